import type { App, Caller } from '../core/context.ts';
import type { Waiting } from '../feature/feature.ts';
import { translate } from '../language/translate.ts';
import { rolesNow } from '../people/requireCoordinator.ts';
import { postsPersonAnswersFor } from '../people/roles.ts';
import * as intents from './intents.ts';
import { commitmentIds } from './store.ts';

/** What is asked of a person's posts and has no answer yet. */
export async function waitingCommitments(app: App, caller: Caller): Promise<Waiting[]> {
  const { language } = caller.person;
  const roles = await rolesNow(app.db, caller);
  const owners = postsPersonAnswersFor(roles);
  if (owners.length === 0) return [];
  const wanted = { states: ['asked'], secret: roles.coordinator, owners } as const;
  const count = (await commitmentIds(app.db, app.workingGroupId, wanted)).length;
  if (count === 0) return [];
  const text = translate(language, 'commitments.waiting', { count });
  return [{ text, action: { label: translate(language, 'commitments.open'), intent: intents.owed.of({}) } }];
}
