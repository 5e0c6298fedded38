import { postsDuringAbsence } from './absenceMessages.ts';
import type { App, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import type { Action, Reply } from '../protocol/message.ts';
import { dateIn, writeDate } from '../calendar/dates.ts';
import { translate } from '../language/translate.ts';
import { previewAbsenceForOther } from './enterAbsenceForOther.ts';
import * as people from './recordAbsence.ts';
import { requireCoordinator } from '../people/requireCoordinator.ts';
import { findOnePerson } from '../people/findByName.ts';
import { withMentionedNames } from '../protocol/mention.ts';
import { promptReply, textReply } from '../protocol/textReply.ts';
import { wrongWeekdayRefusal } from '../calendar/refuseWrongWeekday.ts';
import type { FieldsOf } from '../protocol/intent.ts';
import { type AwayWords, parseAbsence, parseLastDayAway } from './parseAbsence.ts';
import * as doorIntents from '../protocol/doorIntents.ts';
import * as intents from './intents.ts';

/** The absences that a button offers, in words that the parser reads. */
const QUICK = { today: 'today', tomorrow: 'tomorrow', week: 'this week', nextWeek: 'next week' };

/** What was said of an absence: the words, or the first day and what else is known, and then the words are the last day. */
type AwaySaid = FieldsOf<typeof intents.away>;

/**
 * "away 20 Dec to 5 Jan, Dakar answers for me": records an absence in the caller's words, for themselves or, where a coordinator
 * says "for DKR", shows one of somebody else before it is entered. Asks what is missing or doubtful: the days, the last one, whether the days between two are meant.
 * Refuses dates or delegates that cannot be, with the reason and an example.
 */
export async function awayCommand(app: App, caller: Caller, said: AwaySaid): Promise<Reply> {
  const { language, timeZone } = caller.person;
  const words = said.words?.trim() ?? '';
  if (words === '') return said.from === undefined ? askWhen(caller) : askUntil(caller, { ...said, from: said.from });
  if (said.from !== undefined) {
    const to = parseLastDayAway(words, said.from);
    if (to !== null && typeof to === 'object') throw wrongWeekdayRefusal(to.misnamed, language);
    if (to === null) throw new Refusal('reminders.awayNoDays', { words: withMentionedNames(words) });
    return record(app, caller, { from: said.from, to, delegate: said.delegate ?? null, of: said.of ?? null });
  }
  const parsed = parseAbsence(words, dateIn(caller.now, timeZone));
  if (!('problem' in parsed)) {
    const { from, to, delegate, of } = parsed;
    if (to !== null) return record(app, caller, { from, to, delegate, of });
    return askUntil(caller, { from, ...(delegate !== null && { delegate }), ...(of !== null && { of }) });
  }
  switch (parsed.problem) {
    case 'noDays':
      throw new Refusal('reminders.awayNoDays', { words: withMentionedNames(words) });
    case 'misnamed':
      throw wrongWeekdayRefusal(parsed.date, language);
    case 'apart':
      return textReply(translate(language, 'reminders.awayApart'), daysActions(caller, parsed));
    case 'unclear': {
      const text = translate(language, 'reminders.awayUnclear', { words: withMentionedNames(parsed.words) });
      return textReply(text, daysActions(caller, parsed));
    }
  }
}

/** Records the days as they are, for whom they were said and with who answers meanwhile. */
function daysActions({ person: { language } }: Caller, { away, apart }: { away: AwayWords; apart: boolean }): Action[] {
  const { from, to, delegate, of } = away;
  const known = { ...(delegate !== null && { delegate }), ...(of !== null && { of }) };
  const days = (first: string, last: string): Action => ({
    label: translate(language, 'reminders.awayDays', {
      days: first === last ? 1 : 2,
      from: writeDate(first, language),
      to: writeDate(last, language),
    }),
    intent: intents.away.of({ ...known, from: first, words: `until ${last}` }),
  });
  if (to === null) return [days(from, from)];
  return apart ? [days(from, to), days(from, from), days(to, to)] : [days(from, to)];
}

async function record(
  app: App,
  caller: Caller,
  said: { from: string; to: string; delegate: string | null; of: string | null },
): Promise<Reply> {
  const { person } = caller;
  const { language } = person;
  if (said.of !== null) await requireCoordinator(app.db, caller);
  const whom = said.of === null ? person : await findOnePerson(app.db, app.workingGroupId, said.of, said.from);
  const delegate =
    said.delegate === null ? null : await findOnePerson(app.db, app.workingGroupId, said.delegate, said.from);
  const away = { from: said.from, to: said.to, delegateId: delegate?.id ?? null };
  if (whom.id !== person.id) return previewAbsenceForOther(app, caller, { whom, away, delegate });
  await people.recordAbsence(app, caller, away);
  const posts = await postsDuringAbsence(app.db, { personId: person.id, from: said.from });
  const text = translate(language, 'reminders.awayNoted', {
    days: said.from === said.to ? 1 : 2,
    from: writeDate(said.from, language),
    to: writeDate(said.to, language),
    delegate: delegate?.name ?? 'none',
    posts: posts.join(', ') || 'none',
  });
  const back: Action = { label: translate(language, 'reminders.iAmBack'), intent: intents.backFromAway.of({}) };
  return textReply(text, [back]);
}

/**
 * "back": asks whether the absence that the caller is in, or else the next one, is to end; `absence` is the one that was asked about, and
 * ends it or calls it off. The word is also the one for the question before, and nobody loses their leave by it.
 */
export async function backFromAwayCommand(app: App, caller: Caller, absence?: number): Promise<Reply> {
  const { language, timeZone } = caller.person;
  const { id, from, to } =
    absence === undefined ? await people.nextAbsence(app.db, caller) : await people.endAbsence(app, caller, absence);
  const started = from <= dateIn(caller.now, timeZone) ? 'yes' : 'no';
  const said = { from: writeDate(from, language), to: writeDate(to, language), started };
  if (absence === undefined)
    return textReply(translate(language, 'reminders.backSure', said), [
      {
        label: translate(language, 'reminders.backYes', { started }),
        intent: intents.backFromAway.of({ absence: id }),
        style: 'primary',
      },
      { label: translate(language, 'reminders.backNo'), intent: doorIntents.cancel.of({}) },
    ]);
  const label = translate(language, 'reminders.seeStatus');
  return textReply(translate(language, 'reminders.backNoted', said), [{ label, intent: doorIntents.status.of({}) }]);
}

/** The last day, where only the first was said: one single day is never guessed. */
function askUntil({ person: { language } }: Caller, known: AwaySaid & { from: string }): Reply {
  const text = translate(language, 'reminders.awayUntil', { from: writeDate(known.from, language) });
  const { words: _, ...began } = known;
  return promptReply(text, intents.away.of(began), [
    {
      label: translate(language, 'reminders.awayOneDay'),
      intent: intents.away.of({ ...began, words: `until ${known.from}` }),
    },
  ]);
}

function askWhen({ person: { language } }: Caller): Reply {
  const actions = Object.entries(QUICK).map(([name, words]): Action => ({
    label: translate(language, 'reminders.awayQuick', { words: name }),
    intent: intents.away.of({ words }),
  }));
  return promptReply(translate(language, 'reminders.awayAsk'), intents.away.of({}), actions);
}
