import type { Action } from '../../src/protocol/message.ts';
import type { CardElement } from './card.ts';
import { cardSubmitData } from './submission.ts';

/** Clients show five or six buttons of a set and hide the rest behind "…": a longer row becomes several sets. */
const maxActions = 5;

/** Buttons, each of which sends its intent. */
export function drawCardActions(actions: Action[]): CardElement[] {
  return actionSets(actions.map(drawAction));
}

/** The actions in sets that every client shows whole. */
export function actionSets(actions: CardElement[]): CardElement[] {
  const sets: CardElement[] = [];
  for (let start = 0; start < actions.length; start += maxActions)
    sets.push({ type: 'ActionSet', actions: actions.slice(start, start + maxActions) });
  return sets;
}

function drawAction({ label, intent, style }: Action): CardElement {
  return submitAction(label, cardSubmitData(intent), style);
}

const styles = { primary: 'positive', danger: 'destructive' } as const;

/** A button that sends `data`, and in a client the values of all inputs of its card with it. */
export function submitAction(title: string, data: object, style?: Action['style']): CardElement {
  return { type: 'Action.Submit', title, data, ...(style ? { style: styles[style] } : {}) };
}
