import type { App, Caller } from '../../core/context.ts';
import { Refusal } from '../../core/refusal.ts';
import { addDays } from '../../calendar/workingTime.ts';
import { refuseWrongWeekday } from '../../calendar/refuseWrongWeekday.ts';
import { dateIn, writeDate } from '../../calendar/dates.ts';
import { translate } from '../../language/translate.ts';
import { dateExists } from '../../calendar/dates.ts';
import { findOnePost } from '../../people/findByName.ts';
import { foldDateText } from '../../calendar/calendarTokens.ts';
import { languages } from '../../language/language.ts';
import { requireCoordinator } from '../../people/requireCoordinator.ts';
import { withMentionedNames } from '../../protocol/mention.ts';
import type { FieldsOf } from '../../protocol/intent.ts';
import type { Action, Reply } from '../../protocol/message.ts';
import { promptReply, doneReply, textReply } from '../../protocol/textReply.ts';
import { previewClosingDate } from '../closingDate/closingDateCommand.ts';
import * as intents from '../intents.ts';
import { roundFactsForReminders } from '../roundFactsForReminders.ts';
import type { RoundRecord } from '../store.ts';
import { postMeantInRound, changeableRounds, changeableRound } from '../changeableRounds.ts';
import {
  closingDayAfterExtension,
  extendRound,
  type Extension,
  judgeExtension,
  toldOfExtension,
} from './extendRound.ts';
import { type ExtensionWords, parseExtension } from './parseExtension.ts';
import { postExtensions } from './store.ts';
import { roundDateChangePreview, roundStatusButton } from '../roundDateChangeMessages.ts';

/**
 * "extend to 15 February", "extend DAK by a week: the office moves": more time for a round, or for one post; "extend closing to 1 March":
 * another last day. Shows first what
 * people will read; moves the day when that was pressed.
 */
export async function extendCommand(
  app: App,
  caller: Caller,
  { words = '' }: FieldsOf<typeof intents.extend>,
): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const { language, timeZone } = caller.person;
  if (words.trim() === '') return promptReply(translate(language, 'rounds.extendAsk'), intents.extend.of({}));
  const rounds = await changeableRounds(app);
  const labels = rounds.map(({ label }) => label);
  const said = parseExtension(words, labels, dateIn(caller.now, timeZone));
  if (said.until === null) throw new Refusal('rounds.extendUnclear', { words: withMentionedNames(words).trim() });
  refuseWrongWeekday(said, language);
  const fitting = roundsMeant(rounds, said);
  const [round, ...others] = fitting;
  if (!round) throw new Refusal('rounds.extendNothing');
  if (others.length > 0) {
    const ask = fitting.map(({ label }): Action => ({
      label,
      intent: intents.extend.of({ words: `${label} ${words}` }),
    }));
    return textReply(translate(language, 'commands.whichRound'), ask);
  }
  if (namesClosing(said.whom))
    return previewClosingDate(app, caller, round, {
      until: said.until,
      reason: withMentionedNames(said.reason),
    });
  return preview(app, caller, await extensionMeant(app, caller, round, said));
}

const closingWords = new Set(
  languages.flatMap((language) =>
    translate(language, 'rounds.closingWords')
      .split(',')
      .map((word) => foldDateText(word)),
  ),
);

/** Whether the words for whom name the last day of the round instead. */
const namesClosing = (whom: string): boolean => closingWords.has(foldDateText(whom.slice(0, LONGEST_WORDS)).trim());
const LONGEST_WORDS = 40;

/** Moves the due day that was shown; where another one holds by now, shows it anew. */
export async function extendDueDateCommand(
  app: App,
  caller: Caller,
  { round: id, post: postId, from: shown, to, reason = '' }: FieldsOf<typeof intents.moveDueDate>,
): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const round = await changeableRound(app, id);
  const post = postId === undefined ? null : await postMeantInRound(app, postId);
  const extension = { round, post, from: await dueDayOf(app, round, post), to, reason };
  if (extension.from !== shown) return preview(app, caller, extension);
  await extendRound(app, caller, extension, await roundFactsForReminders(app.db, app.workingGroupId, caller.now));
  const text = translate(caller.person.language, 'rounds.extendDone', datesOf(extension, caller));
  return doneReply(text, [roundStatusButton(caller, round)]);
}

/** The round that was named, else those that are open, else those that are still to open. */
function roundsMeant(rounds: readonly RoundRecord[], { label }: ExtensionWords): RoundRecord[] {
  if (label !== null) return rounds.filter((one) => one.label === label);
  const open = rounds.filter(({ state }) => state === 'open');
  return open.length > 0 ? open : [...rounds];
}

async function extensionMeant(app: App, caller: Caller, round: RoundRecord, said: ExtensionWords): Promise<Extension> {
  const today = dateIn(caller.now, caller.person.timeZone);
  const post = said.whom === '' ? null : await findOnePost(app.db, app.workingGroupId, said.whom, today);
  const from = await dueDayOf(app, round, post);
  const to = said.until && 'day' in said.until ? said.until.day : addDays(from, said.until?.days ?? 0);
  if (!dateExists(to)) throw new Refusal('people.noSuchDate', { date: to });
  return { round, post, from, to, reason: withMentionedNames(said.reason) };
}

/** The due day that holds for a post, or for the round. */
async function dueDayOf(app: App, round: RoundRecord, post: { id: number } | null): Promise<string> {
  const own = post && (await postExtensions(app.db, [round.id])).find(({ postId }) => postId === post.id);
  return own?.dueAt ?? round.dueAt;
}

function datesOf({ round, post, from, to }: Extension, { person: { language } }: Caller) {
  const closes = post ? round.closesAt : closingDayAfterExtension(round, to);
  return {
    round: round.label,
    posts: post?.code ?? 'all',
    from: writeDate(from, language),
    due: writeDate(to, language),
    closes: writeDate(closes, language),
  };
}

async function preview(app: App, caller: Caller, extension: Extension): Promise<Reply> {
  judgeExtension(extension, caller);
  const { language } = caller.person;
  const { round, post, from, to, reason } = extension;
  const facts = await roundFactsForReminders(app.db, app.workingGroupId, caller.now);
  const people = toldOfExtension(extension, facts, caller.now).size;
  const written = datesOf(extension, caller);
  const text = translate(language, 'rounds.extendSure', { ...written, people });
  const told = translate(language, 'rounds.extended', { ...written, posts: post?.code ?? 'none' });
  const press: Action = {
    label: translate(language, 'rounds.extendNow'),
    intent: intents.moveDueDate.of({ round: round.id, ...(post && { post: post.id }), from, to, reason }),
    style: 'primary',
  };
  return roundDateChangePreview({ text, told, people, reason }, press, roundStatusButton(caller, round));
}
