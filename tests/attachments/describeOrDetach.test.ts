import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createApp } from '../../src/app/app.ts';
import { attach } from '../../src/attachments/attach.ts';
import { describeAttachedPicture, detach } from '../../src/attachments/describeOrDetach.ts';
import { chooseAttachmentSubject } from '../../src/attachments/chooseAttachmentSubject.ts';
import { openAttached, showAttached } from '../../src/attachments/showAttached.ts';
import { fromPackageRoot } from '../../src/config/fromPackageRoot.ts';
import { takeFilesInConversation } from '../../src/conversation/takeFilesInConversation.ts';
import type { App, Caller } from '../../src/core/context.ts';
import type { Language } from '../../src/language/language.ts';
import { issueRow } from '../bulletin/issueRow.ts';
import { smallGroup, callerOf, type World } from '../people/smallGroup.ts';
import { databases, temporaryFolder, type TestDatabase } from '../support/databases.ts';
import { refusal } from '../support/refusal.ts';
import { actionsOf, textOf } from '../support/replies.ts';
import { worldsOf } from '../support/worlds.ts';

const openWorld = worldsOf(databases[0], smallGroup);
const photo = readFileSync(fromPackageRoot('tests', 'samples', 'pictures', 'photo.jpg'));
const pdf = Buffer.from('%PDF-1.7 programme');

