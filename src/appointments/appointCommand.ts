import { labelledText } from '../language/labelledText.ts';
import type { App, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import { refuseWrongWeekday } from '../calendar/refuseWrongWeekday.ts';
import { dateIn, writeDate } from '../calendar/dates.ts';
import { translate } from '../language/translate.ts';
import { dateExists } from '../calendar/dates.ts';
import { findOnePost, findPeople } from '../people/findByName.ts';
import { requireCoordinator } from '../people/requireCoordinator.ts';
import { postOfGroup } from '../people/posts/store.ts';
import { personById } from '../people/personRecords/store.ts';
import type { FieldsOf } from '../protocol/intent.ts';
import { withMentionedNames } from '../protocol/mention.ts';
import type { Block, Reply } from '../protocol/message.ts';
import { blocksReply, promptReply, doneReply, textReply } from '../protocol/textReply.ts';
import { refuseReversedAppointment } from './refuseReversedAppointment.ts';
import {
  appointToPost,
  type Appointment,
  endedAppointments,
  appointmentsReplacedBy,
  takeAppointmentBack,
} from './appointToPost.ts';
import { type AppointmentEnd, appointmentToEnd } from './endAppointment.ts';
import { previewAppointmentEnd } from './endCommand.ts';
import * as intents from './intents.ts';
import { type AppointmentWords, parseAppointment } from './parseAppointment.ts';
import { appointeesWithAddress, type HeldBy } from './store.ts';

/**
 * "appoint Maria López to DAK from 1 March", "Maria López answers for Dakar from 1 March": shows first what changes and who will be
 * told; does it when that was pressed, and can be taken back for ten minutes. "Maria López to DAK until 30 June" is the end of what she has.
 */
export async function appointCommand(
  app: App,
  caller: Caller,
  { words = '' }: FieldsOf<typeof intents.appoint>,
): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const { language } = caller.person;
  if (words.trim() === '') return promptReply(translate(language, 'people.appointAsk'), intents.appoint.of({}));
  return previewAppointment(app, caller, parseAppointment(words, dateIn(caller.now, caller.person.timeZone)), words);
}

/** Shows what an appointment that was said would change, before it is made; `words` are what was said. */
export async function previewAppointment(
  app: App,
  caller: Caller,
  said: AppointmentWords,
  words: string,
): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  refuseWrongWeekday(said, caller.person.language);
  const wanted = await appointmentMeant(app, caller, said, words);
  const end = await endMeant(app, caller, said, wanted);
  return end ? previewAppointmentEnd(caller, end) : preview(app, caller, wanted);
}

/** "Maria López to DAK until 30 June": the end of an appointment, where she holds the post already. */
async function endMeant(
  app: App,
  caller: Caller,
  said: AppointmentWords,
  { person, post, role, to }: Appointment,
): Promise<AppointmentEnd | null> {
  if (said.from !== null || to === null || !('id' in person)) return null;
  const today = dateIn(caller.now, caller.person.timeZone);
  if (to < today) throw pastDay(to, caller);
  return appointmentToEnd(app.db, person, post, role, { today, to });
}

/** Makes the appointment that was shown; where it would end others than those by now, shows it anew. */
export async function makeAppointmentCommand(
  app: App,
  caller: Caller,
  intent: FieldsOf<typeof intents.makeAppointment>,
): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const { person: id, name = '', email = '', post: postId, role, from, ends = '' } = intent;
  const to = intent.to ?? null;
  const post = await postOfGroup(app.db, app.workingGroupId, postId);
  const known = id === undefined ? null : await personById(app.db, id);
  if (!post || (id !== undefined && known?.workingGroupId !== app.workingGroupId)) throw new Refusal('people.undoGone');
  const person = known ? { id: known.id, name: known.name } : await personWith(app, name, email);
  const wanted = { person, post, role, from, to };
  if (from < dateIn(caller.now, caller.person.timeZone)) throw pastDay(from, caller);
  refuseReversedAppointment(wanted, caller);
  const made = await appointToPost(app, caller, wanted, ends);
  if (made === null) return preview(app, caller, wanted);
  const text = translate(caller.person.language, 'people.appointDone', writtenOf(wanted, caller));
  const undo = intents.undoAppointment.of({ appointment: made });
  return doneReply(text, [{ label: translate(caller.person.language, 'people.appointUndo'), intent: undo }]);
}

/** Takes it back, and says so. */
export async function undoAppointmentCommand(app: App, caller: Caller, appointment: number): Promise<Reply> {
  await takeAppointmentBack(app, caller, appointment);
  return textReply(translate(caller.person.language, 'people.appointUndone'), [], {
    tone: 'good',
    replacesSource: true,
  });
}

