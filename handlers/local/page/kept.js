/** What this browser keeps so that nothing is lost on a reload: who one is, what one has read, what one has begun to write. */
const read = (key) => {
  const text = localStorage.getItem(`focal.${key}`);
  return text === null ? undefined : JSON.parse(text);
};

function write(key, value) {
  if (value === undefined) localStorage.removeItem(`focal.${key}`);
  else localStorage.setItem(`focal.${key}`, JSON.stringify(value));
}

/** Person.id of who one was last. */
export const keptPerson = () => read('person');
export const keepPerson = (id) => write('person', id);

/** The last message that the person has seen in a conversation. */
export const seen = (person, conversation) => read(`seen.${person}`)?.[conversation] ?? 0;

export function keepSeen(person, conversation, id) {
  write(`seen.${person}`, { ...read(`seen.${person}`), [conversation]: Math.max(id, seen(person, conversation)) });
}

/** What is being written and not sent yet. */
export const keptWords = (person) => read(`words.${person}`) ?? '';
export const keepWords = (person, text) => write(`words.${person}`, text === '' ? undefined : text);

/** Words that the server does not have yet, by the key of their act. */
export const keptUnsent = (person) => read(`unsent.${person}`) ?? {};
export const keepUnsent = (person, words) =>
  write(`unsent.${person}`, Object.keys(words).length > 0 ? words : undefined);

/** A page of questions that is open or was left: { title, target, reopen, values by drawn input id, touched }. */
export const keptForm = (person) => read(`form.${person}`);
export const keepForm = (person, form) => write(`form.${person}`, form);
