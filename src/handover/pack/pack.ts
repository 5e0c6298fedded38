import type { Answers } from '../../forms/answers.ts';
import { withoutHiddenFormAnswers } from '../../forms/visibleFormPages.ts';
import { type Instrument, instrumentQuestionsOf, type Visibility } from '../../instruments/instrument.ts';
import { isSecretInDraft } from '../../drafts/draftSteps.ts';

/** What a fact of a pack goes by where it is judged who may read it, and whether it was there at the handover. */
interface Judged {
  visibility: Visibility;
  /** When it came to be; what is younger is nobody's to hand over. */
  at: Date;
}

/** What waits for whoever follows, and may be over before they come to it. */
interface Settleable {
  /** It is over, done, sent or withdrawn since the handover began. */
  isSettled: boolean;
}

/** An open action with how it was reported last. */
interface ActionFact extends Judged, Settleable {
  id: number;
  objective: string | null;
  /** The round in which it was reported last. */
  round: string;
  /** What was said of it there. */
  words: string;
  due: string | null;
}

/** A commitment that is open, and on which side of it the office stands. */
interface CommitmentFact extends Judged, Settleable {
  id: number;
  side: 'owes' | 'asks';
  text: string;
  /** The post that is asked, and those that ask, in words. */
  owner: string | null;
  askers: string;
  due: string | null;
}

/** An entry of a register that the office or the person answers for. */
interface EntryFact extends Judged, Settleable {
  id: number;
  register: string;
  title: string;
  /** Its last day. */
  on: string;
}

/** That the coordinator has a question about an update, which nobody has answered. Its words are between them and the author: they may tell of what is for the coordination alone. */
interface QuestionFact {
  key: string;
  round: string;
  /** The post that is asked, where it is not the pack's own. */
  post: string | null;
  at: Date;
}

/** An open round as the coordination has it. */
interface RoundFact {
  id: number;
  label: string;
  dueAt: string;
  expected: number;
  received: number;
  /** Updates that nobody has read yet. */
  waiting: number;
  /** When it opened. */
  at: Date;
}

/** What the post has not sent yet in a round that is open. */
interface DraftFact extends Settleable {
  /** When its round opened. */
  at: Date;
  round: { id: number; label: string; dueAt: string };
  instrument: Instrument;
  answers: Answers;
}

/** An update that stands, with its questions. */
interface UpdateFact {
  round: string;
  at: Date;
  /** The calendar date on which it was sent, where the post is. */
  on: string;
  by: string;
  instrument: Instrument;
  answers: Answers;
  context: { objectives: { value: string; label: string }[]; posts: { value: string; label: string }[] };
}

/** A day that will come. */
interface DateFact extends Judged {
  on: string;
  what: DateKind;
  /** What comes then: a round, a title, a text. */
  words: string;
}
type DateKind = 'opens' | 'due' | 'closes' | 'commitment' | 'entry' | 'action' | 'bulletin';

/** All that is known of a office, whoever may read it; and what its leaver answered. */
export interface PackFacts {
  /** What stood at this moment is handed over. */
  until: Date;
  actions: readonly ActionFact[];
  commitments: readonly CommitmentFact[];
  entries: readonly EntryFact[];
  questions: readonly QuestionFact[];
  drafts: readonly DraftFact[];
  rounds: readonly RoundFact[];
  /** Of its last round. */
  counterparts: readonly { post: string; holders: readonly string[] }[];
  dates: readonly DateFact[];
  /** The latest first. */
  updates: readonly UpdateFact[];
  /** By the key of the question that who leaves was asked. */
  answers: Readonly<Record<string, string>>;
}

/** How many updates a pack has. */
const UPDATES = 3;

/** A pack as everybody may read it who may read it at all: nothing in it is for the coordinator alone. */
export interface Pack extends Omit<PackFacts, 'drafts' | 'updates' | 'until'> {
  drafts: readonly { round: DraftFact['round']; answered: number; isSettled: boolean }[];
  contacts: readonly { round: string; words: string }[];
  updates: readonly UpdateFact[];
}

/** The pack of a office. Coordinators read it by the same rule: it is made to be passed on. */
export function packOf(facts: PackFacts): Pack {
  const { until, drafts, questions } = facts;
  const then = <Fact extends { at: Date }>(all: readonly Fact[]): Fact[] => all.filter(({ at }) => at <= until);
  const open = <Fact extends Judged>(all: readonly Fact[]): Fact[] => then(all).filter((one) => !isSecretInDraft(one));
  const updates = then(facts.updates)
    .slice(0, UPDATES)
    .map((update) => ({ ...update, answers: answersForAll(update) }));
  return {
    actions: open(facts.actions),
    commitments: open(facts.commitments),
    entries: open(facts.entries),
    questions: then(questions),
    drafts: then(drafts).map((draft) => ({
      round: draft.round,
      answered: Object.keys(answersForAll(draft)).length,
      isSettled: draft.isSettled,
    })),
    rounds: then(facts.rounds),
    counterparts: facts.counterparts,
    contacts: contactsOf(updates),
    dates: open(facts.dates).toSorted((one, other) => one.on.localeCompare(other.on)),
    updates,
    answers: facts.answers,
  };
}

/** The answers that are for more than the coordinator, and that do not hang on one that is not. */
function answersForAll({ instrument, answers }: { instrument: Instrument; answers: Answers }): Answers {
  const secret = new Set(
    instrumentQuestionsOf(instrument)
      .filter(isSecretInDraft)
      .map(({ key }) => key),
  );
  return withoutHiddenFormAnswers(
    instrument,
    Object.fromEntries(Object.entries(answers).filter(([key]) => !secret.has(key))),
  );
}

/** Texts whose question is called a contact (its key ends so), each as it was said last. */
function contactsOf(updates: readonly UpdateFact[]): Pack['contacts'] {
  const said = new Map<string, string>();
  for (const { round, instrument, answers } of updates)
    for (const { key, kind } of instrumentQuestionsOf(instrument)) {
      const words = answers[key];
      const named = /contact$/i.test(key) && (kind === 'text' || kind === 'longText');
      if (named && typeof words === 'string' && words !== '' && !said.has(words)) said.set(words, round);
    }
  return [...said].map(([words, round]) => ({ round, words }));
}
