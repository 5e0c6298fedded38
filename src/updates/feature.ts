import { draftsSoFar } from './draftsSoFar.ts';
import { inquiry } from '../feature/inquiry.ts';
import { featurePhrase } from '../feature/featurePhrase.ts';
import { carriesOut, type Feature, featureForCoordinator } from '../feature/feature.ts';
import * as drafts from '../drafts/intents.ts';
import * as planning from '../planning/intents.ts';
import { termReply } from '../terminology/defineTermCommand.ts';
import * as doorIntents from '../protocol/doorIntents.ts';
import { REMINDER } from '../reminders/store.ts';
import { assignmentDrafts } from './assignmentDrafts.ts';
import { beginUpdate, showUpdateSummary } from './beginUpdate.ts';
import { draftWithRestConfirmed } from '../drafts/answerDraftByCard.ts';
import {
  answerDraftQuestion,
  askDraftQuestionAgain,
  passQuestionOfDraft,
  answerDraftAsLastTime,
} from '../drafts/converseOnDraft.ts';
import { pressOnDraftCard } from '../drafts/pressOnDraftCard.ts';
import { explainUpdateQuestion } from './explainUpdateQuestion.ts';
import { fillDraftPage } from '../drafts/fillDraftPage.ts';
import { takeDraftParagraph } from '../drafts/layOutDraftParagraph.ts';
import { answerUpdateByWords } from './answerUpdateByWords.ts';
import { latestUpdatesMessages, openUpdatePrompts } from './updatesOnHome.ts';
import { sayHowToAnswerUpdate } from './sayHowToAnswerUpdate.ts';
import * as intents from './intents.ts';
import { composeUpdateReminder } from './updateReminderMessage.ts';
import { sendUpdateReminderNow } from './sendUpdateReminderNow.ts';
import { resumeUpdateCommand } from './resumeUpdateCommand.ts';
import { updateStatusOfOwnPosts } from './updateStatusOfOwnPosts.ts';
import { askUnchanged } from './askUnchanged.ts';
import { sendNilReturn, sendUpdate } from './sendUpdate.ts';
import { composeThanks } from './thanks/thanks.ts';

/** Whether "what is PAT" asks the bot: for an acronym, or a term of the list. */
const isTerm = (words: string): boolean => /^\p{Lu}{2,6}s?$/u.test(words) || termReply(words, 'en') !== null;

