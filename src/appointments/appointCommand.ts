import type { App, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import { dateIn, writeDate } from '../language/dates.ts';
import { translate } from '../language/translate.ts';
import { dateExists } from '../people/absence.ts';
import { findOnePost, findPeople } from '../people/findByName.ts';
import { requireCoordinator } from '../people/guard.ts';
import { personById } from '../people/records/store.ts';
import { personWithEmail } from '../people/store.ts';
import type { FieldsOf } from '../protocol/intent.ts';
import { withNames } from '../protocol/mention.ts';
import type { Block, Reply } from '../protocol/message.ts';
import { promptReply, sayReply, textReply } from '../protocol/textReply.ts';
import { appoint, type Appointment, replacedBy, undoAppointment } from './appoint.ts';
import * as intents from './intents.ts';
import { type AppointmentWords, parseAppointment } from './parseAppointment.ts';

/**
 * "appoint Maria López to DAK from 1 March", "Maria López answers for Dakar from 1 March": shows first what changes and who will be
 * told; does it when that was pressed, and can be taken back for ten minutes.
 */
export async function appointCommand(
  app: App,
  caller: Caller,
  { words = '', sure = false }: FieldsOf<typeof intents.appoint>,
): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const { language } = caller.person;
  if (words.trim() === '') return promptReply(translate(language, 'people.appointAsk'), intents.appoint.of({}));
  const wanted = await appointmentMeant(app, caller, words);
  const replaced = await replacedBy(app, caller.person, wanted);
  if (!sure) return preview(caller, wanted, replaced?.person.name ?? null, words);
  const id = await appoint(app, caller, wanted);
  const text = translate(language, 'people.appointDone', writtenOf(wanted, caller));
  return sayReply(text, [
    { label: translate(language, 'people.appointUndo'), intent: intents.undoAppointment.of({ appointment: id }) },
  ]);
}

/** Takes it back, and says so. */
export async function undoCommand(app: App, caller: Caller, appointment: number): Promise<Reply> {
  await undoAppointment(app, caller, appointment);
  return textReply(translate(caller.person.language, 'people.appointUndone'), [], {
    tone: 'good',
    replacesSource: true,
  });
}

async function appointmentMeant(app: App, caller: Caller, words: string): Promise<Appointment> {
  const today = dateIn(caller.now, caller.person.timeZone);
  const said = parseAppointment(words, today);
  const from = said.from ?? today;
  for (const date of [from, said.to])
    if (date !== null && !dateExists(date)) throw new Refusal('people.noSuchDate', { date });
  if (from < today) throw new Refusal('people.appointPast', { date: writeDate(from, caller.person.language) });
  const { who, post } = await partsMeant(app, said, today, words);
  const person = await personMeant(app, who, said.email, today);
  return { person, post, role: said.role, from, to: said.to };
}

/** The first way to part the words whose second part is a post. */
async function partsMeant(app: App, { parts }: AppointmentWords, today: string, words: string) {
  let refusal = new Refusal('people.appointUnclear', { words: withNames(words).trim() });
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
  if (email !== null) {
    const known = await personWithEmail(app.db, app.workingGroupId, email);
    const person = known === null ? null : await personById(app.db, known);
    return person ? { id: person.id, name: person.name } : { name: withNames(who), email };
  }
  const found = await findPeople(app.db, app.workingGroupId, who, today);
  const [one, ...others] = found;
  const name = withNames(who);
  if (!one) throw new Refusal('people.appointUnknown', { name });
  if (others.length > 0)
    throw new Refusal('people.appointSeveral', { name, names: found.map((person) => person.name).join(', ') });
  return one;
}

function writtenOf({ person, post, role, from, to }: Appointment, { person: { language } }: Caller) {
  return {
    name: person.name,
    post: `${post.code} ${post.station}`,
    role,
    from: writeDate(from, language),
    to: to === null ? 'none' : writeDate(to, language),
  };
}

function preview(caller: Caller, wanted: Appointment, replaced: string | null, words: string): Reply {
  const { language } = caller.person;
  const written = writtenOf(wanted, caller);
  const isNew = !('id' in wanted.person);
  const text = translate(language, 'people.appointSure', {
    ...written,
    replaced: replaced ?? 'nobody',
    known: isNew ? 'no' : 'yes',
    email: 'email' in wanted.person ? wanted.person.email : '',
  });
  const told = [
    `${wanted.person.name}: ${translate(language, 'people.appointed', written)}`,
    ...(replaced === null ? [] : [`${replaced}: ${translate(language, 'people.relieved', written)}`]),
  ];
  const blocks: Block[] = [
    { kind: 'text', text },
    { kind: 'list', items: told },
    {
      kind: 'actions',
      actions: [
        {
          label: translate(language, 'people.appointNow'),
          intent: intents.appoint.of({ words, sure: true }),
          style: 'primary',
        },
      ],
    },
  ];
  return { messages: [{ text, blocks }], visibleTo: 'sender', awaits: null };
}
