import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeIssue } from '../../src/bulletin/issueDocument/composeIssue.ts';
import { editionTextsOf } from '../../src/editions/editionSearchText.ts';
import { contributionsFor } from '../../src/contributions/contribution.ts';
import { audiences, audienceCovers } from '../../src/protocol/audience.ts';
import { issueDocumentStories } from '../../src/bulletin/issueDocument/issueDocumentStories.ts';
import { documentAsMessages } from '../../src/publication/documentAsMessages.ts';
import { documentSchema } from '../../src/publication/document.ts';
import { toDocx } from '../../src/publication/docx/toDocx.ts';
import { toHtml } from '../../src/publication/toHtml.ts';
import { writeFormat } from '../../src/publication/writeFormat.ts';
import { formats } from '../../src/protocol/bulletinEditingIntent.ts';
import { contributionHeadline } from '../../src/contributions/contributionHeadline.ts';
import { issueOf, itemOf, marksOf } from './issueFacts.ts';
import { docxParts, wordsIn } from './readFile.ts';

describe('a consent', () => {
  it('covers its audience and each narrower one, and no wider', () => {
    const table = audiences.map((consent) => audiences.map((audience) => audienceCovers(consent, audience)));
    expect(table).toEqual([
      [true, false, false],
      [true, true, false],
      [true, true, true],
    ]);
  });

  it('that was withdrawn covers nobody', () => {
    for (const audience of audiences) expect(contributionsFor(audience, [itemOf(1, { withdrawn: true })])).toEqual([]);
  });

  it('gives a narrower audience all that a wider one reads', () => {
    const anyItem = fc.record({ consent: fc.constantFrom(...audiences), withdrawn: fc.boolean() });
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 20 }), (items) => {
        const [group, staff, states] = audiences.map((audience) => contributionsFor(audience, items));
        expect(group).toEqual(expect.arrayContaining(staff ?? []));
        expect(staff).toEqual(expect.arrayContaining(states ?? []));
      }),
    );
  });
});

describe('a story', () => {
  it('is told in the editor’s words, in the reader’s language where there is a translation', () => {
    const item = itemOf(1, { wordings: { fr: { headline: 'Titre', text: 'Bonjour' } } });
    expect(issueDocumentStories('allStaff', [item], 'fr')).toMatchObject([
      { headline: { text: 'Titre', language: 'fr' }, paragraphs: [{ text: 'Bonjour', language: 'fr' }] },
    ]);
    expect(issueDocumentStories('allStaff', [item], 'es')).toMatchObject([
      { headline: null, paragraphs: [{ text: item.text, language: 'en' }] },
    ]);
  });

  it('is one where the editor joined two, with both posts named', () => {
    const items = [itemOf(1), itemOf(2, { mergedInto: 1 })];
    const [story, ...others] = issueDocumentStories('allStaff', items, 'en');
    expect(others).toEqual([]);
    expect(story?.from.map(({ code }) => code)).toEqual(['P1', 'P2']);
    expect(story?.paragraphs).toHaveLength(2);
  });

  it('falls apart for those who may not read all of it, in the words of the authors themselves', () => {
    const items = [itemOf(1), itemOf(2, { mergedInto: 1, consent: 'workingGroup' })];
    const [story, ...others] = issueDocumentStories('memberStates', items, 'en');
    expect(others).toEqual([]);
    expect(story).toMatchObject({ headline: null, paragraphs: [{ text: itemOf(1).text }] });
    const turned = [itemOf(1, { consent: 'workingGroup' }), itemOf(2, { mergedInto: 1 })];
    expect(issueDocumentStories('memberStates', turned, 'en')).toMatchObject([
      { paragraphs: [{ text: itemOf(2).text }] },
    ]);
  });

  it('keeps paragraphs that an author set apart, and the editor’s order', () => {
    const first = itemOf(1, { position: 2, wordings: {} });
    const second = itemOf(2, { position: 1, text: 'One.\n\nTwo.\r\n\r\nThree.', wordings: {} });
    const stories = issueDocumentStories('allStaff', [first, second], 'en');
    expect(stories.map(({ items }) => items)).toEqual([[2], [1]]);
    expect(stories[0]?.paragraphs.map(({ text }) => text)).toEqual(['One.', 'Two.', 'Three.']);
  });

  it('has its first sentence for a headline where the editor has written none', () => {
    const text = 'Twelve fathers came to the first session. They ask for a second one.';
    const [story] = issueDocumentStories('allStaff', [itemOf(1, { text, wordings: {} })], 'en');
    expect(story).toMatchObject({
      headline: { text: 'Twelve fathers came to the first session', language: 'en' },
      paragraphs: [{ text: 'They ask for a second one.' }],
    });
  });

  it.each([
    ['حضر اثنا عشر أبا الجلسة الأولى. يطلبون جلسة ثانية.', 'حضر اثنا عشر أبا الجلسة الأولى'],
    ['十二位父亲参加了第一次会议。他们要求再开一次。', '十二位父亲参加了第一次会议'],
    ['Who came to the fair? Forty women.', 'Who came to the fair?'],
    ['One sentence alone is the story.', null],
    ['Yes. They came.', null],
    ['We met Ms. Amina Diallo of the ministry. She agreed.', null],
    [`${'A very long sentence '.repeat(6)}ends. Then another.`, null],
    ['', null],
  ])('of “%s” has the headline %s', (text, headline) => {
    expect(contributionHeadline(text)?.headline ?? null).toBe(headline);
  });
});

