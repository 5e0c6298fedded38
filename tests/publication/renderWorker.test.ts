import { setImmediate as nextTurn } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { chartPng } from '../../src/publication/charts/drawChart.ts';
import { composeIssue } from '../../src/bulletin/issueDocument/composeIssue.ts';
import { renderDocument } from '../../src/publication/renderDocument.ts';
import type { PublishedDocument } from '../../src/publication/document.ts';
import { renderInWorker, renderWorker } from '../../src/publication/renderWorker.ts';
import { formats } from '../../src/protocol/bulletinEditingIntent.ts';
import { fromPackageRoot } from '../../src/config/fromPackageRoot.ts';
import { chartOf, issueOf, itemOf } from '../bulletin/issueFacts.ts';

const thread = pathToFileURL(fromPackageRoot('src/publication/renderThread.ts'));
const execArgv = ['--import', pathToFileURL(fromPackageRoot('tests/support/typescriptInThread.mjs')).href];
const script = (text: string): URL => new URL(`data:text/javascript,${encodeURIComponent(text)}`);

const composed = composeIssue(issueOf([itemOf(1), itemOf(2)]), 'allStaff', 'fr');
const document: PublishedDocument = {
  ...composed,
  parts: [
    ...composed.parts,
    { id: 'figures', title: 'Figures', blocks: [0, 1, 2].map((id) => ({ kind: 'chart', chart: chartOf(id) })) },
  ],
};

describe('the workshop', () => {
  const shop = renderWorker(thread, { execArgv });
  afterAll(() => shop.close());

  it('makes the same files as this thread would, and the loop here turns meanwhile', async () => {
    let turns = 0;
    let done = false;
    const turning = (async () => {
      while (!done) {
        turns += 1;
        await nextTurn();
      }
    })();
    const files = await Promise.all(formats.map((format) => shop.do({ kind: 'file', document, format })));
    done = true;
    await turning;
    expect(turns).toBeGreaterThan(1_000);
    for (const [index, format] of formats.entries()) {
      const [here] = await renderDocument({ kind: 'file', document, format });
      const [there] = files[index] ?? [];
      // A DOCX is a ZIP, which bears the time at which it was packed.
      if (format === 'docx') expect(Math.abs((there?.length ?? 0) - (here?.length ?? 0))).toBeLessThan(64);
      else expect(there?.equals(here ?? Buffer.alloc(0))).toBe(true);
    }
  });

  it('draws pictures, each as it is drawn here', async () => {
    const charts = [chartOf(4), chartOf(5)];
    const pictures = await shop.do({ kind: 'pictures', charts, language: 'es', width: 480 });
    expect(pictures.map((one, index) => one.equals(chartPng(charts[index] ?? chartOf(0), 'es', 480)))).toEqual([
      true,
      true,
    ]);
    expect(await shop.do({ kind: 'pictures', charts: [], language: 'es', width: 480 })).toEqual([]);
  });

  it('tells what went wrong with a job, and goes on with the next', async () => {
    const broken = { ...document, date: 'never' };
    await expect(shop.do({ kind: 'file', document: broken, format: 'pdf' })).rejects.toThrow(Error);
    const [file] = await shop.do({ kind: 'file', document, format: 'md' });
    expect(String(file)).toContain(document.title);
  });
});

describe('a thread that dies', () => {
  it.each([
    ['of an error', 'throw new Error("out of memory")', 'out of memory'],
    ['without a word', 'process.exit(7)', 'ended with 7'],
  ])('%s fails what it still had to do, and the next job has a new one', async (_, text, message) => {
    const shop = renderWorker(script(text));
    const jobs = ['html', 'md'] as const;
    const tried = await Promise.allSettled(jobs.map((format) => shop.do({ kind: 'file', document, format })));
    expect(tried.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    for (const one of tried) expect(String((one as PromiseRejectedResult).reason)).toContain(message);
    await expect(shop.do({ kind: 'file', document, format: 'md' })).rejects.toThrow(message);
    await shop.close();
  });
});

describe('the memory of a thread', () => {
  it('is bounded, so that what it no longer uses is collected early', async () => {
    const shop = renderWorker(
      script(`import { parentPort, resourceLimits } from 'node:worker_threads';
        parentPort.on('message', ({ id }) =>
          parentPort.postMessage({ id, pieces: [new TextEncoder().encode(JSON.stringify(resourceLimits))] }));`),
    );
    const [limits] = await shop.do({ kind: 'file', document, format: 'md' });
    expect(JSON.parse(String(limits))).toMatchObject({ maxOldGenerationSizeMb: 1_024, maxYoungGenerationSizeMb: 16 });
    await shop.close();
  });
});

describe('a job from sources', () => {
  it('is carried out here, for a thread could not read them', async () => {
    const [file] = await renderInWorker({ kind: 'file', document, format: 'html' });
    expect(String(file)).toContain('<!doctype html>');
  });
});
