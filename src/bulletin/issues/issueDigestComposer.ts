import { z } from 'zod';
import type { Action } from '../../protocol/message.ts';
import { contribute } from '../../protocol/doorIntents.ts';
import type { Composer } from '../../outbox/composer.ts';
import { translate } from '../../language/translate.ts';
import { documentDigest } from '../../publication/digest.ts';
import { issueDocumentWithPictures } from '../issueDocument/issueDocumentWithPictures.ts';
import { editionOf } from '../../editions/store.ts';
import { fetch } from '../../protocol/bulletinEditingIntent.ts';

const bodySchema = z.object({ issue: z.int(), number: z.int() });

/** The digest of a published issue, in the language of the place that it is posted to, from what that audience got. */
export const composeIssueDigest: Composer = async ({ db, workingGroupId, dataDir }, body, { recipient, language }) => {
  const { issue, number } = bodySchema.parse(body);
  if (recipient.kind !== 'audience') return { drop: 'a digest is for an audience' };
  const audience = recipient.name;
  const edition = await editionOf(db, { workingGroupId, kind: 'bulletin', subjectId: issue, audience, language });
  if (!edition) return { drop: 'the issue was not published for this audience' };
  const actions: Action[] = [{ label: translate(language, 'bulletin.readWhole'), intent: fetch.of({ issue: number }) }];
  if (audience === 'workingGroup')
    actions.push({ label: translate(language, 'bulletin.contributeButton'), intent: contribute.of({}) });
  return documentDigest(dataDir === undefined ? edition : await issueDocumentWithPictures(dataDir, edition), actions);
};
