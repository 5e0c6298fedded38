import { writeDate } from '../calendar/dates.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import type { Audience } from '../protocol/audience.ts';
import type { PublishedDocument } from './document.ts';

/** The words around the content of any document. */
export function documentLabels(language: Language): PublishedDocument['labels'] {
  const word = (key: keyof PublishedDocument['labels']): string =>
    translate(language, `publication.label_${key}`, { page: '{page}', pages: '{pages}' });
  return {
    pageOf: word('pageOf'),
    figure: word('figure'),
    source: word('source'),
    unit: word('unit'),
    data: word('data'),
    skip: word('skip'),
    errata: word('errata'),
  };
}

/** What every publication of one audience and language begins with. */
export function documentHead(language: Language, audience: Audience, date: string) {
  return {
    language,
    audience,
    date,
    dateLine: writeDate(date, language),
    audienceLine: translate(language, `publication.for_${audience}`),
    contentsTitle: translate(language, 'publication.contents'),
    labels: documentLabels(language),
    errata: [],
  };
}
