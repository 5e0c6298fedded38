import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visibilities } from '../../src/instruments/instrument.ts';
import {
  appointmentRoles,
  roleCoversDate,
  grantRoles,
  personRolesOverlap,
  postsPersonAnswersFor,
  rolesOn,
  visibilityOfPerson,
  type History,
} from '../../src/people/roles.ts';

const nobody: History = { appointments: [], grants: [], absences: [] };

const date = fc
  .date({ min: new Date('1999-12-01'), max: new Date('2001-02-01'), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 10));
const tenure = fc.record({ from: date, to: fc.option(date) });
const appointment = fc
  .tuple(tenure, fc.integer({ min: 1, max: 5 }), fc.constantFrom(...appointmentRoles))
  .map(([when, postId, role]) => ({ ...when, postId, role }));
const history: fc.Arbitrary<History> = fc.record({
  appointments: fc.array(appointment, { maxLength: 6 }),
  grants: fc.array(
    fc.tuple(tenure, fc.constantFrom(...grantRoles)).map(([when, role]) => ({ ...when, role })),
    { maxLength: 4 },
  ),
  absences: fc.array(
    fc
      .tuple(tenure, fc.array(appointment, { maxLength: 3 }))
      .map(([when, appointments]) => ({ ...when, appointments })),
    { maxLength: 3 },
  ),
});

describe('the roles of a person on a day', () => {
  it('hold from the first to the last day of an appointment, both included', () => {
    const mandate: History = {
      ...nobody,
      appointments: [{ postId: 7, role: 'focalPoint', from: '2000-04-01', to: '2000-09-30' }],
    };
    const held = (day: string) => rolesOn(day, mandate).focalPoint;
    expect(held('2000-03-31')).toEqual([]);
    expect(held('2000-04-01')).toEqual([7]);
    expect(held('2000-09-30')).toEqual([7]);
    expect(held('2000-10-01')).toEqual([]);
  });

  it('go on without an end where none was given', () => {
    const grants = [{ role: 'coordinator' as const, from: '2000-01-01', to: null }];
    expect(rolesOn('2099-12-31', { ...nobody, grants }).coordinator).toBe(true);
  });

  it('let a delegate stand in only while the other is away, and only for what the other holds then', () => {
    const absences = [
      {
        from: '2000-07-03',
        to: '2000-07-21',
        appointments: [
          { postId: 3, role: 'focalPoint' as const, from: '1999-01-01', to: '2000-07-10' },
          { postId: 4, role: 'alternate' as const, from: '1999-01-01', to: null },
        ],
      },
    ];
    const grants = [{ role: 'editor' as const, from: '1999-01-01', to: '2001-12-31' }];
    const standsIn = (day: string) => rolesOn(day, { ...nobody, grants, absences }).standsInFor;
    expect(standsIn('2000-07-02')).toEqual([]);
    expect(standsIn('2000-07-03')).toEqual([3, 4]);
    expect(standsIn('2000-07-11')).toEqual([4]);
    expect(standsIn('2000-07-22')).toEqual([]);
  });

  it('name each post once, however often it was entered', () => {
    const twice = { postId: 2, role: 'focalPoint' as const, from: '2000-01-01', to: null };
    const roles = rolesOn('2000-05-05', {
      ...nobody,
      appointments: [twice, twice, { ...twice, role: 'alternate' }],
    });
    expect(roles.focalPoint).toEqual([2]);
    expect(postsPersonAnswersFor(roles)).toEqual([2]);
  });

  it('depend on nothing but what covers that day', () => {
    fc.assert(
      fc.property(history, date, (all, day) => {
        const covering = <Item extends { from: string; to: string | null }>(items: readonly Item[]) =>
          items.filter((item) => roleCoversDate(item, day));
        const now = {
          appointments: covering(all.appointments),
          grants: covering(all.grants),
          absences: covering(all.absences),
        };
        expect(rolesOn(day, now)).toEqual(rolesOn(day, all));
      }),
    );
  });
});

describe('two tenures', () => {
  it('overlap exactly when some day belongs to both', () => {
    const nearby = fc.integer({ min: 1, max: 9 }).map((day) => `2000-02-0${day}`);
    const short = fc.record({ from: nearby, to: fc.option(nearby) });
    const days = Array.from({ length: 9 }, (_, i) => `2000-02-0${i + 1}`);
    fc.assert(
      fc.property(short, short, (one, other) => {
        fc.pre((one.to ?? '9') >= one.from && (other.to ?? '9') >= other.from);
        expect(personRolesOverlap(one, other)).toBe(
          days.some((day) => roleCoversDate(one, day) && roleCoversDate(other, day)),
        );
      }),
    );
  });
});

