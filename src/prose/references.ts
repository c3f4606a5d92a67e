import type { Span } from '#model/place.ts';
import type { ComponentName, EntryAddress, MetricAddress } from './vocabulary.ts';

/** What a telling points at. */
export type ReferenceTarget =
  | ({ kind: 'metric' } & MetricAddress)
  | { kind: 'entry'; entry: EntryAddress }
  | { kind: 'quote'; quote: string }
  | { kind: 'picture'; picture: string };

/**
 * One pointer from a telling to something else. `span` covers the value itself (one id of several
 * in `<Metrics>`); `owner` is the component, or `image` for Markdown's `![…](file.svg)`.
 */
export type ProseReference = ReferenceTarget & { owner: ComponentName | 'image'; span: Span };
