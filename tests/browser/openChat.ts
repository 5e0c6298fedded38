import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { localChannel } from '../../handlers/local/deliveryChannel.ts';
import type { LocalChat } from '../../handlers/local/localChat.ts';
import type { Destination } from '../../src/outbox/deliveryChannel.ts';
import { chatWith, seed, serve, type StubCore } from '../local/world.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { desk, launch, openPage, say } from './browser.ts';
import { answer, message } from './stubCore.ts';

const [sqlite] = databases;

/** What the page sends goes here. */
export const acts = '**/acts';
export const toCarla: Destination = { kind: 'identity', tenant: 'local', userId: 'co', address: null };
export const toGroup: Destination = { kind: 'place', audience: 'workingGroup' };

/** The page in a browser before a stub of the core, new for each test of a file. What goes wrong unseen fails the test. */
export class OpenChat {
  declare page: Page;
  declare core: StubCore;
  declare served: Awaited<ReturnType<typeof serve>>;
  declare chat: LocalChat;
  #database: TestDatabase | undefined;

  constructor(options: BrowserContextOptions = desk) {
    let browser: Browser;
    let database: TestDatabase;
    let workingGroupId: number;
    let wrong: string[];
    beforeAll(async () => {
      browser = await launch();
      database = await sqlite.open();
      this.#database = database;
      ({ workingGroupId } = await seed(database.db));
    });
    afterAll(async () => {
      await browser.close();
      await database.close();
    });
    beforeEach(async () => {
      await database.db.localMessage.deleteMany();
      this.core = { heard: [], bugs: [], answer };
      this.chat = chatWith(database.db, workingGroupId, this.core);
      this.served = await serve(this.chat);
      ({ page: this.page, wrong } = await openPage(browser, this.served.url, options));
    });
    afterEach(async () => {
      await this.page.context().close();
      await this.served.close();
      const unseen = [...wrong, ...this.core.bugs];
      if (unseen.length > 0) throw new AggregateError(unseen, 'something went wrong behind the scenes');
    });
  }

  get messages(): Locator {
    return this.page.locator('#messages');
  }

  get dialog(): Locator {
    return this.page.locator('dialog[open]');
  }

  async beCarla(): Promise<void> {
    await this.page.getByRole('button', { name: /Carla/ }).click();
    await this.page.locator('#chat').waitFor();
  }

  async openForm(): Promise<void> {
    await say(this.page, 'form');
    await this.messages.getByRole('button', { name: 'Open the form' }).last().click();
    await this.dialog.waitFor();
  }

  /** As the outbox does. */
  async deliver(key: string, to: Destination, text: string): Promise<void> {
    if (!this.#database) throw new Error('before the first test');
    await localChannel(this.#database.db, this.chat.bell).deliver({ key, to, language: 'en', message: message(text) });
  }
}
