import type { Language } from '../language/language.ts';
import type { Audience } from '../protocol/audience.ts';
import { registerFigureSentences } from '../registers/figures/registerFigureSentences.ts';
import { type FigureOfYear, registerFiguresOfYear } from '../registers/figures/registerFiguresOfYear.ts';
import type { Entry } from '../registers/registerEntry.ts';
import type { RegisterField } from '../registers/registerField.ts';
import type { PaperSentence } from '../registers/registerSentences.ts';
import { isPaperReadOutside } from './registerFieldsForPaper.ts';
import type { PaperPart, RegisterType } from '../registers/registerType.ts';

/** What the figures of a register are computed from: entries of this year and before that readers of the audience may see. */
export interface RegisterFigureFacts {
  year: number;
  audience: Audience | null;
  figureEntries: readonly Entry[];
}

/** The figures of a register in the year of the paper, for readers of its audience. `fields` are those that they may see. */
export function paperFiguresOf(
  { year, audience, figureEntries }: RegisterFigureFacts,
  type: RegisterType,
  fields: readonly RegisterField[],
): FigureOfYear[] {
  const own = figureEntries.filter((entry) => entry.type === type.key);
  const outside = isPaperReadOutside(audience);
  return registerFiguresOfYear(type, own, year, { fields, linked: figureEntries, outside });
}

/** Whether the sentences of its entries say as much; what it was in the years before is told all the same. */
function isSaidAlready({ figure, computed }: FigureOfYear): boolean {
  return computed.is === 'value' && computed.value.over < figure.leastInPaper;
}

/** What the paper says of them in one of its parts. */
export function paperFigureSentences(
  facts: RegisterFigureFacts,
  type: RegisterType,
  fields: readonly RegisterField[],
  part: PaperPart,
  language: Language,
): PaperSentence[] {
  const here = paperFiguresOf(facts, type, fields).filter(({ figure }) => (figure.part ?? type.report?.part) === part);
  return here.flatMap((one) => {
    const said = registerFigureSentences([one], facts.year, language);
    return isSaidAlready(one) ? said.slice(1) : said;
  });
}
