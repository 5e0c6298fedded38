import { publishIssue } from '../../../src/bulletin/issues/publishIssue.ts';
import { issueByNumber } from '../../../src/bulletin/issues/store.ts';
import { systemActor } from '../../../src/core/context.ts';
import { importFile } from '../../../src/imports/importFileIntoGroup.ts';
import { isReadableBy } from '../../../src/instruments/visibility.ts';
import { type Language, languages } from '../../../src/language/language.ts';
import { isPersonInsideGroup, type Roles, visibilityOfPerson } from '../../../src/people/roles.ts';
import { rolesNow } from '../../../src/people/requireCoordinator.ts';
import { audiences } from '../../../src/protocol/audience.ts';
import { json } from '../../main/import/file.ts';
import { oneOf } from '../../support/random.ts';
import { speaking } from '../../updates/exercise.ts';
import { everythingReadBy } from './everythingReadBy.ts';
import { type Canary, type RandomRound, wordOf } from './republishing.ts';

const ITEMS = 9;
export const readerRoles = [
  'focalPoint',
  'delegate',
  'editor',
  'supervisor',
  'viewer',
  'left',
  'nobody',
  'several',
  'coordinator',
] as const;
/** Who reads, by what they are; `several`: what chance grants them beside a post. */
type ReaderRole = (typeof readerRoles)[number];

export interface Reader {
  role: ReaderRole;
  personId: number;
  language: Language;
  /** The post that they answer for; "" for none. */
  post: string;
}

/** People of each role, each in a language of their own. */
export async function seatReaders({ app }: RandomRound, random: () => number): Promise<Reader[]> {
  const { db, workingGroupId } = app;
  const posts = await db.post.findMany({
    where: { workingGroupId, assignments: { some: { updateId: { not: null } } } },
  });
  const from = '2000-01-01';
  const born = async (key: string): Promise<number> =>
    (await db.person.create({ data: { workingGroupId, key, name: `Reader ${key}` } })).id;
  const readers: Reader[] = [];
  for (const [at, role] of readerRoles.entries()) {
    const personId = await born(role);
    const { id: postId, code } = posts[at] ?? { id: 0, code: '' };
    const holds = role === 'focalPoint' || role === 'delegate' || role === 'several';
    if (holds) await db.appointment.create({ data: { personId, postId, role: 'focalPoint', from } });
    const granted = ['editor', 'supervisor', 'viewer', 'coordinator'] as const;
    for (const one of granted)
      if (role === one || (role === 'several' && one !== 'coordinator' && random() < 0.5))
        await db.grant.create({ data: { personId, role: one, from } });
    if (role === 'left') await db.grant.create({ data: { personId, role: 'supervisor', from, to: '2000-09-01' } });
    if (role === 'delegate') {
      const absent = await born('absent');
      const { id: theirs } = posts.at(-1) ?? { id: 0 };
      await db.appointment.create({ data: { personId: absent, postId: theirs, role: 'focalPoint', from } });
      await db.absence.create({
        data: { personId: absent, from: '2000-12-01', to: '2001-03-01', delegateId: personId },
      });
    }
    readers.push({ role, personId, language: oneOf(random, languages), post: holds ? code : '' });
  }
  return readers;
}

