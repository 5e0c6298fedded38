import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** What a process holds after a collection, in bytes. */
export interface Held {
  /** What JavaScript holds, buffers included. */
  held: number;
  rss: number;
}

/** One process of the program that stays up, and can be asked for its memory. */
export class Program {
  readonly address: Promise<string>;
  /** What it logged as bugs, and ends that nobody asked for. */
  readonly accidents: string[] = [];
  readonly #child: ChildProcess;
  #leaving = false;

  constructor(file: string, environment: Record<string, string>) {
    const hook = new URL('memory.mjs', import.meta.url).href;
    const env = { PATH: process.env['PATH'], ...environment };
    const child = spawn(process.execPath, ['--expose-gc', '--import', hook, file], {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env,
    });
    this.#child = child;
    if (!child.stdout || !child.stderr) throw new Error('the program has no output');
    let lastWords = '';
    child.stderr.on('data', (words: Buffer) => (lastWords = `${lastWords}${words.toString()}`.slice(-2_000)));
    child.once('exit', (code, signal) => {
      if (!this.#leaving) this.accidents.push(`ended with ${signal ?? code}: ${lastWords}`);
    });
    const lines = createInterface(child.stdout);
    this.address = new Promise((resolve, reject) => {
      child.once('exit', () => reject(new Error(`did not start: ${lastWords}`)));
      lines.on('line', (line) => {
        const { msg, address, kind, stack = [] } = JSON.parse(line) as Logged;
        if (address !== undefined) resolve(address);
        if (msg === 'bug' && kind !== REFUSED) this.accidents.push([kind, ...stack.slice(0, 4)].join(' '));
      });
    });
  }

  /** Throws, with its last words, where the process has ended. */
  async memory(): Promise<Held> {
    if (!this.#child.connected) throw new Error(this.accidents.join('; '));
    this.#child.send('memory');
    const [held] = (await once(this.#child, 'message')) as [Held];
    return held;
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode !== null) return;
    this.#leaving = true;
    this.#child.kill('SIGTERM');
    await once(this.#child, 'exit');
  }
}

/** Broken payloads name accounts and channels that the fake Slack does not have: it says so, and that is no fault of the program. */
const REFUSED = 'WebAPIPlatformError';

interface Logged {
  msg: string;
  address?: string;
  kind?: string;
  stack?: string[];
}
