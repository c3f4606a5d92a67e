import type { Content } from '#content/content.ts';
import { entriesFrom } from '#evidence/from-content.ts';
import { publicGraph } from '#evidence/gate.ts';
import { buildGraph } from '#evidence/graph.ts';
import { whatFalls } from '#evidence/what-falls.ts';
import { differenceLines } from '#lifecycle/difference-lines.ts';
import type { Day } from '#model/dates.ts';
import type { Locale } from '#model/locale.ts';
import { COMMAND_WORDS } from './command-words.ts';

/**
 * What is on the site on one day and no more on a later one, though nobody changed anything: kits
 * and permissions that end, and all that rests on them.
 */
export function goesDark(
  content: Content,
  { from, to }: { readonly from: Day; readonly to: Day },
  locale: Locale,
): string {
  const taxonomy = content.taxonomy.value;
  if (taxonomy === undefined) return '';
  const graph = buildGraph(entriesFrom(content), taxonomy);
  const difference = whatFalls(publicGraph(graph, from), publicGraph(graph, to));
  const say = COMMAND_WORDS[locale];
  const lines = differenceLines(difference, say.goesDark(to), locale);
  return `${(lines.length === 0 ? ['', say.staysLit(to)] : lines).join('\n')}\n`;
}
