import { builtInInstrumentSource } from '../../src/instruments/builtInInstrument.ts';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { parseTypedCommand } from '../../src/conversation/parseTypedCommand.ts';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import type { Language } from '../../src/language/language.ts';
import { planningJob } from '../../src/planning/planningJob.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import type { Reply } from '../../src/protocol/message.ts';
import { roundByLabel } from '../../src/rounds/store.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { linesOf } from '../support/replyLines.ts';
import { actionsOf, textOf } from '../support/replies.ts';
import { type Exercise, exercise, speaking } from '../updates/exercise.ts';

const TODAY = '2001-12-01';

const shipped = builtInInstrumentSource('plan-of-action')?.version;

describe.each(databases)('a new round on $name', ({ open }) => {
  let database: TestDatabase;
  let world: Exercise;
  beforeEach(async () => {
    await database?.close();
    database = await open();
    world = await exercise(database.db);
    await database.db.round.updateMany({ data: { state: 'closed' } });
  });
  afterAll(() => database.close());

  const does = (who: 'ana' | 'coordinator', intent: Intent, date = TODAY, language: Language = 'en') =>
    handleIntent(world.app, speaking(world.app, world.person[who], date, language), intent);
  const says = (text: string, date = TODAY, language: Language = 'en') =>
    does('coordinator', parseTypedCommand(text), date, language);
  const press = (reply: Reply, label: RegExp, date = TODAY) => {
    const action = actionsOf(reply).find((one) => label.test(one.label));
    if (!action) throw new Error(`no ${label} in ${textOf(reply)}`);
    return does('coordinator', action.intent, date);
  };
  const scheduled = (label: string) => roundByLabel(database.db, world.app.workingGroupId, label);

  it('is a copy of the last with its dates moved, shown with what people will read, and scheduled when that was pressed', async () => {
    const shown = await says('round new');
    const lines = linesOf(shown).join('\n');
    expect(lines).toContain('New round “Round 2002”, a copy of “Round 2001”');
    expect(lines).toMatch(/Opens\n3 April 2002/);
    expect(lines).toContain('2 posts: HQ, MNL');
    expect(lines).toContain(`version ${shipped}, as last time`);
    expect(lines).toContain('Round 2002: the update of HQ is due on 31 August 2002.');
    expect(await scheduled('Round 2002')).toBeNull();
    const done = await press(shown, /Schedule/);
    expect(textOf(done)).toContain('“Round 2002” is scheduled and opens on 3 April 2002.');
    const before = await database.db.round.findUniqueOrThrow({ where: { id: world.second } });
    expect(await scheduled('Round 2002')).toMatchObject({
      state: 'scheduled',
      instrumentId: before.instrumentId,
      planOfActionId: before.planOfActionId,
      periodStart: '2002-04-01',
      periodEnd: '2002-09-30',
      dueAt: '2002-08-31',
      closesAt: '2002-09-30',
    });
    expect(await database.db.auditEvent.count({ where: { action: 'round.schedule' } })).toBe(1);
    // A second press finds it done.
    expect(textOf(await press(shown, /Schedule/))).toMatch(/called “Round 2002” already|New round/);
  });

  it('is offered where no round is under way', async () => {
    const quiet = await says('status');
    expect(linesOf(await press(quiet, /Prepare a new round/)).join(' ')).toContain('New round “Round 2002”');
    expect(linesOf(await does('ana', parseTypedCommand('status'))).join(' ')).not.toContain('Prepare a new round');
    await press(await says('round new'), /Schedule/);
    expect(linesOf(await says('status')).join(' ')).not.toContain('Prepare a new round');
  });

  it('opens by itself on its day, as rounds do', async () => {
    await press(
      await says('round new opens 3 December 2001, due 20 December 2001, closes 31 December 2001'),
      /Schedule/,
    );
    const opened = await scheduled('Round 2001-12');
    expect(opened).toMatchObject({ state: 'scheduled', opensAt: '2001-12-03', dueAt: '2001-12-20' });
    await planningJob(world.app, new Date('2001-12-03T09:00:00Z'));
    expect(await scheduled('Round 2001-12')).toMatchObject({ state: 'open' });
    expect(await database.db.assignment.count({ where: { roundId: opened?.id ?? 0 } })).toBe(2);
  });

  it('goes on with what was prepared: by words, and by the form', async () => {
    await says('round new Winter 2002');
    const moved = await says('round new due 30 June 2002');
    expect(linesOf(moved).join('\n')).toMatch(/“Winter 2002”[^]*Opens\n31 January 2002[^]*due\n30 June 2002/);
    const { form } = await press(moved, /form/);
    expect(form?.sections.map(({ question }) => question)).toEqual([
      'label',
      'opensAt',
      'dueAt',
      'closesAt',
      'periodStart',
      'periodEnd',
      'whom',
    ]);
    const values = Object.fromEntries(
      (form?.sections ?? []).flatMap(({ inputs }) => inputs.map(({ id, value }) => [id, value ?? ''])),
    );
    const page = {
      kind: 'page',
      ...form?.target,
      values: { ...values, opensAt: '2002-02-04', whom: 'all' },
      then: 'next',
    };
    const card = await does('coordinator', page);
    expect(linesOf(card).join('\n')).toMatch(/Opens\n4 February 2002/);
    await press(card, /Schedule/);
    expect(await scheduled('Winter 2002')).toMatchObject({ opensAt: '2002-02-04', dueAt: '2002-06-30' });
    // The card that was shown before is about another plan.
    expect(textOf(await press(moved, /Schedule/))).toContain('New round');
  });

  it('pairs whom the last one paired, and names who is new in the group', async () => {
    const pair = { roundId: world.second, postId: world.post.hq, counterpartId: world.post.manila };
    await database.db.counterpart.create({ data: pair });
    await database.db.counterpart.create({
      data: { ...pair, postId: pair.counterpartId, counterpartId: pair.postId },
    });
    const { dutyStationId } = await database.db.post.findUniqueOrThrow({ where: { id: world.post.hq } });
    const { workingGroupId } = world.app;
    await database.db.post.create({ data: { workingGroupId, dutyStationId, code: 'NBO', name: 'NBO', kind: 'field' } });
    const shown = await says('round new');
    expect(textOf(shown)).toContain('2 posts: HQ, MNL. Not asked: NBO');
    await press(shown, /Schedule/);
    const id = (await scheduled('Round 2002'))?.id ?? 0;
    expect(await database.db.counterpart.count({ where: { roundId: id } })).toBe(2);
  });

  it('can be taken back while it has not been opened, and comes by rule from then on', async () => {
    const done = await press(await says('round new every 6 months'), /Schedule/);
    expect(await scheduled('Round 2002')).toMatchObject({ opensAt: '2002-04-03' });
    expect(textOf(await press(done, /Take it back/))).toContain('taken back');
    expect(await scheduled('Round 2002')).toBeNull();
    expect(await database.db.auditEvent.count({ where: { action: 'round.takeBack' } })).toBe(1);
    const again = await press(await says('round new'), /Schedule/);
    expect(textOf(await press(again, /every/))).toMatch(/every 12 months/);
    await planningJob(world.app, new Date('2002-04-04T09:00:00Z'));
    expect(textOf(await press(again, /Take it back/, '2002-04-05'))).toContain('has been opened');
  });

  it('takes the place of the one that would have come by rule', async () => {
    await says('repeat Round every 12 months');
    const shown = await says('round new');
    expect(textOf(shown)).toContain('takes the place of the one of 3 April 2002');
    await press(await says('round new called Spring opens 20 March 2002'), /Schedule/);
    await planningJob(world.app, new Date('2002-03-15T09:00:00Z'));
    const labels = (await database.db.round.findMany({ orderBy: { id: 'asc' } })).map(({ label }) => label);
    expect(labels).toEqual(['Round 2000', 'Round 2001', 'Spring']);
  });

  it.each([
    ['round new called Round 2001', /called “Round 2001” already/],
    ['round new due 1 March 2002 closes 1 February 2002', /not in order/],
    ['round new opens 1 May 2001 due 2 May 2001 closes 3 May 2001', /last day of .* was 3 May 2001/],
  ])('is refused with the reason when scheduled: %s', async (words, reason) => {
    expect(textOf(await press(await says(words), /Schedule/))).toMatch(reason);
    expect(await database.db.round.count()).toBe(2);
  });

  it('says what was not understood, and refuses dates that do not exist', async () => {
    expect(textOf(await says('round new opens 1 March 2002 with cake'))).toContain('“with cake”');
    expect(textOf(await says('round new opens 31 June 2002'))).toMatch(/not a date|no such|does not exist|31/i);
  });

  it('is for the coordinator alone, and reads well in French and Spanish', async () => {
    expect(textOf(await does('ana', parseTypedCommand('round new')))).toMatch(/coordinator/i);
    const french = linesOf(await says('exercice nouveau ouvre le 4 mars 2002', TODAY, 'fr')).join('\n');
    expect(french).toMatch(/Nouvel exercice «\u00a0Round 2002\u00a0»[^]*Ouverture\n4 mars 2002/);
    const spanish = linesOf(await says('nuevo ejercicio abre el 5 de marzo de 2002', TODAY, 'es')).join('\n');
    expect(spanish).toMatch(/Nuevo ejercicio «Round 2002»[^]*Apertura\n5 de marzo de 2002/);
  });
});
