import type { App, Caller } from '../../core/context.ts';
import { Refusal } from '../../core/refusal.ts';
import { translate } from '../../language/translate.ts';
import { requireCoordinator } from '../../people/requireCoordinator.ts';
import { withMentionedNames } from '../../protocol/mention.ts';
import type { Reply } from '../../protocol/message.ts';
import type { SignAct } from '../../protocol/signIntent.ts';
import { roundByLabel, type RoundRecord, roundsOf } from '../../rounds/store.ts';
import { askNoteWords, replacedNote } from '../../signOff/askNoteWords.ts';
import { takeSigningStep } from '../../signOff/signingDesk.ts';
import { writeConclusionNote } from '../notes/writeConclusionNote.ts';
import { analysisDoubts, analysisWays } from './analysisDoubts.ts';
import { analysisPublicationOf, type Publication } from './analysisPublication.ts';
import { prepareAnalysis } from './prepareAnalysis.ts';
import { releaseAnalysis } from './releaseAnalysis.ts';
import { showAnalysisPublication } from './showAnalysisPublication.ts';

/** One step of an analysis on its way to its readers. Who may do what is judged by each use case. */
export async function signAnalysisCommand(app: App, caller: Caller, act: SignAct): Promise<Reply> {
  const round = await roundMeant(app, act.round);
  switch (act.do) {
    case 'note':
    case 'withhold':
      return addWords(app, caller, round, { ...act, do: act.do });
    case 'clear':
    case 'restore': {
      const before = await writeConclusionNote(app, caller, round, act.conclusion ?? 0, { does: act.do });
      return replacedNote(before, await showAnalysisPublication(app, caller, round), caller.person.language);
    }
    default: {
      const desk = {
        ways: analysisWays(round.label),
        load: () => analysisPublicationOf(app, round),
        prepare: (_: Publication, named: number | null) => prepareAnalysis(app, caller, round, named),
        release: (audience: NonNullable<SignAct['audience']>) => releaseAnalysis(app, caller, round.id, audience),
        doubts: (publication: Publication) => analysisDoubts(publication, caller.person.language),
        show: () => showAnalysisPublication(app, caller, round),
      };
      return takeSigningStep(app, caller, desk, { ...act, do: act.do });
    }
  }
}

/** Words for a conclusion; asked for, in the language that a button names, where none came with the act. */
async function addWords(
  app: App,
  caller: Caller,
  round: RoundRecord,
  act: SignAct & { do: 'note' | 'withhold' },
): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const { conclusion: number = 0, language = caller.person.language } = act;
  const words = withMentionedNames(act.text ?? '').trim();
  if (words === '') {
    const text = translate(caller.person.language, `analysis.ask_${act.do}`, { number, language });
    return askNoteWords(text, language, (one) =>
      analysisWays(round.label).act({ do: act.do, conclusion: number, language: one }),
    );
  }
  const before = await writeConclusionNote(app, caller, round, number, { does: act.do, language, words });
  return replacedNote(before, await showAnalysisPublication(app, caller, round), caller.person.language);
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
