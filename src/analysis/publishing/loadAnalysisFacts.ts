import type { RoundAnalysis } from '../analysis.ts';
import { analyseRound } from '../analyseRound.ts';
import { proofQuoteSources, conclusionRuleOf } from '../proof/proof.ts';
import { proofPostsAgainst, proofOf, type Quote, quotesForAnalysisProof } from '../proof/store.ts';
import type { Evidence } from '../whyMessages.ts';
import type { Db } from '../../db/db.ts';
import type { AnalysisFacts } from './analysisFacts.ts';
import { zoneOfGroup } from '../../people/group/store.ts';
import { publisherOnCover } from '../../publication/cover/store.ts';
import { analysisFiguresOfRound } from '../charts/store.ts';

/** Posts that a printed proof lists; beyond that the chat and `analysis --json` have them all. */
const POSTS_IN_PROOF = 300;
/** Names in a line of figures. */
const NAMES_IN_LINE = 40;

/**
 * Everything that the analysis of a round is published from, as a draft that nobody has signed. `date` is YYYY-MM-DD; `known` is the
 * analysis where it was made already. Throws when there is no such round.
 */
export async function loadAnalysisFacts(
  db: Db,
  workingGroupId: number,
  roundId: number,
  date: string,
  known?: RoundAnalysis,
): Promise<AnalysisFacts> {
  const timeZone = await zoneOfGroup(db, workingGroupId);
  const analysis = known ?? (await analyseRound(db, roundId));
  const evidence = new Map<string, Evidence>();
  for (const { key } of analysis.conclusions) evidence.set(key, await evidenceOf(db, analysis, key));
  const { ratesBefore, regions, sides, ratios } = await analysisFiguresOfRound(db, roundId, analysis);
  return {
    ...(await publisherOnCover(db, workingGroupId)),
    date,
    timeZone,
    analysis,
    ratesBefore,
    regions,
    sides,
    ratios,
    evidence,
    narratives: await narrativesOf(db, analysis, evidence),
    signed: null,
    corrections: { inside: new Map(), outside: new Map() },
    outside: null,
  };
}

async function evidenceOf(db: Db, analysis: RoundAnalysis, key: string): Promise<Evidence> {
  const rule = conclusionRuleOf(analysis, key);
  const proof = await proofOf(db, analysis, key, { page: 1, size: POSTS_IN_PROOF });
  const names = await proofPostsAgainst(db, analysis, rule, NAMES_IN_LINE);
  const conclusion = analysis.conclusions.find((one) => one.key === key);
  // What was written about objectives is the annex.
  if (!conclusion || rule.rule === 'objectives') return { proof, size: POSTS_IN_PROOF, ...names, quotes: [] };
  const sources = proofQuoteSources(analysis.instrument, rule, conclusion.question).filter(
    ({ visibility }) => visibility !== 'coordinator',
  );
  const quotes = await quotesForAnalysisProof(
    db,
    analysis.round.id,
    proof.lines.map(({ post }) => post),
    sources,
  );
  return { proof, size: POSTS_IN_PROOF, ...names, quotes };
}

async function narrativesOf(
  db: Db,
  analysis: RoundAnalysis,
  evidence: ReadonlyMap<string, Evidence>,
): Promise<Quote[]> {
  const conclusion = analysis.conclusions.find(({ rule }) => rule === 'objectives');
  const proof = conclusion && evidence.get(conclusion.key)?.proof;
  if (!conclusion || !proof) return [];
  const sources = proofQuoteSources(
    analysis.instrument,
    conclusionRuleOf(analysis, conclusion.key),
    conclusion.question,
  );
  const readable = sources.filter(({ visibility }) => visibility !== 'coordinator');
  return quotesForAnalysisProof(
    db,
    analysis.round.id,
    proof.lines.map(({ post }) => post),
    readable,
  );
}
