import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { databases, type TestDatabase } from '../support/databases.ts';
import { doors, type OpenDoor, type Visitor } from '../support/doors.ts';
import { type Exercise, exercise } from '../updates/exercise.ts';

const NOON = new Date('2000-08-20T11:00:00Z');
const MINUTE_MS = 60_000;
/** After this, what was done stands, and those concerned are told. */
const UNDO_MINUTES = 10;

type Who = 'ana' | 'chi';

/** What a coordinator does, the same at each door. */
interface Lever {
  name: string;
  says: string;
  /** What stands there before the press: what changes, and what each of those concerned will read. */
  shown: string[];
  press: string;
  takesBack: string;
  /** What it changes. */
  rows(world: Exercise): Promise<unknown>;
  becomes: unknown;
  acts: [done: string, undone: string];
  told: [who: Who, words: string][];
}

const levers: Lever[] = [
  {
    name: 'replace a focal point from a day on',
    says: 'chi of WGGI answers for Manila from 1 September',
    shown: [
      'chi of WGGI is focal point',
      'The appointment of ana of WGGI ends the day before',
      'Thank you for your work',
    ],
    press: 'Appoint',
    takesBack: 'Take it back',
    rows: ({ app, post }) =>
      app.db.appointment.findMany({
        where: { postId: post.manila, role: 'focalPoint' },
        select: { person: { select: { key: true } }, from: true, to: true },
        orderBy: { id: 'asc' },
      }),
    becomes: [
      { person: { key: 'ana' }, from: '2000-01-01', to: '2000-08-31' },
      { person: { key: 'chi' }, from: '2000-09-01', to: null },
    ],
    acts: ['appointment.add', 'appointment.undo'],
    told: [
      ['chi', 'You answer as focal point for MNL Manila from 1 September 2000'],
      ['ana', 'From 1 September 2000, chi of WGGI answers for MNL Manila'],
    ],
  },
  {
    name: 'appoint an alternate',
    says: 'appoint chi of WGGI to Manila as alternate from 1 September',
    shown: ['chi of WGGI is alternate', 'You are alternate for MNL Manila from 1 September 2000'],
    press: 'Appoint',
    takesBack: 'Take it back',
    rows: ({ app, person }) =>
      app.db.appointment.findMany({ where: { personId: person.chi }, select: { role: true, from: true, to: true } }),
    becomes: [{ role: 'alternate', from: '2000-09-01', to: null }],
    acts: ['appointment.add', 'appointment.undo'],
    told: [['chi', 'You are alternate for MNL Manila from 1 September 2000']],
  },
  {
    name: 'end an appointment',
    says: 'appoint ana of WGGI to Manila until 30 September',
    shown: [
      'ana of WGGI answers as focal point for MNL Manila until 30 September 2000',
      'From 1 October 2000 nobody answers for it',
      'You answer for MNL Manila until 30 September 2000. Thank you for your work.',
    ],
    press: 'End the appointment',
    takesBack: 'Take it back',
    rows: ({ app, person }) =>
      app.db.appointment.findMany({ where: { personId: person.ana }, select: { from: true, to: true } }),
    becomes: [{ from: '2000-01-01', to: '2000-09-30' }],
    acts: ['appointment.end', 'appointment.undo'],
    told: [['ana', 'You answer for MNL Manila until 30 September 2000. Thank you for your work.']],
  },
  {
    name: 'give a role in the group',
    says: 'grant editor to chi of WGGI from 1 September',
    shown: ['chi of WGGI gets the role of editor', 'You have the role of editor in the working group from 1 September'],
    press: 'Do it',
    takesBack: 'Take it back',
    rows: ({ app, person }) =>
      app.db.grant.findMany({
        where: { personId: person.chi, role: 'editor' },
        select: { role: true, from: true, to: true },
      }),
    becomes: [{ role: 'editor', from: '2000-09-01', to: null }],
    acts: ['grant.add', 'grant.undo'],
    told: [['chi', 'You have the role of editor in the working group from 1 September 2000']],
  },
  {
    name: 'enter an absence for somebody else',
    says: 'away for ana of WGGI from 1 September to 8 September, chi of WGGI answers',
    shown: [
      'ana of WGGI is away from 1 September 2000 to 8 September 2000; chi of WGGI stands in',
      'The coordinator has noted that you are away from 1 September 2000 to 8 September 2000',
      'the coordinator has named you to stand in',
    ],
    press: 'Yes, enter it',
    takesBack: 'Take it back',
    rows: ({ app }) =>
      app.db.absence.findMany({ select: { from: true, to: true, delegate: { select: { key: true } } } }),
    becomes: [{ from: '2000-09-01', to: '2000-09-08', delegate: { key: 'chi' } }],
    acts: ['absence.add', 'absence.undo'],
    told: [
      ['ana', 'The coordinator has noted that you are away from 1 September 2000 to 8 September 2000'],
      ['chi', 'the coordinator has named you to stand in'],
    ],
  },
];

