import type { Answers } from '../../src/forms/answers.ts';
import type { Origin } from '../../src/forms/answerOrigin.ts';
import { nearDuplicatePairs } from './titleCorpus.ts';
import { randomFrom } from '../support/random.ts';
import { type RoundFile, sampleRound } from '../support/roundFixture.ts';

/**
 * Other rounds made of the sample: posts of another kind and place, updates that are missing or late, questions and rows that were
 * not answered or otherwise, other actions, other titles. The same on every run.
 */
export function mutatedRounds(howMany: number): RoundFile[] {
  return Array.from({ length: howMany }, (_, index) => mutation(2000 + index));
}

/** Two rounds of the same group each: posts that left or joined, answers that changed, were confirmed, carried or not given any more. */
export function mutatedChains(howMany: number): [RoundFile, RoundFile][] {
  return Array.from({ length: howMany }, (_, index) => {
    const [first, second] = [mutation(3000 + index), mutation(4000 + index)];
    const left = first.posts.filter((_, index) => index % 7 === 3).map(({ code }) => code);
    const joined = second.posts.filter((_, index) => index % 9 === 5).map(({ code }) => code);
    const without = (file: RoundFile, codes: readonly string[]): RoundFile => ({
      ...file,
      posts: file.posts.filter(({ code }) => !codes.includes(code)),
      updates: file.updates.filter(({ post }) => !codes.includes(post)),
    });
    const dates = { label: 'Plans of Action 2001', periodStart: '2001-04-01', periodEnd: '2001-09-30' };
    const again = { ...second, round: { ...second.round, ...dates } };
    return [without(first, joined), without(again, left)];
  });
}

function mutation(seed: number): RoundFile {
  // Neighbouring seeds begin with neighbouring numbers.
  const random = randomFrom(seed * 104_729);
  const file = sampleRound();
  const bias = random();
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  for (const post of file.posts) {
    post.kind = pick(['hq', 'field']);
    post.workingGroupMember = random() < 0.5;
    post.region = pick(['', 'Asia', 'Africa']);
    post.language = pick(['en', 'fr', 'es']);
    // Region and hosting belong to the duty station, and posts share stations: each gets one of its own.
    post.dutyStation = `Station of ${post.code}`;
    post.hostsMajorOrganizations = random() < 0.5;
  }
  const codes = file.objectives.map(({ code }) => code);
  file.updates = file.updates.filter(() => random() > 0.2);
  for (const update of file.updates) {
    update.daysAfterDue = Math.floor(random() * 5) - 2;
    update.answers = otherAnswers(update.answers, random, bias, codes.slice(0, 1 + Math.floor(bias * codes.length)));
    update.origins = someOrigins(update.answers, random);
  }
  const titles = pick([
    nearDuplicatePairs.slice(0, 14),
    nearDuplicatePairs.slice(20, 34),
    nearDuplicatePairs.slice(60, 74),
  ]).flat();
  file.objectives = file.objectives.map((one, index) => ({ ...one, title: titles[index] ?? one.title }));
  return file;
}

/** How each answer came to stand: for some updates all carried, as by a nil return, for others mixed. */
function someOrigins(answers: Answers, random: () => number): Record<string, Origin> {
  const fresh = random();
  const ids = Object.entries(answers).flatMap(([key, value]) =>
    typeof value === 'object' ? Object.keys(value).map((part) => `${key}.${part}`) : [key],
  );
  const origin = (): Origin => (random() < fresh - 0.3 ? 'given' : random() < fresh ? 'confirmed' : 'carried');
  return Object.fromEntries(ids.map((id) => [id, origin()]));
}

function otherAnswers(answers: Answers, random: () => number, bias: number, codes: readonly string[]): Answers {
  const skipped = () => random() < 0.15;
  const matrix = (rows: readonly string[], value: () => string | number) =>
    Object.fromEntries(rows.filter(() => !skipped()).map((row) => [row, value()]));
  const level = () => Math.min(3, Math.floor(random() * 2 + bias * 2));
  const regular = () => (random() < bias ? 'regular' : 'occasional');
  const result: Answers = {
    ...answers,
    dialogue: matrix(['government', 'multiBilateral', 'ngo', 'other'], regular),
    mainstreaming: matrix(['needsAssessment', 'projectDesign', 'implementation', 'monitoring', 'evaluation'], level),
    patAccess: random() < bias ? 'yes' : random() < 0.5 ? 'partly' : 'no',
    networks: matrix(['international', 'regional', 'national'], level),
    streamline: random() < bias,
    actions: Array.from({ length: Math.floor(random() * 6) }, () => ({
      objective: codes[Math.floor(random() * codes.length)] ?? 'P01',
      status: ['notStarted', 'onTrack', 'delayed', 'blocked', 'completed'][Math.floor(random() * 5)] ?? 'onTrack',
    })),
  };
  for (const key of ['dialogue', 'mainstreaming', 'patAccess', 'networks', 'streamline', 'actions']) {
    if (skipped()) delete result[key];
  }
  return result;
}
