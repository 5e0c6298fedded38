import { isInsideAnalysisReader } from '../analysis/analysisAccess.ts';
import type { BecameTold } from '../analysis/became/becameFor.ts';
import { figureInWords, conclusionStateInWords, verdictInWords } from '../analysis/became/inWords.ts';
import { commitmentText } from '../commitments/commitment.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import type { Audience } from '../protocol/audience.ts';
import { sharedRegisterWord } from '../registers/referenceTexts.ts';
import type { Sentence } from '../registers/registerSentences.ts';
import type { YearAnalysis } from './paperAnalysisSentences.ts';

interface Told {
  one: BecameTold;
  /** The last round of the year whose analysis tells it. */
  label: string;
}

/**
 * What has become of recommendations, as the last analysis of the year that tells of each has it: how many there were, then each with its
 * owner, how it stands and, inside the working group, what the figure shows.
 */
export function paperBecameSentences(
  analyses: readonly YearAnalysis[],
  audience: Audience | null,
  language: Language,
): Sentence[] {
  const told = new Map<number, Told>();
  for (const { label, became } of analyses) for (const one of became) told.set(one.number, { one, label });
  const all = [...told.values()];
  if (all.length === 0) return [];
  const done = all.filter(({ one }) => one.state === 'done').length;
  const counted: Sentence = {
    text: translate(language, 'reports.becameCounted', { count: all.length, done }),
    figures: { recommendations: all.length, done },
    sources: [`round:${all[0]?.label ?? ''}`],
  };
  return [counted, ...all.map((each) => becameSentence(each, audience, language))];
}

function becameSentence({ one, label }: Told, audience: Audience | null, language: Language): Sentence {
  const isInside = audience === null || isInsideAnalysisReader(audience);
  const kind = translate(language, 'recommendations.kind', { kind: one.owner?.kind ?? 'none' });
  const owner = isInside ? (one.owner?.code ?? '–') : kind;
  const text = commitmentText(one.text, language);
  const round = sharedRegisterWord(one.round, language);
  const asked = translate(language, 'reports.becameOne', {
    text,
    owner,
    round,
    state: conclusionStateInWords(one, language),
  });
  const seen = isInside ? ` ${verdictInWords(one, language)}. ${figureInWords(one, language)}` : '';
  return {
    text: `${asked}${seen}`,
    figures: figuresOf(one),
    sources: [`commitment:${one.number}`, `round:${label}`],
  };
}

function figuresOf({ figure }: BecameTold): Sentence['figures'] {
  if (figure === null || 'tooFew' in figure) return {};
  const { posts, then, now } = figure;
  return { posts, then, now };
}
