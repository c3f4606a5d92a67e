import { isKindId, type KindId } from '#model/kinds.ts';
import type { MarkedValue, Path } from '#model/walk.ts';
import type { EntryKey } from './entry.ts';

/** A reference from facts to an entry, or to a figure or an ask inside one. */
export interface Reference {
  /** The entry it leads to. */
  readonly to: EntryKey;
  /** For references to something inside an entry: what, and its id. */
  readonly part?: { readonly of: 'metric' | 'demand'; readonly id: string };
  /** Where it stands in the facts. */
  readonly path: Path;
}

/** The marks of fields that lead to an entry, or to something inside one. */
export const referenceMarks = ['entry', 'metric', 'demand'] as const;

/** The references among the marked values of an entry's facts, malformed ones left out. */
export function referencesIn(marked: readonly MarkedValue[]): Reference[] {
  return marked.flatMap(({ mark, value, path }): Reference[] => {
    if (typeof value !== 'string') return [];
    switch (mark.to) {
      case 'entry':
        return isKindId(mark.kind) ? [{ to: `${mark.kind}/${value}`, path }] : [];
      case 'metric': {
        const target = metricTarget(value);
        return target === undefined
          ? []
          : [
              {
                to: `${target.kind}/${target.entry}`,
                part: { of: 'metric', id: target.metric },
                path,
              },
            ];
      }
      case 'demand': {
        const [entry = '', id = ''] = value.split('/');
        return [{ to: `cases/${entry}`, part: { of: 'demand', id }, path }];
      }
      default:
        return [];
    }
  });
}

/** The entry and metric that `acme/p99` or `customers/acme/users` name; undefined if neither form. */
export function metricTarget(
  address: string,
): { readonly kind: KindId; readonly entry: string; readonly metric: string } | undefined {
  const steps = address.split('/');
  const [kind = '', entry = '', metric = ''] = steps.length === 2 ? ['cases', ...steps] : steps;
  return steps.length <= 3 && isKindId(kind) && metric !== '' ? { kind, entry, metric } : undefined;
}
