import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Language } from '../../../src/language/language.ts';
import type { Action, Message, Reply } from '../../../src/protocol/message.ts';
import { annualJson } from '../../../src/reports/annualPaper.ts';
import { composeEntryOwner } from '../../../src/registers/setEntryOwner.ts';
import { registerEntriesOf } from '../../../src/registers/store.ts';
import { commitmentsWorld, type Person, wordsOf } from '../../commitments/world.ts';
import { databases, type TestDatabase } from '../../support/databases.ts';
import { step } from '../../support/step.ts';

const actionsOf = (messages: readonly Message[]): Action[] =>
  messages.flatMap(({ blocks }) =>
    blocks.flatMap((block): Action[] => (block.kind === 'actions' ? block.actions : [])),
  );

describe.each(databases)('the recommendations of a report, pasted in chat, on $name', ({ open }) => {
  let database: TestDatabase;
  let world: Awaited<ReturnType<typeof commitmentsWorld>>;
  beforeEach(async () => {
    database = await open();
    world = await commitmentsWorld(database.db);
  });
  afterEach(() => database.close());

  const press = async (who: Person, reply: Reply, kind: string, language: Language = 'en'): Promise<Reply> => {
    const found = actionsOf(reply.messages).find(({ intent }) => intent.kind === kind);
    if (!found) throw new Error(`no button ${kind} in ${wordsOf(reply)}`);
    return world.as(who, found.intent, '2000-08-02', language);
  };
  async function conference(): Promise<number> {
    const understood = await world.say('coordinator', 'register conference 31 July 2000 Women and migration');
    await press('coordinator', understood, 'registerKeep');
    const [entry] = await registerEntriesOf(database.db, {
      workingGroupId: world.app.workingGroupId,
      type: 'conference',
    });
    return entry?.id ?? 0;
  }

  it('are split, shown with whom they name, kept by a press, asked once, and told in the paper', async () => {
    const { as, say, person, standing, told } = world;
    const entry = await conference();
    await step('the coordinator names a rapporteur, who is told once', async () => {
      const card = await as('coordinator', { kind: 'registerShow', entry });
      expect((await press('coordinator', card, 'registerOwner')).awaits).toMatchObject({ kind: 'words' });
      expect(wordsOf(await as('coordinator', { kind: 'registerOwner', entry, words: 'chi' }))).toContain(
        'answers for it',
      );
      await as('coordinator', { kind: 'registerOwner', entry, words: 'chi' });
      const messages = await database.db.outboxMessage.findMany({ where: { kind: 'register.owner' } });
      expect(messages.map(({ recipient }) => recipient)).toEqual([String(person.chi)]);
      const context = { db: database.db, workingGroupId: world.app.workingGroupId, now: new Date() };
      const body = messages[0]?.body as { entry: number; person: number };
      const message = await composeEntryOwner(context, body, { language: 'es' } as never);
      expect(JSON.stringify(message)).toContain(
        'A partir de ahora es usted responsable de «Women and migration» (Conferencia)',
      );
      expect('blocks' in message && actionsOf([message]).map(({ intent }) => intent.kind)).toEqual([
        'registerPaste',
        'registerShow',
      ]);
    });
    const pasted = [
      'Recomendaciones',
      '1. La Sede (HQ) debería publicar los datos antes del 31 de marzo de 2001 (HQ)',
      '2. Los Estados Miembros deberían ratificar el convenio',
      '3. Capacitar al personal [Manila]',
    ].join('\n');
    const shown = await step('the rapporteur pastes them in Spanish and sees each', async () => {
      const asked = await as('chi', { kind: 'registerPaste', entry }, '2000-08-02', 'es');
      expect(wordsOf(asked)).toContain('Pegue las recomendaciones');
      expect(asked.awaits).toMatchObject({ kind: 'words', field: 'words' });
      const reply = await as('chi', { kind: 'registerPaste', entry, words: pasted }, '2000-08-02', 'es');
      const list = reply.messages[0]?.blocks.find(({ kind }) => kind === 'list');
      expect(list).toMatchObject({
        items: [
          expect.stringMatching(/^1\. La Sede .* → HQ · para el 31 de marzo de 2001$/),
          expect.stringMatching(/^2\. Los Estados .* → Estados Miembros$/),
          expect.stringMatching(/^3\. Capacitar .* → MNL$/),
        ],
      });
      expect(wordsOf(reply)).toContain('Se han leído 3 recomendaciones');
      expect(await standing()).toEqual([]);
      return reply;
    });
    await step('a press keeps them, and each post that is named is told once', async () => {
      const kept = await press('chi', shown, 'registerSend', 'es');
      expect(wordsOf(kept)).toContain('Se solicitan 3 medidas');
      expect(await standing()).toMatchObject([
        { kind: 'recommendation', ownerId: world.post.hq, due: '2001-03-31' },
        { kind: 'recommendation', ownerId: null },
        { kind: 'recommendation', ownerId: world.post.manila },
      ]);
      // Chi holds Headquarters, and knows what she has pasted; the coordinator hears what is recommended.
      expect((await told()).filter(({ to }) => to !== person.coordinator).map(({ to }) => to)).toEqual([person.ana]);
    });
    await step('what is pasted twice is not doubled', async () => {
      const again = await as('chi', { kind: 'registerPaste', entry, words: pasted }, '2000-08-02', 'es');
      expect(wordsOf(again)).toContain('no se repite nada');
      expect(await standing()).toHaveLength(3);
    });
    await step('one is accepted, and the list, the file and the paper say how many were taken up', async () => {
      const [first] = await standing();
      await say('chi', `take ${first?.id}: by 31 March 2001`);
      const list = await as('coordinator', { kind: 'registerExport', type: 'conference', year: 2000, format: 'csv' });
      const file = list.messages[0]?.blocks[0];
      const csv = file?.kind === 'file' ? new TextDecoder().decode(file.bytes) : '';
      expect(csv).toContain('Recommendations: what became of it');
      expect(csv).toContain('1 of 3 taken up, 0 done');
      const { workingGroupId } = world.app;
      const { sections } = await annualJson(
        database.db,
        { workingGroupId, year: 2000, audience: 'memberStates' },
        'en',
      );
      const sentences = sections.flatMap((section) => (section.key === 'conferences' ? section.sentences : []));
      expect(sentences.map(({ text }) => text)).toContain(
        'Of the 3 recommendations of “Women and migration”, one has been taken up so far.',
      );
      expect(sentences.at(-1)).toMatchObject({ figures: { asked: 3, takenUp: 1, done: 0 } });
      expect(wordsOf(await say('coordinator', 'annual 2000'))).toContain('one follow-up is asked of nobody');
    });
  });

  it('are thrown away by a press; then the form is as it was and nobody is asked', async () => {
    const entry = await conference();
    const shown = await world.as('coordinator', {
      kind: 'registerPaste',
      entry,
      words: '- Collect data (HQ)\n- Train staff',
    });
    expect(wordsOf(await press('coordinator', shown, 'registerPasteDrop'))).toContain('not kept');
    expect(await database.db.draft.count({ where: { subject: `entry:${entry}` } })).toBe(0);
    await press('coordinator', shown, 'registerSend');
    expect(await world.standing()).toEqual([]);
  });

  it('are thrown away alone: what somebody corrects in the form stands, and an older button is refused', async () => {
    const entry = await conference();
    const paste = (words: string) => world.as('coordinator', { kind: 'registerPaste', entry, words });
    const texts = async () => {
      const draft = await database.db.draft.findFirst({ where: { subject: `entry:${entry}` } });
      const { answers } = (draft?.content ?? { answers: {} }) as { answers: { recommendations?: { text: string }[] } };
      return answers.recommendations?.map(({ text }) => text);
    };
    const first = await paste('- Collect data (HQ)');
    const second = await paste('- Train staff\n- Report');
    expect(wordsOf(await press('coordinator', first, 'registerPasteDrop'))).not.toContain('not kept');
    expect(await texts()).toEqual(['Collect data (HQ)', 'Train staff', 'Report']);
    expect(wordsOf(await press('coordinator', second, 'registerPasteDrop'))).toContain('not kept');
    expect(await texts()).toEqual(['Collect data (HQ)']);
    expect(wordsOf(await press('coordinator', second, 'registerPasteDrop'))).not.toContain('not kept');
    expect(await texts()).toEqual(['Collect data (HQ)']);
    // Another draft, of the same version, is not the one that was pasted into.
    await database.db.draft.updateMany({ data: { version: 1, startedAt: new Date('2000-08-03T12:00:00Z') } });
    expect(wordsOf(await press('coordinator', first, 'registerPasteDrop'))).not.toContain('not kept');
    expect(await texts()).toEqual(['Collect data (HQ)']);
  });

  it('are for whoever answers for the entry: others may neither paste, nor throw away, nor name somebody', async () => {
    const entry = await conference();
    for (const kind of ['registerPaste', 'registerOwner'] as const)
      expect(wordsOf(await world.as('ana', { kind, entry, words: '- Collect data' }))).not.toContain('Collect data');
    await world.as('coordinator', { kind: 'registerPaste', entry, words: '- Collect data (HQ)\n- Train staff' });
    await world.as('ana', { kind: 'registerPasteDrop', entry, version: 1, count: 2, since: 0 });
    expect(await database.db.draft.count({ where: { subject: `entry:${entry}` } })).toBe(1);
    const { ownerPersonId } = await database.db.registerEntry.findUniqueOrThrow({ where: { id: entry } });
    expect(ownerPersonId).toBe(world.person.coordinator);
  });

  it('are asked for again where none is found, in French', async () => {
    const entry = await conference();
    const reply = await world.as(
      'coordinator',
      { kind: 'registerPaste', entry, words: 'Recommandations :' },
      '2000-08-02',
      'fr',
    );
    expect(wordsOf(reply)).toContain('Aucune recommandation n’y a été trouvée');
    expect(reply.awaits).toMatchObject({ kind: 'words' });
  });

  it('say what is left out of a list that is too long, in three languages', async () => {
    const entry = await conference();
    const many = Array.from({ length: 43 }, (_, at) => `${at + 1}. Train the staff of office ${at + 1}`).join('\n');
    const paste = async (words: string, language: Language) =>
      wordsOf(await world.as('coordinator', { kind: 'registerPaste', entry, words }, '2000-08-02', language));
    const read = await paste(many, 'en');
    expect(read).toContain('40 recommendations were read');
    expect(read).toContain('3 more were read and are left out: an entry keeps 40 of them.');
    expect(await paste(many, 'fr')).toContain('3 autres ont été lues et ne sont pas reprises');
    const long = `1. ${'Train the staff. '.repeat(1_300)}\n2. Report each year`;
    expect((await paste(long, 'es')).replaceAll(/\s/g, ' ')).toContain('Solo se leyeron los primeros 20.000 de');
  });
});
