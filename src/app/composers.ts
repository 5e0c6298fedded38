import { composeAnalysisDigest } from '../analysis/publishing/digestComposer.ts';
import { ANALYSIS_DIGEST } from '../analysis/publishing/publish.ts';
import { composeCall, composeItemsIn, composeNear } from '../bulletin/editing/calendarMessages.ts';
import { CALL_FOR_ITEMS, ITEMS_ARE_IN, NOT_APPROVED_YET } from '../bulletin/editing/bulletinJob.ts';
import { composeErratum, ERRATUM } from '../bulletin/editing/erratum.ts';
import { composeDecided, composeToRead, DECIDED, TO_READ } from '../bulletin/editing/readers.ts';
import { composeWithdrawn } from '../bulletin/editing/withdrawnNotice.ts';
import { composeDigest } from '../bulletin/issues/digestComposer.ts';
import type { Composers } from '../outbox/composer.ts';
import { PARKED_NOTICE } from '../outbox/park.ts';
import { parkedNotice } from '../undelivered/undelivered.ts';
import { DELEGATE } from '../absences/absences.ts';
import { POST_TO_FILL, composePostToFill } from '../roster/syncProfile.ts';
import { composeDelegate } from '../absences/awayCommand.ts';
import { composeMissing } from '../rounds/missingMessage.ts';
import { composeReminder } from '../updates/reminderMessage.ts';
import { MISSING, REMINDER } from '../reminders/store.ts';
import { ANNOUNCEMENT, composeAnnouncement, composeHappened, HAPPENED } from '../planning/announcement.ts';
import { composeThanks } from '../updates/thanks/thanks.ts';

/** Who writes which kind of message. */
export const composers: Composers = new Map([
  ['digest', composeDigest],
  [ANALYSIS_DIGEST, composeAnalysisDigest],
  ['bulletin.withdrawn', composeWithdrawn],
  [CALL_FOR_ITEMS, composeCall],
  [NOT_APPROVED_YET, composeNear],
  [ITEMS_ARE_IN, composeItemsIn],
  [TO_READ, composeToRead],
  [DECIDED, composeDecided],
  [ERRATUM, composeErratum],
  [POST_TO_FILL, composePostToFill],
  ['thanks', composeThanks],
  [PARKED_NOTICE, parkedNotice],
  [DELEGATE, composeDelegate],
  [REMINDER, composeReminder],
  [MISSING, composeMissing],
  [ANNOUNCEMENT, composeAnnouncement],
  [HAPPENED, composeHappened],
]);
