import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { NewRowsBell } from '../../handlers/local/newRowsBell.ts';
import { localPersonConversation } from '../../handlers/local/showConversationRows.ts';
import { type LocalChat, openLocalChat } from '../../handlers/local/localChat.ts';
import { appendLocalRows, type NewRow } from '../../handlers/local/store.ts';
import { readLocalPageFiles } from '../../handlers/local/pageFiles.ts';
import { fromPackageRoot } from '../../src/config/fromPackageRoot.ts';
import { createApp } from '../../src/app/app.ts';
import { openDatabase } from '../../src/db/db.ts';
import { migrateDatabase } from '../../src/db/migrate.ts';
import type { Block } from '../../src/protocol/message.ts';
import { desk, launch } from '../browser/browser.ts';
import { serve } from '../local/world.ts';
import { seatPosts } from './hundred.ts';

const SIZES = [500, 2_500, 5_000] as const;
/** Issue 14: 5,000 messages in 3 s. */
const LONGEST_MS = 3_000;
/** Issue 14: at 400 kbit/s and 600 ms something to read in 2 s, usable in 5 s, at most 120 kB. */
const SLOW = { offline: false, latency: 600, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const READ_MS = 2_000;
const USABLE_MS = 5_000;
const BYTES = 120_000;

interface World {
  chat: LocalChat;
  browser: Browser;
  url: string;
  personId: number;
}

type Report = (line: string) => void;

/** What a browser waits for with the page of the local chat: on a slow line, and in a long conversation. */
export async function benchPage(report: Report): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'focal-bench-'));
  const url = `file:${join(folder, 'focal.db')}`;
  await migrateDatabase(url);
  const db = await openDatabase(url);
  const browser = await launch();
  try {
    const [seated] = await seatPosts(db, 24);
    if (!seated) throw new Error('a group has posts');
    const { personId } = seated;
    const { workingGroupId } = await db.person.findFirstOrThrow();
    const chat = openLocalChat(
      createApp({ db, dataDir: folder, workingGroupId, reportBug: String }),
      new NewRowsBell(),
    );
    const script = join(folder, 'page', 'main.js');
    spawnSync(process.execPath, [fromPackageRoot('handlers/local/buildPage.mjs'), join(folder, 'page')], {
      stdio: 'inherit',
    });
    const served = await serve(chat, 0, readLocalPageFiles(script));
    const world = { chat, browser, url: served.url, personId };
    await reportSlowLine(world, report);
    for (const size of SIZES) await reportLongConversation(world, size, report);
    await served.close();
  } finally {
    await browser.close();
    await db.$disconnect();
    rmSync(folder, { recursive: true });
  }
}

async function reportSlowLine(world: World, report: Report): Promise<void> {
  await append(world, 0, 40);
  for (const [who, begin, usable] of [
    ['first visit', undefined, '#picker input'],
    ['somebody known', world.personId, '#messages .message'],
  ] as const) {
    const { context, page } = await openContext(world, begin);
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW);
    let bytes = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    await page.goto(world.url, { waitUntil: 'commit' });
    await page.locator(usable).first().waitFor({ timeout: 60_000 });
    const [read, now] = await page.evaluate<[number, number]>(
      `[performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0, performance.now()]`,
    );
    report(
      `400 kbit/s, 600 ms, ${who.padEnd(14)}: something to read after ${within(read, READ_MS)}, usable after ${within(now, USABLE_MS)}, ${(bytes / 1000).toFixed(0)} kB ${bytes <= BYTES ? 'within' : 'BEYOND'} 120`,
    );
    await context.close();
  }
}

async function reportLongConversation(world: World, size: number, report: Report): Promise<void> {
  const { db } = world.chat.app;
  const say = (what: string, ms: number) =>
    report(`${String(size).padStart(5)} messages ${what.padEnd(34)} ${within(ms, LONGEST_MS)}`);
  await db.localMessage.deleteMany();
  await append(world, 0, 1);
  const { context, page } = await openContext(world, world.personId);
  await page.goto(world.url);
  await page.getByText('Message 0.').waitFor();
  await append(world, 1, size);
  let start = performance.now();
  world.chat.bell.ring();
  await shows(page, `Message ${size - 1}.`);
  say('come over an open line', performance.now() - start);

  start = performance.now();
  await page.reload();
  await shows(page, `Message ${size - 1}.`);
  say('stand there when one comes', performance.now() - start);

  start = performance.now();
  await page.evaluate(goBack);
  say('are gone back through, by button', performance.now() - start);
  await context.close();
}

/** Waits until the last message is there. */
const shows = (page: Page, words: string) =>
  page.locator('#messages > li:last-child').filter({ hasText: words }).waitFor({ timeout: 600_000 });

/** Asks for earlier messages as long as there are any. */
const goBack = `(async () => {
  const button = document.getElementById('earlier');
  const top = () => document.getElementById('messages').firstElementChild;
  while (!button.hidden) {
    const before = top();
    button.click();
    while (top() === before) await new Promise((resolve) => setTimeout(resolve, 0));
    await new Promise(requestAnimationFrame);
  }
})()`;

async function openContext(
  { browser, url }: World,
  known: number | undefined,
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({
    ...desk,
    reducedMotion: 'reduce',
    ...(known !== undefined && {
      storageState: {
        cookies: [],
        origins: [{ origin: url, localStorage: [{ name: 'focal.person', value: String(known) }] }],
      },
    }),
  });
  return { context, page: await context.newPage() };
}

/** Messages of all kinds, numbered, without a ring of the bell. */
async function append({ chat, personId }: World, from: number, to: number): Promise<void> {
  const conversation = localPersonConversation(personId);
  const begin = Date.parse('2000-03-01T08:00:00Z');
  for (let first = from; first < to; first += 100) {
    const rows = Array.from({ length: Math.min(100, to - first) }, (_, index) => rowOf(conversation, first + index));
    await appendLocalRows(chat.app.db, rows, new Date(begin + first * 300_000));
  }
}

function rowOf(conversation: string, number: number): NewRow {
  const text = `Message ${number}.`;
  if (number % 3 === 1) return { conversation, author: 'person', record: { kind: 'said', text } };
  const blocks: Block[] =
    number % 3 === 2
      ? [{ kind: 'text', text: `${text} Noted, thank you.` }]
      : [
          { kind: 'progress', done: 3, total: 12, text: '3 of 12' },
          { kind: 'heading', text },
          { kind: 'facts', facts: [{ label: 'Due', value: '12 May 2000' }] },
          {
            kind: 'actions',
            actions: ['Regular', 'Occasional', 'None'].map((label) => ({
              label,
              intent: { kind: 'say', text: label },
            })),
          },
        ];
  return { conversation, author: 'bot', record: { kind: 'message', message: { text, blocks } } };
}

const within = (ms: number, bar: number): string =>
  `${(ms / 1000).toFixed(1)} s ${ms <= bar ? 'within' : 'BEYOND'} ${bar / 1000}`;
