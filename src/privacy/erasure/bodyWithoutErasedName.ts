import type { JsonObject } from '../../outbox/messageToEnqueue.ts';
import { ERASED_NAME } from '../../people/shownPersonName.ts';

/** The body of a message without a name that one of its values is; null where none is. */
export function bodyWithoutErasedName(body: JsonObject, name: string): JsonObject | null {
  const text = JSON.stringify(body);
  if (!text.includes(JSON.stringify(name))) return null;
  return JSON.parse(text, (_key, value: unknown) => (value === name ? ERASED_NAME : value)) as JsonObject;
}
