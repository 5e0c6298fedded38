import { dateIn } from '../../language/dates.ts';
import type { Coming, Foresight } from '../../schedule/foresight.ts';
import { zoneOfGroup } from '../../people/group/store.ts';
import { CALL_FOR_ITEMS, ITEMS_ARE_IN, NOT_APPROVED_YET } from '../editing/bulletinJob.ts';
import { waitingReading } from '../issues/state.ts';
import { allIssues, issueInTheMaking } from '../issues/store.ts';
import { editorsOf } from '../editing/notifyEditors.ts';
import { comingOf } from './coming.ts';
import { enqueuedBeginning } from './store.ts';

const notices = [
  ['call', CALL_FOR_ITEMS],
  ['itemsIn', ITEMS_ARE_IN],
  ['near', NOT_APPROVED_YET],
] as const;

/** Foresees what `bulletinErrand` will do. */
export const foreseeBulletin: Foresight = async ({ db, workingGroupId }, now, until) => {
  const timeZone = await zoneOfGroup(db, workingGroupId);
  const making = await issueInTheMaking(db, workingGroupId);
  const [last = null] = await allIssues(db, workingGroupId);
  const beginnings = notices.map(([, kind]) => `${kind}:${making?.id ?? 0}`);
  const keys = making ? await enqueuedBeginning(db, workingGroupId, beginnings) : [];
  const isTold = (key: string) => keys.some((one) => one === key || one.startsWith(`${key}:`));
  const told = new Set<Coming['what']>(notices.flatMap(([what], i) => (isTold(beginnings[i] ?? '') ? [what] : [])));
  const edited = (await editorsOf(db, workingGroupId, now)).length > 0;
  const coming = comingOf(
    { making, read: making !== null && waitingReading(making) !== null, last, told, edited },
    dateIn(now, timeZone),
    dateIn(until, timeZone),
  );
  return coming.filter(({ at }) => at === null || at <= until);
};
