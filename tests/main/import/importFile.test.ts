import { systemActor } from '../../../src/core/context.ts';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { exportGroup } from '../../../src/export/exportGroup.ts';
import { importFile, type ImportReport } from '../../../src/imports/importFileIntoGroup.ts';
import { ImportRefused } from '../../../src/imports/importProblem.ts';
import type { InputFile } from '../../../src/imports/parseImportSource.ts';
import { personById } from '../../../src/people/personRecords/store.ts';
import { rolesOf } from '../../../src/people/store.ts';
import { postsPairedInRound } from '../../../src/rounds/store.ts';
import { closeRound, openRound } from '../../../src/rounds/changeRoundState.ts';
import { postsInRound, roundById } from '../../../src/rounds/store.ts';
import { databases, type TestDatabase } from '../../support/databases.ts';
import { ana, geneva, json, manila, objectives, round, sample } from './file.ts';
import { createApp } from '../../../src/app/app.ts';
import { remarksSaid } from '../../support/importRemarks.ts';

const now = new Date('2000-01-15T12:00:00Z');

describe.each(databases)('an import on $name', ({ open }) => {
  let database: TestDatabase;

  beforeEach(async () => {
    await database?.close();
    database = await open();
  });
  afterAll(() => database.close());

  const take = (file: InputFile, group = 'WG'): Promise<ImportReport> => importFile(database.db, group, file, now);
  const added = ({ tally }: ImportReport) => Object.fromEntries(tally.added);
  const changed = ({ tally }: ImportReport) => Object.fromEntries(tally.changed);
  /** How many rows each table has that an import writes to. */
  const rows = async () => {
    const { db } = database;
    return [
      await db.workingGroup.count(),
      await db.dutyStation.count(),
      await db.post.count(),
      await db.person.count(),
      await db.identity.count(),
      await db.appointment.count(),
      await db.grant.count(),
      await db.round.count(),
      await db.objective.count(),
      await db.counterpart.count(),
      await db.auditEvent.count(),
    ];
  };

  it.each(['roster.csv', 'roster.yaml', 'round.json'])('of %s a second time changes nothing', async (name) => {
    const first = await take(sample(name));
    expect(first.tally.isEmpty).toBe(false);
    const before = await rows();
    const second = await take(sample(name));
    expect(second.tally.isEmpty).toBe(true);
    expect(second.remarks).toEqual([]);
    expect(await rows()).toEqual(before);
  });

  it('fills a roster with what the file says', async () => {
    const report = await take(sample('roster.csv'));
    expect(added(report)).toEqual({
      'working groups': 1,
      'duty stations': 4,
      posts: 4,
      people: 6,
      accounts: 8,
      appointments: 5,
      grants: 2,
    });
    const { db } = database;
    const claire = await db.person.findFirstOrThrow({ where: { key: 's-101' } });
    expect(await personById(db, claire.id)).toMatchObject({ language: 'fr', timeZone: 'Europe/Zurich' });
    const roles = await rolesOf(db, claire.id, '2026-02-01');
    expect(roles.coordinator).toBe(true);
    expect(roles.focalPoint).toHaveLength(1);
    expect(await db.identity.count({ where: { platform: 'slack', tenant: 'T0EXAMPLE', userId: 'U0CLAIRE' } })).toBe(1);
    const station = await db.dutyStation.findFirstOrThrow({ where: { name: 'Cairo' } });
    expect(station).toMatchObject({ workingWeek: 'sun-thu', country: 'EG', hostsMajorOrganizations: true });
    expect(station).toMatchObject({ nameFr: 'Le Caire', nameEs: 'El Cairo' });
    expect(await db.auditEvent.findMany()).toMatchObject([
      { action: 'import', subject: 'file:roster.csv', actorId: null },
    ]);
  });

  it('schedules a round with its plan, its posts and its pairs, fixed to the newest questions', async () => {
    const report = await take(sample('round.json'));
    expect(added(report)).toMatchObject({ posts: 2, objectives: 2, rounds: 1, counterparts: 1 });
    expect(report.updates).toEqual([{ post: 'NBO', daysAfterDue: -2, answers: {} }]);
    const { db } = database;
    const stored = await roundById(db, report.round?.id ?? 0);
    expect(stored).toMatchObject({ state: 'scheduled', dueAt: '2026-07-31', label: 'Plans of Action 2026' });
    const instrument = await db.instrument.findFirstOrThrow({ where: { id: stored?.instrumentId ?? 0 } });
    expect(instrument.key).toBe('plan-of-action');
    const asked = await postsInRound(db, stored?.id ?? 0);
    expect(asked.map(({ code }) => code)).toEqual(['HQ-PLAN', 'NBO']);
    expect(await postsPairedInRound(db, stored?.id ?? 0, asked[0]?.id ?? 0)).toMatchObject([{ code: 'NBO' }]);
  });

  it('changes what a later file says otherwise, and leaves what it leaves out', async () => {
    const posts = [{ ...manila, workingGroupMember: true }, geneva];
    const held = { person: 'ana', post: 'MNL', role: 'focalPoint', from: '2000-01-01' };
    const { workingGroupId } = await take(json({ posts, people: [{ ...ana, language: 'es' }], appointments: [held] }));
    const report = await take(
      json({
        workingGroup: { name: 'A name', timeZone: 'Europe/Zurich' },
        posts: [{ ...manila, name: 'Regional mission', timeZone: 'Asia/Tokyo' }],
        people: [{ ...ana, name: 'Ana María' }],
        appointments: [{ ...held, to: '2000-12-31' }],
      }),
    );
    expect(added(report)).toEqual({});
    expect(changed(report)).toEqual({ 'working groups': 1, 'duty stations': 1, posts: 1, people: 1, appointments: 1 });
    const { db } = database;
    const post = await db.post.findFirst({ where: { code: 'MNL' }, include: { dutyStation: true } });
    expect(post).toMatchObject({
      name: 'Regional mission',
      workingGroupMember: true,
      dutyStation: { timeZone: 'Asia/Tokyo' },
    });
    expect(await db.person.findFirst()).toMatchObject({ name: 'Ana María', language: 'es', email: 'ana@example.org' });
    expect(await db.post.count({ where: { workingGroupId } })).toBe(2);
  });

  it('keeps what a group calls its bulletin, and finds nothing new in it a second time', async () => {
    const bulletinTitle = { en: 'Harbour News', fr: 'Nouvelles du port', es: 'Noticias del puerto' };
    const file = json({ workingGroup: { name: 'Harbours', bulletinTitle }, posts: [manila] });
    const { workingGroupId: id } = await take(file);
    expect(await database.db.workingGroup.findUniqueOrThrow({ where: { id } })).toMatchObject({ bulletinTitle });
    expect(changed(await take(file))).toEqual({});
    const renamed = { ...bulletinTitle, en: 'Harbour Letter' };
    expect(changed(await take(json({ workingGroup: { name: 'Harbours', bulletinTitle: renamed } })))).toEqual({
      'working groups': 1,
    });
    await expect(take(json({ workingGroup: { name: 'Harbours', bulletinTitle: { en: 'Only' } } }))).rejects.toThrow();
  });

  it.each(['broken-roster.csv', 'broken-round.json'])(
    'of %s tells everything that is wrong and writes nothing',
    async (name) => {
      await take(json({ posts: [manila] }));
      const before = await rows();
      const refused = await take(sample(name)).then(
        () => null,
        (error: unknown) => error,
      );
      expect(refused).toBeInstanceOf(ImportRefused);
      expect((refused as ImportRefused).problems.length).toBeGreaterThan(10);
      for (const problem of (refused as ImportRefused).said('en')) expect(problem).toMatch(/^broken-.*, .*: .+/);
      expect(await rows()).toEqual(before);
    },
  );

  it('leaves no half behind when the database gives up in the middle', async () => {
    await take(json({ posts: [manila], people: [ana] }));
    const before = await rows();
    const people = Array.from({ length: 5 }, (_, i) => ({ key: `p${i}`, name: `Person ${i}` }));
    const failing = importFile(database.db, 'WG', json({ people }), now, {
      onRow: (done) => {
        if (done === 4) throw new Error('the power is gone');
      },
    });
    await expect(failing).rejects.toThrow('the power is gone');
    expect(await rows()).toEqual(before);
  });

  it('changes a scheduled round, and leaves one that was opened as it is, with a remark', async () => {
    const file = { round, objectives, posts: [manila, geneva] };
    const { workingGroupId, round: made } = await take(json(file));
    const later = {
      ...file,
      round: { ...round, closesAt: '2000-05-31' },
      posts: [manila, geneva, { ...geneva, code: 'HQ-2' }],
    };
    expect(changed(await take(json(later)))).toEqual({ rounds: 1 });
    const id = made?.id ?? 0;
    expect((await postsInRound(database.db, id)).map(({ code }) => code)).toEqual(['HQ', 'HQ-2', 'MNL']);

    const app = createApp({ db: database.db, workingGroupId, reportBug: String });
    const by = systemActor(app, 'calendar', new Date('2000-04-02T12:00:00Z'));
    await openRound(app, by, id);
    expect((await take(json(later))).remarks).toEqual([]);
    const report = await take(json(file));
    expect(remarksSaid(report)).toEqual([expect.stringMatching(/"Spring" was opened before/)]);
    expect(report.tally.isEmpty).toBe(true);
    await closeRound(app, by, id);
    expect(await roundById(database.db, id)).toMatchObject({ state: 'closed', closesAt: '2000-05-31' });
    expect((await take(json(later))).tally.isEmpty).toBe(true);
  });

  it('replaces the objectives of a plan until a round with it was opened', async () => {
    const { workingGroupId, round: made } = await take(json({ posts: [manila], round, objectives }));
    const fewer = [{ ...objectives[0], title: 'Consult governments' }];
    const kept = await take(json({ round, objectives: fewer }));
    expect(changed(kept)).toEqual({ objectives: 1 });
    expect(kept.preview.lines).toContainEqual({ is: 'removed', what: 'objective', name: 'S1', changes: [] });
    const cut = await importFile(database.db, 'WG', json({ round, objectives: fewer }), now, { remove: true });
    expect(changed(cut)).toEqual({ objectives: 1 });
    const app = createApp({ db: database.db, workingGroupId, reportBug: String });
    await openRound(app, systemActor(app, 'calendar', new Date('2000-04-02T12:00:00Z')), made?.id ?? 0);
    await expect(take(json({ round, objectives }))).rejects.toThrow(/the plan "Spring" is fixed/);
    expect((await take(json({ round, objectives: fewer }))).tally.isEmpty).toBe(true);
    const next = { ...round, label: 'Autumn', periodEnd: '2000-09-30' };
    expect(added(await take(json({ round: next, planOfAction: 'Spring' })))).toEqual({ rounds: 1 });
  });

  it('keeps working groups apart', async () => {
    await take(json({ posts: [manila], people: [{ ...ana, local: 'ana' }] }));
    const other = await take(json({ posts: [{ ...manila, name: 'Theirs' }], people: [ana] }), 'OTHER');
    expect(added(other)).toMatchObject({ posts: 1, people: 1 });
    await expect(take(json({ people: [{ ...ana, local: 'ana' }] }), 'OTHER')).rejects.toThrow(/another working group/);
  });

  it('tells how far it has come', async () => {
    const seen: string[] = [];
    const people = [ana, { key: 'ben', name: 'Ben' }];
    await importFile(database.db, 'WG', json({ posts: [manila], people }), now, {
      onRow: (done, total) => void seen.push(`${done}/${total}`),
    });
    expect(seen.slice(-3)).toEqual(['1/3', '2/3', '3/3']);
  });

  it('takes back what an export wrote, and changes nothing', async () => {
    await take(sample('roster.yaml'));
    const { workingGroupId } = await take(sample('roster.csv'));
    const pieces: string[] = [];
    for await (const piece of exportGroup(database.db, workingGroupId)) pieces.push(piece);
    const exported = JSON.parse(pieces.join('')) as Record<string, unknown>;
    const { posts, people, appointments, grants, workingGroup } = exported;
    const roster = json({ posts, people, appointments, grants, workingGroup });
    expect((await take(roster)).tally.isEmpty).toBe(true);
  });
});
