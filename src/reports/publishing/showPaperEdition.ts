import { privateReply } from '../../protocol/textReply.ts';
import type { App, Caller } from '../../core/context.ts';
import { Refusal } from '../../core/refusal.ts';
import { editionAskedFor, ownEditionAudience } from '../../editions/editionForReader.ts';
import { editionOf } from '../../editions/store.ts';
import { translate } from '../../language/translate.ts';
import { rolesNow } from '../../people/requireCoordinator.ts';
import { audienceCovers, audiences } from '../../protocol/audience.ts';
import type { FieldsOf } from '../../protocol/intent.ts';
import type { Action, Block, Message, Reply } from '../../protocol/message.ts';
import { documentAsDraft } from '../../publication/documentAsDraft.ts';
import { type PublicationRequest, publicationAsFile, waysToGetDocument } from '../../publication/documentFiles.ts';
import type { PublishedDocument } from '../../publication/document.ts';
import { signOffOfWork } from '../../signOff/signedWork.ts';
import { requireSignOffSigner } from '../../signOff/signers.ts';
import { releaseActions } from '../../signOff/signOffActions.ts';
import { annual } from '../intents.ts';
import { paperDocuments } from './paperDocuments.ts';
import { paperSignOffActions } from './paperMessages.ts';
import { signedPaperOf } from './paperOnWayToReaders.ts';

type Asked = Pick<FieldsOf<typeof annual>, 'audience' | 'language' | 'format'> & { year: number };

/** Paragraphs that the chat shows; the whole paper is a file. */
const SHOWN = 12;

/**
 * The published paper of a year as the caller's audience got it, with buttons for the files and for wider audiences or, where a format is named, the
 * file. Refuses a paper that is not published for them, and an edition for a narrower audience than the caller's.
 */
export async function publishedPaper(app: App, caller: Caller, asked: Asked): Promise<Reply> {
  const { db, workingGroupId } = app;
  const { year } = asked;
  const reader = await editionAskedFor(app, caller, asked);
  if (!reader) throw new Refusal('bulletin.notYourEdition');
  const edition = await editionOf(db, { workingGroupId, kind: 'annual', subjectId: year, ...reader });
  if (!edition) throw new Refusal('reports.notPublished', { year: String(year) });
  const asking: PublicationRequest = (one) => annual.of({ year, as: 'published', ...one });
  if (asked.format) return privateReply([await publicationAsFile(edition, String(year), asking, asked.format)]);
  const own = await ownEditionAudience(app, caller);
  const { audience, language } = reader;
  const others = audiences
    .filter((one) => one !== audience && audienceCovers(one, own))
    .map((one): Action => ({
      label: translate(language, `publication.for_${one}`),
      intent: annual.of({ year, as: 'published', audience: one, language }),
    }));
  return privateReply(cardOf(edition, asking, others));
}

/** What an audience would get if the paper were released now; for the coordinator, who releases it, and whoever is to sign it. */
export async function previewPaper(app: App, caller: Caller, asked: Asked): Promise<Reply> {
  const { coordinator } = await rolesNow(app.db, caller);
  const { year } = asked;
  const work = await signedPaperOf(app, year);
  if (!coordinator) await requireSignOffSigner(app, caller, signOffOfWork(work, work.revision));
  const { audience = 'workingGroup', language = caller.person.language } = asked;
  const [composed] = await paperDocuments(app, work, caller.now, [{ audience, language }]);
  if (!composed) throw new Refusal('reports.nothing', { year: String(year) });
  const draft = work.signature ? composed : documentAsDraft(composed);
  const asking: PublicationRequest = (one) => annual.of({ year, as: 'preview', ...one });
  if (asked.format) return privateReply([await publicationAsFile(draft, String(year), asking, asked.format)]);
  const release = coordinator ? releaseActions(work, paperSignOffActions(year), audience, caller.person.language) : [];
  return privateReply(cardOf(draft, asking, release));
}

/** The paper in the chat: for whom and when, the coordinator's preface, the first paragraphs of the annex, and the ways to get it. */
function cardOf(document: PublishedDocument, asking: PublicationRequest, more: Action[]): Message[] {
  const { title, issueLine, dateLine, audienceLine, parts, summary } = document;
  const preface = parts.filter(({ id }) => id === 'preface').flatMap(({ blocks }) => blocks);
  const annex = parts.filter(({ id }) => id === 'annex').flatMap(({ blocks }) => blocks);
  const items = annex.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])).slice(0, SHOWN);
  const words = preface.flatMap((block): Block[] => (block.kind === 'quote' ? [block] : []));
  const files = waysToGetDocument(document, asking);
  return [
    {
      text: summary,
      blocks: [
        { kind: 'heading', text: `${title} · ${issueLine}` },
        { kind: 'text', text: `${dateLine} · ${audienceLine}`, tone: 'quiet' },
        ...words,
        ...(items.length > 0 ? [{ kind: 'list' as const, items }] : []),
      ],
    },
    { ...files, blocks: [...files.blocks, ...(more.length > 0 ? [{ kind: 'actions' as const, actions: more }] : [])] },
  ];
}
