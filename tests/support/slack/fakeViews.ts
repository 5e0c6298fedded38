import { type InputBlock, modalSchema } from './fakeBlocks.ts';
import { fresh, type FakeState, type InputState, type OpenView } from './fakeState.ts';

type Element = InputBlock['element'];

/** The state of an input that nobody has touched. */
function untouched(element: Record<string, unknown>): InputState {
  const { type } = element as Element;
  switch (type) {
    case 'static_select':
    case 'radio_buttons':
      return { type, selected_option: element['initial_option'] ?? null };
    case 'multi_static_select':
    case 'checkboxes':
      return { type, selected_options: (element['initial_options'] as unknown[] | undefined) ?? [] };
    case 'datepicker':
      return { type, selected_date: (element['initial_date'] as string | undefined) ?? null };
    default:
      return { type, value: (element['initial_value'] as string | undefined) ?? null };
  }
}

/** `state.values` of blocks that nobody has touched. */
export function untouchedState(blocks: Record<string, unknown>[]): OpenView['state'] {
  const state: OpenView['state'] = {};
  for (const block of blocks) {
    const elements =
      block['type'] === 'input'
        ? [block['element']]
        : block['type'] === 'actions'
          ? (block['elements'] as unknown[])
          : [];
    for (const element of elements as Record<string, unknown>[]) {
      if (element['type'] === 'button') continue;
      const blockId = String(block['block_id']);
      state[blockId] = { ...state[blockId], [String(element['action_id'])]: untouched(element) };
    }
  }
  return state;
}

/** Blocks without an id get one, as in Slack. */
export function withIds(state: FakeState, blocks: Record<string, unknown>[]): Record<string, unknown>[] {
  return blocks.map((block) => ({ block_id: fresh(state, 'blk'), ...block }));
}

/** A view as it opens; null when Slack would refuse it. */
export function newView(state: FakeState, given: unknown): OpenView | { refused: string } {
  const judged = modalSchema.safeParse(given);
  if (!judged.success)
    return { refused: judged.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ') };
  const blocks = withIds(state, judged.data.blocks);
  return {
    ...judged.data,
    blocks: blocks as OpenView['blocks'],
    id: fresh(state, 'V'),
    hash: fresh(state, 'h'),
    state: untouchedState(blocks),
    errors: {},
  };
}

/** An open view drawn anew: what was typed stays in inputs with the same block id and action id. */
export function redrawn(state: FakeState, old: OpenView, given: unknown): OpenView | { refused: string } {
  const view = newView(state, given);
  if ('refused' in view) return view;
  for (const [blockId, actions] of Object.entries(view.state))
    for (const [actionId, fresher] of Object.entries(actions)) {
      const typed = old.state[blockId]?.[actionId];
      if (typed?.type === fresher.type) view.state[blockId] = { ...view.state[blockId], [actionId]: typed };
    }
  return { ...view, id: old.id };
}

/** What Slack's own window says before it sends a page, by block id. */
export function clientErrors(view: OpenView): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const block of view.blocks) {
    if (block.type !== 'input') continue;
    const { block_id: blockId = '', element, optional = false } = block;
    const state = view.state[blockId]?.[element.action_id ?? ''];
    if (isEmpty(state)) {
      if (!optional) errors[blockId] = 'Please complete this required field.';
    } else if (element.type === 'number_input' && !isNumber(state?.value ?? '', element))
      errors[blockId] = 'Enter a valid number.';
    else if (element.type === 'url_text_input' && !URL.canParse(state?.value ?? ''))
      errors[blockId] = 'Enter a valid URL.';
    else if (element.type === 'plain_text_input' && (state?.value ?? '').length > (element.max_length ?? 3000))
      errors[blockId] = 'Too long.';
  }
  return errors;
}

function isEmpty(state: InputState | undefined): boolean {
  return (
    !state ||
    !(state.value || state.selected_option || state.selected_date || (state.selected_options?.length ?? 0) > 0)
  );
}

function isNumber(
  value: string,
  { min_value: min, max_value: max }: { min_value?: string | undefined; max_value?: string | undefined },
): boolean {
  if (!/^-?\d+(\.\d+)?$/.test(value)) return false;
  return (min === undefined || Number(value) >= Number(min)) && (max === undefined || Number(value) <= Number(max));
}

/** What Slack does with the program's answer to a sent page; throws where Slack would show that the app misbehaves. */
export function afterSubmission(
  state: FakeState,
  userId: string,
  view: OpenView,
  answer: Record<string, unknown>,
): void {
  const { response_action: action, view: next, errors } = answer;
  const stack = state.views.get(userId) ?? [];
  if (action === 'errors') {
    const unknown = Object.keys(errors as object).filter((blockId) =>
      view.blocks.every((block) => block.type !== 'input' || block.block_id !== blockId),
    );
    if (unknown.length > 0) throw new Error(`errors at blocks that are no inputs: ${unknown.join(', ')}`);
    view.errors = errors as Record<string, string>;
  } else if (action === 'update') {
    const drawn = redrawn(state, view, next);
    if ('refused' in drawn) throw new Error(`Slack refuses the view: ${drawn.refused}`);
    stack[stack.length - 1] = drawn;
  } else if (action === 'push') {
    const pushed = newView(state, next);
    if ('refused' in pushed || stack.length === 3) throw new Error('Slack refuses the view');
    stack.push(pushed);
  } else if (action === 'clear') stack.length = 0;
  else stack.pop();
}
