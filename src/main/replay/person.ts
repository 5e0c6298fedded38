import type { LocalClient } from '../../../handlers/local/localClient.ts';
import type { RawValues } from '../../protocol/form.ts';
import { addItemLabel } from '../../forms/inputs.ts';
import { type Instrument, questionByKey } from '../../instruments/instrument.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import { CliRefusal } from '../cliRefusal.ts';

/** How a person answers: question by question in the chat, or page by page in the form. */
export type Manner = 'conversation' | 'pages';

/** Somebody who sits at the local chat and knows what they want to answer. */
export interface Player {
  client: LocalClient;
  language: Language;
  instrument: Instrument;
  /** By input id, as a form would hold them. */
  values: RawValues;
}

/** More steps than any instrument has: a dialogue that comes this far goes in circles. */
const tooManySteps = 2_000;

/**
 * Answers a whole update as a person would, from the first button to the confirmation. `onStep` hears of each answer or
 * page before it is given. What the bot does not accept is an error with the bot's own words.
 */
export async function play(player: Player, manner: Manner, onStep: () => void): Promise<void> {
  const { client, language } = player;
  await client.say('update');
  await client.press(translate(language, manner === 'pages' ? 'updates.openForm' : 'updates.answerHere'));
  const items = new Map<string, number>();
  for (let step = 0; step < tooManySteps; step++) {
    onStep();
    if (client.form) await fillPage(player);
    else if (client.asked !== undefined) await answerOne(player, client.asked, items);
    else return client.press(translate(language, 'updates.send'));
  }
  throw new Error('the questions do not come to an end');
}

async function fillPage({ client, values, instrument, language }: Player): Promise<void> {
  const { page } = client;
  for (;;) {
    for (const { id } of client.inputs) client.fill(id, values[id] ?? '');
    const short = shortGroup(client, values);
    const question = short === undefined ? undefined : questionByKey(instrument, short);
    if (question?.kind !== 'group') break;
    await client.submit(addItemLabel(question, language));
  }
  await client.submit();
  const [wrong] = Object.entries(client.errors);
  if (wrong && client.page === page) throw new CliRefusal(`${wrong[0]}: ${wrong[1]}`);
}

/** A group on the open page that shows fewer items than there are to report. */
function shortGroup(client: LocalClient, values: RawValues): string | undefined {
  const drawn = groupsOf(client.inputs.map(({ id }) => id));
  const wanted = groupsOf(Object.keys(values));
  return [...drawn].find(([group, items]) => (wanted.get(group) ?? 0) > items)?.[0];
}

/** How many items each group has among these input ids. */
function groupsOf(ids: readonly string[]): Map<string, number> {
  const groups = new Map<string, number>();
  for (const id of ids) {
    const [group = '', item, field] = id.split('.');
    if (field !== undefined) groups.set(group, Math.max(groups.get(group) ?? 0, Number(item) + 1));
  }
  return groups;
}

async function answerOne({ client, values }: Player, asked: string, items: Map<string, number>): Promise<void> {
  if (asked.endsWith('.+')) {
    const group = asked.slice(0, -2);
    const given = items.get(group) ?? 0;
    const more = given < (groupsOf(Object.keys(values)).get(group) ?? 0);
    items.set(group, given + 1);
    return client.answer(more ? 'yes' : 'no');
  }
  const value = values[asked];
  await (value === undefined ? client.say('skip') : client.answer(value));
  if (client.asked === asked) throw new CliRefusal(`${asked}: ${client.messages.at(-1)?.text ?? 'not accepted'}`);
}
