import { builtInInstrumentSource } from '../../src/instruments/builtInInstrument.ts';
import { type Instrument, instrumentQuestionByKey, type Question } from '../../src/instruments/instrument.ts';
import { parseInstrument } from '../../src/instruments/parseInstrument.ts';

type Shipped = { source: string; file: string; instrument: Instrument };

/** Judging one takes a tenth of a second, and nearly every test of a round wants it. */
const judged = new Map<string, Shipped>();

/** A shipped instrument, with the source that a round keeps; undefined when none has this key. Not to be changed: all tests share it. */
export function builtInInstrument(key: string): Shipped | undefined {
  const known = judged.get(key);
  if (known) return known;
  const shipped = builtInInstrumentSource(key);
  if (!shipped) return undefined;
  const made = { ...shipped, instrument: parseInstrument(shipped.source, shipped.file) };
  judged.set(key, made);
  return made;
}

/** The shipped exercise, as `builtInInstrument` gives it. */
export function shippedExercise(): Shipped {
  const shipped = builtInInstrument('plan-of-action');
  if (!shipped) throw new Error('plan-of-action is not shipped');
  return shipped;
}

/** A question of the shipped exercise, by its key. Fails where nobody asks it. */
export function shippedQuestion(key: string): Question {
  const question = instrumentQuestionByKey(shippedExercise().instrument, key);
  if (!question) throw new Error(`nobody asks ${key}`);
  return question;
}
