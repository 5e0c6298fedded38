import type { Db } from '../db/db.ts';
import type { Language } from '../language/language.ts';
import type { Audience } from '../protocol/audience.ts';
import { entryCommitmentSentences } from '../registers/entryCommitments/entryCommitmentSentences.ts';
import type { AskedOfEntry } from '../registers/entryCommitments/store.ts';
import { entryWithoutSmallFigures } from '../registers/figures/entryWithoutSmallFigures.ts';
import type { Entry, StoredEntry } from '../registers/registerEntry.ts';
import type { RegisterField } from '../registers/registerField.ts';
import { type PaperPart, paperParts, type RegisterType } from '../registers/registerType.ts';
import { type PaperSentence, registerSentences } from '../registers/registerSentences.ts';
import { registerEntriesOf } from '../registers/store.ts';
import { fieldsOf, type Registers } from '../registers/shippedRegisters.ts';
import { paperAnalysisSentences, paperShortcomingSentences } from './paperAnalysisSentences.ts';
import { paperOutcomeSentences } from './paperOutcomeSentences.ts';
import { paperBasisSentences, type BasisFacts } from './paperBasisSentences.ts';
import { isPaperReadOutside, paperFieldsFor } from './registerFieldsForPaper.ts';
import { paperTermSentences } from './paperTermSentences.ts';
import { paperFigureSentences } from './paperFigureSentences.ts';
import { paperBulletinSentences } from './paperBulletinSentences.ts';
import type { TermRate } from '../terminology/termRates.ts';
import type { BalanceBand } from '../staffing/balanceBandSetting.ts';
import type { YearAnalysis } from './roundExerciseInPaper.ts';
import { staffingSentences } from '../staffing/staffingSentences.ts';

/** One numbered paragraph of the yearly paper: what it is about, and its sentences with their sources. */
export interface PaperSection {
  /** A part of the paper (`basis`), or the figure of a register (`consultations`). */
  key: string;
  part: PaperPart;
  sentences: PaperSentence[];
}

/** Everything that the paper of a year is made from; who reads it is chosen before. */
export interface PaperFacts extends BasisFacts {
  year: number;
  audience: Audience | null;
  registers: Registers;
  entries: readonly StoredEntry[];
  /** How the items stand that these entries ask of others. */
  asked: readonly AskedOfEntry[];
  /** Entries of this year and all before it, of the registers that have figures said in words. */
  figureEntries: readonly Entry[];
  /** Months in which Focal itself published an issue of the bulletin. */
  monthsPublished: readonly string[];
  analyses: readonly YearAnalysis[];
  /** Staff figures of all years up to this one. */
  staff: readonly StoredEntry[];
  /** How often the texts of each year have a term for which there is a better one. */
  termRates: readonly TermRate[];
  /** What counts as balance. */
  band: BalanceBand;
}

/** Where the global analysis stands among the registers of the annex. */
const ANALYSIS_ORDER = 70;

/** The paragraphs of the paper in its order. What there is nothing to say of is left out. */
export function paperSections(facts: PaperFacts, language: Language): PaperSection[] {
  return paperParts.flatMap((part) => {
    const sentences =
      part === 'shortcomings'
        ? paperShortcomingSentences(facts.analyses, language)
        : [
            ...paperBasisSentences(facts, part, language),
            ...(part === 'tools' ? paperTermSentences(facts, language) : []),
          ];
    const intro: PaperSection = { key: part, part, sentences };
    const placed = [
      ...facts.registers.types.map((type) => ({
        order: type.order,
        section: registerSection(facts, type, part, language),
      })),
      ...(part === 'annex' ? analysisSections(facts, language) : []).map((section) => ({
        order: ANALYSIS_ORDER,
        section,
      })),
    ].toSorted((one, other) => one.order - other.order);
    return [intro, ...placed.map(({ section }) => section)].filter(({ sentences }) => sentences.length > 0);
  });
}

/** What became of the last recommendations goes before what is concluded now, as in the analysis itself. */
function analysisSections({ analyses }: PaperFacts, language: Language): PaperSection[] {
  return [
    { key: 'becameOfRecommendations', part: 'annex', sentences: paperOutcomeSentences(analyses, language) },
    { key: 'globalAnalysis', part: 'annex', sentences: paperAnalysisSentences(analyses, language) },
  ];
}

function registerSection(facts: PaperFacts, type: RegisterType, part: PaperPart, language: Language): PaperSection {
  const { audience, registers, entries } = facts;
  const fields = paperFieldsFor(fieldsOf(registers, type), audience);
  const own = entries.filter((entry) => entry.type === type.key);
  return { key: type.figure, part, sentences: ownSentences(facts, type, fields, own, part, language) };
}

function ownSentences(
  facts: PaperFacts,
  type: RegisterType,
  fields: readonly RegisterField[],
  own: readonly StoredEntry[],
  part: PaperPart,
  language: Language,
): PaperSentence[] {
  if (type.key === 'bulletinIssue')
    return part === 'annex' ? paperBulletinSentences(facts, type, fields, own, language) : [];
  if (type.key === 'staffFigure') return part === 'staffing' ? staffingSentences(facts, language) : [];
  const figures = paperFigureSentences(facts, type, fields, part, language);
  const told = isPaperReadOutside(facts.audience) ? own.map(entryWithoutSmallFigures) : own;
  const became =
    part === (type.report?.part ?? 'annex') ? entryCommitmentSentences(fields, own, facts.asked, language) : [];
  return [...registerSentences(type, fields, told, part, language), ...became, ...figures];
}

/** The entries of a year that readers of an audience may see. */
export async function paperEntriesFor(
  db: Db,
  workingGroupId: number,
  year: number,
  audience: Audience | null,
): Promise<StoredEntry[]> {
  return registerEntriesOf(db, { workingGroupId, year, ...(audience && { readableBy: audience }) });
}
