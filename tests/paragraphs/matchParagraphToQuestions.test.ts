import { performance } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import { matchParagraphToQuestions } from '../../src/paragraphs/matchParagraphToQuestions.ts';
import { paragraphLaying } from '../../src/paragraphs/scores.ts';
import { sentencesInParagraph } from '../../src/paragraphs/sentences.ts';
import { leastProcessorTimeOf } from '../support/processorTime.ts';
import { contextOf, instrumentOf, type Paragraph, paragraphs, paragraphSets } from './paragraphs.ts';

const TODAY = '2026-11-30';

const lay = async (paragraph: Paragraph, text = paragraph.sentences.map((one) => one.text).join(' ')) =>
  matchParagraphToQuestions(
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
    for (const { text, about, values } of paragraph.sentences) {
      // At a semicolon a sentence is laid in two.
      const parts = laid.filter((one) => text.includes(one.text));
      const [question] = parts.flatMap(({ questions }) => questions);
      sum.sentences++;
      if (question === undefined ? about.length === 0 : about.includes(question)) sum.right++;
      for (const [id, value] of parts.flatMap((one) => Object.entries(one.values))) {
        sum.values++;
        if (values[id] === value) sum.rightValues++;
      }
    }
  }
  return sum;
}

describe('a paragraph beside the questions', () => {
  it.each(paragraphSets)('finds the question of four sentences in five: %s', async (set) => {
    const { sentences, right, values, rightValues } = await measure(paragraphs(set));
    expect(right / sentences).toBeGreaterThanOrEqual(0.8);
    expect(rightValues / values).toBeGreaterThanOrEqual(0.97);
    expect(values).toBeGreaterThan(sentences / 5);
  });

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

  it.each<[string, string[]]>([
    ['the roof leaks. we meet the ministry. two calls', ['the roof leaks.', 'we meet the ministry.', 'two calls']],
    [
      'no access to the PAT. had 5 hours, needed 10. regular contact',
      ['no access to the PAT.', 'had 5 hours, needed 10.', 'regular contact'],
    ],
    ['on forme env. vingt agents, max. deux fois', ['on forme env. vingt agents, max. deux fois']],
    ['hasta el 15 sept. 2026 y el 2 oct. 2027 a más tardar', ['hasta el 15 sept. 2026 y el 2 oct. 2027 a más tardar']],
    ['Approx. half, p. ej. la sede. y nada más', ['Approx. half, p. ej. la sede.', 'y nada más']],
    ['See www.example.org/list for more', ['See www.example.org/list for more']],
  ])('ends a sentence also where the next one has no capital: %s', (text, sentences) => {
    expect(sentencesInParagraph(text, 'en')).toEqual(sentences);
  });

  it.each([
    'Further to your message of 2 November, I have the honour to report on the dialogue with the Government.',
    'Comme suite à votre circulaire, veuillez trouver ci-après nos éléments sur les réseaux nationaux.',
    'Por medio de la presente me permito remitir el informe sobre el diálogo con el Gobierno.',
    'The Office presents its compliments to the Working Group on Gender Issues.',
    'Asunto: redes nacionales, segundo semestre.',
  ])('lays what opens or ends a letter beside no question: %s', async (text) => {
    const [paragraph] = paragraphs('development');
    if (!paragraph) throw new Error('no paragraph');
    expect(await lay(paragraph, text)).toMatchObject([{ questions: [], values: {} }]);
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
    await lay(first, text);
    done = true;
    expect(pieces.length).toBeGreaterThan(5);
    expect(await leastProcessorTimeOf(() => lay(first, text), 200)).toBeLessThan(200);
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
