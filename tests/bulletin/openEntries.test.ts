import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { composeIssue } from '../../src/bulletin/issueDocument/composeIssue.ts';
import { loadIssueDocumentFacts } from '../../src/bulletin/issueDocument/store.ts';
import { issueInTheMaking } from '../../src/bulletin/issues/store.ts';
import { termAdviceAtGate } from '../../src/bulletin/gate/termAdviceAtGate.ts';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import { parseTypedCommand } from '../../src/conversation/parseTypedCommand.ts';
import type { Language } from '../../src/language/language.ts';
import type { Audience } from '../../src/protocol/audience.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import { giveCover } from '../support/cover.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { plainBlanks } from '../support/plainBlanks.ts';
import { firstAction, textOf } from '../support/replies.ts';
import { step } from '../support/step.ts';
import { type Exercise, exercise, speaking } from '../updates/exercise.ts';
import { itemOf } from './issueFacts.ts';

describe('better words for the items of an issue', () => {
  it('are told by item and language: of the editor’s words, or the author’s where there are none', async () => {
    const items = [
      itemOf(1, {
        text: 'The chairman came.',
        wordings: { fr: { headline: 'Le chef de famille', text: 'Une réunion.' } },
      }),
      itemOf(2, { text: 'The chairman came.', wordings: { en: { headline: '', text: 'The chair came.' } } }),
      itemOf(3, { text: 'The chairman came.', cut: true }),
      itemOf(4, { text: 'The chairman came.', language: 'und', wordings: {} }),
    ];
    expect((await termAdviceAtGate(items, 'en')).map(plainBlanks)).toEqual([
      'Item 1, in English: “chairman” → chair, chairperson.',
      'Item 1, in French: “chef de famille” → responsable du foyer.',
    ]);
    const many = Array.from({ length: 15 }, (_, at) => itemOf(at + 1, { text: 'The chairman came.', wordings: {} }));
    expect((await termAdviceAtGate(many, 'es')).at(-1)).toContain('3');
    expect(await termAdviceAtGate(many, 'fr')).toHaveLength(13);
  });
});

