import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyseRound } from '../../src/analysis/analyseRound.ts';
import type { RoundAnalysis } from '../../src/analysis/analysis.ts';
import { proofLines } from '../../src/analysis/analysisJson.ts';
import { type About, type Illustrate, noPictures } from '../../src/analysis/analysisPictures.ts';
import { proofQuoteSources } from '../../src/analysis/proof/proof.ts';
import { proofPostsAgainst, proofOf, quotesForAnalysisProof } from '../../src/analysis/proof/store.ts';
import {
  analysisCommand as readIllustrated,
  whyCommand as whyIllustrated,
} from '../../src/analysis/analysisCommand.ts';
import type { App, Caller } from '../../src/core/context.ts';
import { Refusal } from '../../src/core/refusal.ts';
import type { Reply } from '../../src/protocol/message.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { sampleRound, storeRound } from '../support/roundFixture.ts';
import { ruleNamed } from './analysisFixture.ts';
import { createApp } from '../../src/app/app.ts';

const now = new Date('2000-10-05T12:00:00Z');
/** Without pictures: who draws them stands further on in the walk. */
const plain = async () => noPictures;
type Asked<Use extends (app: App, caller: Caller, intent: never, illustrate: Illustrate) => unknown> =
  Parameters<Use>[2];
const readAnalysis = (there: App, caller: Caller, intent: Asked<typeof readIllustrated>) =>
  readIllustrated(there, caller, intent, plain);
const readWhy = (there: App, caller: Caller, intent: Asked<typeof whyIllustrated>) =>
  whyIllustrated(there, caller, intent, plain);
const textOf = (reply: Reply): string => JSON.stringify(reply.messages);

