import { at, button, logo, text } from './elements.js';
import { initials } from './personPicker.js';
import { me, state } from './session.js';
import { t } from './pageTexts.js';

/** @import { ConversationName } from '../pageApiTypes.ts' */
/** @import { Conversation } from './session.js' */

const sidebar = at('sidebar', HTMLElement);
const scrim = at('scrim', HTMLElement);
const opener = at('open-menu', HTMLButtonElement);
const list = at('conversations', HTMLElement);

/** On a phone: opens and closes it, by its buttons, by a tap beside it, by Escape. */
export function startSidebar() {
  opener.addEventListener('click', () => toggle(true));
  at('close-menu', HTMLElement).addEventListener('click', () => toggle(false));
  scrim.addEventListener('click', () => toggle(false));
  sidebar.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') toggle(false);
  });
}

/**
 * Shows who one is and the conversations.
 *
 * @param {{ onOpen: (name: ConversationName) => void, onChange: () => void }} handlers
 */
export function showSidebar({ onOpen, onChange }) {
  const { roles, group, conversations, current } = state;
  const { name } = me();
  at('group', HTMLElement).textContent = group;
  const who = text('p', name);
  who.append(text('span', roles[0] ?? ''));
  const face = text('span', initials(name), 'avatar');
  face.setAttribute('aria-hidden', 'true');
  const change = button('', onChange, 'icon-button');
  change.setAttribute('aria-label', t('changePerson'));
  change.title = t('changePerson');
  change.append(swap());
  at('me', HTMLElement).replaceChildren(face, who, change);
  list.replaceChildren(
    ...conversations.map((conversation) => {
      const item = itemOf(conversation, conversation.name === current);
      item.addEventListener('click', () => {
        toggle(false);
        onOpen(conversation.name);
      });
      return item;
    }),
  );
  at('menu-dot', HTMLElement).hidden = !conversations.some((one) => one.unread && one.name !== current);
}

/**
 * @param {Conversation} conversation
 * @param {boolean} current
 */
function itemOf({ name, unread }, current) {
  const item = text('button', '', unread ? 'unread' : '');
  item.type = 'button';
  if (current) item.setAttribute('aria-current', 'page');
  const sign = text('span', name === 'direct' ? '' : '#', 'sign');
  sign.setAttribute('aria-hidden', 'true');
  if (name === 'direct') sign.append(logo());
  item.append(sign, text('span', t(name)));
  if (unread) {
    const mark = text('span', '', 'dot');
    mark.role = 'img';
    mark.ariaLabel = t('unread');
    item.append(mark);
  }
  return item;
}

function swap() {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', 'M4 8h13M13 4l4 4-4 4M20 16H7M11 12l-4 4 4 4');
  svg.append(path);
  return svg;
}

/**
 * On a phone the sidebar lies over the conversation; the focus goes in with it and comes back.
 *
 * @param {boolean} open
 */
function toggle(open) {
  const was = sidebar.classList.contains('open');
  sidebar.classList.toggle('open', open);
  scrim.hidden = !open;
  opener.setAttribute('aria-expanded', String(open));
  if (open) list.querySelector('button')?.focus();
  else if (was) opener.focus();
}