async function appointmentMeant(app: App, caller: Caller, said: AppointmentWords, words: string): Promise<Appointment> {
  const today = dateIn(caller.now, caller.person.timeZone);
  const from = said.from ?? today;
  for (const date of [from, said.to])
    if (date !== null && !dateExists(date)) throw new Refusal('people.noSuchDate', { date });
  if (from < today) throw pastDay(from, caller);
  // Without a first day it may be the end of what the person has.
  if (said.from !== null) refuseReversedAppointment({ from, to: said.to }, caller);
  const { who, post } = await partsMeant(app, said, today, words);
  const person = await personMeant(app, who, said.email, today);
  return { person, post, role: said.role, from, to: said.to };
}

/** The first way to part the words whose second part is a post. */
async function partsMeant(app: App, { parts }: AppointmentWords, today: string, words: string) {
  let refusal = new Refusal('people.appointUnclear', { words: withMentionedNames(words).trim() });
  for (const { who, where } of parts)
    try {
      return { who, post: await findOnePost(app.db, app.workingGroupId, where, today) };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refusal = error;
    }
  throw refusal;
}

async function personMeant(app: App, who: string, email: string | null, today: string): Promise<Appointment['person']> {
  if (email !== null) return personWith(app, withMentionedNames(who), email);
  const found = await findPeople(app.db, app.workingGroupId, who, today);
  const [one, ...others] = found;
  const name = withMentionedNames(who);
  if (!one) throw new Refusal('people.appointUnknown', { name });
  if (others.length > 0)
    throw new Refusal('people.appointSeveral', { name, names: found.map((person) => person.name).join(', ') });
  return one;
}

/** Whoever has the address in the group, else somebody new; refuses an address that several have. */
async function personWith(app: App, name: string, email: string): Promise<Appointment['person']> {
  const [one, ...others] = await appointeesWithAddress(app.db, app.workingGroupId, email);
  if (others.length > 0)
    throw new Refusal('people.appointSeveral', {
      name: email,
      names: [one, ...others].map((had) => had?.name).join(', '),
    });
  return one ?? { name, email };
}

const pastDay = (date: string, { person }: Caller): Refusal =>
  new Refusal('people.appointPast', { date: writeDate(date, person.language) });

function writtenOf({ person, post, role, from, to }: Appointment, { person: { language } }: Caller) {
  return {
    name: person.name,
    post: `${post.code} ${post.station}`,
    role,
    from: writeDate(from, language),
    to: to === null ? 'none' : writeDate(to, language),
  };
}

/** What both are told of the handover that a change of hands makes: five questions, and the pack. */
function handoverTold(replaced: readonly HeldBy[], wanted: Appointment, caller: Caller): string[] {
  const { language } = caller.person;
  const { name, post, from } = writtenOf(wanted, caller);
  return replaced.flatMap(({ person: { name: leaver } }) => [
    labelledText(leaver, translate(language, 'handover.leaving', { post, from, name }), language),
    labelledText(name, translate(language, 'handover.taking', { post, leaver }), language),
  ]);
}

async function preview(app: App, caller: Caller, wanted: Appointment): Promise<Reply> {
  const { language } = caller.person;
  const { person, post, role, from, to } = wanted;
  const replaced = await appointmentsReplacedBy(app.db, caller.person, wanted);
  const written = writtenOf(wanted, caller);
  const text = translate(language, 'people.appointSure', {
    ...written,
    replaced: replaced.length === 0 ? 'nobody' : replaced.map((one) => one.person.name).join(', '),
    known: 'id' in person ? 'yes' : 'no',
    email: 'email' in person ? person.email : '',
  });
  const told = [
    labelledText(person.name, translate(language, 'people.appointed', written), language),
    ...replaced.map((one) => labelledText(one.person.name, translate(language, 'people.relieved', written), language)),
    ...handoverTold(replaced, wanted, caller),
  ];
  const intent = intents.makeAppointment.of({
    ...('id' in person ? { person: person.id } : { name: person.name, email: person.email }),
    post: post.id,
    role,
    from,
    ...(to !== null && { to }),
    ends: endedAppointments(replaced),
  });
  const blocks: Block[] = [
    { kind: 'text', text },
    { kind: 'list', items: told },
    { kind: 'actions', actions: [{ label: translate(language, 'people.appointNow'), intent, style: 'primary' }] },
  ];
  return blocksReply(text, blocks);
}
