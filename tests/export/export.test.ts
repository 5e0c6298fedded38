import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../src/db/db.ts';
import { exportGroup } from '../../src/export/exportGroup.ts';
import { importFile } from '../../src/imports/importFileIntoGroup.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { sample } from '../main/import/file.ts';
import { draftSubjectKey } from '../../src/protocol/draftSubject.ts';
import { remarksSaid } from '../support/importRemarks.ts';

/** The answers of an update to its question of needs. */
const needRows = (text: string, item = 0) =>
  Object.entries({ text, from: 'HQ-PLAN', by: '2026-09-01' }).map(([part, said]) => ({
    question: 'needs',
    item,
    entry: `1.${item}`,
    part,
    text: said,
  }));

const now = new Date('2026-07-02T12:00:00Z');

async function textOf(db: Db, workingGroupId: number): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of exportGroup(db, workingGroupId)) pieces.push(piece);
  return pieces.join('');
}

const exportOf = async (db: Db, workingGroupId: number): Promise<Exported> =>
  JSON.parse(await textOf(db, workingGroupId)) as Exported;

type Exported = Record<string, Record<string, unknown>[]>;

describe.each(databases)('an export from $name', ({ open }) => {
  let database: TestDatabase;
  let text: string;
  let exported: Exported;

  beforeAll(async () => {
    database = await open();
    const { db } = database;
    await importFile(db, 'OTHER', { name: 'other.yaml', content: 'people: [{ key: x, name: Stranger }]' }, now);
    const { workingGroupId } = await importFile(db, 'WG', sample('roster.csv'), now);
    const { round } = await importFile(db, 'WG', sample('round.json'), now);
    const person = await db.person.findFirstOrThrow({ where: { key: 's-103' } });
    const post = await db.post.findFirstOrThrow({ where: { workingGroupId, code: 'NBO' } });
    const owner = await db.post.findFirstOrThrow({ where: { workingGroupId, code: 'HQ-PLAN' } });
    const roundId = round?.id ?? 0;

    await db.identity.updateMany({ where: { personId: person.id }, data: { address: { channel: 'secret-channel' } } });
    await db.absence.create({ data: { personId: person.id, from: '2026-08-01', to: '2026-08-10', delegateId: null } });
    for (const revision of [1, 2]) {
      const { id: updateId } = await db.update.create({
        data: {
          roundId,
          postId: post.id,
          revision,
          submittedAt: now,
          submittedBy: person.id,
          channel: 'local',
          answers: {
            create: [
              { question: 'dialogue', part: 'ngo', text: revision === 1 ? 'none' : 'regular' },
              ...needRows(revision === 1 ? 'A beamer' : 'A projector'),
              ...(revision === 1 ? needRows('A trainer', 1) : []),
            ],
          },
        },
      });
      if (revision === 1) continue;
      const need = { roundId, updateId, text: { en: 'A projector' }, ownerId: owner.id, due: '2026-09-01' };
      const since = { askedAt: now, since: now };
      const of = { workingGroupId, kind: 'need' as const, key: `need:${post.id}:1.0`, ...since };
      const events = { create: { act: 'asked' as const, at: now, actorId: person.id, words: 'A projector' } };
      await db.commitment.create({ data: { ...need, ...of, events, askers: { create: { postId: post.id } } } });
      const met = {
        kind: 'need' as const,
        key: `need:${post.id}:1.1`,
        state: 'done' as const,
        text: { en: 'A trainer' },
      };
      await db.commitment.create({ data: { workingGroupId, ...met, ...since } });
    }
    await db.draft.create({
      data: {
        subject: draftSubjectKey({ round: roundId, post: owner.id }),
        roundId,
        postId: owner.id,
        content: { answers: { dialogue: { ngo: 'half-written' } } },
        startedAt: now,
        updatedAt: now,
        updatedBy: person.id,
      },
    });

    await db.assignment.updateMany({ where: { roundId, postId: post.id }, data: { dueAt: '2026-09-15' } });
    text = await textOf(db, workingGroupId);
    exported = JSON.parse(text) as Exported;
  });
  afterAll(() => database.close());

  it('has what somebody owes somebody, with what happened to it', () => {
    expect(exported['commitments']).toMatchObject([
      {
        kind: 'need',
        text: { en: 'A projector' },
        owner: 'HQ-PLAN',
        askers: ['NBO'],
        events: [{ act: 'asked', by: 's-103' }],
      },
      { state: 'done', text: { en: 'A trainer' } },
    ]);
  });

  it('has every revision of every update, with its answers and needs, and codes and keys instead of ids', () => {
    expect(exported['updates']).toMatchObject([
      {
        round: 'Plans of Action 2026',
        post: 'NBO',
        revision: 1,
        submittedBy: 's-103',
        answers: { dialogue: { ngo: 'none' } },
        needs: [
          { text: 'A beamer', from: 'HQ-PLAN', by: '2026-09-01', metAt: null },
          { text: 'A trainer', from: 'HQ-PLAN', by: '2026-09-01', metAt: '2026-07-02T12:00:00.000Z' },
        ],
      },
      {
        revision: 2,
        answers: { dialogue: { ngo: 'regular' } },
        needs: [{ text: 'A projector', from: 'HQ-PLAN', by: '2026-09-01', metAt: null }],
      },
    ]);
    const forPeople = text.slice(0, text.indexOf('"tables": {'));
    expect(forPeople).not.toMatch(/"(postId|personId|roundId|updateId|id)":/);
  });

  it('has the round with its posts and pairs, its plan, and the questions that it was asked with', () => {
    expect(exported['rounds']).toMatchObject([
      {
        label: 'Plans of Action 2026',
        dueAtOfPosts: { NBO: '2026-09-15' },
        state: 'scheduled',
        planOfAction: 'Plans of Action 2026',
        instrument: { key: 'plan-of-action' },
        posts: ['HQ-PLAN', 'NBO'],
        counterparts: [
          ['NBO', 'HQ-PLAN'],
          ['HQ-PLAN', 'NBO'],
        ],
      },
    ]);
    expect(exported['plans']).toMatchObject([{ objectives: [{ code: 'P1', side: 'programme' }, { code: 'S1' }] }]);
    expect(exported['instruments']?.[0]?.['source']).toMatch(/key: plan-of-action/);
  });

  it('has the absences and the record of acts', () => {
    expect(exported['absences']).toEqual([{ person: 's-103', from: '2026-08-01', to: '2026-08-10', delegate: null }]);
    const acts = exported['acts']?.map(({ action }) => action);
    expect(acts).toEqual(['import', 'round.schedule', 'import']);
  });

  it('has drafts, and nothing of how accounts are reached and of other working groups', () => {
    expect(text).toContain('half-written');
    expect(text).not.toContain('secret-channel');
    expect(text).not.toContain('Stranger');
  });

  it('is taken back by import into an empty database, and is the same again', async () => {
    const other = await open();
    try {
      const taken = await importFile(other.db, 'WG', { name: 'focal.json', content: text }, now);
      expect(await exportOf(other.db, taken.workingGroupId)).toEqual(exported);
    } finally {
      await other.close();
    }
  });

  it('of an older Focal, without its tables, is taken back as far as it is a roster, and says what stays out', async () => {
    const other = await open();
    try {
      const { tables: _, ...older } = exported;
      const taken = await importFile(other.db, 'WG', { name: 'focal.json', content: JSON.stringify(older) }, now);
      expect(remarksSaid(taken).join(' ')).toMatch(/^of this export absences, plans, instruments, rounds, updates/);
      const again = await exportOf(other.db, taken.workingGroupId);
      for (const part of ['workingGroup', 'posts', 'people', 'appointments', 'grants'])
        expect(again[part]).toEqual(exported[part]);
    } finally {
      await other.close();
    }
  });

  it('has a row on each line, so that two exports can be compared', () => {
    const lines = text.split('\n').filter((line) => line.startsWith('{"code"'));
    // Each post, and once more the group in its table.
    expect(lines).toHaveLength((exported['posts']?.length ?? 0) + 1);
  });
});