/** Publishes an issue of the bulletin with items, and enters events in registers, each for whom chance says; gives their words. */
export async function publishWords({ app, roundId }: RandomRound, random: () => number, now: Date): Promise<Canary[]> {
  const { db, workingGroupId } = app;
  const { code } = await db.workingGroup.findUniqueOrThrow({ where: { id: workingGroupId } });
  const posts = await db.post.findMany({ where: { workingGroupId } });
  const made: Canary[] = [];
  const make = (post = ''): Canary => {
    const canary = {
      word: wordOf(900_000 + roundId * 1_000 + made.length),
      post,
      visibility: oneOf(random, audiences),
    };
    made.push(canary);
    return canary;
  };
  const signers = await db.person.findMany({ where: { workingGroupId }, take: 2 });
  const reading = { revision: 1, requestedBy: signers[0]?.id ?? 0, requestedAt: now, decidedBy: signers[1]?.id ?? 0 };
  const dates = { callOn: '2000-12-01', itemsUntil: '2000-12-01', publishOn: '2000-12-08', publishAt: now };
  const { id: subjectId } = await db.bulletinIssue.create({
    data: { workingGroupId, number: 1, quarter: '2000-Q4', state: 'approved', ...dates },
  });
  for (let item = 0; item < ITEMS; item++) {
    const post = posts[item];
    const { word, visibility: consent } = make(post?.code);
    const of = {
      workingGroupId,
      issueId: subjectId,
      postId: post?.id ?? null,
      source: 'contribution' as const,
      section: 'field' as const,
    };
    const text = `What we call ${word} began here.`;
    await db.bulletinItem.create({ data: { ...of, language: 'en', text, consent: consent as never, offeredAt: now } });
  }
  await db.signOff.create({
    data: { ...reading, workingGroupId, kind: 'bulletin', subjectId, decidedAt: now, approved: true },
  });
  const issue = await issueByNumber(db, workingGroupId, 1);
  if (!issue) throw new Error('it was made');
  await publishIssue(app, systemActor(app, 'calendar', now), issue, 'Translations come later.');
  const entries = Array.from({ length: ITEMS }, () => {
    const { word, visibility } = make();
    return {
      type: oneOf(random, ['study', 'training', 'conference']),
      title: `The ${word} event`,
      on: '2000-11-01',
      state: 'held',
      visibility,
    };
  });
  await importFile(db, code, json({ year: 2000, entries }), now);
  return made;
}

/** What is typed to read all that there is; buttons lead on from there. */
function typedBy({ label }: RandomRound, posts: readonly string[]): string[] {
  const conclusions = Array.from({ length: 9 }, (_, at) => `why ${at + 1} ${label}`);
  const bare = ['help', 'home', 'analysis', 'became', 'bulletin', 'export me', 'who', 'needs', 'owed', 'follow-ups'];
  const more = ['obstacles', 'upcoming', 'annual 2000', 'staffing', 'register', 'policy', 'counterpart', 'segment'];
  const others = [
    'questions',
    'review',
    'one page',
    'plan',
    'handover',
    'status',
    `status ${label}`,
    `analysis ${label}`,
  ];
  return [...bare, ...more, ...others, ...conclusions, ...posts.flatMap((code) => [`who ${code}`, `read ${code}`])];
}

/** Words that can be looked for: of answers, and of what was published of items and entered in registers. */
export interface Words {
  answers: readonly Canary[];
  published: readonly Canary[];
}

interface Read {
  /** What they got that is not for them: by which words or button, and whose it was. */
  leaks: string[];
  /** Words of others that they got, and that are for them: otherwise nothing was tried. */
  seen: number;
  /** The endings of the files that they got. */
  files: string[];
}

/** Reads everything that somebody gets, and looks for words that are not for them. */
export async function readAsReader(
  round: RandomRound,
  { role, personId, language, post }: Reader,
  { answers, published }: Words,
): Promise<Read> {
  const { app } = round;
  const caller = speaking(app, personId, '2000-12-20', language);
  const own = await rolesNow(app.db, caller);
  const codes = [...new Set(answers.map((one) => one.post))].slice(0, 6);
  const got = await everythingReadBy(app, caller, typedBy(round, codes));
  const hidden = [
    ...answers.filter((one) => one.post !== post && !mayReadAnswer(own, one)),
    ...published.filter(({ visibility }) => !isReadableBy(visibility, visibilityOfPerson(own))),
  ];
  const leaks = got.flatMap(({ by, text }) =>
    hidden
      .filter(({ word }) => text.includes(word))
      .map((one) => `${role} by ${by}: ${one.word}, ${one.visibility}, of ${one.post}`),
  );
  const all = got.map(({ text }) => text).join('\n');
  const open = [...answers, ...published].filter((one) => one.post !== post && !hidden.includes(one));
  return {
    leaks,
    seen: open.filter(({ word }) => all.includes(word)).length,
    files: [...new Set(got.flatMap(({ file }) => file ?? []))].toSorted(),
  };
}

/** Beyond the working group nobody is quoted, whatever a question says of its counts. */
const mayReadAnswer = (own: Roles, { visibility }: Canary): boolean =>
  isPersonInsideGroup(own) && isReadableBy(visibility, visibilityOfPerson(own));
