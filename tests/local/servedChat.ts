import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import type { LocalChat } from '../../handlers/local/localChat.ts';
import type { Reply } from '../../src/protocol/message.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { chatWith, seed, serve, type StubCore } from './world.ts';

const [sqlite] = databases;
export const hello: Reply = { messages: [{ text: 'Hello', blocks: [] }], visibleTo: 'sender' };

/** The headers that the page itself sends. */
export const ours = { 'content-type': 'application/json', 'x-focal': 'page' };

export const said = (text: string) => ({ kind: 'say', key: randomUUID(), conversation: 'direct', text });

/** A local chat over HTTP, new for each test of a file, with a core that greets. */
export class ServedChat {
  declare database: TestDatabase;
  declare people: { workingGroupId: number; coordinator: number; focalPoint: number };
  declare core: StubCore;
  declare chat: LocalChat;
  declare url: string;

  constructor() {
    let close: () => Promise<void>;
    beforeAll(async () => {
      this.database = await sqlite.open();
      this.people = await seed(this.database.db);
    });
    afterAll(() => this.database.close());
    beforeEach(async () => {
      await this.database.db.localMessage.deleteMany();
      this.core = { heard: [], bugs: [], answer: () => hello };
      this.chat = chatWith(this.database.db, this.people.workingGroupId, this.core);
      ({ url: this.url, close } = await serve(this.chat));
    });
    afterEach(() => close());
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(`${this.url}${path}`, { headers });
  }

  act(body: unknown, headers: Record<string, string> = ours, person = this.people.focalPoint): Promise<Response> {
    return fetch(`${this.url}/local/people/${person}/acts`, { method: 'POST', headers, body: JSON.stringify(body) });
  }
}
