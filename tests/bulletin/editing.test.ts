import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import { composeIssueDecided, composeIssueToRead } from '../../src/bulletin/editing/askForIssueApproval.ts';
import { composeErratum } from '../../src/bulletin/editing/correctIssue.ts';
import type { Reply } from '../../src/protocol/message.ts';
import type { Composer } from '../../src/outbox/composer.ts';
import type { Language } from '../../src/language/language.ts';
import { type EditorAct, editorAct, formats } from '../../src/protocol/bulletinEditingIntent.ts';
import { wordsIn } from './readFile.ts';
import { publishAnyway } from './publishAnyway.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { step } from '../support/step.ts';
import { type Exercise, exercise, speaking } from '../updates/exercise.ts';

const words = (reply: Reply): string => JSON.stringify(reply.messages);

describe.each(databases)('a quarter of the bulletin on $name', ({ open }) => {
  let database: TestDatabase;
  let world: Exercise;
  let editor: number;
  beforeAll(async () => {
    database = await open();
    world = await exercise(database.db);
    const { id: personId } = await database.db.person.create({
      data: { workingGroupId: world.app.workingGroupId, key: 'editor', name: 'Edda' },
    });
    await database.db.grant.create({ data: { personId, role: 'editor', from: '2000-01-01' } });
    editor = personId;
  });
  afterAll(() => database.close());

  const as = (person: number, intent: Intent, language: Language = 'en'): Promise<Reply> =>
    handleIntent(world.app, speaking(world.app, person, '2000-09-05', language), intent);
  const desk = (person: number, act: EditorAct): Promise<Reply> => as(person, { kind: 'desk', ...act });
  const offer = async (text: string, consent: 'workingGroup' | 'allStaff' | 'memberStates'): Promise<number> => {
    await as(world.person.ana, { kind: 'offer', text, section: 'field', consent });
    return (await database.db.bulletinItem.findFirstOrThrow({ where: { text } })).id;
  };
  /** What the outbox holds of a kind, as its readers would get it now. */
  const sent = async (kind: string, compose: Composer, language: Language = 'en'): Promise<string[]> => {
    const rows = await database.db.outboxMessage.findMany({ where: { kind }, orderBy: { id: 'asc' } });
    const context = {
      db: database.db,
      workingGroupId: world.app.workingGroupId,
      now: new Date('2000-09-05T12:00:00Z'),
    };
    const reader = { recipient: { kind: 'person', id: editor }, language, timeZone: 'UTC' } as const;
    return Promise.all(
      rows.map(async ({ body }) => JSON.stringify(await compose(context, body as Parameters<Composer>[1], reader))),
    );
  };
  let [fathers, play, late, secret] = [0, 0, 0, 0];

  it('names the acts that there are to whoever types another', async () => {
    expect(words(await as(editor, { kind: 'bulletin', words: 'dance' }))).toContain('I do not know “bulletin dance”');
    expect(words(await as(editor, { kind: 'bulletin', words: 'danser' }, 'fr'))).toContain('soumettre');
  });

  it('goes from the call for items to the archive', async () => {
    await step('begins with the editor’s call; others are turned away', async () => {
      expect(words(await desk(world.person.ana, { do: 'call' }))).toContain('Only the editor');
      const called = words(await desk(editor, { do: 'call' }));
      expect(called).toContain('Bulletin No. 1 is begun. I ask the working group for items on');
      expect(called).toContain('Bulletin No. 1: nothing has come in yet');
      expect(words(await desk(editor, { do: 'call' }))).toContain('Bulletin No. 1 is being made already');
      expect(words(await desk(editor, { do: 'show' }))).not.toContain('already');
      expect(await database.db.bulletinIssue.count()).toBe(1);
    });

    await step('takes contributions, and names the sections that are still empty', async () => {
      fathers = await offer('Fathers before departure', 'memberStates');
      play = await offer('The play goes on tour', 'allStaff');
      secret = await offer('Only among ourselves', 'workingGroup');
      const shown = words(await desk(editor, { do: 'show' }));
      expect(shown).toContain('3 items');
      expect(shown).toContain('Still empty: News from headquarters');
    });

    await step('lets the editor move, re-section, merge, separate, cut, restore and word items', async () => {
      await desk(editor, { do: 'section', item: fathers, section: 'men' });
      await desk(editor, { do: 'move', item: secret, to: 'up' });
      await desk(editor, { do: 'merge', item: secret, into: play });
      expect(words(await desk(editor, { do: 'show' }))).toContain(`told with ${play}`);
      expect(words(await desk(editor, { do: 'merge', item: secret, into: secret }))).toContain('no item');
      await desk(editor, { do: 'separate', item: secret });
      expect(words(await desk(editor, { do: 'cut', item: play }))).toContain('left out');
      await desk(editor, { do: 'restore', item: play });
      await desk(editor, {
        do: 'word',
        item: fathers,
        language: 'fr',
        text: 'Les pères\n\nAvant le départ, les pères.',
      });
      const french = words(await desk(editor, { do: 'preview', audience: 'memberStates', language: 'fr' }));
      expect(french).toContain('Avant le départ, les pères.');
      expect(french).not.toContain('Only among ourselves');
      expect(words(await desk(editor, { do: 'cut', item: 999 }))).toContain('no item');
    });

    await step('asks for what an act lacks, and changes nothing meanwhile', async () => {
      const { revision } = await database.db.bulletinIssue.findFirstOrThrow();
      expect(words(await as(editor, { kind: 'say', text: `bulletin section ${fathers}` }))).toContain('belong?');
      expect(words(await desk(editor, { do: 'merge', item: fathers }))).toContain('With which item');
      expect(words(await desk(editor, { do: 'move', item: fathers }))).toContain('Down');
      expect(words(await desk(editor, { do: 'cut' }))).toContain('3 items');
      expect(await database.db.bulletinIssue.findFirstOrThrow()).toMatchObject({ revision });
      expect(words(await desk(editor, { do: 'word', item: fathers, language: 'es' }))).toContain('in Spanish');
      const written = words(await as(editor, { kind: 'say', text: 'Los padres\n\nAntes de la partida.' }));
      expect(written).toContain('Antes de la partida.');
      expect(written).toContain('Avant le départ, les pères.');
      expect(words(await desk(editor, { do: 'item', item: fathers }))).toContain('Los padres');
      expect(words(await desk(world.person.ana, { do: 'item', item: fathers }))).toContain('Only the coordinator');
    });

    await step('is published by nobody without a second person, and a refusal says why', async () => {
      expect(words(await desk(editor, { do: 'publish' }))).toContain('second person');
      await desk(editor, { do: 'submit' });
      expect(await database.db.outboxMessage.findMany({ where: { kind: 'bulletin.toRead' } })).toMatchObject([
        { recipientKind: 'person', recipient: String(world.person.coordinator) },
      ]);
      expect(await sent('bulletin.toRead', composeIssueToRead)).toEqual([expect.stringContaining('"do":"approve"')]);
      expect(words(await desk(editor, { do: 'approve' }))).toContain('a second person must decide');
      expect(words(await desk(world.person.coordinator, { do: 'return' }))).toContain('What is to be changed');
      const shown = await as(world.person.coordinator, { kind: 'say', text: 'The play needs a date.' });
      expect(words(shown)).toContain('Shall I do it?');
      expect(await database.db.signOff.count({ where: { approved: false } })).toBe(0);
      const returned = await as(world.person.coordinator, { kind: 'say', text: 'Yes, do it' });
      expect(words(returned)).toContain('goes back to the editor');
      expect(await database.db.signOff.findFirstOrThrow()).toMatchObject({
        approved: false,
        reason: 'The play needs a date.',
      });
      expect(await sent('bulletin.toRead', composeIssueToRead)).toEqual([expect.stringContaining('drop')]);
      expect(await sent('bulletin.decided', composeIssueDecided, 'fr')).toEqual([
        expect.stringContaining('The play needs'),
      ]);
    });

    await step('offers each person what they may do, and nothing else', async () => {
      const acts = async (person: number): Promise<string[]> =>
        (await desk(person, { do: 'show' })).messages.flatMap(({ blocks }) =>
          blocks.flatMap((block) =>
            block.kind === 'actions' ? block.actions.flatMap(({ intent }) => editorAct.fieldsOf(intent)?.do ?? []) : [],
          ),
        );
      expect(await acts(editor)).toEqual(expect.arrayContaining(['submit', 'preview', 'cut', 'move']));
      const { id: supervisor } = await database.db.person.create({
        data: { workingGroupId: world.app.workingGroupId, key: 'ddg', name: 'Dita' },
      });
      await database.db.grant.create({ data: { personId: supervisor, role: 'supervisor', from: '2000-01-01' } });
      expect(new Set(await acts(supervisor))).toEqual(new Set(['preview', 'item']));
      await desk(editor, { do: 'submit' });
      expect(await acts(supervisor)).toEqual(expect.arrayContaining(['approve', 'return', 'preview']));
      expect(await acts(editor)).not.toContain('approve');
    });

    await step('is approved as it was read: what comes in afterwards waits for the next issue', async () => {
      await desk(editor, { do: 'word', item: play, text: 'The play goes on tour in October.' });
      await desk(editor, { do: 'submit' });
      late = await offer('Too late for this one', 'memberStates');
      expect(words(await desk(world.person.coordinator, { do: 'preview', audience: 'workingGroup' }))).not.toContain(
        'Too late',
      );
      expect(words(await desk(world.person.coordinator, { do: 'approve' }))).toContain('is approved');
      await as(world.person.ana, { kind: 'withdraw', item: fathers });
      expect(words(await as(editor, { kind: 'bulletin', words: 'publish tomorrow' }))).toContain('is not a date');
      expect(words(await desk(editor, { do: 'publish', on: '2000-09-04' }))).toContain('from 2000-09-05 on');
      expect(await database.db.edition.count()).toBe(0);
      expect(words(await desk(editor, await publishAnyway(database.db)))).toContain('is published');
      expect(await database.db.bulletinItem.findUniqueOrThrow({ where: { id: late } })).toMatchObject({
        issueId: null,
      });
    });

    await step(
      'reaches three audiences, each with what its consents cover, and without what was taken back',
      async () => {
        const editions = await database.db.edition.findMany();
        expect(editions).toHaveLength(9);
        const textOf = (audience: string): string =>
          JSON.stringify(editions.filter((one) => one.audience === audience));
        expect(textOf('workingGroup')).toContain('Only among ourselves');
        expect(textOf('allStaff')).not.toContain('Only among ourselves');
        expect(textOf('allStaff')).toContain('on tour in October');
        expect(textOf('memberStates')).not.toContain('on tour');
        for (const audience of ['workingGroup', 'allStaff', 'memberStates'])
          expect(textOf(audience)).not.toContain('Fathers');
        const digests = await database.db.outboxMessage.findMany({ where: { kind: 'digest' } });
        expect(digests.map(({ recipient }) => recipient).toSorted()).toEqual([
          'allStaff',
          'memberStates',
          'workingGroup',
        ]);
      },
    );

    await step(
      'stays as it was published: a consent withdrawn later is noted, a correction stands beside it',
      async () => {
        expect(words(await as(world.person.ana, { kind: 'withdraw', item: play }))).toContain(
          'has appeared in bulletin No. 1',
        );
        expect(words(await desk(editor, { do: 'cut', item: play, issue: 1 }))).toContain('stays as it is');
        await desk(editor, { do: 'erratum', issue: 1, text: 'The tour begins in November.' });
        const whole = words(await desk(world.person.ana, { do: 'fetch', issue: 1 }));
        expect(whole).toContain('on tour in October');
        expect(whole).toContain('The tour begins in November.');
        const told = await sent('bulletin.erratum', composeErratum, 'fr');
        expect(told).toHaveLength(3);
        expect(told[0]).toContain('The tour begins in November.');
      },
    );

    await step('can be had as a file in every format, by those who may read it', async () => {
      for (const format of formats) {
        const reply = await desk(world.person.ana, { do: 'fetch', issue: 1, format });
        const [file] = reply.messages.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'file'));
        expect(file?.name).toBe(`bulletin-1-workingGroup-en.${format}`);
        expect(await wordsIn(format, Buffer.from(file?.bytes ?? []))).toContain('on tour in October');
      }
      const whole = await desk(world.person.ana, { do: 'fetch', issue: 1, format: 'md' });
      const [md] = whole.messages.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'file'));
      expect(md?.again).toMatchObject({ issue: 1, format: 'md', audience: 'workingGroup', language: 'en' });
      const refused = await as(world.person.chi, md?.again ?? { kind: 'help' });
      expect(words(refused)).toContain('no bulletin No. 1 that you could read');
      const wider = await desk(world.person.ana, { do: 'fetch', issue: 1, audience: 'allStaff', language: 'fr' });
      expect(words(wider)).toContain('Obtenir le PDF');
      expect(words(wider)).not.toContain('Only among ourselves');
      const outside = await desk(world.person.chi, { do: 'fetch', issue: 1, format: 'html' });
      const [file] = outside.messages.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'file'));
      expect(file && Buffer.from(file.bytes).toString()).not.toContain('Only among ourselves');
      expect(words(await desk(world.person.ana, { do: 'fetch', issue: 1 }))).toContain('Get the PDF');
    });

    await step('can be listed, searched and read again', async () => {
      expect(words(await as(world.person.ana, { kind: 'bulletin' }))).toContain('Read the whole issue');
      expect(words(await as(world.person.ana, { kind: 'bulletin', words: 'find october' }))).toContain(
        'One publication',
      );
      expect(words(await as(world.person.ana, { kind: 'bulletin', words: 'find unicorn' }))).toContain(
        'Nothing was found',
      );
      expect(words(await as(world.person.ana, { kind: 'bulletin', issue: 7 }))).toContain('no bulletin No. 7');
    });
  });
});
