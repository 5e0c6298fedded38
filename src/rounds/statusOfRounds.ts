import type { App, Caller } from '../core/context.ts';
import { writeDate } from '../calendar/dates.ts';
import { translate } from '../language/translate.ts';
import { rolesNow } from '../people/requireCoordinator.ts';
import type { DraftsSoFar } from '../feature/feature.ts';
import type { Block, Message } from '../protocol/message.ts';
import { newRound } from './intents.ts';
import { roundStatusMessage } from './roundStatusMessage.ts';
import { roundsByLabelOrOpen } from './roundsByLabelOrOpen.ts';
import { type RoundRecord, roundsOf } from './store.ts';
import { changeableRounds } from './changeableRounds.ts';
import { textMessage } from '../protocol/textReply.ts';

/** For the coordinator and the supervisor, the rounds post by post; nothing for others. */
export async function statusOfRounds(
  app: App,
  caller: Caller,
  { label, page, draftsSoFar }: { label?: string | undefined; page: number; draftsSoFar: DraftsSoFar },
): Promise<Message[]> {
  const roles = await rolesNow(app.db, caller);
  const asked = await roundsByLabelOrOpen(app, label);
  if (!roles.coordinator && !roles.supervisor) return [];
  const messages: Message[] = [];
  for (const round of asked.length > 0 ? asked : await lastRound(app))
    messages.push(await roundStatusMessage(app, caller, round, { page, mayAct: roles.coordinator, draftsSoFar }));
  const isQuiet = asked.length === 0 && (await changeableRounds(app)).length === 0;
  if (isQuiet && roles.coordinator) messages.at(-1)?.blocks.push(nextRoundButton(caller));
  return messages;
}

function nextRoundButton({ person: { language } }: Caller): Block {
  const label = translate(language, 'preparation.start');
  return { kind: 'actions', actions: [{ label, intent: newRound.of({}) }] };
}

/** The round that was held last: between two rounds it is what there is to see. */
async function lastRound(app: App): Promise<RoundRecord[]> {
  const held = (await roundsOf(app.db, app.workingGroupId)).filter(({ state }) => state !== 'scheduled');
  return held.slice(0, 1);
}

/** For whoever has nothing to answer and nothing to watch over: how the rounds stand that are meant; where none is open, what comes next. */
export async function roundStatusForOthers(
  app: App,
  { person }: Caller,
  label: string | undefined,
): Promise<Message[]> {
  const { language } = person;
  const asked = await roundsByLabelOrOpen(app, label);
  if (asked.length > 0)
    return asked.map(({ label: round, state, opensAt, dueAt, closesAt }) => {
      const dates = { opens: opensAt, due: dueAt, closes: closesAt };
      const written = Object.entries(dates).map(([name, date]) => [name, writeDate(date, language)]);
      return textMessage(translate(language, 'commands.roundStands', { round, state, ...Object.fromEntries(written) }));
    });
  const rounds = await roundsOf(app.db, app.workingGroupId);
  const next = rounds.findLast(({ state }) => state === 'scheduled');
  const text = next
    ? translate(language, 'commands.nextRound', { round: next.label, date: writeDate(next.opensAt, language) })
    : translate(language, 'commands.noRound');
  return [textMessage(text)];
}
