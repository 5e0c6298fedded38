import { dateIn, writeDate } from '../../calendar/dates.ts';
import { type Language, localizedIn } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import type { Audience } from '../../protocol/audience.ts';
import { documentFactInWords } from '../../publication/toDocumentBlocks.ts';
import type { DocumentBlock, DocumentPart } from '../../publication/document.ts';
import { conclusionVisibility } from '../analysisAccess.ts';
import type { Conclusion, RoundAnalysis } from '../analysis.ts';
import { headlineCountsToPublish } from './headlineCounts.ts';
import { mayNamePostsInAnalysis } from '../findingAccess.ts';
import { analysisPeriod } from '../messages.ts';
import { isConclusionWithheld } from '../notes/isConclusionWithheld.ts';
import { coordinatorNoteInDocument } from '../../signOff/coordinatorNotes/coordinatorNoteBlocks.ts';
import { shownConclusions, shownStatement } from '../suppression/shownConclusions.ts';
import type { AnalysisFacts } from './analysisFacts.ts';
import { publishedCorrectionInWords } from './publishedCorrectionInWords.ts';

/** What can be said, conclusion by conclusion, with what the coordinator adds, withholds, and what was corrected. */
export function conclusionsPart(facts: AnalysisFacts, audience: Audience, language: Language): DocumentPart {
  const { analysis } = facts;
  const blocks: DocumentBlock[] = [
    { kind: 'figures', figures: headlineCountsToPublish(analysis, audience, language) },
    {
      kind: 'list',
      items: analysisPeriod(analysis, { tier: audience, language }).map((fact) => documentFactInWords(fact, language)),
    },
  ];
  const told = shownConclusions(audience, analysis);
  for (const conclusion of analysis.conclusions) {
    const title = { kind: 'heading', text: publishedConclusionTitle(analysis, conclusion, language) } as const;
    if (told.includes(conclusion)) blocks.push(title, ...conclusionTold(facts, conclusion, audience, language));
    else if (isKeptBack(analysis, conclusion)) blocks.push(title, ...whyWithheld(analysis, conclusion, language));
  }
  blocks.push(...withheldNote(analysis, audience, told.length, language));
  return { id: 'conclusions', title: translate(language, 'bulletin.part_conclusions'), blocks };
}

/** A conclusion has the number by which it is asked for in chat (`why 2`). */
export function publishedConclusionTitle(
  { conclusions }: RoundAnalysis,
  conclusion: Conclusion,
  language: Language,
): string {
  const number = conclusions.indexOf(conclusion) + 1;
  return translate(language, 'analysis.conclusion', { number, title: localizedIn(conclusion.title, language) });
}

function conclusionTold(
  { analysis, corrections, timeZone }: AnalysisFacts,
  conclusion: Conclusion,
  audience: Audience,
  language: Language,
): DocumentBlock[] {
  const blocks: DocumentBlock[] = [
    { kind: 'paragraph', text: localizedIn(shownStatement(audience, conclusion), language), tone: 'lead' },
  ];
  if (conclusion.rule === 'compareShares' && conclusion.action) {
    const { to, text } = conclusion.action;
    const action = { label: localizedIn(to, language), value: localizedIn(text, language) };
    blocks.push({ kind: 'paragraph', text: documentFactInWords(action, language), tone: 'normal' });
  }
  const where = mayNamePostsInAnalysis(audience) ? 'inside' : 'outside';
  const correction = corrections[where].get(conclusion.key);
  if (correction) {
    const dateOf = (at: Date): string => writeDate(dateIn(at, timeZone), language);
    const title = localizedIn(conclusion.title, language);
    const text = publishedCorrectionInWords(correction, { where, title, conclusion, dateOf, language });
    blocks.push({ kind: 'paragraph', text, tone: 'normal' });
  }
  const { note = {} } = analysis.notes.get(conclusion.key) ?? {};
  return [...blocks, ...coordinatorNoteInDocument(note, 'noteBy', 'analysis', language)];
}

/** Whether the coordinator withholds a conclusion that is not for the coordinator alone. */
function isKeptBack({ instrument, notes }: RoundAnalysis, { key, question }: Conclusion): boolean {
  return isConclusionWithheld(notes, key) && conclusionVisibility(instrument, question) !== 'coordinator';
}

function whyWithheld({ notes }: RoundAnalysis, { key }: Conclusion, language: Language): DocumentBlock[] {
  return coordinatorNoteInDocument(notes.get(key)?.withheld ?? {}, 'withheldBy', 'analysis', language);
}

/** Says outside the working group how many conclusions are not told there, apart from those that are the coordinator's alone. */
function withheldNote(analysis: RoundAnalysis, audience: Audience, told: number, language: Language): DocumentBlock[] {
  const { conclusions, instrument, notes } = analysis;
  const open = conclusions.filter(
    ({ key, question }) =>
      conclusionVisibility(instrument, question) !== 'coordinator' && !isConclusionWithheld(notes, key),
  );
  if (mayNamePostsInAnalysis(audience) || open.length === told) return [];
  const text = translate(language, 'analysis.withheld', { count: open.length - told });
  return [{ kind: 'paragraph', text, tone: 'quiet' }];
}
