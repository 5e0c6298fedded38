import { carriesOut, type Feature, reactsTo } from '../feature/feature.ts';
import { isPersonInsideGroup } from '../people/roles.ts';
import { appointmentMade, appointmentTakenBack, coordinatorChanged } from '../protocol/facts.ts';
import { handoverCommand } from './handoverCommand.ts';
import { handoverDrafts } from './handoverDrafts.ts';
import { handoverJob } from './handoverJob.ts';
import { composeLeaving, composeTaking, LEAVING, TAKING } from './handoverMessages.ts';
import { handoversInStatus } from './handoverStatusMessages.ts';
import { handOverCoordination } from './handOverCoordination.ts';
import * as intents from './intents.ts';
import { askAboutItem, replyAboutItem } from './items/askAboutItem.ts';
import { decideItem } from './items/decideItem.ts';
import { goThroughHandover } from './items/goThroughHandover.ts';
import {
  composeItemAsked,
  composeHandoverReply,
  composeHandoverReport,
  ITEM_ASKED,
  ITEM_REPLIED,
  REPORT,
} from './items/handoverItemMessages.ts';
import { submitLeavingAnswers } from './submitLeavingAnswers.ts';
import { waitingHandovers } from './waitingHandovers.ts';
import {
  reconcileCoordinationHandovers,
  reconcileHandoversOfPost,
  reconcileHandoversTakenBack,
} from './reconcileHandover.ts';

/** What goes from one holder of a post to the next. */
export const handoverFeature: Feature = {
  name: 'handover',
  intents: [
    carriesOut(intents.handover, handoverCommand),
    carriesOut(intents.sendHandover, submitLeavingAnswers),
    carriesOut(intents.handOverCoordination, handOverCoordination),
    carriesOut(intents.goThroughHandover, (app, caller, { handover }) => goThroughHandover(app, caller, handover)),
    carriesOut(intents.decideHandoverItem, decideItem),
    carriesOut(intents.askHandoverItem, askAboutItem),
    carriesOut(intents.replyHandoverItem, replyAboutItem),
  ],
  commands: [
    {
      name: 'handover',
      words: 'handover.words_handover',
      about: 'handover.about_handover',
      for: isPersonInsideGroup,
      parse: (words) => intents.handover.of(words === '' ? {} : { words }),
      meantBeside: (words) => ({ name: words }),
    },
  ],
  reactions: [
    reactsTo(appointmentMade, (_app, tx, caller, { post, ended, toldFrom }) =>
      reconcileHandoversOfPost(tx, caller, post, ended, toldFrom),
    ),
    reactsTo(appointmentTakenBack, (_app, tx, caller, { post, restored }) =>
      reconcileHandoversTakenBack(tx, caller, post, restored),
    ),
    reactsTo(coordinatorChanged, (_app, tx, caller, { grant, toldFrom }) =>
      reconcileCoordinationHandovers(tx, caller, grant, toldFrom),
    ),
  ],
  waiting: [waitingHandovers],
  status: [handoversInStatus],
  jobs: [handoverJob],
  drafts: [handoverDrafts],
  composers: [
    [LEAVING, composeLeaving],
    [TAKING, composeTaking],
    [ITEM_ASKED, composeItemAsked],
    [ITEM_REPLIED, composeHandoverReply],
    [REPORT, composeHandoverReport],
  ],
};
