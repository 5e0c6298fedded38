import type { Registry } from '../app/featureRegistry.ts';
import type { Intent } from '../protocol/intent.ts';
import { intentSchema } from '../protocol/intent.ts';
import { withMentionedNames } from '../protocol/mention.ts';

/** The intent with names for the accounts that its words mention, but where it looks people up. */
export function intentWithNames(intent: Intent, { boundFor }: Pick<Registry, 'boundFor'>): Intent {
  if (boundFor(intent)?.namesPeople) return intent;
  const fields = Object.entries(intent).map(([field, value]) => {
    if (typeof value === 'string') return [field, withMentionedNames(value)];
    // What may be meant stands within what asks which of it is.
    const inner = intentSchema.safeParse(value);
    return [field, inner.success ? intentWithNames(inner.data, { boundFor }) : value];
  });
  return Object.fromEntries(fields) as Intent;
}
