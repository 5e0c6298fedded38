import type { Language } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import type { Block } from '../../protocol/message.ts';
import type { FigureOfYear } from './registerFiguresOfYear.ts';
import {
  countSmallRegisterFigures,
  registerFigureSentences,
  registerFiguresMissing,
} from './registerFigureSentences.ts';

/** The figures of a year as a list, and below it those that there are none of and how many are too small to be told. */
export function registerFigureBlocks(figures: readonly FigureOfYear[], year: number, language: Language): Block[] {
  const sentences = registerFigureSentences(figures, year, language).map(({ text }) => text);
  const missing = registerFiguresMissing(figures, language);
  const small = countSmallRegisterFigures(figures);
  const notes = [
    ...(missing.length > 0 ? [translate(language, 'registers.noFigure', { figures: missing.join(', ') })] : []),
    ...(small > 0 ? [translate(language, 'registers.figuresSmall', { count: small })] : []),
  ];
  return [
    ...(sentences.length > 0 ? [{ kind: 'list' as const, items: sentences }] : []),
    ...(notes.length > 0 ? [{ kind: 'text' as const, text: notes.join(' '), tone: 'quiet' as const }] : []),
  ];
}
