import { dateIn, writeDate } from '../../calendar/dates.ts';
import { type Language, localizedIn } from '../../language/language.ts';
import { type TextLanguage, textLanguageInWords, UNKNOWN_LANGUAGE } from '../../language/languageNames.ts';
import { translate } from '../../language/translate.ts';
import { type Audience, audienceCovers } from '../../protocol/audience.ts';
import type { EditionReader } from '../../editions/editionForReader.ts';
import type { DocumentBlock, DocumentPart, PublishedDocument } from '../../publication/document.ts';
import { type Section, sections } from '../../protocol/bulletinSection.ts';
import { leadStoryOfIssueDocument, issueDocumentStories, type Story } from './issueDocumentStories.ts';
import { openEntriesInIssueDocument } from './openEntriesPart.ts';
import type { ComingDate, IssueFacts } from './issueFacts.ts';
import { recommendationOutcomesPart } from '../../analysis/recommendationOutcomes/recommendationOutcomesPart.ts';
import { analysisFigures } from '../../analysis/charts/analysisFigures.ts';
import { isInsideAnalysisReader } from '../../analysis/analysisAccess.ts';
import { shownConclusions } from '../../analysis/suppression/shownConclusions.ts';
import { documentCover, mandateAtFoot } from '../../publication/cover/cover.ts';
import { documentHead } from '../../publication/documentLabels.ts';
import { bylineInIssueDocument, quarterOnIssueDocument } from './issueDocumentLabels.ts';
import { headlineCountsToPublish } from '../../analysis/publishing/headlineCounts.ts';

/**
 * The issue for one audience in one language: the story that leads, the others by section, what the round says, its figures, and one
 * thing that is asked of this audience. It holds only
 * items whose consent covers the audience and, of the round, what was published to it; beyond the working group no post is named except
 * beside words that it offered to that audience itself.
 */
export function composeIssue(facts: IssueFacts, audience: Audience, language: Language): PublishedDocument {
  const stories = issueDocumentStories(audience, facts.items, language);
  const lead = leadStoryOfIssueDocument(stories);
  const others = stories.filter((story) => story !== lead);
  const news = sections.flatMap((section) => sectionPart(section, others, facts, { audience, language }));
  const said = roundSaid(facts, audience, language);
  const parts = [
    ...leadPart(lead, facts, language),
    ...news,
    ...openEntriesInIssueDocument(facts.open, { audience, language }),
    ...analysisPart(said, language),
    ...(said?.became ?? []),
    ...figuresPart(said, language),
  ];
  const cover = documentCover(facts, language);
  const { organization } = cover;
  const issueLine = translate(language, 'bulletin.issueLine', {
    number: facts.number,
    quarter: quarterOnIssueDocument(facts.quarter, language),
  });
  return {
    kind: 'bulletin',
    ...documentHead(language, audience, facts.date),
    title: facts.title ? localizedIn(facts.title, language) : translate(language, 'bulletin.title'),
    issueLine,
    ...cover,
    summary: translate(language, 'bulletin.summary', {
      organization,
      stories: stories.length,
      figures: parts.flatMap((part) => part.blocks).filter(({ kind }) => kind === 'chart').length,
    }),
    parts: parts.length > 0 ? [...parts, askedPart(audience, language)] : [emptyPart(language)],
    colophon: [
      translate(language, 'publication.publishedBy', { organization: facts.organization }),
      translate(language, 'bulletin.colophonConsent'),
      ...mandateAtFoot(facts, language),
    ],
  };
}

function emptyPart(language: Language): DocumentPart {
  const text = translate(language, 'bulletin.nothingForAudience');
  return {
    id: 'news',
    title: translate(language, 'bulletin.news'),
    blocks: [{ kind: 'paragraph', text, tone: 'normal' }],
  };
}

/** The story that opens the issue, with the day on which it came. */
function leadPart(lead: Story | null, { timeZone }: Pick<IssueFacts, 'timeZone'>, language: Language): DocumentPart[] {
  if (!lead) return [];
  const story = storyBlock(lead, language);
  const section = translate(language, `bulletin.section_${lead.section}`);
  const day = writeDate(dateIn(lead.offeredAt, timeZone), language);
  const byline = [story.byline, day].filter((one) => one !== '').join(' · ');
  return [{ id: 'lead', title: translate(language, 'bulletin.lead'), blocks: [{ ...story, byline, section }] }];
}

