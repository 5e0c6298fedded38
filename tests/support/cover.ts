import type { Db } from '../../src/db/db.ts';
import type { Cover } from '../../src/publication/cover/cover.ts';

const text = (word: string) => ({ en: word, fr: word, es: word });

/** A cover with all that readers outside the organization need. */
export const wholeCover: Cover = {
  organization: text('An Organization'),
  emblem:
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><rect width="20" height="10" fill="#fff"/></svg>',
  symbol: 'MC/INF/250',
  contact: 'gender@example.org',
  preparedBy: 'The coordinator',
  approvedBy: 'The Deputy Director General',
  disclaimer: text('Opinions are of their authors.'),
  copyright: text('All rights kept.'),
};

/** Gives every group of a database a whole cover. */
export async function giveCover(db: Db): Promise<void> {
  await db.workingGroup.updateMany({ data: { publication: wholeCover } });
}
