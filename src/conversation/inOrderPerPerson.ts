/** Lets work on one key (a person) run one after the other, in the order in which it was asked for. */
export type InOrderPerPerson = <Result>(key: string, work: () => Promise<Result>) => Promise<Result>;

export function inOrderPerPerson(): InOrderPerPerson {
  const last = new Map<string, Promise<unknown>>();
  return (key, work) => {
    const before = last.get(key) ?? Promise.resolve();
    const mine = before.then(work, work);
    last.set(key, mine);
    const tidy = () => {
      if (last.get(key) === mine) last.delete(key);
    };
    mine.then(tidy, tidy);
    return mine;
  };
}
