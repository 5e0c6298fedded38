import { CommanderError } from 'commander';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/core/refusal.ts';
import { StartRefusal } from '../../src/config/startRefusal.ts';
import { cliFailure } from '../../src/main/cliFailure.ts';
import { CliRefusal } from '../../src/core/cliRefusal.ts';
import { ImportRefused } from '../../src/imports/importProblem.ts';

describe('the end of a command that failed', () => {
  it('is a sentence and 1 where a person can mend it', () => {
    expect(cliFailure(new Refusal('rounds.labelTaken', { label: 'Spring' }))).toEqual({
      message: 'There is a round called “Spring” already. Please choose another name.',
      exitCode: 1,
    });
    for (const error of [
      new CliRefusal('no'),
      new StartRefusal('no'),
      new ImportRefused('a.csv', [{ message: 'row 1' }]),
    ]) {
      expect(cliFailure(error)).toEqual({ message: error.message, exitCode: 1 });
    }
  });

  it('is left to commander where it has spoken already', () => {
    expect(cliFailure(new CommanderError(0, 'commander.help', ''))).toEqual({ message: null, exitCode: 0 });
    expect(cliFailure(new CommanderError(1, 'commander.unknownCommand', ''))).toEqual({ message: null, exitCode: 2 });
  });

  it('is quiet where whoever reads has read enough', () => {
    expect(cliFailure(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }))).toEqual({
      message: null,
      exitCode: 0,
    });
  });

  it('shows where a bug is', () => {
    const { message, exitCode } = cliFailure(new TypeError('x is not a function'));
    expect(exitCode).toBe(70);
    expect(message).toMatch(/because of a bug.*\nTypeError: x is not a function\n\s+at /);
  });
});
