import { afterEach, describe, expect, it } from 'vitest';
import { liveEnvironment } from '../../../src/conversation/conversation.ts';
import type { App } from '../../../src/core/context.ts';
import { editionOf } from '../../../src/editions/store.ts';
import type { Audience } from '../../../src/protocol/audience.ts';
import { databases, type TestDatabase } from '../../support/databases.ts';
import { giveCover } from '../../support/cover.ts';
import { sampleRound, storeRound } from '../../support/roundFixture.ts';
import { slackWorld } from '../../support/slack/slackWorld.ts';
import { TeamsPerson } from '../../support/teams/person.ts';
import { TENANT, teamsWorld } from '../../support/teams/teamsWorld.ts';
import { amendUpdate } from './amendUpdate.ts';

const { label } = sampleRound().round;
const clock = { now: new Date(0) };

/** A person at a door. */
interface Actor {
  says(text: string): Promise<unknown>;
  press(button: string): Promise<unknown>;
  /** All that the bot has shown them. */
  reads(): string;
}

/** From the coordinator's draft to the last audience, by typed words and buttons alone. */
async function walk(test: TestDatabase, coordinator: Actor, second: Actor): Promise<void> {
  clock.now = new Date('2000-10-02T10:00:00Z');
  await coordinator.says('sign');
  expect(coordinator.reads()).toContain('A draft. Add notes');
  await coordinator.says('sign note 1 en Partners change often.');
  expect(coordinator.reads()).toContain('Note by the coordinator');
  await coordinator.press('Ask for the signature');
  expect(coordinator.reads()).toContain('the group has no supervisor');
  await coordinator.says('sign name Dora Deputy');
  expect(coordinator.reads()).toContain('the signature of Dora Deputy');
  await second.says(`bulletin preview ${label} states`);
  expect(second.reads()).toContain('Draft, not approved');
  await second.says('sign approve');
  expect(second.reads()).toContain('is signed');
  await releaseToAll(coordinator);
  expect(coordinator.reads()).toContain('Member States get the analysis');
  expect(await test.db.round.findFirstOrThrow()).toMatchObject({ state: 'published' });
  expect(await test.db.edition.count({ where: { kind: 'analysis' } })).toBe(9);
  expect(await test.db.auditEvent.count({ where: { action: 'analysis.release' } })).toBe(3);
  await revise(test, coordinator, second);
}

/** A post amends after publishing: signed again, released again, and to each audience what may be said to it. */
async function revise(test: TestDatabase, coordinator: Actor, second: Actor): Promise<void> {
  const { id: roundId, workingGroupId } = await test.db.round.findFirstOrThrow();
  const high = { needsAssessment: 3, implementation: 3, monitoring: 3, evaluation: 3 };
  await amendUpdate(test.db, { roundId, post: 'PNH', on: '2000-10-03' }, 'mainstreaming', high);
  clock.now = new Date('2000-10-04T10:00:00Z');
  await coordinator.says('sign');
  expect(coordinator.reads()).toContain('has changed since it was published');
  await coordinator.press('Ask for the signature');
  await coordinator.says('sign name Dora');
  await second.says('sign approve');
  await releaseToAll(coordinator);
  const edition = async (audience: Audience) =>
    JSON.stringify(
      await editionOf(test.db, { workingGroupId, kind: 'analysis', subjectId: roundId, audience, language: 'en' }),
    );
  expect(await edition('workingGroup')).toContain('17 → 18 of 22, because PNH amended');
  for (const audience of ['allStaff', 'memberStates'] as const) {
    const outside = await edition(audience);
    expect(outside).toContain('Corrected on 3 October 2000: 18 of 22');
    expect(outside).not.toMatch(/PNH|17 →/);
  }
}

async function releaseToAll(coordinator: Actor): Promise<void> {
  for (const [preview, release] of [
    ['Preview: working group', 'Release to the working group'],
    ['Preview: all staff', 'Release to all staff'],
    ['Preview: Member States', 'Release to Member States'],
  ] as const) {
    await coordinator.says('sign');
    await coordinator.press(preview);
    await coordinator.press(release);
  }
}

/** The invented round, closed, with a coordinator and somebody at a post; answers their Person.id. */
async function group(test: TestDatabase): Promise<{ workingGroupId: number; carla: number; dora: number }> {
  await storeRound(test.db, sampleRound());
  await giveCover(test.db);
  const { id: workingGroupId } = await test.db.workingGroup.findFirstOrThrow();
  const born = async (name: string) => (await test.db.person.create({ data: { workingGroupId, key: name, name } })).id;
  const [carla, dora] = [await born('Carla Coordinator'), await born('Dora Deputy')];
  await test.db.grant.create({ data: { personId: carla, role: 'coordinator', from: '2000-01-01' } });
  const { id: postId } = await test.db.post.findFirstOrThrow({ where: { code: 'HQ-ODG' } });
  await test.db.appointment.create({ data: { personId: dora, postId, role: 'focalPoint', from: '2000-01-01' } });
  return { workingGroupId, carla, dora };
}

describe('an analysis is signed by a second person and released one audience at a time', () => {
  const open: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of open.splice(0)) await close();
  });
  const known = (app: App, platform: 'slack' | 'teams', tenant: string, personId: number, userId: string) =>
    app.db.identity.create({ data: { personId, platform, tenant, userId } });

  it('in Slack', async () => {
    const test = await databases[0].open();
    const { workingGroupId, carla, dora } = await group(test);
    const world = await slackWorld(test, 'http', { clock: () => clock.now, core: liveEnvironment.core });
    open.push(
      () => world.close(),
      () => test.close(),
    );
    world.app.workingGroupId = workingGroupId;
    const actor = async (name: string, personId: number): Promise<Actor> => {
      const person = world.fake.addPerson({ name });
      await known(world.app, 'slack', world.fake.state.team, personId, person.userId);
      return {
        says: (text) => person.says(text),
        press: (button) => person.presses(button),
        reads: () => person.reads().join('\n'),
      };
    };
    await walk(test, await actor('Carla', carla), await actor('Dora', dora));
    expect(world.bugs).toEqual([]);
  });

  it('in Teams', async () => {
    const test = await databases[0].open();
    const { workingGroupId, carla, dora } = await group(test);
    const world = await teamsWorld(test, { clock: () => clock.now, core: liveEnvironment.core, workingGroupId });
    open.push(
      () => world.close(),
      () => test.close(),
    );
    const actor = async (name: string, personId: number): Promise<Actor> => {
      const person = new TeamsPerson(world, name);
      await known(world.app, 'teams', TENANT, personId, person.aadObjectId);
      return {
        says: (text) => person.says(text),
        press: (button) => person.press(button),
        reads: () => JSON.stringify(person.posted),
      };
    };
    await walk(test, await actor('Carla', carla), await actor('Dora', dora));
    expect(world.bugs).toEqual([]);
  });
});
