import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inTransaction } from '../../../src/db/db.ts';
import type { Language } from '../../../src/language/language.ts';
import { quarterNotesJob } from '../../../src/registers/quarterNotes/quarterNotesJob.ts';
import { addRegisterEntries, registerEntriesOf } from '../../../src/registers/store.ts';
import { commitmentsWorld, type Person, wordsOf } from '../../commitments/world.ts';
import { databases, type TestDatabase } from '../../support/databases.ts';
import { speaking } from '../../updates/exercise.ts';
import { pilot } from './pilot.ts';

describe.each(databases)('the card of a pilot project on $name', ({ open }) => {
  let database: TestDatabase;
  let world: Awaited<ReturnType<typeof commitmentsWorld>>;
  let id: number;
  beforeEach(async () => {
    database = await open();
    world = await commitmentsWorld(database.db);
    const { app, person, post } = world;
    const actor = speaking(app, person.ana, '2000-05-01');
    const entry = { ...pilot({ visibility: 'workingGroup' }), owner: 'MNL' };
    await inTransaction(database.db, (tx) =>
      addRegisterEntries(tx, actor, [{ entry, ownerPostId: post.manila, ownerPersonId: null }]),
    );
    id = (await stored()).id;
  });
  afterEach(() => database.close());

  const stored = async () => {
    const [entry] = await registerEntriesOf(database.db, {
      workingGroupId: world.app.workingGroupId,
      type: 'pilotProject',
    });
    if (!entry) throw new Error('there is no pilot project');
    return entry;
  };
  const show = (who: Person, date: string, language: Language = 'en') =>
    world.as(who, { kind: 'registerShow', entry: id }, date, language);

  it('names the late milestones, on the card and in the list, in three languages', async () => {
    expect(wordsOf(await show('ana', '2000-10-31'))).not.toContain('Late');
    expect(wordsOf(await show('ana', '2000-12-02'))).toContain('Late: Report written (due 31 October 2000)');
    expect(wordsOf(await show('ana', '2000-12-02', 'es'))).toContain('Con retraso: Report written');
    const list = wordsOf(await world.say('coordinator', 'registre projet pilote 2001', '2000-12-02', 'fr'));
    expect(list.replaceAll('\u00a0', ' ')).toContain('Jalons en retard :');
    expect(list.replaceAll('\u00a0', ' ')).toContain('Shelter in Manila : Staff trained (pour le 30 novembre 2000)');
  });

  it('asks its lead once each quarter, keeps what they say, and asks no more of a quarter that is told', async () => {
    const asked = () =>
      database.db.outboxMessage.findMany({ where: { kind: 'register.quarter' }, orderBy: { id: 'asc' } });
    const at = (moment: string) => quarterNotesJob(world.app, new Date(moment));
    await at('2000-12-30T08:00:00Z');
    expect(await asked()).toEqual([]);
    await at('2001-01-02T08:00:00Z');
    await at('2001-01-02T08:15:00Z');
    await at('2001-02-02T08:00:00Z');
    expect(await asked()).toMatchObject([
      { recipient: String(world.person.ana), body: { entry: id, quarter: '2000/4' } },
    ]);
    const prompt = await world.as('ana', { kind: 'registerQuarter', entry: id, quarter: '2000/4' }, '2001-01-03', 'es');
    expect(wordsOf(prompt)).toContain('¿Qué ha aportado el trimestre 2000/4?');
    const said = { kind: 'registerQuarter', entry: id, quarter: '2000/4' };
    await world.as('ana', { ...said, words: 'Se abrió el refugio' }, '2001-01-03', 'es');
    await world.as('ana', { ...said, words: 'Se abrió el refugio, con 20 camas' }, '2001-01-03', 'es');
    const notes = (await stored()).values.filter(({ field }) => field === 'quarterNotes').map(({ text }) => text);
    expect(notes).toEqual(['2000/3: The room was opened', '2000/4: Se abrió el refugio, con 20 camas']);
    // Whoever does not answer for it may not say it.
    expect(wordsOf(await world.as('chi', { ...said, words: 'Nothing' }, '2001-01-03'))).toContain(
      'Entries of this register',
    );
    await database.db.outboxMessage.deleteMany({ where: { kind: 'register.quarter' } });
    await at('2001-01-05T08:00:00Z');
    expect(await asked()).toEqual([]);
    await world.as('ana', { kind: 'registerState', entry: id, state: 'closed' }, '2001-03-01');
    await at('2001-04-02T08:00:00Z');
    expect(await asked()).toEqual([]);
  });

  it('asks its lead by day where they are, though the job finds a quarter over at midnight', async () => {
    // Midnight in Zurich, where the group is: seven in the morning in Manila.
    await quarterNotesJob(world.app, new Date('2000-12-31T23:05:00Z'));
    const [asked] = await database.db.outboxMessage.findMany({ where: { kind: 'register.quarter' } });
    expect(asked?.notBefore.toISOString()).toBe('2001-01-01T01:00:00.000Z');
  });

  it('gives its final report as a Word file, a PDF and a web page to its lead and the coordinator, and to nobody else', async () => {
    for (const [format, begins] of [
      ['docx', 'PK'],
      ['pdf', '%PDF'],
      ['html', '<!'],
    ] as const) {
      const reply = await world.as('ana', { kind: 'registerReport', entry: id, format }, '2001-05-02', 'fr');
      const [file] = reply.messages[0]?.blocks ?? [];
      if (file?.kind !== 'file') throw new Error(wordsOf(reply));
      expect(file.name).toBe(`shelter-fr.${format}`);
      expect(new TextDecoder('latin1').decode(file.bytes.slice(0, 4)).startsWith(begins)).toBe(true);
      if (format === 'html') {
        const text = new TextDecoder().decode(file.bytes);
        expect(text).toContain('Women housed');
        expect(text).toContain('Begin with the neighbours.');
      }
    }
    const buttons = JSON.stringify(await show('coordinator', '2001-05-02'));
    expect(buttons).toContain('Final report (Word)');
    const refused = await world.as('chi', { kind: 'registerReport', entry: id, format: 'html' }, '2001-05-02');
    expect(wordsOf(refused)).toContain('Only whoever answers for such a project');
  });
});
