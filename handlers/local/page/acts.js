import { focusComposer } from './composer.js';
import { open, show } from './conversation.js';
import { at, button, text } from './elements.js';
import { closeForm, openForm } from './form.js';
import { keepForm, keepUnsent, keptForm, keptUnsent } from './browserStorage.js';
import { focusNewest, showTyping } from './messageList.js';
import { addFailure, addPending, isPending } from './pendingMessages.js';
import { act, findConversations, findWords, newKey, Offline, Refused } from './serverCalls.js';
import { announce, me, reasonOf, state } from './session.js';
import { currentLanguage, t, useWords } from './pageTexts.js';

/** @import { Answer, OpenForm, ShownMessage } from '../pageApiTypes.ts' */
/** @import { Submission } from './cards.js' */
/** @import { Words } from './browserStorage.js' */

/**
 * Says words in the direct chat, with a file that was handed over. They are shown at once, and kept until the server has them.
 *
 * @param {string} said
 * @param {Words['file']} [file]
 */
export function say(said, file) {
  const key = newKey();
  /** @type {Words} */
  const words = { text: said, ...(file && { file }) };
  at('empty', HTMLElement).hidden = true;
  addPending(key, shownAs(words));
  keepUnsent(me().id, { ...keptUnsent(me().id), [key]: words });
  return sendWords(key, words);
}

/**
 * As the server shows it.
 *
 * @param {Words} words
 */
const shownAs = ({ text: said, file }) => [file && `📎 ${file.name}`, said].filter(Boolean).join('\n');

/** Sends again what could not be sent: the line is back, or the page was loaded anew. */
export function sendUnsent() {
  // An older page kept the text alone.
  for (const [key, words] of Object.entries(keptUnsent(me().id)))
    resend(key, typeof words === 'string' ? { text: words } : words);
}

/**
 * @param {string} key
 * @param {Words} words
 */
function resend(key, words) {
  if (state.current === 'direct') addPending(key, shownAs(words));
  void sendWords(key, words);
}

/**
 * @param {string} key
 * @param {Words} words
 */
async function sendWords(key, words) {
  const done = () => {
    const { [key]: _sent, ...others } = keptUnsent(me().id);
    keepUnsent(me().id, others);
  };
  showTyping(true);
  try {
    await receive(await act(me().id, { kind: 'say', key, conversation: 'direct', ...words }));
    done();
  } catch (error) {
    if (error instanceof Offline) {
      // The words may have arrived, and the answer alone be lost: the event stream then has shown them already.
      if (isPending(key)) addFailure(key, t('notSent'), { retry: () => resend(key, words), final: false });
    } else {
      done();
      const mayWork = error instanceof Refused && ['bug', 'cannotKeep'].includes(error.code);
      const retry = mayWork ? () => void say(words.text, words.file) : undefined;
      addFailure(key, reasonOf(error, t('notSent')), { retry, final: true });
    }
  } finally {
    showTyping(false);
  }
}

/**
 * A pressed button of a card in the conversation. The card stays as it is until the answer is there.
 *
 * @param {ShownMessage} message
 * @param {Submission} submission
 * @param {HTMLElement} holder
 */
export async function press(message, submission, holder) {
  if (holder.classList.contains('busy')) return;
  holder.classList.add('busy');
  holder.querySelector(':scope > .fate')?.remove();
  const within = holder.contains(document.activeElement);
  const place = { conversation: state.current, source: message.id };
  showTyping(true);
  try {
    const answer = await act(me().id, { kind: 'press', key: newKey(), ...place, ...submission });
    await receive(answer);
    if (within && !answer.form && !focusNewest()) focusComposer();
  } catch (error) {
    const fate = text('p', reasonOf(error, t('notSent')), 'fate failed');
    fate.setAttribute('role', 'alert');
    if (error instanceof Offline) fate.append(button(t('retry'), () => void press(message, submission, holder)));
    holder.append(fate);
  } finally {
    holder.classList.remove('busy');
    showTyping(false);
  }
}

/**
 * A submitted page of questions; what comes back is the next page, or the end of it.
 *
 * @param {Submission} submission
 * @param {string} key
 */
export async function submitForm(submission, key) {
  const answer = await act(me().id, { kind: 'press', key, conversation: 'direct', ...submission });
  keepForm(me().id, undefined);
  if (!answer.form) closeForm();
  if (state.current !== 'direct') await open('direct');
  await receive(answer);
}

/**
 * Opens again a page of questions that was closed or left by a reload.
 *
 * @param {OpenForm['reopen']} data
 */
export async function reopenForm(data) {
  await receive(await act(me().id, { kind: 'press', key: newKey(), conversation: 'direct', data, label: t('form') }));
}

/**
 * Shows what an act brought: messages, a page of questions, perhaps another language.
 *
 * @param {Answer} answer
 */
async function receive({ language, messages, form }) {
  if (language !== currentLanguage()) {
    await learnWho(me().id);
    await open(state.current);
  }
  show(messages.filter(({ conversation }) => conversation === state.current));
  const said = messages.filter(({ author }) => author === 'bot');
  announce(said.map((message) => message.text).join(' '));
  if (form) openForm(me().id, form, typedBefore(form));
}

/**
 * Learns who the person is, and speaks their language; gives their conversations.
 *
 * @param {number} id
 */
export async function learnWho(id) {
  const [words, { person, roles, group, conversations }] = await Promise.all([findWords(id), findConversations(id)]);
  useWords(words);
  Object.assign(state, { person, roles, group });
  return conversations;
}

/**
 * What was typed into the same page and never sent.
 *
 * @param {OpenForm} form
 */
function typedBefore({ target }) {
  const kept = keptForm(me().id);
  if (!kept?.touched) return {};
  /** @param {OpenForm['target']} one */
  const page = ({ version: _drawnFrom, ...one }) => JSON.stringify(Object.entries(one).toSorted());
  return page(kept.target) === page(target) ? kept.values : {};
}
