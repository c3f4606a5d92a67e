import type { RawEntry, RawPicture } from '#content/content.ts';
import { type Place, START } from '#model/place.ts';
import { sourceText } from '#prose/source-text.ts';
import { type CheckContext, defineCheck, type Report } from '../../define-check.ts';
import { isOwnName, ReferencesToNames } from '../../names/allowed-names.ts';
import { HiddenNames, type Leak } from '../../names/hidden-names.ts';
import { readingOf } from '../../names/reading.ts';

const messages = {
  text: ['name', 'en', 'zh'],
  address: ['id', 'en', 'zh'],
  'file-name': ['name', 'en', 'zh'],
  metadata: ['name', 'en', 'zh'],
} as const;

type Found = Report<typeof messages>;

/** A customer that may not be named is named nowhere. */
export const anonymousNameLeak = defineCheck({
  id: 'anonymous-name-leak',
  severity: 'error',
  locked: true,
  messages,
  *content(context) {
    const names = new HiddenNames(context.graph);
    if (names.isEmpty) return;
    const { content } = context;
    for (const { file } of [content.site, content.taxonomy])
      yield* inText(context, names, file, () => true);
    // What was taken back is never shown again.
    for (const entry of content.entries)
      if (entry.facts.value?.status !== 'withdrawn') yield* inEntry(context, names, entry);
  },
});

function* inEntry(context: CheckContext, names: HiddenNames, entry: RawEntry): Generator<Found> {
  const { kind, id, facts, tellings, pictures } = entry;
  const leak = names.in(id);
  if (leak !== undefined)
    yield {
      message: 'address',
      data: { id, ...called(leak) },
      place: { file: `content/${kind}/${id}`, ...START },
    };
  const references = new ReferencesToNames(
    context.content,
    entry,
    (text) => names.in(text) !== undefined,
  );
  const text = context.textOf(facts.file) ?? '';
  yield* inText(
    context,
    names,
    facts.file,
    (found, place) => !isOwnName(entry, text, found) && !references.inFacts(place),
  );
  for (const { file } of tellings)
    yield* inText(context, names, file, (_leak, place) => !references.inTelling(place));
  for (const picture of pictures) {
    yield* inPicture(names, picture);
    if (/\.svg$/i.test(picture.name)) yield* inText(context, names, picture.file, () => true);
  }
}

/** Names in the text of a file, but for those that may stand where they do. */
function* inText(
  { textOf }: CheckContext,
  names: HiddenNames,
  file: string,
  counts: (leak: Leak, place: Place) => boolean,
): Generator<Found> {
  const text = textOf(file);
  if (text === undefined) return;
  const leaks = names.everyIn(text, /\.svg$/i.test(file));
  if (leaks.length === 0) return;
  const source = sourceText(text);
  for (const leak of leaks) {
    const place = { file, ...source.spanOf(leak.from, leak.to) };
    if (counts(leak, place))
      yield {
        message: 'text',
        data: { name: leak.read, ...called(leak) },
        place,
      };
  }
}

function* inPicture(names: HiddenNames, { name, file, words }: RawPicture): Generator<Found> {
  const place = { file, ...START };
  const leak = names.in(name);
  if (leak !== undefined) yield { message: 'file-name', data: { name, ...called(leak) }, place };
  const told = new Set<string>();
  for (const found of words.flatMap((one) => names.in(readingOf(one).text) ?? [])) {
    if (told.has(found.name)) continue;
    told.add(found.name);
    yield { message: 'metadata', data: { name: found.name, ...called(found) }, place };
  }
}

/** What a customer is to be called, in each language. */
function called({ customer: { id, facts } }: Leak): { readonly en: string; readonly zh: string } {
  const { en, zh } = facts.anonymous?.alias ?? {};
  return { en: en ?? zh ?? id, zh: zh ?? en ?? id };
}
