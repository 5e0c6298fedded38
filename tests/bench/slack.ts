import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Db, openDatabase } from '../../src/db/db.ts';
import { migrateDatabase } from '../../src/db/migrate.ts';
import { startProcess } from '../support/processes.ts';
import { APP_TOKEN, BOT_TOKEN, startFakeSlack } from '../support/slack/fakeSlack.ts';
import type { FakeSlack } from '../support/slack/fakeSlackInterface.ts';
import type { Person } from '../support/slack/people.ts';
import { HUNDRED, seatHundred, waitsInWords } from './hundred.ts';

/** Times that everybody sends the same page. */
const TIMES = 8;

/**
 * Milliseconds from a sent page to Slack's acknowledgement while a hundred people send theirs at once: Focal, whose answers
 * are in the draft before it says so, beside a bare Bolt app that writes one row. Both are whole processes of their own.
 */
export async function benchSlack(report: (line: string) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'focal-bench-'));
  const url = `file:${join(folder, 'focal.db')}`;
  await migrateDatabase(url);
  const db = await openDatabase(url);
  try {
    report(
      `Focal     ${await measure('src/main/main.ts', { DATABASE_URL: url, PORT: '0' }, (fake) => assignment(db, fake))}`,
    );
    report(
      `bare Bolt ${await measure('tests/bench/bareBolt.ts', { BARE_DATABASE: join(folder, 'bare.db') }, strangers)}`,
    );
  } finally {
    await db.$disconnect();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(
  program: string,
  environment: Record<string, string>,
  people: (fake: FakeSlack) => Promise<Person[]>,
): Promise<string> {
  const fake = await startFakeSlack();
  const everybody = await people(fake);
  const { child, output } = startProcess(program, [], {
    ...environment,
    LOG_LEVEL: 'error',
    SLACK_API_URL: fake.apiUrl,
    SLACK_BOT_TOKEN: BOT_TOKEN,
    SLACK_APP_TOKEN: APP_TOKEN,
  });
  let ended = false;
  output.catch(() => (ended = true));
  while (fake.sockets().length === 0) {
    if (ended) await output;
    await pause(20);
  }
  for (const person of everybody) await opened(person);
  // The calendar's own reminders are not to be measured.
  for (let calls = -1; calls !== fake.state.calls.length; await pause(1_000)) calls = fake.state.calls.length;
  const waits: number[] = [];
  for (let time = 0; time < TIMES; time++) waits.push(...(await allAtOnce(everybody)));
  child.kill('SIGKILL');
  await once(child, 'exit');
  await fake.close();
  return waitsInWords(waits);
}

async function allAtOnce(everybody: Person[]): Promise<number[]> {
  const pages = everybody.map((person) => structuredClone(person.view()));
  const sent = await Promise.all(everybody.map((person) => person.submits()));
  const waits = sent.map((answer) => {
    if (answer?.status !== 200) throw new Error(`a page was not acknowledged: ${answer?.status ?? 'not sent'}`);
    return answer.ms;
  });
  for (const [index, person] of everybody.entries()) {
    // A page that was kept says so until it is carried out; nobody can send another before.
    while (person.view() && !person.view()?.submit) await pause(5);
    const page = pages[index];
    if (page) person.reopens(page);
  }
  return waits;
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

/** The focal points of a hundred posts, each with an account in the fake workspace. */
async function assignment(db: Db, fake: FakeSlack): Promise<Person[]> {
  const people: Person[] = [];
  for (const { code, personId } of await seatHundred(db)) {
    const person = fake.addPerson({ name: code });
    const { userId } = person;
    await db.identity.create({ data: { personId, platform: 'slack', tenant: fake.state.team, userId } });
    people.push(person);
  }
  return people;
}

/** A hundred people with a page open that a bare app knows nothing of. */
async function strangers(fake: FakeSlack): Promise<Person[]> {
  const input = {
    type: 'input' as const,
    block_id: 'q',
    label: { type: 'plain_text' as const, text: 'What changed?' },
  };
  return Array.from({ length: HUNDRED }, (_, n) => {
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
