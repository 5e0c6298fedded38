import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NewRowsBell } from '../../handlers/local/newRowsBell.ts';
import { openLocalChat } from '../../handlers/local/localChat.ts';
import { LocalClient } from '../../handlers/local/localClient.ts';
import { createApp } from '../../src/app/app.ts';
import { registry } from '../../src/app/featureRegistry.ts';
import { databaseWorkCounts } from '../../src/db/databaseWorkCounts.ts';
import { openDatabase } from '../../src/db/db.ts';
import { migrateDatabase } from '../../src/db/migrate.ts';
import { DueJobs } from '../../src/schedule/dueJobs.ts';
import { runScheduledMinute } from '../../src/schedule/runDueJobs.ts';
import { seatPosts } from './hundred.ts';

const SIZES = [24, 240, 2_400] as const;
/** Times that an act is done, after half as many to warm up. */
const TIMES = 20;

/** What an act, a minute and a command cost in groups of different size: milliseconds of processor, statements, commits. */
export async function benchGrowth(report: (line: string) => void): Promise<void> {
  for (const size of SIZES) {
    const folder = mkdtempSync(join(tmpdir(), 'focal-bench-'));
    const url = `file:${join(folder, 'focal.db')}`;
    await migrateDatabase(url);
    const db = await openDatabase(url);
    try {
      const say = (what: string, cost: string) =>
        report(`${String(size).padStart(5)} posts: ${what.padEnd(34)} ${cost}`);
      let people: { personId: number }[] = [];
      say('import and opening of the round', await costOf(1, async () => void (people = await seatPosts(db, size))));
      const { workingGroupId } = await db.person.findFirstOrThrow();
      const app = createApp({ db, workingGroupId, reportBug: String });
      const due = new DueJobs();
      const minute = () => runScheduledMinute(app, new Date(), registry.jobs, [], due);
      say('first minute after it', await costOf(1, minute));
      await minute();
      say('idle minute', await costOf(TIMES, minute));
      const chat = openLocalChat(app, new NewRowsBell());
      const [first, second] = people.map(({ personId }) => new LocalClient(chat, personId));
      if (!first || !second) throw new Error('a group has posts');
      await first.say('update');
      await first.press('Answer here');
      let turn = 0;
      const answer = () => first.say(['regular', 'back'][turn++ % 2] ?? '');
      for (let time = 0; time < TIMES / 2; time++) await answer();
      say('answer', await costOf(TIMES, answer));
      await second.say('update');
      await second.press('Open the form');
      const page = async () => {
        for (const { id, choices } of second.inputs) second.fill(id, choices[0]?.value ?? 'as before');
        await second.submit();
        await second.submit('Back');
      };
      for (let time = 0; time < TIMES / 2; time++) await page();
      say('page and back', await costOf(TIMES, page));
      say('home', await costOf(TIMES, () => first.say('home')));
      say('status', await costOf(TIMES, () => first.say('status')));
    } finally {
      await db.$disconnect();
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

async function costOf(times: number, act: () => Promise<unknown>): Promise<string> {
  const before = { cpu: process.cpuUsage(), work: structuredClone(databaseWorkCounts) };
  for (let time = 0; time < times; time++) await act();
  const { user, system } = process.cpuUsage(before.cpu);
  const each = (value: number, digits: number): string => (value / times).toFixed(digits);
  const { statements, commits } = databaseWorkCounts;
  const prisma = statements.prisma - before.work.statements.prisma;
  const all = prisma + statements.sql - before.work.statements.sql;
  return `${each((user + system) / 1_000, 1).padStart(8)} ms of processor, ${each(all, 1)} statements (${each(prisma, 1)} by Prisma), ${each(commits - before.work.commits, 1)} commits`;
}
