import type { App, Caller } from '../../core/context.ts';
import type { Waiting } from '../../feature/feature.ts';
import { worksToSign } from '../../signOff/worksToSign.ts';

/** The yearly papers that wait for a person's yes or no. */
export function papersToSign(app: App, caller: Caller): Promise<Waiting[]> {
  return worksToSign(app, caller, 'annual', (year) => Promise.resolve({ year }));
}
