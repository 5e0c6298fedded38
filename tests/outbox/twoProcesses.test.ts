import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { databases, temporaryFolder, type TestDatabase } from '../support/databases.ts';
import { type Running, startProcess } from '../support/processes.ts';
import { newWorld, type World } from './world.ts';

// Two processes on one SQLite file are safe: writers wait for each other, and a claim is a write.
// There are more readers than one process writes to at a time.
const READERS = 48;
const MESSAGES = 2 * READERS;
let test: TestDatabase;
let world: World;
let both: Running[];
const arrived = join(temporaryFolder(), 'arrived');

beforeAll(async () => {
  test = await databases[0].open();
  world = await newWorld(test.db, READERS, ['local']);
  writeFileSync(arrived, '');
  const start = (name: string, other: string) =>
    startProcess('tests/support/deliverInProcess.ts', [test.url, String(world.workingGroupId), arrived, name, other]);
  both = [start('one', 'two'), start('two', 'one')];
  await Promise.all(both.map(ready));
});
afterAll(async () => {
  both.forEach(({ child }) => child.kill('SIGKILL'));
  await test.close();
});

/** Its first words. What one could not write, because the other was writing, would end it. */
async function ready({ child, output }: Running): Promise<void> {
  output.catch(() => undefined);
  if (child.stdout) await Promise.race([once(child.stdout, 'data'), output]);
}

it('sends each message once, in order for each reader, and shares the work', async () => {
  const now = new Date();
  const keys = Array.from({ length: MESSAGES }, (_, n) => `shared-${String(n).padStart(3, '0')}`);
  for (const [n, key] of keys.entries()) await world.put(key, n % READERS, { notBefore: now, now });
  await expect.poll(() => test.db.outboxMessage.count({ where: { state: 'sent' } })).toBe(keys.length);
  const lines = readFileSync(arrived, 'utf8').trim().split('\n');
  const received = lines.map((line) => line.split(' ')[1] ?? '');
  expect(received.toSorted()).toEqual(keys);
  for (const [reader, first] of keys.slice(0, READERS).entries()) {
    const second = keys[reader + READERS] ?? '';
    expect(received.indexOf(first)).toBeLessThan(received.indexOf(second));
  }
  expect(new Set(lines.map((line) => line.split(' ')[0]))).toEqual(new Set(['one', 'two']));
  expect(both.map(({ child }) => child.exitCode)).toEqual([null, null]);
});
