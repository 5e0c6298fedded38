import { audit } from '../../core/audit.ts';
import type { App, Caller } from '../../core/context.ts';
import { Refusal } from '../../core/refusal.ts';
import type { Tx } from '../../db/db.ts';
import { addDays } from '../../calendar/workingTime.ts';
import { withdrawAllContributions } from '../../contributions/withdrawAllContributions.ts';
import { dateIn } from '../../calendar/dates.ts';
import { coordinatorsAsOutboxRecipients } from '../../outbox/outboxRecipients.ts';
import { privacyCommandWord } from '../privacyCommandWord.ts';
import { notifyErasure } from './notifyErasure.ts';
import * as store from './store.ts';
import { bodyWithoutErasedName } from './bodyWithoutErasedName.ts';

/** The zone in which a day ends last: what ended on the day before is over everywhere. */
const WESTERNMOST = 'Etc/GMT+12';

/** Refuses to leave the working group without a coordinator. */
export async function requireCoordinatorAfterErasure(tx: Tx, { workingGroupId, person, now }: Caller): Promise<void> {
  const all = await coordinatorsAsOutboxRecipients(tx, workingGroupId, now);
  const { language, id } = person;
  if (all.length === 1 && all[0] === id)
    throw new Refusal('privacy.lastCoordinator', { command: privacyCommandWord(language, 'privacy.words_erase') });
}

/**
 * Erases what says who the caller is: name, addresses, accounts, absences, drafts, messages. What they sent stays with the post, under
 * a row without a name; pieces for the bulletin go too where `takeWords` says so. Their seats are empty from today, and the
 * coordinators hear of it. Answers how many pieces were taken back.
 */
export async function erasePerson(tx: Tx, app: App, caller: Caller, takeWords: boolean): Promise<number> {
  const { person, now, workingGroupId } = caller;
  const { id, name, timeZone } = person;
  const today = dateIn(now, timeZone);
  const seats = await store.rolesBeforeErasure(tx, id, today);
  // Seats first: who hears of words that were taken back is judged by who holds them then.
  await store.endRolesByErasure(tx, id, addDays(dateIn(now, WESTERNMOST), -1));
  const taken = takeWords ? await withdrawAllContributions(tx, app, caller) : 0;
  await store.eraseAccounts(tx, id);
  await store.eraseTraces(tx, id);
  await store.eraseName(tx, id, now);
  await store.eraseNameFromBodies(tx, workingGroupId, (body) => bodyWithoutErasedName(body, name));
  await audit(tx, caller, 'person.erase', `person:${id}`, { words: takeWords ? 'taken back' : 'kept', items: taken });
  await notifyErasure(tx, caller, seats);
  return taken;
}
