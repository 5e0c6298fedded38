import type { App, Caller } from '../core/context.ts';
import { writeDate } from '../language/dates.ts';
import { translate } from '../language/translate.ts';
import { rolesNow } from '../people/guard.ts';
import type { Message } from '../protocol/message.ts';
import { roundMessage } from './roundStatus.ts';
import { roundsAskedFor } from './roundsAskedFor.ts';
import { type RoundRecord, roundsOf } from './store.ts';

/** For the coordinator and the supervisor, the rounds post by post; nothing for others. */
export async function statusOfRounds(
  app: App,
  caller: Caller,
  { label, page }: { label?: string | undefined; page: number },
): Promise<Message[]> {
  const roles = await rolesNow(app.db, caller);
  const asked = await roundsAskedFor(app, label);
  if (!roles.coordinator && !roles.supervisor) return [];
  const messages: Message[] = [];
  for (const round of asked.length > 0 ? asked : await lastRound(app))
    messages.push(await roundMessage(app, caller, round, { page, mayAct: roles.coordinator }));
  return messages;
}

/** The round that was held last: between two rounds it is what there is to see. */
async function lastRound(app: App): Promise<RoundRecord[]> {
  const held = (await roundsOf(app.db, app.workingGroupId)).filter(({ state }) => state !== 'scheduled');
  return held.slice(0, 1);
}

/** Nothing is open: says what was last and what comes next. */
export async function quietMessage(app: App, { person }: Caller): Promise<Message> {
  const rounds = await roundsOf(app.db, app.workingGroupId);
  const next = rounds.findLast(({ state }) => state === 'scheduled');
  const text = next
    ? translate(person.language, 'commands.nextRound', {
        round: next.label,
        date: writeDate(next.opensAt, person.language),
      })
    : translate(person.language, 'commands.noRound');
  return { text, blocks: [{ kind: 'text', text }] };
}
