import { writeDate } from '../../language/dates.ts';
import { type Language, localizedIn } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import type { Audience } from '../../protocol/audience.ts';
import type { DocumentBlock, DocumentPart, PublishedDocument } from '../../publication/document.ts';
import { type Section, sections } from '../../protocol/section.ts';
import { storiesFor, type Story } from './story.ts';
import type { IssueFacts } from './facts.ts';
import { analysisFigures } from '../../analysis/charts/figures.ts';
import { conclusionsFor, statementFor } from '../../analysis/suppression/conclusionsFor.ts';
import { documentHead } from '../../publication/labels.ts';
import { bylineOf, quarterInWords } from './bulletinLabels.ts';
import { headlineFigures } from '../../analysis/charts/headlineFigures.ts';

/**
 * The issue for one audience in one language: the conclusions of the round, then the stories by section. It holds only
 * items whose consent covers the audience and figures that it may see; beyond the working group no post is named except
 * beside words that it offered to that audience itself.
 */
export function composeIssue(facts: IssueFacts, audience: Audience, language: Language): PublishedDocument {
  const stories = storiesFor(audience, facts.items, language);
  const news = sections.flatMap((section) => sectionPart(section, stories, facts, language));
  const parts = [...analysisPart(facts, audience, language), ...news, ...figuresPart(facts, audience, language)];
  const issueLine = translate(language, 'bulletin.issueLine', {
    number: facts.number,
    quarter: quarterInWords(facts.quarter, language),
  });
  return {
    kind: 'bulletin',
    ...documentHead(language, audience, facts.date),
    title: facts.title ? localizedIn(facts.title, language) : translate(language, 'bulletin.title'),
    issueLine,
    organization: facts.organization,
    summary: translate(language, 'bulletin.summary', {
      organization: facts.organization,
      stories: stories.length,
      figures: parts.flatMap((part) => part.blocks).filter(({ kind }) => kind === 'chart').length,
    }),
    parts: parts.length > 0 ? parts : [emptyPart(language)],
    colophon: [
      translate(language, 'bulletin.colophon', { organization: facts.organization }),
      translate(language, 'bulletin.colophonConsent'),
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

function analysisPart(facts: IssueFacts, audience: Audience, language: Language): DocumentPart[] {
  const { analysis } = facts;
  if (!analysis) return [];
  const statements = conclusionsFor(audience, analysis).map((conclusion) =>
    localizedIn(statementFor(audience, conclusion), language),
  );
  const blocks: DocumentBlock[] = [
    { kind: 'figures', figures: headlineFigures(analysis, audience, language) },
    {
      kind: 'paragraph',
      text: translate(language, 'bulletin.analysisIntro', { round: analysis.round.label }),
      tone: 'lead',
    },
  ];
  if (statements.length > 0) blocks.push({ kind: 'list', items: statements });
  return [{ id: 'analysis', title: translate(language, 'bulletin.section_analysis'), blocks }];
}

/** The figures stand behind the news: who reads on after the stories finds them, who does not has read the stories. */
function figuresPart(facts: IssueFacts, audience: Audience, language: Language): DocumentPart[] {
  const { analysis } = facts;
  if (!analysis) return [];
  const blocks = analysisFigures({ ...facts, analysis }, audience, language).map((chart) => ({
    kind: 'chart' as const,
    chart,
  }));
  return blocks.length === 0 ? [] : [{ id: 'figures', title: translate(language, 'bulletin.section_figures'), blocks }];
}

function sectionPart(
  section: Section,
  stories: readonly Story[],
  facts: IssueFacts,
  language: Language,
): DocumentPart[] {
  const blocks: DocumentBlock[] = stories
    .filter((story) => story.section === section)
    .map((story) => storyBlock(story, language));
  if (section === 'dates' && facts.coming.length > 0) {
    const items = facts.coming.map(({ kind, label, date }) =>
      translate(language, `bulletin.coming_${kind}`, { label, date: writeDate(date, language) }),
    );
    blocks.unshift({ kind: 'list', items });
  }
  return blocks.length === 0
    ? []
    : [{ id: section, title: translate(language, `bulletin.section_${section}`), blocks }];
}

function storyBlock(story: Story, language: Language): DocumentBlock {
  const own = story.paragraphs.find((paragraph) => paragraph.language !== language)?.language;
  return {
    kind: 'story',
    headline: story.headline,
    paragraphs: story.paragraphs,
    byline: bylineOf(story.from),
    note: own ? translate(language, `bulletin.untranslated_${own}`) : '',
  };
}
