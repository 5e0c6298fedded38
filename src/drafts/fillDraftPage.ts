import type { App, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import { visibleFormPages, visibleFormQuestions } from '../forms/visibleFormPages.ts';
import type { Form, SentPage, RawValues } from '../protocol/form.ts';
import { formQuestionInputs, rawInputValues } from '../forms/formInputs.ts';
import type { AnswerProblem } from '../forms/judgeAnswer.ts';
import type { Message, Reply } from '../protocol/message.ts';
import { formOfPage } from '../forms/formOfPage.ts';
import { isInputBlank, parseQuestionValues, withoutBlankFormItems } from '../forms/parseQuestionValues.ts';
import { nextFormStep } from '../forms/formSteps.ts';
import type { InstrumentPage, Question } from '../instruments/instrument.ts';
import { translate } from '../language/translate.ts';
import { type DraftContent, formWithNewItem, formWithStepPassed, formWithQuestion } from '../forms/draftContent.ts';
import { changeDraft, type DraftAt, openDraft } from './changeDraft.ts';
import type { DraftKind, DraftKinds, OpenDraft } from '../feature/draftKind.ts';
import { draftDecidingAnswers, draftSteps, maySeeDraftAnswer } from './draftSteps.ts';
import { originOfDraftPageAnswer, draftPrefill } from './originOfDraftPageAnswer.ts';
import {
  isDraftUntouched,
  draftWithReaderAsAuthor,
  visibleBroughtAnswers,
  visibleDraftContent,
} from './draftAnswerAuthors.ts';
import { withSilencedTerms } from './replyOnDraft.ts';
import * as doorIntents from '../protocol/doorIntents.ts';
import { privateReply, textMessage } from '../protocol/textReply.ts';

/** Opens a page of the form: the one that is named, else the first that has something left to fill in. */
export async function openDraftPage(app: App, caller: Caller, at: DraftAt, key?: string): Promise<Reply> {
  const open = await openDraft(app, caller, at);
  const pages = visibleFormPages(open.instrument, draftDecidingAnswers(open));
  const unanswered = nextFormStep(draftSteps(open), open.draft.content)?.page;
  const page = pages.find((one) => one.key === (key ?? unanswered)) ?? pages[0];
  if (!page) throw new Refusal('updates.staleQuestion');
  return formReply(open, page, {});
}

/** Opens a page that keeps the draft from being sent, with what is wrong on it. */
export async function openIncompleteDraftPage(app: App, caller: Caller, at: DraftAt, key: string): Promise<Reply> {
  const open = await openDraft(app, caller, at);
  const page = pageOf(open, key);
  const { answers, typed } = open.draft.content;
  const seen = visibleFormQuestions(page, answers).filter((question) => maySeeDraftAnswer(open, question));
  const problems = seen.map((question) => {
    const raw = { ...rawInputValues(question, answers[question.key]), ...only(question.key, typed) };
    return parseQuestionValues(question, raw, open.context).problems;
  });
  return formReply(open, page, Object.assign({}, ...problems));
}

/**
 * Takes a submitted page into the draft: what is right is kept as answers, what is wrong is kept as typed and shown
 * again with its errors. Then it goes on: to the next page, back, away, or to the same page with an item more or less.
 */
export async function fillDraftPage(
  app: App,
  caller: Caller,
  intent: SentPage,
  { draftKind }: DraftKinds,
): Promise<Reply> {
  const kind = draftKind(intent);
  let problems: Record<string, AnswerProblem> = {};
  let asked: string[] = [];
  const open = await changeDraft(app, caller, { subject: intent, kind }, (one, version) => {
    const page = pageOf(one, intent.page);
    const questions = visibleFormQuestions(page, { ...draftPrefill(one), ...one.draft.content.answers });
    asked = questions.map(({ key }) => key);
    const taken = takeIn(one, questions, intent, version);
    problems = taken.problems;
    return taken.content;
  });
  const page = pageOf(open, intent.page);
  const now = visibleFormQuestions(page, open.draft.content.answers);
  if (intent.then === 'redraw') return formReply(open, page, {});
  if (intent.then === 'later') return savedReply(open, kind);
  if (intent.then === 'back') return formReply(open, neighbour(open, page, -1) ?? page, {});
  if (Object.keys(problems).length > 0) return formReply(open, page, problems);
  if (now.some(({ key }) => !asked.includes(key))) return formReply(open, page, {}, 'forms.furtherQuestion');
  const next = neighbour(open, page, 1);
  if (next) return formReply(open, next, {});
  const messages = [kind.summary(await withSilencedTerms(app, { open, kind }))];
  return { messages, visibleTo: 'sender', awaits: null };
}

function takeIn(
  open: OpenDraft,
  questions: readonly Question[],
  intent: SentPage,
  version: number,
): { content: DraftContent; problems: Record<string, AnswerProblem> } {
  const { change } = intent;
  const removed = change && 'remove' in change ? { group: change.remove, item: change.item } : undefined;
  const given = withoutBlankFormItems(intent.values, removed);
  const problems: Record<string, AnswerProblem> = {};
  // Who saves a page for later or goes back has not left out what is blank: they have not come to it yet.
  const goesOn = ['next', 'confirm', 'send'].includes(intent.then);
  let { content } = open.draft;
  for (const question of questions) {
    // What may not be shown was drawn blank: left so, it stays as it is.
    const isKept = !maySeeDraftAnswer(open, question) && isDraftUntouched(only(question.key, given));
    const drawn = content.answers[question.key] ?? draftPrefill(open)[question.key];
    const mine = isKept ? rawInputValues(question, drawn) : only(question.key, given);
    const read = parseQuestionValues(question, mine, open.context);
    const conflicts = maySeeDraftAnswer(open, question) ? conflictsOf(open, question, mine, intent.version) : {};
    Object.assign(problems, read.problems, conflicts);
    const wrong = Object.keys({ ...read.problems, ...conflicts });
    const typed = Object.fromEntries(Object.entries(mine).filter(([id]) => wrong.includes(id)));
    const inConflict = Object.keys(conflicts).length > 0;
    const value = inConflict ? content.answers[question.key] : read.value;
    const came = inConflict
      ? {}
      : originOfDraftPageAnswer(open, question, value, { ...intent, values: { ...intent.values, ...mine }, removed });
    const ids = changedIds(content, question, value);
    const before = content.passed;
    content = formWithQuestion(content, question.key, value, { ids, typed, version, ...came });
    if (!isKept && (ids.length > 0 || wrong.length > 0)) content = draftWithReaderAsAuthor(open, question, content);
    for (const id of leftBlank(question, mine, open))
      if (goesOn || before.includes(id)) content = formWithStepPassed(content, id);
  }
  const group = change && 'add' in change ? questions.find(({ key }) => key === change.add) : undefined;
  if (group?.kind === 'group' && itemsOf(content, group.key) < group.maxItems)
    content = formWithNewItem(content, group.key);
  return { content, problems };
}

const itemsOf = ({ answers }: DraftContent, group: string): number => [answers[group] ?? []].flat().length;

/** Inputs that somebody else changed after this page was drawn, and that it would overwrite with something else. */
function conflictsOf(
  open: OpenDraft,
  question: Question,
  mine: RawValues,
  drawn: number,
): Record<string, AnswerProblem> {
  const { content, version } = open.draft;
  if (drawn >= version) return {};
  const present = rawInputValues(question, content.answers[question.key]);
  const items = question.kind === 'group' ? question.maxItems : 0;
  const conflicting = formQuestionInputs(question, items, open.context).filter(
    ({ id }) =>
      (content.changed[id] ?? 0) > drawn &&
      present[id] !== undefined &&
      String(mine[id] ?? '') !== String(present[id]) &&
      content.typed[id] === undefined,
  );
  return Object.fromEntries(
    conflicting.map((input): [string, AnswerProblem] => {
      const value = String(present[input.id]);
      const label = input.options.find((option) => option.value === value)?.label ?? value;
      return [input.id, { key: 'forms.changedMeanwhile', parameters: { value: label } }];
    }),
  );
}

function changedIds(
  content: DraftContent,
  question: Question,
  value: DraftContent['answers'][string] | undefined,
): string[] {
  const before = rawInputValues(question, content.answers[question.key]);
  const after = rawInputValues(question, value);
  const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return ids.filter((id) => String(before[id] ?? '') !== String(after[id] ?? ''));
}

/** Steps of a submitted page that were left empty: they are not asked again in conversation. */
function leftBlank(question: Question, mine: RawValues, open: OpenDraft): string[] {
  if (question.kind === 'group') return [`${question.key}.+`];
  return formQuestionInputs(question, 0, open.context)
    .filter(({ id }) => isInputBlank(mine[id]))
    .map(({ id }) => id);
}

function only(question: string, raw: RawValues): RawValues {
  return Object.fromEntries(Object.entries(raw).filter(([id]) => id === question || id.startsWith(`${question}.`)));
}

function pageOf(open: OpenDraft, key: string): InstrumentPage {
  const page = visibleFormPages(open.instrument, open.draft.content.answers).find((one) => one.key === key);
  if (!page) throw new Refusal('updates.staleQuestion');
  return page;
}

function neighbour(open: OpenDraft, page: InstrumentPage, by: 1 | -1): InstrumentPage | undefined {
  const pages = visibleFormPages(open.instrument, draftDecidingAnswers(open));
  return pages[pages.findIndex((one) => one.key === page.key) + by];
}

function formReply(
  open: OpenDraft,
  page: InstrumentPage,
  problems: Record<string, AnswerProblem>,
  note?: 'forms.furtherQuestion',
): Reply {
  const { answers, typed, origins, entries } = visibleDraftContent(open);
  const form: Form = formOfPage(
    open.instrument,
    page,
    {
      target: {
        ...open.subject,
        page: page.key,
        version: open.draft.version,
      },
      answers,
      prefill: visibleBroughtAnswers(open, draftPrefill(open)),
      origins,
      entries: { ...open.brought.entries, ...entries },
      typed,
      problems,
      ...(note ? { notice: translate(open.context.language, note) } : {}),
    },
    open.context,
  );
  return { messages: [], form, visibleTo: 'sender' };
}

function savedReply(open: OpenDraft, kind: DraftKind): Reply {
  const { language } = open.context;
  const text = kind.saved(open);
  const at = open.subject;
  const message: Message = textMessage(text, [
    { label: translate(language, 'updates.openForm'), intent: doorIntents.update.of({ by: 'page', ...at }) },
    {
      label: translate(language, 'updates.answerHere'),
      intent: doorIntents.update.of({ by: 'conversation', ...at }),
    },
  ]);
  return privateReply([message]);
}
