/** One HTML element that a telling may use as it is. */
export interface MarkupSpec {
  readonly placement: 'inline' | 'block';
  readonly children: 'none' | 'inline' | 'blocks';
  readonly attributes: readonly string[];
  /** The element it must stand directly in. */
  readonly parent?: string;
}

const inline = { placement: 'inline', children: 'inline', attributes: [] } as const;

/** The harmless HTML elements a telling may use. None of them carries an address or a style. */
export const MARKUP = {
  abbr: { placement: 'inline', children: 'inline', attributes: ['title'] },
  br: { placement: 'inline', children: 'none', attributes: [] },
  del: inline,
  ins: inline,
  kbd: inline,
  mark: inline,
  rp: inline,
  rt: inline,
  ruby: inline,
  small: inline,
  sub: inline,
  sup: inline,
  details: { placement: 'block', children: 'blocks', attributes: [] },
  summary: { placement: 'block', children: 'inline', attributes: [], parent: 'details' },
} as const satisfies Readonly<Record<string, MarkupSpec>>;

/** The name of an allowed HTML element. */
export type MarkupName = keyof typeof MARKUP;

/** The names of all allowed HTML elements. */
export const MARKUP_NAMES: readonly MarkupName[] = Object.keys(MARKUP).filter(isMarkupName);

/** The allowed HTML elements that stand within a sentence. */
export type InlineMarkupName = Exclude<MarkupName, 'details' | 'summary'>;

/** Whether `name` is an allowed HTML element. */
export function isMarkupName(name: string): name is MarkupName {
  return Object.hasOwn(MARKUP, name);
}

/** The row of one element, typed alike for all. */
export function markupSpec(name: MarkupName): MarkupSpec {
  return MARKUP[name];
}
