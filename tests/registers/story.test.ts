import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import type { Caller } from '../../src/core/context.ts';
import { type Language, localizedIn } from '../../src/language/language.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import type { Action, Reply } from '../../src/protocol/message.ts';
import { registerReminderJob } from '../../src/registers/registerReminderJob.ts';
import { projectGuideStages } from '../../src/guide/projectGuideStages.ts';
import { registerEntriesOf } from '../../src/registers/store.ts';
import { annualJson } from '../../src/reports/annualPaper.ts';
import { smallGroup, type World } from '../people/smallGroup.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { speaking } from '../updates/exercise.ts';
import { worldsOf } from '../support/worlds.ts';

describe.each(databases)('a register on $name', (kind) => {
  const openWorld = worldsOf(kind, smallGroup);
  let database: TestDatabase;
  let world: World;
  beforeEach(async () => {
    ({ database, world } = await openWorld());
  });
  afterEach(() => database.close());

  const by = (id: number, day: string, language: Language = 'en'): Caller => speaking(world.app, id, day, language);
  const does = (caller: Caller, intent: Intent): Promise<Reply> => handleIntent(world.app, caller, intent);
  const says = (caller: Caller, text: string): Promise<Reply> => does(caller, { kind: 'say', text });
  const textOf = (reply: Reply): string => JSON.stringify(reply.messages);
  const buttons = (reply: Reply): Action[] =>
    reply.messages.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'actions' ? block.actions : [])));
  const press = async (caller: Caller, reply: Reply, kind: string, more: object = {}): Promise<Reply> => {
    const found = buttons(reply).find(
      ({ intent }) => intent.kind === kind && Object.entries(more).every(([key, value]) => intent[key] === value),
    );
    if (!found) throw new Error(`no button ${kind} in ${textOf(reply)}`);
    return does(caller, found.intent);
  };
  const held = async (type: string) =>
    registerEntriesOf(database.db, { workingGroupId: world.app.workingGroupId, type });

  it('reminds of what is planned, asks on the day after, and takes numbers in words', async () => {
    const ana = by(world.person.ana, '2001-03-01', 'fr');
    const understood = await says(ana, 'registre formation 12 mars 2001 Atelier sur le genre');
    await press(ana, understood, 'registerKeep');
    const at = async (day: string): Promise<{ kind: string; recipient: string }[]> => {
      await registerReminderJob(world.app, new Date(`${day}T08:00:00Z`));
      await registerReminderJob(world.app, new Date(`${day}T08:01:00Z`));
      return database.db.outboxMessage.findMany({
        where: { kind: { startsWith: 'register.' } },
        select: { kind: true, recipient: true },
      });
    };
    expect(await at('2001-03-01')).toEqual([]);
    const reminder = { kind: 'register.reminder', recipient: String(world.person.ana) };
    expect(await at('2001-03-07')).toEqual([reminder]);
    expect(await at('2001-03-13')).toEqual([reminder, { ...reminder, kind: 'register.asked' }]);

    const [entry] = (await held('training')).filter(({ state }) => state === 'planned');
    const asked = await does(by(world.person.ana, '2001-03-13', 'fr'), {
      kind: 'registerResult',
      entry: entry?.id ?? 0,
    });
    expect(asked.awaits).toMatchObject({ kind: 'words' });
    const wrong = await does(by(world.person.ana, '2001-03-13', 'fr'), {
      kind: 'registerResult',
      entry: entry?.id ?? 0,
      words: '15 présents, 9 femmes, 5 hommes',
    });
    expect(textOf(wrong)).toContain('Les femmes, les hommes');
    await does(by(world.person.ana, '2001-03-13', 'fr'), {
      kind: 'registerResult',
      entry: entry?.id ?? 0,
      words: '20 invités, 15 présents, 9 femmes, 6 hommes. Bonne séance',
    });
    const { figures } = await annualJson(
      database.db,
      { workingGroupId: world.app.workingGroupId, year: 2001, audience: null },
      'en',
    );
    expect(figures['trainings']).toEqual({ held: 1, attendance: { over: 1, invited: 20, attended: 15, rate: 0.75 } });
  });

  it('asks for a date that is missing, and is answered in words', async () => {
    const ana = by(world.person.ana, '2001-03-01', 'es');
    const asked = await says(ana, 'registro capacitación taller de género');
    expect(asked.awaits).toMatchObject({ kind: 'words', field: 'words' });
    const again = await says(ana, 'pronto');
    expect(textOf(again)).toContain('«pronto»');
    const understood = await says(ana, 'otoño de 2001');
    expect(buttons(understood)[0]?.intent).toMatchObject({ kind: 'registerKeep', when: 'autumn 2001' });
  });

  it('shows each reader what is theirs to see, and lets only those enter whom it names', async () => {
    const coordinator = by(world.person.coordinator, '2001-02-01');
    const kept = await press(
      coordinator,
      await says(coordinator, 'register board session 30 Jan 2001 Second session'),
      'registerKeep',
    );
    const id = Number(buttons(kept).find(({ intent }) => intent.kind === 'update')?.intent['entry']);
    const chi = by(world.person.chi, '2001-02-01');
    expect(textOf(await does(chi, { kind: 'registerShow', entry: id }))).not.toContain('Second session');
    expect(textOf(await says(chi, 'register board session 2001'))).not.toContain('Second session');
    expect(buttons(await says(chi, 'register study 2001-02 A study'))).toEqual([]);
    expect(textOf(await does(chi, { kind: 'registerState', entry: id, state: 'closed' }))).not.toContain(
      'Second session',
    );
    expect((await held('boardSession')).find((one) => one.id === id)?.state).toBe('held');
  });

  it.each([
    ['en', 'policy 932', 'Resolution 932 (LXXI)', 'Global Strategy'],
    ['fr', 'politique résolution 932', 'Résolution 932 (LXXI)', 'Stratégie globale'],
    ['es', 'política estrategia', 'Estrategia global', 'Resolución 932 (LXXI)'],
  ] as const)('shows in %s of the policy what “%s” names', async (language, said, shown, other) => {
    const ana = by(world.person.ana, '2001-03-01', language);
    expect(textOf(await says(ana, said))).toContain(shown);
    expect(textOf(await says(ana, said))).not.toContain(other);
    expect(textOf(await says(ana, said.split(' ')[0] ?? ''))).toContain(other);
  });

  it.each([
    ['en', 'guide evaluation', 'with the baseline of each'],
    ['fr', 'guide mise en œuvre', 'équipe du projet'],
    ['es', 'guía evaluacion', 'situación de partida'],
  ] as const)('shows in %s what the guide asks: %s', async (language, said, shown) => {
    const ana = by(world.person.ana, '2001-03-01', language);
    expect(textOf(await says(ana, said))).toContain(shown);
    const stages = await says(ana, said.split(' ')[0] ?? '');
    expect(textOf(await press(ana, stages, 'guide', { words: 'budget' }))).toContain(
      localizedIn(projectGuideStages().find(({ id }) => id === 'budget')?.name ?? { en: '', fr: '', es: '' }, language),
    );
  });

  it('offers the bulletin what its owner agrees to tell, once', async () => {
    const coordinator = by(world.person.coordinator, '2001-06-10');
    const kept = await press(
      coordinator,
      await says(coordinator, 'register study 2001-06-01 Women on the move'),
      'registerKeep',
    );
    const told = await press(coordinator, kept, 'registerConsent');
    await press(coordinator, kept, 'registerConsent');
    expect(textOf(told)).toContain('for all staff');
    const items = await database.db.bulletinItem.findMany({ where: { text: { contains: 'Women on the move' } } });
    expect(items).toMatchObject([{ consent: 'allStaff', section: 'reading' }]);
  });

  it('offers Member States what they may read, and nothing that is for staff', async () => {
    const coordinator = by(world.person.coordinator, '2001-06-10', 'es');
    const kept = await press(
      coordinator,
      await says(coordinator, 'registro estudio 2 de junio de 2001 Mujeres en camino'),
      'registerKeep',
    );
    const told = await press(coordinator, kept, 'registerConsent', { consent: 'memberStates' });
    expect(textOf(told)).toContain('para todo el personal y los Estados Miembros');
    const items = await database.db.bulletinItem.findMany({ where: { text: { contains: 'Mujeres en camino' } } });
    expect(items).toMatchObject([{ consent: 'memberStates', section: 'reading' }]);
    const training = await press(
      coordinator,
      await says(coordinator, 'registro capacitación 3 de junio de 2001 Taller interno'),
      'registerKeep',
    );
    const offered = buttons(training).filter(({ intent }) => intent.kind === 'registerConsent');
    expect(offered.map(({ intent }) => intent['consent'])).toEqual(['allStaff']);
  });
});
