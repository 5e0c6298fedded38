import { audit } from '../core/audit.ts';
import type { App, Caller } from '../core/context.ts';
import { inTransaction } from '../db/db.ts';
import { translate } from '../language/translate.ts';
import { requireCoordinator } from '../people/requireCoordinator.ts';
import type { FieldsOf } from '../protocol/intent.ts';
import type { Reply } from '../protocol/message.ts';
import { promptReply, doneReply } from '../protocol/textReply.ts';
import * as intents from './intents.ts';
import { staffingBalanceBand, saveStaffingBalanceBand } from './store.ts';
import { parseStaffingBand } from './balanceBandSetting.ts';

/** `staffing balance 45-55`: what counts as balance, said by the coordinator. Without a band that can be read it is asked for. */
export async function setStaffingBalance(
  app: App,
  caller: Caller,
  { words = '' }: FieldsOf<typeof intents.staffingBalance>,
): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const { language } = caller.person;
  const { workingGroupId } = app;
  const band = parseStaffingBand(words);
  if (!band) {
    const before = await staffingBalanceBand(app.db, workingGroupId);
    const said = { said: words === '' ? 'none' : words, from: before.from / 100, to: before.to / 100 };
    return promptReply(translate(language, 'reports.askBand', said), intents.staffingBalance.of({}));
  }
  await inTransaction(app.db, async (tx) => {
    const changed = await saveStaffingBalanceBand(tx, workingGroupId, band);
    if (changed) await audit(tx, caller, 'staffing.balance', 'workingGroup', { ...band });
  });
  const shares = { from: band.from / 100, to: band.to / 100 };
  return { ...doneReply(translate(language, 'reports.bandSet', shares)), awaits: null };
}
