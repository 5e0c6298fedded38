import { randomUUID } from 'node:crypto';
import { encodeIntent, type Intent } from '../../../src/protocol/intent.ts';
import { oneOf } from '../../support/random.ts';
import { type Door, intents, LONGER, NAME, type OpenPage, ownButton, pageOf, type People } from './holders.ts';
import { mutated } from './mutate.ts';

/** The local chat knows nobody but the working group: its stranger is a person whom it does not have. */
export function localDoor(address: string, { stranger, member, other }: People<number>, at: OpenPage): Door {
  const send = async (person: unknown, act: object): Promise<number> => {
    const answer = await fetch(`${address}/local/people/${String(person)}/acts`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-focal': 'page' },
      body: JSON.stringify(act),
    });
    await answer.arrayBuffer();
    return answer.status;
  };
  const say = (text: string): object => ({ kind: 'say', key: randomUUID(), conversation: 'direct', text });
  const pressed = (data: object): object => ({
    kind: 'press',
    key: randomUUID(),
    conversation: 'direct',
    label: 'x',
    data,
  });
  const press = (random: () => number): object =>
    pressed({ intent: encodeIntent(mutated(oneOf(random, intents), random) as Intent), 'many:q': 'a,b' });
  const fileCalled = async (name: string): Promise<object> => {
    const handed = await fetch(`${address}/local/people/${member}/files`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', 'x-focal': 'page' },
      body: 'Minutes',
    });
    return { ...say(''), file: { ...((await handed.json()) as object), name } };
  };
  return {
    name: 'local chat',
    holders: [
      { what: 'a stranger’s words', longest: LONGER, send: (text) => send(stranger, say(text)) },
      { what: 'words', longest: LONGER, send: (text) => send(member, say(text)) },
      {
        what: 'the field of a page',
        longest: LONGER,
        send: (text) => send(member, pressed({ intent: encodeIntent(pageOf(at)), 'typed:dialogueContact': text })),
      },
      {
        what: 'a button',
        longest: LONGER,
        send: (text) => send(member, pressed({ intent: encodeIntent(ownButton(text)) })),
      },
      { what: 'a foreign button', longest: LONGER, send: (text) => send(member, pressed({ intent: text })) },
      { what: 'the name of a file', longest: NAME, send: async (text) => send(member, await fileCalled(text)) },
    ],
    asks: () => send(other, say('help')),
    fuzz: (random) =>
      send(oneOf(random, [stranger, member]), mutated(oneOf(random, [say('help'), press(random)]), random)),
  };
}
