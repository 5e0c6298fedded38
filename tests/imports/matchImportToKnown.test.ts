import { describe, expect, it } from 'vitest';
import { compactImportName, importRowsIn, matchImportToKnown } from '../../src/imports/matchImportToKnown.ts';
import type { KnownBeforeImport } from '../../src/imports/knownBeforeImport.ts';
import { manila, nothingKnown, objectives } from '../main/import/file.ts';

const known: Partial<KnownBeforeImport> = {
  posts: ['MNL', 'HQ'],
  stations: [{ ...manila, region: '', workingWeek: 'mon-fri', hostsMajorOrganizations: false }],
  people: [
    { key: 's-1', name: 'Ana Peña', email: 'ana@focal.example' },
    { key: 's-2', name: 'Łucja Sørensen', email: null },
    { key: 's-3', name: 'Kim Lee', email: null },
    { key: 's-4', name: 'Kim Lee', email: 'kim@focal.example' },
  ],
  plans: [{ label: 'Plan', objectives, usedBy: null, rounds: [] }],
};

/** A file as it names what is known. */
function matched<File extends object>(raw: File, more: Partial<KnownBeforeImport> = {}): File {
  matchImportToKnown(raw, { ...nothingKnown, ...known, ...more });
  return raw;
}

describe('a person whom a file names otherwise than they are known', () => {
  it('is known by their address, where the file proposes it as their key', () => {
    const file = matched({
      people: [{ key: 'ana@focal.example', name: 'A. Peña', email: 'ANA@focal.example' }],
      appointments: [{ person: 'ana@focal.example', post: 'MNL' }],
      grants: [{ person: 'Ana@Focal.example', role: 'editor' }],
    });
    expect(file).toMatchObject({
      people: [{ key: 's-1', name: 'A. Peña' }],
      appointments: [{ person: 's-1' }],
      grants: [{ person: 's-1' }],
    });
  });

  it('is known by their name, where the file has nothing else and nobody else has that name', () => {
    const row = (key: string, name: string) => ({ people: [{ key, name }], appointments: [{ person: key }] });
    expect(matched(row('lucja-sorensen', 'LUCJA SORENSEN'))).toEqual({
      people: [{ key: 's-2', name: 'Łucja Sørensen' }],
      appointments: [{ person: 's-2' }],
    });
    expect(matched(row('kim-lee', 'Kim Lee'))).toEqual(row('kim-lee', 'Kim Lee'));
    expect(matched(row('zoe', 'Łucja Sørensen')).people[0]?.key).toBe('zoe');
  });

  it('stays who the file says by a key of its own, and an address of another does not change that', () => {
    const people = [{ key: 's-9', name: 'New', email: 'ana@focal.example' }];
    expect(matched({ people }).people).toEqual([{ key: 's-9', name: 'New', email: 'ana@focal.example' }]);
    expect(matched({ people: [{ key: 's-2', name: 'Ana Peña' }] }).people).toEqual([{ key: 's-2', name: 'Ana Peña' }]);
  });

  it('keeps the accents of their name, and takes another name', () => {
    expect(matched({ people: [{ key: 's-1', name: 'ana pena' }] }).people[0]?.name).toBe('Ana Peña');
    expect(matched({ people: [{ key: 's-1', name: 'Ana Peña Paz' }] }).people[0]?.name).toBe('Ana Peña Paz');
  });
});

describe('a post that a file writes otherwise than it is known', () => {
  it('has its code in the letters that are known, in every list', () => {
    const row = { post: 'mnl', counterpart: 'Hq' };
    const lists = ['appointments', 'counterparts', 'dueDates', 'updates', 'needsMet'];
    const file = matched({
      posts: [{ code: 'mnl' }],
      ...Object.fromEntries(lists.map((list) => [list, [{ ...row }]])),
    });
    expect(file.posts).toEqual([{ code: 'MNL' }]);
    for (const list of lists) expect(importRowsIn(file, list)).toEqual([{ post: 'MNL', counterpart: 'HQ' }]);
  });

  it('has the letters of the file itself where it is new, and stays as it is where nobody knows it', () => {
    const file = matched({ posts: [{ code: 'Dkr' }], appointments: [{ post: 'DKR' }, { post: 'nbo' }] });
    expect(file.appointments).toEqual([{ post: 'Dkr' }, { post: 'nbo' }]);
  });
});

describe('a place and an objective', () => {
  it('keep the name under which the place is known, in its own country alone', () => {
    const posts = (country: string) => [{ code: 'A', dutyStation: 'MANÌLA', country }];
    expect(matched({ posts: posts('ph') }).posts[0]?.dutyStation).toBe('Manila');
    expect(matched({ posts: posts('US') }).posts[0]?.dutyStation).toBe('MANÌLA');
  });

  it('keep the name that the file gives the place first', () => {
    const names = ['Hà Nội', 'Hanoi', 'HA NOI'];
    const posts = names.map((dutyStation, at) => ({ code: `V${at}`, dutyStation, country: 'VN' }));
    expect(matched({ posts }).posts.map(({ dutyStation }) => dutyStation)).toEqual(['Hà Nội', 'Hà Nội', 'Hà Nội']);
  });

  it('keep the code of the objective in the file’s own plan, not in another', () => {
    const rows = () => [{ code: 'p1', title: 'Consult' }];
    expect(matched({ planOfAction: 'Plan', objectives: rows() }).objectives[0]?.code).toBe('P1');
    expect(matched({ round: { label: 'Plan' }, objectives: rows() }).objectives[0]?.code).toBe('P1');
    expect(matched({ planOfAction: 'Other', objectives: rows() }).objectives[0]?.code).toBe('p1');
  });
});

describe('a file that nobody has judged', () => {
  it.each([null, 'text', 7, [], {}, { people: 'nobody', posts: [null, 'x', { code: 5, dutyStation: [] }] }])(
    'is left alone where it is no file: %j',
    (raw) => {
      const before = structuredClone(raw);
      matchImportToKnown(raw, { ...nothingKnown, ...known });
      expect(raw).toEqual(before);
    },
  );

  it('has as many rows of a list as are rows', () => {
    expect(importRowsIn({ posts: [{ code: 'A' }, null, 'x', { code: 'B' }] }, 'posts')).toHaveLength(2);
    expect(importRowsIn({}, 'toString')).toEqual([]);
  });

  it.each([
    ['Hà Nội', 'hanoi'],
    ['N’Djamena', 'ndjamena'],
    ['Port-au-Prince', 'portauprince'],
    ['—', ''],
  ])('has names of places compared without signs: %s', (name, compact) => {
    expect(compactImportName(name)).toBe(compact);
  });
});
