import type { KindId } from '#model/kinds.ts';
import { kinds } from '#model/kinds.ts';
import type { Locale } from '#model/locale.ts';
import { tellingHead } from '#model/telling.ts';
import type { ParsedTelling } from '#prose/parse.ts';
import type { ContentProblem, RawTelling } from './content.ts';
import { readFacts } from './facts.ts';

/** A telling, and what is wrong with its head. Problems of its prose are in `telling.prose`. */
export interface TellingReading {
  readonly telling: RawTelling;
  readonly problems: readonly ContentProblem[];
}

/** Reads the head of a parsed telling against its kind's schema. */
export function readTelling(options: {
  readonly kind: KindId;
  readonly locale: Locale;
  readonly file: string;
  readonly digest: string;
  readonly prose: ParsedTelling;
}): TellingReading {
  const { kind, locale, file, digest, prose } = options;
  const schema = tellingHead(kinds[kind]);
  const firstLine = prose.frontmatter?.span.start.line ?? 1;
  const { facts, problems } = readFacts(schema, prose.frontmatter?.text ?? '', file, firstLine);
  return {
    telling: { file, locale, digest, head: facts.value, prose, locateHead: facts.locate },
    problems,
  };
}
