import { z } from 'zod';
import { translate } from '../../language/translate.ts';
import type { Composer } from '../../outbox/composer.ts';
import { roundById } from '../../rounds/store.ts';
import { documentDigest } from '../../publication/digest.ts';
import { editionOf } from '../../editions/store.ts';
import { fetch } from '../../protocol/bulletinEditingIntent.ts';

const bodySchema = z.object({ round: z.int() });

/** The digest of a published analysis, in the language of the place that it is posted to, from what that audience got. */
export const composeAnalysisDigest: Composer = async ({ db, workingGroupId }, body, { recipient, language }) => {
  const { round: subjectId } = bodySchema.parse(body);
  if (recipient.kind !== 'audience') return { drop: 'a digest is for an audience' };
  const round = await roundById(db, subjectId);
  const edition = await editionOf(db, {
    workingGroupId,
    kind: 'analysis',
    subjectId,
    audience: recipient.name,
    language,
  });
  if (!round || !edition) return { drop: 'the analysis was not published for this audience' };
  return documentDigest(edition, [
    {
      label: translate(language, 'analysis.asDocument'),
      intent: fetch.of({ round: round.label }),
    },
  ]);
};
