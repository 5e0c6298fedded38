import { composeIssue } from '../../src/bulletin/issueDocument/composeIssue.ts';
import { writeFormat } from '../../src/publication/writeFormat.ts';
import { formats } from '../../src/protocol/bulletinEditingIntent.ts';
import { sections } from '../../src/protocol/bulletinSection.ts';
import { languages } from '../../src/language/language.ts';
import { audiences } from '../../src/protocol/audience.ts';
import { chartOf, issueOf, itemOf } from '../bulletin/issueFacts.ts';

const ITEMS = 60;
const FIGURES = 20;
/** The bar of issue 18: all formats, languages and audiences together. */
const SECONDS = 10;
const MEGABYTES = 400;

const words =
  'The mission met the ministry of labour and two associations of migrant women, and agreed on a desk officer. ';

/**
 * How long an issue of 60 items with 20 figures takes as files in every format and language, and the memory at its
 * highest, which is of the whole process: so this runs first. First for one audience, then for all three, each of which
 * reads the same. The figures are given, not computed, and nothing is read from or written to a disk.
 */
export async function benchBulletin(report: (line: string) => void): Promise<void> {
  const items = Array.from({ length: ITEMS }, (_, index) => {
    const section = sections[index % sections.length] ?? 'field';
    const language = languages[index % languages.length] ?? 'en';
    return itemOf(index + 1, { section, language, text: words.repeat(6), wordings: {} });
  });
  const blocks = Array.from({ length: FIGURES }, (_, id) => ({ kind: 'chart' as const, chart: chartOf(id) }));
  const start = performance.now();
  let files = 0;
  for (const audience of audiences) {
    for (const language of languages) {
      const composed = composeIssue(issueOf(items), audience, language);
      const document = { ...composed, parts: [...composed.parts, { id: 'figures', title: 'Figures', blocks }] };
      for (const format of formats) {
        await writeFormat(document, format);
        files += 1;
      }
    }
    const seconds = (performance.now() - start) / 1000;
    const megabytes = process.resourceUsage().maxRSS / 1024;
    const held = seconds <= SECONDS && megabytes <= MEGABYTES ? 'within' : 'BEYOND';
    report(
      `${String(files).padStart(2)} files  ${seconds.toFixed(1)} s  ${megabytes.toFixed(0)} MB at most; ${held} ${SECONDS} s and ${MEGABYTES} MB`,
    );
  }
}
