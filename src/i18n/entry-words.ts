import type { Facts } from '#model/kinds.ts';

type Permission = NonNullable<Facts<'customers'>['permission']>;
type Size = NonNullable<Facts<'customers'>['size']>;

/** The words of the pages that show one entry each, in one language. */
export interface EntryWords {
  readonly breadcrumb: string;
  /** Joins names: "A, B and C". */
  readonly list: (names: readonly string[]) => string;
  /** Sets a name off from the sentence around it. */
  readonly named: (name: string) => string;
  /** Stands between reasons on one line. */
  readonly clause: string;
  /** Labels of the facts beside a title. */
  readonly facts: Readonly<Record<FactLabel, string>>;
  /** Headings of sections. */
  readonly sections: Readonly<Record<SectionTitle, string>>;
  /** Heads of the columns of a table of figures. */
  readonly table: Readonly<Record<'measure' | 'value' | 'baseline' | 'change' | 'source', string>>;
  /** Said first on the page of a case whose customer moved away. */
  readonly left: string;
  /** The same in a list, where a figure would stand. */
  readonly leftShort: string;
  readonly answeredBy: (names: string) => string;
  readonly answeredSoon: (names: string) => string;
  readonly needPlanned: (date: string) => string;
  readonly needDeclined: string;
  readonly needOpen: string;
  readonly preview: string;
  readonly planned: string;
  readonly offeredUntil: (day: string) => string;
  readonly notOfferedIn: string;
  readonly proofRule: (customers: number, industries: number) => string;
  readonly threshold: (measure: string, value: string, better: 'lower' | 'higher') => string;
  readonly proofSoFar: (customers: number, industries: number) => string;
  /** What a claim lacks for its next stage. */
  readonly stillMissing: (gaps: readonly string[]) => string;
  readonly readAgainst: (count: number) => string;
  readonly provenBy: (cases: number) => string;
  readonly sameNeed: (names: string) => string;
  readonly sameCapability: (names: string) => string;
  readonly alsoReplaced: (names: string) => string;
  readonly sameIndustry: string;
  readonly teaches: (names: string) => string;
  readonly brings: (names: string) => string;
  readonly since: (version: string) => string;
  readonly online: string;
  /** Marks the words of a speaker that were translated. */
  readonly translated: string;
  /** Ask and answer were set side by side by the site, not by a source. */
  readonly matched: string;
  readonly inRelease: (release: string) => string;
  readonly dueBy: (date: string) => string;
  readonly architectureAlt: string;
  readonly counterNote: string;
  readonly evidenceNote: string;
  readonly relatedNote: string;
  readonly takenByNote: string;
  readonly permission: Readonly<Record<Permission['basis'], string>>;
  readonly anonymous: string;
  readonly needKinds: Readonly<Record<Facts<'needs'>['kind'], string>>;
  readonly capabilityStates: Readonly<Record<Facts<'capabilities'>['state'], string>>;
  readonly courseLevels: Readonly<Record<Facts<'courses'>['level'], string>>;
  readonly courseForms: Readonly<Record<Facts<'courses'>['form'], string>>;
  readonly certificateLevels: Readonly<Record<Facts<'certifications'>['level'], string>>;
  readonly summitKinds: Readonly<Record<Facts<'summits'>['kind'], string>>;
  readonly partnerKinds: Readonly<Record<Facts<'partners'>['kind'], string>>;
  readonly isvKinds: Readonly<Record<Facts<'isvs'>['kind'], string>>;
  readonly sizes: Readonly<Record<Size, string>>;
  readonly languages: Readonly<Record<Facts<'courses'>['languages'][number], string>>;
}

type FactLabel =
  | 'against'
  | 'aliases'
  | 'audience'
  | 'capabilities'
  | 'circles'
  | 'components'
  | 'concepts'
  | 'country'
  | 'documentation'
  | 'followed'
  | 'homepage'
  | 'industries'
  | 'issuer'
  | 'isvs'
  | 'languages'
  | 'licence'
  | 'maker'
  | 'moved'
  | 'offered'
  | 'page'
  | 'partners'
  | 'place'
  | 'product'
  | 'provider'
  | 'replaced'
  | 'repository'
  | 'requiredBy'
  | 'requires'
  | 'rule'
  | 'shown'
  | 'since'
  | 'size'
  | 'sofar'
  | 'told'
  | 'vendor';

type SectionTitle =
  | 'about'
  | 'against'
  | 'alsoUsed'
  | 'answer'
  | 'answers'
  | 'architecture'
  | 'asked'
  | 'askedNext'
  | 'benchmark'
  | 'brings'
  | 'capabilities'
  | 'carries'
  | 'cases'
  | 'certificates'
  | 'check'
  | 'claims'
  | 'courses'
  | 'covers'
  | 'discusses'
  | 'echoes'
  | 'echoesHere'
  | 'evidence'
  | 'explains'
  | 'figures'
  | 'followedBy'
  | 'followers'
  | 'growth'
  | 'helpers'
  | 'isvs'
  | 'joined'
  | 'kitCases'
  | 'leadsBack'
  | 'leadsOn'
  | 'leadsTo'
  | 'learnAndRead'
  | 'limits'
  | 'meetings'
  | 'milestones'
  | 'moreFigures'
  | 'needs'
  | 'needsByStatus'
  | 'origin'
  | 'proof'
  | 'proves'
  | 'quotes'
  | 'raisedBy'
  | 'readNext'
  | 'related'
  | 'relatedLeft'
  | 'reliesOn'
  | 'repeat'
  | 'sources'
  | 'stories'
  | 'storiesFor'
  | 'takenBy'
  | 'takesPart'
  | 'talks'
  | 'teaches'
  | 'timeline'
  | 'toldCases'
  | 'tookPart'
  | 'usedIn';
