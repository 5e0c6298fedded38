import { focusComposer } from './composer.js';
import { open, show } from './conversation.js';
import { closeForm, openForm } from './form.js';
import { keepForm, keepUnsent, keptForm, keptUnsent } from './kept.js';
import { addFailure, addPending, button, focusNewest, isPending, showTyping } from './log.js';
import { text } from './people.js';
import { act, findConversations, findPeople, newKey, Offline } from './server.js';
import { announce, at, state } from './session.js';
import { currentLanguage, t, useLanguage } from './words.js';

/** Says words in the direct chat, with a file that was handed over. They are shown at once, and kept until the server has them. */
export function say(text, file) {
  const key = newKey();
  const words = { text, ...(file && { file }) };
  at('empty').hidden = true;
  addPending(key, shownAs(words));
  keepUnsent(state.person.id, { ...keptUnsent(state.person.id), [key]: words });
  return sendWords(key, words);
}

/** As the server shows it. */
const shownAs = ({ text, file }) => [file && `📎 ${file.name}`, text].filter(Boolean).join('\n');

/** Sends again what could not be sent: the line is back, or the page was loaded anew. */
export function sendUnsent() {
  // An older page kept the text alone.
  for (const [key, words] of Object.entries(keptUnsent(state.person.id)))
    resend(key, typeof words === 'string' ? { text: words } : words);
}

function resend(key, words) {
  if (state.current === 'direct') addPending(key, shownAs(words));
  void sendWords(key, words);
}

async function sendWords(key, words) {
  const done = () => {
    const { [key]: _sent, ...others } = keptUnsent(state.person.id);
    keepUnsent(state.person.id, others);
  };
  showTyping(true);
  try {
    await receive(await act(state.person.id, { kind: 'say', key, conversation: 'direct', ...words }));
    done();
  } catch (error) {
    if (error instanceof Offline) {
      // The words may have arrived, and the answer alone be lost: the event stream then has shown them already.
      if (isPending(key)) addFailure(key, t('notSent'), { retry: () => resend(key, words), final: false });
    } else {
      done();
      const retry = ['bug', 'cannotKeep'].includes(error.code) ? () => void say(words.text, words.file) : undefined;
      addFailure(key, error.message, { retry, final: true });
    }
  } finally {
    showTyping(false);
  }
}

/** A pressed button of a card in the conversation. The card stays as it is until the answer is there. */
export async function press(message, data, label, holder) {
  if (holder.classList.contains('busy')) return;
  holder.classList.add('busy');
  holder.querySelector(':scope > .fate')?.remove();
  const within = holder.contains(document.activeElement);
  const source = Number(message.id);
  showTyping(true);
  try {
    const theAct = { kind: 'press', key: newKey(), conversation: state.current, data, label, source };
    const { form } = await receive(await act(state.person.id, theAct));
    if (within && !form && !focusNewest()) focusComposer();
  } catch (error) {
    const fate = text('p', error instanceof Offline ? t('notSent') : error.message, 'fate failed');
    fate.setAttribute('role', 'alert');
    if (error instanceof Offline) fate.append(button(t('retry'), () => press(message, data, label, holder)));
    holder.append(fate);
  } finally {
    holder.classList.remove('busy');
    showTyping(false);
  }
}

/** A submitted page of questions; what comes back is the next page, or the end of it. */
export async function submitForm(data, label, key) {
  const answer = await act(state.person.id, { kind: 'press', key, conversation: 'direct', data, label });
  keepForm(state.person.id, undefined);
  if (!answer.form) closeForm();
  if (state.current !== 'direct') await open('direct');
  await receive(answer);
}

/** Opens again a page of questions that was closed or left by a reload. */
export async function reopenForm(data) {
  await receive(
    await act(state.person.id, { kind: 'press', key: newKey(), conversation: 'direct', data, label: t('form') }),
  );
}

/** Shows what an act brought: messages, a page of questions, perhaps another language. */
async function receive(answer) {
  if (answer.language !== currentLanguage()) {
    await useLanguage(answer.language, state.person.id);
    await learnWho(state.person.id);
    await open(state.current);
  }
  for (const message of answer.messages) if (message.conversation === state.current) show(message);
  const said = answer.messages.filter(({ author }) => author === 'bot');
  announce(said.map((message) => message.text).join(' '));
  if (answer.form) openForm(state.person.id, answer.form, typedBefore(answer.form));
  return answer;
}

/** Who the person is, in their language; gives their conversations. */
export async function learnWho(id) {
  const { person, conversations } = await findConversations(id);
  const { group, people } = await findPeople(person.language);
  Object.assign(state, { person, group, roles: people.find((one) => one.id === id)?.roles ?? [] });
  return conversations;
}

/** What was typed into the same page and never sent. */
function typedBefore({ target }) {
  const kept = keptForm(state.person.id);
  const same = kept && ['round', 'post', 'page'].every((part) => kept.target[part] === target[part]);
  return same && kept.touched ? kept.values : {};
}
