import { describe, expect, it } from 'vitest';
import type { ReminderFacts } from '../../src/reminders/reminderFacts.ts';
import { planReminders } from '../../src/reminders/planReminders.ts';
import { defaultReminderPolicy } from '../../src/reminders/reminderPolicy.ts';
import { nextWorkingMoment, workingDaysLater, type WorkingTime } from '../../src/calendar/workingTime.ts';

// Everything below was worked out by hand, with a calendar of 2026 and the offsets of the zones; none of it comes from the program.

const at = (timeZone: string, week: string, country: string): WorkingTime => ({ timeZone, week, country });
const geneva = at('Europe/Zurich', 'mon-fri', 'CH');
const cairo = at('Africa/Cairo', 'sun-thu', 'EG');
const dhaka = at('Asia/Dhaka', 'sun-thu', 'BD');
const kathmandu = at('Asia/Kathmandu', 'sun-fri', 'NP');
const manila = at('Asia/Manila', 'mon-fri', 'PH');
const nairobi = at('Africa/Nairobi', 'mon-fri', 'KE');
const bogota = at('America/Bogota', 'mon-fri', 'CO');
const wellington = at('Pacific/Auckland', 'mon-fri', 'NZ');
const hours = { from: '09:00', to: '16:30' };

type Example = readonly [what: string, where: WorkingTime, from: string, expected: string];

const workingWeeks: readonly Example[] = [
  ['Cairo, Thursday 5 February 17:00: Sunday 9:00', cairo, '2026-02-05T15:00Z', '2026-02-08T07:00Z'],
  ['Cairo, Friday noon: Sunday 9:00', cairo, '2026-02-06T10:00Z', '2026-02-08T07:00Z'],
  ['Cairo, Sunday 10:00: now', cairo, '2026-02-08T08:00Z', '2026-02-08T08:00Z'],
  ['Dhaka, Thursday 16:30, when the hours are over: Sunday 9:00', dhaka, '2026-02-05T10:30Z', '2026-02-08T03:00Z'],
  ['Dhaka, Thursday 16:29: now', dhaka, '2026-02-05T10:29Z', '2026-02-05T10:29Z'],
  ['Dhaka, Sunday 8:59: in a minute', dhaka, '2026-02-08T02:59Z', '2026-02-08T03:00Z'],
  ['Kathmandu, Friday 15:00: now', kathmandu, '2026-02-06T09:15Z', '2026-02-06T09:15Z'],
  ['Kathmandu, Saturday noon: Sunday 9:00', kathmandu, '2026-02-07T06:15Z', '2026-02-08T03:15Z'],
  ['Geneva, Friday 16:30: Monday 9:00', geneva, '2026-02-06T15:30Z', '2026-02-09T08:00Z'],
  ['Geneva, Sunday 10:00: Monday 9:00', geneva, '2026-02-08T09:00Z', '2026-02-09T08:00Z'],
];

const publicHolidays: readonly Example[] = [
  ['Geneva, Christmas on a Friday: Monday 28 December', geneva, '2026-12-25T09:00Z', '2026-12-28T08:00Z'],
  ['Manila, Independence Day on Friday 12 June: Monday', manila, '2026-06-12T02:00Z', '2026-06-15T01:00Z'],
  ['Cairo, Revolution Day on Thursday 23 July: Sunday', cairo, '2026-07-23T08:00Z', '2026-07-26T06:00Z'],
  ['Dhaka, Victory Day on Wednesday 16 December: Thursday', dhaka, '2026-12-16T05:00Z', '2026-12-17T03:00Z'],
  ['Nairobi, Mashujaa Day on Tuesday 20 October: Wednesday', nairobi, '2026-10-20T07:00Z', '2026-10-21T06:00Z'],
  ['Bogotá, Epiphany kept on Monday 12 January: Tuesday', bogota, '2026-01-12T15:00Z', '2026-01-13T14:00Z'],
  ['Wellington, Waitangi Day on Friday 6 February: Monday', wellington, '2026-02-05T22:00Z', '2026-02-08T20:00Z'],
  ['Nairobi works on 12 June', nairobi, '2026-06-12T07:00Z', '2026-06-12T07:00Z'],
  ['Cairo works on 25 December of a year in which it is a Thursday', cairo, '2025-12-25T08:00Z', '2025-12-25T08:00Z'],
];

