import { calendarYearSaidIn } from '../calendar/calendarYearSaidIn.ts';
import { carriesOut, type Feature } from '../feature/feature.ts';
import { isPersonInsideGroup } from '../people/roles.ts';
import * as intents from './intents.ts';
import { parseStaffing, staffingBandWords, staffingPagesWords } from './parseStaffing.ts';
import { setStaffingBalance } from './setStaffingBalance.ts';
import { staffingSides } from './postsAskedStaffingPages.ts';
import { staffingCommand } from './staffingCommand.ts';

/** Women and men by grade, what is missing to the target, and what counts as balance. */
export const staffingFeature: Feature = {
  name: 'staffing',
  intents: [
    carriesOut(intents.staffing, staffingCommand),
    carriesOut(intents.staffingBalance, setStaffingBalance),
    carriesOut(intents.staffingSides, staffingSides),
  ],
  commands: [
    {
      name: 'staffing',
      words: 'reports.words_staffing',
      about: 'reports.about_staffing',
      for: isPersonInsideGroup,
      parse: parseStaffing,
      meantBeside: (words) =>
        [calendarYearSaidIn, staffingBandWords, staffingPagesWords].some((read) => read(words) !== null),
    },
  ],
};
