import type { Content } from '#content/content.ts';
import type { Day } from '#model/dates.ts';
import type { AddressKnowledge } from './addresses.ts';

/** Everything that is known of a site on a day: its content, what of it is shown, its addresses. */
export interface Known extends AddressKnowledge {
  readonly content: Content;
  readonly asOf: Day;
}
