import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { issueForecast, issueForecastInWords, type IssueOutlook } from '../../src/bulletin/forecast/issueForecast.ts';
import { foreseeBulletin } from '../../src/bulletin/forecast/foreseeBulletin.ts';
import { bulletinJob } from '../../src/bulletin/editing/bulletinJob.ts';
import { languages } from '../../src/language/language.ts';
import { scheduleInWords } from '../../src/schedule/jobForesight.ts';
import { smallGroup, type World } from '../people/smallGroup.ts';
import { databases, type TestDatabase } from '../support/databases.ts';

const dates = { quarter: '2026-Q4', callOn: '2026-12-01', itemsUntil: '2026-12-15', publishOn: '2026-12-25' };
const making = { ...dates, number: 7, state: 'collecting', publishAt: null };
const desk: IssueOutlook = {
  making,
  read: false,
  last: { number: 7, quarter: '2026-Q4' },
  told: new Set(),
  edited: true,
};
const on = (all: ReturnType<typeof issueForecast>) => all.map((one) => [one.what, one.number, one.on]);

describe('what comes of the bulletin', () => {
  it('is the call, what came in, and the proposal of a short issue, each on its day', () => {
    expect(on(issueForecast(desk, '2026-11-24', '2026-12-31'))).toEqual([
      ['call', 7, '2026-12-01'],
      ['itemsIn', 7, '2026-12-16'],
      ['near', 7, '2026-12-22'],
    ]);
    expect(on(issueForecast(desk, '2026-11-24', '2026-12-08'))).toEqual([['call', 7, '2026-12-01']]);
  });

  it('is today what should have come before and has not, unless it has lost its reason', () => {
    expect(on(issueForecast(desk, '2026-12-03', '2026-12-03'))).toEqual([['call', 7, '2026-12-03']]);
    expect(on(issueForecast(desk, '2026-12-18', '2026-12-18'))).toEqual([['itemsIn', 7, '2026-12-18']]);
    expect(on(issueForecast({ ...desk, read: true }, '2026-12-18', '2026-12-18'))).toEqual([]);
  });

  it('leaves out what has been told', () => {
    const told = new Set(['call', 'itemsIn'] as const);
    expect(on(issueForecast({ ...desk, told }, '2026-12-03', '2026-12-31'))).toEqual([['near', 7, '2026-12-22']]);
  });

  it('is the publication alone when the issue is approved, at its moment', () => {
    const publishAt = new Date('2026-12-28T07:00:00Z');
    const approved = { ...desk, making: { ...making, state: 'approved', publishAt } };
    expect(issueForecast(approved, '2026-12-20', '2026-12-31')).toMatchObject([
      { what: 'publish', number: 7, at: publishAt },
    ]);
    expect(issueForecast({ ...desk, making: { ...making, state: 'approved' } }, '2026-12-20', '2026-12-31')).toEqual(
      [],
    );
  });

  it('is the next issue when none is in the making, and nothing where nobody edits', () => {
    const between = { ...desk, making: null };
    expect(on(issueForecast(between, '2027-02-20', '2027-03-05'))).toEqual([['call', 8, '2027-03-01']]);
    expect(issueForecast({ ...between, edited: false }, '2027-02-20', '2027-03-05')).toEqual([]);
  });
});

const whats = ['call', 'itemsIn', 'near', 'publish'] as const;

describe.each(databases)('foreseeing the bulletin on $name', ({ open }) => {
  let test: TestDatabase;
  let world: World;
  beforeAll(async () => {
    test = await open();
    world = await smallGroup(test.db);
  });
  afterAll(() => test.close());

  const foreseen = async (from: string, to: string) =>
    (await foreseeBulletin(world.app, new Date(from), new Date(to))).map((one) => [
      whats.find((what) => one.inWords('D', 'en') === issueForecastInWords({ what, number: 1 }, 'D', 'en')),
      one.on,
    ]);

  it('says before what the job then does, and nothing of it after', async () => {
    expect(await foreseen('2000-08-25T09:00:00Z', '2000-09-05T09:00:00Z')).toEqual([['call', '2000-09-01']]);
    const { calendar = [] } = await bulletinJob(world.app, new Date('2000-09-01T09:00:00Z'));
    expect(calendar[0]?.subject).toBe('No. 1 called');
    expect(await foreseen('2000-09-01T10:00:00Z', '2000-09-20T09:00:00Z')).toEqual([['itemsIn', '2000-09-16']]);
    await bulletinJob(world.app, new Date('2000-09-16T09:00:00Z'));
    expect(await foreseen('2000-09-16T10:00:00Z', '2000-09-16T10:00:00Z')).toEqual([]);
    expect(await foreseen('2000-09-16T10:00:00Z', '2000-09-30T10:00:00Z')).toEqual([['near', '2000-09-22']]);
  });
});

it.each(languages)(
  'says in words what comes, when and why, in each language, with the zone of a moment (%s)',
  (language) => {
    const at = new Date('2026-12-28T07:00:00Z');
    const words = whats.map((what) =>
      scheduleInWords(
        {
          on: '2026-12-01',
          at: what === 'publish' ? at : null,
          inWords: (date, reader) => issueForecastInWords({ what, number: 7 }, date, reader),
        },
        'Europe/Zurich',
        language,
      ),
    );
    expect(new Set(words).size).toBe(4);
    expect(words[3]).toMatch(/28.*(08:00|8:00|8\u00A0h).*Europe\/Zurich/);
  },
);
