import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlitePath } from '../../src/db/databaseUrl.ts';
import { openDatabase } from '../../src/db/db.ts';
import { migrateDatabase } from '../../src/db/migrate.ts';
import { temporaryFolder } from '../support/databases.ts';
import { type PausablePostgres, startPausablePostgres } from '../support/pausedPostgres.ts';
import { addressOf, type Running, startProgram } from '../support/processes.ts';
import { smallGroup } from '../people/smallGroup.ts';

/** The program with its local chat, and what it is asked over HTTP. */
class Program {
  readonly running: Running;
  address = '';

  private constructor(running: Running) {
    this.running = running;
    this.running.output.catch(() => undefined);
  }

  static async start(databaseUrl: string, more: Record<string, string> = {}): Promise<Program> {
    return new Program(await startProgram('main', [], { DATABASE_URL: databaseUrl, PORT: '0', ...more }));
  }

  async ready(): Promise<this> {
    this.address = await addressOf(this.running);
    return this;
  }

  async readyz(): Promise<{ status: number; words: string; seconds: number }> {
    const began = performance.now();
    const response = await fetch(`${this.address}/readyz`);
    const words = await response.text();
    return { status: response.status, words, seconds: (performance.now() - began) / 1_000 };
  }

  async say(person: number, text: string): Promise<string> {
    const response = await fetch(`${this.address}/local/people/${person}/acts`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-focal': 'page' },
      body: JSON.stringify({ kind: 'say', key: randomUUID(), conversation: 'direct', text }),
    });
    return response.text();
  }

  /** Ends it, and gives what it logged. */
  async end(): Promise<string> {
    this.running.child.kill('SIGTERM');
    return this.running.output;
  }

  /** What it said instead of starting. */
  async refusal(): Promise<string> {
    const failed: unknown = await this.running.output.catch((error: unknown) => error);
    return failed instanceof Error ? failed.message : '';
  }
}

/** An honest answer: nothing was kept, or nobody knows, and never a bug alone. */
const honest = /cannotKeep|unknownKept|nothing was stored|do not know whether/;

describe('the program whose SQLite file is deleted', () => {
  it('is not ready, keeps nothing and says so, and does not begin anew at the next start', async () => {
    const url = `file:${join(temporaryFolder(), 'focal.db')}`;
    await migrateDatabase(url);
    const db = await openDatabase(url);
    const { person } = await smallGroup(db);
    await db.$disconnect();
    const program = await (await Program.start(url)).ready();
    expect(await program.readyz()).toMatchObject({ status: 200 });
    rmSync(sqlitePath(url));
    const { status, words } = await program.readyz();
    expect([status, words]).toEqual([503, expect.stringContaining('DATABASE_FILE_GONE')]);
    expect(await program.say(person.ana, 'language français')).toMatch(honest);
    const [exit] = await Promise.all([once(program.running.child, 'exit'), program.end()]);
    expect(exit).toEqual([0, null]);
    expect(await (await Program.start(url)).refusal()).toMatch(/is gone or empty/);
  });

  it('says loudly that a database is new, and only then', async () => {
    const url = `file:${join(temporaryFolder(), 'focal.db')}`;
    const first = await (await (await Program.start(url)).ready()).end();
    expect(first).toMatch(/NEW DATABASE[^]*NEW WORKING GROUP/);
    expect(await (await (await Program.start(url)).ready()).end()).not.toMatch(/NEW/);
  });
});

describe('the program that is told to end in the middle of its start', () => {
  it('comes to its end without an error', async () => {
    const { running } = await Program.start(`file:${join(temporaryFolder(), 'focal.db')}`);
    await once(running.child.stdout ?? running.child, 'data');
    running.child.kill('SIGTERM');
    expect(await running.output).toMatch(/NEW DATABASE/);
  });
});

describe('the program whose PostgreSQL is paused', () => {
  let server: PausablePostgres;
  beforeAll(async () => {
    server = await startPausablePostgres();
    await migrateDatabase(server.url);
  });
  afterAll(() => server.stop());

  it('says within the deadline that it is not ready, leaves nobody without an answer, and recovers by itself', async () => {
    const db = await openDatabase(server.url);
    const { person } = await smallGroup(db);
    await db.$disconnect();
    const program = await (await Program.start(server.url)).ready();
    expect(await program.readyz()).toMatchObject({ status: 200 });
    server.pause();
    for (const _ of [1, 2]) {
      const { status, words, seconds } = await program.readyz();
      expect([status, words]).toEqual([
        503,
        expect.stringMatching(/"database":\{"ok":false,"reason":"(no answer|DATABASE)/),
      ]);
      expect(seconds).toBeLessThan(3);
    }
    expect(await program.say(person.ana, 'help')).toMatch(honest);
    const metrics = await fetch(`${program.address}/metrics`);
    expect([metrics.status, await metrics.text()]).toEqual([200, expect.stringContaining('focal_errors_total')]);
    server.goOn();
    await expect.poll(async () => (await program.readyz()).status).toBe(200);
    expect(await program.say(person.ana, 'help')).not.toMatch(honest);
    expect(await program.end()).toContain('DATABASE_');
  });
});

describe('the program in production', () => {
  it('does not start with the local chat on, and says why', async () => {
    const url = `file:${join(temporaryFolder(), 'focal.db')}`;
    const said = await (await Program.start(url, { NODE_ENV: 'production', LOCAL_CHAT: 'on' })).refusal();
    expect(said).toMatch(/LOCAL_CHAT must not be "on" while NODE_ENV is production/);
  });
});
