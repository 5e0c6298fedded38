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
  /** How it is started, in turn: Slack reaches one process by one mode only. */
  readonly #environments: readonly [Record<string, string>, ...Record<string, string>[]];
  #starts = 0;
  /** What people did that is being carried out there. */
  readonly #atWork = new Map<string, number>();
  #child: ChildProcess | null = null;
  #leaving = false;

  constructor(name: string, program: string, ...environments: [Record<string, string>, ...Record<string, string>[]]) {
    this.name = name;
    this.#program = program;
    this.#environments = environments;
  }

  /** How Slack reaches it since it was started last. */
  get slack(): 'http' | 'socket' {
    return 'SLACK_APP_TOKEN' in this.#environment() ? 'socket' : 'http';
  }

  get servesLocalChat(): boolean {
    return this.#environment()['LOCAL_CHAT'] === 'on';
  }

  #environment(): Record<string, string> {
    return this.#environments[(this.#starts - 1) % this.#environments.length] ?? this.#environments[0];
  }

  /** Hands something over, which is at work there until it is answered. */
  async atWork<Answer>(what: string, hand: () => Promise<Answer>): Promise<Answer> {
    this.#atWork.set(what, (this.#atWork.get(what) ?? 0) + 1);
    try {
      return await hand();
    } finally {
      this.#atWork.set(what, (this.#atWork.get(what) ?? 0) - 1);
    }
  }

  /** What it has not answered yet. */
  get unanswered(): string[] {
    return [...this.#atWork].flatMap(([what, times]) => (times > 0 ? [what] : []));
  }

  get alive(): boolean {
    return this.#child !== null;
  }

  start(): void {
    this.#starts += 1;
    const env = { PATH: process.env['PATH'], ...this.#environment() };
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
