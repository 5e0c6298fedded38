import { describe, expect, it } from 'vitest';
import type { Block, Message } from '../../src/protocol/message.ts';
import { languages } from '../../src/language/language.ts';
import { type AnswerCount, findingsOf, type PostCount } from '../../src/analysis/findings.ts';
import type { AnalysisReader } from '../../src/analysis/analysisAccess.ts';
import { analysisAsPlainText } from '../../src/analysis/analysisAsPlainText.ts';
import { analysisMessages, analysisPages, analysisPeriod } from '../../src/analysis/messages.ts';
import { methodNote } from '../../src/analysis/methodNote.ts';
import { analysisWhyMessages } from '../../src/analysis/whyMessages.ts';
import { analysisFixture, planOfAction } from './analysisFixture.ts';

const coordinator: AnalysisReader = { tier: 'coordinator', language: 'en' };
const staff: AnalysisReader = { tier: 'allStaff', language: 'en' };

const textOf = (messages: Message[]): string => JSON.stringify(messages);
const blocksOf = <Kind extends Block['kind']>(messages: Message[], kind: Kind): Extract<Block, { kind: Kind }>[] =>
  messages.flatMap(({ blocks }) =>
    blocks.filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind),
  );
const allPages = (analysis = analysisFixture(), reader = coordinator): Message[] =>
  Array.from({ length: analysisPages(analysis, reader) }, (_, index) =>
    analysisMessages(analysis, reader, index + 1),
  ).flat();

