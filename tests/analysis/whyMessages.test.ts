import { describe, expect, it } from 'vitest';
import type { Block, Message } from '../../src/protocol/message.ts';
import type { AnalysisReader } from '../../src/analysis/analysisAccess.ts';
import { type Evidence, analysisWhyMessages } from '../../src/analysis/whyMessages.ts';
import { analysisFixture } from './analysisFixture.ts';

const cell = { kind: 'field', region: '', workingGroupMember: true, hostsMajorOrganizations: false };
const coordinator: AnalysisReader = { tier: 'coordinator', language: 'en' };
const staff: AnalysisReader = { tier: 'allStaff', language: 'en' };

const textOf = (messages: Message[]): string => JSON.stringify(messages);
const blocksOf = <Kind extends Block['kind']>(messages: Message[], kind: Kind): Extract<Block, { kind: Kind }>[] =>
  messages.flatMap(({ blocks }) =>
    blocks.filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind),
  );

describe('why', () => {
  const evidence = (change: Partial<Evidence> = {}): Evidence => ({
    proof: {
      lines: [
        { cell, post: 'BUE', side: 'against', answers: [{ question: 'dialogue', part: 'ngo', answer: 'regular' }] },
        { cell, post: 'KBP', side: 'silent', answers: [] },
      ],
      page: 2,
      pages: 3,
      total: 24,
    },
    size: 10,
    dissent: ['BUE', 'ISB', 'HQ-HRM', 'PNH'],
    silent: ['KBP', 'PRY'],
    quotes: [{ post: 'BUE', question: 'dialogueContact', about: '', text: '<b>Ministry</b> of *Labour*' }],
    ...change,
  });

  it('tells of every conclusion how firm it is, who is silent, how its answers came, and whether anybody could check', () => {
    const analysis = analysisFixture();
    for (const [index] of analysis.conclusions.entries()) {
      const labels = blocksOf(analysisWhyMessages(analysis, coordinator, index + 1, null), 'facts').flatMap(
        ({ facts }) => facts.map(({ label }) => label),
      );
      expect(labels).toEqual(
        expect.arrayContaining(['Without an answer to this question', 'How firm', 'How the answers came', 'Evidence']),
      );
    }
  });

  it('tells the rule, the figures, who dissents, who is silent and the answers of each', () => {
    const messages = analysisWhyMessages(analysisFixture(), coordinator, 1, evidence());
    const facts = Object.fromEntries(
      blocksOf(messages, 'facts')[0]?.facts.map(({ label, value }) => [label, value]) ?? [],
    );
    expect(facts).toMatchObject({
      'Do not meet the test': 'BUE, ISB, HQ-HRM, PNH (4 posts)',
      'Without an answer to this question': 'KBP, PRY (2 of the 24 posts asked, those that took no part included)',
    });
    expect(textOf(messages)).toContain('A post counts when at least 2 of its 4 answers');
    expect(blocksOf(messages, 'table')[0]).toMatchObject({
      caption: 'Posts by code, 11 to 12 of 24',
      rows: [
        ['BUE', 'against', 'NGOs: Regular'],
        ['KBP', 'silent', '–'],
      ],
    });
  });

  it.each([
    ['en', 'Without an answer to this question', '2 of the 24 posts asked, those that took no part included'],
    ['fr', 'Sans réponse à cette question', '2 des 24 postes sollicités, y compris ceux qui n’ont pas participé'],
    ['es', 'Sin respuesta a esta pregunta', '2 de las 24 oficinas consultadas, incluidas las que no participaron'],
  ] as const)(
    'says in %s of how many posts those without an answer are, so that it agrees with who took part',
    (language, label, value) => {
      const told = blocksOf(analysisWhyMessages(analysisFixture(), { tier: 'allStaff', language }, 1, null), 'facts');
      expect(told.flatMap(({ facts }) => facts)).toContainEqual({ label, value });
    },
  );

  it('quotes people as they wrote, in a quote of their own', () => {
    const [quote] = blocksOf(analysisWhyMessages(analysisFixture(), coordinator, 1, evidence()), 'quote');
    expect(quote).toMatchObject({ text: '<b>Ministry</b> of *Labour*', by: expect.stringContaining('BUE') as string });
  });

  it('cuts no quote away: many of them go on in further messages', () => {
    const quotes = Array.from({ length: 45 }, (_, index) => ({
      post: 'BUE',
      question: 'actions',
      about: 'P01',
      text: `No. ${index}`,
    }));
    const messages = analysisWhyMessages(analysisFixture(), coordinator, 5, evidence({ quotes }));
    expect(blocksOf(messages, 'quote').map(({ text }) => text)).toEqual(quotes.map(({ text }) => text));
    for (const { blocks } of messages) expect(blocks.length).toBeLessThanOrEqual(25);
  });

  it('leads to the pages before and after and back to the conclusions', () => {
    const intents = blocksOf(analysisWhyMessages(analysisFixture(), coordinator, 1, evidence()), 'actions').flatMap(
      ({ actions }) => actions.map(({ intent }) => intent),
    );
    expect(intents).toEqual([
      { kind: 'why', conclusion: 1, round: 'Plans of Action 2000', page: 1 },
      { kind: 'why', conclusion: 1, round: 'Plans of Action 2000', page: 3 },
      { kind: 'analysis', round: 'Plans of Action 2000' },
    ]);
  });

  it('says how many more there are where not all names fit a line', () => {
    const messages = analysisWhyMessages(analysisFixture(), coordinator, 1, evidence({ dissent: ['BUE', 'ISB'] }));
    expect(textOf(messages)).toContain('BUE, ISB and 2 more, page by page below');
  });

  it('counts and names nobody without evidence, and says whom the names are for', () => {
    const messages = analysisWhyMessages(analysisFixture(), staff, 1, null);
    expect(textOf(messages)).toContain('18 of 22 (82 per cent)');
    expect(textOf(messages)).toContain('who answered what is for the working group');
    expect(textOf(messages)).not.toMatch(/BUE|KBP/);
    expect(blocksOf(messages, 'table')).toEqual([]);
  });

  it('shows the titles that are nearly the same side by side', () => {
    const messages = analysisWhyMessages(analysisFixture(), staff, 5, null);
    expect(blocksOf(messages, 'table')[0]?.rows).toEqual([['P1  Train all drivers', 'P2  Train every driver']]);
  });

  it('has nothing on a conclusion that is not there', () => {
    expect(analysisWhyMessages(analysisFixture(), coordinator, 9, null)).toEqual([]);
  });
});
