import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { analyseRound } from '../../src/analysis/analyseRound.ts';
import { analysisJson } from '../../src/analysis/analysisJson.ts';
import { dispatch } from '../../src/app/dispatch.ts';
import { registry } from '../../src/app/featureRegistry.ts';
import { firstMeaning } from '../conversation/firstMeaning.ts';
import { Refusal } from '../../src/core/refusal.ts';
import { inTransaction } from '../../src/db/db.ts';
import { findPeople } from '../../src/people/findByName.ts';
import { identifyPerson } from '../../src/people/identifyPerson.ts';
import { linkIdentityToPerson } from '../../src/people/store.ts';
import { shownPersonName } from '../../src/people/shownPersonName.ts';
import { makeLinkCode } from '../../src/people/accounts/link/linkCode.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import type { Reply } from '../../src/protocol/message.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { linesOf } from '../support/replyLines.ts';
import { busyGroup, fatouKbl, noon, type World } from './world.ts';

const buttons = ({ messages }: Reply): Intent[] =>
  messages
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'actions' ? block.actions : [])))
    .map(({ intent }) => intent);

/** Tables whose rows keep what was published, or written by others, and name nobody. */
const KEPT = /fatou-(erratum|signoff|offered|headline|worded|paused|step)/g;

describe.each(databases)('“erase me” on $name', ({ open }) => {
  let database: TestDatabase;
  let world: World;
  beforeEach(async () => {
    database = await open();
    world = await busyGroup(database.db);
  });
  afterEach(() => database.close());

  const ask = () => dispatch(world.app, world.caller('fatou'), firstMeaning('erase me', null));
  const press = async (words: 'keepWords' | 'takeWords') => {
    const [keep, take] = buttons(await ask());
    const button = words === 'keepWords' ? keep : take;
    return dispatch(world.app, world.caller('fatou'), button ?? { kind: 'none' });
  };

  /** Every row of the database as text. */
  const everything = async (): Promise<string> => {
    const { db } = database;
    const tables = Object.keys(db).filter((name) => !/^[$_]/.test(name) && name !== 'constructor');
    const rows = [];
    for (const table of tables)
      rows.push(await (db as unknown as Record<string, { findMany(): Promise<unknown> }>)[table]?.findMany());
    expect(rows.length).toBeGreaterThan(30);
    return JSON.stringify(rows);
  };

  it('says what will happen and erases nothing before a button is pressed', async () => {
    const before = await everything();
    const reply = await ask();
    expect(linesOf(reply).join('\n')).toMatch(
      /at once and for good[^]*“former focal point”[^]*coordinator is told[^]*analysis does not change/,
    );
    expect(buttons(reply).map((intent) => intent['do'])).toEqual(['keepWords', 'takeWords', 'stop']);
    // The request itself is all that is new.
    await database.db.erasureRequest.updateMany({ data: { code: 'old', expiresAt: new Date('2000-02-03T12:00:00Z') } });
    expect(await everything()).toBe(before);
  });

  it('leaves nothing in any table that says who it was', async () => {
    const reply = await press('keepWords');
    expect(linesOf(reply).join(' ')).toContain('It is done');
    const left = await everything();
    for (const mark of ['Fatou', 'fatou@', 'staff-4711', 'U-FATOU', 'OID-F', 'T-FATOU', 'a:fatou'])
      expect(left).not.toContain(mark);
    expect(left.replaceAll(KEPT, '')).not.toContain('fatou');
    expect(left).toContain('carla-chatted');
  });

  it('takes a paragraph out of a draft that somebody else went on with, and leaves the draft', async () => {
    const { id } = world.caller('fatou').person;
    const said = { by: id, version: 1, lines: [{ text: 'fatou-pasted', inputs: ['dialogue.ngo'], values: {} }] };
    const kept = { answers: { dialogueContact: 'The ministry' }, passed: [], later: [], typed: {}, changed: {} };
    const dates = { startedAt: world.caller('fatou').now, updatedAt: world.caller('fatou').now };
    await database.db.draft.create({ data: { subject: 'entry:77', content: { ...kept, said }, version: 2, ...dates } });
    await press('keepWords');
    const { content } = await database.db.draft.findUniqueOrThrow({ where: { subject: 'entry:77' } });
    expect(content).toEqual(kept);
  });

  it('changes nothing in the analysis', async () => {
    const { db } = database;
    const analysis = async () => JSON.stringify(await analysisJson(db, await analyseRound(db, world.round)));
    const before = await analysis();
    const answers = await db.answer.count();
    await press('takeWords');
    expect(await analysis()).toBe(before);
    expect(await db.answer.count()).toBe(answers);
    expect(before).toContain('conclusions');
  });

  it('knows nobody by the account, the address, the name or a code afterwards', async () => {
    const { db } = database;
    const later = new Date('2000-11-03T12:00:00Z');
    await press('keepWords');
    expect(await identifyPerson(world.app, { ...fatouKbl, email: 'fatou@example.org' }, later)).toBeNull();
    expect(await inTransaction(db, (tx) => linkIdentityToPerson(tx, world.fatou, fatouKbl))).toBeNull();
    expect(await db.identity.count({ where: { personId: world.fatou } })).toBe(0);
    expect(await findPeople(db, world.app.workingGroupId, 'former focal point', '2000-11-03')).toEqual([]);
    const link = makeLinkCode(world.app, world.caller('carla'), 'former focal point');
    await expect(link).rejects.toThrow(Refusal);
  });

  it('leaves no words in what was never carried out', async () => {
    const { db } = database;
    const payload = JSON.stringify({ user: fatouKbl.userId, text: 'fatou-never-done' });
    const others = JSON.stringify({ user: 'U-CARLA', text: 'carla-never-done' });
    const local = JSON.stringify({ personId: world.fatou, act: { text: 'fatou-never-done' } });
    const left = { until: noon, recoverAt: noon, takenOver: 5 };
    await db.processedEvent.create({ data: { ...left, key: 'local:left', payload: local } });
    await db.processedEvent.create({ data: { ...left, key: 'slack:left', payload } });
    await db.processedEvent.create({ data: { ...left, key: 'slack:carla', payload: others } });
    await press('keepWords');
    const rows = await db.processedEvent.findMany({ where: { key: { not: 'none' } } });
    expect(rows.map(({ payload: kept }) => kept).filter((kept) => kept !== null)).toEqual([others]);
  });

  it('shows the name as a former focal point, in the language of whoever reads it', async () => {
    await press('keepWords');
    const { name } = await database.db.person.findUniqueOrThrow({ where: { id: world.fatou } });
    expect([shownPersonName(name, 'en'), shownPersonName(name, 'fr'), shownPersonName(name, 'es')]).toEqual([
      'former focal point',
      'ancien point focal',
      'antiguo punto focal',
    ]);
    // A message to somebody else, which held the name.
    const { body } = await database.db.outboxMessage.findUniqueOrThrow({ where: { key: 'k2' } });
    const compose = registry.composers.get('bulletin.decided');
    const reader = {
      recipient: { kind: 'person', id: world.carla } as const,
      language: 'fr',
      timeZone: 'UTC',
    } as const;
    const context = { db: database.db, workingGroupId: world.app.workingGroupId, now: noon };
    expect(await compose?.(context, body as never, reader)).toMatchObject({
      text: expect.stringContaining('ancien point focal') as string,
    });
  });

  it('ends what the person held, and tells the coordinator, without the name', async () => {
    const { db } = database;
    await press('keepWords');
    const [post] = await db.appointment.findMany({ where: { personId: world.fatou } });
    expect(post?.to).toBe('2000-11-01');
    expect(await db.grant.findMany({ where: { personId: world.fatou } })).toMatchObject([{ to: '2000-11-01' }]);
    const [notice] = await db.outboxMessage.findMany({ where: { kind: 'privacy.erased' } });
    expect(notice?.recipient).toBe(String(world.carla));
    const compose = registry.composers.get('privacy.erased');
    const { code } = await db.post.findUniqueOrThrow({ where: { id: world.post } });
    for (const [language, words] of [
      ['en', 'no longer answers for it. A role'],
      ['fr', 'ne répond plus pour ce poste. Un rôle'],
      ['es', 'ya no responde por esa oficina. Con ello termina'],
    ] as const) {
      const reader = { recipient: { kind: 'person', id: world.carla } as const, language, timeZone: 'UTC' };
      const told = await compose?.(
        { db, workingGroupId: world.app.workingGroupId, now: noon },
        notice?.body as never,
        reader,
      );
      expect(told).toMatchObject({ text: expect.stringContaining(code) as string });
      expect(told).toMatchObject({ text: expect.stringContaining(words) as string });
    }
  });

  it('leaves words with the post, or takes them back where that is wanted', async () => {
    const { db } = database;
    const [keep, take] = buttons(await ask());
    expect([keep, take]).toMatchObject([{ do: 'keepWords' }, { do: 'takeWords' }]);
    await dispatch(world.app, world.caller('fatou'), take ?? { kind: 'none' });
    const [item] = await db.bulletinItem.findMany();
    expect(item).toMatchObject({ text: '', offeredBy: world.fatou });
    expect(item?.withdrawnAt).not.toBeNull();
    expect(await everything()).not.toMatch(/fatou-(offered|headline|worded)/);
    const [told] = await db.outboxMessage.findMany({ where: { kind: 'bulletin.withdrawn' } });
    expect(told?.recipient).toBe(String(world.carla));
  });

  it('serves once, within an hour, with the last code', async () => {
    const [first] = buttons(await ask());
    const [second] = buttons(await ask());
    const at = (intent: Intent | undefined, now: Date) =>
      dispatch(world.app, world.caller('fatou', { now }), intent ?? { kind: 'none' });
    const late = new Refusal('privacy.eraseLate', { command: 'erase me' });
    await expect(at(first, noon)).rejects.toThrow(late);
    await expect(at(second, new Date('2000-11-02T13:00:00Z'))).rejects.toThrow(late);
    await expect(at({ kind: 'eraseMe', do: 'keepWords' }, noon)).rejects.toThrow(late);
    expect(await database.db.person.count({ where: { erasedAt: { not: null } } })).toBe(0);
    await at(second, new Date('2000-11-02T12:59:00Z'));
    await expect(at(second, new Date('2000-11-02T12:59:30Z'))).rejects.toThrow(late);
  });

  it('is nothing that somebody else can confirm', async () => {
    await database.db.grant.create({ data: { personId: world.fatou, role: 'coordinator', from: '2000-01-01' } });
    const [button] = buttons(await ask());
    await expect(dispatch(world.app, world.caller('carla'), button ?? { kind: 'none' })).rejects.toThrow(Refusal);
    expect(await database.db.person.count({ where: { erasedAt: { not: null } } })).toBe(0);
  });

  it('can be called off', async () => {
    const [keep, , stop] = buttons(await ask());
    expect(linesOf(await dispatch(world.app, world.caller('fatou'), stop ?? { kind: 'none' }))).toContain(
      'All right, nothing was erased.',
    );
    await expect(dispatch(world.app, world.caller('fatou'), keep ?? { kind: 'none' })).rejects.toThrow(Refusal);
  });

  it('is refused to the last coordinator, before and after the question', async () => {
    const carla = (intent: Intent) => dispatch(world.app, world.caller('carla'), intent);
    const last = new Refusal('privacy.lastCoordinator', { command: 'erase me' });
    await expect(carla({ kind: 'eraseMe' })).rejects.toThrow(last);
    const { id } = await database.db.grant.create({
      data: { personId: world.fatou, role: 'coordinator', from: '2000-01-01' },
    });
    const [button] = buttons(await carla({ kind: 'eraseMe' }));
    await database.db.grant.delete({ where: { id } });
    await expect(carla(button ?? { kind: 'none' })).rejects.toThrow(last);
    await database.db.grant.create({ data: { personId: world.fatou, role: 'coordinator', from: '2000-01-01' } });
    expect(linesOf(await carla(button ?? { kind: 'none' })).join(' ')).toContain('It is done');
  });

  it('is never answered where others read along', async () => {
    for (const intent of [{ kind: 'eraseMe' }, { kind: 'eraseMe', do: 'keepWords', code: 'x' }])
      await expect(dispatch(world.app, world.caller('fatou', { place: 'public' }), intent)).rejects.toThrow(
        new Refusal('privacy.onlyDirect', { command: 'erase me' }),
      );
  });
});
