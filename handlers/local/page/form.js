import { renderCard, withValues } from './cards.js';
import { keepForm } from './kept.js';
import { newKey, Offline } from './server.js';
import { t } from './words.js';

const dialog = document.getElementById('form');
const title = document.getElementById('form-title');
const alert = document.getElementById('form-alert');
const holder = document.getElementById('form-card');

let person;
let sending = false;
/** The same page sent again, because no answer came, is the same act. */
let attempt = { sent: '', key: '' };
let handlers = {};

/** `onSubmit(data, label, key)` carries a page out and may give the next one; `onClose` is called when the panel closes. */
export function startForm(next) {
  handlers = next;
  document.getElementById('close-form').addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => handlers.onClose());
}

/** Opens a page of questions, or turns to the next one, with what had been typed into it before, if anything. */
export function openForm(forPerson, form, typed = {}) {
  person = forPerson;
  const card = renderCard(withValues(form.card, typed), {
    onSubmit: (data, label) => submit(data, label),
    headingLevel: 3,
    onInput: (values) => keep(form, values, true),
  });
  title.textContent = form.title;
  say('');
  holder.replaceChildren(card.element);
  holder.scrollTop = 0;
  const root = card.element.firstElementChild;
  root.firstElementChild?.classList.add('page-title');
  root.lastElementChild?.classList.add('ac-last');
  keep(form, card.values(), Object.keys(typed).length > 0);
  if (!dialog.open) dialog.showModal();
  const wrong = card.element.querySelectorAll('[aria-invalid="true"], [aria-describedby*="error"]');
  if (wrong.length > 0) say(t('formErrors', { count: wrong.length }));
  (wrong[0] ?? title).focus();
}

/** Closes the panel: its page has been dealt with. */
export function closeForm() {
  keepForm(person, undefined);
  if (dialog.open) dialog.close();
}

/** Sends the page. Whatever happens, what was typed stays until the answer is there. */
async function submit(data, label) {
  if (sending) return;
  sending = true;
  const sent = JSON.stringify(data);
  if (attempt.sent !== sent) attempt = { sent, key: newKey() };
  holder.classList.add('busy');
  say('');
  try {
    await handlers.onSubmit(data, label, attempt.key);
    attempt = { sent: '', key: '' };
  } catch (error) {
    say(error instanceof Offline ? t('formNotSent') : error.message);
  } finally {
    sending = false;
    holder.classList.remove('busy');
  }
}

/** Remembers the page as it stands; `touched` once somebody has changed something. */
function keep({ title: name, target, reopen }, values, touched) {
  keepForm(person, { title: name, target, reopen, values, touched });
}

function say(text) {
  alert.textContent = text;
  alert.hidden = text === '';
}
