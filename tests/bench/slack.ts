import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Db, openDatabase } from '../../src/db/db.ts';
import { migrateDatabase } from '../../src/db/migrate.ts';
import { buildInto } from '../support/build.ts';
import { addressOf, type Running, startBuilt, startProcess } from '../support/processes.ts';
import { APP_TOKEN, BOT_TOKEN, startFakeSlack } from '../support/slack/fakeSlack.ts';
import type { FakeSlack } from '../support/slack/fakeSlackInterface.ts';
import type { Person } from '../support/slack/people.ts';
import { databaseWorkAt, footprintOf } from './footprint.ts';
import { quantile, seatPosts } from './hundred.ts';

/** Times that everybody sends the same page, after once to warm up. */
const TIMES = 4;
const CROWDS = [20, 100, 500] as const;

/** One program under one crowd. */
interface Figures {
  acknowledged: number[];
  nextPage: number[];
  /** Of each page: milliseconds of processor, statements, commits. */
  cpu: number;
  statements: number;
  commits: number;
  /** Bytes resident at the end. */
  memory: number;
}

/**
 * Milliseconds from a sent page to Slack's acknowledgement, and until the next page stands, while many people send theirs at once: Focal,
 * whose answers are in the draft before it says so, beside a bare Bolt app that writes one row and answers with a page. Both are whole
 * processes of their own; Focal as it is built and installed.
 */
export async function benchSlack(report: (line: string) => void): Promise<void> {
  const built = mkdtempSync(join(tmpdir(), 'focal-bench-built-'));
  const program = join(await buildInto(built), 'main.js');
  for (const crowd of CROWDS) {
    const folder = mkdtempSync(join(tmpdir(), 'focal-bench-'));
    const url = `file:${join(folder, 'focal.db')}`;
    await migrateDatabase(url);
    const db = await openDatabase(url);
    try {
      const ours = { DATABASE_URL: url, PORT: '0' };
      const focal = await measure(
        { start: (slack) => startBuilt(program, { ...ours, ...slack }), tellsMetrics: true },
        (fake) => assignment(db, fake, crowd),
      );
      const bare = { BARE_DATABASE: join(folder, 'bare.db') };
      const bolt = await measure(
        {
          start: (slack) => startProcess('tests/bench/bareBolt.ts', [], { ...bare, ...slack }),
          tellsMetrics: false,
        },
        (fake) => strangers(fake, crowd),
      );
      report(
        `${crowd} at once: Focal     ${inWords(focal)}; ${focal.statements.toFixed(1)} statements, ${focal.commits.toFixed(1)} commits a page`,
      );
      report(`${crowd} at once: bare Bolt ${inWords(bolt)}`);
      const ratio = (of: (figures: Figures) => number): string => (of(focal) / of(bolt)).toFixed(1);
      report(
        `${crowd} at once: ratios at the 99th percentile: acknowledged ${ratio((f) => quantile(f.acknowledged, 0.99))}, next page ${ratio((f) => quantile(f.nextPage, 0.99))}; processor ${ratio((f) => f.cpu)}`,
      );
    } finally {
      await db.$disconnect();
      rmSync(folder, { recursive: true, force: true });
    }
  }
  rmSync(built, { recursive: true, force: true });
}

function inWords({ acknowledged, nextPage, cpu, memory }: Figures): string {
  const waits = (all: number[]): string => [0.5, 0.99].map((share) => quantile(all, share).toFixed(0)).join(' / ');
  const megabytes = (memory / 1e6).toFixed(0);
  return `acknowledged ${waits(acknowledged)} ms, next page ${waits(nextPage)} ms (median / 99th percentile); ${cpu.toFixed(2)} ms of processor a page; ${megabytes} MB`;
}

/** Begins one of the two programs; `slack` is the environment that leads it to the double. */
interface Program {
  start(slack: Record<string, string>): Running;
  tellsMetrics: boolean;
}

