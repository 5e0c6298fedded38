import type { Action, Block, Message } from '../protocol/message.ts';
import { writeDate, writeMoment } from '../calendar/dates.ts';
import { translate } from '../language/translate.ts';
import { shownPersonName } from '../people/shownPersonName.ts';
import type { Assignment } from './openUpdateOfAssignment.ts';
import type { StandingUpdate } from './store.ts';
import * as doorIntents from '../protocol/doorIntents.ts';

/** "Received": what is recorded now, until when it can be changed, and the way to change it. */
export function updateReceivedMessage(assignment: Assignment, update: StandingUpdate, already: boolean): Message {
  const { context, round, post } = assignment;
  const { language } = context;
  const parameters = {
    post: post.code,
    round: round.label,
    revision: update.revision,
    at: writeMoment(update.submittedAt, post.timeZone, language),
    by: shownPersonName(update.submitter.name, language),
  };
  const key = already ? 'updates.alreadyReceived' : update.nilReturn ? 'updates.nilReceived' : 'updates.received';
  const text = translate(language, key, parameters);
  const until = translate(language, 'updates.editableUntil', {
    due: writeDate(round.dueAt, language),
    closes: writeDate(round.closesAt, language),
  });
  const amend: Action = {
    label: translate(language, 'updates.amend'),
    intent: doorIntents.summary.of({ round: round.id, post: post.id }),
  };
  const blocks: Block[] = [
    { kind: 'text', text, tone: 'good' },
    { kind: 'text', text: until, tone: 'quiet' },
    { kind: 'actions', actions: [amend] },
  ];
  return { text: `${text} ${until}`, blocks };
}
