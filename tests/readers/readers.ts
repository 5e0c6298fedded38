import { parseCardInputs, parseCardSubmission } from '../../handlers/cards/submission.ts';
import { parsePageButton, parseTarget, parseValues } from '../../handlers/slack/parseForm.ts';
import { parseSlackText, slackMentionsIn, withoutSlackBotMention } from '../../handlers/slack/parseText.ts';
import { parseTeamsMessageHtml } from '../../handlers/teams/parseMessageHtml.ts';
import { parseTeamsText } from '../../handlers/teams/parseText.ts';
import { activitySchema } from '../../handlers/teams/payloads.ts';
import type { TeamsPlace } from '../../handlers/teams/messagePlace.ts';
import type { Teams } from '../../handlers/teams/teamsContext.ts';
import { parseAbsence, parseLastDayAway } from '../../src/absences/parseAbsence.ts';
import { parseAppointment, saysWhoIsAppointed } from '../../src/appointments/parseAppointment.ts';
import { parseTimeShare } from '../../src/appointments/timeShare/parseTimeShare.ts';
import { registry } from '../../src/app/featureRegistry.ts';
import { parseDateAnswer } from '../../src/calendar/parseDateAnswer.ts';
import { parseDateInText } from '../../src/calendar/parseDateInText.ts';
import { buttonCalled } from '../../src/conversation/buttonNamedByText.ts';
import { wordsLeaveNumberUnchanged } from '../../src/forms/wordsLeaveNumberUnchanged.ts';
import { numbersInText } from '../../src/language/numbersInText.ts';
import { beginsWithCalendarTime } from '../../src/calendar/beginsWithCalendarTime.ts';
import { parseCommitmentNumber } from '../../src/commitments/commitmentCommands.ts';
import { firstMeaning } from '../conversation/firstMeaning.ts';
import { resolveTyped } from '../../src/conversation/parseTypedCommand.ts';
import { parsePublishingConversation } from '../../src/conversation/setPublishingConversation.ts';
import { Refusal } from '../../src/core/refusal.ts';
import type { FormContext } from '../../src/forms/formInputs.ts';
import { rawValueOfText } from '../../src/forms/rawValueOfText.ts';
import { judgeAnswer } from '../../src/forms/judgeAnswer.ts';
import { locateFormInput, parseQuestionValues, withoutBlankFormItems } from '../../src/forms/parseQuestionValues.ts';
import { builtInInstrument } from '../support/builtInInstrument.ts';
import { instrumentQuestionsOf } from '../../src/instruments/instrument.ts';
import { type SimpleField, simpleFieldSchema } from '../../src/instruments/instrumentField.ts';
import { shorten } from '../../src/language/shorten.ts';
import { unaccented } from '../../src/language/unaccented.ts';
import { postsMeant, postsNearest } from '../../src/people/postsMeant.ts';
import { parseInvitationHours } from '../../src/registers/invitations/parseInvitationHours.ts';
import { parseSegment } from '../../src/segments/parseSegment.ts';
import { parsePause } from '../../src/planning/pause/parsePause.ts';
import { parseSnooze } from '../../src/planning/snooze/parseSnooze.ts';
import { recurrenceName } from '../../src/planning/recurrence/recurrence.ts';
import { parseRecurrence } from '../../src/planning/recurrence/repeatCommand.ts';
import { typed } from '../../src/protocol/doorIntents.ts';
import { decodeIntent } from '../../src/protocol/intent.ts';
import { parseRetentionPeriod } from '../../src/privacy/retention/retentionPeriods.ts';
import { findType, parseRegisterEntry, parseRegisterResult } from '../../src/registers/parseRegisterEntry.ts';
import { parseEntryWhen } from '../../src/registers/parseEntryWhen.ts';
import { fieldsOf, shippedRegisters } from '../../src/registers/shippedRegisters.ts';
import { parseStaffingBand } from '../../src/staffing/balanceBandSetting.ts';
import { parseStaffing } from '../../src/staffing/parseStaffing.ts';
import { linkCodeIn } from '../../src/people/accounts/link/linkCode.ts';
import { parseHandover } from '../../src/handover/parseHandover.ts';
import { parseRecommendation } from '../../src/recommendations/parseRecommendation.ts';
import { parseCommitmentWordsAndDue } from '../../src/commitments/parseWordsAndDueDate.ts';
import { parseRoundActFirst, parseRoundCommand } from '../../src/rounds/parseRoundCommand.ts';
import { parseExtension } from '../../src/rounds/extension/parseExtension.ts';
import { parseQuestionsCommand } from '../../src/questions/parseQuestionsCommand.ts';
import { parseGrant } from '../../src/appointments/grants/parseGrant.ts';
import { parseRoundToBegin } from '../../src/rounds/parseRoundToBegin.ts';
import { parseRoundLabelAndReason } from '../../src/rounds/parseRoundLabelAndReason.ts';
import { parseStaffingSide } from '../../src/staffing/parseStaffing.ts';
import { actReaders } from './actReaders.ts';
import { editorReaders } from './editorReaders.ts';
import { pastedReaders } from './pastedReaders.ts';

