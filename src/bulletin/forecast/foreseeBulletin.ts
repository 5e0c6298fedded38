import { dateIn } from '../../calendar/dates.ts';
import type { Foresight } from '../../schedule/jobForesight.ts';
import { zoneOfGroup } from '../../people/group/store.ts';
import { CALL_FOR_ITEMS, ITEMS_ARE_IN, NOT_APPROVED_YET } from '../editing/bulletinJob.ts';
import { waitingIssueReading } from '../issues/issueState.ts';
import { allIssues, issueInTheMaking } from '../issues/store.ts';
import { bulletinEditorsOf } from '../editing/notifyEditors.ts';
import { type ComingOfIssue, issueForecast, issueForecastInWords } from './issueForecast.ts';
import { noticesForIssueForecast } from './store.ts';

const notices = [
  ['call', CALL_FOR_ITEMS],
  ['itemsIn', ITEMS_ARE_IN],
  ['near', NOT_APPROVED_YET],
] as const;

/** Foresees what `bulletinJob` will do. */
export const foreseeBulletin: Foresight = async ({ db, workingGroupId }, now, until) => {
  const timeZone = await zoneOfGroup(db, workingGroupId);
  const making = await issueInTheMaking(db, workingGroupId);
  const [last = null] = await allIssues(db, workingGroupId);
  const beginnings = notices.map(([, kind]) => `${kind}:${making?.id ?? 0}`);
  const keys = making ? await noticesForIssueForecast(db, workingGroupId, beginnings) : [];
  const isTold = (key: string) => keys.some((one) => one === key || one.startsWith(`${key}:`));
  const told = new Set<ComingOfIssue['what']>(
    notices.flatMap(([what], i) => (isTold(beginnings[i] ?? '') ? [what] : [])),
  );
  const edited = (await bulletinEditorsOf(db, workingGroupId, now)).length > 0;
  const coming = issueForecast(
    { making, read: making !== null && waitingIssueReading(making) !== null, last, told, edited },
    dateIn(now, timeZone),
    dateIn(until, timeZone),
  );
  return coming
    .filter(({ at }) => at === null || at <= until)
    .map(({ what, number, on, at }) => ({
      on,
      at,
      inWords: (date, language) => issueForecastInWords({ what, number }, date, language),
    }));
};
