import { dateIn } from '../calendar/dates.ts';
import type { App, Caller } from '../core/context.ts';
import { audit } from '../core/audit.ts';
import { Refusal } from '../core/refusal.ts';
import { requireWordsWithin } from '../core/requireWordsWithin.ts';
import { inTransaction } from '../db/db.ts';
import { translate } from '../language/translate.ts';
import type { Composer } from '../outbox/composer.ts';
import { enqueueAll } from '../outbox/enqueue.ts';
import { rolesNow } from '../people/requireCoordinator.ts';
import { postsPersonAnswersFor } from '../people/roles.ts';
import { peopleOfPost } from '../people/store.ts';
import type { FieldsOf } from '../protocol/intent.ts';
import type { Reply } from '../protocol/message.ts';
import { promptReply, doneReply } from '../protocol/textReply.ts';
import { type CounterpartPair, counterpartPairs } from './showCounterpartUpdates.ts';
import * as intents from './intents.ts';
import { postCodes } from '../people/posts/store.ts';

export const COUNTERPART_TOLD = 'counterpart.told';

/** Refuses whoever does not answer for a post that is paired with the other one in the round; else answers the pair. */
async function requireCounterpart(
  app: App,
  caller: Caller,
  { round, from, to }: FieldsOf<typeof intents.counterpartTell>,
): Promise<CounterpartPair> {
  const own = postsPersonAnswersFor(await rolesNow(app.db, caller));
  const pair = (await counterpartPairs(app, own, round)).find((one) => one.own === from && one.other.id === to);
  if (!pair) throw new Refusal('updates.noCounterpart');
  return pair;
}

/** Brings a question, thanks or an answer to the focal points of a counterpart; thanks need no words. Refuses whoever is not paired. */
export async function writeToCounterpart(
  app: App,
  caller: Caller,
  told: FieldsOf<typeof intents.counterpartTell>,
): Promise<Reply> {
  const pair = await requireCounterpart(app, caller, told);
  const { language, name, timeZone } = caller.person;
  const { does, words = '' } = told;
  const post = pair.other.code;
  if (does !== 'thank' && words.trim() === '')
    return promptReply(
      translate(language, 'updates.counterpartWords', { post, does }),
      intents.counterpartTell.of(told),
    );
  requireWordsWithin(MOST_WORDS, words);
  const people = (await peopleOfPost(app.db, told.to, dateIn(caller.now, timeZone))).filter(
    ({ role }) => role === 'focalPoint',
  );
  if (people.length === 0) throw new Refusal('updates.counterpartVacant', { post });
  await inTransaction(app.db, async (tx) => {
    await enqueueAll(
      tx,
      people.map(({ id }) => ({
        workingGroupId: app.workingGroupId,
        key: `${COUNTERPART_TOLD}:${does}:${told.round}:${told.from}:${id}:${does === 'thank' ? '' : caller.now.getTime()}`,
        to: { kind: 'person' as const, id },
        kind: COUNTERPART_TOLD,
        body: { does, round: told.round, from: told.from, to: told.to, name, words: words.trim() },
        notBefore: caller.now,
        now: caller.now,
      })),
    );
    await audit(tx, caller, 'counterpart.tell', `round:${told.round}`, { does });
  });
  return doneReply(translate(language, 'updates.counterpartTold', { post, does }));
}

const MOST_WORDS = 1000;

/** What a counterpart asks, says or thanks for, with the way to answer. */
export const composeCounterpartTold: Composer = async ({ db }, body, { language }) => {
  const [from, to, round] = [Number(body['from']), Number(body['to']), Number(body['round'])];
  const [post] = await postCodes(db, [from]);
  if (post === undefined) return { drop: 'the post is gone' };
  const does = body['does'] === 'thank' || body['does'] === 'reply' ? body['does'] : 'ask';
  const words = typeof body['words'] === 'string' ? body['words'] : '';
  const name = typeof body['name'] === 'string' ? body['name'] : '';
  const text = translate(language, 'updates.counterpartHeard', { does, post, name });
  const reply = intents.counterpartTell.of({ does: 'reply', round, from: to, to: from });
  return {
    text,
    blocks: [
      { kind: 'text', text },
      ...(words === '' ? [] : [{ kind: 'quote' as const, text: words, by: name }]),
      ...(does === 'thank'
        ? []
        : [
            {
              kind: 'actions' as const,
              actions: [{ label: translate(language, 'updates.counterpart_reply'), intent: reply }],
            },
          ]),
    ],
  };
};
