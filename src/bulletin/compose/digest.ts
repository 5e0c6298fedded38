import { translate } from '../../language/translate.ts';
import type { Action, Block, Message } from '../../protocol/message.ts';
import { chartsOf, type DocumentBlock, type PublishedDocument } from '../../publication/document.ts';
import { picturesInChat } from '../../publication/charts/picturesInChat.ts';

/** As many stories as one reads in a minute. */
const STORIES = 3;
/** Characters of a story's beginning. */
const TEASER = 240;

/** How a reader of the digest gets the whole. */
export interface Whole {
  /** Where the issue can be read in a browser, if it is served. */
  url: string | null;
  /** Buttons that fetch it. */
  actions: Action[];
}

/**
 * The minute's version of an issue, made from the issue itself, so that it says nothing that the issue does not say to the
 * same audience: headline figures with one picture, the first three stories, what is coming, and how to get the whole.
 */
export async function digestOf(document: PublishedDocument, whole: Whole): Promise<Message> {
  const { language, title, issueLine } = document;
  const inAll = document.parts.flatMap((part) => part.blocks.map((block) => ({ part, block })));
  const stories = inAll.flatMap(({ part, block }) =>
    block.kind === 'story' ? [{ part: part.title, story: block }] : [],
  );
  const text = translate(language, 'bulletin.digestText', { title, issue: issueLine, stories: stories.length });
  const blocks: Block[] = [
    { kind: 'heading', text: `${title} · ${issueLine}` },
    { kind: 'text', text: document.audienceLine, tone: 'quiet' },
  ];
  for (const { block } of inAll) if (block.kind === 'figures') blocks.push({ kind: 'facts', facts: block.figures });
  const analysis = document.parts.find(({ id }) => id === 'analysis')?.blocks.find((block) => block.kind === 'list');
  if (analysis) blocks.push({ kind: 'list', items: analysis.items });
  const charts = chartsOf(document).map(({ chart }) => chart);
  const pictures = await picturesInChat(charts.slice(0, 1), language);
  blocks.push(...[...pictures.values()].flat());
  for (const { part, story } of oneOfEach(stories).slice(0, STORIES)) {
    blocks.push({
      kind: 'quote',
      text: teaserOf(story),
      by: [part, story.byline].filter((one) => one !== '').join(' · '),
    });
  }
  const coming = document.parts.find(({ id }) => id === 'dates')?.blocks.find((block) => block.kind === 'list');
  if (coming) {
    blocks.push({ kind: 'text', text: translate(language, 'bulletin.digestDates') });
    blocks.push({ kind: 'list', items: coming.items });
  }
  if (whole.url !== null)
    blocks.push({ kind: 'link', label: translate(language, 'bulletin.readWhole'), url: whole.url });
  if (whole.actions.length > 0) blocks.push({ kind: 'actions', actions: whole.actions });
  return { text, blocks };
}

/** Stories of different sections come first: three of one section would hide the others. */
function oneOfEach<Piece extends { part: string }>(stories: readonly Piece[]): Piece[] {
  const seen = new Set<string>();
  const first = stories.filter(({ part }) => !seen.has(part) && seen.add(part));
  return [...first, ...stories.filter((story) => !first.includes(story))];
}

function teaserOf({ headline, paragraphs }: Extract<DocumentBlock, { kind: 'story' }>): string {
  const [{ text } = { text: '' }] = paragraphs;
  const letters = Array.from(text);
  // Whole words, and never half of a character.
  const begun =
    letters.length <= TEASER
      ? text
      : `${letters
          .slice(0, TEASER)
          .join('')
          .replace(/\s+\S*$/, '')} …`;
  return headline ? `${headline.text}. ${begun}` : begun;
}
