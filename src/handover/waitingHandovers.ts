import { addDays } from '../calendar/workingTime.ts';
import { dateIn, writeDate } from '../calendar/dates.ts';
import type { App, Caller } from '../core/context.ts';
import type { Waiting } from '../feature/feature.ts';
import { translate } from '../language/translate.ts';
import { rolesNow } from '../people/requireCoordinator.ts';
import { update } from '../protocol/doorIntents.ts';
import * as intents from './intents.ts';
import { takesOver } from './items/goThroughHandover.ts';
import { handoverItemsSeen, itemsOf, nextHandoverItem } from './items/handoverItem.ts';
import { CURRENT_DAYS, sectionsOfHandover } from './pack/packOfHandover.ts';
import { handoverSubjectInWords } from './handoverSubjectInWords.ts';
import { handoversLeftBy, handoversTakenBy } from './store.ts';

/** What waits in handovers: a pack to go through, the questions of who leaves, and what a successor asks them. */
export async function waitingHandovers(app: App, caller: Caller): Promise<Waiting[]> {
  return [...(await packsToGoThrough(app, caller)), ...(await askedOfLeaver(app, caller))];
}

async function packsToGoThrough(app: App, caller: Caller): Promise<Waiting[]> {
  const { id, language, timeZone } = caller.person;
  const since = addDays(dateIn(caller.now, timeZone), -CURRENT_DAYS);
  const taken = await handoversTakenBy(app.db, app.workingGroupId, id, since);
  if (taken.length === 0) return [];
  const roles = await rolesNow(app.db, caller);
  const lines: Waiting[] = [];
  for (const handover of taken) {
    if (!(await takesOver(app, caller, handover, roles))) continue;
    const items = itemsOf(await sectionsOfHandover(app.db, handover, caller.now, language), handover.items);
    if (nextHandoverItem(items) === null) continue;
    const post = handoverSubjectInWords(handover, language);
    const left = items.length - handoverItemsSeen(items);
    lines.push({
      text: translate(language, 'handover.waitingPack', { post, left }),
      action: {
        label: translate(language, 'handover.goThrough'),
        intent: intents.goThroughHandover.of({ handover: handover.id }),
      },
    });
  }
  return lines;
}

async function askedOfLeaver({ db }: App, { person, now }: Caller): Promise<Waiting[]> {
  const { language } = person;
  const lines: Waiting[] = [];
  for (const handover of await handoversLeftBy(db, person.id)) {
    const post = handoverSubjectInWords(handover, language);
    // The five questions wait until the coordinators are told how the handover has gone.
    if (handover.answers === null && handover.reportAt > now)
      lines.push({
        text: translate(language, 'handover.waitingAnswers', { post, from: writeDate(handover.from, language) }),
        action: {
          label: translate(language, 'handover.answerNow'),
          intent: update.of({ by: 'questions', handover: handover.id }),
        },
      });
    for (const { key, choice, question, reply } of handover.items) {
      if (choice !== 'asked' || question === null || reply !== null) continue;
      lines.push({
        text: translate(language, 'handover.waitingReply', { post, words: question }),
        action: {
          label: translate(language, 'handover.reply'),
          intent: intents.replyHandoverItem.of({ handover: handover.id, item: key }),
        },
      });
    }
  }
  return lines;
}
