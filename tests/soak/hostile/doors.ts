import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { encodeIntent, type Intent } from '../../../src/protocol/intent.ts';
import { oneOf } from '../../support/random.ts';
import { encoded, type PayloadKind, sendSigned } from '../../support/slack/fakeDelivery.ts';
import { eventPayload } from '../../support/slack/fakePayloads.ts';
import { SIGNING_SECRET } from '../../support/slack/fakeSlack.ts';
import type { FakeSlack } from '../../support/slack/fakeSlackInterface.ts';
import { freshTs } from '../../support/slack/fakeState.ts';
import type { Person } from '../../support/slack/people.ts';
import { attachmentsOf } from '../../support/teams/attachments.ts';
import type { ConnectorDouble } from '../../support/teams/connectorDouble.ts';
import { sign } from '../../support/teams/keys.ts';
import type { TeamsPerson } from '../../support/teams/person.ts';
import { claimsFor, postTo } from '../../support/teams/teamsWorld.ts';
import { slackPayloads } from '../slackPayloads.ts';
import {
  type Door,
  intents,
  LONGER,
  MESSAGE,
  NAME,
  type OpenPage,
  ownButton,
  pageOf,
  type People,
  slackHolders,
} from './holders.ts';
import { mutated } from './mutate.ts';

/** A form holds texts alone. */
function asForm(payload: object): Record<string, string> {
  const texts = Object.entries(payload).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : (JSON.stringify(value) ?? ''),
  ]);
  return Object.fromEntries(texts);
}

/** Slack by signed HTTP: words in the direct chat and mentions, or the command. */
export function slackDoors(
  address: string,
  fake: FakeSlack,
  { stranger, member, other }: People<Person>,
  at: OpenPage,
): Door[] {
  const send = async (kind: PayloadKind, payload: object): Promise<number> => {
    const { body, type } = encoded(kind, kind === 'slash_commands' ? asForm(payload) : { ...payload });
    const answer = await sendSigned(`${address}/slack/events`, { body, type, signingSecret: SIGNING_SECRET });
    await answer.arrayBuffer();
    return answer.status;
  };
  const { words, command } = slackPayloads(fake);
  const holders = slackHolders(fake, { stranger, member }, at, send);
  const fuzz = (random: () => number): Promise<number> => {
    const [kind, payload] = somePayload(fake, oneOf(random, [stranger, member]), random);
    return send(kind, mutated(payload, random));
  };
  return [
    {
      name: 'Slack',
      holders,
      asks: () => send('events_api', words(other, 'help')),
      fuzz,
    },
    {
      name: 'Slack command',
      holders: [
        {
          what: 'a stranger’s words',
          longest: MESSAGE,
          send: (text) => send('slash_commands', command(stranger, text)),
        },
        { what: 'words', longest: MESSAGE, send: (text) => send('slash_commands', command(member, text)) },
      ],
      asks: () => send('events_api', words(other, 'help')),
      fuzz: (random) =>
        send('slash_commands', mutated(command(oneOf(random, [stranger, member]), 'who Manila'), random)),
    },
  ];
}

/** What Slack hands over, of one of the kinds that there are. */
function somePayload(fake: FakeSlack, by: Person, random: () => number): [PayloadKind, object] {
  const { state } = fake;
  const { words, press, page, shortcut } = slackPayloads(fake);
  const mention = { type: 'app_mention', channel: 'C1', user: by.userId, text: '<@U0BOT> who', ts: freshTs(state) };
  const home = { type: 'app_home_opened', user: by.userId, tab: 'home', channel: by.channel() };
  return oneOf<[PayloadKind, object]>(random, [
    ['events_api', words(by, 'help')],
    ['events_api', eventPayload(state, mention)],
    ['events_api', eventPayload(state, home)],
    ['interactive', press(by, mutated(oneOf(random, intents), random) as Intent)],
    ['interactive', page(by, { round: 1, post: 1, version: 0 }, 'x')],
    ['interactive', shortcut(by)],
  ]);
}

/** What is not acknowledged so soon is not acknowledged at all, in milliseconds. */
const UNANSWERED_MS = 250;
/** As if it were a status: the program has hung up. */
const HUNG_UP = 599;

