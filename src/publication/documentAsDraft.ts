import { translate } from '../language/translate.ts';
import type { PublishedDocument } from './document.ts';

/** A publication that nobody has published, marked so that it is not taken for one. */
export function documentAsDraft(document: PublishedDocument): PublishedDocument {
  const audienceLine = translate(document.language, 'publication.draftFor', { audience: document.audienceLine });
  return { ...document, audienceLine };
}
