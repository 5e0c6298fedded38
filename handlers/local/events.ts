import type { Request, Response } from 'express';
import type { Language } from '../../src/language/language.ts';
import { showRow } from './conversation.ts';
import type { LocalChat } from './localChat.ts';
import { rowsAfter } from './store.ts';

/** Rows that another process appended ring no bell here: they are looked for this often, in milliseconds. */
const lookEvery = 2_000;
/** A long absence is caught up with in portions, so that it never stands in memory whole. */
const pageOfRows = 200;

/**
 * Sends the conversations that are a person's as they grow, as Server-Sent Events whose ids are row ids: a browser that lost the line
 * asks for what came after the last it has seen, and misses nothing. Ends when the browser goes.
 */
export function streamEvents(
  { app, bell }: LocalChat,
  { rooms, language, after }: { rooms: () => Promise<string[]>; language: Language; after: number },
  request: Request,
  response: Response,
): void {
  let last = after;
  let turn = Promise.resolve();
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write('retry: 1000\n\n');

  const send = async (): Promise<void> => {
    // A role that ends while the line is open closes its rooms.
    const conversations = await rooms();
    for (;;) {
      const rows = response.writableEnded ? [] : await rowsAfter(app.db, conversations, last, pageOfRows);
      for (const row of rows) {
        const shown = showRow(row, language);
        if (shown) response.write(`id: ${row.id}\ndata: ${JSON.stringify(shown)}\n\n`);
        last = row.id;
      }
      if (rows.length < pageOfRows) return;
    }
  };
  // One look at a time: two would both send what is new.
  const look = (): void => {
    turn = turn.then(send).catch((error: unknown) => {
      app.reportBug(error);
      response.end();
    });
  };
  const hush = bell.listen(look);
  const timer = setInterval(look, lookEvery);
  request.once('close', () => {
    hush();
    clearInterval(timer);
    response.end();
  });
  look();
}
