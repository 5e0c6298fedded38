import type { App, Caller } from '../../core/context.ts';
import { type Language, localizedIn } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import { requireCoordinator } from '../../people/requireCoordinator.ts';
import type { Message, Reply } from '../../protocol/message.ts';
import type { RoundRecord } from '../../rounds/store.ts';
import { coordinatorNoteActions, coordinatorNoteToEdit } from '../../signOff/coordinatorNotes/coordinatorNoteBlocks.ts';
import { workMessage } from '../../signOff/workProgressMessage.ts';
import type { Conclusion } from '../analysis.ts';
import { whyNotPublishAnalysisYet, analysisSignOffActions } from './whyNotPublishAnalysisYet.ts';
import { type Publication, analysisPublicationOf } from './analysisPublication.ts';
import { whyNotSignAnalysis } from './sendAnalysisToSign.ts';

/** How far the analysis of a round is on its way to its readers, and what the coordinator can do next; each conclusion with its note. */
export async function showAnalysisPublication(app: App, caller: Caller, round: RoundRecord): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const { language } = caller.person;
  const publication = await analysisPublicationOf(app, round);
  const stays = whyNotSignAnalysis(publication, language);
  const head = await workMessage(app, publication, {
    ways: analysisSignOffActions(round.label),
    doubts: whyNotPublishAnalysisYet(publication, language),
    closed: stays && translate(language, ...stays),
    language,
  });
  const conclusions = publication.analysis.conclusions.map((conclusion, index) =>
    conclusionMessage(publication, conclusion, index + 1, language),
  );
  return { messages: [head, ...conclusions], visibleTo: 'sender', awaits: null };
}

/** A conclusion with what the coordinator has added, and may add. */
function conclusionMessage(
  { analysis, round }: Publication,
  { key, title: name, statement }: Conclusion,
  number: number,
  language: Language,
): Message {
  const title = translate(language, 'analysis.conclusion', { number, title: localizedIn(name, language) });
  const stands = analysis.notes.get(key) ?? { note: {}, withheld: {} };
  const actions = coordinatorNoteActions(stands, 'analysis', language, (verb) =>
    analysisSignOffActions(round.label).act({ do: verb, conclusion: number }),
  );
  return {
    text: title,
    blocks: [
      { kind: 'heading', text: title },
      { kind: 'text', text: localizedIn(statement, language) },
      ...coordinatorNoteToEdit(stands, 'analysis', language),
      { kind: 'actions', actions },
    ],
  };
}
