import type { App, Caller } from '../../core/context.ts';
import { Refusal } from '../../core/refusal.ts';
import { dateIn } from '../../calendar/dates.ts';
import { translate } from '../../language/translate.ts';
import { findPeople } from '../../people/findByName.ts';
import { requireCoordinator } from '../../people/requireCoordinator.ts';
import { withMentionedNames } from '../../protocol/mention.ts';
import type { Action, Reply } from '../../protocol/message.ts';
import { textReply } from '../../protocol/textReply.ts';
import { roundByLabel, type RoundRecord, roundsOf } from '../../rounds/store.ts';
import { signAnalysis, type SignAct } from '../intents.ts';
import { languages } from '../../language/language.ts';
import { writeConclusionNote } from '../notes/writeConclusionNote.ts';
import { decideOnAnalysis } from './decideOnAnalysis.ts';
import { showAnalysisPublication } from './showAnalysisPublication.ts';
import { nameAnalysisSigner, prepareAnalysis } from './prepareAnalysis.ts';
import { releaseAnalysisCommand } from './releaseAnalysisCommand.ts';

/** One step of an analysis on its way to its readers. Who may do what is judged by each use case. */
export async function signAnalysisCommand(app: App, caller: Caller, act: SignAct): Promise<Reply> {
  const round = await roundMeant(app, act.round);
  switch (act.do) {
    case 'show':
      return showAnalysisPublication(app, caller, round);
    case 'note':
    case 'withhold':
      return addWords(app, caller, round, { ...act, do: act.do });
    case 'clear':
    case 'restore':
      await writeConclusionNote(app, caller, round, act.conclusion ?? 0, { does: act.do });
      return showAnalysisPublication(app, caller, round);
    case 'prepare':
      await prepareAnalysis(app, caller, round, null);
      return showAnalysisPublication(app, caller, round);
    case 'name':
      return nameCommand(app, caller, round, act);
    case 'sign':
      return decide(app, caller, round, act, true);
    case 'return':
      return decide(app, caller, round, act, false);
    case 'release':
      return releaseAnalysisCommand(app, caller, round, act);
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
  if (words !== '') {
    await writeConclusionNote(app, caller, round, number, { does: act.do, language, words });
    return showAnalysisPublication(app, caller, round);
  }
  const asking = (one: typeof language) => signAnalysis.of({ ...act, round: round.label, language: one });
  const text = translate(caller.person.language, `analysis.ask_${act.do}`, { number, language });
  const actions = languages
    .filter((one) => one !== language)
    .map((one): Action => ({ label: translate(one, 'commands.languageName'), intent: asking(one) }));
  return textReply(text, actions, { awaits: { kind: 'words', intent: asking(language), field: 'text' } });
}

async function nameCommand(app: App, caller: Caller, round: RoundRecord, act: SignAct): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const { language, timeZone } = caller.person;
  const words = act.text?.trim() ?? '';
  if (words === '') {
    const intent = signAnalysis.of({ do: 'name', round: round.label });
    return textReply(translate(language, 'analysis.ask_name'), [], {
      awaits: { kind: 'words', intent, field: 'text' },
    });
  }
  const found = await findPeople(app.db, app.workingGroupId, words, dateIn(caller.now, timeZone));
  const [one, ...others] = found;
  const said = withMentionedNames(words);
  if (!one) throw new Refusal('analysis.nobodyCalled', { words: said });
  if (others.length > 0)
    throw new Refusal('analysis.severalCalled', { words: said, names: found.map(({ name }) => name).join(', ') });
  await nameAnalysisSigner(app, caller, round, one.id);
  return showAnalysisPublication(app, caller, round);
}

async function decide(app: App, caller: Caller, round: RoundRecord, act: SignAct, approved: boolean): Promise<Reply> {
  const { language } = caller.person;
  const { label } = round;
  const seen = act.revision ?? null;
  const reason = withMentionedNames(act.text ?? '').trim();
  if (!approved && reason === '') {
    const intent = signAnalysis.of({ ...act, round: label });
    return textReply(translate(language, 'analysis.ask_return'), [], {
      awaits: { kind: 'words', intent, field: 'text', acts: true },
    });
  }
  await decideOnAnalysis(app, caller, round, { approved, reason: approved ? null : reason, seen });
  const text = translate(language, approved ? 'analysis.isSigned' : 'analysis.isReturned', { round: label });
  return textReply(text, [], { tone: 'good', replacesSource: true });
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
