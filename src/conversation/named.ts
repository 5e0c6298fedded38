import type { Registry } from '../app/registry.ts';
import type { Intent } from '../protocol/intent.ts';
import { intentSchema } from '../protocol/intent.ts';
import { withNames } from '../protocol/mention.ts';

/** The intent with names for the accounts that its words mention, but where it looks people up. */
export function named(intent: Intent, { boundFor }: Pick<Registry, 'boundFor'>): Intent {
  if (boundFor(intent)?.namesPeople) return intent;
  const fields = Object.entries(intent).map(([field, value]) => {
    if (typeof value === 'string') return [field, withNames(value)];
    // What may be meant stands within what asks which of it is.
    const inner = intentSchema.safeParse(value);
    return [field, inner.success ? named(inner.data, { boundFor }) : value];
  });
  return Object.fromEntries(fields) as Intent;
}
