import type { App, Caller } from '../core/context.ts';
import { refuseWrongWeekday } from '../calendar/refuseWrongWeekday.ts';
import { Refusal } from '../core/refusal.ts';
import { dateIn, writeDate } from '../calendar/dates.ts';
import { translate } from '../language/translate.ts';
import { findOnePost } from '../people/findByName.ts';
import { rolesNow } from '../people/requireCoordinator.ts';
import type { Intent } from '../protocol/intent.ts';
import type { Reply } from '../protocol/message.ts';
import { promptReply } from '../protocol/textReply.ts';
import { actOnCommitment } from './actOnCommitment.ts';
import { mayActOnCommitment } from './commitment.ts';
import * as intents from './intents.ts';
import { listOwedCommitments } from './listOwedCommitments.ts';
import { parseCommitmentWordsAndDue } from './parseWordsAndDueDate.ts';
import { commitmentById } from './store.ts';

interface Said {
  commitment?: number | undefined;
  words?: string | undefined;
}

/** "done 4: sent by pouch": says that it is done, with how; asks for that where nothing is said. */
export async function finishCommitmentCommand(app: App, caller: Caller, { commitment, words }: Said): Promise<Reply> {
  if (commitment === undefined) return listOwedCommitments(app, caller, {});
  if (words !== undefined) return actOnCommitment(app, caller, { commitment, act: 'done', words });
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

/**
 * "take 4", "accept 4: WORDS by DATE": takes it, or accepts a recommendation; asks the owner of one what they will do, and by when, where
 * nothing is said. `post` says for which of several posts.
 */
export async function takeCommand(
  app: App,
  caller: Caller,
  { commitment, words, post }: Said & { commitment: number; post?: number | undefined },
): Promise<Reply> {
  const standing = await commitmentById(app.db, app.workingGroupId, commitment);
  const roles = await rolesNow(app.db, caller);
  const deed = { commitment, act: 'taken' as const, ...(post !== undefined && { as: post }) };
  const isAnswer =
    standing?.kind === 'recommendation' && mayActOnCommitment(standing, 'taken', roles, caller.person.id);
  if (!isAnswer) return actOnCommitment(app, caller, { ...deed, ...(words !== undefined && { words }) });
  if (words !== undefined) return actOnCommitment(app, caller, { ...deed, ...saidTo(caller, words) });
  const { language } = caller.person;
  const by = standing.due === null ? 'none' : writeDate(standing.due, language);
  return promptReply(
    translate(language, 'commitments.howAccepted', { number: commitment, by }),
    intents.take.of({ commitment }),
    [{ label: translate(language, 'commitments.asAsked'), intent: intents.take.of({ commitment, words: '' }) }],
  );
}

/** "partly 4: WORDS by DATE": accepts a part of a recommendation; asks which where nothing is said. */
export async function takeCommitmentPartlyCommand(
  app: App,
  caller: Caller,
  { commitment, words }: Said,
): Promise<Reply> {
  if (commitment === undefined) return listOwedCommitments(app, caller, {});
  if (words?.trim()) return actOnCommitment(app, caller, { commitment, act: 'partly', ...saidTo(caller, words) });
  return promptReply(
    translate(caller.person.language, 'commitments.whichPart', { number: commitment }),
    intents.partly.of({ commitment }),
  );
}

/** What an owner says, and by when; refuses a date that does not fall on its weekday, and one that is over. */
function saidTo({ person, now }: Caller, text: string): { words: string; due?: string } {
  const today = dateIn(now, person.timeZone);
  const { words, due, misnamed } = parseCommitmentWordsAndDue(text, today);
  refuseWrongWeekday({ misnamed }, person.language);
  if (due !== null && due < today) throw new Refusal('commitments.dateOver', { date: writeDate(due, person.language) });
  return { words, ...(due !== null && { due }) };
}

/** "decline 4: …": says why; asks for the reason where none is given. */
export async function declineCommand(app: App, caller: Caller, { commitment, words }: Said): Promise<Reply> {
  if (commitment === undefined) return listOwedCommitments(app, caller, {});
  if (words?.trim()) return actOnCommitment(app, caller, { commitment, act: 'declined', words });
  return promptReply(
    translate(caller.person.language, 'commitments.whyNot', { number: commitment }),
    intents.decline.of({ commitment }),
  );
}

/** "give 4 to HQ-MPI": asks another post; asks which where none is named. */
export async function giveCommand(app: App, caller: Caller, { commitment, words }: Said): Promise<Reply> {
  if (commitment === undefined) return listOwedCommitments(app, caller, {});
  if (!words?.trim())
    return promptReply(
      translate(caller.person.language, 'commitments.toWhom', { number: commitment }),
      intents.give.of({ commitment }),
    );
  const today = dateIn(caller.now, caller.person.timeZone);
  const to = await findOnePost(app.db, app.workingGroupId, words, today);
  return actOnCommitment(app, caller, { commitment, act: 'given', to });
}

/** "Not yet, because …": reopens it, and says what is missing. */
export async function notYetCommand(
  app: App,
  caller: Caller,
  { commitment, words }: Said & { commitment: number },
): Promise<Reply> {
  if (words?.trim()) return actOnCommitment(app, caller, { commitment, act: 'notYet', words });
  return promptReply(
    translate(caller.person.language, 'commitments.whatIsMissing', { number: commitment }),
    intents.notYet.of({ commitment }),
  );
}

/** A number at the head of what stands behind a command's word, and what follows: "4: sent by pouch", "no. 4 to HQ-MPI". */
export function parseCommitmentNumber(rest: string): Said {
  const [, number, words = ''] = /^(?:n[o°º]\.?\s*|#\s*)?(\d{1,9})(?![\w.])\s*[:,;–—-]?\s*(.*)$/is.exec(rest) ?? [];
  if (number === undefined || Number(number) < 1) return {};
  return { commitment: Number(number), words: words === '' ? undefined : words };
}

/** The intent for a numbered command; without a number the list of what is owed, where the numbers stand. */
export function numberedCommitment(rest: string, of: (said: { commitment: number; words?: string }) => Intent): Intent {
  const { commitment, words } = parseCommitmentNumber(rest);
  if (commitment === undefined) return intents.owed.of({});
  return of({ commitment, ...(words !== undefined && { words }) });
}

/** Without the word that stands before whom something is given to. */
export const commitmentWithoutTo = (words: string): string =>
  words.replace(/^(?:to|à|au|aux|a|al|para|pour)\s+(?:la\s+|el\s+)?/i, '');
