import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeIssue } from '../../src/bulletin/issueDocument/composeIssue.ts';
import { writeFormat } from '../../src/publication/writeFormat.ts';
import { formats } from '../../src/protocol/bulletinEditingIntent.ts';
import { type Item } from '../../src/contributions/contribution.ts';
import { type Audience, audiences, audienceCovers } from '../../src/protocol/audience.ts';
import { languages } from '../../src/language/language.ts';
import { issueOf, itemOf, marksOf } from './issueFacts.ts';
import { wordsIn } from './readFile.ts';

/** Up to eight items with any consent, withdrawn or cut or not, some joined to the first. */
const anyItems = fc
  .array(
    fc.record({
      consent: fc.constantFrom(...audiences),
      withdrawn: fc.boolean(),
      cut: fc.boolean(),
      joined: fc.boolean(),
      language: fc.constantFrom(...languages),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((drawn) =>
    drawn.map(({ joined, ...more }, index) =>
      itemOf(index + 1, { ...more, mergedInto: joined && index > 0 ? 1 : null }),
    ),
  );

const readableBy = (audience: Audience, { withdrawn, consent }: Item): boolean =>
  !withdrawn && audienceCovers(consent, audience);

/** The marks that must not be in a file for `audience`: of items that it may not read, and of edited words about them. */
function forbidden(items: readonly Item[], audience: Audience): string[] {
  return items.flatMap((item) => {
    const { text, edited, headline, post } = marksOf(item.id);
    if (!readableBy(audience, item) || item.cut) return [text, edited, headline, post];
    const parts = items.filter(({ mergedInto }) => mergedInto === item.id);
    return parts.every((part) => readableBy(audience, part) && !part.cut) ? [] : [edited, headline];
  });
}

describe.each(formats)('consent in %s', (format) => {
  it('lets nobody read an item, its editing or the name of its post beyond what its author agreed to', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyItems,
        fc.constantFrom(...audiences),
        fc.constantFrom(...languages),
        async (items, audience, language) => {
          const document = composeIssue(issueOf(items), audience, language);
          const words = await wordsIn(format, await writeFormat(document, format));
          expect(forbidden(items, audience).filter((mark) => words.includes(mark))).toEqual([]);
          const shown = items.filter((item) => readableBy(audience, item) && !item.cut);
          expect(shown.filter(({ id }) => !words.includes(marksOf(id).post))).toEqual([]);
          const told = ({ id }: Item): boolean =>
            words.includes(marksOf(id).text) || words.includes(marksOf(id).edited);
          expect(shown.filter((item) => !told(item))).toEqual([]);
        },
      ),
      { numRuns: format === 'pdf' || format === 'docx' ? 25 : 100 },
    );
  });
});
