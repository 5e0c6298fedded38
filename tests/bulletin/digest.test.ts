import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeIssue } from '../../src/bulletin/issueDocument/composeIssue.ts';
import type { Item } from '../../src/contributions/contribution.ts';
import { type Language, languages } from '../../src/language/language.ts';
import { type Audience, audiences } from '../../src/protocol/audience.ts';
import type { Action, Block, Message } from '../../src/protocol/message.ts';
import { sections } from '../../src/protocol/bulletinSection.ts';
import { documentDigest } from '../../src/publication/digest.ts';
import type { PublishedDocument } from '../../src/publication/document.ts';
import { chartOf, issueOf, itemOf, marksOf } from './issueFacts.ts';

/** What a reader reads of a block; an alternative text is read in the place of a picture. */
function read(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
    case 'text':
      return [block.text];
    case 'quote':
      return [block.text, block.by ?? ''];
    case 'figures':
      return block.figures.flatMap(({ value, label }) => [value, label]);
    case 'image':
      return [block.title];
    case 'actions':
      return block.actions.map(({ label }) => label);
    default:
      throw new Error(`a digest has no ${block.kind}`);
  }
}

const textOf = ({ blocks }: Message): string => blocks.flatMap(read).join('\n');
const spaced = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;
const spoken = (text: string, language: Language): number =>
  [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].filter(({ isWordLike }) => isWordLike)
    .length;

const actions: Action[] = ['Read the whole issue', 'Offer a piece', 'All publications'].map((label) => ({
  label,
  intent: { kind: 'contribute' },
}));

const anyText = fc.oneof(
  fc.lorem({ mode: 'sentences', maxCount: 30 }),
  fc.constant('移徙妇女报告说，项目在三个省继续进行。'.repeat(20)),
  fc.constant('โครงการนี้ยังดำเนินต่อไปในสามจังหวัด'.repeat(20)),
  fc.constant('يستمر المشروع في ثلاث محافظات. '.repeat(20)),
  fc.constant('👩‍🚀 été '.repeat(80)),
  fc.constant('- — · '.repeat(100).trim()),
  fc.constant('x'.repeat(900)),
);
const anyItem = fc.record({
  section: fc.constantFrom(...sections),
  consent: fc.constantFrom(...audiences),
  language: fc.constantFrom(...languages),
  text: anyText,
  cut: fc.boolean(),
  wordings: fc.oneof(
    fc.constant({}),
    fc.record({ en: fc.record({ headline: fc.lorem({ maxCount: 20 }), text: anyText }) }),
  ),
  name: fc.lorem({ maxCount: 12 }),
});
const anyIssue = fc.record({
  items: fc.array(anyItem, { maxLength: 12 }),
  title: fc.option(fc.lorem({ maxCount: 40 })),
  figures: fc.array(fc.record({ value: fc.constantFrom('22 of 24', '18 %'), label: fc.lorem({ maxCount: 25 }) }), {
    maxLength: 5,
  }),
  chart: fc.boolean(),
});

/** The issue for one reader, with the headline figures and a picture of a round beside its stories. */
function issueFrom(
  { items, title, figures, chart }: typeof anyIssue extends fc.Arbitrary<infer Issue> ? Issue : never,
  audience: Audience,
  language: Language,
): PublishedDocument {
  const pieces = items.map(({ name, ...one }, index): Item => ({
    ...itemOf(index + 1, one),
    post: { code: 'P', name, station: 'Manila', region: 'Asia' },
  }));
  const named = title === null ? null : { en: title, fr: title, es: title };
  const document = composeIssue({ ...issueOf(pieces), title: named }, audience, language);
  const blocks: PublishedDocument['parts'][number]['blocks'] = [
    ...(figures.length > 0 ? [{ kind: 'figures' as const, figures }] : []),
    ...(chart ? [{ kind: 'chart' as const, chart: chartOf(1) }] : []),
  ];
  return blocks.length === 0
    ? document
    : { ...document, parts: [{ id: 'analysis', title: 'Round', blocks }, ...document.parts] };
}

const digests = (issue: PublishedDocument): Promise<string> => documentDigest(issue, actions).then(textOf);

describe('a digest', () => {
  it('has at most 120 words and three counts in any language, and another text for each audience', async () => {
    await fc.assert(
      fc.asyncProperty(anyIssue, fc.constantFrom(...languages), async (issue, language) => {
        const texts: string[] = [];
        for (const audience of audiences) {
          const digest = await documentDigest(issueFrom(issue, audience, language), actions);
          const text = textOf(digest);
          expect(spaced(text)).toBeLessThanOrEqual(120);
          expect(spoken(text, language)).toBeLessThanOrEqual(120);
          const figures = digest.blocks.flatMap((block) => (block.kind === 'figures' ? block.figures : []));
          expect(figures.length).toBeLessThanOrEqual(3);
          expect(digest.blocks.filter(({ kind }) => kind === 'quote').length).toBeLessThanOrEqual(1);
          texts.push(text);
        }
        expect(new Set(texts).size).toBe(audiences.length);
      }),
      { numRuns: 60 },
    );
  });

  it('tells a story of this audience’s own, which wider ones do not get', async () => {
    const items = [itemOf(1), itemOf(2, { consent: 'allStaff' }), itemOf(3, { consent: 'workingGroup' })];
    const told = await Promise.all(audiences.map((audience) => digests(composeIssue(issueOf(items), audience, 'en'))));
    for (const [index, id] of [3, 2, 1].entries()) expect(told[index]).toContain(marksOf(id).headline);
  });

  it('counts the stories of each section where no round is reported', async () => {
    const items = [1, 2, 3, 4, 5].map((id) => itemOf(id, { section: id > 3 ? 'men' : 'field' }));
    const digest = await documentDigest(composeIssue(issueOf(items), 'allStaff', 'en'), []);
    expect(digest.blocks).toContainEqual({
      kind: 'figures',
      figures: [
        { value: '3', label: 'News from the field' },
        { value: '2', label: 'Initiatives for men' },
      ],
    });
    expect(digest.text).toContain('5 stories');
  });

  it('prefers a story in the reader’s language, and says of another which language it is in', async () => {
    const french = itemOf(2, { language: 'fr', text: 'Le deuxième récit.', wordings: {} });
    expect(await digests(composeIssue(issueOf([itemOf(1), french]), 'memberStates', 'fr'))).toContain('deuxième');
    expect(await digests(composeIssue(issueOf([french]), 'memberStates', 'es'))).toContain(
      'En francés; aún sin traducir.',
    );
  });

  it('breaks a long story between words, never within a character', async () => {
    const text = '👩‍🚀 été '.repeat(200);
    const digest = await documentDigest(
      composeIssue(issueOf([itemOf(1, { text, wordings: {} })]), 'allStaff', 'en'),
      [],
    );
    const [quote] = digest.blocks.flatMap((block) => (block.kind === 'quote' ? [block.text] : []));
    expect(quote).toMatch(/(été|👩‍🚀) …$/u);
  });

  it('says nothing to an audience that the issue does not say to it', async () => {
    const items = [itemOf(1, { consent: 'workingGroup' }), itemOf(2)];
    const digest = await digests(composeIssue(issueOf(items), 'allStaff', 'en'));
    expect(digest).not.toContain(marksOf(1).edited);
    expect(digest).toContain(marksOf(2).edited);
  });
});
