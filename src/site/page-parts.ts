import type { Entry } from '#evidence/entry.ts';
import { keyOf } from '#evidence/entry.ts';
import { flagStage } from '#evidence/flags.ts';
import { formatDate } from '#i18n/format-date.ts';
import type { PartialDate } from '#model/dates.ts';
import type { KindId } from '#model/kinds.ts';
import type { Localized, TextInLocale } from '#model/locale.ts';
import type { SiteContext } from './context.ts';
import type {
  ClaimView,
  Fact,
  Phrase,
  RowGroup,
  Section,
  SectionBody,
  StatementView,
} from './entry-page-view.ts';
import type { EntryRow } from './entry-row.ts';
import { sourceOf } from './source-view.ts';
import { type Link, nameOf, summaryOf, textIn } from './titles.ts';

/** Words of the interface as a phrase in the page's language. */
export function said(context: SiteContext, text: string, href?: string): Phrase {
  return { text, lang: context.locale, href };
}

/** Several short words as one phrase: "A, B and C". */
export function listed(context: SiteContext, words: readonly string[]): Phrase[] {
  return words.length === 0 ? [] : [said(context, context.words.entry.list(words))];
}

/** A fact, or nothing if it has no values. */
export function fact(label: string, values: readonly (Phrase | undefined)[]): Fact[] {
  const present = values.filter((value) => value !== undefined);
  return present.length === 0 ? [] : [{ label, values: present }];
}

/** A link to a page outside, shown by the name of its host. */
export function outside(context: SiteContext, href: string | undefined): Phrase[] {
  return href === undefined ? [] : [said(context, new URL(href).host.replace(/^www\./, ''), href)];
}

/** A date as a phrase. */
export function dated(context: SiteContext, date: PartialDate | undefined): Phrase[] {
  return date === undefined ? [] : [said(context, formatDate(date, context.tag))];
}

/** A link to an entry by its name. */
export function nameLink(context: SiteContext, entry: Entry): Link {
  return {
    href: context.routes.entry(keyOf(entry), context.locale),
    ...nameOf(entry, context.locale),
  };
}

/** Links to entries by their names. */
export function nameLinks(context: SiteContext, entries: readonly Entry[]): Link[] {
  return entries.map((entry) => nameLink(context, entry));
}

/** Names of entries as one phrase: "A, B and C". */
export function namesOf(context: SiteContext, entries: readonly Entry[]): string {
  return context.words.entry.list(entries.map((entry) => nameOf(entry, context.locale).text));
}

/** The name of a term of the taxonomy; its id if the taxonomy lacks it. */
export function termName(
  context: SiteContext,
  vocabulary: 'industries' | 'regions' | 'technologies',
  id: string,
): TextInLocale {
  return textIn(context, context.graph.taxonomy[vocabulary][id]?.name ?? { en: id });
}

/** Names of terms of the taxonomy. */
export function termNames(
  context: SiteContext,
  vocabulary: 'industries' | 'regions' | 'technologies',
  ids: readonly string[],
): TextInLocale[] {
  return ids.map((id) => termName(context, vocabulary, id));
}

/** The line of an entry in a list: its name, its summary, and what else is given. */
export function row(context: SiteContext, entry: Entry, more: Partial<EntryRow> = {}): EntryRow {
  return {
    link: nameLink(context, entry),
    summary: summaryOf(entry, context.locale),
    meta: [],
    ...more,
  };
}

/** Lines of entries under a heading; nothing if there are none. */
export function group(
  title: string | undefined,
  rows: readonly EntryRow[],
  note?: string,
): RowGroup[] {
  return rows.length === 0 ? [] : [{ title, note, rows }];
}

/** A section, or nothing if it would be empty. The id gets a prefix that no heading of a telling has. */
export function section(id: string, title: string, body: SectionBody, note?: string): Section[] {
  return isEmpty(body) ? [] : [{ id: `part--${id}`, title, note, ...body }];
}

/** A section of rows without inner headings. */
export function rowSection(
  id: string,
  title: string,
  rows: readonly EntryRow[],
  note?: string,
): Section[] {
  return section(id, title, { type: 'rows', groups: group(undefined, rows) }, note);
}

/** The entries of a kind whose facts name a capability, a concept, … in one of their lists. */
export function naming<K extends KindId>(
  entries: readonly Entry<K>[],
  list: (facts: Entry<K>['facts']) => readonly string[],
  id: string,
): Entry<K>[] {
  return entries.filter(({ facts }) => list(facts).includes(id));
}

/** Claims with their stages. */
export function claims(context: SiteContext, flags: readonly Entry<'flags'>[]): ClaimView[] {
  return flags.map((flag) => ({
    link: nameLink(context, flag),
    summary: summaryOf(flag, context.locale),
    ...flagStage(context.graph, flag),
  }));
}

/** A statement of an entry with its source. */
export function statement(
  context: SiteContext,
  owner: Entry,
  text: Localized,
  source?: string,
  links: readonly Link[] = [],
): StatementView {
  return { text: textIn(context, text), source: sourceOf(context, owner, source), links };
}

function isEmpty(body: SectionBody): boolean {
  switch (body.type) {
    case 'tiles':
      return body.metrics.length === 0;
    case 'figures':
    case 'rows':
      return body.groups.length === 0;
    case 'claims':
      return body.claims.length === 0;
    case 'answers':
      return body.answers.length === 0 && body.others.rows.length === 0;
    case 'demands':
      return body.demands.length === 0;
    case 'happenings':
      return body.happenings.length === 0;
    case 'statements':
      return body.statements.length === 0;
    case 'quotes':
      return body.quotes.length === 0;
    case 'architecture':
      return body.layers.length === 0;
    case 'sources':
      return body.sources.length === 0;
  }
}
