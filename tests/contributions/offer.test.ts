import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inTransaction } from '../../src/db/db.ts';
import { MAX_ITEM_LENGTH } from '../../src/contributions/contribution.ts';
import { askForContribution, offerContribution } from '../../src/contributions/offerContribution.ts';
import { loadContributions, unpublishedContributions, withdrawContributions } from '../../src/contributions/store.ts';
import { takeContributionsFromUpdate } from '../../src/contributions/takeContributionsFromUpdate.ts';
import { withdrawAllContributions } from '../../src/contributions/withdrawAllContributions.ts';
import { withdrawContribution } from '../../src/contributions/withdrawContribution.ts';
import type { Language } from '../../src/language/language.ts';
import { issueRow } from '../bulletin/issueRow.ts';
import { smallGroup } from '../people/smallGroup.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { refusal } from '../support/refusal.ts';
import { actionsOf } from '../support/replies.ts';
import { linesOf } from '../support/replyLines.ts';
import { worldsOf } from '../support/worlds.ts';
import { type Exercise, exercise, speaking } from '../updates/exercise.ts';

const openWorld = worldsOf(databases[0], exercise);
const news = 'Fifteen judges were trained in Manila.';

describe('a piece for the bulletin', () => {
  let database: TestDatabase;
  let world: Exercise;
  beforeEach(async () => {
    ({ database, world } = await openWorld());
  });
  afterEach(() => database.close());

  const by = (who: keyof Exercise['person'], language: Language = 'en') =>
    speaking(world.app, world.person[who], '2000-08-01', language);
  const offer = (
    text = news,
    who: keyof Exercise['person'] = 'ana',
    consent: 'allStaff' | 'memberStates' = 'allStaff',
  ) => offerContribution(world.app, by(who), { text, section: 'field', consent });
  const items = () => database.db.bulletinItem.findMany({ orderBy: { id: 'asc' } });
  const publish = async (state: 'approved' | 'published') => {
    const data = issueRow(world.app.workingGroupId, { number: 3, state });
    const { id: issueId } = await database.db.bulletinIssue.create({ data });
    await database.db.bulletinItem.updateMany({ data: { issueId } });
  };

  it('is asked for its text, its section and its readers, one after the other', async () => {
    const ask = (given: { text?: string; section?: string }) => askForContribution(world.app, by('ana'), given);
    expect((await ask({})).awaits).toMatchObject({ kind: 'words', field: 'text' });
    const sections = actionsOf(await ask({ text: news })).map(({ intent }) => intent['section']);
    expect(sections).toContain('field');
    const readers = actionsOf(await ask({ text: news, section: 'field' })).map(({ intent }) => intent['consent']);
    expect(readers).toEqual(expect.arrayContaining(['workingGroup', 'allStaff', 'memberStates']));
    expect(await items()).toEqual([]);
  });

  it.each([
    [' \n ', 'bulletin.contributeEmpty'],
    ['x'.repeat(MAX_ITEM_LENGTH + 1), 'bulletin.contributeTooLong'],
  ])('is refused where it says nothing or too much', async (text, key) => {
    expect(await refusal(offer(text))).toMatchObject({ key });
    expect(await refusal(askForContribution(world.app, by('ana'), { text }))).toMatchObject({ key });
    expect(await items()).toEqual([]);
  });

  it('is refused in a section that there is not, and may be as long as may be', async () => {
    const wrong = offerContribution(world.app, by('ana'), { text: news, section: 'gossip', consent: 'allStaff' });
    expect(await refusal(wrong)).toMatchObject({ key: 'bulletin.noSuchSection' });
    await offer('x'.repeat(MAX_ITEM_LENGTH));
    expect(await items()).toHaveLength(1);
  });

  it('is kept with its author, their post, its own language and its consent, once', async () => {
    await offer(`  ${news}  `);
    await offer(news, 'ana', 'memberStates');
    expect(await items()).toMatchObject([
      { text: news, offeredBy: world.person.ana, postId: world.post.manila, language: 'en', consent: 'allStaff' },
    ]);
    // Another says the same of their own, and who holds no post speaks for none.
    await offer(news, 'chi');
    expect((await items())[1]).toMatchObject({ offeredBy: world.person.chi, postId: null });
    const acts = await database.db.auditEvent.findMany();
    expect(acts.map(({ action }) => action)).toEqual(['bulletin.offer', 'bulletin.offer']);
  });

  describe('that is taken back', () => {
    const takeBack = (item?: number, who: keyof Exercise['person'] = 'ana') =>
      withdrawContribution(world.app, by(who), { item });

    it('is listed to its author with the way to do so, and nobody else’s', async () => {
      expect(actionsOf(await takeBack())).toEqual([]);
      await offer();
      await offer('Of Chi', 'chi');
      const listed = await takeBack();
      expect(linesOf(listed)).toContain(news);
      expect(linesOf(listed)).not.toContain('Of Chi');
      expect(actionsOf(listed)).toHaveLength(1);
    });

    it('is so at once, by its author alone, and a second press says that it was', async () => {
      await offer();
      const [{ id } = { id: 0 }] = await items();
      for (const who of ['ben', 'coordinator'] as const)
        expect(await refusal(takeBack(id, who))).toMatchObject({ key: 'bulletin.notYours' });
      const other = await smallGroup(database.db, 'OTHER');
      const stranger = { ...by('ana'), workingGroupId: other.app.workingGroupId };
      const theirs = withdrawContribution(other.app, stranger, { item: id });
      expect(await refusal(theirs)).toMatchObject({ key: 'bulletin.notYours' });
      const [first, second] = [await takeBack(id), await takeBack(id)];
      expect(first.messages[0]?.text).not.toBe(second.messages[0]?.text);
      expect((await items())[0]?.withdrawnAt).toEqual(by('ana').now);
      expect(await database.db.auditEvent.count({ where: { action: 'bulletin.withdraw' } })).toBe(1);
      // The same words may be offered anew.
      await offer();
      expect(await items()).toHaveLength(2);
    });

    it('stays with its readers where it was published, and its author is told in which issue', async () => {
      await offer();
      const [{ id } = { id: 0 }] = await items();
      await publish('published');
      expect((await takeBack(id)).messages[0]?.text).toContain('3');
      expect(await unpublishedContributions(database.db, world.person.ana)).toEqual([]);
    });

    it('leaves a story that it was told with to the others, without the editor’s words for it', async () => {
      await offer('Lead');
      await offer('Joined');
      const [lead = { id: 0 }, joined = { id: 0 }] = await items();
      await database.db.bulletinItem.update({ where: { id: joined.id }, data: { mergedIntoId: lead.id } });
      const words = { language: 'en', headline: 'Both', text: 'Of both', writtenAt: new Date('2000-08-01') } as const;
      await database.db.bulletinWording.create({ data: { itemId: lead.id, ...words } });
      await inTransaction(database.db, (tx) => withdrawContributions(tx, [joined.id], new Date('2000-08-02')));
      expect(await database.db.bulletinWording.count()).toBe(0);
      const [one] = await loadContributions(database.db, { workingGroupId: world.app.workingGroupId });
      expect(one).toMatchObject({ text: 'Lead', withdrawn: false, wordings: {}, mergedInto: null });
    });

    it('is all that somebody offered, without a word left, when they go', async () => {
      await offer('One');
      await offer('Two');
      await offer('Of Chi', 'chi');
      const count = await inTransaction(database.db, (tx) => withdrawAllContributions(tx, world.app, by('ana')));
      expect(count).toBe(2);
      expect((await items()).map(({ text, withdrawnAt }) => [text, withdrawnAt !== null])).toEqual([
        ['', true],
        ['', true],
        ['Of Chi', false],
      ]);
      expect(await inTransaction(database.db, (tx) => withdrawAllContributions(tx, world.app, by('ana')))).toBe(0);
    });
  });

  describe('that comes with an update', () => {
    const updated = async (...pieces: unknown[]) => {
      const of = {
        roundId: world.first,
        postId: world.post.manila,
        revision: (await database.db.update.count()) + 1,
        submittedBy: world.person.ana,
      };
      const { id } = await database.db.update.create({
        data: { ...of, submittedAt: new Date('2000-08-01'), channel: 'local' },
      });
      const taken = {
        workingGroupId: world.app.workingGroupId,
        updateId: id,
        postId: world.post.manila,
        personId: world.person.ana,
        items: pieces,
        now: new Date('2000-08-01'),
      };
      return inTransaction(database.db, (tx) => takeContributionsFromUpdate(tx, taken));
    };
    const piece = (text: string, consent = 'allStaff') => ({ section: 'field', text, consent });
    const living = async () =>
      (await items()).flatMap(({ text, consent, withdrawnAt }) => (withdrawnAt ? [] : [`${text} ${consent}`]));

    it('stands where it is whole, and is left out where it is half said', async () => {
      expect(await updated(piece('A'), { section: 'field', text: 'no consent' }, { text: 'x' }, null, piece(' '))).toBe(
        1,
      );
      expect(await living()).toEqual(['A allStaff']);
    });

    it('is replaced by a revision, and keeps its row where it is said again unchanged', async () => {
      await updated(piece('A'), piece('B'));
      const [{ id } = { id: 0 }] = await items();
      expect(await updated(piece('A'), piece('C'))).toBe(2);
      expect(await living()).toEqual(['A allStaff', 'C allStaff']);
      expect((await items())[0]?.id).toBe(id);
      expect(await updated(piece('A', 'memberStates'))).toBe(1);
      expect(await living()).toEqual(['A memberStates']);
      expect(await updated()).toBe(0);
      expect(await living()).toEqual([]);
    });

    it('is two where it is said twice', async () => {
      expect(await updated(piece('A'), piece('A'))).toBe(2);
      expect(await updated(piece('A'))).toBe(1);
      expect(await living()).toEqual(['A allStaff']);
    });
  });
});
