import type { RoundAnalysis } from './analysis.ts';

/** How many entries of a group of actions were carried over unread: findings, like sentences, do not count them. */
export function countCarriedActions({ conclusions, instrument }: RoundAnalysis, question: string): number {
  for (const one of conclusions) {
    const rule = instrument.conclusions.find(({ key }) => key === one.key);
    if (one.rule === 'objectives' && rule?.rule === 'objectives' && rule.group === question) return one.carried;
  }
  return 0;
}
