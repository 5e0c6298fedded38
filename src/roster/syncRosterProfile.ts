import { z } from 'zod';
import { systemActor, type Actor, type App } from '../core/context.ts';
import { audit } from '../core/audit.ts';
import { inTransaction, type Tx } from '../db/db.ts';
import { languageSchema } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import type { Composer } from '../outbox/composer.ts';
import { setDeliveryReachable } from '../outbox/accounts/store.ts';
import { enqueueToCoordinators } from '../outbox/enqueueToCoordinators.ts';
import { todayOfGroup } from '../people/group/todayOfGroup.ts';
import type { Account } from '../people/identifyPerson.ts';
import { saveRosterProfile, type StoredProfile } from './store.ts';
import { personIdentityWithPosts } from '../people/accounts/store.ts';
import { saveAccountAddress } from '../people/accounts/store.ts';
import { findIdentity } from '../people/accounts/store.ts';

/** What a platform says of the owner of an account; what it does not say is missing. */
export interface AccountProfile extends StoredProfile {
  /** The account was closed: whoever had it cannot be reached there any more. */
  gone: boolean;
}

/** What was seen of an account last, beside whatever its channel keeps there. */
const seenSchema = z.looseObject({
  seen: z
    .object({ name: z.string().optional(), timeZone: z.string().optional(), language: languageSchema.optional() })
    .default({}),
});

/**
 * Takes over what changed in a person's profile on a platform: name, time zone, language. What they or the roster chose
 * otherwise stays until the platform says something new. A closed account is no longer written to, and the coordinators
 * hear of a seat to fill. Does nothing for an account that nobody of the working group has.
 */
export async function syncRosterProfile(app: App, account: Account, profile: AccountProfile, now: Date): Promise<void> {
  const platform = systemActor(app, account.platform, now);
  await inTransaction(app.db, async (tx) => {
    const identity = await findIdentity(tx, account);
    if (!identity || identity.person.workingGroupId !== app.workingGroupId) return;
    const { seen, ...kept } = seenSchema.parse(identity.address ?? {});
    const { gone, ...said } = profile;
    const news = Object.entries(said).filter(([key, value]) => value !== seen[key as keyof typeof seen]);
    // The first sight of a language is no change: the roster may know better.
    const changed = news.filter(([key]) => key !== 'language' || seen.language !== undefined);
    if (news.length > 0) await saveAccountAddress(tx, identity.id, { ...kept, seen: { ...seen, ...said } });
    if (changed.length > 0) await saveRosterProfile(tx, identity.personId, Object.fromEntries(changed));
    if (gone !== identity.reachable) return;
    await setDeliveryReachable(tx, { id: identity.id }, !gone);
    if (gone) await reportVacancy(tx, platform, identity);
  });
}

async function reportVacancy(tx: Tx, platform: Actor, identity: { id: number; personId: number }): Promise<void> {
  const { workingGroupId, now } = platform;
  await audit(tx, platform, 'identity.gone', `person:${identity.personId}`);
  await enqueueToCoordinators(tx, {
    workingGroupId,
    key: `seatToFill:${identity.id}:${now.toISOString()}`,
    kind: POST_TO_FILL,
    body: { identityId: identity.id },
    notBefore: now,
    now,
  });
}

/** The kind of message that `seatToFill` composes. */
export const POST_TO_FILL = 'seatToFill';

const bodySchema = z.object({ identityId: z.int() });

/** Tells a coordinator that somebody's account was closed and which posts they hold; nothing when the account is back. */
export const composeRosterPostToFill: Composer = async ({ db, workingGroupId, now }, body, { language }) => {
  const { identityId } = bodySchema.parse(body);
  const identity = await personIdentityWithPosts(db, identityId);
  if (!identity || identity.reachable) return { drop: 'the account is there again' };
  const { name, appointments } = identity.person;
  const today = await todayOfGroup(db, { workingGroupId, now });
  const held = appointments.filter(({ from, to }) => from <= today && (to === null || to >= today));
  const posts = [...new Set(held.map(({ post }) => post.code))].join(', ');
  const text = translate(language, 'people.seatToFill', { name, count: held.length, posts });
  return { text, blocks: [{ kind: 'text', text, tone: 'warning' }] };
};
