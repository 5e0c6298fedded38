import { at, logo, text } from './elements.js';
import { t } from './pageTexts.js';

/** @import { PeopleAnswer } from '../pageApiTypes.ts' */
/** @typedef {PeopleAnswer['people'][number]} Person */

const view = at('picker', HTMLElement);

/**
 * Lets somebody choose who they are; calls `onChoose` with the person.
 *
 * @param {PeopleAnswer} everybody
 * @param {(id: number) => void} onChoose
 */
export function showPicker({ group, people }, onChoose) {
  const heading = document.createElement('header');
  const title = document.createElement('div');
  title.append(text('h1', t('whoAreYou')), text('p', t('subtitle', { group }), 'about'));
  heading.append(Object.assign(logo(), { width: 52 }), title);

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

/**
 * Two letters that stand for a person.
 *
 * @param {string} name
 */
export function initials(name) {
  const words = name.split(/[\s,()]+/).filter((word) => /^\p{L}/u.test(word));
  return [words[0], words.at(-1)]
    .map((word) => word?.[0] ?? '')
    .join('')
    .toUpperCase();
}

/**
 * @param {Person} person
 * @param {string} words
 */
function matches({ name, roles }, words) {
  /** @param {string} one */
  const fold = (one) =>
    one
      .normalize('NFD')
      .replaceAll(/\p{Mark}/gu, '')
      .toLowerCase();
  return fold([name, ...roles].join(' ')).includes(fold(words.trim()));
}

/**
 * @param {Person} person
 * @param {(id: number) => void} onChoose
 */
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
