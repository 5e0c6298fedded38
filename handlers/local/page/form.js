import { renderCard, withValues } from './cards.js';
import { at } from './elements.js';
import { keepForm } from './browserStorage.js';
import { newKey } from './serverCalls.js';
import { reasonOf } from './session.js';
import { t } from './pageTexts.js';

/** @import { OpenForm } from '../pageApiTypes.ts' */
/** @import { Submission, Values } from './cards.js' */

/**
 * `onSubmit` carries a page out and may give the next one; `onClose` is called when the panel closes.
 *
 * @typedef {{ onSubmit: (submission: Submission, key: string) => Promise<void>, onClose: () => void }} FormHandlers
 */

const dialog = at('form', HTMLDialogElement);
const title = at('form-title', HTMLElement);
const alert = at('form-alert', HTMLElement);
const holder = at('form-card', HTMLElement);

let sending = false;
/** The same page sent again, because no answer came, is the same act. */
let attempt = { sent: '', key: '' };
/** @type {FormHandlers} */
let handlers = { onSubmit: async () => undefined, onClose: () => undefined };

/** @param {FormHandlers} next */
export function startForm(next) {
  handlers = next;
  at('close-form', HTMLElement).addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => handlers.onClose());
}

/**
 * Opens a page of questions, or turns to the next one, with what had been typed into it before, if anything.
 *
 * @param {number} person
 * @param {OpenForm} form
 * @param {Values} typed
 */
export function openForm(person, form, typed) {
  /**
   * Remembers the page as it stands; `touched` once somebody has changed something.
   *
   * @param {Values} values
   * @param {boolean} touched
   */
  const keep = (values, touched) => {
    const { title: name, target, reopen } = form;
    keepForm(person, { title: name, target, reopen, values, touched });
  };
  const card = renderCard(withValues(form.card, typed), {
    onSubmit: (submission) => void submit(submission),
    headingLevel: 3,
    onInput: (values) => keep(values, true),
  });
  title.textContent = form.title;
  say('');
  holder.replaceChildren(card.element);
  holder.scrollTop = 0;
  const root = card.element.firstElementChild;
  root?.firstElementChild?.classList.add('page-title');
  root?.lastElementChild?.classList.add('ac-last');
  keep(card.values(), Object.keys(typed).length > 0);
  if (!dialog.open) dialog.showModal();
  /** @type {NodeListOf<HTMLElement>} */
  const wrong = card.element.querySelectorAll('[aria-invalid="true"], [aria-describedby*="error"]');
  if (wrong.length > 0) say(t('formErrors', { count: wrong.length }));
  (wrong[0] ?? title).focus();
}

/** Closes the panel: its page has been dealt with. */
export function closeForm() {
  if (dialog.open) dialog.close();
}

/**
 * Sends the page. Whatever happens, what was typed stays until the answer is there.
 *
 * @param {Submission} submission
 */
async function submit(submission) {
  if (sending) return;
  sending = true;
  const sent = JSON.stringify(submission.data);
  if (attempt.sent !== sent) attempt = { sent, key: newKey() };
  holder.classList.add('busy');
  say('');
  try {
    await handlers.onSubmit(submission, attempt.key);
    attempt = { sent: '', key: '' };
  } catch (error) {
    say(reasonOf(error, t('formNotSent')));
  } finally {
    sending = false;
    holder.classList.remove('busy');
  }
}

/** @param {string} text */
function say(text) {
  alert.textContent = text;
  alert.hidden = text === '';
}
