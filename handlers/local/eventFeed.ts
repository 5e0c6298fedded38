import type { Language } from '../../src/language/language.ts';
import { showLocalRow } from './showConversationRows.ts';
import type { LocalChat } from './localChat.ts';
import { type LocalRow, rowsAfter } from './store.ts';

/** One browser that listens. */
export interface Listener {
  /** LocalMessage.conversation of what it is told. */
  conversations: readonly string[];
  language: Language;
  /** The last row that it has. */
  last: number;
  isGone(): boolean;
  send(event: string): void;
  fail(error: unknown): void;
}

/** Rows that another process appended ring no bell here: they are looked for this often, in milliseconds. */
const LOOK_EVERY_MS = 2_000;
/** A long absence is caught up with in portions, so that it never stands in memory whole. */
const PORTION = 200;

/**
 * Tells everybody who listens what is new: each ring of the bell is one look at the database, whoever and however many they are, and a
 * row is drawn once for a language.
 */
export class EventFeed {
  readonly #chat: LocalChat;
  /** Each with the last row that it had when it joined. */
  readonly #listeners = new Map<Listener, number>();
  #turn = Promise.resolve();
  #isAsked = false;
  #hush = (): void => undefined;
  /** The newest row that was told, and the newest as of the last look by the clock. */
  #newest = 0;
  #settled = 0;
  #sent = new Set<number>();

  constructor(chat: LocalChat) {
    this.#chat = chat;
  }

  /** Gives a listener what it has missed, then all that comes, until the returned function is called. */
  join(listener: Listener): () => void {
    const joined = this.#catchUp(listener).catch((error: unknown) => this.#fail([listener], error));
    return () => {
      this.#listeners.delete(listener);
      void joined.then(() => this.#leave(listener));
    };
  }

  async #catchUp(listener: Listener): Promise<void> {
    while ((await this.#portion(listener)) === PORTION);
    // The end of it between two looks, so that nothing falls between what was missed and what is told.
    await this.#inTurn(async () => {
      while ((await this.#portion(listener)) === PORTION);
      if (this.#listeners.size === 0) this.#begin(listener.last);
      this.#listeners.set(listener, listener.last);
    });
  }

  async #portion(listener: Listener): Promise<number> {
    if (listener.isGone()) return 0;
    const rows = await rowsAfter(this.#chat.app.db, [...listener.conversations], listener.last, PORTION);
    const draw = drawing();
    for (const row of rows) sendRow(listener, row, draw);
    return rows.length;
  }

  #begin(newest: number): void {
    this.#newest = newest;
    this.#settled = newest;
    this.#sent.clear();
    const hush = this.#chat.bell.listen(() => this.#look());
    const timer = setInterval(() => this.#lookBack(), LOOK_EVERY_MS);
    this.#hush = () => {
      hush();
      clearInterval(timer);
    };
  }

  #leave(listener: Listener): void {
    this.#listeners.delete(listener);
    if (this.#listeners.size > 0) return;
    this.#hush();
    this.#hush = () => undefined;
  }

  /** Rings that come while a look waits for its turn are answered by it. */
  #look(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    void this.#inTurn(async () => {
      this.#isAsked = false;
      await this.#sendAfter(this.#newest);
    });
  }

  /** Looks for what was appended in another process, and for rows that were committed after rows with higher ids. */
  #lookBack(): void {
    void this.#inTurn(async () => {
      const [settled, before] = [this.#newest, this.#sent];
      this.#sent = new Set();
      await this.#sendAfter(this.#settled, before);
      this.#settled = settled;
    });
  }

  async #sendAfter(last: number, before: ReadonlySet<number> = this.#sent): Promise<void> {
    const conversations = [...new Set([...this.#listeners.keys()].flatMap((one) => one.conversations))];
    const draw = drawing();
    for (let after = last; ;) {
      const rows = await rowsAfter(this.#chat.app.db, conversations, after, PORTION);
      for (const row of rows) {
        after = row.id;
        this.#newest = Math.max(this.#newest, row.id);
        const isKnown = before.has(row.id) || this.#sent.has(row.id);
        this.#sent.add(row.id);
        if (isKnown) continue;
        for (const [listener, had] of this.#listeners) if (row.id > had) sendRow(listener, row, draw);
      }
      if (rows.length < PORTION) return;
    }
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    this.#turn = this.#turn.then(work).catch((error: unknown) => this.#fail([...this.#listeners.keys()], error));
    return this.#turn;
  }

  #fail(listeners: readonly Listener[], error: unknown): void {
    this.#chat.app.reportBug(error);
    for (const listener of listeners) listener.fail(error);
  }
}

type Draw = (row: LocalRow, language: Language) => string;

/** Draws each row once in each language. */
function drawing(): Draw {
  const drawn = new Map<string, string>();
  return (row, language) => {
    const key = `${row.id} ${language}`;
    const known = drawn.get(key);
    if (known !== undefined) return known;
    const shown = showLocalRow(row, language);
    const event = shown ? `id: ${row.id}\ndata: ${JSON.stringify(shown)}\n\n` : '';
    drawn.set(key, event);
    return event;
  };
}

function sendRow(listener: Listener, row: LocalRow, draw: Draw): void {
  if (!listener.conversations.includes(row.conversation)) return;
  listener.last = Math.max(listener.last, row.id);
  const event = draw(row, listener.language);
  if (event !== '') listener.send(event);
}
