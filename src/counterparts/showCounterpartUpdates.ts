import type { App, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import { formLinesOfAnswers } from '../forms/answerWords.ts';
import { visibleFormPages, visibleFormQuestions } from '../forms/visibleFormPages.ts';
import { localizedIn } from '../language/language.ts';
import { shorten } from '../language/shorten.ts';
import { translate } from '../language/translate.ts';
import { dutyStationName } from '../people/postsMeant.ts';
import { rolesNow } from '../people/requireCoordinator.ts';
import { isPersonInsideGroup, postsPersonAnswersFor } from '../people/roles.ts';
import { update } from '../protocol/doorIntents.ts';
import type { FieldsOf } from '../protocol/intent.ts';
import type { Action, Block, Message, Reply } from '../protocol/message.ts';
import { blocksReply } from '../protocol/textReply.ts';
import { openUpdateInReview, type OpenUpdate } from '../review/openUpdateInReview.ts';
import { postsPairedInRound, roundsOf, type RoundRecord } from '../rounds/store.ts';
import { actionToCopy, counterpartActions } from './counterpartActions.ts';
import * as intents from './intents.ts';

/** Counterparts that are shown at once; a post has one or two. */
const MOST = 3;
/** Characters of an action on a button. */
const LABEL = 40;

/** Two posts that an exercise pairs. */
export interface CounterpartPair {
  round: RoundRecord;
  own: number;
  other: { id: number; code: string };
}

/** `counterpart`: what one's counterparts said, as far as the group may read it, with ways to ask, to thank and to copy an action. */
export async function showCounterpartUpdates(
  app: App,
  caller: Caller,
  asked: FieldsOf<typeof intents.counterpart>,
): Promise<Reply> {
  const roles = await rolesNow(app.db, caller);
  if (!isPersonInsideGroup(roles)) throw new Refusal('commands.notForYou');
  const pairs = await counterpartPairs(app, postsPersonAnswersFor(roles), asked.round);
  const shown = pairs.filter(({ other }) => asked.post === undefined || other.id === asked.post).slice(0, MOST);
  if (shown.length === 0) throw new Refusal('updates.noCounterpart');
  const messages: Message[] = [];
  for (const pair of shown) messages.push(await counterpartMessage(app, caller, pair));
  return { messages, visibleTo: 'sender', awaits: null };
}

/** The counterparts of some posts in a round, else in the last one that has begun and pairs one of them. */
export async function counterpartPairs(
  { db, workingGroupId }: Pick<App, 'db' | 'workingGroupId'>,
  own: readonly number[],
  roundId?: number,
): Promise<CounterpartPair[]> {
  const begun = (await roundsOf(db, workingGroupId)).filter(({ state }) => state !== 'scheduled');
  for (const round of begun.filter(({ id }) => roundId === undefined || id === roundId)) {
    const pairs: CounterpartPair[] = [];
    for (const post of own)
      for (const other of await postsPairedInRound(db, round.id, post)) pairs.push({ round, own: post, other });
    if (pairs.length > 0) return pairs;
  }
  return [];
}

/** What a counterpart said, as far as the whole group may read it; null where they have sent nothing. */
async function counterpartUpdate(
  app: App,
  caller: Caller,
  at: { round: number; post: number },
): Promise<OpenUpdate | null> {
  try {
    return await openUpdateInReview(app, caller, at);
  } catch (error) {
    if (error instanceof Refusal && error.key === 'review.nothingSent') return null;
    throw error;
  }
}

async function counterpartMessage(app: App, caller: Caller, { round, own, other }: CounterpartPair): Promise<Message> {
  const { language } = caller.person;
  const open = await counterpartUpdate(app, caller, { round: round.id, post: other.id });
  const place = open ? `${other.code} ${dutyStationName(open.assignment.post.station, language)}` : other.code;
  const text = translate(language, 'updates.counterpartTitle', { post: place, round: round.label });
  const intentTo = (does: 'ask' | 'thank') =>
    intents.counterpartTell.of({ does, round: round.id, from: own, to: other.id });
  const ask: Action = { label: translate(language, 'updates.counterpart_ask'), intent: intentTo('ask') };
  if (!open) {
    const nothing = translate(language, 'updates.counterpartSilent');
    return {
      text: `${text}. ${nothing}`,
      blocks: [
        { kind: 'heading', text },
        { kind: 'text', text: nothing },
        { kind: 'actions', actions: [ask] },
      ],
    };
  }
  const { assignment, answers } = open;
  const blocks: Block[] = [{ kind: 'heading', text }];
  for (const page of visibleFormPages(assignment.instrument, answers)) {
    const questions = visibleFormQuestions(page, answers).filter(({ visibility }) => visibility !== 'coordinator');
    const facts = formLinesOfAnswers(questions, answers, assignment.context);
    if (facts.length > 0)
      blocks.push({ kind: 'text', text: localizedIn(page.title, language) }, { kind: 'facts', facts });
  }
  const best = actionToCopy(counterpartActions(assignment.instrument, answers));
  const copy: Action[] = best
    ? [
        {
          label: translate(language, 'updates.counterpart_copy', { action: shorten(best.words, LABEL) }),
          intent: intents.counterpartCopy.of({ round: round.id, post: other.id, item: best.item }),
        },
      ]
    : [];
  const thank: Action = { label: translate(language, 'updates.counterpart_thank'), intent: intentTo('thank') };
  return { text, blocks: [...blocks, { kind: 'actions', actions: [ask, thank, ...copy] }] };
}

/** The words of a counterpart's action, to be taken over, with the way to one's own actions where a round is open. */
export async function copyCounterpartAction(
  app: App,
  caller: Caller,
  { round, post, item }: FieldsOf<typeof intents.counterpartCopy>,
): Promise<Reply> {
  const roles = await rolesNow(app.db, caller);
  const pairs = await counterpartPairs(app, postsPersonAnswersFor(roles), round);
  const pair = pairs.find(({ other }) => other.id === post);
  if (!pair) throw new Refusal('updates.noCounterpart');
  const open = await counterpartUpdate(app, caller, { round, post });
  const action = open && counterpartActions(open.assignment.instrument, open.answers).find((one) => one.item === item);
  if (!action) throw new Refusal('commands.oldButton');
  const { language } = caller.person;
  const current = (await roundsOf(app.db, app.workingGroupId)).find(({ state }) => state === 'open');
  const text = translate(language, current ? 'updates.counterpartCopied' : 'updates.counterpartCopyLater');
  const actions: Action[] = current
    ? [
        {
          label: translate(language, 'updates.counterpart_mine'),
          intent: update.of({ by: 'page', round: current.id, post: pair.own }),
        },
      ]
    : [];
  const by = [open.assignment.post.code, action.objective].filter((part) => part !== null).join(' · ');
  return blocksReply(text, [
    { kind: 'text', text },
    { kind: 'quote', text: action.words, by },
    ...(actions.length > 0 ? [{ kind: 'actions' as const, actions }] : []),
  ]);
}
