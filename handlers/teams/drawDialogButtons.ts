import { decodeIntent } from '../../src/protocol/intent.ts';
import type { Language } from '../../src/language/language.ts';
import { translate } from '../../src/language/translate.ts';
import type { CardElement } from '../cards/card.ts';
import { actionSets } from '../cards/drawActions.ts';

/** A row of buttons, as far as they are looked at here. */
type Row = CardElement & { actions: CardElement[] };

/**
 * A button that opens a form opens a dialog, and has a twin for clients that have none. Of several, the dialogs unfold
 * from one button and the twins from another, each with its own name.
 */
export function withTeamsDialogs(body: readonly CardElement[], language: Language): CardElement[] {
  const drawn: CardElement[] = [];
  let rows: Row[] = [];
  const end = () => {
    drawn.push(...drawRows(rows, language));
    rows = [];
  };
  for (const element of body)
    if (isRow(element)) rows.push(element);
    else {
      end();
      drawn.push(element);
    }
  end();
  return drawn;
}

function isRow(element: CardElement): element is Row {
  return element.type === 'ActionSet' && Array.isArray(element['actions']);
}

/** Rows that stand below each other are drawn anew as one list of buttons. */
function drawRows(rows: readonly Row[], language: Language): CardElement[] {
  const all = rows.flatMap(({ actions }) => actions);
  const openers = all.filter(opensForm);
  const [first] = rows;
  if (!first || openers.length === 0) return [...rows];
  const [only] = openers.length === 1 ? openers : [];
  const actions = only
    ? all.flatMap((action) =>
        action === only ? [asDialog(only), twin(only, translate(language, 'teams.formHere'))] : [action],
      )
    : [
        ...all.filter((action) => !openers.includes(action)),
        unfolding(translate(language, 'teams.choosePage'), openers.map(asDialog)),
        unfolding(
          translate(language, 'teams.choosePageHere'),
          openers.map((one) => twin(one, translate(language, 'teams.pageHere', { label: String(one['title']) }))),
        ),
      ];
  const { id, actions: _, ...rest } = first;
  // Two sets that were one cannot both have its id.
  return actionSets(actions).map((set, position) => ({ ...rest, ...set, ...(id && position === 0 && { id }) }));
}

const asDialog = (action: CardElement): CardElement => ({
  ...action,
  data: { ...(action['data'] as object), msteams: { type: 'task/fetch' } },
});

function twin({ style: _, ...action }: CardElement, title: string): CardElement {
  return { ...action, title };
}

/** One below the other, so that a phone shows each name whole. */
function unfolding(title: string, actions: CardElement[]): CardElement {
  const body = actions.map((action) => ({ type: 'ActionSet', spacing: 'small', actions: [action] }));
  return { type: 'Action.ShowCard', title, card: { type: 'AdaptiveCard', body } };
}

function opensForm({ data }: CardElement): boolean {
  const encoded = (data as { intent?: unknown } | undefined)?.intent;
  const intent = typeof encoded === 'string' ? decodeIntent(encoded) : null;
  return intent?.kind === 'update' && intent.by === 'page';
}
