import { beforeAll, describe, expect, it } from 'vitest';
import { composeIssue } from '../../src/bulletin/issueDocument/composeIssue.ts';
import type { DocumentBlock } from '../../src/publication/document.ts';
import { toDocx } from '../../src/publication/docx/toDocx.ts';
import { chartOf, issueOf } from '../bulletin/issueFacts.ts';
import { docxParts } from '../bulletin/readFile.ts';

const arabic = 'يستمر المشروع';
// One point of white, as a JPEG says it in the fewest bytes that the library looks at: its beginning.
const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0]).toString('base64');

const story = (change: Partial<Extract<DocumentBlock, { kind: 'story' }>>): DocumentBlock => ({
  kind: 'story',
  headline: { text: 'Une ligne pour Dakar', language: 'fr' },
  paragraphs: [
    { text: 'Avant-propos.', language: 'fr' },
    { text: 'Fin.', language: 'fr' },
  ],
  byline: 'Dakar, 1 September 2000',
  note: 'Nobody has translated it.',
  ...change,
});

/** The body of a document with these blocks, a paragraph each. */
async function paragraphsOf(...blocks: DocumentBlock[]): Promise<string[]> {
  const document = { ...composeIssue(issueOf([]), 'allStaff', 'en'), parts: [{ id: 'part', title: 'Part', blocks }] };
  const body = docxParts(await toDocx(document))['word/document.xml'] ?? '';
  return body.split('<w:p>').slice(1);
}
const withWords = (paragraphs: string[], words: string): string => paragraphs.find((one) => one.includes(words)) ?? '';

describe('a story in Word', () => {
  it('keeps the language of words that nobody has translated', async () => {
    const told = await paragraphsOf(story({}));
    expect(withWords(told, 'Une ligne pour Dakar')).toContain('<w:lang w:val="fr-FR"/>');
    const own = await paragraphsOf(story({ headline: { text: 'A line for Dakar', language: 'en' } }));
    expect(withWords(own, 'A line for Dakar')).not.toContain('w:lang');
  });

  it('keeps the language of words from the right apart from that of others', async () => {
    const told = await paragraphsOf(story({ paragraphs: [{ text: arabic, language: 'ar' }] }));
    expect(withWords(told, arabic)).toContain('<w:lang w:bidi="ar"/>');
    expect(withWords(told, arabic)).toContain('<w:rtl/>');
  });

  it('keeps its last words with who tells it, and no others', async () => {
    const told = await paragraphsOf(story({}));
    expect(withWords(told, 'Fin.')).toContain('<w:keepNext/>');
    expect(withWords(told, 'Avant-propos.')).not.toContain('<w:keepNext/>');
  });

  it('is told without a headline, a byline or a note where there is none', async () => {
    const told = await paragraphsOf(story({ headline: null, byline: '', note: '' }));
    const end = told.slice(told.indexOf(withWords(told, 'Avant-propos.')));
    expect(end.filter((one) => /"(Byline|Heading2)"/.test(one))).toEqual([]);
    expect(withWords(await paragraphsOf(story({})), 'Dakar, 1 September')).toContain('w:val="Byline"');
  });

  it.each([
    ['a wide one to the width of the text', 860, 430, [430, 215]],
    ['a high one to its most height', 320, 640, [160, 320]],
    ['a small one to the same', 43, 32, [430, 320]],
  ])('has its picture with an alternative text, %s', async (_, width, height, [wide = 0, high = 0]) => {
    const alt = { text: 'Two people at a desk', language: 'en' };
    const told = await paragraphsOf(story({ picture: { file: 'a', width, height, alt, jpeg } }));
    const picture = withWords(told, '<w:drawing>');
    // A pixel is 9,525 of the units that Word counts in.
    expect(picture).toContain(`cx="${wide * 9525}" cy="${high * 9525}"`);
    expect(picture).toContain('descr="Two people at a desk"');
    expect(picture).toContain('<w:keepNext/>');
  });

  it('says what a picture shows where its file is not at hand', async () => {
    const alt = { text: 'Two people at a desk', language: 'en' };
    const told = await paragraphsOf(story({ picture: { file: 'a', width: 4, height: 3, alt } }));
    expect(withWords(told, 'Two people at a desk')).toContain('w:val="Quiet"');
  });
});

