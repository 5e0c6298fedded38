import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { databases, type TestDatabase } from '../support/databases.ts';
import { doors, type OpenDoor } from '../support/doors.ts';
import { handoverWorld } from '../handover/world.ts';

const NOON = new Date('2000-08-20T11:00:00Z');

type World = Awaited<ReturnType<typeof handoverWorld>>;

/** Somebody with a role, and what waits for them by it. */
interface First {
  role: string;
  who: keyof World['person'];
  given(world: World): Promise<void>;
  /** What home and a greeting say. */
  reads: RegExp;
  /** The button that leads to it, and what it opens. */
  press: RegExp;
  opens: RegExp;
}

const grant = async ({ app, person }: World, role: 'supervisor' | 'editor' | 'viewer'): Promise<void> => {
  await app.db.grant.create({ data: { personId: person.chi, role, from: '2000-01-01' } });
};

/** An issue that is edited, and whose day is near. */
const issue = async ({ app }: World): Promise<void> => {
  const { workingGroupId } = app;
  const dates = { callOn: '2000-07-01', itemsUntil: '2000-08-15', publishOn: '2000-09-01' };
  await app.db.bulletinIssue.create({
    data: { workingGroupId, number: 7, quarter: '2000-Q3', state: 'editing', ...dates },
  });
};

/** Ana leaves Manila and Chi follows on 1 August. */
const changeOfHands = async ({ app, post, person }: World): Promise<number> => {
  const postId = post.manila;
  const ended = await app.db.appointment.findFirstOrThrow({ where: { personId: person.ana } });
  await app.db.appointment.update({ where: { id: ended.id }, data: { to: '2000-07-31' } });
  await app.db.appointment.create({ data: { personId: person.chi, postId, role: 'focalPoint', from: '2000-08-01' } });
  const { id } = await app.db.handover.create({
    data: {
      workingGroupId: app.workingGroupId,
      postId,
      appointmentId: ended.id,
      leaverId: person.ana,
      successorId: person.chi,
      from: '2000-08-01',
      madeAt: new Date('2000-07-20T12:00:00Z'),
      reportAt: new Date('2000-09-01T12:00:00Z'),
    },
  });
  return id;
};

const firsts: First[] = [
  {
    role: 'a focal point who has not begun',
    who: 'ana',
    given: async () => undefined,
    reads: /update/i,
    press: /^Answer|^Update/,
    opens: /Round 2000/,
  },
  {
    role: 'an alternate',
    who: 'ben',
    given: async () => undefined,
    reads: /update/i,
    press: /^Answer|^Update/,
    opens: /Round 2000/,
  },
  {
    role: 'a coordinator while nobody has answered',
    who: 'coordinator',
    given: async () => undefined,
    reads: /Round 2000: 0 of 2 have answered/,
    press: /Who is missing in Round 2000/,
    opens: /MNL/,
  },
  {
    role: 'a supervisor with an issue to sign',
    who: 'chi',
    async given(world) {
      await grant(world, 'supervisor');
      await issue(world);
      const { id: subjectId } = await world.app.db.bulletinIssue.findFirstOrThrow();
      const { workingGroupId } = world.app;
      const asked = { requestedBy: world.person.coordinator, requestedAt: NOON };
      await world.app.db.signOff.create({
        data: { workingGroupId, kind: 'bulletin', subjectId, revision: 1, ...asked },
      });
    },
    reads: /Issue 7 of the bulletin waits for your yes or no/,
    press: /^Read issue 7$/,
    opens: /7/,
  },
  {
    role: 'an editor whose issue is near',
    who: 'chi',
    async given(world) {
      await grant(world, 'editor');
      await issue(world);
    },
    reads: /Issue 7 of the bulletin is to be edited; it goes out on 1 September 2000/,
    press: /^Open issue 7$/,
    opens: /7/,
  },
  {
    role: 'somebody asked by a need',
    who: 'ana',
    given: async (world) => void (await world.need('A trainer in October')),
    reads: /need|asked/i,
    press: /^(Open|See|Show).*/,
    opens: /A trainer in October/,
  },
  {
    role: 'an owner of an entry that has passed',
    who: 'ana',
    given: async (world) => void (await world.entry('Gender session', { of: 'ana', to: '2000-08-18' })),
    reads: /“Gender session” was on 18 August 2000\. How was it\?/,
    press: /^Show|^See|^Open/,
    opens: /Gender session/,
  },
  {
    role: 'a successor with a pack to go through',
    who: 'chi',
    async given(world) {
      await changeOfHands(world);
    },
    reads: /MNL Manila is handed over to you: one thing to go through/,
    press: /^Go through it$/,
    opens: /Updates not sent yet/,
  },
  {
    role: 'who leaves, with five questions',
    who: 'ana',
    given: async (world) => void (await changeOfHands(world)),
    reads: /Five questions help whoever follows you at MNL Manila, from 1 August 2000/,
    press: /^Answer the questions$/,
    opens: /./,
  },
  {
    role: 'who left, and is asked by the successor',
    who: 'ana',
    async given(world) {
      const handoverId = await changeOfHands(world);
      const said = {
        choice: 'asked' as const,
        decidedBy: world.person.chi,
        decidedAt: NOON,
        question: 'Where is it held?',
      };
      await world.app.db.handoverItem.create({ data: { handoverId, key: 'commitment:1', ...said } });
    },
    reads: /Your successor at MNL Manila asks: “Where is it held\?”/,
    press: /^Reply$/,
    opens: /Where is it held\?/,
  },
];

describe.each(doors)('first words, in $name', ({ open }) => {
  let database: TestDatabase;
  let door: OpenDoor;
  let world: World;
  beforeEach(async () => {
    database = await databases[0].open();
    world = await handoverWorld(database.db);
    await database.db.round.update({ where: { id: world.second }, data: { state: 'scheduled' } });
    door = await open({ database, workingGroupId: world.app.workingGroupId, clock: () => NOON });
  });
  afterEach(async () => {
    await door.close();
    await database.close();
  });

  it.each(firsts)('say to $role what waits, and lead there', async ({ who, given, reads, press, opens }) => {
    await given(world);
    const person = await door.enter(world.person[who]);
    await person.says('hello');
    const hello = person.reads().join('\n');
    expect(hello).toMatch(reads);
    expect(hello).not.toMatch(/nothing is waiting/i);
    await person.says('home');
    expect(person.reads().join('\n').slice(hello.length)).toMatch(reads);
    const before = person.reads().length;
    await person.presses(person.button(press));
    expect(
      person
        .reads()
        .slice(Math.max(0, before - 1))
        .join('\n'),
    ).toMatch(opens);
    expect(door.bugs).toEqual([]);
  });

  it('say to a viewer that nothing waits, and how the round stands', async () => {
    await grant(world, 'viewer');
    const chi = await door.enter(world.person.chi);
    await chi.says('hello');
    expect(chi.reads().join('\n')).toMatch(/nothing is waiting/i);
    await chi.says('status');
    expect(chi.reads().at(-1)).toContain('Round 2000');
    expect(door.bugs).toEqual([]);
  });
});