const clockChanges: readonly Example[] = [
  ['Geneva, the Monday before: 9:00 is 8:00 UTC', geneva, '2026-03-22T12:00Z', '2026-03-23T08:00Z'],
  ['Geneva, over 29 March: 9:00 is 7:00 UTC', geneva, '2026-03-27T16:00Z', '2026-03-30T07:00Z'],
  ['Geneva, over 25 October: 9:00 is 8:00 UTC again', geneva, '2026-10-23T14:30Z', '2026-10-26T08:00Z'],
  ['Cairo, over 24 April: 9:00 is 6:00 UTC', cairo, '2026-04-23T15:00Z', '2026-04-26T06:00Z'],
  [
    'Wellington, over Easter and 5 April: Tuesday, 9:00 is 21:00 UTC the day before',
    wellington,
    '2026-04-02T04:00Z',
    '2026-04-06T21:00Z',
  ],
  ['Dhaka has no summer time', dhaka, '2026-07-03T05:00Z', '2026-07-05T03:00Z'],
];

describe.each([
  ['working weeks', workingWeeks],
  ['public holidays', publicHolidays],
  ['clocks that change', clockChanges],
])('%s', (_, examples) => {
  it.each(examples)('%s', (_what, where, from, expected) => {
    expect(nextWorkingMoment(where, hours, new Date(from))).toEqual(new Date(expected));
  });
});

describe('some working days later', () => {
  it.each([
    ['at once, while somebody works', geneva, '2026-10-23T08:00Z', 0, '2026-10-23T08:00Z'],
    ['over a weekend, in the morning', geneva, '2026-10-22T14:30Z', 3, '2026-10-27T08:00Z'],
    ['over the weekend of Cairo', cairo, '2026-06-03T10:00Z', 3, '2026-06-08T06:00Z'],
    ['from a free day', geneva, '2026-10-24T10:00Z', 1, '2026-10-26T08:00Z'],
  ])('%s', (_what, where, from, days, expected) => {
    expect(workingDaysLater(where, hours, new Date(from), days)).toEqual(new Date(expected));
  });
});

describe('a round that opens on 1 May, a Friday', () => {
  it.each([
    ['Geneva, where it is no holiday of the whole country: that morning', geneva, '2026-05-01T07:00Z'],
    [
      'Wellington, where nobody keeps it: that morning, which is Thursday evening in UTC',
      wellington,
      '2026-04-30T21:00Z',
    ],
    ['Manila: Monday', manila, '2026-05-04T01:00Z'],
    ['Nairobi: Monday', nairobi, '2026-05-04T06:00Z'],
    ['Bogotá: Monday', bogota, '2026-05-04T14:00Z'],
    ['Cairo: Sunday', cairo, '2026-05-03T06:00Z'],
    ['Dhaka: Sunday', dhaka, '2026-05-03T03:00Z'],
  ] as const)('asks %s', (_what, time, expected) => {
    const always = { personId: 1, from: '2000-01-01', to: null };
    const post = { id: 1, timeZone: time.timeZone, appointments: [{ ...always, role: 'focalPoint' as const }] };
    const facts: ReminderFacts = {
      policy: defaultReminderPolicy(),
      timeZone: 'Europe/Zurich',
      rounds: [
        {
          id: 1,
          opensAt: '2026-05-01',
          dueAt: '2026-07-31',
          closesAt: '2026-09-30',
          extendedOn: null,
          missing: [{ ...post, done: new Map() }],
        },
      ],
      people: new Map([[1, { id: 1, time, absences: [], inside: [], snooze: null, reminded: [] }]]),
      coordinators: [],
      supervisors: [],
      pauses: [],
    };
    const { planned } = planReminders(facts, new Date('2026-04-30T00:00Z'), new Date('2026-05-10T00:00Z'));
    expect(planned.map((one) => one.at)).toEqual([new Date(expected)]);
  });
});
