import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import type { Action, Reply } from '../../src/protocol/message.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { geneva, newReminderWorld, type ReminderWorld } from '../reminders/world.ts';

const NOW = '2026-12-01T09:00:00Z';
const actionsOf = (reply: Reply): Action[] =>
  reply.messages.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'actions' ? block.actions : [])));
const textOf = (reply: Reply): string => reply.messages.map(({ text }) => text).join(' ');

describe.each(databases)('what is asked back about an absence, on $name', ({ open }) => {
  let test: TestDatabase;
  let world: ReminderWorld;
  beforeEach(async () => {
    test = await open();
    world = await newReminderWorld(test.db, [geneva, geneva]);
  });
  afterEach(() => test.close());

  const holder = (at: number): number => world.posts[at]?.focalPoint ?? 0;
  const acts = (person: number, intent: Intent, at = NOW) => handleIntent(world.app, world.caller(person, at), intent);
  const says = (person: number, text: string, at = NOW) => acts(person, { kind: 'say', text }, at);
  const absences = () =>
    test.db.absence.findMany({
      select: { personId: true, from: true, to: true, delegateId: true },
      orderBy: { id: 'asc' },
    });

  it.each([
    ['away for P0 20 and 24 Dec, P1 answers', 0, '2026-12-20', '2026-12-24'],
    ['away for P0 20 and 24 Dec, P1 answers', 2, '2026-12-24', '2026-12-24'],
    ['away for P0 20 to 24 Dec, P1 answers, so there', 0, '2026-12-20', '2026-12-24'],
    ['away P1 answers, 20 and 24 Dec, for P0, so there', 1, '2026-12-20', '2026-12-20'],
    ['away for P0, from 20 Dec, P1 answers, so there', 0, '2026-12-20', '2026-12-20'],
    ['away for P0 from 20 Dec, P1 answers', 0, '2026-12-20', '2026-12-20'],
  ])('keeps whose it is and who answers: “%s”, button %i', async (text, button, from, to) => {
    const reply = await says(world.coordinator, text);
    expect(await absences()).toEqual([]);
    const action = actionsOf(reply)[button];
    if (!action) throw new Error(`no button ${button}: ${textOf(reply)}`);
    const [yes] = actionsOf(await acts(world.coordinator, action.intent));
    expect(await absences()).toEqual([]);
    await acts(world.coordinator, yes?.intent ?? { kind: '' });
    expect(await absences()).toEqual([{ personId: holder(0), from, to, delegateId: holder(1) }]);
  });

  it('of being back is about the one leave that was named, and not about a later one', async () => {
    const me = holder(0);
    await says(me, 'away 1 Dec to 3 Dec');
    const yes = actionsOf(await says(me, 'I am back', '2026-12-02T09:00:00Z'))[0];
    if (!yes) throw new Error('nothing is asked');
    await acts(me, yes.intent, '2026-12-02T09:00:00Z');
    await says(me, 'away 20 Dec to 24 Dec', '2026-12-02T09:05:00Z');
    const again = await acts(me, yes.intent, '2026-12-10T09:00:00Z');
    expect(textOf(again)).toContain('over already');
    expect((await absences()).map(({ from, to }) => [from, to])).toEqual([
      ['2026-12-01', '2026-12-01'],
      ['2026-12-20', '2026-12-24'],
    ]);
  });

  it('by a button of an older program is asked again', async () => {
    const me = holder(0);
    await says(me, 'away 20 Dec to 24 Dec');
    const reply = await acts(me, { kind: 'back from away', sure: true });
    expect(textOf(reply)).toContain('Shall I call it off?');
    expect(await absences()).toHaveLength(1);
  });

  it('ends nobody else’s absence', async () => {
    await says(holder(1), 'away 20 Dec to 24 Dec');
    const { id } = await test.db.absence.findFirstOrThrow();
    await acts(holder(0), { kind: 'back from away', absence: id });
    expect(await absences()).toHaveLength(1);
  });
});
