import { CommanderError } from 'commander';
import { Refusal } from '../core/refusal.ts';
import { StartRefusal } from '../config/startRefusal.ts';
import { InstrumentError } from '../instruments/instrumentError.ts';
import { translate } from '../language/translate.ts';
import { CliRefusal } from '../core/cliRefusal.ts';
import { ImportRefused } from '../imports/importProblem.ts';

/** How a verb that failed ends: what it says, if not said yet, and the exit code. */
export interface CliFailure {
  message: string | null;
  /** 1: refused, with reasons; 2: typed wrongly; 70: a bug of Focal (EX_SOFTWARE of sysexits.h). */
  exitCode: 0 | 1 | 2 | 70;
}

/** Turns what a verb threw into words: for a person's mistake a sentence, for a bug all that helps to find it. */
export function cliFailure(error: unknown): CliFailure {
  if (error instanceof CommanderError) return { message: null, exitCode: error.exitCode === 0 ? 0 : 2 };
  if (error instanceof Refusal) return { message: translate('en', error.key, error.parameters), exitCode: 1 };
  // Whoever reads the output has read enough: `focal export | head`.
  if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return { message: null, exitCode: 0 };
  const expected = [CliRefusal, ImportRefused, StartRefusal, InstrumentError].some((kind) => error instanceof kind);
  if (error instanceof Error && expected) return { message: error.message, exitCode: 1 };
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { message: `Focal failed because of a bug. Please report it with these lines:\n${trace}`, exitCode: 70 };
}
