import { labelledText } from '../language/labelledText.ts';
import { type Language, localizedIn } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { attach, attached } from '../protocol/attachIntents.ts';
import { update } from '../protocol/doorIntents.ts';
import type { Action, Block, Message } from '../protocol/message.ts';
import { type Entry, type StoredEntry, entryTitleIn } from './registerEntry.ts';
import { entryParameters } from './entryValuesInWords.ts';
import { sharedRegisterWord } from './policyTexts.ts';
import { writeDate } from '../calendar/dates.ts';
import { lateMilestones } from './report/lateMilestones.ts';
import { registerFieldAsks, type RegisterField } from './registerField.ts';
import type { RegisterType } from './registerType.ts';
import * as intents from './intents.ts';
import { entryWhenInWords } from './entryWhen.ts';

/** What an entry says, as facts to read: only the fields that the reader may see. */
export function registerEntryFacts(
  entry: Entry,
  fields: readonly RegisterField[],
  language: Language,
): { label: string; value: string }[] {
  const label = (key: 'when' | 'place' | 'state' | 'owner') => translate(language, `registers.${key}`);
  const parameters = entryParameters(entry, fields, language);
  return [
    { label: label('when'), value: entryWhenInWords(entry.when, language) },
    ...(entry.place === null ? [] : [{ label: label('place'), value: sharedRegisterWord(entry.place, language) }]),
    { label: label('state'), value: translate(language, `registers.state_${entry.state}`) },
    ...(entry.owner === null ? [] : [{ label: label('owner'), value: entry.owner }]),
    ...fields.flatMap((field) => {
      const value = field.kind === 'counts' ? countsInWords(parameters, language) : parameters[field.key];
      return value === undefined || value === ''
        ? []
        : [{ label: localizedIn(field.label, language), value: String(value) }];
    }),
  ];
}

function countsInWords(parameters: Record<string, string | number>, language: Language): string {
  return (['invited', 'attended', 'women', 'men', 'notStated'] as const)
    .flatMap((part) =>
      parameters[part] === undefined
        ? []
        : [labelledText(translate(language, `registers.part_${part}`), String(parameters[part]), language)],
    )
    .join(' · ');
}

/** How an entry is shown to its reader. */
interface EntryShown {
  language: Language;
  mayCorrect: boolean;
  /** Whether the reader may name who answers for it. */
  mayName: boolean;
  /** How many files go with it. */
  files: number;
  /** Calendar date on which it is read. */
  today: string;
  /** What it asks of others. */
  asked: readonly Block[];
  /** What has just been done to it. */
  said?: string;
}

/** A kept entry with what may be done about it. */
export function registerEntryMessage(
  entry: StoredEntry,
  type: RegisterType,
  fields: readonly RegisterField[],
  { language, mayCorrect, mayName, files, today, asked, said }: EntryShown,
): Message {
  const title = translate(language, 'registers.named', {
    register: localizedIn(type.title, language),
    title: entryTitleIn(entry, language),
  });
  const pastes = fields.some((field) => registerFieldAsks(field)?.kind === 'recommendation');
  const late = lateMilestones(entry, fields, today).map(({ text, due }): Block => ({
    kind: 'text',
    text: translate(language, 'registers.lateMilestone', { text, date: writeDate(due, language) }),
    tone: 'warning',
  }));
  const blocks: Block[] = [
    ...(said === undefined ? [] : [{ kind: 'text' as const, text: said, tone: 'good' as const }]),
    { kind: 'heading', text: title },
    { kind: 'facts', facts: registerEntryFacts(entry, fields, language) },
    ...late,
    ...asked,
    {
      kind: 'actions',
      actions: [
        ...entryActions(entry, type, language, { mayCorrect, mayName, pastes }),
        ...fileActions(entry, language, { mayCorrect, files }),
      ],
    },
  ];
  return { text: said === undefined ? title : `${said} ${title}`, blocks };
}

/** What goes with the entry, and the way to add to it. */
function fileActions(
  { id: entry }: StoredEntry,
  language: Language,
  { mayCorrect, files }: { mayCorrect: boolean; files: number },
): Action[] {
  const to = { entry };
  if (files > 0) return [{ label: translate(language, 'files.button_show'), intent: attached.of({ to }) }];
  return mayCorrect ? [{ label: translate(language, 'files.button_attach'), intent: attach.of({ to }) }] : [];
}

function entryActions(
  { id, state, visibility }: StoredEntry,
  { key, section, invites, finalReport, asksPosts }: RegisterType,
  language: Language,
  { mayCorrect, mayName, pastes }: { mayCorrect: boolean; mayName: boolean; pastes: boolean },
): Action[] {
  const word = (
    one:
      | 'report_docx'
      | 'report_pdf'
      | 'report_html'
      | 'paste'
      | 'nameOwner'
      | 'invite'
      | 'invited'
      | 'correct'
      | 'close'
      | 'cancelIt'
      | 'heldNow'
      | 'result'
      | 'tell'
      | 'tellAll'
      | 'day'
      | 'list',
  ) => translate(language, `registers.button_${one}`);
  const to = (next: 'held' | 'closed' | 'cancelled') => intents.registerState.of({ entry: id, state: next });
  const list = { label: word('list'), intent: intents.registerList.of({ type: key }) };
  const day = asksPosts ? [{ label: word('day'), intent: intents.registerDay.of({ entry: id }) }] : [];
  if (!mayCorrect) return [...day, list];
  return [
    { label: word('correct'), intent: update.of({ by: 'page', entry: id }) },
    ...(finalReport
      ? (['docx', 'pdf', 'html'] as const).map((format) => ({
          label: word(`report_${format}`),
          intent: intents.registerReport.of({ entry: id, format }),
        }))
      : []),
    ...(pastes ? [{ label: word('paste'), intent: intents.registerPaste.of({ entry: id }) }] : []),
    ...(mayName ? [{ label: word('nameOwner'), intent: intents.registerOwner.of({ entry: id }) }] : []),
    ...(state === 'planned' && invites
      ? [{ label: word('invite'), intent: intents.registerInvite.of({ entry: id }) }]
      : []),
    ...(invites ? [{ label: word('invited'), intent: intents.registerInvited.of({ entry: id }) }] : []),
    ...(state === 'planned' ? [{ label: word('heldNow'), intent: to('held') }] : []),
    ...(state === 'held' ? [{ label: word('result'), intent: intents.registerResult.of({ entry: id }) }] : []),
    ...(state === 'held' ? [{ label: word('close'), intent: to('closed') }] : []),
    ...(state === 'held' && section
      ? [{ label: word('tell'), intent: intents.registerConsent.of({ entry: id, consent: 'allStaff' }) }]
      : []),
    // Only what Member States may read is told to them.
    ...(state === 'held' && section && visibility === 'memberStates'
      ? [{ label: word('tellAll'), intent: intents.registerConsent.of({ entry: id, consent: 'memberStates' }) }]
      : []),
    ...(state === 'planned' ? [{ label: word('cancelIt'), intent: to('cancelled') }] : []),
    ...day,
    list,
  ];
}
