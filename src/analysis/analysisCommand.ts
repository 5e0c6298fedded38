import type { App, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import type { Block, Message, Reply } from '../protocol/message.ts';
import { writeDate } from '../language/dates.ts';
import { rolesNow } from '../people/guard.ts';
import { audienceOf, visibilityFor } from '../people/roles.ts';
import type { Audience } from '../protocol/audience.ts';
import { ratesOf, type RoundRecord, roundByLabel, roundsOf } from '../rounds/store.ts';
import { isInsideReader, mayName, type AnalysisReader } from './access.ts';
import { analyse } from './analyse.ts';
import type { Conclusion, RoundAnalysis } from './analysis.ts';
import { aboutPage, analysisMessages, analysisPages } from './messages.ts';
import type { Illustrate } from './pictures.ts';
import { publishedPage, publishedWhy } from './publishing/readPublished.ts';
import { conclusionsFor } from './suppression/conclusionsFor.ts';
import { quoteSources, ruleOf } from './proof/proof.ts';
import { namesOf, proofOf, quotesOf } from './proof/store.ts';
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
  const own = await audienceOutside(app, caller);
  if (own) return publishedPage(app, caller, own, intent);
  const { analysis, reader } = await open(app, caller, intent.round);
  const pages = analysisPages(analysis, reader);
  if (intent.page > pages) throw new Refusal('analysis.beyondLast', { page: intent.page, pages });
  const pictures = await illustrate(app.db, analysis, reader, aboutPage(analysis, reader, intent.page));
  return privately(analysisMessages(analysis, reader, intent.page, pictures));
}

/** What one conclusion rests on; with the posts and their words for those who may see them. */
export async function whyCommand(
  app: App,
  caller: Caller,
  intent: { conclusion: number; round?: string | undefined; page: number },
  illustrate: Illustrate,
): Promise<Reply> {
  const own = await audienceOutside(app, caller);
  if (own) return publishedWhy(app, caller, own, intent);
  const { analysis, reader } = await open(app, caller, intent.round);
  const conclusion = analysis.conclusions[intent.conclusion - 1];
  if (!conclusion) {
    const { label: round } = analysis.round;
    throw new Refusal('analysis.noSuchConclusion', {
      number: intent.conclusion,
      count: analysis.conclusions.length,
      round,
    });
  }
  if (!conclusionsFor(reader.tier, analysis).includes(conclusion)) throw new Refusal('analysis.notForYou');
  const evidence = mayNameFor(analysis, reader, conclusion)
    ? await evidenceFor(app, analysis, reader, conclusion, intent.page)
    : null;
  const told = analysisWhyMessages(analysis, reader, intent.conclusion, evidence);
  // Who turns the pages of a proof has seen the picture on the first.
  if (intent.page > 1) return privately(told);
  const { key, question } = conclusion;
  const about = { rates: false, conclusions: [key], questions: [question] };
  const { conclusions, questions } = await illustrate(app.db, analysis, reader, about);
  return privately(beneathStatement(told, conclusions.get(key) ?? questions.get(question) ?? []));
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
  const rule = ruleOf(analysis, conclusion.key);
  const size = conclusion.rule === 'objectives' ? POSTS_WITH_NARRATIVES : POSTS_PER_PAGE;
  const proof = await proofOf(db, analysis, conclusion.key, { page, size });
  if (page > proof.pages) throw new Refusal('analysis.beyondLast', { page, pages: proof.pages });
  const sources = quoteSources(analysis.instrument, rule, conclusion.question).filter((one) =>
    mayName(tier, one.visibility),
  );
  const quotes = await quotesOf(
    db,
    analysis.round.id,
    proof.lines.map(({ post }) => post),
    sources,
  );
  return { proof, size, ...(await namesOf(db, analysis, rule, NAMES_IN_LINE)), quotes };
}

/** What a person sees depends on who they are, so the answer is for them alone, wherever they asked. */
function privately(messages: Message[]): Reply {
  return { messages, visibleTo: 'sender' };
}

/** The audience that a caller outside the group belongs to: they read what it got. Null for those inside, who read the answers. */
async function audienceOutside({ db }: App, caller: Caller): Promise<Audience | null> {
  const roles = await rolesNow(db, caller);
  return isInsideReader(visibilityFor(roles)) ? null : audienceOf(roles);
}

async function open(
  app: App,
  caller: Caller,
  label: string | undefined,
): Promise<{ analysis: RoundAnalysis; reader: AnalysisReader }> {
  const { language } = caller.person;
  const reader = { tier: visibilityFor(await rolesNow(app.db, caller)), language };
  const round = await roundFor(app, label);
  if (round.state === 'scheduled')
    throw new Refusal('analysis.notYet', { round: round.label, closes: writeDate(round.closesAt, language) });
  return { analysis: await analyse(app.db, round.id), reader };
}

async function roundFor({ db, workingGroupId }: App, label: string | undefined): Promise<RoundRecord> {
  if (label === undefined) {
    const held = (await roundsOf(db, workingGroupId)).filter(({ state }) => state !== 'scheduled');
    // A round that has just opened says nothing yet: the one before it does.
    for (const round of held) if ((await ratesOf(db, round.id)).received > 0) return round;
    if (!held[0]) throw new Refusal('analysis.noRound');
    return held[0];
  }
  const round = await roundByLabel(db, workingGroupId, label);
  if (!round) throw new Refusal('commands.noSuchRound', { label });
  return round;
}
