/** What settings may ask of a rule. */
export interface RuleHead {
  readonly id: string;
  /** Whether it may be neither set nor excused. */
  readonly locked?: boolean;
}

/**
 * The rules about the built site, in the order of their registry. They stand above in
 * `src/site-checks`, which holds itself to this list; here are their names, because `site.yaml`
 * weighs them as well.
 */
export const siteRuleHeads = [
  { id: 'withheld-name', locked: true },
  { id: 'draft-text', locked: true },
  { id: 'machine-path' },
  { id: 'localhost-address' },
  { id: 'leftover-file' },
  { id: 'dead-link' },
  { id: 'dead-fragment' },
  { id: 'unreachable-page' },
  { id: 'permalink-answers' },
  { id: 'canonical-own' },
  { id: 'hreflang-mutual' },
  { id: 'page-language' },
  { id: 'page-title' },
  { id: 'one-main-heading' },
  { id: 'element-id-unique' },
  { id: 'share-image' },
  { id: 'picture-dimensions' },
  { id: 'picture-weight' },
  { id: 'page-weight' },
  { id: 'script-weight' },
] as const satisfies readonly RuleHead[];
