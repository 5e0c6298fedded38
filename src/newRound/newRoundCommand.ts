import type { App, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import { refuseWrongWeekday } from '../calendar/refuseWrongWeekday.ts';
import { dateExists } from '../calendar/dates.ts';
import { requireCoordinator } from '../people/requireCoordinator.ts';
import { dateIn } from '../calendar/dates.ts';
import { shorten } from '../language/shorten.ts';
import { translate } from '../language/translate.ts';
import type { FieldsOf } from '../protocol/intent.ts';
import type { Reply } from '../protocol/message.ts';
import { blocksReply } from '../protocol/textReply.ts';
import { emptyDraft } from '../forms/draftContent.ts';
import type { newRound } from '../rounds/intents.ts';
import { type RoundToBeginWords, parseRoundToBegin } from '../rounds/parseRoundToBegin.ts';
import { roundLabelAhead } from '../rounds/parseRoundLabelAndReason.ts';
import { type RoundRecord, roundsOf } from '../rounds/store.ts';
import { changeDraft } from '../drafts/changeDraft.ts';
import { newRoundDraftKind } from './newRoundDraftKind.ts';
import { newRoundAnswers, type NewRoundPlan } from './newRoundForm.ts';
import { newRoundPreviewMessage } from './newRoundPreviewMessage.ts';
import { asNewRoundDraft, type NewRoundDraft } from './openNewRoundDraft.ts';
import { newRoundLabel, newRoundWithDates } from './proposeNewRound.ts';

/** Characters of words that were not understood which an answer repeats. */
const UNREAD_LENGTH = 80;

/**
 * "round new", "round new opens 1 March, due 31 March", "round new every 6 months": a copy of the last round, with its dates moved; what
 * was prepared of it before is gone on with. Nothing is scheduled before somebody presses.
 */
export async function newRoundCommand(
  app: App,
  caller: Caller,
  { words = '', base: id, again = false }: FieldsOf<typeof newRound>,
): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const { language, timeZone } = caller.person;
  const rounds = await roundsOf(app.db, app.workingGroupId);
  const today = dateIn(caller.now, timeZone);
  const copied = roundLabelAhead(
    words.trim(),
    rounds.map(({ label }) => label),
  );
  const said = parseRoundToBegin(copied ? words.trim().slice(copied.length) : words, today);
  refuseWrongWeekday(said, language);
  for (const date of Object.values(said.dates)) if (!dateExists(date)) throw new Refusal('people.noSuchDate', { date });
  const base = baseOf(rounds, id, copied?.label);
  const at = { subject: { after: base.id }, kind: newRoundDraftKind };
  const open = await changeDraft(app, caller, at, (one) => {
    const draft = asNewRoundDraft(one);
    const content = again ? emptyDraft : one.draft.content;
    return { ...content, answers: newRoundAnswers(planSaid(draft, said, again)) };
  });
  const { text, blocks } = newRoundPreviewMessage(asNewRoundDraft(open));
  if (said.unread !== '') {
    const unread = translate(language, 'preparation.unread', { words: shorten(said.unread, UNREAD_LENGTH) });
    blocks.unshift({ kind: 'text', text: unread, tone: 'warning' });
  }
  return blocksReply(text, blocks);
}

/** The round to copy: the one that was named, else the last. Refuses where there is none. */
function baseOf(rounds: readonly RoundRecord[], id: number | undefined, label: string | undefined): RoundRecord {
  const named = rounds.find((round) => round.id === id || round.label === label);
  const last = rounds.toSorted((one, other) => other.opensAt.localeCompare(one.opensAt))[0];
  const base = id === undefined ? (named ?? last) : named;
  if (!base) throw new Refusal(id === undefined ? 'preparation.noRound' : 'rounds.roundGone');
  return base;
}

function planSaid(draft: NewRoundDraft, said: RoundToBeginWords, again: boolean): NewRoundPlan {
  const { plan, proposed, base, others } = draft;
  const before = again || said.months !== null ? { ...proposed(said.months), whom: plan.whom } : plan;
  const dated = { ...before, ...newRoundWithDates(before, said.dates) };
  if (said.name !== '') return { ...dated, label: said.name };
  // A name that nobody chose follows the dates.
  const isOurs = before.label === newRoundLabel(base, before.opensAt, others);
  return isOurs ? { ...dated, label: newRoundLabel(base, dated.opensAt, others) } : dated;
}
