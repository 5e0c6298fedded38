import type { Language } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import type { DocumentPart } from '../../publication/document.ts';
import type { Message } from '../../protocol/message.ts';
import type { RoundAnalysis } from '../analysis.ts';
import { shortcomingSentence } from './shortcomingOfPosts.ts';

/** What posts lack, as a message of the analysis; none where there is nothing to say. */
export function shortcomingsMessages(analysis: RoundAnalysis, language: Language): Message[] {
  const items = sentencesOf(analysis, language);
  if (items.length === 0) return [];
  const title = translate(language, 'analysis.shortcomings');
  return [
    {
      text: `${title}. ${items.join(' ')}`,
      blocks: [
        { kind: 'heading', text: title },
        { kind: 'list', items },
      ],
    },
  ];
}

/** The same as a part of the document. */
export function shortcomingsPart(analysis: RoundAnalysis, language: Language): DocumentPart[] {
  const items = sentencesOf(analysis, language);
  if (items.length === 0) return [];
  return [
    { id: 'shortcomings', title: translate(language, 'analysis.shortcomings'), blocks: [{ kind: 'list', items }] },
  ];
}

const sentencesOf = ({ shortcomings }: RoundAnalysis, language: Language): string[] =>
  shortcomings.map((one) => shortcomingSentence(one, language));
