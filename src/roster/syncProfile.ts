import { z } from 'zod';
import { systemActor, type App, type Platform } from '../core/context.ts';
import { audit } from '../core/audit.ts';
import { inTransaction, type Tx } from '../db/db.ts';
import { dateIn } from '../language/dates.ts';
import { languageSchema, type Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import type { Composer } from '../outbox/composer.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { coordinators, setReachable } from '../outbox/recipients.ts';
import type { Account } from '../people/identify.ts';

/** What a platform says of the owner of an account; what it does not say is missing. */
export interface AccountProfile {
  name?: string;
  /** IANA. */
  timeZone?: string;
  language?: Language;
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
export async function syncProfile(app: App, account: Account, profile: AccountProfile, now: Date): Promise<void> {
  const { platform, tenant, userId } = account;
  await inTransaction(app.db, async (tx) => {
    const identity = await tx.identity.findUnique({
      where: { platform_tenant_userId: { platform, tenant, userId } },
      include: { person: true },
    });
    if (!identity || identity.person.workingGroupId !== app.workingGroupId) return;
    const { seen, ...kept } = seenSchema.parse(identity.address ?? {});
    const { gone, ...said } = profile;
    const news = Object.entries(said).filter(([key, value]) => value !== seen[key as keyof typeof seen]);
    // The first sight of a language is no change: the roster may know better.
    const changed = news.filter(([key]) => key !== 'language' || seen.language !== undefined);
    if (news.length > 0)
      await tx.identity.update({
        where: { id: identity.id },
        data: { address: { ...kept, seen: { ...seen, ...said } } },
      });
    if (changed.length > 0)
      await tx.person.update({ where: { id: identity.personId }, data: Object.fromEntries(changed) });
    if (gone !== identity.reachable) return;
    await setReachable(tx, { id: identity.id }, !gone);
    if (gone) await reportVacancy(tx, app, { identityId: identity.id, personId: identity.personId, platform, now });
  });
}

interface Departure {
  identityId: number;
  personId: number;
  platform: Platform;
  now: Date;
}

async function reportVacancy(tx: Tx, app: App, { identityId, personId, platform, now }: Departure): Promise<void> {
  const { workingGroupId } = app;
  await audit(tx, systemActor(app, platform, now), 'identity.gone', `person:${personId}`);
  for (const id of await coordinators(tx, workingGroupId, now))
    await enqueue(tx, {
      workingGroupId,
      key: `seatToFill:${identityId}:${now.toISOString()}:${id}`,
      to: { kind: 'person', id },
      kind: POST_TO_FILL,
      body: { identityId },
      notBefore: now,
      now,
    });
}

/** The kind of message that `seatToFill` composes. */
export const POST_TO_FILL = 'seatToFill';

const bodySchema = z.object({ identityId: z.int() });

/** Tells a coordinator that somebody's account was closed and which posts they hold; nothing when the account is back. */
export const composePostToFill: Composer = async ({ db, now }, body, { language }) => {
  const { identityId } = bodySchema.parse(body);
  const identity = await db.identity.findUnique({
    where: { id: identityId },
    include: { person: { include: { appointments: { include: { post: true } } } } },
  });
  if (!identity || identity.reachable) return { drop: 'the account is there again' };
  const { name, appointments } = identity.person;
  const today = dateIn(now, 'utc');
  const held = appointments.filter(({ from, to }) => from <= today && (to === null || to >= today));
  const posts = [...new Set(held.map(({ post }) => post.code))].join(', ');
  const text = translate(language, 'people.seatToFill', { name, count: held.length, posts });
  return { text, blocks: [{ kind: 'text', text, tone: 'warning' }] };
};
