import { translate } from '../language/translate.ts';
import type { Action, Block, Message } from '../protocol/message.ts';
import { documentCharts, type DocumentBlock, type PublishedDocument } from './document.ts';
import { chartPicturesInChat } from './charts/chartPicturesInChat.ts';
import { documentStoryPicture } from './pictures/documentStoryPicture.ts';
import { firstWordsForDocumentDigest, documentDigestWordCount } from './digestWords.ts';

/** What is read in a minute, the labels of the buttons included; the alternative text of the picture is not. */
const WORDS = 120;
const HEADLINE = { most: 24, letters: 200 };
const TEASER = { letters: 240 };
const BYLINE = { most: 12, letters: 120 };
/** What a story needs to make one curious, where it comes from included. */
const STORY_NEEDS = 24;
/** Lines with a count. */
const LINES = 3;

type Story = Extract<DocumentBlock, { kind: 'story' }>;
type Figure = Extract<DocumentBlock, { kind: 'figures' }>['figures'][number];

/**
 * The minute's version of a publication, made from what one audience got, so that it says nothing that the whole does not say to them:
 * one sentence, three counts, one picture, one story, one thing that is asked of this audience; at most 120 words. `actions` are the
 * buttons under it, whose words count too.
 */
export async function documentDigest(document: PublishedDocument, actions: Action[]): Promise<Message> {
  const { kind, language, audience, audienceLine } = document;
  const words = (texts: readonly string[]): number =>
    texts.reduce((sum, text) => sum + documentDigestWordCount(text, language), 0);
  const stories = storiesOf(document);
  const text = headlineOf(document, stories.length);
  const asked = translate(language, `publication.digestAsk_${kind}_${audience}`);
  let left = WORDS - words([text, audienceLine, asked, ...actions.map(({ label }) => label)]);
  const [story] = stories.toSorted((one, other) => rankOf(one.story, document) - rankOf(other.story, document));
  const kept = story ? STORY_NEEDS : 0;
  const take = (texts: readonly string[]): boolean => {
    const fits = words(texts) <= left - kept;
    if (fits) left -= words(texts);
    return fits;
  };
  const figures = countsOf(document).filter(({ value, label }) => take([value, label]));
  const picture = (story && photographOf(story.story)) ?? (await pictureOf(document));
  const blocks: Block[] = [
    { kind: 'heading', text },
    { kind: 'text', text: audienceLine, tone: 'quiet' },
  ];
  if (figures.length > 0) blocks.push({ kind: 'figures', figures });
  if (take(picture.map((block) => (block.kind === 'image' ? block.title : block.text)))) blocks.push(...picture);
  if (story) blocks.push(...teaserOf(story.part, story.story, left, document));
  blocks.push({ kind: 'text', text: asked });
  if (actions.length > 0) blocks.push({ kind: 'actions', actions });
  return { text, blocks };
}

interface Told {
  part: string;
  story: Story;
}

function storiesOf({ parts }: Pick<PublishedDocument, 'parts'>): Told[] {
  return parts.flatMap(({ title, blocks }) =>
    blocks.flatMap((block) => (block.kind === 'story' ? [{ part: block.section ?? title, story: block }] : [])),
  );
}

function headlineOf({ title, issueLine, language }: PublishedDocument, stories: number): string {
  return firstWordsForDocumentDigest(
    translate(language, 'publication.digestText', { title, issue: issueLine, stories }),
    HEADLINE,
    language,
  );
}

/** First what this audience has and wider ones have not, and among that what the reader's language is spoken in. */
function rankOf({ widest, paragraphs }: Story, { audience, language }: PublishedDocument): number {
  return (widest === undefined || widest === audience ? 0 : 2) + (paragraphs[0]?.language === language ? 0 : 1);
}

/** The headline figures; where an issue has none, how much each section tells. */
function countsOf({ parts }: PublishedDocument): Figure[] {
  const figures = parts.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'figures' ? block.figures : [])),
  );
  if (figures.length > 0) return figures.slice(0, LINES);
  const counts = new Map(parts.map(({ title }) => [title, 0]));
  for (const { part } of storiesOf({ parts })) counts.set(part, (counts.get(part) ?? 0) + 1);
  return [...counts]
    .map(([label, count]) => ({ label, count }))
    .filter(({ count }) => count > 0)
    .map(({ label, count }) => ({ value: String(count), label }))
    .slice(0, LINES);
}

/** What the story shows of itself, before any figure. */
function photographOf(story: Story): Extract<Block, { kind: 'image' | 'text' }>[] | null {
  const shown = documentStoryPicture(story).flatMap((block) => (block.kind === 'image' ? [block] : []));
  return shown.length > 0 ? shown : null;
}

async function pictureOf(document: PublishedDocument): Promise<Extract<Block, { kind: 'image' | 'text' }>[]> {
  const [first] = documentCharts(document);
  const drawn = first ? await chartPicturesInChat([first.chart], document.language) : new Map<unknown, Block[]>();
  return [...drawn.values()]
    .flat()
    .flatMap((block) => (block.kind === 'image' || block.kind === 'text' ? [block] : []));
}

/** The beginning of a story in `most` words, with its section, its posts and, where it is in another language, which. */
function teaserOf(part: string, story: Story, most: number, { language }: PublishedDocument): Block[] {
  const from = [part, story.byline].filter((one) => one !== '').join(' · ');
  const by = [firstWordsForDocumentDigest(from, BYLINE, language), story.note].filter((one) => one !== '').join(' · ');
  const [{ text } = { text: '' }] = story.paragraphs;
  const whole = story.headline ? `${story.headline.text}. ${text}` : text;
  const begun = firstWordsForDocumentDigest(
    whole,
    { ...TEASER, most: most - documentDigestWordCount(by, language) },
    language,
  );
  return begun === '' ? [] : [{ kind: 'quote', text: begun, by }];
}
