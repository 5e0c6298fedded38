import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadAnalysisFacts } from '../../src/analysis/publishing/loadAnalysisFacts.ts';
import type { AnalysisFacts } from '../../src/analysis/publishing/analysisFacts.ts';
import { composeAnalysis } from '../../src/analysis/publishing/composeAnalysis.ts';
import { composeIssue } from '../../src/bulletin/issueDocument/composeIssue.ts';
import type { PublishedDocument } from '../../src/publication/document.ts';
import { toHtml } from '../../src/publication/toHtml.ts';
import { languages } from '../../src/language/language.ts';
import { audiences } from '../../src/protocol/audience.ts';
import { barriers, desk, launch, openPage, phone, sticksOut } from '../browser/browser.ts';
import { databases, temporaryFolder } from '../support/databases.ts';
import { sampleRound, storeRound } from '../support/roundFixture.ts';
import { issueOf, itemOf } from '../bulletin/issueFacts.ts';

describe('a publication in a browser', () => {
  const folder = temporaryFolder();
  let browser: Browser;
  let facts: AnalysisFacts;
  beforeAll(async () => {
    browser = await launch();
    const { db, close } = await databases[0].open();
    const roundId = await storeRound(db, sampleRound());
    const { id } = await db.workingGroup.findFirstOrThrow();
    facts = await loadAnalysisFacts(db, id, roundId, '2000-10-02');
    await close();
  });
  afterAll(() => browser.close());

  const written = (document: PublishedDocument): string => {
    const path = join(folder, `${document.kind}-${document.audience}-${document.language}.html`);
    writeFileSync(path, toHtml(document));
    return pathToFileURL(path).href;
  };
  const issue = {
    ...issueOf([itemOf(1), itemOf(2, { language: 'es', section: 'men', wordings: {} })]),
    coming: [{ kind: 'due' as const, label: 'Plans of Action 2001', date: '2001-08-31' }],
  };

  it.each(languages)('has no barrier and needs nothing from outside: the issue in %s', async (language) => {
    const ratesBefore = [{ roundId: 0, label: '1999', reportingRate: 0.7, expected: 20, askedAgain: 18 }];
    const full = { ...issue, analysis: facts.analysis, ratesBefore };
    const errata = [{ date: '2 October 2000', text: { text: 'Twelve, not ten.', language: 'en' as const } }];
    const document = { ...composeIssue(full, 'workingGroup', language), errata };
    for (const options of [desk, phone]) {
      const { page, wrong } = await openPage(browser, written(document), options);
      const outside: string[] = [];
      page.on('request', (request) => outside.push(request.url()));
      expect(await barriers(page)).toEqual([]);
      expect(await sticksOut(page)).toBe(false);
      expect([...wrong, ...outside.filter((url) => !url.startsWith('data:'))]).toEqual([]);
      await page.context().close();
    }
  });

  it.each(audiences)('has no barrier: the analysis for %s, on a phone and on a desk', async (audience) => {
    for (const options of [desk, phone]) {
      const { page } = await openPage(browser, written(composeAnalysis(facts, audience, 'fr')), options);
      expect(await barriers(page)).toEqual([]);
      expect(await sticksOut(page)).toBe(false);
      await page.context().close();
    }
  });
});
