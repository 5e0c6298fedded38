import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimOutboxMessages } from '../../src/outbox/claimOutboxMessages.ts';
import { planRemindersCooperatively, planReminders } from '../../src/reminders/planReminders.ts';
import { roundFactsForReminders } from '../../src/rounds/roundFactsForReminders.ts';
import { roundReminderJob } from '../../src/rounds/roundReminderJob.ts';
import { crowdOfPosts, type CrowdOfPosts } from '../bench/crowdOfPosts.ts';
import { newClock, newOutbox, newPlatform } from '../outbox/world.ts';
import { temporaryFolder } from '../support/databases.ts';
import { step } from '../support/step.ts';
import { createApp } from '../../src/app/app.ts';

const noon = new Date('2026-03-24T12:00:00Z');
/** More than a SQLite statement takes parameters. */
const ASKED = 1_100;

describe('more posts than one statement can name', () => {
  let crowd: CrowdOfPosts;
  beforeAll(async () => {
    const url = `file:${temporaryFolder()}/focal.db`;
    crowd = await crowdOfPosts(url, noon, { asked: ASKED, answering: 1, platformOf: () => 'local' });
  });
  afterAll(() => crowd.db.$disconnect());

  it('are planned while others have their turn, and written once each', async () => {
    await step('are planned as ever, while others have their turn', async () => {
      const facts = await roundFactsForReminders(crowd.db, crowd.workingGroupId, noon);
      let turns = 0;
      const others = setInterval(() => turns++, 1);
      const plan = await planRemindersCooperatively(facts, noon, noon);
      clearInterval(others);
      expect(plan.planned).toHaveLength(ASKED + 1);
      expect(plan).toEqual(planReminders(facts, noon, noon));
      expect(turns).toBeGreaterThan(0);
    });

    await step('are written into the outbox once each, and taken from there', async () => {
      const { db, workingGroupId } = crowd;
      const app = createApp({ db, workingGroupId, reportBug: String });
      await roundReminderJob(app, noon);
      await roundReminderJob(app, noon);
      expect(await db.outboxMessage.count()).toBe(ASKED + 1);
      const clock = newClock(noon);
      const unused = () => {
        throw new Error('not in this world');
      };
      const world = { db, workingGroupId, people: [], coordinator: 0, put: unused, row: unused };
      expect(await claimOutboxMessages(newOutbox(world, clock, [newPlatform('local', clock)]), 32)).toHaveLength(32);
    });
  });
});
