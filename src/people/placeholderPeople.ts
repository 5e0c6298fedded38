import type { Tx } from '../db/db.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { roleCoversDate, type GrantRole } from './roles.ts';
import { groupById } from './group/store.ts';
import * as store from './placeholders/store.ts';
import { postsOfGroup } from './posts/store.ts';
import { linkIdentityToPerson } from './store.ts';

const grantsToFill = [
  { role: 'coordinator', key: 'people.placeholderCoordinator' },
  { role: 'supervisor', key: 'people.placeholderSupervisor' },
  { role: 'editor', key: 'people.placeholderEditor' },
] as const satisfies { role: GrantRole; key: string }[];

/**
 * Seats somebody wherever nobody sits on a calendar date, for the demo and for replays: a focal point at each post, and a coordinator,
 * a supervisor and an editor. Each has a local account, whose user id is the post's code in lower case or the name of the grant.
 * Doing it again changes nothing. Answers how many seats were filled.
 */
export async function addPlaceholderPeople(tx: Tx, workingGroupId: number, from: string): Promise<number> {
  const { language } = await groupById(tx, workingGroupId);
  return (
    (await fillVacantPosts(tx, workingGroupId, language, from)) +
    (await grantMissingRoles(tx, workingGroupId, language, from))
  );
}

async function fillVacantPosts(tx: Tx, workingGroupId: number, language: Language, from: string): Promise<number> {
  const posts = await postsOfGroup(tx, workingGroupId);
  const seats = await store.appointmentsOfPlaceholderPeople(tx, workingGroupId);
  const empty = posts.filter(({ id }) => !seats.some((one) => one.postId === id && roleCoversDate(one, from)));
  for (const post of empty) {
    const name = translate(language, 'people.placeholderFocalPoint', { place: post.dutyStation.name, code: post.code });
    const userId = post.code.toLowerCase();
    const personId = await placeholder(tx, workingGroupId, {
      userId,
      name,
      language: post.language,
    });
    const later = seats.find((one) => one.personId === personId && one.postId === post.id && one.from > from);
    if (later) await store.beginPlaceholderPersonAppointment(tx, later.id, from);
    else await store.addPlaceholderFocalPoint(tx, personId, post.id, from);
  }
  return empty.length;
}

async function grantMissingRoles(tx: Tx, workingGroupId: number, language: Language, from: string): Promise<number> {
  let filled = 0;
  for (const { role, key } of grantsToFill) {
    const grants = await store.grantsOf(tx, workingGroupId, role);
    if (grants.some((one) => roleCoversDate(one, from))) continue;
    const personId = await placeholder(tx, workingGroupId, { userId: role, name: translate(language, key), language });
    const later = grants.find((one) => one.personId === personId && one.from > from);
    if (later) await store.beginPlaceholderPersonGrant(tx, later.id, from);
    else await store.grantRoleToPlaceholderPerson(tx, personId, role, from);
    filled++;
  }
  return filled;
}

/** The placeholder with this local account, made where it does not exist. Person.id. */
async function placeholder(
  tx: Tx,
  workingGroupId: number,
  { userId, name, language }: { userId: string; name: string; language: Language },
): Promise<number> {
  const key = `placeholder:${userId}`;
  const id = await store.ensurePerson(tx, { workingGroupId, key, name, language });
  await linkIdentityToPerson(tx, id, { platform: 'local', tenant: 'local', userId });
  return id;
}
