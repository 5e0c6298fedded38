import { decodeIntent, type Intent } from '../../src/protocol/intent.ts';
import type { Db } from '../../src/db/db.ts';
import type { RawValue } from '../../src/protocol/form.ts';
import { ANSWER } from './drawAsk.ts';
import type { ButtonPress } from './payloads.ts';
import { keptSlackButtonValue } from './store.ts';
import { isLongSlackValueName } from './buttonValues.ts';

/** What a press of a button, or a pick from a menu, means; null when the value is not one of ours or of an older program. */
export async function parseSlackPress(db: Db, press: ButtonPress): Promise<Intent | null> {
  const [action] = press.actions;
  if (!action) return null;
  const value = action.selected_option?.value ?? action.value ?? '';
  const intent = decodeIntent(isLongSlackValueName(value) ? ((await keptSlackButtonValue(db, value)) ?? '') : value);
  if (action.action_id !== ANSWER || intent?.kind !== 'answer') return intent;
  return { ...intent, value: pickedBeside(press, action.block_id) };
}

/** What is ticked or picked in the block of the button. */
function pickedBeside(press: ButtonPress, blockId: string): RawValue {
  const [, block = {}] = Object.entries(press.state?.values ?? {}).find(([id]) => id === blockId) ?? [];
  const inputs = Object.values(block);
  for (const { selected_options: options, selected_date: date } of inputs) {
    if (options) return options.map(({ value }) => value);
    if (date) return date;
  }
  return '';
}
