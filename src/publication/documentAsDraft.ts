import { translate } from '../language/translate.ts';
import type { PublishedDocument } from './document.ts';

/** A publication that nobody has published, marked so that it is not taken for one: nor does its end say that somebody published it. */
export function documentAsDraft(document: PublishedDocument): PublishedDocument {
  const { language, organization, cover } = document;
  const audienceLine = translate(language, 'publication.draftFor', { audience: document.audienceLine });
  const colophon = document.colophon.map((line) => {
    const publisher = [cover?.group ?? '', organization].find(
      (one) => line === translate(language, 'publication.publishedBy', { organization: one }),
    );
    return publisher === undefined ? line : translate(language, 'publication.draftOf', { organization: publisher });
  });
  return { ...document, audienceLine, colophon };
}
