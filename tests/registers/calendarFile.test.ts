import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarEvent, invitationCalendarFile } from '../../src/registers/invitations/invitationCalendarFile.ts';
import { parseInvitationHours } from '../../src/registers/invitations/parseInvitationHours.ts';

const now = new Date('2000-11-20T09:30:00Z');
const event: CalendarEvent = {
  uid: 'entry-7@focal',
  sequence: 2,
  from: '2000-12-05',
  to: '2000-12-05',
  hours: { from: '10:00', to: '11:30' },
  timeZone: 'Europe/Zurich',
  title: 'Rights; briefing, part 1',
  place: 'Geneva',
  description: 'Welcome\nQuestions',
  isCancelled: false,
};

/** The lines of a file as a calendar reads them: unfolded, by their names. Apart from what writes them. */
function linesOf(file: string): [name: string, value: string][] {
  const unfolded = file.replace(/\r\n[ \t]/g, '');
  return unfolded
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]);
}
const valueOf = (file: string, name: string) => linesOf(file).find(([one]) => one === name)?.[1];
const unescaped = (text = '') => text.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));

describe('a calendar file', () => {
  it('has what RFC 5545 asks for, times in UTC and texts escaped', () => {
    expect(invitationCalendarFile(event, now).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Focal//Focal//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:entry-7@focal',
      'SEQUENCE:2',
      'DTSTAMP:20001120T093000Z',
      'DTSTART:20001205T090000Z',
      'DTEND:20001205T103000Z',
      'SUMMARY:Rights\\; briefing\\, part 1',
      'LOCATION:Geneva',
      'DESCRIPTION:Welcome\\nQuestions',
      'STATUS:CONFIRMED',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('lasts whole days to the end of the last, and in summer an hour less lies between', () => {
    const days = invitationCalendarFile({ ...event, hours: null, from: '2000-12-30', to: '2000-12-31' }, now);
    expect([valueOf(days, 'DTSTART;VALUE=DATE'), valueOf(days, 'DTEND;VALUE=DATE')]).toEqual(['20001230', '20010101']);
    expect(valueOf(invitationCalendarFile({ ...event, from: '2000-07-05' }, now), 'DTSTART')).toBe('20000705T080000Z');
  });

  it('says that it is off', () => {
    const file = invitationCalendarFile({ ...event, isCancelled: true }, now);
    expect([valueOf(file, 'METHOD'), valueOf(file, 'STATUS')]).toEqual(['CANCEL', 'CANCELLED']);
  });

  it('gives back any title, in lines of at most 75 octets that break within no letter', () => {
    const texts = fc.string({ unit: 'grapheme', maxLength: 400 }).filter((text) => !/\p{Cc}/u.test(text));
    fc.assert(
      fc.property(texts, texts, (title, description) => {
        const file = invitationCalendarFile({ ...event, title, description: `${description}\nend` }, now);
        for (const line of file.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(Buffer.from(line).toString()).toBe(line);
        }
        expect(unescaped(valueOf(file, 'SUMMARY'))).toBe(title);
        expect(unescaped(valueOf(file, 'DESCRIPTION'))).toBe(`${description}\nend`);
      }),
    );
  });

  it('cannot be given further lines by a text', () => {
    const title = 'x\r\nATTENDEE:mailto:a@example.org\u0000';
    const names = linesOf(invitationCalendarFile({ ...event, title }, now)).map(([name]) => name);
    expect(names).not.toContain('ATTENDEE');
  });
});

describe('hours in words', () => {
  it.each([
    ['10:00-11:30', '10:00', '11:30'],
    ['10 h à 11 h 30', '10:00', '11:30'],
    ['de 9.15 a 10.00', '09:15', '10:00'],
    ['9-11', '09:00', '11:00'],
    ['2 pm to 4 pm', '14:00', '16:00'],
    ['2 to 4 pm', '14:00', '16:00'],
    ['2:30-4:15 p.m.', '14:30', '16:15'],
    ['11 am – 1 pm', '11:00', '13:00'],
    ['11 to 1 pm', '11:00', '13:00'],
    ['10 a.m. to 12 p.m.', '10:00', '12:00'],
    ['12 am to 1 am', '00:00', '01:00'],
    ['12 to 2 pm', '12:00', '14:00'],
    ['02:00-04:00', '02:00', '04:00'],
    ['14-16', '14:00', '16:00'],
    ['2 h à 4 h de l’après-midi', '14:00', '16:00'],
    ['de 9 h du matin à 1 h de l’après-midi', '09:00', '13:00'],
    ['de 2 a 4 de la tarde', '14:00', '16:00'],
    ['de 10 de la mañana a 12.30 de la tarde', '10:00', '12:30'],
    ['10 a 11.30', '10:00', '11:30'],
  ])('%s', (words, from, to) => {
    expect(parseInvitationHours(words)).toEqual({ from, to });
  });

  it.each([
    '',
    'in the morning',
    '10:00',
    '2 pm',
    '12:00-11:00',
    '25:00-26:00',
    '10:70-11:80',
    '10:00-11:00-12:00',
    '2-4',
    '2 to 4',
    '3 pm to 1 pm',
  ])('are none in "%s"', (words) => {
    expect(parseInvitationHours(words)).toBeNull();
  });
});
