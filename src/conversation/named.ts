import type { Registry } from '../app/registry.ts';
import type { Intent } from '../protocol/intent.ts';
import { withNames } from '../protocol/mention.ts';

/** The intent with names for the accounts that its words mention, but where it looks people up. */
export function named(intent: Intent, { boundFor }: Pick<Registry, 'boundFor'>): Intent {
  if (boundFor(intent)?.namesPeople) return intent;
  const fields = Object.entries(intent).map(([field, value]) => [
    field,
    typeof value === 'string' ? withNames(value) : value,
  ]);
  return Object.fromEntries(fields) as Intent;
}
