import { appRegistryAccepts, registry } from '../app/featureRegistry.ts';
import { say } from '../protocol/doorIntents.ts';
import type { Intent } from '../protocol/intent.ts';

/** Whether an intent means anything today: plain words, or what a feature carries out with the fields that it has. */
export function isKnownIntent(intent: Intent): boolean {
  return say.fieldsOf(intent) !== null || appRegistryAccepts(registry, intent);
}
