import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromPackageRoot } from '../../src/config/fromPackageRoot.ts';
import { sourcesBelow, type Source } from '../support/sources.ts';
import { GUARDS, JUDGING, judgingNothing } from './guards.ts';
import { file } from './rule.ts';
import { unguarded, writingUseCases } from './useCases.ts';

/** Engines carry out what use cases have queued, start and command line belong to the server; app dispatches to guarded handlers. */
const WITHOUT_USE_CASES = ['main', 'app', 'conversation', 'outbox', 'schedule', 'reminders', 'db'];

const all = sourcesBelow(['src', 'handlers'], ['.ts']);
const program = all.filter(({ path }) => !WITHOUT_USE_CASES.some((folder) => path.startsWith(`src/${folder}/`)));

describe('a use case that writes', () => {
  it('begins with its guard', () => {
    expect(unguarded(program, GUARDS)).toEqual([]);
  });

  it('is found: otherwise the rule would hold for want of cases', () => {
    const found = writingUseCases(program).map(({ path, name }) => `${path}: ${name}`);
    expect(found).toEqual(
      expect.arrayContaining([
        'src/planning/pause/pauseCommand.ts: pauseCommand',
        'src/rounds/changeRoundState.ts: openRound',
        'src/updates/sendUpdate.ts: sendUpdate',
        'src/people/identifyPerson.ts: identifyPerson',
      ]),
    );
  });

  it('is looked for everywhere but in folders that are there', () => {
    expect(WITHOUT_USE_CASES.filter((folder) => !existsSync(fromPackageRoot('src', folder)))).toEqual([]);
  });
});

describe('a guard', () => {
  it('judges who may, and refuses with words', () => {
    expect(judgingNothing(all, JUDGING)).toEqual([]);
  });

  it.each([
    ['asks only', 'export async function requireHolder(db) { return rolesOf(db); }'],
    ['fails as a bug does', `export async function requireHolder(db) { if (!db) throw new Error('bug'); }`],
    ['is not there', ''],
  ])('is caught that %s', (_what, text) => {
    expect(judgingNothing([file('src/feature/requireHolder.ts', text)], new Set(['requireHolder']))).toEqual([
      'requireHolder',
    ]);
  });

  it('may leave the refusal to another', () => {
    const text = `
      export async function requireHolder(db) { await requireMember(db); }
      export async function requireMember(db) { if (!db) throw notYours(); }`;
    const both = new Set(['requireHolder', 'requireMember']);
    expect(judgingNothing([file('src/feature/requireHolder.ts', text)], both)).toEqual([]);
  });
});

describe('the finder of use cases', () => {
  const store: Source = {
    path: 'src/feature/store.ts',
    text: `
      export async function save(tx: Tx) { await tx.pause.create({ data: {} }); }
      export async function saveAll(tx: Tx) { await save(tx); }
      export async function saveRaw(tx: Tx) { await tx.$executeRaw\`DELETE FROM Pause\`; }
      export async function load(db: Db) { return db.pause.findMany(); }`,
  };
  const imports = `import { load, saveAll, saveRaw } from './store.ts'; import * as rows from './store.ts';`;
  const found = (text: string) => unguarded([store, { path: 'src/feature/pause.ts', text: imports + text }], GUARDS);
  const forgot = ['src/feature/pause.ts: pause'];

  it.each([
    ['a transaction', 'export async function pause(app) { await inTransaction(app.db, (tx) => work(tx)); }'],
    ['a writing query', 'export async function pause(app) { await saveAll(app.db); }'],
    ['a writing query by namespace', 'export async function pause(app) { await rows.save(app.db); }'],
    [
      'a private function',
      'async function keep(app) { await saveAll(app.db); } export async function pause(app) { await keep(app); }',
    ],
    ['a query in plain SQL', 'export async function pause(app) { await saveRaw(app.db); }'],
    ['what an act keeps', 'export async function pause(app, caller) { caller.act.keep(write, {}); }'],
    ['an arrow function', 'export const pause = async (app) => { await saveAll(app.db); };'],
    [
      'a guard that comes late',
      'export async function pause(app) { await saveAll(app.db); await requireCoordinator(app.db); }',
    ],
    [
      'a batch',
      'const keep = batchFor((db) => inTransaction(db, async (tx) => { await saveAll(tx); })); export async function pause(app) { return keep(app.db); }',
    ],
  ])('catches %s without a guard', (_what, text) => {
    expect(found(text)).toEqual(forgot);
  });

  it.each([
    ['asks for the roles and judges nothing', 'app, caller: Caller', 'await rolesNow(app.db, caller);'],
    ['acts for oneself on what bears no id of theirs', 'app, caller: Caller', 'actsForThemselves(caller);'],
    ['uses of oneself the language only', 'app, caller: Caller', 'const { language } = actsForThemselves(caller);'],
    [
      'uses of oneself the name only',
      'app, caller: Caller',
      'const me = actsForThemselves(caller); await load(app.db, { id: me.name });',
    ],
    ['acts as the server for a person', 'app, caller: Caller', `const by = systemActor(app, 'calendar', caller.now);`],
  ])('catches a guard in name: it %s', (_what, parameters, guard) => {
    expect(found(`export async function pause(${parameters}) { ${guard} await saveAll(app.db); }`)).toEqual(forgot);
  });

  it.each([
    ['writes what stands in the store of a feature', 'await saveAll(app.db);'],
    ['opens a transaction', 'await inTransaction(app.db, (tx) => work(tx));'],
  ])('catches a door that %s', (_what, work) => {
    const door = file(
      'handlers/teams/greet.ts',
      `import { saveAll } from '../../src/feature/store.ts'; export async function greet({ app }) { ${work} }`,
    );
    expect(unguarded([store, door], GUARDS)).toEqual(['handlers/teams/greet.ts: greet']);
  });

  it('lets a door keep what it remembers of its platform', () => {
    const memory = file('handlers/teams/store.ts', 'export async function keep(db) { await db.identity.update({}); }');
    const door = file(
      'handlers/teams/greet.ts',
      `import { keep } from './store.ts'; export async function greet({ app }) { await keep(app.db); }`,
    );
    expect(unguarded([memory, door], GUARDS)).toEqual([]);
  });

  it.each([
    ['a guard', 'export async function pause(app) { await requireCoordinator(app.db); await saveAll(app.db); }'],
    [
      'a guard within the transaction',
      'export async function pause(app) { await inTransaction(app.db, async (tx) => { const post = await openUpdateOfAssignment(tx); await saveAll(tx); }); }',
    ],
    [
      'one’s own',
      'export async function pause(app, caller: Caller) { const { id } = actsForThemselves(caller); await saveAll(app.db, id); }',
    ],
    [
      'the server',
      `export async function pause(app, now: Date) { const by = systemActor(app, 'calendar', now); await saveAll(app.db); }`,
    ],
    [
      'another use case of the file that begins with its guard',
      'export async function pauseAll(app) { await requireCoordinator(app.db); await saveAll(app.db); } export async function pause(app) { await pauseAll(app); }',
    ],
    ['a query that reads', 'export async function pause(app) { await load(app.db); }'],
    ['a part of a transaction', 'export async function pause(tx: Tx) { await saveAll(tx); }'],
    ['a private function', 'async function pause(app) { await saveAll(app.db); }'],
  ])('lets pass %s', (_what, text) => {
    expect(found(text)).toEqual([]);
  });
});
