import { performance } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import { layOutParagraph } from '../../src/paragraphs/layOutParagraph.ts';
import { paragraphLaying } from '../../src/paragraphs/scores.ts';
import { sentencesInParagraph } from '../../src/paragraphs/sentences.ts';
import { contextOf, instrumentOf, type Paragraph, paragraphs } from './paragraphs.ts';

const TODAY = '2026-11-30';

const lay = async (paragraph: Paragraph, text = paragraph.sentences.map((one) => one.text).join(' ')) =>
  layOutParagraph(
    text,
    await paragraphLaying(instrumentOf(paragraph), contextOf(paragraph), paragraph.language),
    TODAY,
  );

interface Measured {
  sentences: number;
  right: number;
  values: number;
  rightValues: number;
}

async function measure(all: readonly Paragraph[]): Promise<Measured> {
  const sum: Measured = { sentences: 0, right: 0, values: 0, rightValues: 0 };
  for (const paragraph of all) {
    const laid = await lay(paragraph);
    for (const [at, { about, values }] of paragraph.sentences.entries()) {
      const [question] = laid[at]?.questions ?? [];
      sum.sentences++;
      if (question === undefined ? about.length === 0 : about.includes(question)) sum.right++;
      for (const [id, value] of Object.entries(laid[at]?.values ?? {})) {
        sum.values++;
        if (values[id] === value) sum.rightValues++;
      }
    }
  }
  return sum;
}

describe('a paragraph beside the questions', () => {
  it.each(['development', 'heldBack', 'fresh'] as const)(
    'finds the question of four sentences in five: %s',
    async (set) => {
      const { sentences, right, values, rightValues } = await measure(paragraphs(set));
      expect(right / sentences).toBeGreaterThanOrEqual(0.8);
      expect(rightValues / values).toBeGreaterThanOrEqual(0.97);
      expect(values).toBeGreaterThan(sentences / 5);
    },
  );

  it('keeps every sentence as it was written', async () => {
    for (const paragraph of paragraphs('development')) {
      const laid = await lay(paragraph);
      expect(laid.map(({ text }) => text)).toEqual(paragraph.sentences.map(({ text }) => text));
    }
  });

  it('reads lists and lines by themselves', () => {
    expect(sentencesInParagraph('- Government regular\n• NGOs: occasional\n\n2) Done. Thanks!', 'en')).toEqual([
      'Government regular',
      'NGOs: occasional',
      'Done.',
      'Thanks!',
    ]);
  });

  it('lays the second of two sentences beside the question of the first where it goes on about it', async () => {
    const [paragraph] = paragraphs('development');
    if (!paragraph) throw new Error('no paragraph');
    const laid = await lay(paragraph, 'The anti-trafficking hotline received 320 calls. It is on track.');
    expect(laid.map(({ questions }) => questions)).toEqual([['actions'], ['actions']]);
    expect(laid[1]?.values).toEqual({ 'actions.status': 'onTrack' });
  });

  it('answers both questions about women and men with the two numbers of a sentence', async () => {
    const wggi = paragraphs('development').find(
      ({ instrument, language }) => instrument === 'wggi' && language === 'en',
    );
    if (!wggi) throw new Error('no paragraph');
    const [laid] = await lay(wggi, 'We have 8 women and 12 men in professional grades.');
    expect(laid?.questions.toSorted()).toEqual(['staffProfessional', 'womenProfessional']);
    expect(laid?.values).toEqual({ womenProfessional: '8', staffProfessional: '20' });
  });

  it('reads 5,000 characters within 200 ms, in pieces between which others are served', async () => {
    const all = paragraphs('heldBack').filter(({ language, instrument }) => language === 'en' && instrument === 'wggi');
    const [first] = all;
    if (!first) throw new Error('no paragraph');
    const sentences = all.flatMap((one) => one.sentences.map(({ text }) => text)).join(' ');
    const text = sentences.repeat(Math.ceil(5_000 / sentences.length)).slice(0, 5_000);
    await lay(first, text);
    const pieces: number[] = [];
    let last = performance.now();
    let done = false;
    const look = (): void => {
      pieces.push(performance.now() - last);
      last = performance.now();
      if (!done) setImmediate(look);
    };
    setImmediate(look);
    const before = process.cpuUsage();
    await lay(first, text);
    const cpu = process.cpuUsage(before);
    done = true;
    // Of the processor's time: others on the machine must not decide.
    expect((cpu.user + cpu.system) / 1_000).toBeLessThan(200);
    expect(pieces.length).toBeGreaterThan(5);
  });

  it.each([
    'a'.repeat(10_000),
    'a. '.repeat(3_000),
    '1 '.repeat(5_000),
    'é'.repeat(5_000),
    '; '.repeat(5_000),
    '12 may '.repeat(1_400),
  ])('is not held up by text that is made for it (%#)', async (text) => {
    const [paragraph] = paragraphs('development');
    if (!paragraph) throw new Error('no paragraph');
    const before = process.cpuUsage();
    await lay(paragraph, text);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000).toBeLessThan(1_000);
  });
});
