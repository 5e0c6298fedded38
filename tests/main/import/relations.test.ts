import { describe, expect, it } from 'vitest';
import { ana, geneva, judge, manila } from './file.ts';

describe('posts', () => {
  it('have a code of their own, however it is capitalized', () => {
    expect(judge({ posts: [manila, { ...manila, code: 'mnl' }] })).toEqual([
      'posts.1.code: "MNL" stands in posts row 1 already',
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

describe('the post that removes what stands in the way of the PAT', () => {
  const said = { workingGroup: { name: 'Group', patOwner: 'HQ' } };

  it('is one of the group, in the file or before', () => {
    expect(judge({ ...said, posts: [geneva] })).toEqual([]);
    expect(judge(said, { posts: ['HQ'] })).toEqual([]);
    expect(judge({ ...said, posts: [{ ...geneva, code: 'HQ1' }] })).toEqual([
      'workingGroup.patOwner: there is no post "HQ"; did you mean "HQ1"?',
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
      people: [{ key: 'old', name: 'Old', email: 'ana@example.org' }],
      accounts: [{ account: 'slack T1/U1', person: null }],
    };
    expect(judge({ people: [{ ...ana, slack: 'T1/U1' }] }, known)).toEqual([
      'people.0.email: "ana@example.org" is the address of "old" already',
      'people.0.slack: the account "U1" is that of somebody of another working group already',
    ]);
    const same = {
      people: [{ key: 'ana', name: 'Ana', email: ana.email }],
      accounts: [{ account: 'slack T1/U1', person: 'ana' }],
    };
    expect(judge({ people: [{ ...ana, slack: 'T1/U1' }] }, same)).toEqual([]);
  });
});

describe('appointments and grants', () => {
  const held = { person: 'ana', post: 'MNL', role: 'focalPoint', from: '2000-01-01', to: '2000-06-30' };
  const at = (more: object) => ({ ...held, ...more });
  const about = { posts: [manila], people: [ana] };

  it('are of people and posts that exist, in the file or before', () => {
    expect(
      judge({ appointments: [held] }, { posts: ['MNL'], people: [{ key: 'ana', name: 'Ana', email: null }] }),
    ).toEqual([]);
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
