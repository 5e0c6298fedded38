import { DateTime } from 'luxon';
import { addDays } from '../../calendar/workingTime.ts';
import { parseInvitationHours } from './parseInvitationHours.ts';
import { registerEntryText, type StoredEntry } from '../registerEntry.ts';

/** What a calendar is told of an entry. */
export interface CalendarEvent {
  /** The same for every version of the event, so that a calendar changes it in the place of making another. */
  uid: string;
  /** Grows with each correction. */
  sequence: number;
  /** Calendar dates YYYY-MM-DD, both included. */
  from: string;
  to: string;
  /** Times of day HH:MM at the place of the event; null where it lasts all day. */
  hours: { from: string; to: string } | null;
  timeZone: string;
  title: string;
  place: string | null;
  description: string | null;
  isCancelled: boolean;
}

/** The event of an entry; null where its day is not known yet, because a month or a year is no appointment. */
export function invitationCalendarEvent(
  entry: StoredEntry,
  { title, timeZone, place, uid }: Pick<CalendarEvent, 'title' | 'timeZone' | 'place' | 'uid'>,
): CalendarEvent | null {
  const { from, to, precision } = entry.when;
  if (precision !== 'day' || from === null) return null;
  return {
    uid,
    sequence: entry.version,
    from,
    to,
    hours: from === to ? parseInvitationHours(registerEntryText(entry, 'hours') ?? '') : null,
    timeZone,
    title,
    place,
    description: registerEntryText(entry, 'agenda'),
    isCancelled: entry.state === 'cancelled',
  };
}

/**
 * An event as an iCalendar file (RFC 5545): lines end with CRLF and are folded at 75 octets (3.1), texts are escaped (3.3.11), times
 * are in UTC (3.3.5), and a whole day ends before the next one (3.6.1).
 */
export function invitationCalendarFile(event: CalendarEvent, now: Date): string {
  const { uid, sequence, title, place, description, isCancelled } = event;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Focal//Focal//EN',
    'CALSCALE:GREGORIAN',
    `METHOD:${isCancelled ? 'CANCEL' : 'PUBLISH'}`,
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${utcStamp(DateTime.fromJSDate(now))}`,
    ...timesOf(event),
    `SUMMARY:${escaped(title)}`,
    ...(place === null ? [] : [`LOCATION:${escaped(place)}`]),
    ...(description === null ? [] : [`DESCRIPTION:${escaped(description)}`]),
    `STATUS:${isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function timesOf({ from, to, hours, timeZone }: CalendarEvent): string[] {
  if (hours === null) {
    const day = (date: string) => `VALUE=DATE:${date.replaceAll('-', '')}`;
    return [`DTSTART;${day(from)}`, `DTEND;${day(addDays(to, 1))}`];
  }
  const at = (time: string) => utcStamp(DateTime.fromISO(`${from}T${time}`, { zone: timeZone }));
  return [`DTSTART:${at(hours.from)}`, `DTEND:${at(hours.to)}`];
}

const utcStamp = (at: DateTime): string => at.toUTC().toFormat("yyyyMMdd'T'HHmmss'Z'");

/** Backslash, semicolon and comma are escaped, a line break is written as \n; other signs that direct a device are left out. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replace(/\p{Cc}/gu, '');
}

const OCTETS = 75;

/** A line in pieces of at most 75 octets, never within a letter; each further piece begins with a space, which counts. */
function folded(line: string): string {
  let length = 0;
  let out = '';
  for (const letter of line) {
    const octets = Buffer.byteLength(letter);
    if (length + octets > OCTETS) {
      out += '\r\n ';
      length = 1;
    }
    out += letter;
    length += octets;
  }
  return out;
}
