import { randomBytes } from 'node:crypto';
import type { App, Caller } from '../../core/context.ts';
import { Refusal } from '../../core/refusal.ts';
import { inTransaction } from '../../db/db.ts';
import { livingContributionsOf } from '../../contributions/store.ts';
import { dateIn } from '../../calendar/dates.ts';
import { actsForThemselves } from '../../people/requireCoordinator.ts';
import type { Reply } from '../../protocol/message.ts';
import { privacyCommandWord } from '../privacyCommandWord.ts';
import type { EraseAct } from '../intents.ts';
import { requireChatForPrivacy } from '../requireChatForPrivacy.ts';
import { erasePerson, requireCoordinatorAfterErasure } from './erasePerson.ts';
import { eraseReply, type EraseOutcome } from './eraseReply.ts';
import * as store from './store.ts';

/** How long a confirmation holds, in milliseconds. */
const VALID_MS = 60 * 60_000;

/**
 * Says what erasing the caller would do and asks whether that is meant; a press of one of the buttons does it, once. Refuses anywhere
 * but in the direct chat, for the only coordinator, and for a button that was used or is older than an hour.
 */
export async function eraseMeCommand(app: App, caller: Caller, act: EraseAct): Promise<Reply> {
  const { id } = actsForThemselves(caller);
  requireChatForPrivacy(caller, 'privacy.words_erase');
  return eraseReply(caller, await decide(app, caller, id, act));
}

async function decide(app: App, caller: Caller, id: number, { do: what, code = '' }: EraseAct): Promise<EraseOutcome> {
  const { language, timeZone } = caller.person;
  return inTransaction(app.db, async (tx): Promise<EraseOutcome> => {
    if (what === 'stop') {
      await store.dropErasureRequest(tx, id);
      return { is: 'stopped' };
    }
    await requireCoordinatorAfterErasure(tx, caller);
    if (what === 'ask') {
      const fresh = randomBytes(12).toString('base64url');
      await store.saveErasureRequest(tx, id, fresh, new Date(caller.now.getTime() + VALID_MS));
      const { posts } = await store.rolesBeforeErasure(tx, id, dateIn(caller.now, timeZone));
      return { is: 'asked', code: fresh, posts, items: (await livingContributionsOf(tx, id)).length };
    }
    if (!(await store.takeErasureRequest(tx, id, code, caller.now)))
      throw new Refusal('privacy.eraseLate', { command: privacyCommandWord(language, 'privacy.words_erase') });
    return { is: 'erased', taken: await erasePerson(tx, app, caller, what === 'takeWords') };
  });
}
