import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import { parseTypedCommand } from '../../src/conversation/parseTypedCommand.ts';
import { type Language, languages } from '../../src/language/language.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import type { Reply } from '../../src/protocol/message.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { actionsOf, textOf } from '../support/replies.ts';
import { linesOf } from '../support/replyLines.ts';
import { type Exercise, exercise, speaking } from '../updates/exercise.ts';

describe.each(databases)('the end of an appointment on $name', ({ open }) => {
  let database: TestDatabase;
  let world: Exercise;
  beforeEach(async () => {
    database = await open();
    world = await exercise(database.db);
  });
  afterEach(() => database.close());

  const does = (intent: Intent, who: keyof Exercise['person'] = 'coordinator', language: Language = 'en') =>
    handleIntent(world.app, speaking(world.app, world.person[who], '2000-08-20', language), intent);
  const says = (text: string, language: Language = 'en') => does(parseTypedCommand(text), 'coordinator', language);
  const first = (reply: Reply): Intent => actionsOf(reply)[0]?.intent ?? { kind: '' };
  const endOf = async (who: 'ana' | 'ben') => {
    const rows = await database.db.appointment.findMany({
      where: { personId: world.person[who] },
      select: { to: true },
    });
    return rows.map(({ to }) => to);
  };
  const handovers = () => database.db.handover.findMany({ select: { from: true, successorId: true } });

  it('makes the handover, which goes with it when it is taken back', async () => {
    const done = await does(first(await says('appoint ana of WGGI to Manila until 30 September')));
    expect(await endOf('ana')).toEqual(['2000-09-30']);
    expect(await handovers()).toEqual([{ from: '2000-10-01', successorId: null }]);
    await does(first(done));
    expect(await endOf('ana')).toEqual([null]);
    expect(await handovers()).toEqual([]);
  });

  it('names who follows, and is written once', async () => {
    const chi = { personId: world.person.chi, postId: world.post.manila, role: 'focalPoint' as const };
    await database.db.appointment.create({ data: { ...chi, from: '2000-10-01' } });
    const shown = await says('appoint ana of WGGI to Manila until 30 September');
    expect(textOf(shown)).toContain('From 1 October 2000 chi of WGGI does.');
    await does(first(shown));
    expect(textOf(await does(first(shown)))).toContain('has changed since it was shown');
    const again = await says('appoint ana of WGGI to Manila until 30 September');
    expect(textOf(again)).toContain('ends on 30 September 2000 already');
    expect(await database.db.auditEvent.count({ where: { action: 'appointment.end' } })).toBe(1);
  });

  it('is not moved over somebody who follows, nor taken back beside them', async () => {
    const ended = await does(first(await says('appoint ana of WGGI to Manila until 30 September')));
    const chi = { personId: world.person.chi, postId: world.post.manila, role: 'focalPoint' as const };
    await database.db.appointment.create({ data: { ...chi, from: '2000-10-01' } });
    const refusal = 'chi of WGGI';
    expect(textOf(await does(first(ended)))).toContain(refusal);
    expect(await endOf('ana')).toEqual(['2000-09-30']);
    const longer = await says('appoint ana of WGGI to Manila until 31 December');
    expect(textOf(await does(first(longer)))).toContain(refusal);
    expect(await endOf('ana')).toEqual(['2000-09-30']);
  });

  it('is of an alternate where that is what they are, without a handover', async () => {
    const shown = await says('appoint ben of WGGI to Manila until 30 September');
    expect(textOf(shown)).toContain('ben of WGGI is alternate for MNL Manila until 30 September 2000');
    await does(first(shown));
    expect(await endOf('ben')).toEqual(['2000-09-30']);
    expect(await handovers()).toEqual([]);
  });

  it('is moved to a later day, and back to the day that was known', async () => {
    await does(first(await says('appoint ben of WGGI to Manila until 30 September')));
    const moved = await does(first(await says('appoint ben of WGGI to Manila until 31 October')));
    expect(await endOf('ben')).toEqual(['2000-10-31']);
    await does(first(moved));
    expect(await endOf('ben')).toEqual(['2000-09-30']);
  });

  it.each([
    ['appoint ana of WGGI to Manila until 30 July 2000', /past/],
    ['appoint ana of WGGI to Manila until 31 November 2000', /31 November|no such|does not exist|calendar/i],
  ])('refuses a day that cannot be: %s', async (words, why) => {
    const reply = await says(words);
    expect(textOf(reply)).toMatch(why);
    await does(first(reply));
    expect(await endOf('ana')).toEqual([null]);
  });

  it('of somebody who does not hold the post is an appointment until that day', async () => {
    await does(first(await says('appoint chi of WGGI to Manila as alternate until 30 September')));
    const made = await database.db.appointment.findFirst({ where: { personId: world.person.chi } });
    expect(made).toMatchObject({ role: 'alternate', from: '2000-08-20', to: '2000-09-30' });
  });

  it.each(languages)('is said whole in %s', async (language) => {
    const shown = await says('appoint ana of WGGI to Manila until 30 September', language);
    const done = await does(first(shown), 'coordinator', language);
    for (const line of [...linesOf(shown), ...linesOf(done)]) expect(line).not.toMatch(/[{}]|undefined/);
  });

  it('is the coordinator’s alone', async () => {
    const shown = await says('appoint ana of WGGI to Manila until 30 September');
    await does(first(shown), 'ben');
    expect(await endOf('ana')).toEqual([null]);
    const done = await does(first(shown));
    await does(first(done), 'ben');
    expect(await endOf('ana')).toEqual(['2000-09-30']);
  });
});
