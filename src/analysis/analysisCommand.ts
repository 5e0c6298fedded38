import type { App, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import type { Block, Message, Reply } from '../protocol/message.ts';
import { privateReply } from '../protocol/textReply.ts';
import type { Conclusion, RoundAnalysis } from './analysis.ts';
import { mayNameInAnalysis, type AnalysisReader } from './analysisAccess.ts';
import type { Illustrate } from './analysisPictures.ts';
import { aboutAnalysisPage, analysisMessages, analysisPages } from './messages.ts';
import { analysisAudienceOutside, analysisForCaller } from './analysisForCaller.ts';
import { proofQuoteSources, conclusionRuleOf } from './proof/proof.ts';
import { proofPostsAgainst, proofOf, quotesForAnalysisProof } from './proof/store.ts';
import { publishedAnalysisPage, publishedConclusionWhy } from './publishing/publishedAnalysisPage.ts';
import { shownConclusions } from './suppression/shownConclusions.ts';
import { type Evidence, mayNameFor, analysisWhyMessages } from './whyMessages.ts';

/** Posts on one page of a proof; fewer where each may bring many quotes. */
const POSTS_PER_PAGE = 10;
const POSTS_WITH_NARRATIVES = 4;
/** Names in a line of the figures; the pages of the proof have them all. */
const NAMES_IN_LINE = 30;

/**
 * The analysis of a round, without a label of the last one that was held, as far as the caller may read it; outside the group as it was
 * published.
 */
export async function analysisCommand(
  app: App,
  caller: Caller,
  intent: { round?: string | undefined; page: number },
  illustrate: Illustrate,
): Promise<Reply> {
  const own = await analysisAudienceOutside(app, caller);
  if (own) return publishedAnalysisPage(app, caller, own, intent);
  const { analysis, reader } = await analysisForCaller(app, caller, intent.round);
  const pages = analysisPages(analysis, reader);
  if (intent.page > pages) throw new Refusal('analysis.beyondLast', { page: intent.page, pages });
  const pictures = await illustrate(app.db, analysis, reader, aboutAnalysisPage(analysis, reader, intent.page));
  return privateReply(analysisMessages(analysis, reader, intent.page, pictures));
}

/** What one conclusion rests on; with the posts and their words for those who may see them. */
export async function whyCommand(
  app: App,
  caller: Caller,
  intent: { conclusion: number; round?: string | undefined; page: number },
  illustrate: Illustrate,
): Promise<Reply> {
  const own = await analysisAudienceOutside(app, caller);
  if (own) return publishedConclusionWhy(app, caller, own, intent);
  const { analysis, reader } = await analysisForCaller(app, caller, intent.round);
  const conclusion = analysis.conclusions[intent.conclusion - 1];
  if (!conclusion) {
    const { label: round } = analysis.round;
    throw new Refusal('analysis.noSuchConclusion', {
      number: intent.conclusion,
      count: analysis.conclusions.length,
      round,
    });
  }
  if (!shownConclusions(reader.tier, analysis).includes(conclusion)) throw new Refusal('analysis.notForYou');
  const evidence = mayNameFor(analysis, reader, conclusion)
    ? await evidenceFor(app, analysis, reader, conclusion, intent.page)
    : null;
  const told = analysisWhyMessages(analysis, reader, intent.conclusion, evidence);
  // Who turns the pages of a proof has seen the picture on the first.
  if (intent.page > 1) return privateReply(told);
  const { key, question } = conclusion;
  const about = { rates: false, conclusions: [key], questions: [question] };
  const { conclusions, questions } = await illustrate(app.db, analysis, reader, about);
  return privateReply(beneathStatement(told, conclusions.get(key) ?? questions.get(question) ?? []));
}

function beneathStatement([head, ...others]: Message[], pictures: readonly Block[]): Message[] {
  if (!head) return others;
  return [{ ...head, blocks: [...head.blocks.slice(0, 2), ...pictures, ...head.blocks.slice(2)] }, ...others];
}

async function evidenceFor(
  { db }: App,
  analysis: RoundAnalysis,
  { tier }: AnalysisReader,
  conclusion: Conclusion,
  page: number,
): Promise<Evidence> {
  const rule = conclusionRuleOf(analysis, conclusion.key);
  const size = conclusion.rule === 'objectives' ? POSTS_WITH_NARRATIVES : POSTS_PER_PAGE;
  const proof = await proofOf(db, analysis, conclusion.key, { page, size });
  if (page > proof.pages) throw new Refusal('analysis.beyondLast', { page, pages: proof.pages });
  const sources = proofQuoteSources(analysis.instrument, rule, conclusion.question).filter((one) =>
    mayNameInAnalysis(tier, one.visibility),
  );
  const quotes = await quotesForAnalysisProof(
    db,
    analysis.round.id,
    proof.lines.map(({ post }) => post),
    sources,
  );
  return { proof, size, ...(await proofPostsAgainst(db, analysis, rule, NAMES_IN_LINE)), quotes };
}
