import type { App, Caller } from '../core/context.ts';
import { dateIn } from '../language/dates.ts';
import { translate } from '../language/translate.ts';
import { findOnePost } from '../people/findByName.ts';
import type { Intent } from '../protocol/intent.ts';
import type { Reply } from '../protocol/message.ts';
import { promptReply } from '../protocol/textReply.ts';
import { actOn } from './act.ts';
import * as intents from './intents.ts';
import { listOwed } from './owed.ts';

interface Said {
  commitment?: number | undefined;
  words?: string | undefined;
}

/** "done 4: sent by pouch": says that it is done, with how; asks for that where nothing is said. */
export async function finishCommand(app: App, caller: Caller, { commitment, words }: Said): Promise<Reply> {
  if (commitment === undefined) return listOwed(app, caller, {});
  if (words !== undefined) return actOn(app, caller, { commitment, act: 'done', words });
  const { language } = caller.person;
  const just = {
    label: translate(language, 'commitments.justDone'),
    intent: intents.finish.of({ commitment, words: '' }),
  };
  return promptReply(
    translate(language, 'commitments.howDone', { number: commitment }),
    intents.finish.of({ commitment }),
    [just],
  );
}

/** "decline 4: …": says why; asks for the reason where none is given. */
export async function declineCommand(app: App, caller: Caller, { commitment, words }: Said): Promise<Reply> {
  if (commitment === undefined) return listOwed(app, caller, {});
  if (words?.trim()) return actOn(app, caller, { commitment, act: 'declined', words });
  return promptReply(
    translate(caller.person.language, 'commitments.whyNot', { number: commitment }),
    intents.decline.of({ commitment }),
  );
}

/** "give 4 to HQ-MPI": asks another post; asks which where none is named. */
export async function giveCommand(app: App, caller: Caller, { commitment, words }: Said): Promise<Reply> {
  if (commitment === undefined) return listOwed(app, caller, {});
  if (!words?.trim())
    return promptReply(
      translate(caller.person.language, 'commitments.toWhom', { number: commitment }),
      intents.give.of({ commitment }),
    );
  const today = dateIn(caller.now, caller.person.timeZone);
  const to = await findOnePost(app.db, app.workingGroupId, words, today);
  return actOn(app, caller, { commitment, act: 'given', to });
}

/** "Not yet, because …": reopens it, and says what is missing. */
export async function notYetCommand(
  app: App,
  caller: Caller,
  { commitment, words }: Said & { commitment: number },
): Promise<Reply> {
  if (words?.trim()) return actOn(app, caller, { commitment, act: 'notYet', words });
  return promptReply(
    translate(caller.person.language, 'commitments.whatIsMissing', { number: commitment }),
    intents.notYet.of({ commitment }),
  );
}

/** A number at the head of what stands behind a command's word, and what follows: "4: sent by pouch", "no. 4 to HQ-MPI". */
export function parseNumbered(rest: string): Said {
  const [, number, words = ''] = /^(?:n[o°º]\.?\s*|#\s*)?(\d{1,9})(?![\w.])\s*[:,;–—-]?\s*(.*)$/is.exec(rest) ?? [];
  if (number === undefined || Number(number) < 1) return {};
  return { commitment: Number(number), words: words === '' ? undefined : words };
}

/** The intent for a numbered command; without a number the list of what is owed, where the numbers stand. */
export function numbered(rest: string, of: (said: { commitment: number; words?: string }) => Intent): Intent {
  const { commitment, words } = parseNumbered(rest);
  if (commitment === undefined) return intents.owed.of({});
  return of({ commitment, ...(words !== undefined && { words }) });
}

/** Without the word that stands before whom something is given to. */
export const withoutTo = (words: string): string =>
  words.replace(/^(?:to|à|au|aux|a|al|para|pour)\s+(?:la\s+|el\s+)?/i, '');
