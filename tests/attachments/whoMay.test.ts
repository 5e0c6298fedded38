import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../src/app/app.ts';
import { dispatch } from '../../src/app/dispatch.ts';
import { takeFilesInConversation } from '../../src/conversation/takeFilesInConversation.ts';
import { fromPackageRoot } from '../../src/config/fromPackageRoot.ts';
import type { App, Caller } from '../../src/core/context.ts';
import { erasePerson } from '../../src/privacy/erasure/erasePerson.ts';
import { loadHeldData } from '../../src/privacy/heldData/heldData.ts';
import { inTransaction } from '../../src/db/db.ts';
import { sweepAttachments } from '../../src/attachments/sweepAttachments.ts';
import { attached, attach, type FileSubject } from '../../src/protocol/attachIntents.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import type { Reply } from '../../src/protocol/message.ts';
import { callerOf, smallGroup, type World } from '../people/smallGroup.ts';
import { sampleRound, storeRound } from '../support/roundFixture.ts';
import { databases, temporaryFolder, type TestDatabase } from '../support/databases.ts';
import { step } from '../support/step.ts';

const photo = readFileSync(fromPackageRoot('tests', 'samples', 'pictures', 'photo.jpg'));
const DAY = '2000-09-01';

describe.each(databases)('who may see and change what goes with something, on $name', ({ open }) => {
  let database: TestDatabase;
  let group: World;
  let app: App;
  beforeAll(async () => {
    database = await open();
    group = await smallGroup(database.db);
    app = createApp({ ...group.app, dataDir: temporaryFolder() });
    const held = { personId: group.person.ana, postId: group.post.hq, from: '2000-01-01' };
    await database.db.appointment.create({ data: { ...held, role: 'focalPoint' } });
  });
  afterAll(() => database.close());

  const caller = (id: number): Caller => callerOf(app, { id, name: '', language: 'en', timeZone: 'UTC' }, DAY);
  const does = (id: number, intent: Intent): Promise<Reply> => dispatch(app, caller(id), intent);
  const send = async (id: number, name: string, bytes: Uint8Array): Promise<number> => {
    const sent = { name, size: null, fetch: () => Promise.resolve(bytes) };
    const intent = await takeFilesInConversation(app, caller(id), [sent], '');
    return Number(intent?.['file']);
  };
  const textOf = ({ messages }: Reply) => messages.map(({ text }) => text).join('\n');
  const labels = ({ messages }: Reply) =>
    messages.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'actions' ? block.actions : [])));
  const entryOf = async (visibility: 'coordinator' | 'workingGroup'): Promise<FileSubject> => {
    const { id: entry } = await database.db.registerEntry.create({
      data: {
        workingGroupId: app.workingGroupId,
        type: 'training',
        key: `training-${visibility}`,
        title: `Gender session ${visibility}`,
        to: '2000-12-05',
        precision: 'day',
        year: 2000,
        ownerPostId: group.post.hq,
        visibility,
        state: 'held',
      },
    });
    return { entry };
  };

  it('lets a picture go with an action of a post that one answers for, and from there on it can be looked at', async () => {
    const { chi } = group.person;
    await storeRound(database.db, sampleRound());
    const answer = await database.db.answer.findFirstOrThrow({ where: { question: 'actions', entry: { not: null } } });
    const { postId: post } = await database.db.update.findUniqueOrThrow({ where: { id: answer.updateId } });
    const world = await database.db.post.findUniqueOrThrow({ where: { id: post } });
    const here = createApp({ ...app, workingGroupId: world.workingGroupId });
    const who = await database.db.person.create({
      data: { workingGroupId: world.workingGroupId, key: 'someone', name: 'Someone' },
    });
    await database.db.appointment.create({
      data: { personId: who.id, postId: post, role: 'focalPoint', from: '2000-01-01' },
    });
    const someone = { ...caller(who.id), workingGroupId: world.workingGroupId };
    const sent = { name: 'a.jpg', size: null, fetch: () => Promise.resolve(photo) };
    const intent = await takeFilesInConversation(here, someone, [sent], '');
    const choice = await dispatch(here, someone, { kind: 'attachWhere', file: Number(intent?.['file']), text: '' });
    const offered = labels(choice).find(({ label }) => label.startsWith('Action: '));
    if (!offered) throw new Error('no action is offered');
    await dispatch(here, someone, { ...offered.intent, text: 'A meeting.', sure: true });
    const stored = await database.db.storedFile.findFirstOrThrow({ where: { postId: post } });
    expect(stored.action).toBeTruthy();
    const to = { post, action: stored.action ?? '' };
    expect(textOf(await dispatch(here, someone, attached.of({ to })))).toContain('What goes with');
    const stranger = { ...caller(chi), workingGroupId: world.workingGroupId };
    await expect(dispatch(here, stranger, attached.of({ to }))).rejects.toMatchObject({ key: 'files.noSubject' });
  });

  it('holds what goes with an entry until its sender is erased', async () => {
    await step(
      'lets the owner of an entry put a picture and a file to it, which whoever sees the entry can open',
      async () => {
        const { ana, ben, coordinator } = group.person;
        const to = await entryOf('workingGroup');
        const picture = await send(ana, 'session.jpg', photo);
        expect(textOf(await does(ana, attach.of({ to, file: picture })))).toContain('What does “session.jpg” show?');
        await does(ana, attach.of({ to, file: picture, text: 'The first session.', sure: true }));
        const pdf = await send(ana, 'programme.pdf', Buffer.from('%PDF-1.7 programme'));
        expect(textOf(await does(ana, attach.of({ to, file: pdf })))).toContain(
          'Whoever may see the one may then open',
        );
        await does(ana, attach.of({ to, file: pdf, sure: true }));
        const seen = await does(ben, attached.of({ to }));
        expect(textOf(seen)).toBe('What goes with “Gender session workingGroup”: 2');
        const blocks = seen.messages.flatMap((message) => message.blocks);
        expect(blocks).toContainEqual(expect.objectContaining({ kind: 'image', alt: 'The first session.' }));
        expect(labels(seen).map(({ label }) => label)).toEqual(['Open programme.pdf']);
        const handed = await does(ben, labels(seen)[0]?.intent ?? { kind: 'none' });
        expect(handed.messages[0]?.blocks[0]).toMatchObject({
          kind: 'file',
          name: 'programme.pdf',
          mime: 'application/pdf',
        });
        expect(labels(await does(coordinator, attached.of({ to }))).map(({ label }) => label)).toContain('Delete it');
      },
    );

    await step('shows it to nobody who may not see the entry, and takes nothing of somebody else', async () => {
      const { ana, ben, chi } = group.person;
      const to = await entryOf('coordinator');
      await expect(does(ben, attached.of({ to }))).rejects.toMatchObject({ key: 'files.noSubject' });
      await expect(does(chi, attach.of({ to }))).rejects.toMatchObject({ key: 'files.noSubject' });
      const file = await send(ana, 'mine.jpg', photo);
      const item = { item: 77 };
      await expect(does(ben, attach.of({ to: item, file }))).rejects.toMatchObject({ key: 'files.noSubject' });
      const open = {
        entry: (await database.db.registerEntry.findFirstOrThrow({ where: { visibility: 'workingGroup' } })).id,
      };
      await expect(does(ben, attach.of({ to: open, file, text: 'x', sure: true }))).rejects.toMatchObject({
        key: 'files.mayNot',
      });
    });

    await step('tells who asks what they have sent, and leaves nothing of them when they are erased', async () => {
      const { ana } = group.person;
      const { bulletin } = await loadHeldData(database.db, ana);
      expect(bulletin.files.map(({ name }) => name)).toEqual(['session.jpg', 'programme.pdf', 'mine.jpg']);
      await inTransaction(database.db, (tx) => erasePerson(tx, app, caller(ana), true));
      expect(await database.db.storedFile.count({ where: { sentBy: ana } })).toBe(0);
      await sweepAttachments(app, new Date(`${DAY}T13:00:00Z`));
      const left = await database.db.storedFile.findMany({ where: { workingGroupId: app.workingGroupId } });
      expect(left.map(({ name, kind }) => [name, kind])).toEqual([
        ['file', 'jpeg'],
        ['file', 'pdf'],
      ]);
    });
  });
});
