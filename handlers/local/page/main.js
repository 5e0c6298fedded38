import { learnWho, press, reopenForm, say, sendUnsent, submitForm } from './acts.js';
import { focusComposer, setWords, startComposer } from './composer.js';
import { hear, isUnread, open, startConversation } from './conversation.js';
import { at, button, text } from './elements.js';
import { startForm } from './form.js';
import { keepForm, keepPerson, keepWords, keptForm, keptPerson, keptWords } from './browserStorage.js';
import { startMessages } from './message.js';
import { hidePicker, showPicker } from './personPicker.js';
import { findMessages, findPeople, findWords, listen, Refused } from './serverCalls.js';
import { announce, attempt, me, state } from './session.js';
import { startSidebar } from './sidebar.js';
import { t, useWords } from './pageTexts.js';

let stopListening = () => {};

/**
 * Becomes a person of the working group: shows their direct chat, and listens.
 *
 * @param {number} id
 */
async function enter(id) {
  stopListening();
  const [conversations, direct] = await Promise.all([learnWho(id), findMessages(id, 'direct')]);
  keepPerson(id);
  state.conversations = conversations.map(({ name, last }) => ({ name, last, unread: isUnread(name, last) }));
  hidePicker();
  at('opening', HTMLElement).hidden = true;
  at('chat', HTMLElement).hidden = false;
  setWords(keptWords(id));
  await open('direct', direct);
  // What came between the two answers is in one of them alone: then one listens from where the earlier one ends.
  const newest = Math.max(0, ...conversations.map(({ last }) => last));
  const isComplete = conversations.every(({ name, last }) => name !== 'direct' || last <= direct.last);
  const after = isComplete ? newest : direct.last;
  stopListening = listen(id, after, { onMessage: hear, onLine: showLine });
  showUnfinished();
  focusComposer();
}

/** Forgets who one was, and asks again. */
async function leave() {
  stopListening();
  keepPerson(undefined);
  at('chat', HTMLElement).hidden = true;
  await choosePerson();
}

async function choosePerson() {
  const [words, everybody] = await Promise.all([findWords(), findPeople()]);
  useWords(words);
  at('opening', HTMLElement).hidden = true;
  showPicker(everybody, become);
}

/** @param {number} id */
const become = (id) => void attempt(() => enter(id));

/** A page of questions that was closed or left: it can be gone on with, and what was typed is still in it. */
function showUnfinished() {
  const kept = keptForm(me().id);
  const bar = at('unfinished', HTMLElement);
  bar.hidden = !kept;
  if (!kept) return;
  const goOn = async () => {
    await reopenForm(kept.reopen);
    bar.hidden = true;
  };
  const discard = () => {
    keepForm(me().id, undefined);
    bar.hidden = true;
    focusComposer();
  };
  bar.replaceChildren(
    text('p', t('formUnfinished', { title: kept.title })),
    button(t('formContinue'), () => void attempt(goOn), 'quiet-button'),
    button(t('formDiscard'), discard, 'quiet-button'),
  );
}

function closedForm() {
  showUnfinished();
  if (keptForm(me().id)) announce(t('formKept'));
  focusComposer();
}

/**
 * Says that the line is lost, and sends what waited when it is back.
 *
 * @param {boolean} on
 */
function showLine(on) {
  const status = at('status', HTMLElement);
  if (on && !status.hidden) announce(t('online'));
  status.hidden = on;
  status.textContent = on ? '' : t('offline');
  if (on) sendUnsent();
}

async function start() {
  startSidebar();
  startMessages(press);
  startConversation({ onSay: say, onLeave: () => void attempt(leave) });
  startForm({ onSubmit: submitForm, onClose: closedForm });
  startComposer({ onSay: say, onChange: (words) => keepWords(me().id, words) });
  const known = keptPerson();
  if (known === undefined) return choosePerson();
  try {
    await enter(known);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    await leave();
  }
}

await start();