describe.each(doors)('a lever over people, in $name', ({ open }) => {
  let database: TestDatabase;
  let door: OpenDoor;
  let world: Exercise;
  let now: Date;
  let carla: Visitor;
  const people = new Map<Who, Visitor>();
  beforeEach(async () => {
    database = await databases[0].open();
    world = await exercise(database.db);
    now = NOON;
    // Whoever stands in is of the group.
    await database.db.grant.create({ data: { personId: world.person.chi, role: 'supervisor', from: '1999-01-01' } });
    door = await open({ database, workingGroupId: world.app.workingGroupId, clock: () => now });
    carla = await door.enter(world.person.coordinator);
    for (const who of ['ana', 'chi'] as const) {
      const visitor = await door.enter(world.person[who]);
      // A platform knows whom to write to once they have been there.
      await visitor.says('hello');
      people.set(who, visitor);
    }
  });
  afterEach(async () => {
    await door.close();
    await database.close();
  });
  const readBy = (who: Who) => people.get(who)?.reads().join('\n') ?? '';
  const acts = () =>
    database.db.auditEvent.findMany({
      where: { actorId: world.person.coordinator },
      select: { action: true },
      orderBy: { id: 'asc' },
    });
  const minutesLater = (minutes: number) => {
    now = new Date(now.getTime() + minutes * MINUTE_MS);
  };

  it.each(levers)('can $name: shown, pressed, taken back, done and told', async (lever) => {
    const {
      says,
      shown,
      press,
      takesBack,
      rows,
      becomes,
      acts: [done, undone],
      told,
    } = lever;
    const before = await rows(world);
    await carla.says(says);
    for (const words of shown) expect(carla.reads().at(-1)).toContain(words);
    expect(await rows(world)).toEqual(before);

    await carla.presses(press);
    expect(await rows(world)).not.toEqual(before);
    await carla.presses(takesBack);
    expect(await rows(world)).toEqual(before);
    minutesLater(UNDO_MINUTES + 1);
    await door.deliver();
    for (const [who, words] of told) expect(readBy(who)).not.toContain(words);

    await carla.says(says);
    await carla.presses(press);
    await door.deliver();
    for (const [who, words] of told) expect(readBy(who)).not.toContain(words);
    minutesLater(UNDO_MINUTES + 1);
    await door.deliver();
    for (const [who, words] of told) expect(readBy(who)).toContain(words);
    await carla.presses(takesBack);
    expect(carla.reads().join('\n')).toContain('More than ten minutes have passed');

    expect(await rows(world)).toEqual(becomes);
    const names = (await acts()).map(({ action }) => action);
    expect(names.filter((name) => name === done || name === undone)).toEqual([done, undone, done]);
    expect(door.bugs).toEqual([]);
  });

  it('makes a code that links an account, and withdraws it', async () => {
    const codes = () => database.db.linkCode.count({ where: { personId: world.person.ben } });
    await carla.says('link ben of WGGI');
    expect(carla.reads().at(-1)).toMatch(/The code for ben of WGGI is [A-Z2-9]{8}/);
    expect(await codes()).toBe(1);
    await carla.presses('Withdraw the code');
    expect(await codes()).toBe(0);
    const names = (await acts()).map(({ action }) => action).filter((name) => name !== 'identity.link');
    expect(names).toEqual(['identity.code', 'identity.codeWithdrawn']);
    expect(door.bugs).toEqual([]);
  });

  it('is nobody else’s: whatever a focal point says or presses changes nothing', async () => {
    const ana = people.get('ana');
    for (const { says, rows } of levers) {
      const before = await rows(world);
      await ana?.says(says);
      expect(ana?.reads().at(-1)).toMatch(/coordinator/i);
      expect(await rows(world)).toEqual(before);
    }
    await ana?.says('link ben of WGGI');
    expect(await database.db.linkCode.count()).toBe(0);
    expect(door.bugs).toEqual([]);
  });
});