/** What this audience can do next: the same that its digest ends with. */
function askedPart(audience: Audience, language: Language): DocumentPart {
  const text = translate(language, `publication.digestAsk_bulletin_${audience}`);
  return {
    id: 'asked',
    title: translate(language, 'bulletin.asked'),
    blocks: [{ kind: 'paragraph', text, tone: 'lead' }],
  };
}

/** What an issue says of the round: to the working group as things are, to others what was published to them. */
interface RoundSaid {
  round: string;
  figures: DocumentBlock[];
  statements: string[];
  /** What became of the recommendations of the rounds before. */
  became: DocumentPart[];
  charts: DocumentBlock[];
}

function roundSaid(facts: IssueFacts, audience: Audience, language: Language): RoundSaid | null {
  const { analysis } = facts;
  if (!analysis) return null;
  if (!isInsideAnalysisReader(audience)) return asPublished(facts, audience, language);
  const charts = analysisFigures({ ...facts, analysis }, audience, language);
  return {
    round: analysis.round.label,
    figures: [{ kind: 'figures', figures: headlineCountsToPublish(analysis, audience, language) }],
    statements: shownConclusions(audience, analysis).map(({ statement }) => localizedIn(statement, language)),
    became: recommendationOutcomesPart(analysis, audience, language),
    charts: charts.map((chart) => ({ kind: 'chart', chart })),
  };
}

function asPublished({ published }: IssueFacts, audience: Audience, language: Language): RoundSaid | null {
  const edition = published.find((one) => one.audience === audience && one.language === language);
  if (!edition) return null;
  const blocks = edition.parts.flatMap((part) => part.blocks);
  return {
    round: edition.issueLine,
    figures: blocks.filter(({ kind }) => kind === 'figures').slice(0, 1),
    statements: blocks.flatMap((block) => (block.kind === 'paragraph' && block.tone === 'lead' ? [block.text] : [])),
    became: edition.parts.filter(({ id }) => id === 'became'),
    charts: blocks.filter(({ kind }) => kind === 'chart'),
  };
}

function analysisPart(said: RoundSaid | null, language: Language): DocumentPart[] {
  if (!said) return [];
  const text = translate(language, 'bulletin.analysisIntro', { round: said.round });
  const blocks: DocumentBlock[] = [...said.figures, { kind: 'paragraph', text, tone: 'lead' }];
  if (said.statements.length > 0) blocks.push({ kind: 'list', items: said.statements });
  return [{ id: 'analysis', title: translate(language, 'bulletin.section_analysis'), blocks }];
}

/** The figures stand behind what is said of them. */
function figuresPart(said: RoundSaid | null, language: Language): DocumentPart[] {
  const blocks = said?.charts ?? [];
  return blocks.length === 0 ? [] : [{ id: 'figures', title: translate(language, 'bulletin.section_figures'), blocks }];
}

/** The widest audience that hears of a date: when a round closes concerns nobody outside the organization. */
const toldTo: Record<ComingDate['kind'], Audience> = {
  opens: 'allStaff',
  due: 'allStaff',
  closes: 'allStaff',
  nextIssue: 'memberStates',
};

function sectionPart(
  section: Section,
  stories: readonly Story[],
  facts: IssueFacts,
  { audience, language }: EditionReader,
): DocumentPart[] {
  const blocks: DocumentBlock[] = stories
    .filter((story) => story.section === section)
    .map((story) => storyBlock(story, language));
  const coming = facts.coming.filter(({ kind }) => audienceCovers(toldTo[kind], audience));
  if (section === 'dates' && coming.length > 0) {
    const items = coming.map(({ kind, label, date }) =>
      translate(language, `bulletin.coming_${kind}`, { label, date: writeDate(date, language) }),
    );
    blocks.unshift({ kind: 'list', items });
  }
  return blocks.length === 0
    ? []
    : [{ id: section, title: translate(language, `bulletin.section_${section}`), blocks }];
}

function untranslatedNote(own: TextLanguage, language: Language): string {
  if (own === UNKNOWN_LANGUAGE) return translate(language, 'bulletin.untranslatedUnknown');
  return translate(language, 'bulletin.untranslated', { language: textLanguageInWords(own, language) });
}

function storyBlock(story: Story, language: Language): Extract<DocumentBlock, { kind: 'story' }> {
  const own = story.paragraphs.find((paragraph) => paragraph.language !== language)?.language;
  return {
    kind: 'story',
    headline: story.headline,
    paragraphs: story.paragraphs,
    byline: bylineInIssueDocument(story.from),
    widest: story.widest,
    note: own === undefined ? '' : untranslatedNote(own, language),
    ...(story.picture && { picture: story.picture }),
  };
}
