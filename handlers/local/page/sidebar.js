import { initials, text } from './people.js';
import { t } from './words.js';

const sidebar = document.getElementById('sidebar');
const scrim = document.getElementById('scrim');
const opener = document.getElementById('open-menu');
const list = document.getElementById('conversations');
const me = document.getElementById('me');
const dot = document.getElementById('menu-dot');

/** On a phone: opens and closes it, by its buttons, by a tap beside it, by Escape. */
export function startSidebar() {
  opener.addEventListener('click', () => toggle(true));
  document.getElementById('close-menu').addEventListener('click', () => toggle(false));
  scrim.addEventListener('click', () => toggle(false));
  sidebar.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') toggle(false);
  });
}

/** Shows who one is and the conversations: [{ name, unread }]. */
export function showSidebar({ person, roles, group, conversations, current, onOpen, onChange }) {
  document.getElementById('group').textContent = group;
  const who = text('p', person.name);
  who.append(text('span', roles[0] ?? ''));
  const face = text('span', initials(person.name), 'avatar');
  face.setAttribute('aria-hidden', 'true');
  const change = text('button', '', 'icon-button');
  change.type = 'button';
  change.setAttribute('aria-label', t('changePerson'));
  change.title = t('changePerson');
  change.append(swap());
  change.addEventListener('click', onChange);
  me.replaceChildren(face, who, change);
  list.replaceChildren(
    ...conversations.map((conversation) => {
      const button = itemOf(conversation, conversation.name === current);
      button.addEventListener('click', () => {
        toggle(false);
        onOpen(conversation.name);
      });
      return button;
    }),
  );
  dot.hidden = !conversations.some(({ name, unread }) => unread && name !== current);
}

function itemOf({ name, unread }, current) {
  const button = text('button', '', unread ? 'unread' : '');
  button.type = 'button';
  if (current) button.setAttribute('aria-current', 'page');
  const sign = text('span', name === 'direct' ? '' : '#', 'sign');
  sign.setAttribute('aria-hidden', 'true');
  if (name === 'direct') {
    const logo = document.createElement('img');
    logo.src = '/local/page/focal.svg';
    logo.alt = '';
    sign.append(logo);
  }
  button.append(sign, text('span', t(name)));
  if (unread) {
    const mark = text('span', '', 'dot');
    mark.role = 'img';
    mark.ariaLabel = t('unread');
    button.append(mark);
  }
  return button;
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

/** On a phone the sidebar lies over the conversation; the focus goes in with it and comes back. */
function toggle(open) {
  const was = sidebar.classList.contains('open');
  sidebar.classList.toggle('open', open);
  scrim.hidden = !open;
  opener.setAttribute('aria-expanded', String(open));
  if (open) list.querySelector('button')?.focus();
  else if (was) opener.focus();
}
