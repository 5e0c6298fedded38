import { Act, type ActOutcome } from '../core/actWrites.ts';
import type { Conversation } from './conversation.ts';
import { endAct } from './endAct.ts';
import { EventTaken } from './eventClaim.ts';
import { encodeKeptReply } from './keepReplyForLater.ts';
import type { Answered, Said } from './saidAndAnswered.ts';

type Acted = Pick<Said, 'sender' | 'received' | 'keepAnswer'>;
type Answering = (act: Act) => Promise<Answered>;

/** More people than so many do not answer one draft in the same moment. */
const MOST_REPEATS = 20;

/**
 * Answers one thing after the other for each person, so that quick words are answered in their order, and keeps the answer until it was
 * shown. What `answer` keeps in its act is committed by then, with its key and its reply; it is asked again where somebody changed
 * meanwhile what it had read. Throws EventTaken where somebody else has carried it out.
 */
export function answerInOrder(conversation: Conversation, said: Acted, answer: Answering): Promise<Answered> {
  return conversation.inOrder(`answer:${said.sender.account.userId}`, async () => {
    for (let repeats = 0; repeats < MOST_REPEATS; repeats++) {
      const answered = await answerOnce(conversation, said, answer);
      if (answered) return answered;
    }
    throw new Error('others changed faster what was answered');
  });
}

/** Answers and ends the act; null where somebody changed meanwhile what it had read: nothing of it is written then. */
async function answerOnce(conversation: Conversation, said: Acted, answer: Answering): Promise<Answered | null> {
  const { received } = said;
  const act = new Act(() => received?.own.keep() ?? Promise.resolve());
  try {
    const answered = await answer(act);
    const outcome = await endAnswering(conversation, said, answered, act);
    if (outcome === 'taken') throw new EventTaken('somebody else has carried it out');
    if (outcome === 'stale') return null;
    if (received) received.done = outcome === 'ended';
    return answered;
  } catch (error) {
    if (error instanceof EventTaken && received) received.isTaken = true;
    throw error;
  }
}

async function endAnswering(
  { app, processed }: Conversation,
  { received, keepAnswer }: Acted,
  answered: Answered,
  act: Act,
): Promise<ActOutcome | 'notKept'> {
  keepAnswer?.(act, answered);
  try {
    if (!received) return await endAct(app.db, act);
    return await processed.end(received, act, keepAnswer ? null : encodeKeptReply(answered));
  } catch (error) {
    if (act.hasEffect()) throw error;
    // What is done is shown, also where its reply could not be kept.
    app.reportBug(error);
    return 'notKept';
  }
}
