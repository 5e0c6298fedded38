import { composeAnalysisDigest } from '../bulletin/analyses/digestComposer.ts';
import { ANALYSIS_DIGEST } from '../bulletin/analyses/publish.ts';
import { composeCall, composeItemsIn, composeNear } from '../bulletin/desk/calendarMessages.ts';
import { CALL_FOR_ITEMS, ITEMS_ARE_IN, NOT_APPROVED_YET } from '../bulletin/desk/errand.ts';
import { composeErratum, ERRATUM } from '../bulletin/desk/erratum.ts';
import { composeDecided, composeToRead, DECIDED, TO_READ } from '../bulletin/desk/readers.ts';
import { composeWithdrawn } from '../bulletin/desk/withdrawnNotice.ts';
import { composeDigest } from '../bulletin/issues/digestComposer.ts';
import type { Composers } from '../outbox/composer.ts';
import { PARKED_NOTICE } from '../outbox/park.ts';
import { parkedNotice } from '../outbox/parked.ts';
import { DELEGATE } from '../people/away.ts';
import { SEAT_TO_FILL, seatToFill } from '../people/follow.ts';
import { composeDelegate } from '../reminders/away.ts';
import { composeMissing } from '../reminders/missingMessage.ts';
import { composeReminder } from '../reminders/reminderMessage.ts';
import { MISSING, REMINDER } from '../reminders/store.ts';
import { ANNOUNCEMENT, composeAnnouncement, composeHappened, HAPPENED } from '../schedule/announcement.ts';
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
  [SEAT_TO_FILL, seatToFill],
  ['thanks', composeThanks],
  [PARKED_NOTICE, parkedNotice],
  [DELEGATE, composeDelegate],
  [REMINDER, composeReminder],
  [MISSING, composeMissing],
  [ANNOUNCEMENT, composeAnnouncement],
  [HAPPENED, composeHappened],
]);
