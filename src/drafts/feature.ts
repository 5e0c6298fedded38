import { carriesOut, type Feature } from '../feature/feature.ts';
import { featurePhrase } from '../feature/featurePhrase.ts';
import { featureInquiry } from '../feature/featureInquiry.ts';
import * as doorIntents from '../protocol/doorIntents.ts';
import { termReply } from '../terminology/explainTermCommand.ts';
import { beginDraft, showDraftSummary } from './beginDraft.ts';
import {
  answerDraftAsLastTime,
  answerDraftQuestion,
  askDraftQuestionAgain,
  passQuestionOfDraft,
} from './converseOnDraft.ts';
import { explainOpenQuestionOrTerm } from './explainOpenQuestionOrTerm.ts';
import { fillDraftPage } from './fillDraftPage.ts';
import * as intents from './intents.ts';
import { matchTextToDraftQuestions, keepTextMatchedToDraft } from './matchTextToDraftQuestions.ts';
import { useTermInDraft } from './useTermInDraft.ts';
import { pressOnDraftCard } from './pressOnDraftCard.ts';

/** Whether "what is PAT" asks the bot: for an acronym, or a term of the list. */
const isTerm = (words: string): boolean => /^\p{Lu}{2,6}s?$/u.test(words) || termReply(words, 'en') !== null;

/** What stands in quotation marks among words; all of them where none does. */
const quotedIn = (words: string): string => /[“"«]\s*([^“”"«»]+?)\s*[”"»]/u.exec(words)?.[1] ?? words;

/** What changes a draft and nothing else. */
const atEnd = { writesAtEnd: true };

/** Answering a form, in conversation or by pages, whatever its subject is: the feature of the subject opens and ends it. */
export const draftsFeature: Feature = {
  name: 'drafts',
  intents: [
    carriesOut(doorIntents.update, beginDraft),
    carriesOut(doorIntents.answer, answerDraftQuestion, atEnd),
    carriesOut(intents.same, answerDraftAsLastTime, atEnd),
    carriesOut(intents.skip, (app, caller, at, parts) => passQuestionOfDraft(app, caller, at, 'skip', parts), atEnd),
    carriesOut(
      intents.askLater,
      (app, caller, at, parts) => passQuestionOfDraft(app, caller, at, 'askLater', parts),
      atEnd,
    ),
    carriesOut(
      intents.back,
      (app, caller, at, parts) => askDraftQuestionAgain(app, caller, at, 'before', parts),
      atEnd,
    ),
    carriesOut(
      intents.change,
      (app, caller, at, parts) => askDraftQuestionAgain(app, caller, at, 'this', parts),
      atEnd,
    ),
    carriesOut(doorIntents.page, fillDraftPage, atEnd),
    carriesOut(doorIntents.summary, showDraftSummary),
    carriesOut(intents.explain, explainOpenQuestionOrTerm),
    carriesOut(intents.layOut, matchTextToDraftQuestions),
    carriesOut(intents.askLaid, keepTextMatchedToDraft, atEnd),
    carriesOut(intents.pressEntry, pressOnDraftCard, atEnd),
    carriesOut(intents.useTerm, useTermInDraft),
  ],
  phrases: [
    featurePhrase('phrases.meaning', () => intents.explain.of({}), { onlyAsks: true }),
    featurePhrase('phrases.privacy', () => intents.explain.of({}), { onlyAsks: true }),
    featurePhrase('phrases.wordMeaning', (words) => intents.explain.of({ words: quotedIn(words) }), { onlyAsks: true }),
  ],
  inquiries: [
    featureInquiry('inquiries.meaning', () => intents.explain.of({})),
    featureInquiry('inquiries.privacy', () => intents.explain.of({})),
    featureInquiry('inquiries.wordMeaning', (words) =>
      intents.explain.of(words === '' ? {} : { words: quotedIn(words) }),
    ),
    featureInquiry('inquiries.whatIs', (words) => (isTerm(words) ? intents.explain.of({ words }) : null)),
  ],
};
