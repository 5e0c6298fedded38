import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import { smallGroup } from '../people/smallGroup.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { firstAction, textOf } from '../support/replies.ts';
import { speaking } from '../updates/exercise.ts';
import { handoverWorld } from './world.ts';

const DAY = '2000-09-02';

describe.each(databases)('who may not reach a handover, on $name', ({ open }) => {
  let database: TestDatabase;
  let world: Awaited<ReturnType<typeof handoverWorld>>;
  beforeEach(async () => {
    database = await open();
    world = await handoverWorld(database.db);
  });
  afterEach(() => database.close());

  it('a viewer, a supervisor, a delegate, a former holder and another group: no pack, no item, nothing kept', async () => {
    const { db } = database;
    const { person, post, app } = world;
    await world.need('SECRET trainer');
    const shown = await world.says('coordinator', 'handover Manila to chi of WGGI from 1 September');
    await world.does('coordinator', firstAction(shown).intent);
    const { id: handover } = await db.handover.findFirstOrThrow();
    const { id: commitment } = await db.commitment.findFirstOrThrow();
    const item = `commitment:${commitment}`;
    await db.handoverItem.create({
      data: {
        handoverId: handover,
        key: item,
        choice: 'asked',
        decidedBy: person.chi,
        decidedAt: new Date(`${DAY}T06:00:00Z`),
        question: 'SECRET question',
      },
    });
    const member = async (key: string) =>
      (await db.person.create({ data: { workingGroupId: app.workingGroupId, key, name: key } })).id;
    const viewer = await member('viewer');
    const supervisor = await member('supervisor');
    const delegate = await member('delegate');
    await db.grant.create({ data: { personId: viewer, role: 'viewer', from: '2000-01-01' } });
    await db.grant.create({ data: { personId: supervisor, role: 'supervisor', from: '2000-01-01' } });
    await db.appointment.create({
      data: { personId: delegate, postId: post.hq, role: 'alternate', from: '2000-01-01' },
    });
    const away = { personId: person.chi, from: '2000-09-01', to: '2000-09-10', delegateId: delegate };
    await db.absence.create({ data: away });
    const other = await smallGroup(db, 'OTHER');
    const intents = [
      { kind: 'handover', post: post.manila },
      { kind: 'handover', post: post.manila, format: 'docx' },
      { kind: 'handover', words: 'MNL' },
      { kind: 'handover', coordination: true },
      { kind: 'handover', words: 'coordination docx' },
      { kind: 'goThroughHandover', handover },
      { kind: 'decideHandoverItem', handover, item, choice: 'mine' },
      { kind: 'askHandoverItem', handover, item, words: 'What is it?' },
      { kind: 'replyHandoverItem', handover, item },
      { kind: 'replyHandoverItem', handover, item, words: 'No' },
      { kind: 'sendHandover', handover, version: 0 },
      { kind: 'update', by: 'questions', handover },
      { kind: 'summary', handover },
      { kind: 'page', handover, page: 'handover', version: 0, then: 'send', values: { promised: 'Nothing' } },
    ];
    const everybody = [viewer, supervisor, delegate].map((one) => ({ app, one, but: [] as string[] }));
    const asked = [
      ...everybody,
      { app, one: person.ana, but: ['replyHandoverItem', 'sendHandover', 'update', 'summary', 'page'] },
      { app: other.app, one: other.person.coordinator, but: [] },
      { app: other.app, one: other.person.ana, but: [] },
    ];
    const before = await db.handover.findMany({ include: { items: true } });
    for (const { app: home, one, but } of asked)
      for (const intent of intents.filter(({ kind }) => !but.includes(kind))) {
        const reply = textOf(await handleIntent(home, speaking(home, one, DAY), intent));
        expect(reply, `${one} ${JSON.stringify(intent)}`).not.toMatch(/SECRET|Five|under way|ana of WGGI/);
      }
    expect(await db.handover.findMany({ include: { items: true } })).toEqual(before);
    expect(await db.draft.count()).toBe(0);
  });
});
