import { type Instrument, instrumentQuestionsOf } from '../instruments/instrument.ts';
import { type InstrumentFault, instrumentFault } from '../instruments/locateInstrumentFault.ts';
import { catalogueWords } from '../language/catalogueTextAsValue.ts';
import { instrumentQuestionIn } from '../instruments/renamedKeys.ts';

/** Former keys that the version before knew and this one has forgotten: answers to older rounds could not be compared any more. */
export function forgottenQuestionKeys(before: Instrument, now: Instrument): InstrumentFault[] {
  return now.pages.flatMap((page, pageAt) =>
    page.questions.flatMap((question, at): InstrumentFault[] => {
      const then = instrumentQuestionIn(before, question);
      const known = [question.key, ...(question.was ?? [])];
      const forgotten = then ? [then.key, ...(then.was ?? [])].filter((key) => !known.includes(key)) : [];
      if (forgotten.length === 0) return [];
      const was = [...new Set([...(then ? [then.key] : []), ...(question.was ?? []), ...forgotten])].filter(
        (key) => key !== question.key,
      );
      const path = ['pages', pageAt, 'questions', at, question.was ? 'was' : 'key'];
      const former = forgotten.map((key) => catalogueWords('dataFaults.quoted', { key }));
      return [instrumentFault(path, 'dataFaults.formerForgotten', { key: question.key, former, was: was.join(', ') })];
    }),
  );
}

/** Questions that are gone and may have been renamed: each with those of the same kind that are new. */
export function perhapsRenamedQuestions(before: Instrument, now: Instrument): { was: string; now: string[] }[] {
  const asked = instrumentQuestionsOf(now);
  const kept = new Set(asked.map((question) => instrumentQuestionIn(before, question)?.key));
  const fresh = asked.filter((question) => instrumentQuestionIn(before, question) === null);
  return instrumentQuestionsOf(before)
    .filter(({ key }) => !kept.has(key))
    .map(({ key, kind }) => ({ was: key, now: fresh.filter((one) => one.kind === kind).map((one) => one.key) }))
    .filter((one) => one.now.length > 0);
}
