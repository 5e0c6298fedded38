import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { remindCommitmentOwners } from '../../../src/commitments/remindCommitmentOwners.ts';
import type { Language } from '../../../src/language/language.ts';
import type { Action, Reply } from '../../../src/protocol/message.ts';
import { entryForm } from '../../../src/registers/entryForm.ts';
import { fieldsOf, shippedRegisters, typeOf } from '../../../src/registers/shippedRegisters.ts';
import { registerEntriesOf } from '../../../src/registers/store.ts';
import { buttonsOf, commitmentsWorld, wordsOf } from '../../commitments/world.ts';
import { databases, type TestDatabase } from '../../support/databases.ts';

const registers = shippedRegisters();

describe.each(databases)('what an entry of a register asks of others, on $name', ({ open }) => {
  let database: TestDatabase;
  let world: Awaited<ReturnType<typeof commitmentsWorld>>;
  beforeEach(async () => {
    database = await open();
    world = await commitmentsWorld(database.db);
  });
  afterEach(() => database.close());

  const press = async (who: 'coordinator', reply: Reply, kind: string, language: Language = 'en'): Promise<Reply> => {
    const actions = reply.messages.flatMap(({ blocks }) =>
      blocks.flatMap((block): Action[] => (block.kind === 'actions' ? block.actions : [])),
    );
    const found = actions.find(({ intent }) => intent.kind === kind);
    if (!found) throw new Error(`no button ${kind} in ${wordsOf(reply)}`);
    return world.as(who, found.intent, '2000-08-02', language);
  };
  const entries = (type: string) => registerEntriesOf(database.db, { workingGroupId: world.app.workingGroupId, type });

  /** Fills in a page of the form of an entry and hands it in. */
  async function correct(entry: number, type: string, values: Record<string, string>, language: Language = 'en') {
    const { pages } = entryForm(typeOf(registers, type), fieldsOf(registers, typeOf(registers, type)));
    const [field = ''] = Object.keys(values)[0]?.split('.') ?? [];
    const page = pages.find(({ questions }) => questions.some(({ key }) => key === field));
    const shown = await world.as('coordinator', { kind: 'update', by: 'page', entry }, '2000-08-02', language);
    const drawn = Object.fromEntries(
      shown.form?.sections.flatMap(({ inputs }) => inputs.map(({ id, value = '' }) => [id, value])) ?? [],
    );
    const draft = await database.db.draft.findFirst({ where: { subject: `entry:${entry}` } });
    const at = { entry, page: page?.key ?? '', version: draft?.version ?? 0 };
    await world.as(
      'coordinator',
      { kind: 'page', ...at, values: { ...drawn, ...values }, then: 'later' },
      '2000-08-02',
      language,
    );
    const summary = await world.as('coordinator', { kind: 'summary', entry }, '2000-08-02', language);
    return press('coordinator', summary, 'registerSend', language);
  }

  it('reaches each owner once, in Spanish; is taken, done and told back; the card and the list say how it stands', async () => {
    const { say, told, person, standing, as } = world;
    const understood = await say(
      'coordinator',
      'registro consulta 31 de julio de 2000 Mujeres y migración',
      '2000-08-02',
      'es',
    );
    await press('coordinator', understood, 'registerKeep', 'es');
    const [entry] = await entries('consultation');
    const id = entry?.id ?? 0;
    const card = await correct(
      id,
      'consultation',
      {
        'followUps.0.text': 'Enviar el informe',
        'followUps.0.addressee': 'HQ',
        'followUps.0.due': '2000-11-30',
        'followUps.1.text': 'Buscar una capacitadora',
        'followUps.1.addressee': 'Manila',
        'followUps.2.text': 'Ratificar el convenio',
        'followUps.2.addressee': 'Estados Miembros',
      },
      'es',
    );
    expect(wordsOf(card)).toContain('Se solicitan 3 medidas; todavía no se ha llevado a cabo ninguna');
    expect(wordsOf(card)).toContain('«Estados Miembros» no es una oficina del grupo');
    expect(await standing()).toMatchObject([
      { kind: 'followUp', state: 'asked', ownerId: world.post.hq, due: '2000-11-30' },
      { kind: 'followUp', state: 'asked', ownerId: world.post.manila, due: null },
      { kind: 'followUp', state: 'asked', ownerId: null },
    ]);
    const asked = await told();
    expect(asked.map(({ to }) => to)).toEqual([person.chi, person.ana]);
    expect(asked[0]?.text).toContain('asks HQ for this by 30 November 2000');
    expect(JSON.stringify(asked[0]?.message)).toContain('It follows from “Mujeres y migración”');
    expect(buttonsOf(asked[0]?.message)).toEqual(['take', 'finish', 'give', 'decline']);

    const [first, second, third] = await standing();
    await say('chi', `take ${first?.id}`);
    await say('chi', `done ${first?.id}: sent by pouch`);
    expect((await told()).slice(2)).toMatchObject([
      { to: person.coordinator, text: expect.stringContaining(`takes no. ${first?.id}`) },
      { to: person.coordinator, text: expect.stringContaining('Is it solved for you?') },
    ]);
    expect(wordsOf(await as('coordinator', { kind: 'registerShow', entry: id }))).toContain(
      '3 things are asked of others, one is done',
    );
    const list = wordsOf(await say('coordinator', 'medidas de seguimiento', '2000-08-02', 'es'));
    expect(list).toContain('Hay 2 medidas de seguimiento y recomendaciones pendientes');
    expect(list).toContain('Buscar una capacitadora');
    expect(list).not.toContain('Enviar el informe');
    expect(wordsOf(await say('ana', 'suites à donner', '2000-08-02', 'fr'))).toContain('Une suite ou recommandation');
    expect(wordsOf(await say('ana', 'owed'))).toContain('Buscar una capacitadora');

    // Who is outside can be replaced by a post of the group.
    await say('coordinator', `give ${third?.id} to HQ`);
    expect((await told()).at(-1)).toMatchObject({ to: person.chi });
    expect(await standing()).toMatchObject([{}, { id: second?.id, state: 'asked' }, { ownerId: world.post.hq }]);
  });

  it('is changed by a correction, never doubled; what is taken out is withdrawn, what is put back is asked again', async () => {
    const { say, told, standing, person } = world;
    await press(
      'coordinator',
      await say('coordinator', 'register consultation 31 July 2000 Women on the move'),
      'registerKeep',
    );
    const id = (await entries('consultation'))[0]?.id ?? 0;
    const report = { 'followUps.0.text': 'Send the report to all missions', 'followUps.0.addressee': 'HQ' };
    await correct(id, 'consultation', report);
    await correct(id, 'consultation', { place: 'Geneva' });
    expect(await told()).toHaveLength(1);
    await correct(id, 'consultation', { ...report, 'followUps.0.text': 'Send the short report to all missions' });
    expect((await told()).slice(1)).toMatchObject([
      { to: person.chi, text: expect.stringContaining('changed what is asked') },
    ]);
    await correct(id, 'consultation', {
      'followUps.0.text': 'Send the short report to all missions',
      'followUps.0.addressee': 'MNL',
    });
    expect((await told()).slice(2)).toMatchObject([{ to: person.ana, text: expect.stringContaining('MNL') }]);
    expect(await standing()).toMatchObject([
      { state: 'asked', ownerId: world.post.manila, text: { en: 'Send the short report to all missions' } },
    ]);

    await world.as('coordinator', { kind: 'registerState', entry: id, state: 'cancelled' });
    await world.as('coordinator', { kind: 'registerState', entry: id, state: 'cancelled' });
    expect(await standing()).toMatchObject([{ state: 'withdrawn' }]);
    expect((await told()).slice(3)).toMatchObject([
      { to: person.ana, text: expect.stringContaining('no longer needed') },
    ]);
    await world.as('coordinator', { kind: 'registerState', entry: id, state: 'held' });
    expect(await standing()).toMatchObject([{ state: 'asked', ownerId: world.post.manila }]);
    expect(await told()).toHaveLength(5);

    const [one] = await standing();
    await say('ana', `done ${one?.id}: sent`);
    await world.as('coordinator', { kind: 'solved', commitment: one?.id ?? 0 });
    await correct(id, 'consultation', { place: 'Vienna' });
    await world.as('coordinator', { kind: 'registerState', entry: id, state: 'closed' });
    await correct(id, 'consultation', {
      'followUps.0.text': 'Send the short report to all missions',
      'followUps.0.addressee': 'MNL',
      'followUps.1.text': 'Book the hall',
      'followUps.1.addressee': 'HQ',
    });
    // Of what is closed nothing new is asked, and what is done stays done.
    expect(await standing()).toMatchObject([{ state: 'done' }]);
  });

  it('is a recommendation where its field says so: accepted in part by a date that a correction leaves alone', async () => {
    const { say, told, standing, person } = world;
    await press(
      'coordinator',
      await say('coordinator', 'register conference 31 July 2000 Women and migration'),
      'registerKeep',
    );
    const id = (await entries('conference'))[0]?.id ?? 0;
    await correct(id, 'conference', {
      'recommendations.0.text': 'Collect data by sex',
      'recommendations.0.addressee': 'HQ',
    });
    const [asked] = await told();
    expect(asked).toMatchObject({ to: person.chi, text: expect.stringContaining('recommends this to HQ') });
    expect(buttonsOf(asked?.message)).toEqual(['take', 'partly', 'decline', 'finish', 'give']);
    const [one] = await standing();
    await say('chi', `partly ${one?.id}: only at Headquarters, by 31 March 2001`);
    await correct(id, 'conference', { place: 'Geneva' });
    expect(await standing()).toMatchObject([
      { kind: 'recommendation', state: 'taken', response: 'partly', due: '2001-03-31' },
    ]);
  });

  it('reminds its owner before its day, once', async () => {
    const { say, told, person, app } = world;
    await press(
      'coordinator',
      await say('coordinator', 'register consultation 31 July 2000 Women on the move'),
      'registerKeep',
    );
    const id = (await entries('consultation'))[0]?.id ?? 0;
    await correct(id, 'consultation', {
      'followUps.0.text': 'Send the report',
      'followUps.0.addressee': 'MNL',
      'followUps.0.due': '2000-08-10',
    });
    await remindCommitmentOwners(app, new Date('2000-08-03T03:00:00Z'));
    await remindCommitmentOwners(app, new Date('2000-08-03T03:15:00Z'));
    const reminders = (await told('2000-08-03')).filter(({ kind }) => kind !== 'commitment');
    expect(reminders).toMatchObject([{ to: person.ana, text: expect.stringContaining('A reminder') }]);
  });

  it('is for the coordinator alone where its entry is', async () => {
    const { say, told, standing } = world;
    await press(
      'coordinator',
      await say('coordinator', 'register board session 31 July 2000 Second session'),
      'registerKeep',
    );
    const id = (await entries('boardSession'))[0]?.id ?? 0;
    await database.db.registerEntry.update({ where: { id }, data: { visibility: 'coordinator' } });
    await correct(id, 'boardSession', { 'followUps.0.text': 'Ask for the shortlists', 'followUps.0.addressee': 'HQ' });
    const [one] = await standing();
    expect(one).toMatchObject({ visibility: 'coordinator' });
    expect(await told()).toEqual([]);
    expect(wordsOf(await say('chi', 'owed'))).not.toContain('shortlists');
    expect(wordsOf(await say('chi', `take ${one?.id}`))).toContain('There is no number');
  });
});
