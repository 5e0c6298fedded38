import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import type { Language } from '../../src/language/language.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import type { Reply } from '../../src/protocol/message.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { actionsOf } from '../support/replies.ts';
import { linesOf } from '../support/replyLines.ts';
import { type Exercise, exercise, speaking } from './exercise.ts';

describe('what is asked beside the questions', () => {
  let database: TestDatabase;
  let world: Exercise;
  beforeAll(async () => {
    database = await databases[0].open();
    world = await exercise(database.db);
  });
  afterAll(() => database.close());
  beforeEach(() => database.db.draft.deleteMany());

  type Name = 'ana' | 'chi' | 'coordinator';
  const does = (
    intent: Intent,
    { who = 'ana', language = 'en', date = '2000-08-01' }: { who?: Name; language?: Language; date?: string } = {},
  ) => handleIntent(world.app, speaking(world.app, world.person[who], date, language), intent);
  const said = (reply: Reply): string =>
    linesOf(reply)
      .join('\n')
      .replaceAll(/[\u00A0\u202F]/g, ' ');
  const labels = (reply: Reply) => actionsOf(reply).map(({ label }) => label);
  const at = () => ({ round: world.first, post: world.post.manila });

  describe('how long it takes', () => {
    it.each([
      ['en', /Round 2000: \d+ questions are left, about \d+ minutes\./],
      ['fr', /Round 2000 : il reste \d+ questions, .*environ \d+ minutes/],
      ['es', /Round 2000: .*quedan \d+ preguntas, .*alrededor de \d+ minutos/],
    ] as const)('is told of the round that is open (%s)', async (language, words) => {
      const reply = await does({ kind: 'howTo', about: 'time' }, { language });
      expect(said(reply)).toMatch(words);
      expect(actionsOf(reply)[0]?.intent).toEqual({ kind: 'update', by: 'ask', ...at() });
    });

    it('is less once something is answered', async () => {
      const left = async () => Number(/(\d+) questions/.exec(said(await does({ kind: 'howTo', about: 'time' })))?.[1]);
      const before = await left();
      await does({ kind: 'answer', ...at(), input: 'womenProfessional', value: '3' });
      expect(await left()).toBe(before - 1);
    });
  });

  it.each([
    ['change', 'Until the round closes every answer can be changed', 'summary'],
    ['answers', 'can be read here', 'summary'],
  ])('how answers are changed and where they are, with the way there: %s', async (about, words, kind) => {
    const reply = await does({ kind: 'howTo', about });
    expect(said(reply)).toContain(words);
    expect(actionsOf(reply)[0]?.intent).toEqual({ kind, ...at() });
  });

  it('what somebody cannot get at can be noted as a need', async () => {
    const reply = await does({ kind: 'howTo', about: 'access', words: 'the intranet' });
    expect(said(reply)).toContain('You cannot get at “the intranet”');
    expect(actionsOf(reply)[0]).toMatchObject({ label: 'Note it as a need', intent: { input: 'needs.+' } });
    expect(said(await does({ kind: 'howTo', about: 'access' }))).toContain('a tool or a site');
    const long = said(await does({ kind: 'howTo', about: 'access', words: 'x'.repeat(200) }));
    expect(long).not.toContain('x'.repeat(100));
  });

  it.each<[string, { who?: Name; date?: string }]>([
    ['who holds no post', { who: 'chi' }],
    ['whose rounds are over', { date: '2001-12-01' }],
  ])('nothing is offered to somebody %s', async (_, who) => {
    for (const about of ['time', 'change', 'answers', 'access'] as const) {
      const reply = await does({ kind: 'howTo', about }, who);
      expect(said(reply)).toContain('Nothing is open for you');
      expect(labels(reply)).toEqual([]);
    }
  });

  describe('what a question means', () => {
    const explain = (input: string, language?: Language) =>
      does({ kind: 'explain', ...at(), input }, language === undefined ? {} : { language });

    it.each([
      ['dialogue.ngo', 'in the reporting period', 'The working group reads this answer; all staff may read'],
      ['dialogueContact', 'rather than a name', 'The working group reads this answer.'],
      ['commitment', '', 'The coordinator reads this answer, and whoever answers for your post.'],
      ['womenProfessional', 'There is no further explanation', 'The working group reads this answer.'],
    ])('says who reads it, then asks again: %s', async (input, help, reader) => {
      const reply = await explain(input);
      expect(said({ ...reply, messages: reply.messages.slice(0, 1) })).toContain(help);
      expect(said(reply)).toContain(reader);
      expect(reply.awaits).toMatchObject({ kind: 'input', input });
    });

    it('is said in the language of who asks', async () => {
      expect(said(await explain('commitment', 'fr'))).toMatch(/coordination/);
      expect(said(await explain('dialogue.ngo', 'es'))).toMatch(/Grupo de Trabajo/);
    });

    it('is the next question, where the one that was meant is no longer asked', async () => {
      await does({ kind: 'answer', ...at(), input: 'patAccess', value: 'yes' });
      const reply = await explain('patObstacle');
      expect(reply.awaits).not.toMatchObject({ input: 'patObstacle' });
    });

    it('is nothing where nothing was asked', async () => {
      const reply = await does({ kind: 'explain' });
      expect(said(reply)).toContain('No question is open between us');
      expect(labels(reply)).toHaveLength(1);
    });
  });

  describe('what a word means', () => {
    const word = (words: string, more?: Parameters<typeof does>[1]) => does({ kind: 'explain', words }, more);

    it('is told by the questions that speak of it, four at most', async () => {
      const reply = await word('toolkit');
      expect(said(reply)).toContain('This is how the questions speak of “toolkit”');
      expect(said(reply)).toContain('Do you have access to the Project Assistance Toolkit (PAT)?');
      const many =
        (await word('post')).messages[0]?.blocks.flatMap((one) => (one.kind === 'facts' ? one.facts : [])) ?? [];
      expect(many.length).toBeLessThanOrEqual(4);
    });

    it('is found without its accents, and as a whole word only', async () => {
      expect(said(await word('femmes', { language: 'fr' }))).toContain('« femmes »');
      expect(said(await word('reguliers', { language: 'fr' }))).toContain('Voici ce que');
      expect(said(await word('regulie', { language: 'fr' }))).not.toContain('Voici ce que');
      expect(said(await word('oolki'))).toContain('I have no explanation of “oolki”');
    });

    it('is not known where nothing says it, however long it is', async () => {
      expect(said(await word('!!!'))).toContain('I have no explanation');
      const long = said(await word('xyzzy '.repeat(60)));
      expect(long).toContain('I have no explanation');
      expect(long.length).toBeLessThan(300);
    });

    it('is not taken from the questions of rounds that are no longer open', async () => {
      expect(said(await word('toolkit', { date: '2001-12-01' }))).not.toContain('Do you have access');
    });
  });

  describe('“nothing changed” in one’s own words', () => {
    it.each([
      ['en', 'Shall I record for MNL in Round 2000 that there is nothing to report?'],
      ['fr', 'Faut-il enregistrer que MNL n’a rien à signaler dans Round 2000 ?'],
      ['es', '¿Registro que MNL no tiene nada que comunicar en Round 2000?'],
    ] as const)('is shown back with its post and round before it is recorded (%s)', async (language, words) => {
      const reply = await does({ kind: 'unchanged' }, { language });
      expect(said(reply)).toContain(words);
      expect(actionsOf(reply).map(({ intent }) => intent)).toEqual([
        { kind: 'nothingChanged', ...at() },
        { kind: 'cancel' },
      ]);
      expect(await database.db.update.count()).toBe(0);
    });

    it('asks which one where several are open', async () => {
      await database.db.round.update({ where: { id: world.second }, data: { opensAt: '2000-04-03' } });
      const reply = await does({ kind: 'unchanged' });
      expect(labels(reply)).toEqual(expect.arrayContaining(['MNL – Round 2000', 'MNL – Round 2001']));
      await database.db.round.update({ where: { id: world.second }, data: { opensAt: '2001-04-03' } });
    });

    it('is refused to somebody who holds no post', async () => {
      expect(said(await does({ kind: 'unchanged' }, { who: 'chi' }))).toContain('You hold no post that reports');
    });
  });
});
