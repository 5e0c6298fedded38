import type { App, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import type { Action, Reply } from '../protocol/message.ts';
import { dateIn, writeDate } from '../language/dates.ts';
import { translate } from '../language/translate.ts';
import * as people from './absences.ts';
import { requireCoordinator } from '../people/guard.ts';
import { postsAnsweredFor } from '../people/roles.ts';
import { rolesOf } from '../people/store.ts';
import { findPeople, type FoundPerson } from '../people/findByName.ts';
import { withNames } from '../protocol/mention.ts';
import { promptReply, textReply } from '../protocol/textReply.ts';
import { postCodes } from '../people/posts/store.ts';
import { parseAbsence } from './parseAbsence.ts';
import * as doorIntents from '../protocol/doorIntents.ts';
import * as intents from './intents.ts';

/** The absences that a button offers, in words that the parser reads. */
const QUICK = { today: 'today', tomorrow: 'tomorrow', week: 'this week', nextWeek: 'next week' };

/**
 * "away 20 Dec to 5 Jan, Dakar answers for me": records an absence in the caller's words, for themselves or, where a coordinator
 * says "for DKR", for somebody else. Without words it asks. Refuses what it does not understand, and dates or delegates that
 * cannot be, with the reason and an example.
 */
export async function awayCommand(app: App, caller: Caller, words?: string): Promise<Reply> {
  const { person, now } = caller;
  const { language } = person;
  if (words === undefined || words.trim() === '') return askWhen(caller);
  const today = dateIn(now, person.timeZone);
  const said = parseAbsence(words, today);
  if ('problem' in said) {
    if (said.problem === 'noDays') throw new Refusal('reminders.awayNoDays', { words: withNames(words) });
    throw new Refusal('reminders.awayUnclear', { words: withNames(said.words) });
  }
  if (said.of !== null) await requireCoordinator(app.db, caller);
  const whom = said.of === null ? person : await onePerson(app, said.of, said.from);
  const delegate = said.delegate === null ? null : await onePerson(app, said.delegate, said.from);
  const away = { from: said.from, to: said.to, delegateId: delegate?.id ?? null };
  await people.recordAbsence(app, caller, away, whom.id);
  const posts = await postCodes(app.db, postsAnsweredFor(await rolesOf(app.db, whom.id, said.from)));
  const text = translate(language, 'reminders.awayNoted', {
    who: whom.id === person.id ? 'self' : 'other',
    name: whom.name,
    days: said.from === said.to ? 1 : 2,
    from: writeDate(said.from, language),
    to: writeDate(said.to, language),
    delegate: delegate?.name ?? 'none',
    posts: posts.join(', ') || 'none',
  });
  const back: Action = { label: translate(language, 'reminders.iAmBack'), intent: intents.backFromAway.of({}) };
  return textReply(text, whom.id === person.id ? [back] : []);
}

/** "back": ends the absence that the caller is in, or calls off the next one. */
export async function backCommand(app: App, caller: Caller): Promise<Reply> {
  const { language, timeZone } = caller.person;
  const { from, to } = await people.endAbsence(app, caller);
  const started = from <= dateIn(caller.now, timeZone) ? 'yes' : 'no';
  const dates = { from: writeDate(from, language), to: writeDate(to, language) };
  const label = translate(language, 'reminders.seeStatus');
  return textReply(translate(language, 'reminders.backNoted', { ...dates, started }), [
    { label, intent: doorIntents.status.of({}) },
  ]);
}

function askWhen({ person: { language } }: Caller): Reply {
  const actions = Object.entries(QUICK).map(([name, words]): Action => ({
    label: translate(language, 'reminders.awayQuick', { words: name }),
    intent: intents.away.of({ words }),
  }));
  return promptReply(translate(language, 'reminders.awayAsk'), intents.away.of({}), actions);
}

async function onePerson(app: App, words: string, date: string): Promise<FoundPerson> {
  const found = await findPeople(app.db, app.workingGroupId, words, date);
  const [one, ...others] = found;
  if (!one) throw new Refusal('reminders.nobodyCalled', { words });
  if (others.length > 0)
    throw new Refusal('reminders.severalCalled', {
      words: withNames(words),
      names: found.map(({ name }) => name).join(', '),
    });
  return one;
}
