import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import { bulletinJob } from '../../src/bulletin/editing/bulletinJob.ts';
import {
  composeBulletinCall,
  composeBulletinItemsAreIn,
  composeIssueNear,
} from '../../src/bulletin/editing/bulletinCalendarMessages.ts';
import { languages } from '../../src/language/language.ts';
import { translate } from '../../src/language/translate.ts';
import { publishAnyway } from './publishAnyway.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { step } from '../support/step.ts';
import { type Exercise, exercise, speaking } from '../updates/exercise.ts';
import type { EditorAct } from '../../src/protocol/bulletinEditingIntent.ts';

const noon = (date: string): Date => new Date(`${date}T12:00:00Z`);

describe.each(databases)('the bulletin by the calendar on $name', ({ open }) => {
  let database: TestDatabase;
  let world: Exercise;
  beforeAll(async () => {
    database = await open();
    world = await exercise(database.db);
  });
  afterAll(() => database.close());

  const at = async (date: string) => (await bulletinJob(world.app, noon(date))).calendar ?? [];
  const as = (person: number, date: string, act: EditorAct) =>
    handleIntent(world.app, speaking(world.app, person, date), { kind: 'desk', ...act });
  const queued = (kind: string) => database.db.outboxMessage.findMany({ where: { kind } });

  it('goes from its call to the call of the next one', async () => {
    await step('is called for once, on its day and not before', async () => {
      expect(await at('2000-07-15')).toEqual([]);
      expect(await at('2000-09-04')).toEqual([{ what: 'bulletin', subject: 'No. 1 called' }]);
      expect(await at('2000-09-04')).toEqual([]);
      expect(await queued('bulletin.call')).toHaveLength(1);
    });

    await step(
      'tells the editors once, when the time for items is over, what came in and what is missing',
      async () => {
        const { coordinator, ana } = world.person;
        await handleIntent(world.app, speaking(world.app, ana, '2000-09-10'), {
          kind: 'offer',
          text: 'A fair',
          section: 'field',
          consent: 'allStaff',
        });
        await at('2000-09-15');
        expect(await queued('bulletin.itemsIn')).toHaveLength(0);
        await at('2000-09-16');
        await at('2000-09-17');
        const [told, ...others] = await queued('bulletin.itemsIn');
        expect(others).toEqual([]);
        expect(told).toMatchObject({ recipientKind: 'person', recipient: String(coordinator) });
      },
    );

    await step('warns the editors once when the day is near and nobody has approved', async () => {
      await at('2000-09-20');
      expect(await queued('bulletin.near')).toHaveLength(0);
      await at('2000-09-22');
      await at('2000-09-23');
      expect(await queued('bulletin.near')).toHaveLength(1);
    });

    await step('writes each message in each language, and drops them when they have lost their reason', async () => {
      const { id: issue } = await database.db.bulletinIssue.findFirstOrThrow();
      const context = { db: database.db, workingGroupId: world.app.workingGroupId, now: noon('2000-09-22') };
      for (const language of languages) {
        const reader = { recipient: { kind: 'audience', name: 'workingGroup' }, language, timeZone: 'UTC' } as const;
        expect(await composeBulletinCall(context, { issue }, reader)).toMatchObject({
          text: expect.stringContaining('1') as string,
        });
        expect(await composeIssueNear(context, { issue }, reader)).toMatchObject({
          text: expect.stringContaining('2000') as string,
        });
        const itemsIn = JSON.stringify(await composeBulletinItemsAreIn(context, { issue }, reader));
        expect(itemsIn).toContain(translate(language, 'bulletin.section_men'));
        expect(itemsIn).not.toContain(translate(language, 'bulletin.section_field'));
        expect(await composeIssueNear(context, { issue: 999 }, reader)).toHaveProperty('drop');
        expect(await composeBulletinItemsAreIn(context, { issue: 999 }, reader)).toHaveProperty('drop');
      }
    });

    await step(
      'loses its approval and its day by a change, and says so: both are given again or it does not appear',
      async () => {
        const { coordinator, ana } = world.person;
        await database.db.grant.create({ data: { personId: ana, role: 'editor', from: '2000-01-01' } });
        const { id: item } = await database.db.bulletinItem.findFirstOrThrow();
        const said = async (act: Parameters<typeof as>[2]): Promise<string> =>
          JSON.stringify((await as(ana, '2000-09-22', act)).messages);
        expect(await said({ do: 'cut', item })).not.toContain('approved');
        await as(ana, '2000-09-22', { do: 'restore', item });
        await as(ana, '2000-09-22', { do: 'submit' });
        await as(coordinator, '2000-09-22', { do: 'approve' });
        expect(await said({ do: 'show' })).toContain('Publish on 25 September 2000');
        expect(await said(await publishAnyway(database.db, { on: '2000-09-23' }))).toContain(
          'on 23 September 2000 at 8:00, by the clock of Europe/Zurich',
        );
        expect(await said({ do: 'word', item, text: 'A fair in Manila' })).toContain(
          'was to appear on 23 September 2000. Your change takes both back',
        );
        expect(await said({ do: 'publish' })).toContain('second person');
        expect(await at('2000-09-23')).toEqual([]);
        await as(ana, '2000-09-23', { do: 'submit' });
        await as(coordinator, '2000-09-23', { do: 'approve' });
        expect(await at('2000-09-23')).toEqual([]);
        expect(await said({ do: 'word', item, text: 'Two fairs in Manila' })).toContain('takes the approval back');
      },
    );

    await step(
      'appears by itself in the morning that was chosen, once approved, and then the next one waits for its quarter',
      async () => {
        const { coordinator, ana } = world.person;
        await as(ana, '2000-09-22', { do: 'submit' });
        await as(coordinator, '2000-09-22', { do: 'approve' });
        await as(ana, '2000-09-22', await publishAnyway(database.db, { on: '2000-09-25' }));
        expect(await at('2000-09-24')).toEqual([]);
        // Two processes may be at it at once, where one of them was slow.
        const done = (await Promise.all([at('2000-09-25'), at('2000-09-25')])).flat();
        expect(done.filter(({ what }) => what !== 'skip')).toEqual([{ what: 'bulletin', subject: 'No. 1 published' }]);
        expect(await at('2000-09-26')).toEqual([]);
        expect(await queued('digest')).toHaveLength(3);
        expect(await at('2000-12-01')).toEqual([{ what: 'bulletin', subject: 'No. 2 called' }]);
      },
    );

    await step('is begun late, and once, after months of downtime', async () => {
      expect(await at('2001-08-01')).toEqual([]);
      expect(await database.db.bulletinIssue.count()).toBe(2);
    });
  });
});
