import type { Intent } from '../../../src/protocol/intent.ts';
import type { PayloadKind } from '../../support/slack/fakeDelivery.ts';
import type { FakeSlack } from '../../support/slack/fakeSlackInterface.ts';
import type { Person } from '../../support/slack/people.ts';
import { slackPayloads } from '../slackPayloads.ts';

/** Something that holds a text of whoever sent it, and how much of it the door takes: what is longer is not read. */
export interface Holder {
  what: string;
  longest: number;
  send(text: string): Promise<number>;
}

/** One way in. Each hands something over as its platform does, and gives the status of the answer. */
export interface Door {
  name: string;
  holders: Holder[];
  /** Somebody else asks for help meanwhile. */
  asks(): Promise<number>;
  /** A well-signed payload in which something is wrong. */
  fuzz(random: () => number): Promise<number>;
}

/** More than any door is to read. */
export const LONGER = 100_000;
/** What the schemas of Slack and Teams take of a message, and every door of the name of a file. */
export const MESSAGE = 40_000;
export const NAME = 1_000;

/** The page that a member has open. */
export interface OpenPage {
  round: number;
  post: number;
}
/** A button with a text in it: one that Focal made, and one that it did not. */
export const ownButton = (text: string): Intent => ({ kind: 'contribute', text });
export const pageOf = (at: OpenPage): Intent => ({
  kind: 'page',
  ...at,
  page: 'dialogue',
  version: 0,
  values: {},
  then: 'next',
});

export interface People<Who> {
  stranger: Who;
  member: Who;
  other: Who;
}

/** What holds a text in Slack, however it is handed over. */
export function slackHolders(
  fake: FakeSlack,
  { stranger, member }: Omit<People<Person>, 'other'>,
  at: OpenPage,
  send: (kind: PayloadKind, payload: Record<string, unknown>) => Promise<number>,
): Holder[] {
  const { words, press, page, file } = slackPayloads(fake);
  const rawPress = (text: string) => ({
    ...press(member, { kind: 'help' }),
    actions: [{ type: 'button', action_id: 'intent:0', block_id: 'b', value: text }],
  });
  return [
    { what: 'a stranger’s words', longest: MESSAGE, send: (text) => send('events_api', words(stranger, text)) },
    { what: 'words', longest: MESSAGE, send: (text) => send('events_api', words(member, text)) },
    {
      what: 'the field of a page',
      longest: LONGER,
      send: (text) => send('interactive', page(member, { ...at, version: 0 }, text)),
    },
    { what: 'a button', longest: LONGER, send: (text) => send('interactive', press(member, ownButton(text))) },
    { what: 'a foreign button', longest: LONGER, send: (text) => send('interactive', rawPress(text)) },
    { what: 'the name of a file', longest: NAME, send: (text) => send('events_api', file(member, text)) },
  ];
}

/** What buttons mean, before a payload is broken. */
export const intents: readonly [Intent, ...Intent[]] = [
  { kind: 'help' },
  { kind: 'answer', round: 1, post: 1, input: 'dialogue.government', value: 'regular' },
  { kind: 'page', round: 1, post: 1, page: 'dialogue', version: 0, values: {}, then: 'redraw', change: { add: 'x' } },
  { kind: 'offer', text: 'News', section: 'field', consent: 'allStaff' },
  { kind: 'desk', do: 'word', item: 1, text: 'Words', language: 'fr' },
  { kind: 'summary', round: 1, post: 1 },
];
