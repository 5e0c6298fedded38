import { createHash, randomInt } from 'node:crypto';
import { systemActor, type App, type Caller } from '../../../core/context.ts';
import { audit } from '../../../core/audit.ts';
import { Refusal } from '../../../core/refusal.ts';
import { inTransaction } from '../../../db/db.ts';
import { shorten } from '../../../language/shorten.ts';
import { requireCoordinator } from '../../requireCoordinator.ts';
import type { Account } from '../../identifyPerson.ts';
import { accountRefOfPerson } from '../store.ts';
import { peopleMentioned } from '../../peopleMentioned.ts';
import { linkIdentityToPerson } from '../../store.ts';
import { deleteLinkCode, peopleToLink, personOfUnusedCode, saveLinkCode, takeLinkCode } from './store.ts';

/** Letters and digits that nobody takes for one another when a code is read out. */
const alphabet = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const codeLength = 8;
const validForMs = 3 * 24 * 60 * 60 * 1000;

export interface MadeCode {
  /** LinkCode.id. */
  id: number;
  code: string;
  name: string;
  expiresAt: Date;
}

/**
 * Makes a one-time code for the one person whom the words mention, or whose name, e-mail address or roster key contains them. It serves once, within three
 * days, and only its hash is kept. Coordinators only; refuses words that fit nobody, or more than one person.
 */
export async function makeLinkCode(app: App, caller: Caller, words: string): Promise<MadeCode> {
  await requireCoordinator(app.db, caller);
  const { db, workingGroupId } = app;
  const found = (await peopleMentioned(db, workingGroupId, words)) ?? (await peopleToLink(db, workingGroupId, words));
  const [person] = found;
  if (!person) throw new Refusal('people.nobodyToLink', { words: shorten(words, 60) });
  if (found.length > 1)
    throw new Refusal('people.severalToLink', {
      names: found
        .slice(0, 6)
        .map(({ name }) => name)
        .join(', '),
    });
  const code = Array.from({ length: codeLength }, () => alphabet[randomInt(alphabet.length)]).join('');
  const expiresAt = new Date(caller.now.getTime() + validForMs);
  const id = await inTransaction(app.db, async (tx) => {
    await audit(tx, caller, 'identity.code', `person:${person.id}`);
    return saveLinkCode(tx, { personId: person.id, hash: hashOf(code), expiresAt });
  });
  return { id, code, name: person.name, expiresAt };
}

/** Withdraws a code (LinkCode.id) that nobody has used, and answers whom it was for. Coordinators only; refuses one that was used. */
export async function withdrawLinkCode(app: App, caller: Caller, id: number): Promise<string> {
  await requireCoordinator(app.db, caller);
  return inTransaction(app.db, async (tx) => {
    const person = await personOfUnusedCode(tx, app.workingGroupId, id);
    if (!person || !(await deleteLinkCode(tx, id))) throw new Refusal('people.linkCodeUsed');
    await audit(tx, caller, 'identity.codeWithdrawn', `person:${person.id}`);
    return person.name;
  });
}

/** Links an account that nobody knows to the person that a code was made for. False where the code is wrong, used or too old. */
export async function redeemLinkCode(app: App, account: Account, code: string, now: Date): Promise<boolean> {
  const platform = systemActor(app, account.platform, now);
  return inTransaction(app.db, async (tx) => {
    const personId = await takeLinkCode(tx, app.workingGroupId, hashOf(code), now);
    if (personId === null) return false;
    await linkIdentityToPerson(tx, personId, account);
    const by = { ...platform, person: { id: personId } };
    const ref = await accountRefOfPerson(tx, personId, account);
    await audit(tx, by, 'identity.link', `person:${personId}`, { account: ref, by: 'code' });
    return true;
  });
}

function hashOf(code: string): string {
  return createHash('sha256').update(code.trim().toUpperCase()).digest('hex');
}

/** A longer text is not looked at: a stranger sent it. */
const LONGEST_WITH_CODE = 200;
const shapeOfCode = new RegExp(`(?:^|\\s)([${alphabet}]{${codeLength}})$`, 'i');

/** The code in the words of somebody who wants to be linked, for instance "link K7QM2XRA"; null where there is none. */
export function linkCodeIn(words: string): string | null {
  if (words.length > LONGEST_WITH_CODE) return null;
  return shapeOfCode.exec(words.trim())?.[1]?.toUpperCase() ?? null;
}
