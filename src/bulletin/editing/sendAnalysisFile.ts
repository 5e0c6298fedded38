import { privateReply } from '../../protocol/textReply.ts';
import type { App, Caller } from '../../core/context.ts';
import { Refusal } from '../../core/refusal.ts';
import type { Action, Message, Reply } from '../../protocol/message.ts';
import { translate } from '../../language/translate.ts';
import { audiences, audienceCovers } from '../../protocol/audience.ts';
import { roundByLabel, type RoundRecord } from '../../rounds/store.ts';
import { documentAsDraft } from '../../publication/documentAsDraft.ts';
import { publishedAnalysisBlocks } from '../../analysis/publishing/publishedAnalysisBlocks.ts';
import { publicationAsFile, type PublicationRequest, waysToGetDocument } from '../../publication/documentFiles.ts';
import { onePageDocument, type PublishedDocument } from '../../publication/document.ts';
import { documentAsMessages } from '../../publication/documentAsMessages.ts';
import { editionAskedFor, ownEditionAudience } from '../../editions/editionForReader.ts';
import { editionOf } from '../../editions/store.ts';
import { editorAct, fetch, type FetchAct } from '../../protocol/bulletinEditingIntent.ts';
import { analysisPublicationDocuments } from '../../analysis/publishing/analysisDocuments.ts';
import { analysisSignOffActions } from '../../analysis/publishing/whyNotPublishAnalysisYet.ts';
import { releaseActions } from '../../signOff/signOffActions.ts';
import { requireAnalysisPreviewer } from '../../analysis/publishing/requireAnalysisPreviewer.ts';
import { analysisPublicationOf } from '../../analysis/publishing/analysisPublication.ts';

type OfRound = Pick<FetchAct, 'audience' | 'language' | 'format' | 'onePage'> & { round: string };

/**
 * The published analysis of a round as the caller's audience got it: its conclusions with buttons for the files or, where a format is
 * named, the file. Refuses a round whose analysis is not published, and an edition for a narrower audience than the caller's.
 */
export async function sendAnalysisFile(app: App, caller: Caller, intent: OfRound): Promise<Reply> {
  const round = await roundMeant(app, intent.round);
  const reader = await editionAskedFor(app, caller, intent);
  if (!reader) throw new Refusal('bulletin.notYourEdition');
  const { audience, language } = reader;
  const edition = await editionOf(app.db, {
    workingGroupId: app.workingGroupId,
    kind: 'analysis',
    subjectId: round.id,
    audience,
    language,
  });
  if (!edition) throw new Refusal('bulletin.analysisNotPublished', { round: round.label });
  const asking: PublicationRequest = (one) => fetch.of({ round: round.label, ...one });
  if (intent.onePage) return onePage(edition, round, intent.format, (one) => asking({ ...one, onePage: true }));
  if (intent.format) return privateReply([await publicationAsFile(edition, round.label, asking, intent.format)]);
  const own = await ownEditionAudience(app, caller);
  const others = audiences
    .filter((one) => one !== audience && audienceCovers(one, own))
    .map((one): Action => ({
      label: translate(language, `publication.for_${one}`),
      intent: asking({ audience: one, language }),
    }));
  return privateReply(cardOf(edition, asking, others));
}

/** What an audience would get if the analysis were released now; for the coordinator, who releases it, and whoever is to sign it. */
export async function previewAnalysis(app: App, caller: Caller, intent: OfRound): Promise<Reply> {
  const round = await roundMeant(app, intent.round);
  const { coordinates } = await requireAnalysisPreviewer(app, caller, round);
  const { audience = 'workingGroup', language = caller.person.language } = intent;
  const publication = await analysisPublicationOf(app, round);
  const [composed] = await analysisPublicationDocuments(app.db, publication, caller.now, [{ audience, language }]);
  if (!composed) throw new Error('documentsOf promises a document for each reader');
  const draft = publication.signature ? composed : documentAsDraft(composed);
  const asking: PublicationRequest = (one) => editorAct.of({ do: 'preview', round: round.label, ...one });
  if (intent.onePage) return onePage(draft, round, intent.format, (one) => asking({ ...one, onePage: true }));
  if (intent.format) return privateReply([await publicationAsFile(draft, round.label, asking, intent.format)]);
  const release = coordinates
    ? releaseActions(publication, analysisSignOffActions(round.label), audience, caller.person.language)
    : [];
  return privateReply(cardOf(draft, asking, release));
}

/** The one page, to be read in the chat with buttons for the files or, where a format is named, the file. */
async function onePage(
  document: PublishedDocument,
  { label }: RoundRecord,
  format: FetchAct['format'],
  asking: PublicationRequest,
): Promise<Reply> {
  const page = onePageDocument(document);
  if (!page) throw new Refusal('analysis.noOnePage', { round: label });
  if (format) return privateReply([await publicationAsFile(page, `${label} ${page.title}`, asking, format)]);
  return privateReply([...(await documentAsMessages(page)), waysToGetDocument(page, asking)]);
}

function cardOf(document: PublishedDocument, asking: PublicationRequest, others: Action[]): Message[] {
  const files = waysToGetDocument(document, asking);
  const { audience, language } = document;
  const short: Action = {
    label: translate(language, 'analysis.getOnePage'),
    intent: asking({ audience, language, onePage: true }),
  };
  const actions = [...(document.onePage ? [short] : []), ...others];
  const more: Message['blocks'] = actions.length > 0 ? [{ kind: 'actions', actions }] : [];
  return [
    { text: document.summary, blocks: publishedAnalysisBlocks(document) },
    { ...files, blocks: [...files.blocks, ...more] },
  ];
}

async function roundMeant({ db, workingGroupId }: App, label: string): Promise<RoundRecord> {
  const round = await roundByLabel(db, workingGroupId, label);
  if (!round) throw new Refusal('commands.noSuchRound', { label });
  return round;
}
