import type { Language } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import type { DocumentBlock, DocumentPart, TableBlock } from '../../publication/document.ts';
import type { RoundAnalysis } from '../analysis.ts';

/** The parts whose tables are made of answers. */
const PARTS = new Set(['proofs', 'findings', 'annex']);

/** Says under each table where it comes from, as figures do. */
export function withTableSources(
  parts: readonly DocumentPart[],
  { round }: Pick<RoundAnalysis, 'round'>,
  language: Language,
): DocumentPart[] {
  const answers = translate(language, 'bulletin.sourceRound', { round: round.label });
  const pairs = translate(language, 'analysis.pairsCaption');
  const sourceOf = ({ caption }: TableBlock): DocumentBlock => ({
    kind: 'paragraph',
    tone: 'quiet',
    text: translate(language, 'bulletin.tableSource', {
      source: caption === pairs ? translate(language, 'bulletin.sourcePlan') : answers,
    }),
  });
  return parts.map((part) =>
    PARTS.has(part.id)
      ? { ...part, blocks: part.blocks.flatMap((one) => (one.kind === 'table' ? [one, sourceOf(one)] : [one])) }
      : part,
  );
}
