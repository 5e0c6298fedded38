import { labelledText } from '../language/labelledText.ts';
import { addDays } from '../calendar/workingTime.ts';
import { dateIn, writeDate } from '../calendar/dates.ts';
import type { App, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import { translate } from '../language/translate.ts';
import { requireCoordinator } from '../people/requireCoordinator.ts';
import type { FieldsOf } from '../protocol/intent.ts';
import type { Block, Reply } from '../protocol/message.ts';
import { blocksReply, doneReply, textReply } from '../protocol/textReply.ts';
import {
  type AppointmentEnd,
  endAppointmentOn,
  judgeAppointmentEnd,
  takeAppointmentEndBack,
} from './endAppointment.ts';
import { appointmentEndText } from './appointmentMessages.ts';
import * as intents from './intents.ts';

/** Shows that an appointment would end on a day, and what its holder will read; ends nothing. Refuses what `judgeEnd` refuses. */
export function previewAppointmentEnd(caller: Caller, end: AppointmentEnd): Reply {
  judgeAppointmentEnd({ ...end, name: end.person.name, post: end.post.code }, caller);
  const { language } = caller.person;
  const { id, person, post, role, wasTo, to, next } = end;
  const place = `${post.code} ${post.station}`;
  const from = writeDate(addDays(to, 1), language);
  const written = {
    name: person.name,
    post: place,
    role,
    to: writeDate(to, language),
    from,
    next: next?.name ?? 'none',
  };
  const text = translate(language, 'people.endSure', written);
  const told = [labelledText(person.name, appointmentEndText({ post: place, role, to }, language), language)];
  if (role === 'focalPoint')
    told.push(
      labelledText(
        person.name,
        translate(language, 'handover.leaving', { post: place, from, name: next?.name ?? 'none' }),
        language,
      ),
    );
  const intent = intents.makeAppointmentEnd.of({ appointment: id, to, ...(wasTo !== null && { wasTo }) });
  const blocks: Block[] = [
    { kind: 'text', text },
    { kind: 'list', items: told },
    { kind: 'actions', actions: [{ label: translate(language, 'people.endNow'), intent, style: 'danger' }] },
  ];
  return blocksReply(text, blocks);
}

/** Ends the appointment that was shown, with a way back for ten minutes. */
export async function makeAppointmentEndCommand(
  app: App,
  caller: Caller,
  { appointment, to, wasTo }: FieldsOf<typeof intents.makeAppointmentEnd>,
): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const { language, timeZone } = caller.person;
  if (to < dateIn(caller.now, timeZone)) throw new Refusal('people.appointPast', { date: writeDate(to, language) });
  const ended = await endAppointmentOn(app, caller, appointment, wasTo ?? null, to);
  const written = { ...ended, to: writeDate(to, language) };
  const undo = intents.undoAppointmentEnd.of({ appointment });
  return doneReply(translate(language, 'people.endDone', written), [
    { label: translate(language, 'people.appointUndo'), intent: undo },
  ]);
}

/** Takes the end back, and says so. */
export async function undoAppointmentEndCommand(app: App, caller: Caller, appointment: number): Promise<Reply> {
  await takeAppointmentEndBack(app, caller, appointment);
  return textReply(translate(caller.person.language, 'people.appointUndone'), [], {
    tone: 'good',
    replacesSource: true,
  });
}
