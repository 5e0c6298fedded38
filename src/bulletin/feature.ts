import { carriesOut, type Feature } from '../feature/feature.ts';
import { featureInquiry } from '../feature/featureInquiry.ts';
import { editorAct, fetch } from '../protocol/bulletinEditingIntent.ts';
import { foreseeBulletin } from './forecast/foreseeBulletin.ts';
import { fetchFromBulletinArchive } from './archive/bulletinArchive.ts';
import { bulletinJob, CALL_FOR_ITEMS, ITEMS_ARE_IN, NOT_APPROVED_YET } from './editing/bulletinJob.ts';
import {
  composeBulletinCall,
  composeBulletinItemsAreIn,
  composeIssueNear,
} from './editing/bulletinCalendarMessages.ts';
import { bulletinCommand, editorCommand } from './editing/editorCommand.ts';
import { composeSupervisorPage, QUARTER_PAGE, supervisorPageJob } from './supervisorPage/supervisorPageJob.ts';
import { useTermInItem } from './editing/useTermInItem.ts';
import { analysisOnePageCommand } from './editing/onePageCommand.ts';
import { issuesWaitingForApproval, issueWaitingForEditor } from './editing/waitingIssues.ts';
import { composeErratum, ERRATUM } from './editing/correctIssue.ts';
import { composeIssueDecided, composeIssueToRead, DECIDED, TO_READ } from './editing/askForIssueApproval.ts';
import {
  composeBulletinItemWithdrawn,
  notifyEditorsOfWithdrawal,
  WITHDRAWN,
} from './editing/notifyEditorsOfWithdrawal.ts';
import * as intents from './intents.ts';
import { composeIssueDigest } from './issues/issueDigestComposer.ts';

/** The news bulletin: from the call for items to the published issue and its archive. */
export const bulletinFeature: Feature = {
  name: 'bulletin',
  actsOfFew: ['bulletin'],
  intents: [
    carriesOut(intents.bulletin, bulletinCommand),
    carriesOut(editorAct, editorCommand),
    carriesOut(fetch, fetchFromBulletinArchive),
    carriesOut(intents.onePage, analysisOnePageCommand),
    carriesOut(intents.useTermInItem, useTermInItem),
  ],
  commands: [
    {
      name: 'bulletin',
      words: 'commands.words_bulletin',
      about: 'commands.about_bulletin',
      also: { for: ({ editor }) => editor, about: 'commands.about_bulletinEditing' },
      parse: parseBulletin,
      meantBeside: (rest) => intents.bulletin.fieldsOf(parseBulletin(rest))?.issue !== undefined,
    },
    {
      name: 'onePage',
      words: 'bulletin.words_one_page',
      about: 'bulletin.about_one_page',
      parse: (words) => intents.onePage.of(words === '' ? {} : { round: words }),
      // What stands behind it is a round's label, which any words may be.
      meantBeside: () => false,
    },
  ],
  inquiries: [featureInquiry('inquiries.bulletin', () => parseBulletin(''))],
  waiting: [issuesWaitingForApproval, issueWaitingForEditor],
  reactions: [notifyEditorsOfWithdrawal],
  jobs: [bulletinJob, supervisorPageJob],
  foresights: [foreseeBulletin],
  composers: [
    ['digest', composeIssueDigest],
    [QUARTER_PAGE, composeSupervisorPage],
    [WITHDRAWN, composeBulletinItemWithdrawn],
    [CALL_FOR_ITEMS, composeBulletinCall],
    [NOT_APPROVED_YET, composeIssueNear],
    [ITEMS_ARE_IN, composeBulletinItemsAreIn],
    [TO_READ, composeIssueToRead],
    [DECIDED, composeIssueDecided],
    [ERRATUM, composeErratum],
  ],
};

function parseBulletin(rest: string) {
  if (/^[1-9]\d{0,5}$/.test(rest)) return intents.bulletin.of({ issue: Number(rest) });
  return intents.bulletin.of(rest === '' ? {} : { words: rest });
}