describe('a table in Word', () => {
  const table: DocumentBlock = {
    kind: 'table',
    caption: 'Posts by code',
    columns: [
      { title: 'Post', number: false },
      { title: 'Now', number: true },
    ],
    rows: [
      ['MNL', '7'],
      ['DKR', arabic],
    ],
  };
  let told: string[];
  beforeAll(async () => {
    told = await paragraphsOf(table);
  });

  it('stays with its caption, and its head with the first row', () => {
    expect(withWords(told, 'Posts by code')).toContain('w:val="FigureCaption"');
    expect(withWords(told, '>Post<')).toContain('<w:keepNext/>');
    expect(withWords(told, '>MNL<')).not.toContain('<w:keepNext/>');
    expect(told.join('').match(/<w:tblHeader\/>/g)).toHaveLength(1);
  });

  it('sets numbers to the right, words to the left, and words from the right by themselves', () => {
    expect(withWords(told, '>7<')).toContain('<w:jc w:val="right"/>');
    expect(withWords(told, '>MNL<')).toContain('<w:jc w:val="left"/>');
    expect(withWords(told, arabic)).toContain('<w:bidi/>');
  });

  it('splits no row between two pages', () => {
    expect(told.join('').match(/<w:cantSplit\/>/g)).toHaveLength(2);
  });
});

describe('other blocks in Word', () => {
  it('are quotes with who said them, where somebody is named', async () => {
    const told = await paragraphsOf({ kind: 'quote', text: 'We need a line.', by: 'MNL' });
    expect(withWords(told, 'We need a line.')).toContain('w:val="Quotation"');
    expect(withWords(told, '>MNL<')).toContain('w:val="Quiet"');
  });

  it('are figures with numbers that go on from part to part', async () => {
    const charts = [0, 1].map((id): DocumentBlock => ({ kind: 'chart', chart: chartOf(id) }));
    const told = await paragraphsOf(...charts);
    expect(told.flatMap((one) => one.match(/Figure \d\./g) ?? [])).toEqual(['Figure 1.', 'Figure 2.']);
  });
});

describe('a paragraph in Word', () => {
  it('stays with the list that it introduces, and with nothing else', async () => {
    const told = await paragraphsOf(
      { kind: 'paragraph', text: 'Alone.', tone: 'normal' },
      { kind: 'paragraph', text: 'The following:', tone: 'quiet' },
      { kind: 'list', items: ['One.'] },
    );
    expect(withWords(told, 'The following:')).toContain('<w:keepNext/>');
    expect(withWords(told, 'Alone.')).not.toContain('<w:keepNext/>');
  });
});

describe('letters beside Latin in Word', () => {
  const parts = async (text: string, layout?: 'page') => {
    const blocks: DocumentBlock[] = [
      { kind: 'paragraph', text, tone: 'normal' },
      { kind: 'list', items: [text] },
    ];
    const document = composeIssue(issueOf([]), 'allStaff', 'en');
    return docxParts(
      await toDocx({ ...document, ...(layout && { layout }), parts: [{ id: 'part', title: 'P', blocks }] }),
    );
  };

  it('come in runs of the face that has them, and the face comes along', async () => {
    const { 'word/document.xml': body = '', ...files } = await parts('Dhaka: ঢাকা কার্যালয়, and สำนักงาน');
    const runs = body.split('<w:r>').filter((run) => run.includes('Noto Sans'));
    expect(runs.map((run) => /w:ascii="(.*?)"/.exec(run)?.[1])).toEqual([
      'Noto Sans Bengali',
      'Noto Sans Thai',
      'Noto Sans Bengali',
      'Noto Sans Thai',
    ]);
    expect(runs[0]).toContain('>ঢাকা কার্যালয়, <');
    expect(files['word/fontTable.xml']).toContain('<w:embedRegular');
    expect(files['word/_rels/fontTable.xml.rels']?.match(/\.odttf/g)).toHaveLength(2);
  });

  it('need no face where there are none, and no list has the sign of a face that may be missing', async () => {
    const files = await parts('Văn phòng Hà Nội');
    expect(files['word/fontTable.xml'] ?? '').not.toContain('<w:embedRegular');
    expect(files['word/numbering.xml']).toContain('w:val="•"');
  });

  it('leave one page without contents and close to its edges', async () => {
    expect((await parts('One.', 'page'))['word/document.xml']).not.toContain('PAGEREF');
    expect((await parts('One.'))['word/document.xml']).toContain('PAGEREF');
  });
});

describe('a figure in Word', () => {
  it('stays with what it is called, its unit and what it says', async () => {
    const told = await paragraphsOf({ kind: 'chart', chart: chartOf(1) });
    const { title, unit, text } = chartOf(1);
    for (const words of [unit, text]) expect(withWords(told, words)).toContain('<w:keepNext/>');
    expect(withWords(told, title)).toContain('FigureCaption');
  });
});
