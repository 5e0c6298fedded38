import { liveEnvironment } from '../../../src/conversation/conversation.ts';
import { decodeIntent } from '../../../src/protocol/intent.ts';
import type { MessageKey } from '../../../src/language/catalogue.ts';
import { translate } from '../../../src/language/translate.ts';
import { registry } from '../../../src/app/featureRegistry.ts';
import { drain, newClock, newOutbox } from '../../outbox/world.ts';
import type { TestDatabase } from '../../support/databases.ts';
import { elementsOf } from '../../support/slack/fakePayloads.ts';
import type { Person } from '../../support/slack/people.ts';
import { SlackPlayer } from '../../support/slack/slackPlayer.ts';
import { type Mode, slackWorld } from '../../support/slack/slackWorld.ts';
import type { Exercise } from '../../updates/exercise.ts';
import { type CallDoor, LOOK_MS, LOOKS, noon, type Outcome, type Scenario } from './actor.ts';
import { BrokenCalls } from './brokenCalls.ts';
import { leaveAlone, somebodyNew, type SomebodyNew, storedOf } from './somebodyNew.ts';

interface Client {
  person: Person;
  player: SlackPlayer;
  somebody: SomebodyNew;
  channel: string;
}

const answersHere = async ({ player, somebody }: Client): Promise<void> => {
  await player.say('update');
  await player.press(translate(somebody.language, 'updates.answerHere'));
};
const presses = ({ player, somebody }: Client, key: MessageKey): Promise<void> =>
  player.press(translate(somebody.language, key));
const opensForm = async (client: Client): Promise<void> => {
  await client.player.say('update');
  await presses(client, 'updates.openForm');
};

/** The label of the first button that answers the newest question. */
function firstAnswer({ person }: Client): string {
  const elements = elementsOf(person.messages().at(-1)?.blocks ?? []);
  const answer = elements.find(({ value }) => decodeIntent(typeof value === 'string' ? value : '')?.kind === 'answer');
  return (answer?.['text'] as { text: string } | undefined)?.text ?? 'no answer';
}

const scenarios: Record<string, Scenario<Client>> = {
  'a newcomer’s word': { stranger: true, act: ({ person }) => person.says('away tomorrow') },
  'a slash command': { act: ({ person }) => person.runs('away tomorrow') },
  'a slash command in a channel': { act: ({ person, channel }) => person.runs('away tomorrow', channel) },
  'a mention': { act: ({ person, channel }) => person.mentions(channel, 'away tomorrow') },
  'a press': { prepare: answersHere, act: (client) => client.person.presses(firstAnswer(client)) },
  'a form': {
    prepare: ({ player }) => player.say('update'),
    act: (client) => presses(client, 'updates.openForm'),
  },
  'a page': { prepare: opensForm, act: ({ player }) => player.submit() },
  'a page that is left': { prepare: opensForm, act: (client) => presses(client, 'forms.saveForLater') },
  'a page that is closed': { prepare: opensForm, act: ({ person }) => person.closes() },
  'an update that is sent': {
    async prepare(client) {
      await client.player.say('update');
      await presses(client, 'updates.nothingToReport');
      await client.player.say('Nobody was here.');
    },
    act: (client) => presses(client, 'commands.doIt'),
  },
  'a shortcut': { act: ({ person }) => person.offers('News from Dakar') },
  'a file': { act: ({ person }) => person.says('export me') },
  'a home tab': { act: ({ person }) => person.opensHome() },
  'an act beside a home tab': {
    prepare: ({ person }) => person.opensHome(),
    act: ({ person }) => person.says('away tomorrow'),
  },
};

export const slackScenarios = Object.keys(scenarios);

/** Slack does not let the bot edit. */
const noEdit = { effect: false, reply: { status: 200, body: { ok: false, error: 'cant_update_message' } } } as const;

export async function openSlackCalls(database: TestDatabase, group: Exercise, mode: Mode): Promise<CallDoor> {
  const { db } = database;
  const { workingGroupId } = group.app;
  let now = noon;
  const world = await slackWorld(database, mode, {
    clock: () => now,
    core: liveEnvironment.core,
    // One door is told that something is kept before it is done, the other when it is.
    ...(mode === 'socket' && { patience: Promise.resolve() }),
  });
  world.app.workingGroupId = workingGroupId;
  const { fake, slack } = world;
  const broken = new BrokenCalls();
  fake.faults = (call) => broken.plan(call, call.what === 'chat.update', noEdit);
  /** Slack sends an event again that it was not told of. */
  const again: (() => Promise<unknown>)[] = [];
  const { deliver } = fake.delivery;
  fake.delivery.deliver = async (kind, payload, onAcknowledged) => {
    const acknowledged = await deliver(kind, payload, onAcknowledged);
    if (kind === 'events_api' && acknowledged.status !== 200) again.push(() => deliver(kind, payload));
    return acknowledged;
  };

  async function settle(): Promise<void> {
    broken.rest();
    for (let look = 0; look < LOOKS; look++) {
      now = new Date(now.getTime() + LOOK_MS);
      for (const event of again.splice(0)) await event();
      await slack.everyMinute();
      await slack.settled();
      const clock = newClock(now);
      const outbox = newOutbox({ db, workingGroupId }, clock, [slack.channel], { composers: registry.composers });
      await drain(outbox, clock, new Date(now.getTime() + LOOK_MS));
    }
  }

  async function enter(somebody: SomebodyNew, { stranger }: Scenario<Client>): Promise<Client> {
    const { name, email, language, personId } = somebody;
    const person = fake.addPerson({ name, email, locale: `${language}-XX` });
    const account = { platform: 'slack', tenant: fake.state.team, userId: person.userId } as const;
    if (!stranger) await db.identity.create({ data: { personId, ...account } });
    return { person, somebody, player: new SlackPlayer(person, language), channel: fake.addChannel([person]) };
  }

  const seenBy = ({ person, somebody }: Client): string[] => {
    const files = [...fake.state.files.values()].filter(({ channel }) => channel === person.channel());
    const all = [...person.reads(), ...files.map(() => '(a file)'), person.readsForm(), person.readsHome()];
    return all.map((text) => text.replaceAll(somebody.name, 'NAME'));
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
      await slack.settled();
      const { calls } = broken;
      await settle();
      const outcome = { calls, stored: await storedOf(db, somebody), seen: seenBy(client), bugs: [...world.bugs] };
      // Nobody else's home tab is to be drawn beside the next one's.
      await db.slackHomeView.deleteMany();
      await leaveAlone(db, somebody);
      return outcome;
    },
    close: world.close,
  };
}
