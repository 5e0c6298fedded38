import { formLinesOfAnswers } from '../../forms/answerWords.ts';
import { instrumentQuestionsOf } from '../../instruments/instrument.ts';
import { writeDate } from '../../calendar/dates.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import { shownPersonName } from '../../people/shownPersonName.ts';
import { leavingQuestions } from '../leavingQuestions.ts';
import type { Pack } from './pack.ts';

/** The sections of a pack in their order. */
const sections = [
  'rounds',
  'actions',
  'commitments',
  'entries',
  'questions',
  'drafts',
  'counterparts',
  'contacts',
  'dates',
  'updates',
  'answers',
] as const;
type SectionKey = (typeof sections)[number];

/** One line of a pack in the reader's language. */
export interface PackLine {
  /** What whoever follows decides on, for instance `commitment:4`; null where it is to be read only. */
  key: string | null;
  text: string;
  /** It is over since the handover began, and nobody has to decide on it. */
  isSettled?: boolean;
  /** Where the chat shows the text alone: an update with its answers. */
  facts?: { label: string; value: string }[];
}

export interface PackSection {
  section: SectionKey;
  title: string;
  lines: PackLine[];
}

/** A pack in words, without the sections that have nothing to say. */
export function packSections(pack: Pack, language: Language): PackSection[] {
  return sections.flatMap((section) => {
    const lines = linesOf[section](pack, language);
    return lines.length === 0 ? [] : [{ section, title: translate(language, `handover.section_${section}`), lines }];
  });
}

/** An item with what became of it. */
const item = (key: string, text: string, isSettled: boolean, language: Language): PackLine =>
  isSettled ? { key, text: translate(language, 'handover.settledSince', { text }), isSettled } : { key, text };

type Lines = (pack: Pack, language: Language) => PackLine[];

const dueIn = (date: string | null, language: Language): string => (date === null ? 'none' : writeDate(date, language));

const linesOf: Record<SectionKey, Lines> = {
  rounds: ({ rounds }, language) =>
    rounds.map(({ id, label, dueAt, expected, received, waiting }) => ({
      key: `round:${id}`,
      text: translate(language, 'handover.round', {
        round: label,
        due: writeDate(dueAt, language),
        expected,
        received,
        waiting,
      }),
    })),
  actions: ({ actions }, language) =>
    actions.map(({ id, objective, round, words, due, isSettled }) =>
      item(
        `action:${id}`,
        translate(language, 'handover.action', {
          objective: objective ?? 'none',
          words,
          round,
          due: dueIn(due, language),
        }),
        isSettled,
        language,
      ),
    ),
  commitments: ({ commitments }, language) =>
    commitments.map(({ id, side, text, owner, askers, due, isSettled }) =>
      item(
        `commitment:${id}`,
        translate(language, `handover.commitment_${side}`, {
          number: id,
          text,
          owner: owner ?? 'none',
          askers,
          due: dueIn(due, language),
        }),
        isSettled,
        language,
      ),
    ),
  entries: ({ entries }, language) =>
    entries.map(({ id, register, title, on, isSettled }) =>
      item(
        `entry:${id}`,
        translate(language, 'handover.entry', { register, title, on: writeDate(on, language) }),
        isSettled,
        language,
      ),
    ),
  questions: ({ questions }, language) =>
    questions.map(({ key, round, post }) => ({
      key,
      text: translate(language, 'handover.question', { round, post: post ?? 'none' }),
    })),
  drafts: ({ drafts }, language) =>
    drafts.map(({ round, answered, isSettled }) => {
      const said = { round: round.label, due: writeDate(round.dueAt, language) };
      return isSettled
        ? { key: `draft:${round.id}`, text: translate(language, 'handover.draftSent', said), isSettled }
        : { key: `draft:${round.id}`, text: translate(language, 'handover.draft', { ...said, count: answered }) };
    }),
  counterparts: ({ counterparts }, language) =>
    counterparts.map(({ post, holders }) => ({
      key: null,
      text: translate(language, 'handover.counterpart', {
        post,
        count: holders.length,
        holders: holders.map((name) => shownPersonName(name, language)).join(', '),
      }),
    })),
  contacts: ({ contacts }, language) =>
    contacts.map((one) => ({ key: null, text: translate(language, 'handover.contact', one) })),
  dates: ({ dates }, language) =>
    dates.map(({ on, what, words }) => ({
      key: null,
      text: translate(language, 'handover.date', { on: writeDate(on, language), what, words }),
    })),
  updates: ({ updates }, language) =>
    updates.map(({ round, on, by, instrument, answers, context }) => ({
      key: null,
      text: translate(language, 'handover.update', {
        round,
        at: writeDate(on, language),
        by: shownPersonName(by, language),
      }),
      facts: formLinesOfAnswers(instrumentQuestionsOf(instrument), answers, { language, ...context }),
    })),
  answers: ({ answers }, language) =>
    leavingQuestions.flatMap((key) => {
      const words = answers[key];
      const question = translate(language, `handover.ask_${key}`);
      return words === undefined
        ? []
        : [{ key: `answer:${key}`, text: translate(language, 'handover.answer', { question, words }) }];
    }),
};
