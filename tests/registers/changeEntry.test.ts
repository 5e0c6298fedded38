import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Prisma } from '../../prisma/generated/sqlite/client.ts';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import { inTransaction } from '../../src/db/db.ts';
import type { Language } from '../../src/language/language.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import { agreeToTellOfEntry, changeEntryState, submitEntryCorrection } from '../../src/registers/changeEntry.ts';
import { openRegisterEntry } from '../../src/registers/entryDrafts.ts';
import { entryWhenInWords } from '../../src/registers/entryWhen.ts';
import { recordEntryResult } from '../../src/registers/recordEntryResult.ts';
import { registerEntryById } from '../../src/registers/store.ts';
import { waitingRegisterEntries } from '../../src/registers/waitingRegisterEntries.ts';
import { smallGroup, type World } from '../people/smallGroup.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { refusal } from '../support/refusal.ts';
import { textOf } from '../support/replies.ts';
import { worldsOf } from '../support/worlds.ts';
import { speaking } from '../updates/exercise.ts';

const openWorld = worldsOf(databases[0], smallGroup);

describe('an entry of a register', () => {
  let database: TestDatabase;
  let world: World;
  beforeEach(async () => {
    ({ database, world } = await openWorld());
  });
  afterEach(() => database.close());

  const by = (who: keyof World['person'], day = '2000-12-06', language: Language = 'en') =>
    speaking(world.app, world.person[who], day, language);
  /** Manila’s training of 5 December, unless it is said otherwise; its id. */
  const enter = async (
    more: Partial<Prisma.RegisterEntryUncheckedCreateInput> = {},
    values: { field: string; text?: string; number?: number }[] = [],
  ) => {
    const day = { from: '2000-12-05', to: '2000-12-05', precision: 'day', year: 2000 } as const;
    const of = { workingGroupId: world.app.workingGroupId, ownerPostId: world.post.manila };
    const data = {
      type: 'training',
      key: `t-${values.length}`,
      title: 'Gender session',
      state: 'held' as const,
      ...day,
      ...of,
    };
    const visibility = 'workingGroup' as const;
    const { id } = await database.db.registerEntry.create({ data: { ...data, visibility, ...more } });
    await database.db.entryValue.createMany({ data: values.map((one) => ({ entryId: id, ...one })) });
    return id;
  };
  const kept = async (id: number) => {
    const entry = await registerEntryById(database.db, world.app.workingGroupId, id);
    if (!entry) throw new Error('it is gone');
    return entry;
  };
  const versions = (entryId: number) => database.db.entryVersion.count({ where: { entryId } });
  const items = () => database.db.bulletinItem.findMany({ select: { text: true, consent: true, postId: true } });

  describe('that is told by the bulletin', () => {
    const agree = (entry: number, consent: 'allStaff' | 'memberStates' | 'no', who: keyof World['person'] = 'ana') =>
      agreeToTellOfEntry(world.app, by(who), { entry, consent });

    it('is offered once with its words, for its post, and no more once that is taken back', async () => {
      const id = await enter({}, [{ field: 'result', text: 'Fifteen judges came.' }]);
      await agree(id, 'allStaff');
      await agree(id, 'allStaff');
      expect(await items()).toEqual([
        {
          text: 'Gender session (on 5 December 2000). Fifteen judges came.',
          consent: 'allStaff',
          postId: world.post.manila,
        },
      ]);
      expect(textOf(await agree(id, 'no'))).toContain('The bulletin will not tell it.');
      expect(await kept(id)).toMatchObject({ consent: null, version: 3 });
      expect(await items()).toHaveLength(1);
    });

    it('is for Member States only where they may read it, whatever an older button says', async () => {
      const id = await enter({ visibility: 'allStaff' });
      expect(await refusal(agree(id, 'memberStates'))).toMatchObject({ key: 'commands.oldButton' });
      expect([await items(), await versions(id)]).toEqual([[], 0]);
      await database.db.registerEntry.update({ where: { id }, data: { visibility: 'memberStates' } });
      await agree(id, 'memberStates');
      expect(await items()).toMatchObject([{ consent: 'memberStates' }]);
    });

    it.each(['planned', 'cancelled'] as const)('is nothing that is %s', async (state) => {
      const id = await enter({ state });
      expect(await refusal(agree(id, 'allStaff'))).toMatchObject({ key: 'commands.oldButton' });
      expect(await items()).toEqual([]);
      // What was agreed before may always be taken back.
      await database.db.registerEntry.update({ where: { id }, data: { consent: 'allStaff' } });
      await agree(id, 'no');
      expect((await kept(id)).consent).toBeNull();
    });

    it('is its owner’s and the coordinator’s to agree to', async () => {
      const id = await enter();
      expect(await refusal(agree(id, 'allStaff', 'chi'))).toMatchObject({ key: 'registers.notYours' });
      await agree(id, 'allStaff', 'coordinator');
      expect(await items()).toHaveLength(1);
    });
  });

  it('changes its state with a version for each, and a second press makes none', async () => {
    const id = await enter({ state: 'planned' });
    const change = (state: 'held' | 'closed', who: keyof World['person'] = 'ben') =>
      changeEntryState(world.app, by(who), { entry: id, state });
    expect(textOf(await change('held'))).toContain('The entry counts as held.');
    await change('held');
    expect([(await kept(id)).state, await versions(id)]).toEqual(['held', 1]);
    expect(await refusal(change('closed', 'chi'))).toMatchObject({ key: 'registers.notYours' });
    expect((await kept(id)).state).toBe('held');
    const acts = await database.db.auditEvent.findMany({ where: { subject: `entry:${id}` } });
    expect(acts.map(({ action, actorId }) => [action, actorId])).toEqual([['register.correct', world.person.ben]]);
  });

  it('is not there for another working group', async () => {
    const id = await enter();
    const other = await smallGroup(database.db, 'OTHER');
    const stranger = speaking(other.app, other.person.coordinator, '2000-12-06');
    const acts = [
      changeEntryState(other.app, stranger, { entry: id, state: 'closed' }),
      agreeToTellOfEntry(other.app, stranger, { entry: id, consent: 'allStaff' }),
      recordEntryResult(other.app, stranger, { entry: id, words: '12 came' }),
    ];
    for (const act of acts) expect(await refusal(act)).toMatchObject({ key: 'registers.gone' });
    expect(await versions(id)).toBe(0);
  });

  describe('that is corrected in its form', () => {
    const does = (intent: Intent, who: keyof World['person'] = 'ana') => handleIntent(world.app, by(who), intent);
    const fill = async (entry: number, page: string, values: Record<string, string>) => {
      const opened = await does({ kind: 'update', by: 'page', entry, page });
      return does({ kind: 'page', ...opened.form?.target, values, then: 'later' });
    };
    const send = async (entry: number) => {
      const { version } = await database.db.draft.findFirstOrThrow();
      return submitEntryCorrection(world.app, by('ana'), { entry, version });
    };

    it('says what the form says, and keeps what its form does not ask', async () => {
      await database.db.post.update({ where: { id: world.post.manila }, data: { code: 'HQ-HRM' } });
      const values = [
        { field: 'pointsRaised', text: 'for the coordinator alone' },
        { field: 'selectedWomen', number: 2 },
      ];
      const id = await enter({ type: 'boardSession', consent: 'allStaff' }, values);
      await fill(id, 'entry', { title: 'Second session', when: '6 December 2000', place: 'Geneva', state: 'closed' });
      await send(id);
      const entry = await kept(id);
      expect(entry).toMatchObject({ title: 'Second session', place: 'Geneva', state: 'closed', consent: 'allStaff' });
      expect(entry.when).toMatchObject({ from: '2000-12-06', to: '2000-12-06' });
      expect(entry.values).toContainEqual(expect.objectContaining({ field: 'pointsRaised', text: values[0]?.text }));
      expect(await database.db.draft.count()).toBe(0);
    });

    it('is refused with a date that is none, and stays as it was', async () => {
      const id = await enter();
      await fill(id, 'entry', { title: 'Other', when: 'some day', place: '', state: 'held' });
      expect(await refusal(send(id))).toMatchObject({ key: 'registers.noDate', parameters: { said: 'some day' } });
      expect(await kept(id)).toMatchObject({ title: 'Gender session', version: 1 });
      expect(await database.db.draft.count()).toBe(1);
    });

    it('may be of the last century, or have an end alone that has passed', async () => {
      for (const [from, to] of [
        ['1999-12-31', '1999-12-31'],
        [null, '2000-11-28'],
      ] as const) {
        const id = await enter({ key: `t-${to}`, from, to, year: Number(to.slice(0, 4)) });
        const when = entryWhenInWords((await kept(id)).when, 'en');
        await fill(id, 'entry', { title: 'Mended', when, place: '', state: 'held' });
        await send(id);
        expect(await kept(id)).toMatchObject({ title: 'Mended', when: { from, to } });
      }
    });

    it('opens for those alone who may correct it', async () => {
      const id = await enter();
      const open = (who: keyof World['person'], entry = id) =>
        inTransaction(database.db, (tx) => openRegisterEntry(database.db, tx, by(who), entry));
      expect(await refusal(open('chi'))).toMatchObject({ key: 'registers.notYours' });
      expect(await refusal(open('ana', 999))).toMatchObject({ key: 'registers.gone' });
      expect((await open('coordinator')).entry.title).toBe('Gender session');
    });
  });

  it('waits for its owner from the day after until it says how it was', async () => {
    const id = await enter({ state: 'planned', titleFr: 'Séance' });
    await enter({ key: 'month', state: 'held' });
    const waiting = async (day: string, who: keyof World['person'] = 'ana', language: Language = 'en') =>
      (await waitingRegisterEntries(world.app, by(who, day, language))).map(({ text }) => text);
    expect(await waiting('2000-12-05')).toEqual([]);
    expect(await waiting('2000-12-06')).toEqual(['Training: “Gender session” was on 5 December 2000. How was it?']);
    expect(await waiting('2000-12-06', 'ana', 'fr')).toEqual([expect.stringContaining('«\u00a0Séance\u00a0»')]);
    // The alternate is asked where there is no focal point; the coordinator of what nobody holds.
    expect(await waiting('2000-12-06', 'coordinator')).toEqual([]);
    await database.db.appointment.deleteMany();
    expect(await waiting('2000-12-06', 'coordinator')).toHaveLength(1);
    await recordEntryResult(world.app, by('coordinator'), { entry: id, words: '12 came' });
    expect(await waiting('2000-12-07', 'coordinator')).toEqual([]);
  });
});