type Reader = (text: string) => unknown;

const today = '2026-11-29';
const entryFields = shippedRegisters().types.flatMap((type) => fieldsOf(shippedRegisters(), type));
const label = { en: 'Question', fr: 'Question', es: 'Pregunta' };
const option = (key: string) => ({ key, label: { en: key, fr: key, es: key } });
const context: FormContext = {
  language: 'fr',
  objectives: ['P01', 'P02', 'S01', 'S02'].map((value) => ({ value, label: `${value} Consult governments` })),
  posts: Array.from({ length: 150 }, (_, n) => ({ value: `P${n}`, label: `P${n} Mission number ${n}` })),
};
const kinds: Record<string, object> = {
  text: {},
  longText: {},
  number: {},
  date: {},
  link: {},
  yesNo: {},
  yesPartlyNo: {},
  choice: { options: ['none', 'some', 'all'].map(option) },
  choices: { options: ['none', 'some', 'all'].map(option) },
  objective: {},
  objectives: {},
  post: {},
};
const fields = Object.entries(kinds).map(([kind, settings]): [string, SimpleField] => [
  kind,
  simpleFieldSchema.parse({ kind, key: 'q', label, required: true, ...settings }),
]);
const posts = Array.from({ length: 150 }, (_, n) => ({
  id: n,
  code: `P${n}`,
  name: `Mission number ${n}`,
  station: { name: `Sainte-Marie ${n}`, nameFr: null, nameEs: null },
  country: 'PH',
  holders: [`Amina Diallo ${n}`],
}));
const { types } = shippedRegisters();
const { instrument } = builtInInstrument('plan-of-action') ?? {};
if (!instrument) throw new Error('there is no instrument of that name');

const activity = (text: string) =>
  activitySchema.parse({
    type: 'message',
    channelId: 'msteams',
    serviceUrl: 'https://smba.example/',
    from: { id: 'a' },
    recipient: { id: 'b' },
    conversation: { id: 'c' },
    text: text.slice(0, 40_000),
    entities: Array.from({ length: 500 }, (_, n) => ({
      type: 'mention',
      mentioned: { id: `m${n}`, name: 'Amina', aadObjectId: `m${n}` },
      text: n % 2 ? 'a' : '<at>Amina</at>',
    })),
  });

const asked = { kind: 'input', round: 1, post: 2, input: 'q' } as const;
const waiting = { kind: 'words', intent: { kind: 'round', verb: 'reopen', label: 'R' }, field: 'reason' } as const;

/**
 * Everything that reads what people write, as it is called. Files are not among it: whoever runs the bot imports them in a process of
 * its own, and a coordinator's are bounded.
 */
