import { theme } from './cardTheme.js';

/** @import { AdaptiveCard, IMarkdownProcessingResult, Input } from 'adaptivecards' */
/** @import { Card } from '../../cards/card.ts' */
/** @import { LocalAct } from '../localAct.ts' */

/**
 * What a pressed button sends: the data of the card, and the button's label.
 *
 * @typedef {Pick<Extract<LocalAct, { kind: 'press' }>, 'data' | 'label'>} Submission
 */

/**
 * What was filled in, by drawn id.
 *
 * @typedef {Record<string, string>} Values
 */

const { AdaptiveCards } = globalThis;
AdaptiveCards.GlobalSettings.useMarkdownInRadioButtonAndCheckbox = false;
AdaptiveCards.GlobalSettings.setTabIndexAtCardRoot = false;
// No text of ours is markdown, and the renderer has no other text to show: it is to take letters for letters.
AdaptiveCards.AdaptiveCard.onProcessMarkdown = (_text, result) => {
  result.didProcess = false;
};
const hostConfig = new AdaptiveCards.HostConfig(theme);
let drawn = 0;

/**
 * Draws a card with Microsoft's renderer. `onSubmit` gets the data and the label of a pressed button, `onInput` all
 * values, by drawn id, whenever one changes. Gives the element and a function that reads the values.
 *
 * @param {Card} json
 * @param {{ onSubmit: (submission: Submission) => void, onInput?: (values: Values) => void, headingLevel?: number }} options
 */
export function renderCard(json, { onSubmit, onInput = () => undefined, headingLevel = 2 }) {
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = hostConfig;
  card.parse(json);
  /** @returns {Values} */
  const values = () => Object.fromEntries(card.getAllInputs().map((input) => [input.id, input.value ?? '']));
  card.onExecuteAction = (action) => {
    if (action instanceof AdaptiveCards.OpenUrlAction) window.open(action.url, '_blank', 'noopener,noreferrer');
    else if (action instanceof AdaptiveCards.SubmitAction)
      onSubmit({ data: { ...action.data }, label: action.title ?? '' });
  };
  const element = document.createElement('form');
  element.noValidate = true;
  element.autocomplete = 'off';
  element.append(card.render() ?? '');
  // Enter in a field presses the first button of the page, which is its last row of buttons.
  element.addEventListener('submit', (event) => {
    event.preventDefault();
    /** @type {HTMLElement | null} */
    const first = element.querySelector('.style-positive');
    first?.click();
  });
  element.addEventListener('input', () => onInput(values()));
  element.addEventListener('change', () => onInput(values()));
  makeAccessible(card, element, headingLevel);
  return { element, values };
}

/**
 * The card with other values in its inputs: what somebody had typed before.
 *
 * @param {Card} json
 * @param {Values} values
 * @returns {Card}
 */
export function withValues(json, values) {
  return JSON.parse(JSON.stringify(json), (_key, node) => {
    if (!node?.type?.startsWith?.('Input.') || values[node.id] === undefined) return node;
    const value = values[node.id];
    if (node.type !== 'Input.Number') return { ...node, value };
    return { ...node, value: value === '' ? undefined : Number(value) };
  });
}

/**
 * What the renderer leaves out: headings, groups, and which note and error belong to which field.
 *
 * @param {AdaptiveCard} card
 * @param {HTMLElement} element
 * @param {number} headingLevel
 */
function makeAccessible(card, element, headingLevel) {
  drawn += 1;
  /** @param {string} id */
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
    const control = controlOf(input);
    if (!control) continue;
    const id = (input.id ?? '').replace(/^\w+:/, '');
    const notes = [partOf(`error:${id}`), partOf(`note:${id}`)].filter((note) => note !== undefined);
    notes.forEach((note, position) => (note.id = `note-${drawn}-${position}-${id}`.replaceAll(/[^\w-]/g, '_')));
    if (notes.length > 0) control.setAttribute('aria-describedby', notes.map((note) => note.id).join(' '));
    if (partOf(`error:${id}`)) control.setAttribute('aria-invalid', 'true');
    for (const option of control.querySelectorAll('option')) option.removeAttribute('aria-label');
    nameGroup(control);
  }
}

/**
 * What one fills in, without the label around it; to the library's types it is a matter of its own.
 *
 * @param {Input} input
 */
function controlOf(input) {
  /** @type {unknown} */
  const control = Reflect.get(input, 'renderedInputControlElement');
  return control instanceof HTMLElement ? control : undefined;
}

/**
 * Radio buttons and check boxes are one group under the question's label, each with its own words.
 *
 * @param {HTMLElement} control
 */
function nameGroup(control) {
  const choices = control.querySelectorAll('input[type="radio"], input[type="checkbox"]');
  const [first] = choices;
  if (!first) return;
  const label = control.closest('.ac-input-container')?.previousElementSibling;
  control.setAttribute('role', first.matches('[type="radio"]') ? 'radiogroup' : 'group');
  control.removeAttribute('aria-invalid');
  if (label?.id) control.setAttribute('aria-labelledby', label.id);
  for (const choice of choices) {
    choice.removeAttribute('aria-labelledby');
    choice.removeAttribute('aria-label');
  }
}
