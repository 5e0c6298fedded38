import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeShape } from '../../../src/main/import/judge.ts';
import type { Known } from '../../../src/main/import/known.ts';
import { judgeRelations } from '../../../src/main/import/relations.ts';
import { ana, geneva, manila, nothingKnown, objectives, round } from './file.ts';

/** Every finding as "place: message". */
function judge(raw: unknown, known: Partial<Known> = {}): string[] {
  const judged = judgeShape(raw);
  const findings = [...judged.findings, ...judgeRelations(judged, { ...nothingKnown, ...known })];
  return findings.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

const whole = {
  posts: [manila, geneva],
  people: [ana],
  appointments: [{ person: 'ana', post: 'MNL', role: 'focalPoint', from: '2000-01-01' }],
  grants: [{ person: 'ana', role: 'editor', from: '2000-01-01', to: '2000-12-31' }],
  round,
  objectives,
  counterparts: [{ round: 'Spring', post: 'HQ', counterpart: 'MNL' }],
  updates: [{ post: 'HQ', daysAfterDue: 0, answers: {} }],
};

describe('the shape of an import file', () => {
  it('may have any of its parts, or none', () => {
    expect(judge(whole)).toEqual([]);
    expect(judge({})).toEqual([]);
    expect(judge({ planOfAction: 'Plan', objectives })).toEqual([]);
  });

  it('has no unknown names: each is told with the one that was meant', () => {
    expect(judge({ post: [] })).toEqual(['post: there is no "post" here; did you mean "posts"?']);
    expect(judge({ round: { ...round, due: 1 }, objectives })).toEqual([
      expect.stringMatching(/^round\.due: there is no "due" here; did you mean "dueAt"\?$/),
    ]);
    expect(judge({ posts: [{ ...manila, salary: 1 }] })).toEqual([
      expect.stringMatching(/^posts\.0\.salary: there is no "salary" here; the names are code, name, kind,/),
    ]);
  });

  it('is told with the value that is wrong and what it should be, everything at once', () => {
    const post = { ...manila, kind: 'mission', timeZone: 'Asia/Manilla', country: undefined };
    expect(judge({ posts: [post, 7] })).toEqual([
      'posts.0.kind: "mission" should be hq or field',
      'posts.0.country: is missing: should be a country code of two letters (ISO 3166-1), for instance PH',
      'posts.0.timeZone: "Asia/Manilla" should be an IANA time zone, for instance Asia/Manila; did you mean "Asia/Manila"?',
      expect.stringMatching(/^posts\.1: 7 should be an object with code, name, kind/),
    ]);
    expect(judge([])).toEqual([expect.stringMatching(/^: \[\] should be an object with note, workingGroup, posts/)]);
    expect(judge({ people: 'Ana' })).toEqual(['people: "Ana" should be a list of people']);
  });

  it('is shown in part only where a value is long', () => {
    expect(judge({ note: ['x'.repeat(5000)] })[0]?.length).toBeLessThan(120);
  });

  it('does not hide what is wrong between the rows that are right', () => {
    const findings = judge({
      posts: [manila, { ...geneva, kind: 'wrong' }],
      appointments: [
        { person: 'zoe', post: 'HQ', role: 'focalPoint', from: '2000-01-01' },
        { person: 'ana', post: 'MNL', role: 'focalPoint', from: '2000-13-01' },
      ],
    });
    expect(findings).toEqual([
      'posts.1.kind: "wrong" should be hq or field',
      'appointments.1.from: "2000-13-01" should be a date that exists, as YYYY-MM-DD',
      'appointments.0.person: there is no person "zoe"',
    ]);
  });

  it('is judged without failing, whatever stands in the file', () => {
    const key = fc.constantFrom(...Object.keys(whole), 'planOfAction', 'workingGroup', 'note');
    fc.assert(
      fc.property(fc.dictionary(key, fc.jsonValue()), (raw) => {
        expect(Array.isArray(judge(raw))).toBe(true);
      }),
    );
    fc.assert(fc.property(fc.jsonValue(), (raw) => judge(raw).length >= 0));
  });

  it('is judged without failing when any one value of a proper file is replaced by any other', () => {
    const lists = fc.constantFrom('posts', 'people', 'appointments', 'grants', 'counterparts', 'objectives', 'updates');
    fc.assert(
      fc.property(lists, fc.nat(12), fc.jsonValue(), (list, at, value) => {
        const raw = structuredClone(whole) as unknown as Record<string, Record<string, unknown>[]>;
        const row = raw[list]?.[0] ?? {};
        const column = Object.keys(row)[at % Object.keys(row).length] ?? '';
        row[column] = value;
        for (const finding of judge(raw)) expect(finding).toMatch(/^\w+(\.\w+)*: .+/);
      }),
    );
  });
});

describe('posts', () => {
  it('have a code of their own, however it is capitalized', () => {
    expect(judge({ posts: [manila, { ...manila, code: 'mnl' }] })).toEqual([
      'posts.1.code: "MNL" stands in posts row 1 already',
    ]);
    expect(judge({ posts: [{ ...manila, code: 'Mnl' }] }, { posts: ['MNL'] })).toEqual([
      'posts.0.code: "Mnl" is known as "MNL": write it so',
    ]);
  });

  it('at one duty station agree on what it is like; what one leaves out does not matter', () => {
    const second = { ...geneva, code: 'HQ-2' };
    expect(judge({ posts: [geneva, { ...second, region: 'Europe' }] })).toEqual([]);
    expect(judge({ posts: [geneva, { ...second, timeZone: 'Europe/Paris' }] })).toEqual([
      'posts.1.timeZone: "Europe/Paris" contradicts HQ, which says "Europe/Zurich" of Geneva, CH',
    ]);
  });
});

describe('people', () => {
  it('have keys, addresses and accounts of their own', () => {
    const ben = { key: 'ben', name: 'Ben', email: 'ANA@example.org', local: 'ana' };
    expect(judge({ people: [{ ...ana, local: ['ana'] }, ben, ana] })).toEqual([
      'people.2.key: "ana" stands in people row 1 already',
      'people.1.email: "ana@example.org" stands in people row 1 already',
      'people.2.email: "ana@example.org" stands in people row 1 already',
      'people.1.local: the account "ana" is that of "ana" already',
    ]);
  });

  it('do not take what others of the database have', () => {
    const known = {
      people: [{ key: 'old', email: 'ana@example.org' }],
      accounts: [{ account: 'slack T1/U1', person: null }],
    };
    expect(judge({ people: [{ ...ana, slack: 'T1/U1' }] }, known)).toEqual([
      'people.0.email: "ana@example.org" is the address of "old" already',
      'people.0.slack: the account "U1" is that of somebody of another working group already',
    ]);
    const same = { people: [{ key: 'ana', email: ana.email }], accounts: [{ account: 'slack T1/U1', person: 'ana' }] };
    expect(judge({ people: [{ ...ana, slack: 'T1/U1' }] }, same)).toEqual([]);
  });
});

describe('appointments and grants', () => {
  const held = { person: 'ana', post: 'MNL', role: 'focalPoint', from: '2000-01-01', to: '2000-06-30' };
  const at = (more: object) => ({ ...held, ...more });
  const about = { posts: [manila], people: [ana] };

  it('are of people and posts that exist, in the file or before', () => {
    expect(judge({ appointments: [held] }, { posts: ['MNL'], people: [{ key: 'ana', email: null }] })).toEqual([]);
    expect(judge({ ...about, appointments: [at({ person: 'anna', post: 'MNLA' })] })).toEqual([
      'appointments.0.person: there is no person "anna"; did you mean "ana"?',
      'appointments.0.post: there is no post "MNLA"; did you mean "MNL"?',
    ]);
  });

  it('end after they begin, and begin after the same one ended', () => {
    expect(judge({ ...about, appointments: [at({ to: '1999-12-31' })] })).toEqual([
      'appointments.0.to: "1999-12-31" should not be before 2000-01-01, when it begins',
    ]);
    expect(judge({ ...about, appointments: [held, at({ from: '2000-06-30', to: undefined })] })).toEqual([
      'appointments.1.from: "2000-06-30" overlaps the same role from 2000-01-01 to 2000-06-30: end that one before',
    ]);
    expect(
      judge({ ...about, appointments: [held, at({ from: '2000-07-01', to: undefined }), at({ role: 'alternate' })] }),
    ).toEqual([]);
  });

  it('may be ended or extended later, but not begun twice', () => {
    const known = {
      appointments: [{ ...held, to: null }],
      grants: [{ person: 'ana', role: 'editor', from: '1999-01-01', to: null }],
    };
    expect(judge({ ...about, appointments: [held] }, known)).toEqual([]);
    expect(judge({ ...about, appointments: [at({ from: '2000-02-01' })] }, known)).toHaveLength(1);
    expect(judge({ ...about, grants: [{ person: 'ana', role: 'editor', from: '2000-01-01' }] }, known)).toEqual([
      'grants.0.from: "2000-01-01" overlaps the same role from 1999-01-01 on: end that one before',
    ]);
  });
});

describe('a round', () => {
  const known = {
    posts: ['HQ', 'MNL', 'NBO'],
    rounds: [{ label: 'Spring', state: 'scheduled' as const, posts: ['NBO'] }],
    plans: [{ label: 'Spring', objectives, usedBy: null }],
  };

  it('has its dates in order', () => {
    expect(judge({ objectives, round: { ...round, dueAt: '2000-03-31' } })).toEqual([
      'round.dueAt: "2000-03-31" should not be before opensAt, 2000-04-01',
    ]);
  });

  it('follows a plan: that of the file, or one that is there', () => {
    expect(judge({ round })).toEqual([
      'objectives: is missing: there is no plan "Spring" yet, so it should be a list of objectives',
    ]);
    expect(judge({ round }, known)).toEqual([]);
    expect(judge({ objectives })).toEqual([
      'planOfAction: is missing: should be the label of the plan that the objectives belong to',
    ]);
    expect(judge({ round, objectives: [...objectives, objectives[0]] })).toEqual([
      'objectives.2.code: "P1" stands in objectives row 1 already',
    ]);
  });

  it('whose plan was used keeps it as it is', () => {
    const used = { ...known, plans: [{ label: 'Spring', objectives, usedBy: 'Spring' }] };
    expect(judge({ round, objectives }, used)).toEqual([]);
    expect(judge({ round, objectives: objectives.slice(1) }, used)).toEqual([
      expect.stringMatching(/^objectives: the plan "Spring" is fixed/),
    ]);
    const reworded = objectives.map((one) => ({ ...one, title: `${one.title} more` }));
    expect(judge({ round, objectives: reworded }, used)).toEqual([expect.stringMatching(/^objectives\.0: the plan/)]);
    expect(judge({ round, objectives: reworded, planOfAction: 'Spring, reworded' }, used)).toEqual([]);
  });

  it('is written as it is known, and uses an instrument that exists', () => {
    expect(judge({ round: { ...round, label: 'spring' }, objectives }, known)).toEqual([
      'round.label: "spring" is known as "Spring": write it so',
    ]);
    expect(judge({ round: { ...round, instrument: 'plan-of-actions' }, objectives })).toEqual([
      'round.instrument: there is no instrument "plan-of-actions"; did you mean "plan-of-action"?',
    ]);
  });

  it('has pairs and updates of posts that it asks, each once', () => {
    expect(
      judge({
        ...whole,
        counterparts: [
          { round: 'Spring', post: 'HQ', counterpart: 'HQ' },
          { round: 'Spring', post: 'HQ', counterpart: 'KBP' },
          { round: 'Autumn', post: 'HQ', counterpart: 'MNL' },
        ],
        updates: [...whole.updates, ...whole.updates, { post: 'XYZ', daysAfterDue: 0, answers: {} }],
      }),
    ).toEqual([
      'counterparts.0.counterpart: "HQ" should be another post',
      'counterparts.1.counterpart: there is no post in this round "KBP"',
      'counterparts.2.round: there is no round "Autumn"',
      'updates.2.post: there is no post in this round "XYZ"',
      'updates.1.post: "HQ" stands in updates row 1 already',
    ]);
    expect(judge({ updates: whole.updates })).toEqual(['round: is missing: the updates should belong to a round']);
  });

  it('that lists no posts asks all of them, and one that lists some also those that it asks already', () => {
    const update = (post: string) => [{ post, daysAfterDue: 0, answers: {} }];
    expect(judge({ round, updates: update('MNL') }, known)).toEqual([]);
    expect(judge({ round, posts: [manila], updates: update('NBO') }, known)).toEqual([]);
    expect(judge({ round, posts: [manila], updates: update('HQ') }, known)).toHaveLength(1);
  });
});
