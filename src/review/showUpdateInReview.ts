import type { App, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import { visibleFormPages, visibleFormQuestions } from '../forms/visibleFormPages.ts';
import { contradictionsInForm } from '../forms/contradictionsInForm.ts';
import { formLinesOfAnswers } from '../forms/answerWords.ts';
import { dateIn, writeDate, writeMoment } from '../calendar/dates.ts';
import { localizedIn } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { findOnePost } from '../people/findByName.ts';
import { requireCoordinator } from '../people/requireCoordinator.ts';
import { shownPersonName } from '../people/shownPersonName.ts';
import { dutyStationName } from '../people/postsMeant.ts';
import type { FieldsOf } from '../protocol/intent.ts';
import type { Action, Block, Message, Reply } from '../protocol/message.ts';
import { promptReply } from '../protocol/textReply.ts';
import { type FiredCheck, checksFiredInReview } from './checksFiredInReview.ts';
import { reviewedInput, reviewedInputLabel } from './reviewedInput.ts';
import { linesChangedFromRoundBefore } from './changedFromRoundBefore.ts';
import * as intents from './intents.ts';
import { type OpenUpdate, openUpdateInReview } from './openUpdateInReview.ts';
import { roundInReview } from './reviewList.ts';

/** Checks that have a button of their own; all are named. */
const ASKED_AT_ONCE = 3;
/** Characters of what a check is about, on its button. */
const LABEL = 40;

/** Shows the coordinator an update whole: what changed, what contradicts itself, every answer, and what can be done. */
export async function showUpdateInReview(
  app: App,
  caller: Caller,
  intent: FieldsOf<typeof intents.readUpdate>,
): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const { language, timeZone } = caller.person;
  const post =
    intent.post ??
    (intent.words === undefined
      ? null
      : (await findOnePost(app.db, app.workingGroupId, intent.words, dateIn(caller.now, timeZone))).id);
  if (post === null) return promptReply(translate(language, 'review.whichPost'), intents.readUpdate.of({}));
  const round = intent.round ?? (await roundInReview(app, undefined))?.id;
  if (round === undefined) throw new Refusal('review.noRound');
  const open = await openUpdateInReview(app, caller, { round, post });
  return { messages: [reviewCard(open, caller)], visibleTo: 'sender', awaits: null };
}

/** An update as a card. Before each act it says who will be told of it. */
export function reviewCard(open: OpenUpdate, caller: Caller): Message {
  const { assignment, standing, answers, detail } = open;
  const { round, post, instrument, context } = assignment;
  const { language } = context;
  const name = shownPersonName(standing.submitter.name, language);
  const title = translate(language, 'review.cardTitle', {
    post: `${post.code} ${dutyStationName(post.station, language)}`,
    round: round.label,
  });
  const at = writeMoment(standing.submittedAt, caller.person.timeZone, language);
  const sent = translate(language, 'review.sentBy', { name, at, revision: standing.revision });
  const blocks: Block[] = [
    { kind: 'heading', text: title },
    { kind: 'text', text: sent, tone: 'quiet' },
  ];
  blocks.push(...stateBlocks(open), ...changeBlocks(open));
  const checks = checksFiredInReview(instrument, open.checked);
  const asked = new Set(checks.map(({ input }) => input));
  // A check on the same numbers says it in its own words.
  const contradictions = contradictionsInForm(instrument, answers).filter(({ part }) => !asked.has(part.key));
  for (const { part, whole } of contradictions) {
    const words = { part: localizedIn(part.label, language), whole: localizedIn(whole.label, language) };
    blocks.push({ kind: 'text', text: translate(language, 'updates.contradiction', words), tone: 'warning' });
  }
  for (const { check, input } of checks) {
    const label = reviewedInput(assignment, answers, input)?.label ?? input;
    const question = localizedIn(check.question, language);
    const tone = check.holds === 'ask' ? 'warning' : 'quiet';
    blocks.push({ kind: 'text', text: translate(language, 'review.fired', { label, question }), tone });
  }
  for (const page of visibleFormPages(instrument, answers)) {
    const facts = formLinesOfAnswers(visibleFormQuestions(page, answers), answers, context);
    if (facts.length > 0)
      blocks.push({ kind: 'text', text: localizedIn(page.title, language) }, { kind: 'facts', facts });
  }
  const told = translate(language, detail.review === 'accepted' ? 'review.whoIsToldUnlock' : 'review.whoIsTold', {
    name,
  });
  blocks.push({ kind: 'text', text: told, tone: 'quiet' }, { kind: 'actions', actions: actsOn(open, checks) });
  return { text: `${title}. ${sent}`, blocks };
}

function stateBlocks({ assignment: { context }, detail }: OpenUpdate): Block[] {
  const { language } = context;
  const { review, question, reply, unlockedUntil, unlockReason } = detail;
  const blocks: Block[] = [];
  if (review === 'accepted')
    blocks.push({ kind: 'text', text: translate(language, 'review.state_accepted'), tone: 'good' });
  if (unlockedUntil !== null && unlockReason !== null) {
    const until = writeDate(unlockedUntil, language);
    blocks.push({ kind: 'text', text: translate(language, 'review.unlockedUntil', { until, reason: unlockReason }) });
  }
  if (question !== null) {
    const by = translate(language, review === 'asked' ? 'review.askedOpen' : 'review.asked');
    blocks.push({ kind: 'quote', text: question, by });
  }
  if (reply !== null) blocks.push({ kind: 'quote', text: reply, by: translate(language, 'review.replied') });
  return blocks;
}

function changeBlocks({ assignment: { instrument, context }, checked }: OpenUpdate): Block[] {
  const { language } = context;
  if (Object.keys(checked.before.answers).length === 0)
    return [{ kind: 'text', text: translate(language, 'review.firstRound'), tone: 'quiet' }];
  const lines = linesChangedFromRoundBefore(instrument, checked, context);
  if (lines.length === 0) return [{ kind: 'text', text: translate(language, 'review.nothingChanged'), tone: 'quiet' }];
  const none = translate(language, 'review.noAnswer');
  const facts = lines.map(({ label, old, now }) => ({ label, value: `${old ?? none} → ${now ?? none}` }));
  return [
    { kind: 'text', text: translate(language, 'review.changed', { count: lines.length }) },
    { kind: 'facts', facts },
  ];
}

/** A question of the instrument's checks is put to the author in the language of the post. */
function actsOn({ assignment, answers, standing, detail }: OpenUpdate, checks: readonly FiredCheck[]): Action[] {
  const { round, post, context } = assignment;
  const { language } = context;
  const read = { round: round.id, post: post.id, update: standing.id };
  const list = { label: translate(language, 'review.list'), intent: intents.review.of({ round: round.label }) };
  if (detail.review === 'accepted')
    return [{ label: translate(language, 'review.unlock'), intent: intents.unlockUpdate.of(read) }, list];
  return [
    { label: translate(language, 'review.accept'), intent: intents.acceptUpdate.of(read), style: 'primary' },
    ...checks.slice(0, ASKED_AT_ONCE).map(({ check, input }) => {
      const asked = reviewedInput(assignment, answers, input);
      return {
        label: translate(language, 'review.askOf', { label: asked ? reviewedInputLabel(asked, LABEL) : input }),
        intent: intents.askAuthor.of({ ...read, input, words: localizedIn(check.question, post.language) }),
      };
    }),
    { label: translate(language, 'review.ask'), intent: intents.askAuthor.of(read) },
    { label: translate(language, 'review.correctFor'), intent: intents.correctForAuthor.of(read) },
    list,
  ];
}