describe.each(databases)('reading the analysis on $name', ({ open }) => {
  let test: TestDatabase;
  let app: App;
  let roundId: number;
  let analysis: RoundAnalysis;
  beforeAll(async () => {
    test = await open();
    roundId = await storeRound(test.db, sampleRound());
    const { workingGroupId } = await test.db.round.findUniqueOrThrow({ where: { id: roundId } });
    app = createApp({ db: test.db, workingGroupId, reportBug: () => 'none' });
    analysis = await analyseRound(test.db, roundId);
  });
  afterAll(() => test.close());

  async function callerWho(is: 'coordinator' | 'focalPoint' | 'viewer' | 'stranger' | 'past'): Promise<Caller> {
    const { workingGroupId } = app;
    const key = `${is} ${await test.db.person.count()}`;
    const { id } = await test.db.person.create({ data: { workingGroupId, key, name: is } });
    const from = '1999-01-01';
    if (is === 'coordinator' || is === 'viewer') await test.db.grant.create({ data: { personId: id, role: is, from } });
    const post = await test.db.post.findFirstOrThrow({ where: { workingGroupId, code: 'MNL' } });
    const to = is === 'past' ? '2000-10-04' : null;
    if (is === 'focalPoint' || is === 'past')
      await test.db.appointment.create({ data: { personId: id, postId: post.id, role: 'focalPoint', from, to } });
    const person = { id, name: is, language: 'en', timeZone: 'UTC' } as const;
    return { workingGroupId, person, channel: 'local', place: 'public', now };
  }

  const refusal = async (work: Promise<unknown>): Promise<string> => {
    const error: unknown = await work.then(
      () => null,
      (thrown: unknown) => thrown,
    );
    return error instanceof Refusal ? error.key : String(error);
  };

  it('names who dissents and who is silent to the coordinator, for the sender alone', async () => {
    const reply = await readWhy(app, await callerWho('coordinator'), { conclusion: 1, page: 1 });
    expect(reply.visibleTo).toBe('sender');
    expect(textOf(reply)).toContain('BUE, HQ-HRM, ISB, PNH');
    expect(textOf(reply)).toContain('KBP, PRY');
    expect(textOf(reply)).toContain('Ministry of Labour, desk for migrant workers');
  });

  it('names them to a focal point too, where the question is for the working group', async () => {
    const caller = await callerWho('focalPoint');
    expect(textOf(await readWhy(app, caller, { conclusion: 2, page: 1 }))).toContain('CAI, HQ-HRM, HQ-MPI, ISB, PNH');
  });

  it('has the pictures drawn of what is on the page, and shows them there', async () => {
    const caller = await callerWho('coordinator');
    const asked: About[] = [];
    const picture = (title: string) => [{ kind: 'image' as const, png: new Uint8Array(1), alt: title, title }];
    const illustrate: Illustrate = async (_db, _analysis, { tier }, about) => {
      asked.push(about);
      expect(tier).toBe('coordinator');
      return {
        rates: about.rates ? picture('rates') : [],
        conclusions: new Map(about.conclusions.slice(0, 3).map((key) => [key, picture(`conclusion ${key}`)])),
        questions: new Map(about.questions.map((key) => [key, picture(`question ${key}`)])),
      };
    };
    const titles = ({ messages }: Reply): string[] =>
      messages.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'image' ? [block.title] : [])));
    const keys = analysis.conclusions.map(({ key }) => key);
    const first = await readIllustrated(app, caller, { page: 1 }, illustrate);
    expect(titles(first)).toEqual(['rates', ...keys.slice(0, 3).map((key) => `conclusion ${key}`)]);
    expect(asked[0]).toEqual({ rates: true, conclusions: keys, questions: [] });
    const second = await readIllustrated(app, caller, { page: 2 }, illustrate);
    expect(titles(second)).toEqual(asked[1]?.questions.map((key) => `question ${key}`));
    expect(asked[1]).toMatchObject({ rates: false, conclusions: [], questions: { length: 3 } });
    const why = await whyIllustrated(app, caller, { conclusion: 1, page: 1 }, illustrate);
    expect(why.messages[0]?.blocks.map(({ kind }) => kind).slice(0, 3)).toEqual(['heading', 'text', 'image']);
    // The last conclusion has no picture of its own, so it is that of its question.
    const last = await whyIllustrated(app, caller, { conclusion: 5, page: 1 }, async (...given) => ({
      ...(await illustrate(...given)),
      conclusions: new Map(),
    }));
    expect(titles(last)).toEqual([`question ${analysis.conclusions[4]?.question}`]);
    expect(titles(await whyIllustrated(app, caller, { conclusion: 1, page: 2 }, illustrate))).toEqual([]);
    expect(asked).toHaveLength(4);
  });

  it('finds the round by its label however it is written, and the last one held without', async () => {
    const caller = await callerWho('coordinator');
    const last = await readAnalysis(app, caller, { page: 1 });
    expect(await readAnalysis(app, caller, { round: 'plans  of action 2000', page: 1 })).toEqual(last);
    expect(textOf(last)).toContain('Global analysis: Plans of Action 2000');
  });

  it('turns down what is not there with the way out', async () => {
    const caller = await callerWho('coordinator');
    expect(await refusal(readAnalysis(app, caller, { round: 'Plans of 1900', page: 1 }))).toBe('commands.noSuchRound');
    expect(await refusal(readAnalysis(app, caller, { page: 99 }))).toBe('analysis.beyondLast');
    expect(await refusal(readWhy(app, caller, { conclusion: 9, page: 1 }))).toBe('analysis.noSuchConclusion');
    expect(await refusal(readWhy(app, caller, { conclusion: 1, page: 99 }))).toBe('analysis.beyondLast');
  });

  it('says that there is nothing to analyse before the first round', async () => {
    const { id: workingGroupId } = await test.db.workingGroup.create({ data: { code: 'new', name: 'New' } });
    expect(await refusal(readAnalysis({ ...app, workingGroupId }, await callerWho('coordinator'), { page: 1 }))).toBe(
      'analysis.noRound',
    );
  });

  it('shows an open round to the working group, as interim, and no round that is not published to others', async () => {
    const round = 'Plans of Action 2000';
    for (const state of ['open', 'closed', 'locked'] as const) {
      await test.db.round.update({ where: { id: roundId }, data: { state } });
      const text = textOf(await readAnalysis(app, await callerWho('focalPoint'), { page: 1 }));
      expect(text.includes('interim')).toBe(state === 'open');
      for (const who of ['viewer', 'stranger', 'past'] as const) {
        const caller = await callerWho(who);
        expect(await refusal(readAnalysis(app, caller, { round, page: 1 }))).toBe('analysis.notPublished');
        expect(await refusal(readAnalysis(app, caller, { page: 1 }))).toBe('analysis.notPublished');
        expect(await refusal(readWhy(app, caller, { conclusion: 1, page: 1 }))).toBe('analysis.notPublished');
      }
    }
    await test.db.round.update({ where: { id: roundId }, data: { state: 'closed' } });
  });

  it('reads a proof page by page in the order of the codes, each post once', async () => {
    const pages = [];
    for (let page = 1; page <= 3; page++) pages.push(await proofOf(test.db, analysis, 'dialogue', { page, size: 10 }));
    expect(pages.map(({ lines }) => lines.length)).toEqual([10, 10, 4]);
    expect(pages[0]).toMatchObject({ page: 1, pages: 3, total: 24 });
    const codes = pages.flatMap(({ lines }) => lines.map(({ post }) => post));
    expect(codes).toEqual(
      sampleRound()
        .posts.map(({ code }) => code)
        .toSorted(),
    );
    const whole = [];
    for await (const line of proofLines(test.db, analysis, 'dialogue')) whole.push(line);
    expect(whole).toEqual(pages.flatMap(({ lines }) => lines));
  });

  it('gives each post its own answers, in the order of the rows, and none to the silent', async () => {
    const { lines } = await proofOf(test.db, analysis, 'dialogue', { page: 1, size: 100 });
    for (const { post, answers } of lines) {
      const given = sampleRound().updates.find((one) => one.post === post)?.answers['dialogue'] as
        Record<string, string> | undefined;
      expect(answers).toEqual(
        Object.entries(given ?? {}).map(([part, answer]) => ({ question: 'dialogue', part, answer })),
      );
    }
    expect(lines.filter(({ side }) => side === 'silent').map(({ post }) => post)).toEqual(['KBP', 'PRY']);
  });

  it('carries the access conclusion by those who have it at headquarters and lack it in the field', async () => {
    const { lines } = await proofOf(test.db, analysis, 'patAccess', { page: 1, size: 100 });
    const kinds = new Map(sampleRound().posts.map(({ code, kind }) => [code, kind]));
    for (const { post, side, answers } of lines) {
      const has = answers[0]?.answer === 'yes';
      expect(side).toBe(answers.length === 0 ? 'silent' : has === (kinds.get(post) === 'hq') ? 'for' : 'against');
    }
  });

  it('reads no more names than it was asked for', async () => {
    expect(await proofPostsAgainst(test.db, analysis, ruleNamed('dialogue'), 2)).toEqual({
      dissent: ['BUE', 'HQ-HRM'],
      silent: ['KBP', 'PRY'],
    });
  });

  it('quotes what was written about each objective with the objective', async () => {
    const sources = proofQuoteSources(analysis.instrument, ruleNamed('objectives'), 'streamline');
    const quotes = await quotesForAnalysisProof(test.db, roundId, ['HQ-ODG'], sources);
    const actions = sampleRound().updates.find(({ post }) => post === 'HQ-ODG')?.answers['actions'] as {
      objective: string;
      narrative: string;
    }[];
    expect(quotes).toEqual(
      actions.map(({ objective, narrative }) => ({
        post: 'HQ-ODG',
        question: 'actions',
        about: objective,
        text: narrative,
      })),
    );
    expect(await quotesForAnalysisProof(test.db, roundId, [], sources)).toEqual([]);
    expect(await quotesForAnalysisProof(test.db, roundId, ['HQ-ODG'], [])).toEqual([]);
  });
});
