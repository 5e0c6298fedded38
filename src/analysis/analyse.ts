import type { Db } from '../db/db.ts';
import { instrumentOfRound } from '../instruments/store.ts';
import { previousRound, ratesOf } from '../rounds/store.ts';
import type { RoundAnalysis } from './analysis.ts';
import { compare } from './compare.ts';
import { conclude } from './conclude.ts';
import { type AnswerCount, countableParts, findingsOf } from './findings.ts';
import { measureOf, wideCells } from './measure.ts';
import { cellsOf, countAnswers, countPosts, roundFacts, tally } from './store.ts';

/**
 * The analysis of a round by the rules of its instrument, beside the round before. All counting is done in the database. Throws when there is no such round.
 */
export async function analyse(db: Db, roundId: number): Promise<RoundAnalysis> {
  const now = await analyseAlone(db, roundId);
  const before = await previousRound(db, roundId);
  return { ...now, comparison: before && compare(now, await analyseAlone(db, before.id)) };
}

async function analyseAlone(db: Db, roundId: number): Promise<Omit<RoundAnalysis, 'comparison'>> {
  const { round, objectives } = await roundFacts(db, roundId);
  const instrument = await instrumentOfRound(db, roundId);
  const rates = await ratesOf(db, roundId);
  const cells = await cellsOf(db, roundId);
  const answers = await countAnswers(db, roundId, countableParts(instrument));
  const posts = await countPosts(db, roundId);
  const measures = instrument.conclusions.map((rule) => measureOf(rule, instrument));
  const tallies = await tally(db, roundId, measures, cells);

  const conclusions = [];
  for (const [index, rule] of instrument.conclusions.entries()) {
    const measure = measures[index] ?? measureOf(rule, instrument);
    conclusions.push(
      conclude(rule, {
        invited: rates.expected,
        participated: rates.received,
        measure,
        tallies: tallies[index] ?? [],
        objectives,
        entries: rule.rule === 'objectives' ? entriesOf(answers, rule.group, rule.field) : new Map(),
      }),
    );
  }
  return {
    round,
    instrument,
    objectives,
    rates,
    conclusions,
    findings: findingsOf(instrument, objectives, { cells: wideCells(cells), answers, posts }),
  };
}

function entriesOf(answers: readonly AnswerCount[], group: string, field: string): Map<string, number> {
  const entries = new Map<string, number>();
  for (const { question, part, text, count } of answers) {
    if (question === group && part === field && text !== null) entries.set(text, (entries.get(text) ?? 0) + count);
  }
  return entries;
}
