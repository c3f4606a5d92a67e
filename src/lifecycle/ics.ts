import type { Day } from '#model/dates.ts';
import { dayAfter } from './days.ts';

/** Something that falls on a day. */
export interface CalendarEvent {
  /** Stays the same from one calendar to the next, so that an event is moved and not doubled. */
  readonly uid: string;
  readonly day: Day;
  readonly summary: string;
  readonly description: string;
  readonly category: string;
  readonly url?: string | undefined;
  /** Days before, on which a reminder is given. */
  readonly remindBefore?: number | undefined;
}

/** What a calendar is called, and the day it was made for. */
export interface CalendarHead {
  readonly name: string;
  readonly asOf: Day;
}

/**
 * An iCalendar file (RFC 5545) with events of whole days. The stamp of each is the as-of day, so
 * that the same content gives the same bytes.
 */
export function icsOf({ name, asOf }: CalendarHead, events: readonly CalendarEvent[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Proofloop//Calendar//EN',
    'CALSCALE:GREGORIAN',
    // Not in the standard, but what calendars show as the name.
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => linesOf(event, asOf)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function linesOf(event: CalendarEvent, asOf: Day): string[] {
  const { uid, day, summary, description, category, url, remindBefore } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${basic(asOf)}T000000Z`,
    `DTSTART;VALUE=DATE:${basic(day)}`,
    `DTEND;VALUE=DATE:${basic(dayAfter(day))}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    `CATEGORIES:${escaped(category)}`,
    ...(url === undefined ? [] : [`URL:${url}`]),
    // A reminder of a day, not a time that is taken.
    'TRANSP:TRANSPARENT',
    ...(remindBefore === undefined
      ? []
      : [
          'BEGIN:VALARM',
          'ACTION:DISPLAY',
          `DESCRIPTION:${escaped(summary)}`,
          `TRIGGER:-P${remindBefore}D`,
          'END:VALARM',
        ]),
    'END:VEVENT',
  ];
}

const basic = (day: Day) => day.replaceAll('-', '');

const escaped = (text: string) =>
  text.replaceAll(/[\\;,]/g, (character) => `\\${character}`).replaceAll(/\r\n?|\n/g, '\\n');

const LONGEST = 75;

/** A line cut so that none has more than 75 bytes, and no character is cut in two. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (bytes + size > LONGEST) {
      parts.push(part);
      // The space that begins a continued line counts.
      part = ' ';
      bytes = 1;
    }
    part += character;
    bytes += size;
  }
  return [...parts, part].join('\r\n');
}