describe('the picture of a piece for the bulletin', () => {
  let database: TestDatabase;
  let world: World;
  let app: App;
  let to: { item: number };
  beforeEach(async () => {
    ({ database, world } = await openWorld());
    app = createApp({ ...world.app, dataDir: temporaryFolder() });
    to = { item: await offer('A training for judges') };
  });
  afterEach(() => database.close());

  const caller = (who: keyof World['person'], language: Language = 'en'): Caller =>
    callerOf(app, { id: world.person[who], name: who, language, timeZone: 'UTC' }, '2000-09-01');
  const offer = async (text: string, more = {}) => {
    const { workingGroupId } = app;
    const of = { source: 'contribution', section: 'field', language: 'en', consent: 'allStaff' } as const;
    const by = { offeredBy: world.person.ana, offeredAt: new Date('2000-08-01') };
    return (await database.db.bulletinItem.create({ data: { workingGroupId, text, ...of, ...by, ...more } })).id;
  };
  const send = async (bytes: Uint8Array = photo, who: keyof World['person'] = 'ana', name = 'a.jpg') => {
    const sent = { name, size: null, fetch: () => Promise.resolve(bytes) };
    return Number((await takeFilesInConversation(app, caller(who), [sent], ''))?.['file']);
  };
  const keeps = async (file: number, text = 'Judges at work.', subject: { item: number } | { entry: number } = to) =>
    attach(app, caller('ana'), { to: subject, file, text, sure: true });
  const standing = async () =>
    (await database.db.storedFile.findMany({ where: { itemId: { not: null } }, orderBy: { id: 'asc' } })).map(
      ({ id, alternative }) => ({ id, alternative }),
    );
  const issue = async (state: 'approved') => {
    const { id } = await database.db.bulletinIssue.create({ data: issueRow(app.workingGroupId, { state }) });
    await database.db.bulletinItem.update({ where: { id: to.item }, data: { issueId: id } });
    return id;
  };

  it('is asked for its words, then for the consent of those on it, and is nowhere before', async () => {
    const file = await send();
    expect((await attach(app, caller('ana'), { to })).awaits).toMatchObject({ kind: 'file', field: 'file' });
    expect((await attach(app, caller('ana'), { to, file, text: ' \n ' })).awaits).toMatchObject({ field: 'text' });
    const asked = await attach(app, caller('ana'), { to, file, text: ' Judges\n at   work. ' });
    expect(actionsOf(asked)[0]?.intent).toMatchObject({ text: 'Judges at work.', sure: true });
    expect(await standing()).toEqual([]);
    expect(textOf(await keeps(file))).toContain('It is kept.');
    expect(await standing()).toEqual([{ id: file, alternative: { en: 'Judges at work.' } }]);
  });

  it('is one alone: a new one takes the place of the old, and a second press changes nothing', async () => {
    const [first, second] = [await send(), await send()];
    await keeps(first);
    await keeps(second);
    await keeps(second, 'Other words');
    expect(await standing()).toEqual([{ id: second, alternative: { en: 'Judges at work.' } }]);
    expect(await database.db.auditEvent.count({ where: { action: 'file.attach' } })).toBe(2);
  });

  it('stays where a button of another subject is pressed for it, and what stood there stays too', async () => {
    const [one, two] = [await send(), await send()];
    const other = { item: await offer('Another piece') };
    await keeps(one);
    await keeps(two, 'A market.', other);
    expect(await refusal(keeps(one, 'A market.', other))).toMatchObject({ key: 'files.gone' });
    expect((await standing()).map(({ id }) => id)).toEqual([one, two]);
  });

  it('is a picture, and has words that can be read aloud: five hundred signs at most, whenever they are said', async () => {
    const file = await send(pdf, 'ana', 'a.pdf');
    expect(await refusal(attach(app, caller('ana'), { to, file, sure: true }))).toMatchObject({
      key: 'files.noPicture',
    });
    const picture = await send();
    const tooLong = { key: 'files.wordsTooLong', parameters: { length: 501, most: 500 } };
    expect(await refusal(keeps(picture, 'x'.repeat(501)))).toMatchObject(tooLong);
    await keeps(picture, 'x'.repeat(500));
    const describing = describeAttachedPicture(app, caller('ana'), { file: picture, text: 'y'.repeat(501) });
    expect(await refusal(describing)).toMatchObject(tooLong);
    expect((await standing())[0]?.alternative).toEqual({ en: 'x'.repeat(500) });
  });

  it('has words in each language of those who say them, and shows others the words that there are', async () => {
    const file = await send();
    await keeps(file);
    expect((await describeAttachedPicture(app, caller('ana', 'fr'), { file })).awaits).toMatchObject({ field: 'text' });
    await describeAttachedPicture(app, caller('ana', 'fr'), { file, text: 'Des juges au travail.' });
    expect((await standing())[0]?.alternative).toEqual({ en: 'Judges at work.', fr: 'Des juges au travail.' });
    expect(textOf(await showAttached(app, caller('ana', 'fr'), { to }))).toContain('Des juges au travail.');
    expect(textOf(await showAttached(app, caller('ana', 'es'), { to }))).toContain('Judges at work.');
  });

  it('is changed by its author and the editors, seen by the supervisor, and not there for anybody else', async () => {
    const file = await send();
    await keeps(file);
    for (const who of ['ben', 'chi'] as const) {
      expect(await refusal(showAttached(app, caller(who), { to }))).toMatchObject({ key: 'files.noSubject' });
      expect(await refusal(detach(app, caller(who), { file, sure: true }))).toMatchObject({ key: 'files.noSubject' });
      expect(await refusal(openAttached(app, caller(who), { file }))).toMatchObject({ key: 'files.noSubject' });
    }
    await database.db.grant.create({ data: { personId: world.person.chi, role: 'supervisor', from: '2000-01-01' } });
    expect(actionsOf(await showAttached(app, caller('chi'), { to }))).toEqual([]);
    expect(await refusal(detach(app, caller('chi'), { file, sure: true }))).toMatchObject({ key: 'files.mayNot' });
    const kinds = actionsOf(await showAttached(app, caller('coordinator'), { to })).map(({ intent }) => intent.kind);
    expect(kinds).toEqual(['attachWords', 'detach', 'attach']);
  });

  it('is deleted after a second word, once', async () => {
    const file = await send();
    await keeps(file);
    const asked = await detach(app, caller('ana'), { file });
    expect(actionsOf(asked).map(({ intent }) => intent.kind)).toEqual(['detach', 'cancel']);
    expect(await standing()).toHaveLength(1);
    expect(textOf(await detach(app, caller('ana'), { file, sure: true }))).toContain('“a.jpg” is deleted.');
    expect(await standing()).toEqual([]);
    expect(await refusal(detach(app, caller('ana'), { file, sure: true }))).toMatchObject({ key: 'files.gone' });
  });

  it('makes the issue anew that its piece stands in: by an editor once it is approved, by nobody once it is published', async () => {
    const [first, second] = [await send(), await send(photo, 'coordinator')];
    const id = await issue('approved');
    expect(await refusal(keeps(first))).toMatchObject({ key: 'files.mayNot' });
    await attach(app, caller('coordinator'), { to, file: second, text: 'Judges.', sure: true });
    expect(await database.db.bulletinIssue.findUnique({ where: { id } })).toMatchObject({
      state: 'editing',
      revision: 2,
    });
    await attach(app, caller('coordinator'), { to, file: second, text: 'Judges.', sure: true });
    expect(await database.db.bulletinIssue.findUnique({ where: { id } })).toMatchObject({ revision: 2 });
    await database.db.bulletinIssue.update({ where: { id }, data: { state: 'published' } });
    for (const who of ['ana', 'coordinator'] as const)
      expect(await refusal(detach(app, caller(who), { file: second, sure: true }))).toMatchObject({
        key: 'files.mayNot',
      });
  });

  it('is offered the pieces that its sender may change, the newest first and six at most', async () => {
    for (let at = 1; at <= 6; at++) await offer(`Piece ${at}`);
    await offer('Withdrawn', { withdrawnAt: new Date('2000-08-02') });
    await offer('Of Ben', { offeredBy: world.person.ben });
    const choice = async (file: number, who: keyof World['person'] = 'ana') =>
      actionsOf(await chooseAttachmentSubject(app, caller(who), { file, text: '' })).map(({ label }) => label);
    const file = await send();
    expect(await choice(file)).toEqual([6, 5, 4, 3, 2, 1].map((at) => `Bulletin: Piece ${at}`));
    // What is no picture goes with no piece, and so with nothing here.
    expect(await choice(await send(pdf, 'ana', 'a.pdf'))).toEqual(['Offer a piece']);
    expect(await refusal(chooseAttachmentSubject(app, caller('ben'), { file, text: '' }))).toMatchObject({
      key: 'files.gone',
    });
  });
});