describe.each(databases)('an issue with vacancies on $name', ({ open }) => {
  let database: TestDatabase;
  let world: Exercise;
  beforeEach(async () => {
    database = await open();
    world = await exercise(database.db);
    await database.db.grant.create({ data: { personId: world.person.ana, role: 'editor', from: '2000-01-01' } });
  });
  afterEach(() => database.close());

  const does = (who: keyof Exercise['person'], intent: Intent, language: Language = 'en') =>
    handleIntent(world.app, speaking(world.app, world.person[who], '2000-09-05', language), intent);
  const says = (who: keyof Exercise['person'], text: string, language: Language = 'en') =>
    does(who, parseTypedCommand(text), language);
  const keeps = async (text: string, language: Language = 'en') => {
    const shown = await says('coordinator', text, language);
    await does('coordinator', firstAction(shown).intent, language);
  };
  const desk = async (act: object) => textOf(await does('ana', { kind: 'desk', ...act }));
  const listed = async (audience: Audience, language: Language, date = '2000-10-02') => {
    const issue = await issueInTheMaking(database.db, world.app.workingGroupId);
    if (!issue) throw new Error('no issue in the making');
    const facts = await loadIssueDocumentFacts(database.db, issue, date);
    const part = composeIssue(facts, audience, language).parts.find(({ id }) => id === 'open-vacancy');
    return part && plainBlanks(JSON.stringify([part.title, part.blocks]));
  };

  const idOf = async (title: string) => (await database.db.registerEntry.findFirstOrThrow({ where: { title } })).id;

  it('lists those that are open, to whom they are for, in each language, until their day', async () => {
    await desk({ do: 'call' });
    await keeps('register vacancy 1 September 2000 Programme Officer; grade: P-3; applications until: 15 October 2000');
    await keeps(
      'registro vacante 2 de septiembre de 2000 Oficial de enlace; candidaturas hasta: 20 de octubre de 2000',
      'es',
    );
    await keeps('register vacancy 3 September 2000 Clerk; applications until: 20 September 2000');
    expect(await database.db.registerEntry.count()).toBe(3);
    await step('to all staff, the first to close first', async () => {
      const en = await listed('allStaff', 'en');
      expect(en).toContain('["Vacancies"');
      expect(en).toContain('"Vacancy: Programme Officer (P-3). Applications until 15 October 2000."');
      expect(en?.indexOf('Programme Officer')).toBeLessThan(en?.indexOf('Oficial de enlace') ?? 0);
      expect(en).not.toContain('Clerk');
      expect(await listed('workingGroup', 'fr')).toContain('Candidatures jusqu’au 15 octobre 2000.');
      expect(await listed('allStaff', 'es')).toContain('Candidaturas hasta el 20 de octubre de 2000.');
    });
    await step('not outside the organization, nor after their day', async () => {
      expect(await listed('memberStates', 'en')).toBeUndefined();
      expect(await listed('allStaff', 'en', '2000-10-16')).not.toContain('Programme Officer');
      expect(await listed('allStaff', 'en', '2000-10-21')).toBeUndefined();
    });
    await step('not what is for the group alone, cancelled, or told as a piece of its own', async () => {
      const change = (title: string, data: object) => database.db.registerEntry.updateMany({ where: { title }, data });
      await change('Programme Officer', { visibility: 'workingGroup' });
      expect(await listed('allStaff', 'en')).not.toContain('Programme Officer');
      expect(await listed('workingGroup', 'en')).toContain('Programme Officer');
      await change('Programme Officer', { state: 'cancelled' });
      await change('Oficial de enlace', { consent: 'allStaff' });
      expect(await listed('workingGroup', 'en')).toBeUndefined();
    });
  });

  it('stays as it was read: what is entered or changed after that is for the next one', async () => {
    await giveCover(database.db);
    await desk({ do: 'call' });
    await does('ana', { kind: 'offer', text: 'Women met.', section: 'field', consent: 'memberStates' });
    const officer = 'register vacancy 1 September 2000 Officer; grade: P-3; applications until: 15 October 2000';
    await keeps(officer);
    await keeps('register vacancy 1 September 2000 Driver; applications until: 16 October 2000');
    await desk({ do: 'submit' });
    await does('coordinator', { kind: 'desk', do: 'approve' });
    const onDay = (day: string, intent: Intent, language: Language = 'en') =>
      handleIntent(world.app, speaking(world.app, world.person.coordinator, day, language), intent);
    await step('entered and changed the day after', async () => {
      const line = 'registro vacante 2 de septiembre de 2000 Oficial; candidaturas hasta: 20 de octubre de 2000';
      await onDay('2000-09-06', firstAction(await onDay('2000-09-06', parseTypedCommand(line), 'es')).intent, 'es');
      const { id } = await database.db.registerEntry.findFirstOrThrow({ where: { title: 'Officer' } });
      const words = 'grade: P-4; applications until: 1 December 2000';
      await onDay('2000-09-06', { kind: 'registerResult', entry: id, words });
      const value = { entryId: id, field: 'grade', text: 'P-4' };
      expect(await database.db.entryValue.count({ where: value })).toBe(1);
    });
    await step('the issue says what was read, and its editor is told', async () => {
      const said = await listed('allStaff', 'en');
      expect(said).toContain('Officer (P-3). Applications until 15 October 2000.');
      expect(said).toContain('Driver');
      expect(said).not.toContain('Oficial');
      expect(plainBlanks(await desk({ do: 'show' }))).toContain(
        'entered or changed after this issue was sent to be read, so for No. 2: Officer and Oficial.',
      );
    });
    await step('what is called off since is in none, and what is for fewer readers is told to those', async () => {
      await onDay('2000-09-06', { kind: 'registerState', entry: await idOf('Driver'), state: 'cancelled' });
      expect(await listed('allStaff', 'en')).not.toContain('Driver');
      await database.db.registerEntry.updateMany({ where: { title: 'Officer' }, data: { visibility: 'workingGroup' } });
      expect(await listed('allStaff', 'en')).toBeUndefined();
      expect(await listed('workingGroup', 'en')).toContain('Officer (P-3)');
    });
    await step('the next issue has them', async () => {
      const { number, revision } = await database.db.bulletinIssue.findFirstOrThrow();
      const published = await desk({ do: 'publish', issue: number, revision, sure: true, text: 'It is time.' });
      expect(plainBlanks(published)).toContain('for No. 2: Officer and Oficial.');
      await desk({ do: 'call' });
      expect(await listed('allStaff', 'en')).toContain('Oficial');
      expect(await listed('workingGroup', 'en')).toContain('Officer (P-4). Applications until 1 December 2000.');
    });
  });

  it('advises on words before it is published: a second press is enough', async () => {
    await giveCover(database.db);
    await desk({ do: 'call' });
    const offer = { kind: 'offer', text: 'The chairman came.', section: 'field', consent: 'memberStates' };
    expect(textOf(await does('ana', offer))).toContain('“chairman” → chair');
    const { id: item } = await database.db.bulletinItem.findFirstOrThrow();
    await desk({ do: 'word', item, language: 'en', text: 'Port\n\nThe chairman opened a help desk.' });
    await desk({ do: 'word', item, language: 'fr', text: 'Port\n\nUn guichet a été ouvert.' });
    await desk({ do: 'word', item, language: 'es', text: 'Puerto\n\nSe abrió una ventanilla.' });
    expect(plainBlanks(await desk({ do: 'show' }))).toContain(`Item ${item}, in English: “chairman” → chair`);
    await desk({ do: 'submit' });
    await does('coordinator', { kind: 'desk', do: 'approve' });
    const advised = await does('ana', { kind: 'desk', do: 'publish' });
    expect(textOf(advised)).toContain('This is advice');
    expect(await database.db.edition.count()).toBe(0);
    const { number, revision } = await database.db.bulletinIssue.findFirstOrThrow();
    expect(await desk({ do: 'publish', issue: number, revision, sure: true })).toContain('is published');
  });
});