describe('an issue', () => {
  it('marks what nobody has translated', () => {
    const document = composeIssue(issueOf([itemOf(1, { language: 'es', wordings: {} })]), 'allStaff', 'fr');
    const texts = document.parts.flatMap(({ blocks }) => blocks.flatMap(editionTextsOf));
    expect(texts.join('\n')).toMatch(/En espagnol\s; pas encore traduit\./);
  });

  it.each([
    ['ar', 'مكتب جديد', 'In Arabic; not translated yet.'],
    ['pt', 'A feira foi aberta.', 'In Portuguese; not translated yet.'],
    ['und', 'Lomé', 'The language of this text is not known; it stands as it was received.'],
  ])('marks words in %s in each format', async (language, text, note) => {
    const document = composeIssue(issueOf([itemOf(1, { language, text, wordings: {} })]), 'allStaff', 'en');
    expect(documentSchema.parse(document)).toEqual(document);
    for (const format of formats) expect(await wordsIn(format, await writeFormat(document, format))).toContain(note);
    expect(toHtml(document)).toContain(`<p dir="auto" lang="${language}">${text}</p>`);
    expect(docxParts(await toDocx(document))['word/document.xml']).toMatch(
      new RegExp(`<w:lang w:(val|bidi)="${language}"`),
    );
    expect(JSON.stringify(await documentAsMessages(document))).toContain(note);
  });

  it('opens with a story, goes on with news, then tells of the round, and asks one thing of its audience', () => {
    const picture = { file: 'k', width: 4, height: 3, alternative: { en: 'A market' } };
    const items = [
      itemOf(1, { section: 'headquarters' }),
      itemOf(2, { section: 'field', picture }),
      itemOf(3, { section: 'field', wordings: {} }),
      itemOf(4, { section: 'quiz', picture }),
    ];
    const { parts } = composeIssue(issueOf(items), 'allStaff', 'en');
    expect(parts.map(({ id }) => id)).toEqual(['lead', 'headquarters', 'field', 'quiz', 'asked']);
    expect(parts[0]?.blocks).toMatchObject([{ kind: 'story', headline: { text: marksOf(2).headline } }]);
    expect(JSON.stringify(parts[0])).toContain('Manila · 1 September 2000');
    expect(JSON.stringify(parts.slice(1))).not.toContain(marksOf(2).headline);
    const asked = audiences.map((audience) =>
      JSON.stringify(composeIssue(issueOf(items), audience, 'en').parts.at(-1)),
    );
    expect(new Set(asked).size).toBe(3);
  });

  it.each([
    ['UTC', 'Manila · 30 September 2000'],
    ['Pacific/Auckland', 'Manila · 1 October 2000'],
  ])('dates what came in the evening by the day that it was in %s', (timeZone, line) => {
    const lead = itemOf(1, { offeredAt: new Date('2000-09-30T20:00:00Z') });
    expect(JSON.stringify(composeIssue({ ...issueOf([lead]), timeZone }, 'allStaff', 'en').parts[0])).toContain(line);
  });

  it('is called what its group calls it, in the reader’s language, or else by a plain word', () => {
    const title = { en: 'Harbour News', fr: 'Nouvelles du port', es: 'Noticias del puerto' };
    expect(composeIssue({ ...issueOf([]), title }, 'allStaff', 'es').title).toBe('Noticias del puerto');
    expect(composeIssue(issueOf([]), 'allStaff', 'es').title).toBe('Boletín de noticias');
  });

  it('says so where there is nothing for an audience', () => {
    const document = composeIssue(issueOf([itemOf(1, { consent: 'workingGroup' })]), 'memberStates', 'en');
    expect(document.parts.flatMap(({ blocks }) => blocks.flatMap(editionTextsOf))).toEqual([
      'There is no news for you in this issue.',
    ]);
  });

  it('lists coming dates before what people announce', () => {
    const coming = [{ kind: 'due' as const, label: 'Plans of Action 2001', date: '2001-08-31' }];
    const facts = { ...issueOf([itemOf(1, { section: 'dates' })]), coming };
    const dates = composeIssue(facts, 'allStaff', 'en').parts.find(({ id }) => id === 'dates');
    expect(dates?.blocks.map(({ kind }) => kind)).toEqual(['list', 'story']);
    expect(dates?.blocks[0]).toEqual({
      kind: 'list',
      items: ['31 August 2001: answers to “Plans of Action 2001” are due.'],
    });
    const outside = composeIssue(facts, 'memberStates', 'en').parts.find(({ id }) => id === 'dates');
    expect(outside?.blocks.map(({ kind }) => kind)).toEqual(['story']);
  });
});
