import { z } from 'zod';
import { page } from '../../src/protocol/doorIntents.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import type { Form } from '../../src/protocol/form.ts';
import type { Language } from '../../src/language/language.ts';
import { translate } from '../../src/language/translate.ts';
import { type Card, type CardElement, isCardTooLong } from '../cards/card.ts';
import { drawFormCard } from '../cards/drawForm.ts';
import { parseCardSubmission } from '../cards/submission.ts';
import { teamsPartForm, teamsFormPartsOf, teamsPartToShow } from './formPageParts.ts';

/** How a page is looked at. */
export interface View {
  /** The message that opened the page as a dialog, so that the end of the form can replace it. */
  source?: string | undefined;
  /** The part of a long page that was asked for. */
  part?: number | undefined;
  /** The group that has just grown. */
  added?: string | undefined;
  /** The page that the two above are about. */
  page?: string | undefined;
}

const viewSchema = z.object({ source: z.string().optional(), part: z.int().min(0).max(1_000).optional() });

/** How the page is to be looked at that answers the pressed button. */
export function teamsViewAfter(data: unknown, intent: Intent | null): View {
  const view = viewSchema.safeParse(data).data ?? {};
  const sent = intent && page.fieldsOf(intent);
  if (!sent) return { source: view.source };
  const added = sent.change && 'add' in sent.change ? sent.change.add : undefined;
  return { ...view, added, page: sent.page };
}

/** A page of a form as a card, or the part of it that is to be seen; null where no card is large enough. */
export function drawTeamsFormPage(
  form: Form,
  language: Language,
  { source, page: seen, ...wanted }: View = {},
): Card | null {
  const parts = teamsFormPartsOf(form, language);
  if (!parts) return null;
  const position = teamsPartToShow(form, parts, seen === form.target.page ? wanted : {});
  const { form: shown, rest } = teamsPartForm(form, parts, position);
  const progress =
    parts.length === 1
      ? form.progress
      : translate(language, 'teams.part', { progress: form.progress, part: position + 1, parts: parts.length });
  const card = drawFormCard({ ...shown, progress }, language);
  const body = card.body.map((element) => withView(element, { source, position, forward: shown.buttons[0]?.label }));
  const whole = { ...card, body: [...body, ...rest] };
  return isCardTooLong(whole) ? null : whole;
}

interface Standing {
  source: string | undefined;
  position: number;
  forward: string | undefined;
}

/** Buttons say who opened the page, and to which part they lead. */
function withView(element: CardElement, { source, position, forward }: Standing): CardElement {
  const actions = element['actions'];
  if (element.type !== 'ActionSet' || !Array.isArray(actions)) return element;
  return {
    ...element,
    actions: (actions as CardElement[]).map((action) => {
      const intent = parseCardSubmission(action['data']);
      if (intent?.kind !== 'page') return action;
      const turns = intent.then === 'redraw' && !intent.change;
      const part = turns ? position + (action['title'] === forward ? 1 : -1) : position;
      const data = {
        ...(action['data'] as object),
        ...(part > 0 && { part }),
        ...(source !== undefined && { source }),
      };
      return { ...action, data };
    }),
  };
}
