import type { Instrument } from './instrument.ts';
import { InstrumentError, type InstrumentProblem } from './instrumentError.ts';
import { parseInstrument } from './parseInstrument.ts';

/** An instrument, or everything that is wrong with it. */
export type JudgedSource = { instrument: Instrument } | { problems: readonly InstrumentProblem[] };

/** The same as `parseInstrument`, with what is wrong as a value. */
export function judgeInstrumentSource(source: string, file: string, how: { isStored: boolean }): JudgedSource {
  try {
    return { instrument: parseInstrument(source, file, how) };
  } catch (error) {
    if (!(error instanceof InstrumentError)) throw error;
    return { problems: error.problems };
  }
}
