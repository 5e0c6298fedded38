import type { App, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import type { Parts } from '../feature/feature.ts';
import type { DraftKinds, OpenDraft } from '../feature/draftKind.ts';
import { formWithSaid } from '../forms/draftContent.ts';
import { type LaidSentence, matchParagraphToQuestions } from '../paragraphs/matchParagraphToQuestions.ts';
import { ENOUGH, paragraphLaying } from '../paragraphs/scores.ts';
import type { SaidLine } from '../forms/keptParagraphSchema.ts';
import { instrumentQuestionByKey } from '../instruments/instrument.ts';
import { dateIn } from '../calendar/dates.ts';
import { detectLanguage } from '../language/detectLanguage.ts';
import { translate } from '../language/translate.ts';
import { answer } from '../protocol/doorIntents.ts';
import { draftSubjectOf } from '../protocol/draftSubject.ts';
import type { FieldsOf } from '../protocol/intent.ts';
import type { Reply } from '../protocol/message.ts';
import { privateReply, textReply } from '../protocol/textReply.ts';
import { draftKeepingWay, draftWithBroughtEntries } from './draftAnsweredByCard.ts';
import { replyOnDraft } from './replyOnDraft.ts';
import { changeDraft, openDraft } from './changeDraft.ts';
import * as intents from './intents.ts';
import { textMatchedToDraftMessage } from './textMatchedToDraftMessage.ts';

/** A longer text is a document. */
const LONGEST = 10_000;
/** What nobody asked for is laid out where it is about so many questions, and what is an answer already where it is about so many others. */
const SEVERAL = 2;
const MANY = 3;
/** One sentence alone is clearly about a question that it says so much of. */
const CLEAR = 1;

/**
 * Lays a paragraph beside the questions that were asked where it was said, where none were beside those of what is open to its sender,
 * and shows which sentence is about which. Nothing is kept. Refuses a text that is about none of them, and one that is an answer to what
 * was asked and about nothing else.
 */
export async function matchTextToDraftQuestions(
  app: App,
  caller: Caller,
  asked: FieldsOf<typeof intents.layOut>,
  { draftKind, unnamedDrafts }: Parts,
): Promise<Reply> {
  const { language } = caller.person;
  const drafts = asked.at ? [{ subject: asked.at, label: '' }] : await unnamedDrafts.openTo(app, caller);
  const [first] = drafts;
  if (!first) throw new Refusal('updates.nothingOpen');
  if (asked.text.length > LONGEST) return textReply(translate(language, 'updates.laidTooLong', { most: LONGEST }));
  const subject = draftSubjectOf(first.subject);
  const open = await openDraft(app, caller, { subject, kind: draftKind(subject) });
  const laid = await laidIn(open, asked.text, caller);
  if (!isWorthAsking(laid, asked)) throw new Refusal('updates.nothingLaid');
  if (drafts.length > 1) {
    const actions = drafts.map((one) => ({
      label: one.label,
      intent: intents.layOut.of({ text: asked.text, at: one.subject }),
    }));
    return textReply(translate(language, 'updates.whichOne'), actions);
  }
  return privateReply([textMatchedToDraftMessage(open, laid, asked)]);
}

/**
 * What a question refused is worth a try; what was said where nothing was asked must be about questions more clearly. A question that
 * takes any words keeps them, but for a text that is clearly about several others.
 */
function isWorthAsking(laid: readonly LaidSentence[], { beside, at }: FieldsOf<typeof intents.layOut>): boolean {
  const about = (least: number): number =>
    new Set(laid.filter(({ score }) => score >= least).flatMap(({ questions }) => questions)).size;
  const given = beside && answer.fieldsOf(beside);
  if (given) {
    const own = given.input.split('.')[0];
    const others = laid.filter(
      ({ score, questions }) => score >= CLEAR && own !== undefined && !questions.includes(own),
    );
    return new Set(others.flatMap(({ questions }) => questions)).size >= MANY;
  }
  return at ? about(ENOUGH) > 0 : about(ENOUGH) >= SEVERAL || about(CLEAR) > 0;
}

/** The sentences of a text, each beside what it is about; in the language that it is written in. */
async function laidIn(
  { instrument, context }: OpenDraft,
  text: string,
  { now, person }: Caller,
): Promise<LaidSentence[]> {
  const language = detectLanguage(text) ?? context.language;
  return matchParagraphToQuestions(
    text,
    await paragraphLaying(instrument, context, language),
    dateIn(now, person.timeZone),
  );
}

/** Keeps a paragraph beside the questions that it is about, as no answer yet, and asks the first of them. */
export async function keepTextMatchedToDraft(
  app: App,
  caller: Caller,
  asked: FieldsOf<typeof intents.askLaid>,
  { draftKind }: DraftKinds,
): Promise<Reply> {
  const subject = draftSubjectOf(asked);
  const kind = draftKind(subject);
  const laid = await laidIn(await openDraft(app, caller, { subject, kind }), asked.text, caller);
  const open = await changeDraft(app, caller, { subject, kind }, (one, version) => {
    const base = draftWithBroughtEntries(one, groupsOf(one, laid), version);
    const lines = linesOf({ ...one, draft: { ...one.draft, content: base } }, laid);
    return draftKeepingWay(one, formWithSaid(base, { by: caller.person.id, version, lines }));
  });
  return replyOnDraft(app, { is: 'laid', open, kind });
}

const groupsOf = ({ instrument }: OpenDraft, laid: readonly LaidSentence[]): string[] =>
  [...new Set(laid.flatMap(({ questions }) => questions))].filter(
    (key) => instrumentQuestionByKey(instrument, key)?.kind === 'group',
  );

/** The sentences as a draft keeps them: each that is about a group is to become an entry of its own, behind those that there are. */
function linesOf({ instrument, draft }: OpenDraft, laid: readonly LaidSentence[]): SaidLine[] {
  const next = new Map<string, number>();
  return laid.flatMap(({ text, questions, inputs, values }): SaidLine[] => {
    const [key] = questions;
    const question = key === undefined ? undefined : instrumentQuestionByKey(instrument, key);
    if (!question) return [];
    if (question.kind !== 'group') return [{ text, inputs: [...inputs], values: { ...values } }];
    const item = next.get(question.key) ?? [draft.content.answers[question.key] ?? []].flat().length;
    next.set(question.key, item + 1);
    return [{ text, inputs: [...inputs], item, values: { ...values } }];
  });
}
