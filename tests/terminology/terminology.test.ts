import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/language/language.ts';
import { findTerms } from '../../src/terminology/findTerms.ts';
import { loadTerms } from '../../src/terminology/loadTerms.ts';
import { leastProcessorTimeOf, processorTimeOf } from '../support/processorTime.ts';
import { marked } from './marked.ts';

const idsIn = async (text: string, language: (typeof languages)[number]): Promise<string[]> =>
  (await findTerms(text, language)).map(({ term }) => term.id);

describe('the list of terms', () => {
  it.each(languages)('finds in %s what is marked, and little else', async (language) => {
    const seen = { right: 0, wrong: [] as string[], missed: [] as string[] };
    for (const [sentence, ...ids] of marked[language]) {
      const found = await idsIn(sentence, language);
      seen.right += found.filter((id) => ids.includes(id)).length;
      seen.wrong.push(...found.filter((id) => !ids.includes(id)).map((id) => `${id}: ${sentence}`));
      seen.missed.push(...ids.filter((id) => !found.includes(id)).map((id) => `${id}: ${sentence}`));
    }
    expect(seen.wrong).toEqual([]);
    expect(seen.missed).toEqual([]);
  });

  it.each(languages)('has in %s each term once, each pattern once, and no word in its own place', (language) => {
    const { terms } = loadTerms(language);
    expect(terms.length).toBeGreaterThan(30);
    expect(new Set(terms.map(({ id }) => id)).size).toBe(terms.length);
    const patterns = terms.flatMap(({ match }) => match);
    expect(patterns.filter((one, at) => patterns.indexOf(one) !== at)).toEqual([]);
    expect(terms.filter(({ kind, instead }) => (kind === 'prompt') !== (instead.length === 0))).toEqual([]);
  });

  it.each(languages)('advises in %s nothing that it advises against', async (language) => {
    for (const { id, instead } of loadTerms(language).terms)
      for (const better of instead) expect([id, better, await idsIn(better, language)]).toEqual([id, better, []]);
  });

  it('reads a long text in linear time, and lets others have their turn', async () => {
    const sentence = marked.en.map(([one]) => one).join(' ');
    const text = (size: number) => sentence.repeat(Math.ceil(size / sentence.length)).slice(0, size);
    const read = (size: number) => () => findTerms(text(size), 'en');
    await processorTimeOf(read(100_000));
    const enough = (await processorTimeOf(read(100_000))) * 12 + 50;
    expect(await leastProcessorTimeOf(read(400_000), enough)).toBeLessThan(enough);

    let turns = 0;
    let done = false;
    const others = (async () => {
      for (; !done; turns++) await turn();
    })();
    await findTerms(text(100_000), 'en');
    done = true;
    await others;
    expect(turns).toBeGreaterThan(8);
  });

  it('is not held up by text that is made for it', async () => {
    for (const text of ['each '.repeat(20_000), '« '.repeat(50_000), 'a'.repeat(100_000), '1 '.repeat(50_000)])
      expect(await findTerms(text, 'en')).toEqual([]);
  });
});
