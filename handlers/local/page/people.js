import { browserLanguage, t } from './words.js';
import { findPeople } from './server.js';

const view = document.getElementById('picker');

/** Lets somebody choose who they are; calls `onChoose` with the person. */
export async function showPicker(onChoose) {
  const { group, people } = await findPeople(browserLanguage());
  const heading = document.createElement('header');
  const logo = document.createElement('img');
  logo.src = '/local/page/focal.svg';
  logo.alt = '';
  logo.width = 52;
  const title = document.createElement('div');
  title.append(text('h1', t('whoAreYou')), text('p', t('subtitle', { group }), 'about'));
  heading.append(logo, title);

  const search = document.createElement('input');
  search.type = 'search';
  search.placeholder = t('findPerson');
  search.setAttribute('aria-label', t('findPerson'));
  const list = document.createElement('ul');
  const none = text('p', people.length === 0 ? t('noPeople') : t('nobodyFound'), 'about');
  none.setAttribute('role', 'status');
  const show = () => {
    const found = people.filter((person) => matches(person, search.value));
    list.replaceChildren(...found.map((person) => itemOf(person, onChoose)));
    none.hidden = found.length > 0;
  };
  search.addEventListener('input', show);
  const main = document.createElement('main');
  main.append(heading, text('p', t('whoAreYouHelp'), 'about'), search, none, list);
  view.replaceChildren(main);
  view.hidden = false;
  show();
  search.focus();
}

export function hidePicker() {
  view.hidden = true;
}

/** Two letters that stand for a person. */
export function initials(name) {
  const words = name.split(/[\s,()]+/).filter((word) => /^\p{L}/u.test(word));
  return [words[0], words.at(-1)]
    .map((word) => word?.[0] ?? '')
    .join('')
    .toUpperCase();
}

/** An element that holds words. */
export function text(tag, words, className = '') {
  const element = document.createElement(tag);
  element.textContent = words;
  element.className = className;
  return element;
}

function matches({ name, roles }, words) {
  const fold = (one) =>
    one
      .normalize('NFD')
      .replaceAll(/\p{Mark}/gu, '')
      .toLowerCase();
  return fold([name, ...roles].join(' ')).includes(fold(words.trim()));
}

function itemOf(person, onChoose) {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  const face = text('span', initials(person.name), 'avatar');
  face.setAttribute('aria-hidden', 'true');
  const who = document.createElement('span');
  who.append(text('strong', person.name), ...person.roles.map((role) => text('span', role, 'role')));
  button.append(face, who);
  button.addEventListener('click', () => onChoose(person.id));
  item.append(button);
  return item;
}
