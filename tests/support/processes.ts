import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fromPackageRoot } from '../../src/config/fromPackageRoot.ts';
import { madeOncePerRun } from './madeOncePerRun.ts';

/** A TypeScript file running in a process of its own. */
export interface Running {
  readonly child: ChildProcess;
  /** What it wrote to its output, once it has ended well. Fails with what it wrote to its error output otherwise. */
  readonly output: Promise<string>;
}

/** Starts `file` (from the package root) with Node, without a build. `environment` is all it sees beside PATH. */
export function startProcess(file: string, args: readonly string[], environment: Record<string, string> = {}): Running {
  const loader = fromPackageRoot('tests/support/typescript.mjs');
  return running(file, ['--import', loader, fromPackageRoot(file), ...args], environment);
}

/** Starts a file that was built; `environment` is all it sees beside PATH. */
export function startBuilt(file: string, environment: Record<string, string>): Running {
  return running(file, ['--enable-source-maps', file], environment);
}

/** Starts the program as it is installed, from the run's own build: `main`, or the command line. */
export async function startProgram(
  name: 'main' | 'cli',
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<Running> {
  const file = join(await madeOncePerRun('program'), `${name}.js`);
  return running(name, ['--enable-source-maps', file, ...args], environment);
}

function running(file: string, args: readonly string[], environment: Record<string, string>): Running {
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'], ...environment },
  });
  const ended = new Promise<string>((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ?? String(code)));
  });
  const output = Promise.all([text(child.stdout), text(child.stderr), ended]).then(([out, err, how]) => {
    if (how !== '0') throw new Error(`${file} ended with ${how}: ${err}`);
    return out;
  });
  return { child, output };
}

/** The address that a started program says it listens at. Fails where it ends without. */
export async function addressOf({ child, output }: Running): Promise<string> {
  const { stdout } = child;
  if (!stdout) throw new Error('the program has no output');
  const failed = output.then(() => Promise.reject(new Error('the program ended')));
  const ready = (async () => {
    for await (const line of createInterface(stdout)) {
      const { address } = JSON.parse(line) as { address?: string };
      if (address === undefined) continue;
      // Whoever stops reading pauses the stream, and a program whose output nobody takes stands still.
      stdout.resume();
      return address;
    }
    throw new Error('the program said no address');
  })();
  return Promise.race([ready, failed]);
}

/** How the command line ended. */
export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** Runs the command line as a process of its own, against a database of the test. */
export async function focal(databaseUrl: string, ...args: string[]): Promise<Ended> {
  const program = join(await madeOncePerRun('program'), 'cli.js');
  const child = spawn(process.execPath, ['--enable-source-maps', program, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'], DATABASE_URL: databaseUrl },
  });
  const code = new Promise<number | null>((resolve) => {
    child.once('exit', resolve);
  });
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await code, out, err };
}
