import { theme } from './theme.js';

const { AdaptiveCards } = globalThis;
AdaptiveCards.GlobalSettings.useMarkdownInRadioButtonAndCheckbox = false;
AdaptiveCards.GlobalSettings.setTabIndexAtCardRoot = false;
// No text of ours is markdown, and the renderer has no other text to show: it is to take letters for letters.
AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.didProcess = false;
};
const hostConfig = new AdaptiveCards.HostConfig(theme);
let drawn = 0;

/**
 * Draws a card with Microsoft's renderer. `onSubmit` gets the data and the label of a pressed button, `onInput` all
 * values, by drawn id, whenever one changes. Gives the element and a function that reads the values.
 */
export function renderCard(json, { onSubmit, onInput = () => undefined, headingLevel = 2 }) {
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = hostConfig;
  card.parse(json);
  const values = () => Object.fromEntries(card.getAllInputs().map((input) => [input.id, input.value ?? '']));
  card.onExecuteAction = (action) => {
    if (action instanceof AdaptiveCards.OpenUrlAction) window.open(action.url, '_blank', 'noopener,noreferrer');
    else onSubmit(action.data, action.title);
  };
  const element = document.createElement('form');
  element.noValidate = true;
  element.autocomplete = 'off';
  element.append(card.render());
  // Enter in a field presses the first button of the page, which is its last row of buttons.
  element.addEventListener('submit', (event) => {
    event.preventDefault();
    element.querySelector('.style-positive')?.click();
  });
  element.addEventListener('input', () => onInput(values()));
  element.addEventListener('change', () => onInput(values()));
  makeAccessible(card, element, headingLevel);
  return { element, values };
}

/** The card with other values in its inputs: what somebody had typed before. */
export function withValues(json, values) {
  return JSON.parse(JSON.stringify(json), (_key, node) => {
    if (!node?.type?.startsWith?.('Input.') || values[node.id] === undefined) return node;
    const value = values[node.id];
    if (node.type !== 'Input.Number') return { ...node, value };
    return { ...node, value: value === '' ? undefined : Number(value) };
  });
}

/** What the renderer leaves out: headings, groups, and which note and error belong to which field. */
function makeAccessible(card, element, headingLevel) {
  drawn += 1;
  const partOf = (id) => card.getElementById(id)?.renderedElement;
  for (const node of element.querySelectorAll('[role="menubar"], [role="menuitem"]')) node.removeAttribute('role');
  for (let position = 0; position < card.getItemCount(); position += 1) {
    const item = card.getItemAt(position);
    if (item.id?.startsWith('heading:')) {
      item.renderedElement?.setAttribute('role', 'heading');
      item.renderedElement?.setAttribute('aria-level', String(headingLevel));
    }
    if (item.id?.startsWith('ways:')) item.renderedElement?.classList.add('ways');
    if (item.id?.startsWith('bar:')) {
      item.renderedElement?.classList.add('bar-of-progress');
      item.renderedElement?.setAttribute('aria-hidden', 'true');
    }
  }
  for (const table of element.querySelectorAll('[role="table"]')) {
    const wide = document.createElement('div');
    wide.className = 'wide';
    wide.tabIndex = 0;
    table.replaceWith(wide);
    wide.append(table);
  }
  for (const input of card.getAllInputs()) {
    const control = input.renderedInputControlElement;
    if (!control) continue;
    const id = input.id.replace(/^\w+:/, '');
    const notes = [partOf(`error:${id}`), partOf(`note:${id}`)].filter(Boolean);
    notes.forEach((note, position) => (note.id = `note-${drawn}-${position}-${id}`.replaceAll(/[^\w-]/g, '_')));
    if (notes.length > 0) control.setAttribute('aria-describedby', notes.map((note) => note.id).join(' '));
    if (partOf(`error:${id}`)) control.setAttribute('aria-invalid', 'true');
    for (const option of control.querySelectorAll('option')) option.removeAttribute('aria-label');
    nameGroup(input, control);
  }
}

/** Radio buttons and check boxes are one group under the question's label, each with its own words. */
function nameGroup(input, control) {
  const choices = control.querySelectorAll('input[type="radio"], input[type="checkbox"]');
  if (choices.length === 0) return;
  const label = control.closest('.ac-input-container')?.previousElementSibling;
  control.setAttribute('role', choices[0].type === 'radio' ? 'radiogroup' : 'group');
  control.removeAttribute('aria-invalid');
  if (label?.id) control.setAttribute('aria-labelledby', label.id);
  for (const choice of choices) {
    choice.removeAttribute('aria-labelledby');
    choice.removeAttribute('aria-label');
  }
}
