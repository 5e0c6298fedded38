import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import { languages, type Language } from '../../src/language/language.ts';
import { rolesOf } from '../../src/people/store.ts';
import { geneva, newReminderWorld, type ReminderWorld } from '../reminders/world.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { firstAction } from '../support/replies.ts';
import { linesOf } from '../support/replyLines.ts';

const NOW = '2026-12-01T09:00:00Z';

describe('the posts that a delegate is told of', () => {
  let test: TestDatabase;
  let world: ReminderWorld;
  let people: number[];
  beforeEach(async () => {
    test = await databases[0].open();
    world = await newReminderWorld(test.db, [geneva, geneva, geneva]);
    people = world.posts.map(({ focalPoint }) => focalPoint);
    const [first = 0, second = 0] = people;
    const away = { from: '2026-12-10', to: '2027-01-10' };
    await test.db.absence.create({ data: { personId: first, delegateId: second, ...away } });
  });
  afterEach(() => test.close());

  const coordinator = (text: string, language: Language = 'en') =>
    handleIntent(world.app, world.caller(world.coordinator, NOW, language), { kind: 'say', text });

  it.each(languages)('are those of the absent, and none that these stand in for themselves (%s)', async (language) => {
    await test.db.person.updateMany({ data: { language } });
    const shown = await coordinator('away for P1 from 20 Dec to 24 Dec, P2 answers', language);
    const told = linesOf(shown).join('\n');
    expect(told).toContain('P1');
    expect(told).not.toContain('P0');
  });

  it('are the same as those that they may then answer for', async () => {
    const shown = await coordinator('away for P1 from 20 Dec to 24 Dec, P2 answers');
    await handleIntent(world.app, world.caller(world.coordinator, NOW), firstAction(shown).intent);
    const { standsInFor } = await rolesOf(test.db, people[2] ?? 0, '2026-12-20');
    expect(standsInFor).toEqual([world.posts[1]?.id]);
  });
});