/** Slack by socket. Some envelopes are broken themselves, and some are no JSON; Slack hears nothing of what is not acknowledged. */
export function socketDoor(fake: FakeSlack, { stranger, member, other }: People<Person>, at: OpenPage): Door {
  const { words, command } = slackPayloads(fake);
  const send = async (kind: PayloadKind, payload: Record<string, unknown>): Promise<number> =>
    (await fake.bySocket.deliver(kind, payload)).status;
  const fuzz = async (random: () => number): Promise<number> => {
    const socket = fake.sockets().at(-1);
    if (!socket) return HUNG_UP;
    const by = oneOf(random, [stranger, member]);
    const [type, payload] =
      random() < 0.15 ? (['slash_commands', command(by, 'who Manila')] as const) : somePayload(fake, by, random);
    if (random() < 0.7)
      return (await fake.bySocket.deliver(type, { ...mutated(payload, random) }, { withinMs: UNANSWERED_MS })).status;
    const envelope = { envelope_id: randomUUID(), type, payload, accepts_response_payload: true };
    const text = JSON.stringify(mutated(envelope, random));
    socket.send(random() < 0.2 ? text.slice(0, Math.floor(random() * text.length)) : text);
    await setImmediate();
    return 0;
  };
  return {
    name: 'Slack by socket',
    holders: slackHolders(fake, { stranger, member }, at, send),
    asks: () => send('events_api', words(other, 'help')),
    fuzz,
  };
}

export function teamsDoor(
  address: string,
  double: ConnectorDouble,
  { stranger, member, other }: People<TeamsPerson>,
  at: OpenPage,
): Door {
  const token = sign(double.key, claimsFor(double.url, Date.now() / 1_000));
  const send = async (activity: object): Promise<number> =>
    (await postTo(`${address}/api/messages`, JSON.stringify(activity), token)).status;
  const filled = (text: string): object => ({ intent: encodeIntent(pageOf(at)), 'typed:dialogueContact': text });
  const fileCalled = (name: string): object => ({
    attachments: attachmentsOf(double, { name, bytes: Buffer.from('Minutes') }, '', false),
  });
  const fuzz = (random: () => number): Promise<number> => {
    const by = oneOf(random, [stranger, member]);
    const data = {
      intent: encodeIntent(mutated(oneOf(random, intents), random) as Intent),
      'typed:dialogueContact': 'x',
    };
    const more = oneOf<object>(random, [
      { text: 'help' },
      { value: data },
      { type: 'invoke', name: 'task/fetch', value: { data } },
      { type: 'invoke', name: 'task/submit', value: { data } },
      { type: 'messageUpdate', text: 'x', channelData: { tenant: { id: 't' }, eventType: 'editMessage' } },
      {
        type: 'invoke',
        name: 'composeExtension/fetchTask',
        value: { commandId: 'offer', messagePayload: { body: { content: '<p>x' } } },
      },
    ]);
    return send(mutated(by.activity(more), random));
  };
  return {
    name: 'Teams',
    holders: [
      { what: 'a stranger’s words', longest: MESSAGE, send: (text) => send(stranger.activity({ text })) },
      { what: 'words', longest: MESSAGE, send: (text) => send(member.activity({ text })) },
      { what: 'the field of a page', longest: LONGER, send: (text) => send(member.activity({ value: filled(text) })) },
      {
        what: 'the field of a dialog',
        longest: LONGER,
        send: (text) => send(member.activity({ type: 'invoke', name: 'task/submit', value: { data: filled(text) } })),
      },
      {
        what: 'a button',
        longest: LONGER,
        send: (text) => send(member.activity({ value: { intent: encodeIntent(ownButton(text)) } })),
      },
      { what: 'a foreign button', longest: LONGER, send: (text) => send(member.activity({ value: { intent: text } })) },
      { what: 'the name of a file', longest: NAME, send: (text) => send(member.activity(fileCalled(text))) },
    ],
    asks: () => send(other.activity({ text: 'help' })),
    fuzz,
  };
}
