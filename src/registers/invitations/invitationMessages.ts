import { type Language, localizedIn } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import type { Action, Block, Message } from '../../protocol/message.ts';
import { entryWhenInWords } from '../entryWhen.ts';
import { registerInvitationAnswer, registerCalendar } from '../intents.ts';
import { sharedRegisterWord } from '../policyTexts.ts';
import { entryTitleIn, registerEntryText, type StoredEntry } from '../registerEntry.ts';
import type { RegisterType } from '../registerType.ts';
import { type InvitationAnswer, invitationAnswers } from './invitation.ts';
import type { Invited } from './store.ts';

/** What an invitation says: what, when, where, the agenda, and the three answers. `said` stands above it. */
export function invitationMessage(
  entry: StoredEntry,
  type: RegisterType,
  language: Language,
  said: string | null = null,
): Message {
  const title = entryTitleIn(entry, language);
  const text = translate(language, 'registers.invitation', { title, register: localizedIn(type.title, language) });
  const [hours, agenda] = [registerEntryText(entry, 'hours'), registerEntryText(entry, 'agenda')];
  const fact = (label: 'when' | 'place' | 'hours', value: string) => ({
    label: translate(language, `registers.${label}`),
    value,
  });
  const blocks: Block[] = [
    ...(said === null ? [] : [{ kind: 'text' as const, text: said }]),
    { kind: 'heading', text },
    {
      kind: 'facts',
      facts: [
        fact('when', entryWhenInWords(entry.when, language)),
        ...(hours === null ? [] : [fact('hours', hours)]),
        ...(entry.place === null ? [] : [fact('place', sharedRegisterWord(entry.place, language))]),
      ],
    },
    ...(agenda === null ? [] : [{ kind: 'quote' as const, text: agenda }]),
    {
      kind: 'actions',
      actions: [...invitationResponseButtons(entry.id, language), ...calendarButton(entry, language)],
    },
  ];
  return { text: said === null ? text : `${said} ${text}`, blocks };
}

/** That an event does not take place, with the file that takes it out of one's calendar. */
export function invitationCancelledMessage(entry: StoredEntry, language: Language): Message {
  const text = translate(language, 'registers.inviteCancelled', {
    title: entryTitleIn(entry, language),
    when: entryWhenInWords(entry.when, language),
  });
  const actions = calendarButton(entry, language);
  return {
    text,
    blocks: [
      { kind: 'text', text, tone: 'warning' },
      ...(actions.length > 0 ? [{ kind: 'actions' as const, actions }] : []),
    ],
  };
}

export function invitationResponseButtons(entry: number, language: Language): Action[] {
  return invitationAnswers.map((answer) => ({
    label: translate(language, `registers.answer_${answer}`),
    intent: registerInvitationAnswer.of({ entry, answer }),
    ...(answer === 'coming' && { style: 'primary' as const }),
  }));
}

/** The way to the file for one's calendar; none where the day is not known yet. */
function calendarButton({ id, when }: StoredEntry, language: Language): Action[] {
  if (when.precision !== 'day') return [];
  return [{ label: translate(language, 'registers.button_calendar'), intent: registerCalendar.of({ entry: id }) }];
}

/** How many said what, and who. */
export function invitedLines(invited: readonly Invited[], language: Language): string[] {
  const of = (answer: InvitationAnswer | null) =>
    invited.filter((one) => one.answer === answer).map(({ name }) => name);
  const line = (answer: InvitationAnswer | 'silent', names: readonly string[]): string[] =>
    names.length === 0
      ? []
      : [translate(language, `registers.invited_${answer}`, { count: names.length, names: names.join(', ') })];
  return [...invitationAnswers.flatMap((answer) => line(answer, of(answer))), ...line('silent', of(null))];
}
