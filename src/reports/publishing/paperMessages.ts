import { z } from 'zod';
import { editionOf } from '../../editions/store.ts';
import { translate } from '../../language/translate.ts';
import type { Composer } from '../../outbox/composer.ts';
import { documentDigest } from '../../publication/digest.ts';
import { openSignOff } from '../../signOff/signOff.ts';
import { signOffOfWork } from '../../signOff/signedWork.ts';
import { workDecidedMessage, workToSignMessage } from '../../signOff/signMessages.ts';
import { signOffsOf } from '../../signOff/store.ts';
import { type SignOffActions, signOffActions } from '../../signOff/signOffActions.ts';
import { annual } from '../intents.ts';

export const PAPER_TO_SIGN = 'annual.toSign';
export const PAPER_SIGNED = 'annual.signed';

/** The buttons that lead a yearly paper to its readers. */
export function paperSignOffActions(year: number): SignOffActions {
  return signOffActions({ year }, (audience) => annual.of({ year, as: 'preview', audience }));
}

const toSignSchema = z.object({ year: z.int(), revision: z.int() });

/** Asks a second person to read the paper and to sign it, as long as that revision waits. */
export const composePaperToSign: Composer = async ({ db, workingGroupId }, body, { language }) => {
  const { year, revision } = toSignSchema.parse(body);
  const subject = signOffOfWork({ workingGroupId, kind: 'annual', subjectId: year }, revision);
  if (!openSignOff(await signOffsOf(db, subject), revision))
    return { drop: 'the paper is decided on, or was sent anew' };
  return workToSignMessage({ kind: 'annual', label: String(year) }, revision, paperSignOffActions(year), language);
};

const signedSchema = z.object({ year: z.int(), name: z.string(), reason: z.string().nullable() });

/** Tells whoever prepared the paper that it is signed, or why it comes back. */
export const composePaperSigned: Composer = (_context, body, { language }) => {
  const { year, ...decided } = signedSchema.parse(body);
  return Promise.resolve(
    workDecidedMessage({ kind: 'annual', label: String(year) }, decided, paperSignOffActions(year), language),
  );
};

const digestSchema = z.object({ year: z.int() });

/** The digest of a published paper, in the language of the place that it is posted to, from what that audience got. */
export const composePaperDigest: Composer = async ({ db, workingGroupId }, body, { recipient, language }) => {
  const { year } = digestSchema.parse(body);
  if (recipient.kind !== 'audience') return { drop: 'a digest is for an audience' };
  const key = { workingGroupId, kind: 'annual', subjectId: year, audience: recipient.name, language } as const;
  const edition = await editionOf(db, key);
  if (!edition) return { drop: 'the paper was not published for this audience' };
  const intent = annual.of({ year, as: 'published' });
  return documentDigest(edition, [{ label: translate(language, 'reports.asDocument'), intent }]);
};
