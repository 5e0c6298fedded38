import type { App, Caller } from '../core/context.ts';
import { draftSteps } from '../drafts/draftSteps.ts';
import { change } from '../drafts/intents.ts';
import { formProgress } from '../forms/formSteps.ts';
import { shorten } from '../language/shorten.ts';
import { translate } from '../language/translate.ts';
import { rolesNow } from '../people/requireCoordinator.ts';
import * as doorIntents from '../protocol/doorIntents.ts';
import type { FieldsOf } from '../protocol/intent.ts';
import type { Action, Reply } from '../protocol/message.ts';
import { standingReply } from '../protocol/textReply.ts';
import { type Assignment, loadUpdateOfAssignment } from './openUpdateOfAssignment.ts';
import type { howTo } from './intents.ts';
import { assignmentsOpenToUpdate } from './assignmentsOpenToUpdate.ts';

/** Characters of what somebody has no access to that the answer repeats. */
const WORDS_LENGTH = 60;

/**
 * What people ask beside the questions: how long it takes, how an answer is changed, where their answers are, whom to tell that they cannot get at something. The
 * question that is open stays open.
 */
export async function sayHowToAnswerUpdate(app: App, caller: Caller, asked: FieldsOf<typeof howTo>): Promise<Reply> {
  const { language } = caller.person;
  const [row] = await assignmentsOpenToUpdate(app, caller, await rolesNow(app.db, caller));
  const assignment = row ? await loadUpdateOfAssignment(app, row, caller) : null;
  if (!assignment) return standingReply(translate(language, 'updates.nothingOpen'));
  switch (asked.about) {
    case 'time':
      return standingReply(timeOf(assignment), [answering(assignment)]);
    case 'change':
      return standingReply(translate(language, 'updates.howToChange'), [reading(assignment)]);
    case 'answers':
      return standingReply(translate(language, 'updates.whereAnswersAre'), [reading(assignment)]);
    case 'access': {
      const words = asked.words === undefined ? null : shorten(asked.words, WORDS_LENGTH);
      const text =
        words === null
          ? translate(language, 'updates.noAccessAnywhere')
          : translate(language, 'updates.noAccess', { words });
      return standingReply(text, needActions(assignment));
    }
  }
}

function timeOf(assignment: Assignment): string {
  const { done, total, minutesLeft } = formProgress(
    draftSteps(assignment),
    assignment.draft.content,
    assignment.medianSeconds,
  );
  const { round, context } = assignment;
  const brings = Object.keys(assignment.brought.answers).length > 0 ? 'yes' : 'no';
  return translate(context.language, 'updates.howLong', {
    round: round.label,
    left: total - done,
    minutes: Math.max(1, minutesLeft),
    brings,
  });
}

function answering({ context, subject }: Assignment): Action {
  const label = translate(context.language, 'commands.buttonUpdate');
  return { label, intent: doorIntents.update.of({ by: 'ask', ...subject }), style: 'primary' };
}

function reading({ context, subject }: Assignment): Action {
  return { label: translate(context.language, 'updates.allPages'), intent: doorIntents.summary.of({ ...subject }) };
}

/** A need is asked of whoever can help: the question for it, where the instrument has one. */
function needActions({ instrument, subject, context }: Assignment): Action[] {
  const group = instrument.pages
    .flatMap(({ questions }) => questions)
    .find((one) => one.kind === 'group' && one.feeds === 'needs');
  if (!group) return [];
  const label = translate(context.language, 'updates.noteNeed');
  return [{ label, intent: change.of({ ...subject, input: `${group.key}.+` }), style: 'primary' }];
}
