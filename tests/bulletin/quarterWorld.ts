import { liveEnvironment } from '../../src/conversation/conversation.ts';
import type { App } from '../../src/core/context.ts';
import { registry } from '../../src/app/featureRegistry.ts';
import type { Format } from '../../src/protocol/bulletinEditingIntent.ts';
import { deliverDue } from '../../src/outbox/deliver.ts';
import type { DeliveryEvent, Outbox } from '../../src/outbox/outbox.ts';
import type { GrantRole } from '../../src/people/roles.ts';
import { runDueJobs } from '../../src/schedule/runDueJobs.ts';
import { shownText } from '../cards/reading.ts';
import { newClock } from '../outbox/world.ts';
import { smallGroup } from '../people/smallGroup.ts';
import { giveCover } from '../support/cover.ts';
import type { TestDatabase } from '../support/databases.ts';
import type { Person } from '../support/slack/people.ts';
import { type SlackWorld, slackWorld } from '../support/slack/slackWorld.ts';
import { accepts, consentsOf } from '../support/teams/consents.ts';
import { type Drive, startDrive } from '../support/teams/drive.ts';
import { TeamsPerson } from '../support/teams/person.ts';
import { cardsOf } from '../support/teams/seen.ts';
import { type TeamsWorld, teamsWorld } from '../support/teams/teamsWorld.ts';
import { wordsIn } from './readFile.ts';

const MINUTES_MS = 5 * 60_000;
/** A minute of waiting for a slower platform is no wait for the next thing that the story does. */
const SOON_MS = 60_000;

/**
 * One program for a working group of which some use Slack and some use Teams, from the summer of 2000 on. Time passes when the
 * story says so.
 */
export interface Quarter {
  app: App;
  slack: SlackWorld;
  teams: TeamsWorld;
  drive: Drive;
  /** In Slack: Ana and Hana have seats, Edda edits, and Carla chooses the channels. */
  ana: Person;
  hana: Person;
  edda: Person;
  carlaInSlack: Person;
  /** In Teams: Ben has a seat, Vera reads what all staff reads, Chi has no part in the group, and Carla signs. */
  ben: TeamsPerson;
  vera: TeamsPerson;
  chi: TeamsPerson;
  carla: TeamsPerson;
  /** Slack channel ids. */
  channels: { workingGroup: string; memberStates: string };
  /** A run of the scheduler at a moment, and what it sets going. */
  runScheduler(at: string): Promise<void>;
  /** Some minutes pass; whatever lies in the outbox goes where it belongs. */
  deliver(): Promise<void>;
  delivered: DeliveryEvent[];
  /** What stands in a channel of Teams. */
  readsInTeams(place: TeamsPlace): string[];
  /** The issue as somebody in Teams gets it as a file: its name and its words. */
  fetchInTeams(person: TeamsPerson, format: Format): Promise<{ name: string; words: string }>;
  itemOf(words: string): Promise<number>;
  close(): Promise<void>;
}

interface TeamsPlace {
  id: string;
  conversationType: string;
}

export const teamsPlaces = {
  workingGroup: { id: '19:group@thread.tacv2', conversationType: 'channel' },
  allStaff: { id: '19:staff@thread.tacv2', conversationType: 'channel' },
} as const;

export async function openQuarter(database: TestDatabase): Promise<Quarter> {
  const { db } = database;
  const { app: given, person, post } = await smallGroup(db);
  const { workingGroupId } = given;
  await giveCover(db);
  const clock = newClock(new Date('2000-08-28T08:00:00Z'));
  const newcomer = async (key: string) =>
    (await db.person.create({ data: { workingGroupId, key, name: key, email: `${key}@example.org` } })).id;
  const grant = (personId: number, role: GrantRole) =>
    db.grant.create({ data: { personId, role, from: '2000-01-01' } });
  for (const [key, id] of [
    ['carla', person.coordinator],
    ['ben', person.ben],
  ] as const)
    await db.person.update({ where: { id }, data: { email: `${key}@example.org` } });
  await grant(await newcomer('edda'), 'editor');
  await grant(await newcomer('vera'), 'viewer');
  const hana = { personId: await newcomer('hana'), postId: post.hq, role: 'focalPoint' as const, from: '2000-01-01' };
  await db.appointment.create({ data: hana });

  const drive = await startDrive();
  const slack = await slackWorld(database, 'socket', { clock: clock.now, core: liveEnvironment.core });
  slack.app.workingGroupId = workingGroupId;
  const teams = await teamsWorld(database, {
    clock: clock.now,
    core: liveEnvironment.core,
    workingGroupId,
    hosts: [drive.host],
  });
  const inSlack = (name: string) => slack.fake.addPerson({ name });
  const cast = {
    ana: inSlack('ana'),
    hana: inSlack('hana'),
    edda: inSlack('edda'),
    carlaInSlack: inSlack('carla'),
    ben: new TeamsPerson(teams, 'ben'),
    vera: new TeamsPerson(teams, 'vera'),
    chi: new TeamsPerson(teams, 'chi'),
    carla: new TeamsPerson(teams, 'carla'),
  };
  for (const { id } of Object.values(teamsPlaces))
    teams.double.members.set(id, [cast.ben.member, cast.vera.member, cast.chi.member, cast.carla.member]);

  const { app } = teams;
  const delivered: DeliveryEvent[] = [];
  const outbox: Outbox = {
    db,
    workingGroupId,
    channels: new Map([
      ['slack', slack.slack.channel],
      ['teams', teams.teams.channel],
    ]),
    composers: registry.composers,
    owner: 'the one program',
    time: clock,
    random: () => 0.5,
    report: (event) => void delivered.push(event),
  };
  async function deliver(): Promise<void> {
    clock.set(new Date(clock.now().getTime() + MINUTES_MS));
    await slack.slack.everyMinute();
    await teams.teams.everyMinute();
    for (;;) {
      const next = await deliverDue(outbox);
      if (next === null || next.getTime() > clock.now().getTime() + SOON_MS) return;
      clock.set(next);
    }
  }
  return {
    app,
    slack,
    teams,
    drive,
    ...cast,
    channels: {
      workingGroup: slack.fake.addChannel([cast.ana, cast.hana, cast.edda, cast.carlaInSlack]),
      memberStates: slack.fake.addChannel([cast.carlaInSlack]),
    },
    async runScheduler(at) {
      clock.set(new Date(at));
      await runDueJobs(app, clock.now(), registry.jobs);
      await deliver();
    },
    deliver,
    delivered,
    readsInTeams: ({ id }) =>
      (teams.double.conversations.get(id) ?? []).map((activity) => shownText(cardsOf(activity))),
    async fetchInTeams(reader, format) {
      await reader.says(`bulletin fetch 1 ${format}`);
      const { name = '' } = consentsOf(reader).at(-1) ?? {};
      await accepts(reader, drive.url);
      return { name, words: await wordsIn(format, drive.uploads.at(-1)?.bytes ?? Buffer.of()) };
    },
    itemOf: async (words) => (await db.bulletinItem.findFirstOrThrow({ where: { text: { contains: words } } })).id,
    async close() {
      await teams.close();
      await slack.close();
      await drive.close();
    },
  };
}
