import { learnWho, press, reopenForm, say, sendUnsent, submitForm } from './acts.js';
import { focusComposer, setWords, startComposer } from './composer.js';
import { hear, isUnread, open, startConversation } from './conversation.js';
import { startForm } from './form.js';
import { keepForm, keepPerson, keepWords, keptForm, keptPerson, keptWords } from './kept.js';
import { button, setReader } from './log.js';
import { hidePicker, showPicker, text } from './people.js';
import { listen, Refused } from './server.js';
import { announce, at, attempt, state } from './session.js';
import { startSidebar } from './sidebar.js';
import { browserLanguage, t, useLanguage } from './words.js';

let stopListening = () => undefined;

/** Becomes a person of the working group: shows their direct chat, and listens. */
async function enter(id) {
  stopListening();
  const conversations = await learnWho(id);
  await useLanguage(state.person.language, state.person.id);
  keepPerson(id);
  state.conversations = conversations.map(({ name, last }) => ({ name, last, unread: isUnread(name, last) }));
  setReader({ timeZone: state.person.timeZone, onPress: press });
  hidePicker();
  at('chat').hidden = false;
  setWords(keptWords(id));
  await open('direct');
  const after = Math.max(0, ...conversations.map(({ last }) => last));
  stopListening = listen(id, after, { onMessage: hear, onLine: showLine });
  showUnfinished();
  focusComposer();
}

/** Forgets who one was, and asks again. */
async function leave() {
  stopListening();
  keepPerson(undefined);
  at('chat').hidden = true;
  await useLanguage(browserLanguage());
  await showPicker(become);
}

const become = (id) => void attempt(() => enter(id));

/** A page of questions that was closed or left: it can be gone on with, and what was typed is still in it. */
function showUnfinished() {
  const kept = keptForm(state.person.id);
  at('unfinished').hidden = !kept;
  if (!kept) return;
  const goOn = async () => {
    await reopenForm(kept.reopen);
    at('unfinished').hidden = true;
  };
  const discard = () => {
    keepForm(state.person.id, undefined);
    at('unfinished').hidden = true;
    focusComposer();
  };
  at('unfinished').replaceChildren(
    text('p', t('formUnfinished', { title: kept.title })),
    button(t('formContinue'), () => void attempt(goOn), 'quiet-button'),
    button(t('formDiscard'), discard, 'quiet-button'),
  );
}

function closedForm() {
  showUnfinished();
  if (keptForm(state.person.id)) announce(t('formKept'));
  focusComposer();
}

/** Says that the line is lost, and sends what waited when it is back. */
function showLine(on) {
  const status = at('status');
  if (on && !status.hidden) announce(t('online'));
  status.hidden = on;
  status.textContent = on ? '' : t('offline');
  if (on) sendUnsent();
}

async function start() {
  startSidebar();
  startConversation({ onSay: say, onLeave: () => void attempt(leave) });
  startForm({ onSubmit: submitForm, onClose: closedForm });
  startComposer({ onSay: say, onChange: (words) => keepWords(state.person.id, words) });
  await useLanguage(browserLanguage());
  const known = keptPerson();
  if (known === undefined) return showPicker(become);
  try {
    await enter(known);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    await leave();
  }
}

await start();
