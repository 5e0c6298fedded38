import { z } from 'zod';
import type { Actor } from '../../core/context.ts';
import type { Tx } from '../../db/db.ts';
import { writeDate } from '../../calendar/dates.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import type { Composer } from '../../outbox/composer.ts';
import { enqueueToCoordinators } from '../../outbox/enqueueToCoordinators.ts';
import { privacyCommandWord } from '../privacyCommandWord.ts';
import { type ByKind, byKindSchema, kinds } from './retentionPeriods.ts';
import { textMessage } from '../../protocol/textReply.ts';

/** The kind of message that tells coordinators what will be deleted, or what was. */
export const RETENTION = 'privacy.retention';

/** With `from`, the calendar date of the first deletion: what it will take. Without: what has gone. */
const bodySchema = z.object({ from: z.iso.date().optional(), rows: byKindSchema });

/** Writes to the coordinators of what is older than the group keeps it. */
export async function notifyOfRetention(
  tx: Tx,
  { workingGroupId, now }: Actor,
  { from, rows }: z.infer<typeof bodySchema>,
): Promise<void> {
  await enqueueToCoordinators(tx, {
    workingGroupId,
    key: `${RETENTION}:${workingGroupId}:${now.toISOString()}`,
    kind: RETENTION,
    body: { ...(from !== undefined && { from }), rows: { ...rows } },
    notBefore: now,
    now,
  });
}

/** Says it in one line. */
export const composeRetention: Composer = (_context, body, { language }) => {
  const { from, rows } = bodySchema.parse(body);
  const parameters = {
    what: inWords(rows, language),
    command: privacyCommandWord(language, 'privacy.words_retention'),
  };
  const text =
    from === undefined
      ? translate(language, 'privacy.retentionDeleted', parameters)
      : translate(language, 'privacy.retentionAnnounced', { ...parameters, date: writeDate(from, language) });
  return Promise.resolve(textMessage(text));
};

function inWords(rows: ByKind, language: Language): string {
  return kinds
    .flatMap((one) => {
      const kind = translate(language, `privacy.kind_${one}`);
      const count = rows[one];
      return count === undefined ? [] : [translate(language, 'privacy.retentionCount', { kind, count })];
    })
    .join(', ');
}
