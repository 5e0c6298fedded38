import { randomBytes } from 'node:crypto';
import type { App, Caller } from '../../core/context.ts';
import { Refusal } from '../../core/refusal.ts';
import { inTransaction } from '../../db/db.ts';
import { livingItemsOf } from '../../contributions/store.ts';
import { dateIn } from '../../language/dates.ts';
import { actsForThemselves } from '../../people/guard.ts';
import type { Reply } from '../../protocol/message.ts';
import { commandWord } from '../commandWord.ts';
import type { EraseAct } from '../intents.ts';
import { requireDirect } from '../requireDirect.ts';
import { erasePerson, requireAnotherCoordinator } from './erasePerson.ts';
import { eraseReply, type EraseOutcome } from './eraseReply.ts';
import * as store from './store.ts';

/** How long a confirmation holds, in milliseconds. */
const VALID_MS = 60 * 60_000;

/**
 * Says what erasing the caller would do and asks whether that is meant; a press of one of the buttons does it, once. Refuses anywhere
 * but in the direct chat, for the only coordinator, and for a button that was used or is older than an hour.
 */
export async function eraseMe(app: App, caller: Caller, act: EraseAct): Promise<Reply> {
  actsForThemselves(caller);
  requireDirect(caller, 'privacy.words_erase');
  return eraseReply(caller, await decide(app, caller, act));
}

async function decide(app: App, caller: Caller, { do: what, code = '' }: EraseAct): Promise<EraseOutcome> {
  const { id, language, timeZone } = caller.person;
  return inTransaction(app.db, async (tx): Promise<EraseOutcome> => {
    if (what === 'stop') {
      await store.dropRequest(tx, id);
      return { is: 'stopped' };
    }
    await requireAnotherCoordinator(tx, caller);
    if (what === 'ask') {
      const fresh = randomBytes(12).toString('base64url');
      await store.saveRequest(tx, id, fresh, new Date(caller.now.getTime() + VALID_MS));
      const { posts } = await store.heldSeats(tx, id, dateIn(caller.now, timeZone));
      return { is: 'asked', code: fresh, posts, items: (await livingItemsOf(tx, id)).length };
    }
    if (!(await store.takeRequest(tx, id, code, caller.now)))
      throw new Refusal('privacy.eraseLate', { command: commandWord(language, 'privacy.words_erase') });
    return { is: 'erased', taken: await erasePerson(tx, app, caller, what === 'takeWords') };
  });
}
