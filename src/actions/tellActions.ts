import type { App } from '../core/context.ts';
import { instrumentActionGroups } from '../instruments/actionQuestionGroups.ts';
import { instrumentOptionLabel } from '../instruments/answerOptions.ts';
import { instrumentById } from '../instruments/store.ts';
import type { Language } from '../language/language.ts';
import type { Roles } from '../people/roles.ts';
import type { ShownAction } from './store.ts';
import type { Stood } from './isActionStuckTwice.ts';

/** An action with how it stood, in words. */
export interface ToldAction {
  action: ShownAction;
  stood: (Stood & { inWords: string })[];
}

/** Actions for a reader, in their order: people name them by their place in it. What is for the coordinator alone is left out for all others. */
export async function tellActions(
  { db }: App,
  roles: Roles,
  actions: readonly ShownAction[],
  language: Language,
): Promise<ToldAction[]> {
  const told: ToldAction[] = [];
  for (const action of actions) {
    const stood: ToldAction['stood'] = [];
    let isSecret = false;
    for (const { round, status, instrumentId } of action.actuals) {
      const groups = instrumentActionGroups(await instrumentById(db, instrumentId));
      const group = groups.find((one) => one.group.key === action.question);
      isSecret ||= group === undefined || group.group.visibility === 'coordinator';
      const field = group?.group.fields.find(({ key }) => key === group.status);
      const inWords = status === null ? '–' : field ? instrumentOptionLabel(field, status, language) : status;
      stood.push({ round, status, inWords, isStuck: status !== null && group?.stuck.has(status) === true });
    }
    if (roles.coordinator || !isSecret) told.push({ action, stood });
  }
  return told;
}
