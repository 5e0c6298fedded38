import { describe, expect, it } from 'vitest';
import { sourcesBelow, type Source } from '../support/sources.ts';
import { unguarded, writingUseCases } from './useCases.ts';

/** What may stand first in a use case that writes: who may is judged, or it is said that nobody needs a right. */
const GUARDS = new Set([
  'requireCoordinator',
  'requireActionsOfPost',
  'requireSelfOrCoordinator',
  'requireBulletinEditor',
  'requireIssueReader',
  'requireSignOffSigner',
  'rolesNow',
  // The post in this round is the caller's to answer for.
  'openUpdateOfAssignment',
  'openUpdatesOfAssignments',
  // Each kind of draft judges whose it is.
  'openDrafts',
  // Everybody may change what is their own.
  'actsForThemselves',
  // What a file goes with is the caller's to change.
  'requireAttachmentChange',
  'requireAttachmentChangeOf',
  // The calendar, the outbox, or a platform that vouches for an account.
  'systemActor',
]);

/** Engines carry out what use cases have queued, start and command line belong to the server; app dispatches to guarded handlers. */
const WITHOUT_USE_CASES = /^src\/(main|replay|app|conversation|outbox|schedule|reminders|db)\//;

const program = sourcesBelow(['src'], ['.ts']).filter(({ path }) => !WITHOUT_USE_CASES.test(path));

describe('a use case that writes', () => {
  it('begins with its guard', () => {
    expect(unguarded(program, GUARDS)).toEqual([]);
  });

  it('is found: otherwise the rule would hold for want of cases', () => {
    const found = writingUseCases(program).map(({ path, name }) => `${path}: ${name}`);
    expect(found).toEqual(
      expect.arrayContaining([
        'src/planning/pauseCommand.ts: pauseCommand',
        'src/rounds/roundMoves.ts: openRound',
        'src/updates/sendUpdate.ts: sendUpdate',
        'src/people/identifyPerson.ts: identifyPerson',
      ]),
    );
  });
});

describe('the finder of use cases', () => {
  const store: Source = {
    path: 'src/feature/store.ts',
    text: `
      export async function save(tx: Tx) { await tx.pause.create({ data: {} }); }
      export async function saveAll(tx: Tx) { await save(tx); }
      export async function load(db: Db) { return db.pause.findMany(); }`,
  };
  const imports = `import { load, saveAll } from './store.ts'; import * as rows from './store.ts';`;
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
    ['a guard', 'export async function pause(app) { await requireCoordinator(app.db); await saveAll(app.db); }'],
    [
      'a guard within the transaction',
      'export async function pause(app) { await inTransaction(app.db, async (tx) => { const post = await openUpdateOfAssignment(tx); await saveAll(tx); }); }',
    ],
    ['a query that reads', 'export async function pause(app) { await load(app.db); }'],
    ['a part of a transaction', 'export async function pause(tx: Tx) { await saveAll(tx); }'],
    ['a private function', 'async function pause(app) { await saveAll(app.db); }'],
  ])('lets pass %s', (_what, text) => {
    expect(found(text)).toEqual([]);
  });
});
