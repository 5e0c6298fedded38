import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dispatch } from '../../src/app/dispatch.ts';
import { firstMeaning } from '../conversation/firstMeaning.ts';
import { Refusal } from '../../src/core/refusal.ts';
import { fetchHeldData } from '../../src/privacy/heldData/fetchHeldData.ts';
import { loadHeldData } from '../../src/privacy/heldData/heldData.ts';
import { heldDataDocument } from '../../src/privacy/heldData/heldDataDocument.ts';
import { documentToMarkdown } from '../../src/publication/toMarkdown.ts';
import type { FileBlock, Reply } from '../../src/protocol/message.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { sourcesBelow } from '../support/sources.ts';
import { busyGroup, noon, type World } from './world.ts';

const filesIn = ({ messages }: Reply): FileBlock[] =>
  messages.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'file'));
const textOf = ({ bytes }: FileBlock): string => Buffer.from(bytes).toString('utf8');

/** A post that somebody has left, with their words, and of which they have asked. */
async function handedOver(db: TestDatabase['db'], personId: number): Promise<void> {
  const { id: postId, workingGroupId } = await db.post.findFirstOrThrow();
  const item = {
    key: 'draft:1',
    choice: 'asked',
    decidedBy: personId,
    decidedAt: noon,
    question: 'fatou-took',
  } as const;
  const answers = { promised: 'fatou-handed-over' };
  const data = {
    workingGroupId,
    postId,
    leaverId: personId,
    from: '2001-01-01',
    madeAt: noon,
    reportAt: noon,
    answers,
  };
  await db.handover.create({ data: { ...data, items: { create: item } } });
}

/** What an export has of each table that can hold something about a person: words that stand in the group of `busyGroup`. */
const marks: Record<string, string> = {
  Person: 'fatou@example.org',
  Identity: 'U-FATOU',
  AccountRef: '"accountRefs"',
  Appointment: '"focalPoint"',
  Grant: '2000-03-03',
  Absence: '2000-12-24',
  LinkCode: '2000-02-02',
  ErasureRequest: '2000-02-03',
  Conversation: 'fatou-asked',
  Draft: 'fatou-drafted',
  Update: '"Plans of Action 2000"',
  BulletinItem: 'fatou-offered',
  BulletinWording: 'fatou-worded',
  Erratum: 'fatou-erratum',
  SignOff: 'fatou-signoff',
  ConclusionNote: 'note-of-the-group',
  PaperNote: 'note-of-the-year',
  ActionProject: 'action-of-the-post',
  RegisterEntry: 'entry-of-the-group',
  EntryVersion: 'version-of-the-group',
  EntryInvitation: '2000-11-11',
  Commitment: 'commitment-taken',
  CommitmentAsker: 'commitment-asked',
  CommitmentEvent: 'commitment-declined',
  Handover: 'fatou-handed-over',
  HandoverItem: 'fatou-took',
  StoredFile: 'fatou-photo',
  Reminder: 'fatou-step',
  SilencedTerm: 'chairman',
  Snooze: '2000-11-09',
  Pause: 'fatou-paused',
  CalendarEntry: '2000-10-10',
  ClockJump: '2000-10-11',
  AuditEvent: 'identity.code',
  // Tables without a relation to Person that hold something of theirs.
  OutboxMessage: 'fatou-message',
  Delivery: 'fatou-ts',
  LocalMessage: 'fatou-chatted',
  AnsweredMessage: 'fatou-answered',
  SlackHomeView: '"openedAt"',
  TeamsConversation: 'https://teams.example.org',
  Answer: 'dialogue',
};

describe.each(databases)('“export me” on $name', ({ open }) => {
  let database: TestDatabase;
  let world: World;
  beforeAll(async () => {
    database = await open();
    world = await busyGroup(database.db);
    await handedOver(database.db, world.fatou);
  });
  afterAll(() => database.close());

  it('gives a document to read and everything as data, in the direct chat', async () => {
    const reply = await dispatch(world.app, world.caller('fatou'), firstMeaning('Export me', null));
    expect(reply.visibleTo).toBe('sender');
    const [pdf, json] = filesIn(reply);
    expect(pdf).toMatchObject({ name: 'focal-staff-4711.pdf', again: { kind: 'exportMe', format: 'pdf' } });
    expect(
      Buffer.from(pdf?.bytes ?? [])
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    expect(json).toMatchObject({ name: 'focal-staff-4711.json', again: { kind: 'exportMe', format: 'json' } });
  });

  it.each(Object.entries(marks))('has what %s holds of the person', async (_table, mark) => {
    const [json] = filesIn(await fetchHeldData(world.app, world.caller('fatou'), { format: 'json' }));
    expect(json && textOf(json)).toContain(mark);
  });

  it('has nothing of others but what is about the person', async () => {
    const [json] = filesIn(await fetchHeldData(world.app, world.caller('carla'), { format: 'json' }));
    const text = json ? textOf(json) : '';
    expect(text).toContain('carla-chatted');
    for (const mark of ['fatou@', 'U-FATOU', 'fatou-message', 'fatou-chatted', 'fatou-offered', 'fatou-drafted'])
      expect(text).not.toContain(mark);
  });

  it('is never answered where others read along', async () => {
    const asked = fetchHeldData(world.app, world.caller('fatou', { place: 'public' }), {});
    await expect(asked).rejects.toThrow(new Refusal('privacy.onlyDirect', { command: 'export me' }));
  });

  it.each([
    ['en', 'Updates that you sent', 'Focal point'],
    ['fr', 'Mises à jour que vous avez envoyées', 'Point focal'],
    ['es', 'Actualizaciones que usted envió', 'Punto focal'],
  ] as const)('can be read in %s', async (language, title, role) => {
    const held = await loadHeldData(database.db, world.fatou);
    const text = documentToMarkdown(heldDataDocument(held, { language, timeZone: 'UTC', now: noon }));
    for (const words of [title, role, 'Fatou Example', 'U-FATOU', 'fatou-offered', 'Plans of Action 2000'])
      expect(text).toContain(words);
  });
});

describe('the words for it', () => {
  it.each(['export me', 'my data', 'exporter mes données', 'mes données', 'Exportar mis datos', 'mis datos'])(
    '“%s” are understood, also while a question is open',
    (text) => {
      const asked = { kind: 'input', round: 1, post: 2, input: 'dialogueContact' } as const;
      expect(firstMeaning(text, null)).toEqual({ kind: 'exportMe' });
      expect(firstMeaning(text, asked)).toEqual({ kind: 'exportMe' });
    },
  );
});

describe('a table', () => {
  it('that says who somebody is stands in the export', () => {
    const ofPeople = sourcesBelow(['prisma/models'], ['.prisma'])
      .flatMap(({ text }) => Array.from(text.matchAll(/^model (\w+) \{\n([^}]*)\}/gm)))
      .filter(([, , body = '']) =>
        /^ {2}\w+ +Person\??\s|^ {2}(userId|recipient|conversation|externalId) +String/m.test(body),
      )
      .map(([, name = '']) => name);
    expect(ofPeople.length).toBeGreaterThan(20);
    // The places where the bot publishes are of the group, and of nobody in it.
    expect(ofPeople.filter((name) => marks[name] === undefined && name !== 'PublishingPlace')).toEqual([]);
  });
});
