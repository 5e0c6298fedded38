import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { geneva, judge, manila, objectives, round, whole } from './file.ts';

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