export const readers: Record<string, Reader> = {
  'a command': (text) => registry.commands.parse(text),
  'a phrase': (text) => registry.commands.parsePhrase(text),
  'key words': (text) => registry.commands.inquiryIn(text),
  'key words in as long a text as is read': (text) => registry.commands.inquiryIn(text.slice(0, 200)),
  'what others said': (text) => registry.commands.learned.read(text),
  'what others said in as long a text as is read': (text) => registry.commands.learned.read(text.slice(0, 200)),
  'the nearest command': (text) => registry.commands.nearest(text),
  'plain words': (text) => firstMeaning(text, null),
  'words beside a question': (text) => firstMeaning(text, asked),
  'words beside a choice': (text) => firstMeaning(text, { ...asked, takes: 'value' }),
  'a button that is typed': (text) =>
    buttonCalled(text, [{ label: 'Send', intent: { kind: 'send' }, at: '2000-08-01T12:00:00.000Z' }], 'fr'),
  'numbers in a text': (text) => numbersInText(text.slice(0, 60), 'fr'),
  'a date in words': (text) => parseDateInText(text, today),
  'a date that is asked for': (text) => parseDateAnswer(text, today, {}),
  'words beside a number': (text) => wordsLeaveNumberUnchanged(text.slice(0, 60), ['Question']),
  'words that are waited for': (text) => firstMeaning(text, waiting),
  'a command at a door': (text) => resolveTyped(typed.of({ text })),
  'a place': parsePublishingConversation,
  'a code': linkCodeIn,
  ...Object.fromEntries(
    registry.commands.all.flatMap(({ name, parse, meantBeside }) => [
      [`what stands behind ${name}`, parse],
      ...(meantBeside ? [[`what ${name} takes beside a question`, meantBeside] as const] : []),
    ]),
  ),
  'an absence': (text) => parseAbsence(text, today),
  'an absence of somebody': (text) => parseAbsence(`today, ${text}`, today),
  'the last day of an absence': (text) => parseLastDayAway(text, today),
  'a time to wait': (text) => parseSnooze(text, today),
  'the beginning of a time': beginsWithCalendarTime,
  'a pause': (text) => parsePause(text, today),
  'a pause with its reason': (text) => parsePause(`KBL until Friday: ${text}`, today),
  'a rhythm': parseRecurrence,
  'the name of a round': recurrenceName,
  'an act on a round': parseRoundCommand,
  'an act before its round': parseRoundActFirst,
  'close, then a round': (text) => parseRoundActFirst(`close ${text}`),
  'an appointment': (text) => parseAppointment(text, today),
  'a share of time': parseTimeShare,
  'a segment': (text) => parseSegment(text, ['Europe', 'Africa']),
  'what a segment is': (text) => parseSegment(`europe = ${text}`, ['Europe', 'Africa']),
  'the hours of an event': parseInvitationHours,
  'who answers, said without a command': (text) => saysWhoIsAppointed(text, today),
  'an answer to a recommendation': (text) => parseCommitmentWordsAndDue(text, today),
  'a handover': parseHandover,
  'a recommendation': (text) => parseRecommendation(text, today),
  'whom and by when, then a recommendation': (text) => parseRecommendation(`HQ by 30 June: ${text}`, today),
  'an extension': (text) => parseExtension(text, ['Plans of Action 2000'], today),
  'a new round': (text) => parseRoundToBegin(text, today),
  'words on questions': parseQuestionsCommand,
  'whether a post has pages on staffing': parseStaffingSide,
  'a grant': (text) => parseGrant(text, today),
  'a label and a reason': (text) => parseRoundLabelAndReason(text, true, ['Plans of Action 2000', 'a', '…']),
  'a reason behind a label': (text) =>
    parseRoundLabelAndReason(`Plans of Action 2000${text}`, true, ['Plans of Action 2000']),
  ...editorReaders,
  'a post': (text) => postsMeant(text, posts),
  'the nearest post': (text) => postsNearest(text, posts),
  'an input': (text) => locateFormInput(instrument, text),
  'the items of a page': (text) => withoutBlankFormItems({ [text]: text }),
  ...Object.fromEntries(
    fields.flatMap(([kind, field]): [string, Reader][] => [
      [`an answer of the kind ${kind}`, (text) => rawValueOfText(field, text, context, today)],
      [`the judge of ${kind}`, (text) => judgeAnswer(field, text, context)],
    ]),
  ),
  ...Object.fromEntries(
    instrumentQuestionsOf(instrument).map((question) => [
      `the question ${question.key} of a page`,
      (text: string) =>
        parseQuestionValues(question, { [question.key]: text, [`${question.key}.0.text`]: text }, context),
    ]),
  ),
  'values of a page': (text) => judgeAnswer(fieldOf('choices'), text.split(',').slice(0, 1_000), context),
  'a button': decodeIntent,
  'a button with a hostile field': (text) => decodeIntent(`{"kind":"help","x":${text}}`),
  'a submitted card': (text) => parseCardSubmission({ intent: text, 'many:q': text }),
  'a page on a card': (text) => parseCardInputs({ 'typed:q': text, 'one:q': text }),
  'choices on a card': (text) => parseCardInputs({ 'many:q': text }),
  'a page in Slack': parseTarget,
  'inputs of a page in Slack': (value) =>
    parseValues({
      id: 'V',
      private_metadata: '',
      state: { values: { b: { a: { type: 'plain_text_input', value } } } },
    }),
  'a button of a page in Slack': parsePageButton,
  'a message in Slack': (text) => parseSlackText(text, (id, label) => label ?? id),
  'mentions in Slack': slackMentionsIn,
  'a mention in Slack': (text) => withoutSlackBotMention(text, 'U0123456789'),
  'a message in Teams': (text) => void parseTeamsText({} as Teams, {} as TeamsPlace, activity(text)),
  'a shared message in Teams': (content) => parseTeamsMessageHtml({ content, contentType: 'html' }),
  'a shared text in Teams': (content) => parseTeamsMessageHtml({ content, contentType: 'text' }),
  'a period to keep things for': parseRetentionPeriod,
  'a commitment by its number': (text) => parseCommitmentNumber(`4: ${text}`),
  ...actReaders,
  'a register': (text) => findType(text, types),
  'an entry of a register': (text) => parseRegisterEntry(text, today),
  'an entry with its fields': (text) => parseRegisterEntry(`2000 Title; ${text}`, today, entryFields),
  'how an entry was': (text) => parseRegisterResult(text, { today }, entryFields),
  'an entry with its day': (text) => parseRegisterEntry(`5 December 2000: ${text}`, today),
  'an entry and its counts': (text) => parseRegisterEntry(`${text} 17 invited, 11 came`, today),
  ...pastedReaders(posts),
  'a band of balance': parseStaffingBand,
  'a band of balance, behind its first number': (text) => parseStaffingBand(`45${text}`),
  'what of the staff is asked': parseStaffing,
  'what is balance': (text) => parseStaffing(`balance${text}`),
  'when an entry is': (text) => parseEntryWhen(text, today),
  'when an entry is, behind a day': (text) => parseEntryWhen(`5 December 2000 ${text}`, today),
  'a search': unaccented,
  'a beginning': (text) => shorten(text, 60),
  'a refusal': (words) => new Refusal('reminders.awayNoDays', { words }),
};

function fieldOf(kind: string): SimpleField {
  const found = fields.find(([name]) => name === kind)?.[1];
  if (!found) throw new Error(`no field of the kind ${kind}`);
  return found;
}
