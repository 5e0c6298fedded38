import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DELEGATE, DELEGATION, DELEGATION_REFUSED } from '../../src/absences/notifyOfAbsence.ts';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import { type Language, languages } from '../../src/language/language.ts';
import type { Message } from '../../src/protocol/message.ts';
import { rolesOf } from '../../src/people/store.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { geneva, newReminderWorld, type ReminderWorld } from '../reminders/world.ts';

const NOW = '2026-02-03T09:00:00Z';

describe.each(databases)('standing in for somebody on $name', ({ open }) => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await open();
  });
  afterAll(() => test.close());

  const refusalIn = ({ blocks }: Message) =>
    blocks
      .flatMap((block) => (block.kind === 'actions' ? block.actions : []))
      .find(({ intent }) => intent.kind === 'refuse delegation');

  async function delegated(language: Language = 'en') {
    const world = await newReminderWorld(test.db, [geneva, geneva], { language });
    const [absent = 0, delegate = 0] = world.posts.map(({ focalPoint }) => focalPoint);
    const { key } = await test.db.person.findUniqueOrThrow({ where: { id: delegate } });
    const words = `4 Feb 2026 to 20 Feb 2026, ${key} answers for me`;
    await handleIntent(world.app, world.caller(absent, NOW), { kind: 'away', words });
    return { world, absent, delegate };
  }
  const standsIn = async ({ app }: ReminderWorld, person: number) =>
    (await rolesOf(app.db, person, '2026-02-10')).standsInFor;

  it.each(languages)(
    'is told to the coordinator, who ends it with a button, and both hear of it, in %s',
    async (language) => {
      const { world, absent, delegate } = await delegated(language);
      expect(await standsIn(world, delegate)).toEqual([world.posts[0]?.id]);
      await world.deliver(NOW);
      const [told] = world.of(world.coordinator, DELEGATION);
      const refuse = told && refusalIn(told.message);
      expect(refuse?.label).toMatch(/\w+/);
      expect(told?.message.text).toContain(world.posts[0]?.code);
      const reply = await handleIntent(
        world.app,
        world.caller(world.coordinator, NOW, language),
        refuse?.intent ?? { kind: '' },
      );
      expect(reply.replacesSource).toBe(true);
      expect(await standsIn(world, delegate)).toEqual([]);
      expect(await test.db.absence.count({ where: { personId: absent } })).toBe(1);
      await world.deliver(NOW);
      const heard = [absent, delegate].map((one) =>
        world.of(one, DELEGATION_REFUSED).map(({ message }) => message.text),
      );
      expect(heard.map(({ length }) => length)).toEqual([1, 1]);
      expect(heard[0]).not.toEqual(heard[1]);
    },
  );

  it('is ended by nobody else, and once', async () => {
    const { world, absent, delegate } = await delegated();
    const { id: absence } = await test.db.absence.findFirstOrThrow({ where: { personId: absent } });
    const refuse = { kind: 'refuse delegation', absence };
    for (const person of [absent, delegate, world.supervisor])
      await handleIntent(world.app, world.caller(person, NOW), refuse);
    expect(await standsIn(world, delegate)).toHaveLength(1);
    for (let press = 0; press < 2; press++) await handleIntent(world.app, world.caller(world.coordinator, NOW), refuse);
    expect(await standsIn(world, delegate)).toEqual([]);
    const subject = `absence:${absence}`;
    expect(await test.db.auditEvent.count({ where: { action: 'absence.refuse', subject } })).toBe(1);
    // Who was refused before the message went out is not told to stand in.
    await world.deliver(NOW);
    expect(world.of(delegate, DELEGATE)).toEqual([]);
    expect(world.of(world.coordinator, DELEGATION)).toEqual([]);
  });
});
