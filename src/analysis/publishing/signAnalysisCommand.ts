import type { App, Caller } from '../../core/context.ts';
import { Refusal } from '../../core/refusal.ts';
import { translate } from '../../language/translate.ts';
import type { Reply } from '../../protocol/message.ts';
import type { SignAct } from '../../protocol/signIntent.ts';
import { roundByLabel, type RoundRecord, roundsOf } from '../../rounds/store.ts';
import { takeSigningStep } from '../../signOff/takeSigningStep.ts';
import { type NotePlace, writeCoordinatorNote } from '../../signOff/coordinatorNotes/writeCoordinatorNote.ts';
import { writeConclusionNote } from '../notes/writeConclusionNote.ts';
import { whyNotPublishAnalysisYet, analysisSignOffActions } from './whyNotPublishAnalysisYet.ts';
import { analysisPublicationOf, type Publication } from './analysisPublication.ts';
import { sendAnalysisToSign } from './sendAnalysisToSign.ts';
import { releaseAnalysis } from './releaseAnalysis.ts';
import { showAnalysisPublication } from './showAnalysisPublication.ts';

/** One step of an analysis on its way to its readers. Who may do what is judged by each use case. */
export async function signAnalysisCommand(app: App, caller: Caller, act: SignAct): Promise<Reply> {
  const round = await roundMeant(app, act.round);
  switch (act.do) {
    case 'note':
    case 'withhold':
    case 'clear':
    case 'restore': {
      const { conclusion: number = 0 } = act;
      const own = caller.person.language;
      const conclusion: NotePlace = {
        ask: (does, language) => translate(own, `analysis.ask_${does}`, { number, language }),
        intent: (does, language) => analysisSignOffActions(round.label).act({ do: does, conclusion: number, language }),
        write: (note) => writeConclusionNote(app, caller, round, number, note),
        show: () => showAnalysisPublication(app, caller, round),
      };
      return writeCoordinatorNote(app, caller, () => conclusion, { ...act, do: act.do });
    }
    default: {
      const parts = {
        ways: analysisSignOffActions(round.label),
        load: () => analysisPublicationOf(app, round),
        prepare: (_: Publication, named: number | null) => sendAnalysisToSign(app, caller, round, named),
        release: (audience: NonNullable<SignAct['audience']>) => releaseAnalysis(app, caller, round.id, audience),
        doubts: (publication: Publication) => whyNotPublishAnalysisYet(publication, caller.person.language),
        show: () => showAnalysisPublication(app, caller, round),
      };
      return takeSigningStep(app, caller, parts, { ...act, do: act.do });
    }
  }
}

/** The round that is named, else the last one that was held. */
async function roundMeant({ db, workingGroupId }: App, label: string | undefined): Promise<RoundRecord> {
  if (label !== undefined) {
    const named = await roundByLabel(db, workingGroupId, label);
    if (!named) throw new Refusal('commands.noSuchRound', { label });
    return named;
  }
  const rounds = await roundsOf(db, workingGroupId);
  const over = rounds.find(({ state }) => state !== 'scheduled' && state !== 'open') ?? rounds[0];
  if (!over) throw new Refusal('analysis.noRound');
  return over;
}
