import type { App } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import type { Instrument } from '../instruments/instrument.ts';
import type { InstrumentProblem } from '../instruments/instrumentError.ts';
import { judgeInstrumentInThread } from '../instruments/judgeInstrumentInThread.ts';
import { newestInstrumentKeys, newestInstrumentVersion } from '../instruments/newest/store.ts';
import { type InstrumentFault, instrumentFault, locateInInstrument } from '../instruments/locateInstrumentFault.ts';
import { forgottenQuestionKeys } from './forgottenOrRenamedQuestions.ts';
import {
  questionsForNextRound,
  type QuestionsForNextRound,
  questionsMeant,
  questionsVersionToChange,
} from './questionsForNextRound.ts';
import { isQuestionsArchive, parseWordingsWorkbook } from './parseWordingsWorkbook.ts';
import { withQuestionsVersion, withQuestionWordings } from './wordings.ts';

/** Characters that questions may have: several times those of the longest that there are. */
const LONGEST = 300_000;

/** Questions as somebody hands them in: a name for messages, and a text or the bytes of a file. */
export interface HandedIn {
  name: string;
  content: string | Uint8Array;
}

/** Questions that can be put in use, beside those that they would follow; null for the first of an instrument. */
export interface GoodQuestions {
  source: string;
  instrument: Instrument;
  before: QuestionsForNextRound | null;
  /** Places of a workbook that the questions do not have. */
  unknown: readonly string[];
}

/** Judges questions that were handed in. Refuses what is too long or no file of questions; what is wrong inside is a value. */
export async function judgeQuestions(
  app: App,
  handedIn: HandedIn,
): Promise<GoodQuestions | { problems: readonly InstrumentProblem[] }> {
  const { name } = handedIn;
  const { source, unknown } = await sourceOf(app, handedIn);
  if (source.length > LONGEST) throw new Refusal('preparation.tooLong', { length: source.length, limit: LONGEST });
  const judged = await judgeInstrumentInThread(source, name);
  if (!judged) throw new Refusal('preparation.tooLong', { length: source.length, limit: LONGEST });
  if ('problems' in judged) return judged;
  const { instrument } = judged;
  const newest = await newestInstrumentVersion(app.db, app.workingGroupId, instrument.key);
  const before = newest && (await questionsForNextRound(app, instrument.key));
  const faults = before
    ? [...versionFaults(source, instrument, before), ...forgottenQuestionKeys(before.instrument, instrument)]
    : [];
  if (faults.length > 0) return { problems: faults.map((fault) => locateInInstrument(source, fault)) };
  return { source, instrument, before, unknown };
}

async function sourceOf(app: App, { name, content }: HandedIn): Promise<{ source: string; unknown: string[] }> {
  if (typeof content === 'string') return { source: content, unknown: [] };
  if (!isQuestionsArchive(content)) return { source: new TextDecoder().decode(content), unknown: [] };
  const { sheet, wordings } = await parseWordingsWorkbook(name, content);
  const keys = await newestInstrumentKeys(app.db, app.workingGroupId);
  const meant = await questionsMeant(app, keys.find((key) => key.startsWith(sheet)) ?? '');
  const { source, unknown } = withQuestionWordings(meant.source, wordings);
  return { source: withQuestionsVersion(source, questionsVersionToChange(meant)), unknown };
}

/** A version that a round has been asked with never changes, and none comes before the newest. */
function versionFaults(source: string, { version }: Instrument, before: QuestionsForNextRound): InstrumentFault[] {
  const next = questionsVersionToChange(before);
  if (version >= next || (version === before.version && source === before.source)) return [];
  const key = version === before.version ? 'dataFaults.versionAsked' : 'dataFaults.versionThere';
  return [instrumentFault(['version'], key, { version: before.version, next })];
}
