import type { App, Caller } from '../core/context.ts';
import { addDays } from '../calendar/workingTime.ts';
import { dateIn, writeDate } from '../calendar/dates.ts';
import { translate } from '../language/translate.ts';
import { rolesNow } from '../people/requireCoordinator.ts';
import { shownPersonName } from '../people/shownPersonName.ts';
import type { Action, Block, Message } from '../protocol/message.ts';
import { leavingMessage } from './handoverMessages.ts';
import { countItems } from './items/countItems.ts';
import * as intents from './intents.ts';
import { CURRENT_DAYS, isCurrent } from './pack/packOfHandover.ts';
import { handoverSubjectInWords, handoverSubjectAsFields, successorInWords } from './handoverSubjectInWords.ts';
import { handoversLeftBy, handoversSince } from './store.ts';

/** Handovers in one list. */
const SHOWN = 15;

/** What somebody leaves, and the questions that they are asked. */
export async function handoverMessagesForLeaver(app: App, { person, now }: Caller): Promise<Message[]> {
  const { language, timeZone } = person;
  const left = await handoversLeftBy(app.db, person.id);
  return left.filter((one) => isCurrent(one, dateIn(now, timeZone))).map((one) => leavingMessage(one, language));
}

/** How far each handover has come, or each that has not come to its end, the latest first; nothing where there is none. */
export async function handoversForCoordinator(app: App, { person, now }: Caller, onlyOpen = false): Promise<Message[]> {
  const { language, timeZone } = person;
  const since = addDays(dateIn(now, timeZone), -CURRENT_DAYS);
  const all = (await handoversSince(app.db, app.workingGroupId, since)).slice(0, SHOWN);
  const lines: string[] = [];
  const actions: Action[] = [];
  for (const one of all) {
    const { itemsTotal, itemsLeft } = one;
    // Counted by the job and by whoever goes through it: to read every pack for one line would be a hundred statements each.
    const counts = itemsTotal === null || itemsLeft === null ? null : { total: itemsTotal, left: itemsLeft };
    const { total, left } = counts ?? (await countItems(app.db, one, now));
    if (onlyOpen && left === 0) continue;
    lines.push(
      translate(language, 'handover.line', {
        post: handoverSubjectInWords(one, language),
        leaver: shownPersonName(one.leaver.name, language),
        name: successorInWords(one, language),
        from: writeDate(one.from, language),
        taken: total - left,
        total,
      }),
    );
    const label = one.post?.code ?? translate(language, 'handover.coordinationButton');
    actions.push({ label, intent: intents.handover.of(handoverSubjectAsFields(one)) });
  }
  if (lines.length === 0) return [];
  const text = translate(language, 'handover.listTitle', { count: lines.length });
  const blocks: Block[] = [
    { kind: 'heading', text },
    { kind: 'list', items: lines },
    { kind: 'actions', actions },
  ];
  return [{ text, blocks }];
}

/** For coordinators, the handovers of which nobody has taken something yet. */
export async function handoversInStatus(
  app: App,
  caller: Caller,
  { label }: { label?: string | undefined },
): Promise<Message[]> {
  const { coordinator } = await rolesNow(app.db, caller);
  return coordinator && label === undefined ? handoversForCoordinator(app, caller, true) : [];
}
