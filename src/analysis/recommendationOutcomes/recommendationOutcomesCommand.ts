import type { App, Caller } from '../../core/context.ts';
import { Refusal } from '../../core/refusal.ts';
import { translate } from '../../language/translate.ts';
import type { Reply } from '../../protocol/message.ts';
import { privateReply, textReply } from '../../protocol/textReply.ts';
import { analysisAudienceOutside, analysisForCaller } from '../analysisForCaller.ts';
import { publishedAnalysisPage } from '../publishing/publishedAnalysisPage.ts';
import { recommendationOutcomeMessages, recommendationOutcomePages } from './recommendationOutcomeMessages.ts';

/**
 * What became of the recommendations of the rounds before, as the analysis of a round tells it: without a label the last one that was
 * held. Outside the group it is the page that the published analysis opens with.
 */
export async function recommendationOutcomesCommand(
  app: App,
  caller: Caller,
  { round, page }: { round?: string | undefined; page: number },
): Promise<Reply> {
  const own = await analysisAudienceOutside(app, caller);
  if (own) return publishedAnalysisPage(app, caller, own, { round, page: 1 });
  const { analysis, reader } = await analysisForCaller(app, caller, round);
  const pages = recommendationOutcomePages(analysis, reader);
  if (page > pages) throw new Refusal('analysis.beyondLast', { page, pages });
  const messages = recommendationOutcomeMessages(analysis, reader, page);
  if (messages.length > 0) return privateReply(messages);
  return textReply(translate(reader.language, 'recommendations.nothingBecame', { round: analysis.round.label }));
}
