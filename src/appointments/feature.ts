import { carriesOut, type Feature, featureForCoordinator } from '../feature/feature.ts';
import { appointCommand, makeAppointmentCommand, undoAppointmentCommand } from './appointCommand.ts';
import {
  APPOINTED,
  composeAppointed,
  composeAppointmentRelieved,
  composeAppointmentEnd,
  ENDED,
  RELIEVED,
} from './appointmentMessages.ts';
import { makeAppointmentEndCommand, undoAppointmentEndCommand } from './endCommand.ts';
import { grantCommand, makeGrant, undoGrantCommand } from './grants/grantCommand.ts';
import { composeGranted, GRANTED } from './grants/grantMessages.ts';
import { namesGrantRole } from './grants/parseGrant.ts';
import * as intents from './intents.ts';
import { parseTimeShare } from './timeShare/parseTimeShare.ts';
import { composeTimeShareAsked, TIME_SHARE_ASKED, timeShareJob } from './timeShare/timeShareJob.ts';
import { timeShareCommand } from './timeShare/timeShareCommand.ts';
import { parseAppointment, saysWhoIsAppointed } from './parseAppointment.ts';

/** Any day reads the same days from words; which ones they are is judged when they are carried out. */
const ANY_DAY = '2000-01-01';

/** Who answers for a post, and from when. */
export const appointmentsFeature: Feature = {
  name: 'appointments',
  intents: [
    carriesOut(intents.appoint, appointCommand),
    carriesOut(intents.makeAppointment, makeAppointmentCommand),
    carriesOut(intents.undoAppointment, (app, caller, { appointment }) =>
      undoAppointmentCommand(app, caller, appointment),
    ),
    carriesOut(intents.makeAppointmentEnd, makeAppointmentEndCommand),
    carriesOut(intents.undoAppointmentEnd, (app, caller, { appointment }) =>
      undoAppointmentEndCommand(app, caller, appointment),
    ),
    carriesOut(intents.grant, grantCommand),
    carriesOut(intents.makeGrant, makeGrant),
    carriesOut(intents.timeShare, timeShareCommand),
    carriesOut(intents.undoGrant, undoGrantCommand),
  ],
  commands: [
    {
      name: 'appoint',
      words: 'commands.words_appoint',
      about: 'commands.about_appoint',
      for: featureForCoordinator,
      parse: (words) => intents.appoint.of(words === '' ? {} : { words }),
      meantBeside: (words) => {
        const { from, to } = parseAppointment(words, ANY_DAY);
        return (from ?? to) !== null;
      },
    },
    {
      name: 'grant',
      words: 'people.words_grant',
      about: 'people.about_grant',
      for: featureForCoordinator,
      parse: (words) => intents.grant.of(words === '' ? {} : { words }),
      meantBeside: namesGrantRole,
    },
    {
      name: 'timeShare',
      words: 'people.words_time_share',
      about: 'people.about_time_share',
      parse: (words) => intents.timeShare.of(words === '' ? {} : { words }),
      meantBeside: (words) => {
        const { share, url } = parseTimeShare(words);
        return share !== null || url !== null;
      },
    },
  ],
  phrases: [
    {
      parse: (text) => (saysWhoIsAppointed(text, ANY_DAY) ? intents.appoint.of({ words: text }) : null),
      onlyAsks: false,
      nameIn: (intent) => parseAppointment(intents.appoint.fieldsOf(intent)?.words ?? '', ANY_DAY).parts[0]?.where,
    },
  ],
  jobs: [timeShareJob],
  composers: [
    [TIME_SHARE_ASKED, composeTimeShareAsked],
    [APPOINTED, composeAppointed],
    [RELIEVED, composeAppointmentRelieved],
    [ENDED, composeAppointmentEnd],
    [GRANTED, composeGranted],
  ],
};
