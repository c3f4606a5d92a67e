import type { AttributeSpec, ComponentSpec } from './component-spec.ts';

export type { AttributeSpec, AttributeType, ComponentSpec } from './component-spec.ts';

/**
 * Every component a telling may use. Parser, checks, editor help and renderers derive from this
 * table; adding a component is adding a row here and a case in each renderer.
 */
export const VOCABULARY = {
  Metric: {
    placement: 'inline',
    children: 'none',
    description: 'One figure with its unit and where it comes from.',
    example: '<Metric id="p99" />',
    attributes: {
      id: {
        type: 'metric',
        required: true,
        description: 'A metric of this case, `<case>/<metric>` or `<kind>/<id>/<metric>`.',
      },
    },
  },
  Metrics: {
    placement: 'block',
    children: 'none',
    description: 'A row of tiles, one a figure.',
    example: '<Metrics ids="p99 peak-writes" />',
    attributes: {
      ids: { type: 'metrics', required: true, description: 'Metrics, separated by spaces.' },
    },
  },
  BeforeAfter: {
    placement: 'block',
    children: 'none',
    description: 'Bars that set a figure against its baseline.',
    example: '<BeforeAfter metric="batch" />',
    attributes: {
      metric: { type: 'metric', required: true, description: 'A metric that has a baseline.' },
    },
  },
  Quote: {
    placement: 'block',
    children: 'none',
    description: 'What a named person at the customer said.',
    example: '<Quote id="q1" />',
    attributes: {
      id: { type: 'quote', required: true, description: 'A quote of this case.' },
    },
  },
  Timeline: {
    placement: 'block',
    children: 'none',
    description: 'The events of this case in order.',
    example: '<Timeline />',
    attributes: {},
  },
  Demands: {
    placement: 'block',
    children: 'none',
    description: 'What the customer asked of the product, and the answer.',
    example: '<Demands />',
    attributes: {},
  },
  Callout: {
    placement: 'block',
    children: 'blocks',
    description: 'A passage set apart from the running text.',
    example: '<Callout type="lesson" title="Start small">\n\nOne table first.\n\n</Callout>',
    attributes: {
      type: {
        type: 'choice',
        required: true,
        options: ['note', 'caution', 'lesson'],
        description: 'What the passage is for.',
      },
      title: { type: 'text', required: false, description: 'A heading for the passage.' },
    },
  },
  Ref: {
    placement: 'inline',
    children: 'inline',
    description: 'A link to another entry by its id; without words of its own it shows its name.',
    example: '<Ref to="capabilities/online-ddl">change a table while it is in use</Ref>',
    attributes: {
      to: { type: 'entry', required: true, description: 'The entry, as `<kind>/<id>`.' },
    },
  },
  Picture: {
    placement: 'block',
    children: 'none',
    description: 'A picture that lies beside the telling.',
    example: '<Picture src="architecture.svg" alt="Three regions, one cluster" />',
    attributes: {
      src: { type: 'picture', required: true, description: 'The name of the file.' },
      alt: {
        type: 'text',
        required: true,
        description: 'What the picture says, for those who cannot see it.',
      },
      caption: { type: 'text', required: false, description: 'A line beneath the picture.' },
    },
  },
} as const satisfies Readonly<Record<string, ComponentSpec>>;

/** The table as it stands, with every literal in its type. */
export type Vocabulary = typeof VOCABULARY;

/** The name of a component of the vocabulary. */
export type ComponentName = keyof Vocabulary;

/** The names of all components, in the order of the table. */
export const COMPONENT_NAMES: readonly ComponentName[] =
  Object.keys(VOCABULARY).filter(isComponentName);

/** Whether `name` is a component of the vocabulary. */
export function isComponentName(name: string): name is ComponentName {
  return Object.hasOwn(VOCABULARY, name);
}

/** The row of one component, typed alike for all, for code that walks any of them. */
export function specOf(name: ComponentName): ComponentSpec {
  return VOCABULARY[name];
}

/** Another entry as a telling names it. */
export interface EntryAddress {
  readonly kind: string;
  readonly id: string;
}

/**
 * A metric as a telling names it: `p99` of the telling's own entry (`entry` is null), `acme/p99`
 * of a case, `summits/devcon-2018/attendees` of any entry.
 */
export interface MetricAddress {
  readonly entry: EntryAddress | null;
  readonly metric: string;
}

/** The value that an attribute of the given declaration carries once it is read. */
export type AttributeValue<Spec extends AttributeSpec> = Spec['type'] extends 'metric'
  ? MetricAddress
  : Spec['type'] extends 'metrics'
    ? readonly MetricAddress[]
    : Spec['type'] extends 'entry'
      ? EntryAddress
      : Spec extends { readonly options: readonly (infer Option)[] }
        ? Option
        : string;

type Specs<Name extends ComponentName> = Vocabulary[Name]['attributes'];
type SpecAt<Name extends ComponentName, Key extends keyof Specs<Name>> = Extract<
  Specs<Name>[Key],
  AttributeSpec
>;
type RequiredKeys<Name extends ComponentName> = {
  [Key in keyof Specs<Name>]: SpecAt<Name, Key>['required'] extends true ? Key : never;
}[keyof Specs<Name>];

/** The attributes of a component once they are read: required ones are there, others may be. */
export type AttributesOf<Name extends ComponentName> = {
  readonly [Key in RequiredKeys<Name>]: AttributeValue<SpecAt<Name, Key>>;
} & {
  readonly [Key in Exclude<keyof Specs<Name>, RequiredKeys<Name>>]?: AttributeValue<
    SpecAt<Name, Key>
  >;
};

/** The components that stand within a sentence. */
export type InlineComponentName = {
  [Name in ComponentName]: Vocabulary[Name]['placement'] extends 'inline' ? Name : never;
}[ComponentName];

/** The components that stand on lines of their own. */
export type BlockComponentName = Exclude<ComponentName, InlineComponentName>;
