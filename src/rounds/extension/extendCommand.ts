import type { App, Caller } from '../../core/context.ts';
import { Refusal } from '../../core/refusal.ts';
import { addDays } from '../../calendar/workingTime.ts';
import { dateIn, writeDate } from '../../language/dates.ts';
import { translate } from '../../language/translate.ts';
import { dateExists } from '../../people/absence.ts';
import { findOnePost } from '../../people/findByName.ts';
import { requireCoordinator } from '../../people/guard.ts';
import { withNames } from '../../protocol/mention.ts';
import * as doorIntents from '../../protocol/doorIntents.ts';
import type { FieldsOf } from '../../protocol/intent.ts';
import type { Action, Block, Reply } from '../../protocol/message.ts';
import { promptReply, sayReply, textReply } from '../../protocol/textReply.ts';
import * as intents from '../intents.ts';
import { reminderFacts } from '../reminderFacts.ts';
import { type RoundRecord, roundsOf } from '../store.ts';
import { closingWith, extend, type Extension, judgeExtension, toldOf } from './extend.ts';
import { type ExtensionWords, parseExtension } from './parseExtension.ts';
import { postExtensions } from './store.ts';

type ExtendWords = FieldsOf<typeof intents.extend>;

/**
 * "extend to 15 February", "extend DAK by a week: the office moves": more time for a round, or for one post. Shows first what
 * people will read; moves the day when that was pressed.
 */
export async function extendCommand(app: App, caller: Caller, { words = '', sure }: ExtendWords): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const { language, timeZone } = caller.person;
  if (words.trim() === '') return promptReply(translate(language, 'rounds.extendAsk'), intents.extend.of({}));
  const rounds = (await roundsOf(app.db, app.workingGroupId)).filter(({ state }) =>
    ['scheduled', 'open'].includes(state),
  );
  const labels = rounds.map(({ label }) => label);
  const said = parseExtension(words, labels, dateIn(caller.now, timeZone));
  if (said.until === null) throw new Refusal('rounds.extendUnclear', { words: withNames(words).trim() });
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
  const extension = await extensionMeant(app, caller, round, said);
  judgeExtension(extension, caller);
  const facts = await reminderFacts(app.db, app.workingGroupId, caller.now);
  const written = datesOf(extension, caller);
  if (sure !== extension.from) return preview(caller, extension, words, toldOf(extension, facts, caller.now).size);
  await extend(app, caller, extension, facts);
  return sayReply(translate(language, 'rounds.extendDone', written), [statusButton(caller, round)]);
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
  const own = post && (await postExtensions(app.db, [round.id])).find(({ postId }) => postId === post.id);
  const from = own && own.dueAt > round.dueAt ? own.dueAt : round.dueAt;
  const to = said.until && 'day' in said.until ? said.until.day : addDays(from, said.until?.days ?? 0);
  if (!dateExists(to)) throw new Refusal('people.noSuchDate', { date: to });
  return { round, post, from, to, reason: withNames(said.reason) };
}

function datesOf({ round, post, from, to }: Extension, { person: { language } }: Caller) {
  const closes = post ? round.closesAt : closingWith(round, to);
  return {
    round: round.label,
    posts: post?.code ?? 'all',
    from: writeDate(from, language),
    due: writeDate(to, language),
    closes: writeDate(closes, language),
  };
}

function preview(caller: Caller, extension: Extension, words: string, people: number): Reply {
  const { language } = caller.person;
  const written = datesOf(extension, caller);
  const text = translate(language, 'rounds.extendSure', { ...written, people });
  const told = translate(language, 'rounds.extended', { ...written, posts: extension.post?.code ?? '…' });
  const quote = [told, extension.reason].filter((one) => one !== '').join('\n');
  const blocks: Block[] = [
    { kind: 'text', text },
    ...(people > 0 ? [{ kind: 'quote', text: quote } as const] : []),
    {
      kind: 'actions',
      actions: [
        {
          label: translate(language, 'rounds.extendNow'),
          intent: intents.extend.of({ words, sure: extension.from }),
          style: 'primary',
        },
        statusButton(caller, extension.round),
      ],
    },
  ];
  return { messages: [{ text, blocks }], visibleTo: 'sender', awaits: null };
}

function statusButton({ person: { language } }: Caller, { label }: RoundRecord): Action {
  return { label: translate(language, 'rounds.extendStatus'), intent: doorIntents.status.of({ round: label }) };
}
