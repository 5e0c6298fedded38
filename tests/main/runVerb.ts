import type { Command } from 'commander';
import { vi } from 'vitest';
import { cliFailure } from '../../src/main/cliFailure.ts';
import { temporaryFolder } from '../support/databases.ts';

/** A verb of the command line on a database, without a process of its own: what it wrote, and how it would have ended. */
export async function runVerb(
  verb: Command,
  url: string,
  ...args: string[]
): Promise<{ code: number; out: string; err: string }> {
  const written = { out: '', err: '' };
  vi.stubEnv('DATABASE_URL', url);
  vi.stubEnv('DATA_DIR', temporaryFolder());
  const take = (into: 'err' | 'out') => (part: string | Uint8Array) => {
    written[into] += typeof part === 'string' ? part : new TextDecoder().decode(part);
    return true;
  };
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(take('out')),
    vi.spyOn(process.stderr, 'write').mockImplementation(take('err')),
  ];
  try {
    await verb.exitOverride().parseAsync(args, { from: 'user' });
    return { code: 0, ...written };
  } catch (error) {
    const { message, exitCode } = cliFailure(error);
    return { code: exitCode, out: written.out, err: `${written.err}${message ?? ''}` };
  } finally {
    for (const spy of spies) spy.mockRestore();
    vi.unstubAllEnvs();
  }
}