describe('the analysis as messages', () => {
  it('begins with the rates and says every conclusion with its scope and a way to ask why', () => {
    const messages = analysisMessages(analysisFixture(), coordinator, 1);
    const facts = blocksOf(messages, 'facts')[0]?.facts.map(({ value }) => value);
    expect(facts).toContain('22 of 24 (92 per cent)');
    expect(facts).toContain('1 post');
    const intents = blocksOf(messages, 'actions').flatMap(({ actions }) => actions.map(({ intent }) => intent));
    const whys = intents
      .filter(({ kind }) => kind === 'why')
      .map((intent) => ('conclusion' in intent ? intent.conclusion : 0));
    expect(whys).toEqual([1, 2, 3, 4, 5]);
    expect(textOf(messages)).toContain('Most of the 22 posts that answered');
    expect(textOf(messages)).toContain('Headquarters: Improve field access');
    expect(textOf(messages)).toContain(
      '2 posts are silent; counting them in, one would say: most either way (75 per cent of 24 if all of them failed the test, 83',
    );
  });

  it('leads whoever may have it signed there, once the round is closed, and nobody else', () => {
    const leads = (reader: AnalysisReader, state: 'open' | 'closed') => {
      const analysis = analysisFixture();
      const shown = analysisMessages({ ...analysis, round: { ...analysis.round, state } }, reader, 1);
      return blocksOf(shown, 'actions').some(({ actions }) =>
        actions.some(({ label }) => label === 'Sign and release'),
      );
    };
    expect(leads(coordinator, 'closed')).toBe(true);
    expect([leads(coordinator, 'open'), leads(staff, 'closed')]).toEqual([false, false]);
  });

  it('concludes nothing from silence: no test, no best and worst, where nobody answered', () => {
    const nobody = { numerator: 0, denominator: 0 };
    const analysis = analysisFixture({
      conclusions: analysisFixture().conclusions.map((one) =>
        one.rule === 'share'
          ? { ...one, ...nobody, share: null, quantifier: null, silent: 24 }
          : one.rule === 'compareShares'
            ? { ...one, direction: 'tooFew', p: null, groups: one.groups.map((group) => ({ ...group, ...nobody })) }
            : one,
      ),
    });
    const shown = analysis.conclusions.map((_, index) =>
      textOf(analysisWhyMessages(analysis, coordinator, index + 1, null)),
    );
    expect(shown[0]).toContain('"label":"If the silent had spoken","value":"no answer"');
    expect(shown.join('')).not.toMatch(/p = 1|all \(100/);
    expect(textOf(analysisMessages(analysis, coordinator, 1))).not.toContain('all (100');
  });

  it('says of a round of nil returns that nothing has changed, once', () => {
    const { rates, conclusions } = analysisFixture();
    const said = { en: 'Nothing has changed.', fr: 'Rien n’a changé.', es: 'Nada ha cambiado.' };
    const nil = analysisFixture({
      rates: { ...rates, nilReturns: rates.received },
      conclusions: conclusions.map((one) => ({ ...one, statement: said })),
    });
    const messages = analysisMessages(nil, coordinator, 1);
    expect(textOf(messages).split('Nothing has changed.')).toHaveLength(2);
  });

  it('says how many had nothing new where some had, by whether anything could have changed', () => {
    const labels = (nilReturns: number, roundBefore: string | null) => {
      const analysis = analysisFixture({ rates: { ...analysisFixture().rates, nilReturns }, roundBefore });
      return analysisPeriod(analysis, coordinator)
        .map(({ label, value }) => `${label}: ${value}`)
        .slice(1);
    };
    expect(labels(0, null)).toEqual([]);
    expect(labels(2, null)).toEqual(['Nothing to report: 2 posts']);
    expect(labels(0, 'Plans of Action 2000')).toEqual([]);
    expect(labels(1, 'Plans of Action 2000')).toEqual(['Say that nothing has changed: 1 post']);
  });

  it('is told as interim while the round is open', () => {
    const { round } = analysisFixture();
    const open = analysisFixture({ round: { ...round, state: 'open' } });
    expect(textOf(analysisMessages(open, coordinator, 1))).toContain(
      'open until 30 September 2000: these figures are interim',
    );
    expect(textOf(analysisMessages(analysisFixture(), coordinator, 1))).not.toContain('interim');
  });

  it('can be walked through from the first page to the last and back', () => {
    const analysis = analysisFixture();
    const last = analysisPages(analysis, coordinator);
    const targets = (page: number) =>
      blocksOf(analysisMessages(analysis, coordinator, page), 'actions').flatMap(({ actions }) =>
        actions.flatMap(({ intent }) => (intent.kind === 'analysis' ? [Number(intent['page'])] : [])),
      );
    const reached = new Set([1]);
    for (const page of reached) for (const target of targets(page)) reached.add(target);
    expect([...reached].toSorted((a, b) => a - b)).toEqual(Array.from({ length: last }, (_, index) => index + 1));
    for (let page = 2; page <= last; page++) expect(targets(page)).toContain(1);
  });

  it('shows each finding once, as counts by answer and group with the mean of numbers', () => {
    const messages = allPages();
    const table = blocksOf(messages, 'table').find(({ rows }) => rows.some(([answer]) => answer === '3 – Committed'));
    expect(table?.columns).toEqual(['Answer', 'All', 'Field', 'Headquarters', 'Other posts', 'Working group']);
    expect(table?.rows.map(([, all]) => all)).toEqual(['8', '0', '0', '8', '0', '3.00']);
    const headings = blocksOf(messages, 'heading').map(({ text }) => text);
    expect(new Set(headings).size).toBe(headings.length);
  });

  it('keeps answers for the coordinator alone from everybody else, counts and all', () => {
    expect(textOf(allPages(analysisFixture(), coordinator))).toContain('How committed is your Chief of Mission');
    for (const tier of ['workingGroup', 'allStaff', 'memberStates'] as const) {
      expect(textOf(allPages(analysisFixture(), { tier, language: 'en' }))).not.toContain('Chief of Mission');
    }
  });

  it('shows no groups to others where one is so small that a post could be told', () => {
    const instrument = structuredClone(analysisFixture().instrument);
    for (const page of instrument.pages) for (const question of page.questions) question.visibility = 'allStaff';
    const analysis = analysisFixture({ instrument });
    const columns = (reader: AnalysisReader) =>
      blocksOf(allPages(analysis, reader), 'table').find(({ caption }) => caption.includes('(PAT)'))?.columns;
    // Eight posts at headquarters and two in the field: neither is shown, and no other way to tell posts apart.
    expect(columns({ tier: 'workingGroup', language: 'en' })).toContain('Field');
    expect(columns(staff)).toEqual(['Answer', 'All']);
    expect(textOf(allPages(analysis, staff))).toContain(
      'The groups are not shown apart, so that no answer of fewer than three posts',
    );
  });

  it('counts what is for the coordinator alone from five posts on, and in no group below five', () => {
    const few = { cell: 1, question: 'commitment', posts: 4, items: 4 };
    const answer = { cell: 1, question: 'commitment', part: '', text: null, number: 3, count: 4, total: 12 };
    const tables = (posts: PostCount[], answers: AnswerCount[]) => {
      const instrument = planOfAction();
      const cells = [1, 2].map((id) => ({
        id,
        kind: id === 1 ? 'hq' : 'field',
        region: '',
        workingGroupMember: true,
        hostsMajorOrganizations: true,
      }));
      const analysis = analysisFixture({ findings: findingsOf(instrument, [], { cells, answers, posts }) });
      return blocksOf(allPages(analysis), 'table').find(({ caption }) => caption.includes('Chief of Mission'));
    };
    expect(tables([few], [answer])).toBeUndefined();
    const two = { ...few, cell: 2, posts: 6, items: 6 };
    const columns = tables([few, two], [answer, { ...answer, cell: 2, count: 6, total: 18 }])?.columns;
    expect(columns).toEqual(['Answer', 'All']);
    const enough = [{ ...few, posts: 5 }, two];
    expect(
      tables(enough, [
        { ...answer, count: 5 },
        { ...answer, cell: 2, count: 6 },
      ])?.columns,
    ).toContain('Field');
  });

  it('says what changed since the round before', () => {
    const now = analysisFixture();
    const since = {
      round: 'Plans of Action 1999',
      posts: 18,
      before: 16,
      now: 15,
      gained: 1,
      lost: 2,
      p: 1,
      joined: 2,
      left: 4,
    };
    const [first, ...others] = now.conclusions;
    if (first?.rule !== 'share') throw new Error('the first conclusion is a share');
    const comparison = {
      label: 'Plans of Action 1999',
      rates: now.rates,
      askedInBoth: 22,
      sameVersion: false,
      versionBefore: 7,
      renamed: [],
    };
    const analysis = analysisFixture({ conclusions: [{ ...first, since }, ...others], comparison });
    expect(textOf(analysisMessages(analysis, coordinator, 1))).toContain(
      'Of the 18 posts that answered both Plans of Action 1999 and this round, 16 met the test then and 15 do now. One has come to meet it and 2 have ceased to; so even a split shows no direction.',
    );
    expect(methodNote(analysis, coordinator).join(' ')).toContain('The questions have changed since (from version 7');
  });

  it.each(languages)('has whole sentences and words for everything in %s', (language) => {
    for (const tier of ['coordinator', 'workingGroup', 'allStaff', 'memberStates'] as const) {
      const text = textOf(allPages(analysisFixture(), { tier, language }));
      expect(text).not.toMatch(/NaN|undefined|Infinity|\{\w+,/);
    }
  });
});

describe('the method note', () => {
  it('names version, dates, rates, nil returns, limits and that it is the first round', () => {
    const note = methodNote(analysisFixture(), coordinator).join('\n');
    for (const words of [
      `version ${planOfAction().version}`,
      '3 April 2000',
      '31 August 2000',
      '92 per cent',
      'One of those that took part said that there was nothing to report.',
      'own judgement',
      '4.5 points',
      'below 50 and',
      'first round',
    ]) {
      expect(note).toContain(words);
    }
  });

  it('warns of small numbers in small rounds only', () => {
    const large = analysisFixture({ rates: { ...analysisFixture().rates, expected: 900, received: 800 } });
    expect(methodNote(large, coordinator).join('\n')).not.toContain('points');
  });
});

describe('the analysis as text', () => {
  it.each(languages)('fits a terminal of 100 columns in %s and has every conclusion and figure', (language) => {
    const analysis = analysisFixture();
    const text = analysisAsPlainText(analysis, language);
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
    for (const figure of ['18', '17', '8', '15']) expect(text).toContain(figure);
    const flat = (value: string) => value.replace(/\s+/g, ' ');
    for (const { statement } of analysis.conclusions) expect(flat(text)).toContain(flat(statement[language]));
  });
});