/** What stands in quotation marks among words; all of them where none does. */
const quotedIn = (words: string): string => /[“"«]\s*([^“”"«»]+?)\s*[”"»]/u.exec(words)?.[1] ?? words;

/** What changes a draft and nothing else. */
const atEnd = { writesAtEnd: true };

/** Answering: in conversation, by pages, or "nothing changed"; what is sent stands as the update of a post. */
export const updatesFeature: Feature = {
  name: 'updates',
  intents: [
    carriesOut(doorIntents.update, beginUpdate),
    carriesOut(doorIntents.answer, answerDraftQuestion, atEnd),
    carriesOut(drafts.same, answerDraftAsLastTime, atEnd),
    carriesOut(drafts.skip, (app, caller, at, parts) => passQuestionOfDraft(app, caller, at, 'skip', parts), atEnd),
    carriesOut(
      drafts.askLater,
      (app, caller, at, parts) => passQuestionOfDraft(app, caller, at, 'askLater', parts),
      atEnd,
    ),
    carriesOut(drafts.back, (app, caller, at, parts) => askDraftQuestionAgain(app, caller, at, 'before', parts), atEnd),
    carriesOut(drafts.change, (app, caller, at, parts) => askDraftQuestionAgain(app, caller, at, 'this', parts), atEnd),
    carriesOut(doorIntents.page, fillDraftPage, atEnd),
    carriesOut(doorIntents.summary, showUpdateSummary),
    carriesOut(intents.explain, explainUpdateQuestion),
    carriesOut(drafts.layOut, answerUpdateByWords),
    carriesOut(drafts.askLaid, takeDraftParagraph, atEnd),
    carriesOut(intents.howTo, sayHowToAnswerUpdate),
    carriesOut(drafts.pressEntry, pressOnDraftCard, atEnd),
    carriesOut(intents.send, (app, caller, asked) => sendUpdate(app, caller, asked)),
    carriesOut(intents.sendRest, (app, caller, asked) => sendUpdate(app, caller, asked, draftWithRestConfirmed)),
    carriesOut(intents.nothingChanged, sendNilReturn),
    carriesOut(intents.unchanged, askUnchanged),
    carriesOut(doorIntents.remind, (app, caller, { post, round }) => sendUpdateReminderNow(app, caller, post, round)),
    carriesOut(planning.resume, (app, caller, { words }, parts) => resumeUpdateCommand(app, caller, words, parts)),
  ],
  commands: [
    {
      name: 'update',
      rank: 2,
      words: 'commands.words_update',
      about: 'commands.about_update',
      parse: () => doorIntents.update.of({}),
    },
    {
      name: 'remind',
      words: 'commands.words_remind',
      about: 'commands.about_remind',
      for: featureForCoordinator,
      parse: (post) => doorIntents.remind.of(post === '' ? {} : { post }),
      meantBeside: (name) => ({ name }),
      acts: true,
    },
    {
      name: 'resume',
      words: 'commands.words_resume',
      about: 'commands.about_resume',
      for: featureForCoordinator,
      parse: (words) => planning.resume.of(words === '' ? {} : { words }),
      meantBeside: (name) => ({ name }),
      acts: true,
    },
  ],
  phrases: [
    featurePhrase('phrases.howLong', () => intents.howTo.of({ about: 'time' }), { onlyAsks: true }),
    featurePhrase('phrases.howToChange', () => intents.howTo.of({ about: 'change' }), { onlyAsks: true }),
    featurePhrase('phrases.noAccess', (words) => intents.howTo.of({ about: 'access', ...(words !== '' && { words }) })),
    featurePhrase('phrases.meaning', () => intents.explain.of({}), { onlyAsks: true }),
    featurePhrase('phrases.privacy', () => intents.explain.of({}), { onlyAsks: true }),
    featurePhrase('phrases.wordMeaning', (words) => intents.explain.of({ words: quotedIn(words) }), { onlyAsks: true }),
    featurePhrase('phrases.nothingChanged', () => intents.unchanged.of({})),
    featurePhrase('phrases.answerHere', () => doorIntents.update.of({ by: 'conversation' })),
    featurePhrase('phrases.openForm', () => doorIntents.update.of({ by: 'page' })),
  ],
  inquiries: [
    inquiry('inquiries.howLong', () => intents.howTo.of({ about: 'time' })),
    inquiry('inquiries.howToChange', () => intents.howTo.of({ about: 'change' })),
    inquiry('inquiries.noAccess', (words) => intents.howTo.of({ about: 'access', words })),
    inquiry('inquiries.meaning', () => intents.explain.of({})),
    inquiry('inquiries.privacy', () => intents.explain.of({})),
    inquiry('inquiries.wordMeaning', (words) => intents.explain.of(words === '' ? {} : { words: quotedIn(words) })),
    inquiry('inquiries.whatIs', (words) => (isTerm(words) ? intents.explain.of({ words }) : null)),
    inquiry('inquiries.begin', () => doorIntents.update.of({ by: 'conversation' }), { acts: true }),
    inquiry('inquiries.myAnswers', () => intents.howTo.of({ about: 'answers' })),
    // It asks by itself before anything is recorded.
    inquiry('inquiries.nothingChanged', () => intents.unchanged.of({}), { whole: true }),
  ],
  drafts: [assignmentDrafts],
  composers: [
    ['thanks', composeThanks],
    [REMINDER, composeUpdateReminder],
  ],
  home: [
    { at: 'top', show: openUpdatePrompts },
    { at: 'bottom', show: latestUpdatesMessages },
  ],
  status: [updateStatusOfOwnPosts],
  draftsSoFar,
};
