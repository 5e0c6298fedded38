import type { Request, Response } from 'express';
import type { Language } from '../../src/language/language.ts';
import type { EventFeed } from './eventFeed.ts';

/** A browser opens at most six connections to one address; some people use several. */
const MOST_OF_PERSON = 12;
/** The local chat serves one machine. */
const MOST_IN_ALL = 200;

/** Then the browser comes back and goes on: a role that has ended meanwhile opens its rooms no more. */
const OPEN_FOR_MS = 5 * 60_000;

/** The event streams that are open, by Person.id. */
export class OpenStreams {
  readonly #open = new Map<number, number>();
  #all = 0;

  /** The function that gives the place back; null where there is none. */
  take(personId: number): (() => void) | null {
    const own = this.#open.get(personId) ?? 0;
    if (own >= MOST_OF_PERSON || this.#all >= MOST_IN_ALL) return null;
    this.#count(personId, 1);
    return () => this.#count(personId, -1);
  }

  #count(personId: number, change: 1 | -1): void {
    this.#all += change;
    const own = (this.#open.get(personId) ?? 0) + change;
    if (own === 0) this.#open.delete(personId);
    else this.#open.set(personId, own);
  }
}

/**
 * Sends the conversations that are a person's as they grow, as Server-Sent Events whose ids are row ids: a browser that lost the line
 * asks for what came after the last it has seen, and misses nothing. Ends when the browser goes. Answers 429 where too many streams
 * are open: the page tries again by itself.
 */
export function streamLocalEvents(
  { feed, streams }: { feed: EventFeed; streams: OpenStreams },
  {
    personId,
    conversations,
    language,
    after,
  }: { personId: number; conversations: string[]; language: Language; after: number },
  request: Request,
  response: Response,
): void {
  const giveBack = streams.take(personId);
  if (giveBack === null) return void response.status(429).json({ error: 'tooManyStreams' });
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write('retry: 1000\n\n');
  const leave = feed.join({
    conversations,
    language,
    last: after,
    isGone: () => response.writableEnded || response.destroyed,
    send: (event) => void response.write(event),
    fail: () => void response.end(),
  });
  const over = setTimeout(() => response.end(), OPEN_FOR_MS);
  request.once('close', () => {
    clearTimeout(over);
    leave();
    giveBack();
    response.end();
  });
}
