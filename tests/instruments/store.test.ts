import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sayWords } from '../../src/language/catalogueTextAsValue.ts';
import { type Db, inTransaction } from '../../src/db/db.ts';
import { builtInInstrument } from '../support/builtInInstrument.ts';
import { InstrumentError } from '../../src/instruments/instrumentError.ts';
import { instrumentById, instrumentOfRound, registerInstrument } from '../../src/instruments/store.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { changed, clinic } from './clinic.ts';

const reworded = changed('{ en: Open?,', '{ en: Open today?,');
const secondVersion = changed('version: 3', 'version: 4', reworded);

describe.each(databases)('instruments on $name', ({ open }) => {
  let database: TestDatabase;
  let db: Db;
  let workingGroupId: number;
  let groups = 0;

  beforeAll(async () => {
    database = await open();
    db = database.db;
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    const code = `G${++groups}`;
    workingGroupId = (await db.workingGroup.create({ data: { code, name: code } })).id;
  });

  const register = (source: string, group = workingGroupId): Promise<number> =>
    inTransaction(db, async (tx) => (await registerInstrument(tx, group, source, 'clinic.yaml')).id);

  async function roundWith(instrumentId: number, label = 'Round 1'): Promise<number> {
    const plan = await db.planOfAction.create({ data: { workingGroupId, label } });
    const dates = { periodStart: '2000-04-01', periodEnd: '2000-09-30', opensAt: '2000-04-03', dueAt: '2000-08-31' };
    const data = { workingGroupId, label, instrumentId, planOfActionId: plan.id, closesAt: '2000-09-30', ...dates };
    return (await db.round.create({ data })).id;
  }

  it('keeps an instrument, whole and once', async () => {
    const id = await register(clinic);
    expect(await register(clinic)).toBe(id);
    const rows = await db.instrument.findMany({ where: { workingGroupId } });
    expect(rows).toMatchObject([{ id, key: 'clinic-round', version: 3, source: clinic }]);
    expect((await instrumentById(db, id)).title.fr).toBe('Cliniques');
  });

  it('hands back the instrument that it kept', async () => {
    const { id, instrument } = await inTransaction(db, (tx) => registerInstrument(tx, workingGroupId, clinic, 'x'));
    expect(await instrumentById(db, id)).toEqual(instrument);
  });

  it('replaces a version while no round uses it', async () => {
    const id = await register(clinic);
    expect((await instrumentById(db, id)).pages[0]?.questions[0]?.label.en).toBe('Open?');
    expect(await register(reworded)).toBe(id);
    expect((await instrumentById(db, id)).pages[0]?.questions[0]?.label.en).toBe('Open today?');
  });

  it('refuses to change a version that a round uses, and says at which line what to do', async () => {
    const id = await register(clinic);
    const roundId = await roundWith(id);
    const refused = await register(reworded).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(InstrumentError);
    expect(refused).toMatchObject({ file: 'clinic.yaml', problems: [{ line: 2, column: 1, path: 'version' }] });
    expect(String(refused)).toContain('the round "Round 1" uses it: give what you changed version 4');
    const [problem] = (refused as InstrumentError).problems;
    expect(sayWords(problem?.message ?? '', 'fr')).toMatch(/^la version 3 est figée, car l’exercice .* version 4$/);
    expect(sayWords(problem?.message ?? '', 'es')).toMatch(/^la versión 3 es fija, .* la versión 4$/);
    expect((await instrumentOfRound(db, roundId)).pages[0]?.questions[0]?.label.en).toBe('Open?');
  });

  it('takes the same text again although a round uses it', async () => {
    const id = await register(clinic);
    await roundWith(id);
    expect(await register(clinic)).toBe(id);
  });

  it('keeps the questions of each round when a new version comes', async () => {
    const first = await register(clinic);
    const firstRound = await roundWith(first);
    const second = await register(secondVersion);
    const secondRound = await roundWith(second, 'Round 2');
    expect(second).not.toBe(first);
    expect((await instrumentOfRound(db, firstRound)).version).toBe(3);
    expect((await instrumentOfRound(db, secondRound)).version).toBe(4);
    expect((await instrumentOfRound(db, firstRound)).pages[0]?.questions[0]?.label.en).toBe('Open?');
  });

  it('keeps the instruments of working groups apart', async () => {
    const other = (await db.workingGroup.create({ data: { code: `O${groups}`, name: 'Other' } })).id;
    const id = await register(clinic);
    await roundWith(id);
    const theirs = await register(reworded, other);
    expect(theirs).not.toBe(id);
    expect((await instrumentById(db, theirs)).pages[0]?.questions[0]?.label.en).toBe('Open today?');
  });

  it('keeps nothing of a broken instrument, or of a transaction that fails', async () => {
    await expect(register(changed('question: open, isNot', 'question: shut, isNot'))).rejects.toThrow(InstrumentError);
    const failing = inTransaction(db, async (tx) => {
      await registerInstrument(tx, workingGroupId, clinic, 'clinic.yaml');
      throw new Error('later in the import');
    });
    await expect(failing).rejects.toThrow('later in the import');
    expect(await db.instrument.count({ where: { workingGroupId } })).toBe(0);
  });

  it('makes one row when several replicas register the same text at once', async () => {
    const ids = await Promise.all(Array.from({ length: 8 }, () => register(clinic)));
    expect(new Set(ids).size).toBe(1);
    expect(await db.instrument.count({ where: { workingGroupId } })).toBe(1);
  });

  it('reads an instrument once: the same questions are the same object, also within a transaction', async () => {
    const id = await register(clinic);
    const first = await instrumentById(db, id);
    expect(await instrumentById(db, id)).toBe(first);
    expect(await inTransaction(db, (tx) => instrumentById(tx, id))).toBe(first);
  });

  it('names the instrument when a stored source can no longer be read', async () => {
    const broken = { key: 'old', version: 1, source: 'key: old\n', checksum: `broken ${workingGroupId}` };
    const { id } = await db.instrument.create({ data: { workingGroupId, ...broken } });
    await expect(instrumentById(db, id)).rejects.toThrow('old version 1:1:1: version: missing: should be a number');
  });

  it('throws for an id that nobody has', async () => {
    await expect(instrumentById(db, 999_999)).rejects.toThrow();
    await expect(instrumentOfRound(db, 999_999)).rejects.toThrow();
  });

  it('keeps what Focal ships', async () => {
    const shipped = builtInInstrument('plan-of-action');
    const id = await register(shipped?.source ?? '');
    expect(await instrumentById(db, id)).toEqual(shipped?.instrument);
  });
});