async function measure(program: Program, people: (fake: FakeSlack) => Promise<Person[]>): Promise<Figures> {
  const fake = await startFakeSlack();
  const everybody = await people(fake);
  const running = program.start({
    LOG_LEVEL: 'info',
    SLACK_API_URL: fake.apiUrl,
    SLACK_BOT_TOKEN: BOT_TOKEN,
    SLACK_APP_TOKEN: APP_TOKEN,
  });
  const { child, output } = running;
  const address = program.tellsMetrics ? await addressOf(running) : null;
  let ended = false;
  output.catch(() => (ended = true));
  while (fake.sockets().length === 0) {
    if (ended) await output;
    await pause(20);
  }
  for (const person of everybody) await opened(person);
  // The calendar's own reminders are not to be measured.
  for (let calls = -1; calls !== fake.state.calls.length; await pause(1_000)) calls = fake.state.calls.length;
  await allAtOnce(everybody);
  const before = { ...footprintOf(child), ...(await databaseWorkAt(address)) };
  const waves: Wave[] = [];
  for (let time = 0; time < TIMES; time++) waves.push(await allAtOnce(everybody));
  const after = { ...footprintOf(child), ...(await databaseWorkAt(address)) };
  child.kill('SIGKILL');
  await once(child, 'exit');
  await fake.close();
  const pages = TIMES * everybody.length;
  return {
    acknowledged: waves.flatMap((wave) => wave.acknowledged),
    nextPage: waves.flatMap((wave) => wave.nextPage),
    cpu: (after.cpu - before.cpu) / pages,
    statements: (after.statements - before.statements) / pages,
    commits: (after.commits - before.commits) / pages,
    memory: after.memory,
  };
}

type Wave = Pick<Figures, 'acknowledged' | 'nextPage'>;

async function allAtOnce(everybody: Person[]): Promise<Wave> {
  const pages = everybody.map((person) => structuredClone(person.view()));
  const start = performance.now();
  const waits = await Promise.all(
    everybody.map(async (person) => {
      const answer = await person.submits();
      // Slack waits for three seconds; what it was not told by then never came, as far as the person sees.
      if (answer?.status !== 200) return { acknowledged: Infinity, nextPage: Infinity };
      // A page that was kept says so until it is carried out; nobody can send another before.
      while (person.view() && !person.view()?.submit) await pause(2);
      return { acknowledged: answer.ms, nextPage: performance.now() - start };
    }),
  );
  for (const [index, person] of everybody.entries()) {
    const page = pages[index];
    if (page) person.reopens(page);
  }
  return { acknowledged: waits.map((one) => one.acknowledged), nextPage: waits.map((one) => one.nextPage) };
}

/** Opens the first page, and fills in what can be chosen. */
async function opened(person: Person): Promise<void> {
  if (!person.view()) await person.runs('update');
  if (!person.view()) {
    while (!person.reads().join().includes('[Open the form]')) await pause(5);
    await person.presses('Open the form');
    while (!person.view()) await pause(5);
  }
  for (const block of person.view()?.blocks ?? [])
    if (block.type === 'input' && block.element.type === 'radio_buttons')
      person.fillsBlock(block, block.element.options[0]?.text.text ?? '');
}

/** The focal points of as many posts, each with an account in the fake workspace. */
async function assignment(db: Db, fake: FakeSlack, count: number): Promise<Person[]> {
  const people: Person[] = [];
  for (const { code, personId } of await seatPosts(db, count)) {
    const person = fake.addPerson({ name: code });
    const { userId } = person;
    await db.identity.create({ data: { personId, platform: 'slack', tenant: fake.state.team, userId } });
    people.push(person);
  }
  return people;
}

/** People with a page open that a bare app knows nothing of. */
async function strangers(fake: FakeSlack, count: number): Promise<Person[]> {
  const input = {
    type: 'input' as const,
    block_id: 'q',
    label: { type: 'plain_text' as const, text: 'What changed?' },
  };
  return Array.from({ length: count }, (_, n) => {
    const person = fake.addPerson({ name: `P${n}` });
    person.reopens({
      type: 'modal',
      callback_id: 'page',
      private_metadata: '',
      title: { type: 'plain_text', text: 'Update' },
      submit: { type: 'plain_text', text: 'Next' },
      blocks: [{ ...input, element: { type: 'plain_text_input', action_id: 'value' } }],
      id: `V${n}`,
      hash: 'h',
      state: { q: { value: { type: 'plain_text_input', value: 'A van' } } },
      errors: {},
    });
    return person;
  });
}
