import { type Db, inTransaction } from '../../src/db/db.ts';
import { dateIn } from '../../src/calendar/dates.ts';
import { audiences } from '../../src/protocol/audience.ts';
import { defaultReminderPolicy } from '../../src/reminders/reminderPolicy.ts';
import { addDays } from '../../src/calendar/workingTime.ts';
import { giveCover } from '../support/cover.ts';
import { sampleRound, storeRound } from '../support/roundFixture.ts';
import type { FakeSlack } from '../support/slack/fakeSlackInterface.ts';
import type { Person } from '../support/slack/people.ts';
import { TeamsPerson } from '../support/teams/person.ts';
import { TENANT, type TeamsWorld } from '../support/teams/teamsWorld.ts';

/** Somebody of the working group, with an account on one platform. */
export interface Member {
  personId: number;
  /** The post that they answer for; null for coordinators. */
  postId: number | null;
  code: string;
  account: Person | TeamsPerson;
  /** Never says a word: whatever stands in their chat came out of the outbox. */
  silent: boolean;
  /** Their account cannot be written to. */
  gone: boolean;
}

export interface Group {
  db: Db;
  workingGroupId: number;
  instrumentId: number;
  planOfActionId: number;
  members: Member[];
  coordinators: Member[];
}

const POSTS = 60;
/** Of three people one is in Teams, and every other one there is silent. */
const inTeams = (n: number): boolean => n % 3 === 2;
const isSilent = (n: number): boolean => n % 6 === 5;
/** One account on each platform is gone. */
const GONE = [0, 5];
const SINCE = '2000-01-01';

export type Platforms = { slack: FakeSlack; teams: TeamsWorld };

/** A working group that reports and is coordinated on two platforms, works at all hours, and has answered one round. */
export async function seatGroup(db: Db, platforms: Platforms): Promise<Group> {
  const { round, posts, objectives, updates } = sampleRound();
  const [pattern] = posts;
  const [update] = updates;
  if (!pattern || !update) throw new Error('the sample is empty');
  const codes = Array.from({ length: POSTS }, (_, n) => `P${String(n).padStart(2, '0')}`);
  const file = {
    round,
    objectives,
    posts: codes.map((code) => ({ ...pattern, code, name: code })),
    updates: codes.map((post) => ({ ...update, post })),
  };
  const { workingGroupId, instrumentId, planOfActionId } = await db.round.findUniqueOrThrow({
    where: { id: await storeRound(db, file, { code: 'soak' }) },
  });
  await giveCover(db);
  await db.dutyStation.updateMany({ data: { country: '', workingWeek: 'mon-sun', timeZone: 'UTC' } });
  const policy = { ...defaultReminderPolicy(), weeklyCap: 7, hours: { from: '00:00', to: '23:59' } };
  await db.reminderPolicy.create({ data: { workingGroupId, policy } });
  const members: Member[] = [];
  for (const [n, code] of codes.entries()) {
    const member = await assignment(db, platforms, workingGroupId, n, code);
    const { id: postId } = await db.post.findUniqueOrThrow({
      where: { workingGroupId_code: { workingGroupId, code } },
    });
    await db.appointment.create({ data: { personId: member.personId, postId, role: 'focalPoint', from: SINCE } });
    members.push({ ...member, postId });
  }
  const coordinators: Member[] = [];
  for (const n of [0, 1, 2]) {
    const member = await assignment(db, platforms, workingGroupId, n, `C${n}`);
    await db.grant.create({ data: { personId: member.personId, role: 'coordinator', from: SINCE } });
    coordinators.push({ ...member, gone: false });
  }
  await choosePlaces(db, platforms, coordinators);
  return { db, workingGroupId, instrumentId, planOfActionId, members, coordinators };
}

