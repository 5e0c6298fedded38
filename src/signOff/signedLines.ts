import { createHash } from 'node:crypto';
import { dateIn, writeDate } from '../calendar/dates.ts';
import type { Db } from '../db/db.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { personById } from '../people/personRecords/store.ts';
import { shownPersonName } from '../people/shownPersonName.ts';
import type { SignedWork } from './signedWork.ts';

/** Who answers for what is published. */
export interface Signed {
  revision: number;
  /** Null where nobody in particular sent it to be signed. */
  preparedBy: string | null;
  approvedBy: string;
  /** Calendar date YYYY-MM-DD where the group is at home. */
  approvedOn: string;
}

/** Who answers for a work as it is signed; null for a draft. */
export async function signedBy(
  db: Db,
  { signature, revision }: Pick<SignedWork, 'signature' | 'revision'>,
  timeZone: string,
): Promise<Signed | null> {
  if (!signature || signature.decidedBy === null || signature.decidedAt === null) return null;
  const nameOf = async (id: number) => (await personById(db, id))?.name ?? null;
  return {
    revision,
    preparedBy: signature.requestedBy === null ? null : await nameOf(signature.requestedBy),
    approvedBy: (await nameOf(signature.decidedBy)) ?? '',
    approvedOn: dateIn(signature.decidedAt, timeZone),
  };
}

/** Who prepared it, who approved it, and the hash of what the edition says; nothing for a draft. */
export function signedLines(signed: Signed | null, hash: string, language: Language): string[] {
  if (!signed) return [];
  const { revision, preparedBy, approvedBy, approvedOn } = signed;
  const approved = { name: shownPersonName(approvedBy, language), date: writeDate(approvedOn, language) };
  return [
    ...(preparedBy === null
      ? []
      : [translate(language, 'signOff.preparedBy', { name: shownPersonName(preparedBy, language) })]),
    translate(language, 'signOff.approvedBy', approved),
    translate(language, 'signOff.figuresHash', { revision, hash }),
  ];
}

/** SHA-256, in hexadecimal, of a plain value: what is signed, and what an edition names. */
export function hashToSign(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
