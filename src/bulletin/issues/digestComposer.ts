import { z } from 'zod';
import type { Composer } from '../../outbox/composer.ts';
import { translate } from '../../language/translate.ts';
import { digestOf } from '../compose/digest.ts';
import { editionOf } from '../../publication/editions/store.ts';
import { fetch } from '../../protocol/editorIntent.ts';

const bodySchema = z.object({ issue: z.int(), number: z.int() });

/** The digest of a published issue, in the language of the place that it is posted to, from what that audience got. */
export const composeDigest: Composer = async ({ db }, body, { recipient, language }) => {
  const { issue, number } = bodySchema.parse(body);
  if (recipient.kind !== 'audience') return { drop: 'a digest is for an audience' };
  const audience = recipient.name;
  const edition = await editionOf(db, { kind: 'bulletin', subjectId: issue, audience, language });
  if (!edition) return { drop: 'the issue was not published for this audience' };
  const actions = [{ label: translate(language, 'bulletin.readWhole'), intent: fetch.of({ issue: number }) }];
  return digestOf(edition, { url: null, actions });
};
