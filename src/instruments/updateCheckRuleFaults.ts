import { repeatedInstrumentKeys } from './instrumentQuestionFaults.ts';
import { type InstrumentFault, instrumentFault } from './locateInstrumentFault.ts';
import type { CheckCondition } from './updateCheckRule.ts';
import { type Instrument, instrumentQuestionByKey } from './instrument.ts';

/** What is wrong with the checks: two of one key, and what names no question or field of the instrument. */
export function instrumentUpdateCheckFaults(instrument: Instrument): InstrumentFault[] {
  const checks = instrument.checks.map(({ key, when }, index) => ({ path: ['checks', index], key, when }));
  const unknown = checks.flatMap(({ path, when }) =>
    placesOf(when)
      .filter((place) => !isPlace(instrument, place))
      .map((place) => instrumentFault([...path, 'when'], 'dataFaults.noPlace', { place })),
  );
  return [...repeatedInstrumentKeys(checks), ...unknown];
}

/** Everything that a condition looks at. */
function placesOf(when: CheckCondition): string[] {
  if ('answer' in when) return [when.answer, ...(when.without ?? []), ...(when.mentions ? [when.mentions.text] : [])];
  if ('rating' in when) return [when.rating, ...when.without];
  if ('repeated' in when) return [when.repeated];
  if ('moved' in when) return [when.moved, when.unchanged];
  if ('number' in when) return [when.number];
  if ('past' in when) return [when.past];
  return [when.part, when.exceeds];
}

function isPlace(instrument: Instrument, place: string): boolean {
  const [key = '', field] = place.split('.');
  const question = instrumentQuestionByKey(instrument, key);
  if (!question || field === undefined) return question !== undefined;
  return question.kind === 'group' && question.fields.some((one) => one.key === field);
}
