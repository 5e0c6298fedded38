import type { App, Caller } from '../../core/context.ts';
import type { Waiting } from '../../feature/feature.ts';
import { roundById } from '../../rounds/store.ts';
import { worksToSign } from '../../signOff/worksToSign.ts';

/** The analyses that wait for a person's yes or no. */
export async function analysesToSign(app: App, caller: Caller): Promise<Waiting[]> {
  return worksToSign(app, caller, 'analysis', async (id) => {
    const round = await roundById(app.db, id);
    return round && { round: round.label };
  });
}
