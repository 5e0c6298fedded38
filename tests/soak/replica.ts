import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

interface LogLine {
  level: number;
  msg: string;
  address?: string;
  outcome?: string;
  kind?: string;
  stack?: string[];
}

/** One process of the program that is killed and started again and again. */
export class Replica {
  readonly name: string;
  /** How Slack reaches it, and whether the local chat is there. */
  readonly slack: 'http' | 'socket';
  readonly servesLocalChat: boolean;
  /** Where it listens; null while it boots. */
  address: string | null = null;
  startedAt = 0;
  /** The last moment when it was seen at work: a call to a platform, or something that a person did. */
  busyAt = 0;
  readonly killedAt: number[] = [];
  /** How often each outcome of a delivery was logged. */
  readonly outcomes = new Map<string, number>();
  /** What it logged as bugs: the kind and where. */
  readonly bugs = new Map<string, number>();
  /** Ends that nobody caused, with the last words. */
  readonly accidents: string[] = [];
  readonly #program: string;
  readonly #environment: Record<string, string>;
  #child: ChildProcess | null = null;
  #leaving = false;

  constructor(name: string, program: string, environment: Record<string, string>) {
    this.name = name;
    this.#program = program;
    this.#environment = environment;
    this.slack = 'SLACK_APP_TOKEN' in environment ? 'socket' : 'http';
    this.servesLocalChat = environment['LOCAL_CHAT'] === 'on';
  }

  get alive(): boolean {
    return this.#child !== null;
  }

  start(): void {
    const env = { PATH: process.env['PATH'], ...this.#environment };
    const child = spawn(process.execPath, [this.#program], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env,
    });
    this.#child = child;
    this.#leaving = false;
    this.startedAt = Date.now();
    let lastWords = '';
    child.stderr.on('data', (words: Buffer) => (lastWords = `${lastWords}${words.toString()}`.slice(-2_000)));
    createInterface(child.stdout).on('line', (line) => this.#child === child && this.#hear(line));
    child.once('exit', (code, signal) => {
      if (this.#child !== child) return;
      this.#child = null;
      this.address = null;
      if (this.#leaving) return;
      this.accidents.push(`${this.name} ended by itself with ${signal ?? code}: ${lastWords}`);
      this.start();
    });
  }

  /** kill -9; resolves when the process is gone. */
  async kill(): Promise<void> {
    const child = this.#child;
    if (child === null) return;
    this.#leaving = true;
    this.address = null;
    this.killedAt.push(Date.now());
    child.kill('SIGKILL');
    await once(child, 'exit');
  }

  /** Asks it to stop; its exit code. */
  async stop(): Promise<number | null> {
    const child = this.#child;
    if (child === null) return null;
    this.#leaving = true;
    child.kill('SIGTERM');
    const [code] = (await once(child, 'exit')) as [number | null];
    return code;
  }

  #hear(line: string): void {
    const { msg, address, outcome, kind, stack = [] } = JSON.parse(line) as LogLine;
    if (address !== undefined) this.address = address;
    if (msg === 'delivery' && outcome !== undefined) count(this.outcomes, outcome);
    if (msg === 'bug') count(this.bugs, [kind, ...stack.slice(0, 4)].join(' '));
  }
}

function count(counts: Map<string, number>, what: string): void {
  counts.set(what, (counts.get(what) ?? 0) + 1);
}