async function assignment(
  db: Db,
  { slack, teams }: Platforms,
  workingGroupId: number,
  n: number,
  code: string,
): Promise<Member> {
  const { id: personId } = await db.person.create({ data: { workingGroupId, key: code, name: `Person ${code}` } });
  const member = { personId, postId: null, code, silent: inTeams(n) && isSilent(n), gone: GONE.includes(n) };
  if (!inTeams(n)) {
    const account = slack.addPerson({ name: code });
    const user = slack.state.users.get(account.userId);
    if (user && code.startsWith('P')) user.deleted = member.gone;
    const identity = { personId, platform: 'slack' as const, tenant: slack.state.team, userId: account.userId };
    await db.identity.create({ data: identity });
    return { ...member, account };
  }
  const account = new TeamsPerson(teams, code);
  const address = { serviceUrl: teams.double.url, conversation: account.chat, member: account.id };
  const identity = { personId, platform: 'teams' as const, tenant: TENANT, userId: account.aadObjectId, address };
  await db.identity.create({ data: identity });
  return { ...member, account };
}

/** Member States read the bulletin in Slack alone. */
async function choosePlaces(db: Db, { slack, teams }: Platforms, readers: readonly Member[]): Promise<void> {
  const people = readers.flatMap(({ account }) => (account instanceof TeamsPerson ? [] : [account]));
  for (const audience of audiences) {
    const channel = slack.addChannel(people);
    const inSlack = { platform: 'slack' as const, tenant: slack.state.team, conversation: channel };
    await db.publishingPlace.create({ data: { ...inSlack, audience } });
    if (audience === 'memberStates') continue;
    const conversation = { tenant: TENANT, id: `19:${audience}@thread.tacv2` };
    await db.teamsConversation.create({ data: { ...conversation, kind: 'channel', serviceUrl: teams.double.url } });
    const inTeams = { platform: 'teams' as const, tenant: TENANT, conversation: conversation.id };
    await db.publishingPlace.create({ data: { ...inTeams, audience } });
  }
}

/** A round that the calendar opens and announces the end of at its next run, and that reminds everybody it asks today. */
export async function planRound({ db, ...group }: Group, label: string, posts: readonly number[]): Promise<void> {
  const { workingGroupId, instrumentId, planOfActionId } = group;
  const inDays = (days: number): string => addDays(dateIn(new Date(), 'UTC'), days);
  const period = { periodStart: inDays(-200), periodEnd: inDays(-20) };
  const dates = { opensAt: inDays(-20), dueAt: inDays(1), closesAt: inDays(2) };
  const assignments = { create: posts.map((postId) => ({ postId })) };
  const round = { workingGroupId, instrumentId, planOfActionId, label, ...period, ...dates, assignments };
  await inTransaction(db, (tx) => tx.round.create({ data: round }));
}

/** The round that is open all the time. */
export const STANDING = 'Standing';

/** Opens it for some posts, of which none is reminded: a reminder waits ten minutes for who is answering. The Round.id. */
export async function openStandingRound({ db, ...group }: Group, posts: readonly number[]): Promise<number> {
  const { workingGroupId, instrumentId, planOfActionId } = group;
  const today = dateIn(new Date(), 'UTC');
  const period = { periodStart: addDays(today, -200), periodEnd: addDays(today, -20) };
  const dates = { opensAt: addDays(today, -20), dueAt: addDays(today, 200), closesAt: addDays(today, 210) };
  const assignments = { create: posts.map((postId) => ({ postId })) };
  const round = { workingGroupId, instrumentId, planOfActionId, label: STANDING, ...period, ...dates, assignments };
  return inTransaction(db, async (tx) => {
    await tx.pause.createMany({ data: posts.map((postId) => ({ workingGroupId, postId, from: new Date(0) })) });
    return (await tx.round.create({ data: { ...round, state: 'open' } })).id;
  });
}

/** An issue of the bulletin that was approved, and is due. */
export async function planIssue({ db, workingGroupId, coordinators }: Group, number: number): Promise<void> {
  const now = new Date();
  const today = dateIn(now, 'UTC');
  const [first, second] = coordinators.map(({ personId }) => personId);
  const reading = { revision: 1, requestedBy: first ?? 0, requestedAt: now, decidedBy: second ?? 0, decidedAt: now };
  const issue = { workingGroupId, number, quarter: `${2000 + number}-Q1`, state: 'approved' as const, publishAt: now };
  const dates = { callOn: today, itemsUntil: today, publishOn: today };
  await inTransaction(db, async (tx) => {
    const { id: subjectId } = await tx.bulletinIssue.create({ data: { ...issue, ...dates } });
    await tx.signOff.create({ data: { ...reading, workingGroupId, kind: 'bulletin', subjectId, approved: true } });
  });
}
