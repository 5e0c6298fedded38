import { formLinesOfAnswers } from '../../forms/answerWords.ts';
import { instrumentQuestionsOf } from '../../instruments/instrument.ts';
import { dateIn, writeDate, writeMoment } from '../../calendar/dates.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import type { DocumentBlock, DocumentPart, PrintedDocument } from '../../publication/document.ts';
import { documentLabels } from '../../publication/documentLabels.ts';
import { privacyCommandWord } from '../privacyCommandWord.ts';
import type { HeldData } from './heldData.ts';

/** Whom the document is for: it is written in their language and by their clock. */
export interface HeldReader {
  language: Language;
  timeZone: string;
  now: Date;
}

/** What, in words, when. */
type Row = readonly [what: string, words: string, when: string];

/** What is held about somebody as a document to be read: who they are in full, what is many of a kind counted. */
export function heldDataDocument(held: HeldData, reader: HeldReader): PrintedDocument {
  const { language, now, timeZone } = reader;
  const date = dateIn(now, timeZone);
  const { name } = held.person;
  const summary = translate(language, 'privacy.summary', { name, date: writeDate(date, language) });
  const lead = translate(language, 'privacy.lead', { command: privacyCommandWord(language, 'privacy.words_erase') });
  return {
    language,
    title: translate(language, 'privacy.title'),
    issueLine: name,
    organization: held.workingGroup,
    date,
    dateLine: writeDate(date, language),
    audienceLine: translate(language, 'privacy.forYouAlone'),
    summary,
    contentsTitle: translate(language, 'publication.contents'),
    parts: [
      tablePart('person', personRows(held, language), language, lead),
      tablePart('accounts', accountRows(held, language), language),
      tablePart('roles', roleRows(held, language), language),
      updatesPart(held, reader),
      tablePart('drafts', draftRows(held, reader), language),
      tablePart('bulletin', bulletinRows(held, reader), language),
      tablePart('messages', messageRows(held, reader), language),
      tablePart(
        'acts',
        counted([...held.record.acts, ...held.record.about], ({ action }) => subjectWords(action, language), reader),
        language,
      ),
    ],
    colophon: [summary],
    labels: documentLabels(language),
    errata: [],
  };
}

type PartName = 'person' | 'accounts' | 'roles' | 'updates' | 'drafts' | 'bulletin' | 'messages' | 'acts';

function tablePart(id: PartName, rows: readonly Row[], language: Language, lead?: string): DocumentPart {
  const title = translate(language, `privacy.part_${id}`);
  const first: DocumentBlock[] = lead === undefined ? [] : [{ kind: 'paragraph', text: lead, tone: 'lead' }];
  return { id, title, blocks: [...first, tableOf(title, rows, language)] };
}

function tableOf(caption: string, rows: readonly Row[], language: Language): DocumentBlock {
  if (rows.length === 0) return { kind: 'paragraph', text: translate(language, 'privacy.nothing'), tone: 'quiet' };
  const columns = (['what', 'words', 'when'] as const).map((one) => ({
    title: translate(language, `privacy.column_${one}`),
    number: false,
  }));
  return { kind: 'table', caption, columns, rows: rows.map((row) => [...row]) };
}

function personRows({ person }: HeldData, language: Language): Row[] {
  const { name, email, timeZone, key } = person;
  const values = {
    name,
    email: email ?? '',
    language: translate(person.language, 'commands.languageName'),
    timeZone: timeZone ?? '',
    key,
  };
  return (['name', 'email', 'language', 'timeZone', 'key'] as const).map((one) => [
    translate(language, `privacy.row_${one}`),
    values[one],
    '',
  ]);
}

function accountRows({ person }: HeldData, language: Language): Row[] {
  return person.identities.map(({ platform, tenant, userId, lastUsedAt }) => [
    platform,
    `${userId} (${tenant})`,
    lastUsedAt === null ? '' : writeDate(lastUsedAt.toISOString().slice(0, 10), language),
  ]);
}