describe('what a person may read', () => {
  const on = (part: Partial<History>) => visibilityOfPerson(rolesOn('2000-05-05', { ...nobody, ...part }));
  const always = { from: '2000-01-01', to: null };

  it('is everything for a coordinator, and for nobody else', () => {
    expect(on({ grants: [{ ...always, role: 'coordinator' }] })).toBe('coordinator');
    for (const role of ['supervisor', 'editor', 'viewer'] as const)
      expect(on({ grants: [{ ...always, role }] })).not.toBe('coordinator');
  });

  it('is what the working group shares for supervisors, editors, focal points and alternates', () => {
    const focalPoint = { ...always, postId: 1, role: 'focalPoint' as const };
    expect(on({ grants: [{ ...always, role: 'supervisor' }] })).toBe('workingGroup');
    expect(on({ grants: [{ ...always, role: 'editor' }] })).toBe('workingGroup');
    expect(on({ appointments: [focalPoint] })).toBe('workingGroup');
    expect(on({ appointments: [{ ...focalPoint, role: 'alternate' }] })).toBe('workingGroup');
  });

  it('is no more for who stands in for somebody than it was before', () => {
    const focalPoint = { ...always, postId: 1, role: 'focalPoint' as const };
    const standsIn = [{ ...always, appointments: [focalPoint] }];
    expect(on({ absences: standsIn })).toBe('memberStates');
    expect(on({ absences: standsIn, grants: [{ ...always, role: 'viewer' }] })).toBe('allStaff');
    expect(on({ absences: standsIn, appointments: [{ ...focalPoint, postId: 2 }] })).toBe('workingGroup');
  });

  it('is nothing of the post after six months of standing in, however long an older edition let it last', () => {
    const appointments = [{ ...always, postId: 1, role: 'focalPoint' as const }];
    const grants = [{ ...always, role: 'editor' as const }];
    const standsIn = (date: string) =>
      rolesOn(date, { ...nobody, grants, absences: [{ from: '2000-01-01', to: '2099-01-05', appointments }] })
        .standsInFor;
    expect([standsIn('2000-06-30'), standsIn('2000-07-01')]).toEqual([[1], []]);
  });

  it('is nothing of the post for who is outside the group, whomever an older edition took as a delegate', () => {
    const appointments = [{ ...always, postId: 1, role: 'focalPoint' as const }];
    const absences = [{ from: '2000-01-01', to: '2000-01-05', appointments }];
    const standsIn = (own: Partial<History>) => rolesOn('2000-01-03', { ...nobody, ...own, absences }).standsInFor;
    expect(standsIn({})).toEqual([]);
    expect(standsIn({ grants: [{ ...always, role: 'viewer' }] })).toEqual([]);
    expect(
      standsIn({ appointments: [{ postId: 2, role: 'alternate', from: '1999-01-01', to: '2000-01-02' }] }),
    ).toEqual([]);
    expect(standsIn({ grants: [{ ...always, role: 'supervisor' }] })).toEqual([1]);
  });

  it('is the public’s for who has left', () => {
    const past = { from: '1999-01-01', to: '2000-05-04' };
    const appointments = [{ ...past, postId: 1, role: 'focalPoint' as const }];
    expect(on({ appointments, grants: [{ ...past, role: 'coordinator' }] })).toBe('memberStates');
  });

  it('is what all staff may read for viewers, and what is public to Member States for anybody else', () => {
    expect(on({ grants: [{ ...always, role: 'viewer' }] })).toBe('allStaff');
    expect(on({})).toBe('memberStates');
  });

  it('never shrinks when a person is given one more role', () => {
    const width = (all: History, day: string) => visibilities.indexOf(visibilityOfPerson(rolesOn(day, all)));
    fc.assert(
      fc.property(history, fc.constantFrom(...grantRoles), date, (all, role, day) => {
        const more = { ...all, grants: [...all.grants, { role, from: day, to: null }] };
        expect(width(more, day)).toBeLessThanOrEqual(width(all, day));
      }),
    );
  });
});
