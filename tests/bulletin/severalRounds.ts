import { builtInInstrument } from '../support/builtInInstrument.ts';
import type { Answers } from '../../src/forms/answers.ts';
import { type RoundFile, sampleRound } from '../support/roundFixture.ts';

/** Names as organizations give them to regions: the long ones are what a figure has to bear. */
export const regionNames = [
  'Afrique de l’Ouest et du Centre',
  'América Central, América del Norte y el Caribe',
  'Asia and the Pacific',
  'Europe du Sud-Est, Europe orientale et Asie centrale',
  'Middle East and North Africa',
] as const;

/** Staff figures of a post: women and all, in professional grades and in decision-making positions. */
export type StaffFigures = readonly [women: number, staff: number, womenDeciding: number, staffDeciding: number];

/**
 * The sample's round three times, a year apart and each better answered than the one before, with the posts in so many
 * regions. `figures` gives the staff figures of a post in one of the rounds (0 is the first), or null where it gave none.
 */
export function severalRounds(
  figures: (post: number, round: number) => StaffFigures | null,
  { regions = regionNames, rounds = 3 }: { regions?: readonly string[]; rounds?: number } = {},
): RoundFile[] {
  const sample = sampleRound();
  const posts = sample.posts.map((post, index) => ({
    ...post,
    // A duty station lies in one region.
    dutyStation: `${post.dutyStation} ${index}`,
    region: regions[index % regions.length] ?? '',
  }));
  return Array.from({ length: rounds }, (_, round) => {
    const silent = (rounds - 1 - round) * 4;
    const updates = sample.updates.slice(silent).map((update) => {
      const given = figures(
        posts.findIndex(({ code }) => code === update.post),
        round,
      );
      return { ...update, answers: { ...update.answers, ...(given ? staffAnswers(given) : {}) } };
    });
    return { ...sample, posts, updates, round: yearsEarlier(sample.round, rounds - 1 - round) };
  });
}

/** The numbers that the shipped instrument's figures are shares of, by the questions that it names. */
function staffAnswers(given: StaffFigures): Answers {
  const named = builtInInstrument('plan-of-action')?.instrument.figures ?? [];
  const keys = named.flatMap(({ ratio }) => [ratio.part, ratio.whole]);
  return Object.fromEntries(keys.map((key, index) => [key, given[index] ?? 0]));
}

function yearsEarlier(round: RoundFile['round'], years: number): RoundFile['round'] {
  const entries = Object.entries(round).map(([key, value]) => [key, value.replace(/\b2000\b/, String(2000 - years))]);
  return Object.fromEntries(entries) as RoundFile['round'];
}
