import type { LocalClient } from '../../../handlers/local/localClient.ts';
import type { RawValues } from '../../protocol/form.ts';
import { addFormItemLabel } from '../../forms/formInputs.ts';
import { type Instrument, instrumentQuestionByKey } from '../../instruments/instrument.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import { CliRefusal } from '../../core/cliRefusal.ts';
import { replayBroughtAnswer } from './replayBroughtAnswer.ts';
import type { Manner, Moves } from './movesInReplay.ts';

/** Somebody who sits at the local chat and knows what they want to answer. */
export interface Player {
  client: LocalClient;
  language: Language;
  instrument: Instrument;
  /** By input id, as a form would hold them. */
  values: RawValues;
  /** What becomes of what was brought forward; without it every input is filled in, the blank ones too. */
  moves?: Moves | null;
}

/** More steps than any instrument has: a dialogue that comes this far goes in circles. */
const tooManySteps = 2_000;

/**
 * Answers a whole update as a person would, from the first button to the confirmation. `onStep` hears of each answer or
 * page before it is given. What the bot does not accept is an error with the bot's own words.
 */
export async function replayUpdate(player: Player, manner: Manner, onStep: () => void): Promise<void> {
  const { client, language } = player;
  await client.say('update');
  await client.press(translate(language, manner === 'pages' ? 'updates.openForm' : 'updates.answerHere'));
  // Every answer is given, also one that is as it was.
  const oneByOne = translate(language, 'updates.oneByOne');
  if (client.buttons?.includes(oneByOne)) await client.press(oneByOne);
  const items = new Map<string, number>();
  for (let step = 0; step < tooManySteps; step++) {
    onStep();
    if (client.form) await fillPage(player);
    else if (client.asked !== undefined) await answerOne(player, client.asked, items);
    else return client.press(translate(language, isAmendment(client, language) ? 'updates.sendAgain' : 'updates.send'));
  }
  throw new Error('the questions do not come to an end');
}

/** Whether the summary offers to send a change: an update of the post stands already. */
function isAmendment(client: LocalClient, language: Language): boolean {
  return client.buttons?.includes(translate(language, 'updates.sendAgain')) === true;
}

/** Says "Nothing changed" or, with a reason, "Nothing to report". */
export async function replayNilReturn({ client, language }: Player, reason: string | null): Promise<void> {
  await client.say('update');
  await client.press(translate(language, reason === null ? 'updates.nothingChanged' : 'updates.nothingToReport'));
  if (reason === null) return;
  await client.say(reason);
  await client.press(translate(language, 'commands.doIt'));
}

async function fillPage(player: Player): Promise<void> {
  const { client, values, instrument, language, moves } = player;
  const { page } = client;
  for (;;) {
    for (const { id } of client.inputs) {
      const value = values[id] ?? pressAt(id, moves);
      if (value !== undefined || !moves) client.fill(id, value ?? '');
    }
    const short = shortGroup(client, values);
    const question = short === undefined ? undefined : instrumentQuestionByKey(instrument, short);
    if (question?.kind !== 'group') break;
    await client.submit(addFormItemLabel(question, language));
  }
  await client.submit(confirms(player, page) ? translate(language, 'forms.allStillSo') : undefined);
  const [wrong] = Object.entries(client.errors);
  if (wrong && client.page === page) throw new CliRefusal(`${wrong[0]}: ${wrong[1]}`);
}

/** What is pressed at an entry that was brought forward, by the id of the input that says how it stands. */
function pressAt(id: string, moves: Moves | null | undefined): string | undefined {
  return id.endsWith('.?') ? moves?.pressed.get(id.slice(0, -2)) : undefined;
}

/** Whether the page holds a question that is confirmed as a whole, and still offers to. */
function confirms({ client, instrument, language, moves }: Player, page: string | undefined): boolean {
  const questions = instrument.pages.find(({ key }) => key === page)?.questions ?? [];
  if (!questions.some(({ key }) => moves?.same.has(key))) return false;
  return client.pageButtons.includes(translate(language, 'forms.allStillSo'));
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

async function answerOne(player: Player, asked: string, items: Map<string, number>): Promise<void> {
  const { client, values, moves } = player;
  if (moves && (await replayBroughtAnswer(client, asked, moves, values))) return refuseSameQuestion(client, asked);
  if (asked.endsWith('.+')) {
    const group = asked.slice(0, -2);
    const given = items.get(group) ?? moves?.brought.entries[group]?.length ?? 0;
    const more = given < (groupsOf(Object.keys(values)).get(group) ?? 0);
    items.set(group, given + 1);
    return client.answer(more ? 'yes' : 'no');
  }
  const value = values[asked];
  await (value === undefined ? client.say('skip') : client.answer(value));
  refuseSameQuestion(client, asked);
}

/** What was not accepted is asked again: nobody answers that for ever. */
function refuseSameQuestion(client: LocalClient, asked: string): void {
  if (client.asked === asked) throw new CliRefusal(`${asked}: ${client.messages.at(-1)?.text ?? 'not accepted'}`);
}
