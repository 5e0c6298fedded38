import { DateTime } from 'luxon';
import type { Visibility } from '../instruments/instrument.ts';
import type { Audience } from '../protocol/audience.ts';

/** What a person may be at a post. An alternate may do all that a focal point does. */
export const appointmentRoles = ['focalPoint', 'alternate'] as const;
export type AppointmentRole = (typeof appointmentRoles)[number];
/** What a person may be in the working group as a whole. */
export const grantRoles = ['coordinator', 'supervisor', 'editor', 'viewer'] as const;
export type GrantRole = (typeof grantRoles)[number];

/** Calendar dates YYYY-MM-DD, both inclusive; without an end it goes on. */
export interface Tenure {
  from: string;
  to: string | null;
}

/** An appointment: a person leaves it, the post stays. */
interface HeldPost extends Tenure {
  postId: number;
  role: AppointmentRole;
}

/** All that decides what one person may do, past and future included. */
export interface History {
  appointments: readonly HeldPost[];
  grants: readonly (Tenure & { role: GrantRole })[];
  /** The absences of others that name this person as delegate, with the appointments of the absent person. */
  absences: readonly (Tenure & { appointments: readonly HeldPost[] })[];
}

/** What a person is on one day. Lists hold each Post.id once, in ascending order. */
export interface Roles {
  coordinator: boolean;
  supervisor: boolean;
  editor: boolean;
  viewer: boolean;
  focalPoint: number[];
  alternate: number[];
  /** Posts of somebody who is away and named this person as delegate. */
  standsInFor: number[];
}

/** Whether a calendar date falls into the tenure; both ends belong to it. */
export function roleCoversDate(tenure: Tenure, date: string): boolean {
  return tenure.from <= date && (tenure.to === null || date <= tenure.to);
}

/** The most months that somebody may stand in for a colleague; a longer change of hands is an appointment. */
export const DELEGATION_MONTHS = 6;

/** The last day on which somebody may stand in from a first day on. */
export function lastDayPersonStandsIn(from: string): string {
  const end = DateTime.fromISO(from, { zone: 'utc' }).plus({ months: DELEGATION_MONTHS }).minus({ days: 1 });
  return end.toISODate() ?? from;
}

/**
 * Whether a delegate stands in on a date by an absence that names them: for six months at most, however long an earlier edition let
 * somebody be away.
 */
export function personStandsInOn(absence: Tenure, date: string): boolean {
  return roleCoversDate(absence, date) && date <= lastDayPersonStandsIn(absence.from);
}

/** Whether two tenures share at least one day. */
export function personRolesOverlap(one: Tenure, other: Tenure): boolean {
  return (other.to === null || one.from <= other.to) && (one.to === null || other.from <= one.to);
}

/**
 * The roles of a person on a calendar date. A delegate stands in for the posts, never for the grants of who is away,
 * and not for posts that the absent person holds as somebody else's delegate; only while they are inside the group themselves,
 * whomever an earlier edition took as a delegate.
 */
export function rolesOn(date: string, { appointments, grants, absences }: History): Roles {
  const granted = new Set(grants.filter((grant) => roleCoversDate(grant, date)).map(({ role }) => role));
  const held = (role: AppointmentRole) =>
    postsOn(
      date,
      appointments.filter((one) => one.role === role),
    );
  const own: Roles = {
    coordinator: granted.has('coordinator'),
    supervisor: granted.has('supervisor'),
    editor: granted.has('editor'),
    viewer: granted.has('viewer'),
    focalPoint: held('focalPoint'),
    alternate: held('alternate'),
    standsInFor: [],
  };
  if (!isPersonInsideGroup(own)) return own;
  const covered = absences.filter((absence) => personStandsInOn(absence, date));
  // Who is away keeps their own posts: they may still answer, their delegate just may too.
  return {
    ...own,
    standsInFor: postsOn(
      date,
      covered.flatMap((absence) => absence.appointments),
    ),
  };
}

/** The posts that a person with these roles may answer for, those they hold themselves first; each Post.id once. */
export function postsPersonAnswersFor(roles: Roles): number[] {
  return [...new Set([...roles.focalPoint, ...roles.alternate, ...roles.standsInFor])];
}

/**
 * Whether a person with these roles is inside the group: holds a post (member of the working group or not), or is its coordinator,
 * supervisor or editor. Viewers, those who left, and who merely stands in for somebody are outside.
 */
export function isPersonInsideGroup({ coordinator, supervisor, editor, focalPoint, alternate }: Roles): boolean {
  return coordinator || supervisor || editor || focalPoint.length + alternate.length > 0;
}

/**
 * The most confidential tier of answers that a person with these roles may read; everything wider is theirs to read too. What is for
 * the coordinator is for nobody else, the supervisor included. Whoever has no role at all reads what goes to Member States.
 */
export function visibilityOfPerson(roles: Roles): Visibility {
  if (roles.coordinator) return 'coordinator';
  if (isPersonInsideGroup(roles)) return 'workingGroup';
  return roles.viewer ? 'allStaff' : 'memberStates';
}

function postsOn(date: string, appointments: readonly HeldPost[]): number[] {
  const ids = appointments.filter((one) => roleCoversDate(one, date)).map(({ postId }) => postId);
  return [...new Set(ids)].sort((a, b) => a - b);
}

/** The narrowest audience that a person with these roles belongs to: they read its publications and those of the wider ones. */
export function audienceOfPerson(roles: Roles): Audience {
  const visibility = visibilityOfPerson(roles);
  return visibility === 'coordinator' ? 'workingGroup' : visibility;
}

/** Days away; calendar dates YYYY-MM-DD, both inclusive. */
export interface Away {
  from: string;
  to: string;
  /** Person.id of who stands in. */
  delegateId: number | null;
}
