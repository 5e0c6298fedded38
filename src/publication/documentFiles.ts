import type { Message } from '../protocol/message.ts';
import { translate } from '../language/translate.ts';
import { unaccented } from '../language/unaccented.ts';
import { formatMimes } from './formatMimes.ts';
import type { PublishedDocument } from './document.ts';
import { writeFormat } from './writeFormat.ts';
import { type FetchAct, type Format, formats } from '../protocol/bulletinEditingIntent.ts';
import type { Intent } from '../protocol/intent.ts';

type Edition = Required<Pick<FetchAct, 'format' | 'audience' | 'language'>> & Pick<FetchAct, 'onePage'>;
/** The intent that asks for one edition of a publication. */
export type PublicationRequest = (edition: Edition | Omit<Edition, 'format'>) => Intent;

/** The publication as a file, in a message. `about` names it among others: its number, or the round's label; `asking` asks for it. */
export async function publicationAsFile(
  document: PublishedDocument,
  about: string,
  asking: PublicationRequest,
  format: Format,
): Promise<Message> {
  const { kind, audience, language } = document;
  const text = translate(language, `publication.fileReady_${kind}`);
  const bytes = new Uint8Array(await writeFormat(document, format));
  const name = [kind, wordsOfName(about), audience, language].filter((part) => part !== '').join('-');
  const label = translate(language, `publication.getAs_${format}`);
  return {
    text,
    blocks: [
      { kind: 'text', text },
      {
        kind: 'file',
        name: `${name}.${format}`,
        mime: formatMimes[format],
        bytes,
        label,
        again: asking(editionOf(document, format)),
      },
    ],
  };
}

/** A label as part of a file's name: letters, digits and hyphens, which every system takes. */
const wordsOfName = (label: string): string =>
  unaccented(label)
    .match(/[a-z0-9]+/g)
    ?.join('-')
    .slice(0, 60) ?? '';

/** A button for each format that the publication can be had in; `asking` asks for it. */
export function waysToGetDocument(document: PublishedDocument, asking: PublicationRequest): Message {
  const { language } = document;
  const text = translate(language, 'publication.asFile');
  const actions = formats.map((format) => ({
    label: translate(language, `publication.getAs_${format}`),
    intent: asking(editionOf(document, format)),
  }));
  return {
    text,
    blocks: [
      { kind: 'text', text, tone: 'quiet' },
      { kind: 'actions', actions },
    ],
  };
}

/** Names one edition exactly; who may have it is judged whenever it is asked for. */
function editionOf({ audience, language }: PublishedDocument, format: Format): Edition {
  return { format, audience, language };
}
