import type { LocalClient } from '../../../handlers/local/localClient.ts';
import { same } from '../../drafts/intents.ts';
import type { RawValues } from '../../protocol/form.ts';
import type { Moves } from './movesInReplay.ts';

/** Answers, in conversation, a question about what was brought forward; says whether it was one. */
export async function replayBroughtAnswer(
  client: LocalClient,
  asked: string,
  moves: Moves,
  values: RawValues,
): Promise<boolean> {
  const [group = '', second = '', third] = asked.split('.');
  if (second === '*') {
    const named = (moves.brought.entries[group] ?? []).flatMap(({ key }, position) => {
      const press = moves.pressed.get(`${group}.${position}`);
      return key !== null && (press === 'changed' || press === 'over') ? [key] : [];
    });
    await client.answer(named.length > 0 ? named : 'none');
    return true;
  }
  if (third === '?') {
    const entry = `${group}.${second}`;
    await client.answer(moves.pressed.get(entry) === 'over' ? ['over'] : (moves.fields.get(entry) ?? []));
    return true;
  }
  if (!moves.same.has(group) || values[asked] !== undefined) return false;
  return client.pressIntent((intent) => same.fieldsOf(intent)?.scope === 'input');
}
