import type { App, Caller } from '../../core/context.ts';
import { Refusal } from '../../core/refusal.ts';
import type { Action, Message, Reply } from '../../protocol/message.ts';
import { translate } from '../../language/translate.ts';
import { audiences, covers } from '../../protocol/audience.ts';
import { requireCoordinator } from '../../people/guard.ts';
import { roundByLabel, type RoundRecord } from '../../rounds/store.ts';
import { asDraft } from '../../publication/markDraft.ts';
import { statementsOf } from '../../analysis/publishing/digest.ts';
import { asFile, type Asking, waysToGet } from './files.ts';
import type { PublishedDocument } from '../../publication/document.ts';
import { editionAskedFor, ownAudience } from '../../publication/editions/reader.ts';
import { editionOf } from '../../publication/editions/store.ts';
import { editorAct, fetch, type FetchAct } from '../../protocol/editorIntent.ts';
import { analysisDocuments } from '../../analysis/publishing/publish.ts';

type OfRound = Pick<FetchAct, 'audience' | 'language' | 'format'> & { round: string };

/**
 * The published analysis of a round as the caller's audience got it: its conclusions with buttons for the files or, where a format is
 * named, the file. Refuses a round whose analysis is not published, and an edition for a narrower audience than the caller's.
 */
export async function fetchAnalysis(app: App, caller: Caller, intent: OfRound): Promise<Reply> {
  const round = await roundMeant(app, intent.round);
  const reader = await editionAskedFor(app, caller, intent);
  if (!reader) throw new Refusal('bulletin.notYourEdition');
  const { audience, language } = reader;
  const edition = await editionOf(app.db, { kind: 'analysis', subjectId: round.id, audience, language });
  if (!edition) throw new Refusal('bulletin.analysisNotPublished', { round: round.label });
  const asking: Asking = (one) => fetch.of({ round: round.label, ...one });
  if (intent.format) return privately([await asFile(edition, round.label, asking, intent.format)]);
  const own = await ownAudience(app, caller);
  const others = audiences
    .filter((one) => one !== audience && covers(one, own))
    .map((one): Action => ({
      label: translate(language, `bulletin.for_${one}`),
      intent: asking({ audience: one, language }),
    }));
  return privately(cardOf(edition, asking, others));
}

/** What an audience would get if the analysis were published now; for the coordinator, who publishes it. */
export async function previewAnalysis(app: App, caller: Caller, intent: OfRound): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const round = await roundMeant(app, intent.round);
  const { audience = 'workingGroup', language = caller.person.language } = intent;
  const [composed] = await analysisDocuments(app.db, round, caller.now, [{ audience, language }]);
  if (!composed) throw new Error('analysisDocuments promises a document for each reader');
  const draft = asDraft(composed);
  const asking: Asking = (one) => editorAct.of({ do: 'preview', round: round.label, ...one });
  if (intent.format) return privately([await asFile(draft, round.label, asking, intent.format)]);
  return privately(cardOf(draft, asking, []));
}

function cardOf(document: PublishedDocument, asking: Asking, others: Action[]): Message[] {
  const files = waysToGet(document, asking);
  const more: Message['blocks'] = others.length > 0 ? [{ kind: 'actions', actions: others }] : [];
  return [
    { text: document.summary, blocks: statementsOf(document) },
    { ...files, blocks: [...files.blocks, ...more] },
  ];
}

async function roundMeant({ db, workingGroupId }: App, label: string): Promise<RoundRecord> {
  const round = await roundByLabel(db, workingGroupId, label);
  if (!round) throw new Refusal('commands.noSuchRound', { label });
  return round;
}

/** What a person gets depends on who they are, so the answer is for them alone, wherever they asked. */
const privately = (messages: Message[]): Reply => ({ messages, visibleTo: 'sender' });