function roleRows({ person }: HeldData, language: Language): Row[] {
  const when = ({ from, to }: { from: string; to: string | null }): string =>
    to === null
      ? translate(language, 'privacy.since', { from: writeDate(from, language) })
      : translate(language, 'privacy.span', { from: writeDate(from, language), to: writeDate(to, language) });
  const named = (role: string): string => translate(language, 'privacy.role', { role });
  return [
    ...person.appointments.map((one): Row => [named(one.role), one.post.code, when(one)]),
    ...person.appointments.flatMap(({ timeShare, timeShareOn, termsUrl }): Row[] => {
      const said = [...(timeShare === null ? [] : [`${timeShare} %`]), ...(termsUrl === null ? [] : [termsUrl])];
      const on = timeShareOn === null ? '' : writeDate(timeShareOn, language);
      return said.length === 0 ? [] : [[translate(language, 'privacy.row_timeShare'), said.join(' · '), on]];
    }),
    ...person.grants.map((one): Row => [named(one.role), '', when(one)]),
    ...person.absences.map((one): Row => [
      translate(language, 'privacy.row_away'),
      one.delegate?.name ?? '',
      when(one),
    ]),
    ...person.standsInFor.map((one): Row => [translate(language, 'privacy.row_standsIn'), one.person.name, when(one)]),
  ];
}

function updatesPart({ updates }: HeldData, { language, timeZone }: HeldReader): DocumentPart {
  const context = { language, objectives: [], posts: [] };
  const blocks = updates.map(({ round, post, revision, submittedAt, reason, answers, instrument }) => {
    const at = writeMoment(submittedAt, timeZone, language);
    const caption = translate(language, 'privacy.updateCaption', { round, post, revision, at });
    const lines = formLinesOfAnswers(instrumentQuestionsOf(instrument), answers, context);
    const rows = lines.map(({ label, value }): Row => [label, value, '']);
    return tableOf(caption, reason === null ? rows : [...rows, ['', reason, '']], language);
  });
  const title = translate(language, 'privacy.part_updates');
  return { id: 'updates', title, blocks: blocks.length > 0 ? blocks : [tableOf(title, [], language)] };
}

function draftRows({ drafts }: HeldData, { language, timeZone }: HeldReader): Row[] {
  return drafts.map(({ round, post, subject, content, updatedAt }) => [
    round && post ? `${round.label}, ${post.code}` : subjectWords(subject, language),
    translate(language, 'privacy.answersInDraft', { count: answersIn(content) }),
    writeMoment(updatedAt, timeZone, language),
  ]);
}

function answersIn(content: unknown): number {
  const answers = typeof content === 'object' && content !== null && 'answers' in content ? content.answers : {};
  return Object.keys(answers ?? {}).length;
}

function bulletinRows({ bulletin }: HeldData, { language, timeZone }: HeldReader): Row[] {
  const section = (one: (typeof bulletin.items)[number]['section']) => translate(language, `bulletin.section_${one}`);
  return [
    ...bulletin.items.map((one): Row => [
      section(one.section),
      one.text,
      writeMoment(one.offeredAt, timeZone, language),
    ]),
    ...bulletin.wordings.map((one): Row => [
      translate(one.language, 'commands.languageName'),
      [one.headline, one.text].filter((text) => text !== '').join('. '),
      writeMoment(one.writtenAt, timeZone, language),
    ]),
    ...bulletin.files.map((one): Row => [
      translate(language, 'privacy.row_file'),
      one.name,
      writeMoment(one.sentAt, timeZone, language),
    ]),
  ];
}

function messageRows({ messages, chat, reminders }: HeldData, reader: HeldReader): Row[] {
  const local = translate(reader.language, 'privacy.row_chat');
  return [
    ...counted(
      messages.map(({ kind, createdAt }) => ({ at: createdAt, kind })),
      ({ kind }) => subjectWords(kind, reader.language),
      reader,
    ),
    ...counted(reminders, ({ round, post }) => `${round.label}, ${post.code}`, reader),
    ...counted(chat, () => local, reader),
  ];
}

/** What an act, a message or a draft is about, by the first word of its kind: `update.submit`, `review.asked`, `entry:7`. */
function subjectWords(kind: string, language: Language): string {
  return translate(language, 'privacy.subject', { subject: kind.split(/[.:]/, 1).join('') });
}

/** How often each kind of thing happened, and from when to when. */
function counted<One extends { at: Date }>(
  all: readonly One[],
  kindOf: (one: One) => string,
  reader: HeldReader,
): Row[] {
  const { language, timeZone } = reader;
  const day = (at: Date): string => writeDate(dateIn(at, timeZone), language);
  const moments = new Map<string, number[]>();
  for (const one of all) moments.set(kindOf(one), (moments.get(kindOf(one)) ?? []).concat(one.at.getTime()));
  return [...moments].map(([kind, times]) => {
    const [from, to] = [day(new Date(Math.min(...times))), day(new Date(Math.max(...times)))];
    const when = from === to ? from : translate(language, 'privacy.span', { from, to });
    return [kind, translate(language, 'privacy.times', { count: times.length }), when];
  });
}
