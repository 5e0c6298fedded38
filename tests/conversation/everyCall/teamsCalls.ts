import { seenButtons } from '../../../handlers/cards/readDrawnCard.ts';
import { parseCardSubmission } from '../../../handlers/cards/submission.ts';
import { registry } from '../../../src/app/featureRegistry.ts';
import { liveEnvironment } from '../../../src/conversation/conversation.ts';
import type { MessageKey } from '../../../src/language/catalogue.ts';
import { translate } from '../../../src/language/translate.ts';
import { shownText } from '../../cards/reading.ts';
import { drain, newClock, newOutbox } from '../../outbox/world.ts';
import type { TestDatabase } from '../../support/databases.ts';
import { accepts } from '../../support/teams/consents.ts';
import type { Drive } from '../../support/teams/drive.ts';
import { TeamsPerson } from '../../support/teams/person.ts';
import { cardsOf } from '../../support/teams/seen.ts';
import { postTo, TENANT, teamsWorld } from '../../support/teams/teamsWorld.ts';
import type { Exercise } from '../../updates/exercise.ts';
import { type CallDoor, LOOK_MS, LOOKS, noon, type Outcome, type Scenario } from './actor.ts';
import { BrokenCalls } from './brokenCalls.ts';
import { leaveAlone, somebodyNew, type SomebodyNew, storedOf } from './somebodyNew.ts';

interface Client {
  person: TeamsPerson;
  somebody: SomebodyNew;
  channel: { id: string; conversationType: string };
  drive: string;
  /** What Teams said of a dialog. */
  told: unknown[];
}

const presses = ({ person, somebody }: Client, key: MessageKey): Promise<void> =>
  person.press(translate(somebody.language, key));
const opensForm = async (client: Client): Promise<void> => {
  await client.person.says('update');
  await presses(client, 'updates.openForm');
};

/** The label of the first button that answers the newest question. */
function firstAnswer({ person }: Client): string {
  const buttons = cardsOf(person.posted.at(-1)).flatMap(seenButtons);
  return buttons.find(({ data }) => parseCardSubmission(data)?.kind === 'answer')?.title ?? 'no answer';
}

const scenarios: Record<string, Scenario<Client>> = {
  'a newcomer’s word': { stranger: true, act: ({ person }) => person.says('away tomorrow') },
  'a newcomer’s mention': {
    stranger: true,
    act: ({ person, channel }) => person.mentions(channel, 'away tomorrow'),
  },
  'a word': { act: ({ person }) => person.says('away tomorrow') },
  'a mention': { act: ({ person, channel }) => person.mentions(channel, 'away tomorrow') },
  'a press': {
    async prepare(client) {
      await client.person.says('update');
      await presses(client, 'updates.answerHere');
    },
    act: (client) => client.person.press(firstAnswer(client)),
  },
  'a form': {
    prepare: ({ person }) => person.says('update'),
    act: (client) => presses(client, 'updates.openForm'),
  },
  'a dialog': { prepare: opensForm, act: ({ person }) => person.submit() },
  'a dialog that is left': {
    prepare: opensForm,
    act: ({ person, somebody }) => person.submit(translate(somebody.language, 'forms.saveForLater')),
  },
  'an update that is sent': {
    async prepare(client) {
      await client.person.says('update');
      await presses(client, 'updates.nothingToReport');
      await client.person.says('Nobody was here.');
    },
    act: (client) => presses(client, 'commands.doIt'),
  },
  'a shortcut': { act: async ({ person, told }) => told.push(await person.offers('News from Dakar')) },
  'a file': { act: ({ person }) => person.says('export me') },
  'a file that is allowed': {
    prepare: ({ person }) => person.says('export me'),
    act: ({ person, drive }) => accepts(person, drive),
  },
  'an installation': { stranger: true, act: ({ person }) => person.installs() },
};

export const teamsScenarios = Object.keys(scenarios);

export async function openTeamsCalls(database: TestDatabase, group: Exercise, drive: Drive): Promise<CallDoor> {
  const { db } = database;
  const { workingGroupId } = group.app;
  let now = noon;
  const { core } = liveEnvironment;
  const world = await teamsWorld(database, { clock: () => now, core, workingGroupId, hosts: [drive.host] });
  const { double, teams } = world;
  const broken = new BrokenCalls();
  const noEdit = { effect: false, reply: { status: 403 } };
  double.faults = (call) => broken.plan(call, call.what.startsWith('PUT'), noEdit);
  /** Teams sends again what was not taken; nobody waits any more for what came of a click. */
  const again: object[] = [];
  world.post = async (activity, token = world.token()) => {
    const answer = await postTo(world.url, JSON.stringify(activity), token);
    await teams.settled();
    if (answer.status === 200 || (activity as { type?: string }).type === 'invoke') return answer;
    again.push(activity);
    return { ...answer, status: 200 };
  };

  async function settle(): Promise<void> {
    broken.rest();
    for (let look = 0; look < LOOKS; look++) {
      now = new Date(now.getTime() + LOOK_MS);
      for (const activity of again.splice(0)) await world.post(activity);
      await teams.everyMinute();
      await teams.settled();
      const clock = newClock(now);
      const outbox = newOutbox({ db, workingGroupId }, clock, [teams.channel], { composers: registry.composers });
      await drain(outbox, clock, new Date(now.getTime() + LOOK_MS));
    }
  }

  async function enter(somebody: SomebodyNew, { stranger }: Scenario<Client>): Promise<Client> {
    const { name, email, personId } = somebody;
    const person = new TeamsPerson(world, name, email);
    const channel = { id: `19:${name}@thread.tacv2`, conversationType: 'channel' };
    double.members.set(channel.id, [person.member]);
    const address = { serviceUrl: double.url, conversation: person.chat, member: person.id };
    const account = { platform: 'teams', tenant: TENANT, userId: person.aadObjectId } as const;
    if (!stranger) await db.identity.create({ data: { personId, ...account, address } });
    return { person, somebody, channel, drive: drive.url, told: [] };
  }

  const seenBy = ({ person, somebody, channel, told }: Client): string[] => {
    const posted = [...person.posted, ...(double.conversations.get(channel.id) ?? [])];
    const texts = posted.map((one) => (cardsOf(one).length > 0 ? shownText(cardsOf(one)) : (one.summary ?? '')));
    const dialog = person.dialog ? shownText([person.dialog]) : '';
    return [...texts, dialog, ...told.map((one) => JSON.stringify(one))].map((text) =>
      text.replaceAll(somebody.name, 'NAME'),
    );
  };

  return {
    async run(name, language, trouble, at): Promise<Outcome> {
      const scenario = scenarios[name];
      if (!scenario) throw new Error(`no scenario ${name}`);
      now = noon;
      world.bugs.length = 0;
      const somebody = await somebodyNew(db, group, language);
      const client = await enter(somebody, scenario);
      await scenario.prepare?.(client);
      broken.watch(trouble, at);
      await scenario.act(client);
      await teams.settled();
      const { calls } = broken;
      await settle();
      const outcome = { calls, stored: await storedOf(db, somebody), seen: seenBy(client), bugs: [...world.bugs] };
      await leaveAlone(db, somebody);
      return outcome;
    },
    close: world.close,
  };
}
