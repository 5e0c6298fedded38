import type { Answers } from '../../src/forms/answers.ts';
import type { Origin } from '../../src/forms/answerOrigin.ts';
import { type RoundFile, sampleRound } from '../support/roundFixture.ts';

/** Rounds, and chains of rounds, at the edges of the rules. */
export function cornerRounds(): Record<string, RoundFile[]> {
  const sample = sampleRound();
  const hq = (file: RoundFile): RoundFile => only(file, ({ kind }) => kind === 'hq');
  const some = (count: number): RoundFile => ({ ...sample, updates: sample.updates.slice(0, count) });
  return {
    'a round that nobody answered': [{ ...sample, updates: [] }],
    'a round of one post': [only(sample, ({ code }) => code === 'ROM')],
    'one answer of many posts': [some(1)],
    'a round of headquarters alone': [hq(sample)],
    'a round just at its floor': [some(12)],
    'a round just below its floor': [some(11)],
    'a round below its floor after one above': [sample, next(some(11))],
    'a round after one below its floor': [some(3), next(sample)],
    'a round of nil returns': [sample, next(nilReturns(sample))],
    'a round after one that nobody answered': [{ ...sample, updates: [] }, next(sample)],
    'ties on every threshold': [ties(18, 15)],
    'ties after a round that was other': [ties(8, 3), next(ties(12, 9))],
  };
}

function only(file: RoundFile, keep: (post: RoundFile['posts'][number]) => boolean): RoundFile {
  const posts = file.posts.filter(keep);
  return { ...file, posts, updates: file.updates.filter(({ post }) => posts.some(({ code }) => code === post)) };
}

function next(file: RoundFile): RoundFile {
  const dates = { label: 'Plans of Action 2001', periodStart: '2001-04-01', periodEnd: '2001-09-30' };
  return { ...file, round: { ...file.round, ...dates } };
}

function nilReturns(file: RoundFile): RoundFile {
  return { ...file, updates: file.updates.map((one) => ({ ...one, nilReturn: true, origins: carried(one.answers) })) };
}

function carried(answers: Answers): Record<string, Origin> {
  const ids = Object.entries(answers).flatMap(([key, value]) =>
    typeof value === 'object' ? Object.keys(value).map((part) => `${key}.${part}`) : [key],
  );
  return Object.fromEntries(ids.map((id) => [id, 'carried']));
}

/** Forty posts asked, twenty at headquarters; twenty of them answered, ten each: shares of exactly 90, 75, 60, 45, 15 per cent and so on. */
function ties(met: number, access: number): RoundFile {
  const file = sampleRound();
  const [model] = file.posts;
  if (!model) throw new Error('the sample has no posts');
  const posts = Array.from({ length: 40 }, (_, index) => ({
    ...model,
    code: `T${String(index).padStart(2, '0')}`,
    dutyStation: `Station ${index}`,
    kind: index % 2 === 0 ? ('hq' as const) : ('field' as const),
    hostsMajorOrganizations: index % 4 < 2,
  }));
  const updates = posts.slice(0, 20).map(({ code }, index) => ({
    post: code,
    daysAfterDue: index % 3 === 0 ? 1 : 0,
    answers: {
      dialogue: {
        government: 'regular',
        ngo: index < met ? 'regular' : 'none',
        other: 'none',
        multiBilateral: 'planned',
      },
      // A mean of exactly 2, of 1.8 or of 2.2: each is a threshold.
      mainstreaming: means[index % 3] ?? {},
      patAccess: index < access ? 'yes' : 'no',
      networks: { international: index % 4 < 2 ? 2 : 1, regional: 1, national: 1 },
      streamline: index < met,
    } satisfies Answers,
  }));
  return { ...file, posts, updates };
}

const stages = ['needsAssessment', 'projectDesign', 'implementation', 'monitoring', 'evaluation'];
const means = [
  [2, 2, 2, 2, 2],
  [2, 2, 2, 2, 1],
  [2, 2, 2, 2, 3],
].map((row) => Object.fromEntries(stages.map((stage, index) => [stage, row[index] ?? 0])));
