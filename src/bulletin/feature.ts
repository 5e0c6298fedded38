import { carriesOut, type Feature } from '../feature/feature.ts';
import { editorAct, fetch } from '../protocol/editorIntent.ts';
import { foreseeBulletin } from './coming/foresee.ts';
import { fetchPublication } from './editing/archive.ts';
import { bulletinJob, CALL_FOR_ITEMS, ITEMS_ARE_IN, NOT_APPROVED_YET } from './editing/bulletinJob.ts';
import { composeCall, composeItemsIn, composeNear } from './editing/calendarMessages.ts';
import { bulletinCommand, editorCommand } from './editing/editorCommand.ts';
import { composeErratum, ERRATUM } from './editing/erratum.ts';
import { composeDecided, composeToRead, DECIDED, TO_READ } from './editing/readers.ts';
import { composeWithdrawn, notifyWithdrawn, WITHDRAWN } from './editing/withdrawnNotice.ts';
import * as intents from './intents.ts';
import { composeDigest } from './issues/digestComposer.ts';

/** The news bulletin: from the call for items to the published issue and its archive. */
export const bulletinFeature: Feature = {
  name: 'bulletin',
  intents: [
    carriesOut(intents.bulletin, bulletinCommand),
    carriesOut(editorAct, editorCommand),
    carriesOut(fetch, fetchPublication),
  ],
  commands: [
    {
      name: 'bulletin',
      words: 'commands.words_bulletin',
      about: 'commands.about_bulletin',
      parse: parseBulletin,
      meantBeside: (rest) => intents.bulletin.fieldsOf(parseBulletin(rest))?.issue !== undefined,
    },
  ],
  reactions: [notifyWithdrawn],
  jobs: [bulletinJob],
  foresights: [foreseeBulletin],
  composers: [
    ['digest', composeDigest],
    [WITHDRAWN, composeWithdrawn],
    [CALL_FOR_ITEMS, composeCall],
    [NOT_APPROVED_YET, composeNear],
    [ITEMS_ARE_IN, composeItemsIn],
    [TO_READ, composeToRead],
    [DECIDED, composeDecided],
    [ERRATUM, composeErratum],
  ],
};

function parseBulletin(rest: string) {
  if (/^[1-9]\d{0,5}$/.test(rest)) return intents.bulletin.of({ issue: Number(rest) });
  return intents.bulletin.of(rest === '' ? {} : { words: rest });
}
