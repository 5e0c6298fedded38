import type { App, Caller } from '../core/context.ts';
import { inTransaction } from '../db/db.ts';
import type { InstrumentProblem } from '../instruments/instrumentError.ts';
import { sayWords } from '../language/catalogueTextAsValue.ts';
import { localizedIn } from '../language/language.ts';
import { shorten } from '../language/shorten.ts';
import { translate } from '../language/translate.ts';
import { openFile } from '../files/openFile.ts';
import { requireCoordinator } from '../people/requireCoordinator.ts';
import { update } from '../protocol/doorIntents.ts';
import type { FieldsOf } from '../protocol/intent.ts';
import type { Block, Reply } from '../protocol/message.ts';
import { blocksReply, promptReply, textReply } from '../protocol/textReply.ts';
import * as intents from './intents.ts';
import { type QuestionDifference, questionDifferences, questionTextIn } from './questionDifferences.ts';
import { perhapsRenamedQuestions } from './forgottenOrRenamedQuestions.ts';
import { type GoodQuestions, type HandedIn, judgeQuestions } from './judgeQuestions.ts';
import { saveQuestionsProposal } from './store.ts';

/** Problems and changes that one message lists. */
const [PROBLEMS, CHANGES] = [15, 30];
/** Characters of a text that a change repeats. */
const TEXT = 160;

/** Changed questions, pasted as text or sent as a file: judged, and shown with what they change. */
export async function proposeQuestionsCommand(
  app: App,
  caller: Caller,
  { words = '', file }: FieldsOf<typeof intents.proposeQuestions>,
): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  if (file !== undefined) return proposeQuestions(app, caller, await openFile(app, caller, file));
  return proposeQuestions(app, caller, { name: 'questions.yaml', content: words });
}

/** Judges questions that were handed in, and shows what they change; nothing is in use before somebody presses. */
export async function proposeQuestions(app: App, caller: Caller, handedIn: HandedIn): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const judged = await judgeQuestions(app, handedIn);
  if ('problems' in judged) return problemsReply(caller, judged.problems);
  const { source, instrument, before } = judged;
  const { language } = caller.person;
  if (before && before.source === source)
    return textReply(
      translate(language, 'preparation.nothingChanges', { title: localizedIn(instrument.title, language) }),
    );
  const proposal = await inTransaction(app.db, (tx) =>
    saveQuestionsProposal(tx, app.workingGroupId, source, caller.now),
  );
  return preview(caller, judged, proposal);
}

function problemsReply({ person: { language } }: Caller, problems: readonly InstrumentProblem[]): Reply {
  const lines = problems.slice(0, PROBLEMS).map(({ line, column, path, message }) =>
    translate(language, 'preparation.problem', {
      line,
      column,
      path: path === '' ? 'none' : path,
      message: shorten(sayWords(message, language), TEXT * 2),
    }),
  );
  const more = problems.length - lines.length;
  const text = translate(language, 'preparation.problems', { count: problems.length });
  const again = promptReply(text, intents.proposeQuestions.of({}));
  const blocks: Block[] = [
    { kind: 'text', text, tone: 'warning' },
    { kind: 'list', items: lines },
    { kind: 'text', text: translate(language, 'preparation.mendAndAgain', { more }), tone: 'quiet' },
  ];
  return { ...again, messages: [{ text, blocks }] };
}

function preview({ person: { language } }: Caller, judged: GoodQuestions, proposal: number): Reply {
  const { instrument, before, unknown } = judged;
  const text = translate(language, 'preparation.proposed', {
    title: localizedIn(instrument.title, language),
    version: instrument.version,
    before: before?.version ?? 0,
    fate: !before ? 'first' : before.isUsed ? 'kept' : before.version === instrument.version ? 'replaced' : 'unused',
  });
  const changes = before ? questionDifferences(before.instrument, instrument) : [];
  const items = changes.slice(0, CHANGES).map((one) =>
    translate(language, `preparation.change_${one.what}`, {
      question: shorten(questionTextIn(one.question, language), TEXT),
      ...shownTexts(one, language),
    }),
  );
  const blocks: Block[] = [{ kind: 'text', text }];
  if (before) {
    const count = changes.length;
    blocks.push({
      kind: 'text',
      text: translate(language, 'preparation.changes', { count, more: count - items.length }),
    });
  }
  if (items.length > 0) blocks.push({ kind: 'list', items });
  const warnings = [
    ...(before ? perhapsRenamedQuestions(before.instrument, instrument) : []).map(({ was, now }) =>
      translate(language, 'preparation.perhapsRenamed', { was, now: now.join(', ') }),
    ),
    ...(unknown.length > 0
      ? [
          translate(language, 'preparation.unknownPlaces', {
            count: unknown.length,
            places: unknown.slice(0, PROBLEMS).join(', '),
          }),
        ]
      : []),
  ];
  for (const warning of warnings) blocks.push({ kind: 'text', text: warning, tone: 'warning' });
  blocks.push(
    { kind: 'text', text: translate(language, 'preparation.whoReads'), tone: 'quiet' },
    {
      kind: 'actions',
      actions: [
        {
          label: translate(language, 'preparation.useNow'),
          intent: intents.useQuestions.of({ proposal }),
          style: 'primary',
        },
        { label: translate(language, 'preparation.tryOut'), intent: update.of({ by: 'page', trial: proposal }) },
      ],
    },
  );
  return blocksReply(text, blocks);
}

/** What stood there and what stands there now; of a wording that stays in the reader's language, that of another. */
function shownTexts({ was, now }: QuestionDifference, language: 'en' | 'fr' | 'es'): { was: string; now: string } {
  const differs = (one: 'en' | 'fr' | 'es') => questionTextIn(was, one) !== questionTextIn(now, one);
  const shown = [language, 'en' as const, 'fr' as const, 'es' as const].find(differs) ?? language;
  return { was: shorten(questionTextIn(was, shown), TEXT), now: shorten(questionTextIn(now, shown), TEXT) };
}
