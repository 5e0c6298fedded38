import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { analyseRound } from '../../src/analysis/analyseRound.ts';
import { analysisJson } from '../../src/analysis/analysisJson.ts';
import { recommendationOutcomesPart } from '../../src/analysis/recommendationOutcomes/recommendationOutcomesPart.ts';
import { analysisRevisionHash } from '../../src/analysis/revisions/analysisRevisionHash.ts';
import type { Audience } from '../../src/protocol/audience.ts';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import { parseTypedCommand } from '../../src/conversation/parseTypedCommand.ts';
import type { Language } from '../../src/language/language.ts';
import { parseInstrument } from '../../src/instruments/parseInstrument.ts';
import { obstaclesInUpdate } from '../../src/updates/obstaclesInUpdate.ts';
import { wordsOf } from '../commitments/world.ts';
import { shippedExercise } from '../support/builtInInstrument.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { plainBlanks } from '../support/plainBlanks.ts';
import { step } from '../support/step.ts';
import { type Exercise, exercise, speaking } from './exercise.ts';

const { instrument, source } = shippedExercise();

describe('the obstacles of an update', () => {
  const of = (answers: Record<string, string>, language: Language = 'en') =>
    obstaclesInUpdate(instrument, answers, { language, ownerCode: 'HQ' });

  it.each([
    ['en', 'Remove an obstacle to PAT access: The account or the password – forgotten (since 1 June 2000)'],
    ['fr', 'Lever un obstacle à l’accès à la PAT : Le compte ou le mot de passe – forgotten (depuis le 1er juin 2000)'],
    [
      'es',
      'Resolver un obstáculo para el acceso al PAT: La cuenta o la contraseña – forgotten (desde el 1 de junio de 2000)',
    ],
  ] as const)('are said in %s with their kind, their words and since when', (language, text) => {
    const answers = {
      patAccess: 'partly',
      patObstacle: 'forgotten',
      patObstacleKind: 'account',
      patObstacleSince: '2000-06-01',
    };
    const { stated, gone } = of(answers, language);
    expect(stated.map((one) => ({ ...one, text: plainBlanks(one.text) }))).toEqual([
      { text, ownerCode: 'HQ', by: null, entry: 'obstacle.patObstacleKind', visibility: 'workingGroup' },
    ]);
    expect(gone).toEqual([]);
  });

  it('are said without what nobody has said', () => {
    expect(of({ patAccess: 'no', patObstacleKind: 'line' }).stated.map(({ text }) => text)).toEqual([
      'Remove an obstacle to PAT access: A poor telephone line',
    ]);
  });

  it('are gone once the access is full, and are left as they are where nothing is said of them', () => {
    expect(of({ patAccess: 'yes', patObstacleKind: 'line' })).toEqual({
      stated: [],
      gone: ['obstacle.patObstacleKind'],
    });
    expect(of({ patAccess: 'no' })).toEqual({ stated: [], gone: [] });
    // A nil return of a post that never answered brings nothing.
    expect(of({})).toEqual({ stated: [], gone: [] });
  });

  it('are declared on a choice, with questions that are there and of the right kind', () => {
    const refused = (from: string, to: string): string => {
      try {
        parseInstrument(source.replace(from, to), 'own.yaml');
      } catch (error) {
        return String(error);
      }
      return 'taken';
    };
    expect(refused('', '')).toBe('taken');
    expect(refused('since: patObstacleSince', 'since: patObstacle')).toContain(
      '"patObstacle" is no question of kind date',
    );
    expect(refused('words: patObstacle\n', 'words: nothing\n')).toContain('"nothing" is no question of kind text');
    const [choice, text] = ['kind: choice\n        visibility: workingGroup\n        onPagesOnly', 'kind: text'];
    expect(refused(choice, `${text}\n        visibility: workingGroup\n        onPagesOnly`)).toMatch(/own\.yaml:\d+/);
  });
});

describe.each(databases)('an obstacle to the PAT on $name', ({ open }) => {
  let database: TestDatabase;
  let world: Exercise;
  beforeEach(async () => {
    database = await open();
    world = await exercise(database.db);
    await database.db.appointment.create({
      data: { personId: world.person.chi, postId: world.post.hq, role: 'focalPoint', from: '2000-01-01' },
    });
  });
  afterEach(() => database.close());

  const caller = (who: keyof Exercise['person'], language: Language = 'en') =>
    speaking(world.app, world.person[who], '2000-08-02', language);
  const say = (who: keyof Exercise['person'], text: string, language: Language = 'en') =>
    handleIntent(world.app, caller(who, language), parseTypedCommand(text));
  /** Ana fills in pages of Manila's update in a round and sends it. */
  async function send(round: number, pages: Record<string, Record<string, string>>): Promise<void> {
    const at = { round, post: world.post.manila };
    for (const [page, values] of Object.entries(pages)) {
      const { form } = await handleIntent(world.app, caller('ana'), { kind: 'update', by: 'page', ...at, page });
      if (!form) throw new Error(`no page ${page}`);
      await handleIntent(world.app, caller('ana'), { kind: 'page', ...form.target, values, then: 'later' });
    }
    const draft = await database.db.draft.findFirstOrThrow();
    await handleIntent(world.app, caller('ana'), { kind: 'send', ...at, version: draft.version });
  }
  const standing = () => database.db.commitment.findMany({ orderBy: { id: 'asc' } });
  const toldTo = async (who: keyof Exercise['person']): Promise<number> =>
    database.db.outboxMessage.count({ where: { kind: 'commitment', recipient: String(world.person[who]) } });

  it('is asked of the post that removes it, once, done and told back, and over when the access is full', async () => {
    await step('the coordinator says in French who removes them; others may not', async () => {
      expect(wordsOf(await say('ana', 'obstacles to MNL'))).not.toContain('From now on');
      expect(wordsOf(await say('coordinator', 'obstacles à HQ', 'fr'))).toContain('HQ est désormais chargé');
      expect(wordsOf(await say('coordinator', 'obstáculos', 'es'))).toContain('No hay obstáculos pendientes');
    });
    await step('an update names one, and a correction of something else changes nothing', async () => {
      await send(world.first, {
        projects: { patAccess: 'no' },
        patObstacles: { patObstacleKind: 'line', patObstacleSince: '2000-06-01' },
      });
      await send(world.first, { projects: { patAccess: 'no', patObstacle: '' }, support: { commitment: '1' } });
      expect(await standing()).toMatchObject([{ kind: 'need', state: 'asked', ownerId: world.post.hq }]);
      expect(await toldTo('chi')).toBe(1);
      expect(wordsOf(await say('coordinator', 'obstáculos', 'es'))).toContain('Hay un obstáculo pendiente');
      expect(wordsOf(await say('chi', 'obstacles'))).toContain('A poor telephone line');
    });
    await step('it is taken, and its post hears of it', async () => {
      const [one] = await standing();
      await say('chi', `take ${one?.id}`);
      expect(await toldTo('ana')).toBe(1);
    });
    await step('the access is full, and it is over by the word of its post', async () => {
      await send(world.first, { projects: { patAccess: 'yes' } });
      expect(await standing()).toMatchObject([{ state: 'done' }]);
      expect(await toldTo('chi')).toBe(2);
      expect(wordsOf(await say('coordinator', 'obstacles'))).toContain('No obstacle to the PAT is open');
    });
  });

  it('asks nobody before somebody is named; then the coordinator gives it to them', async () => {
    await send(world.first, { projects: { patAccess: 'partly' }, patObstacles: { patObstacleKind: 'size' } });
    const [one] = await standing();
    expect(one).toMatchObject({ state: 'asked', ownerId: null });
    expect(wordsOf(await say('coordinator', 'obstacles'))).toContain('nobody is asked to remove it yet');
    await say('coordinator', `give ${one?.id} to HQ`);
    expect(await toldTo('chi')).toBe(1);
  });

  it('is told closed, or not, by the next analysis: inside the group, in each language', async () => {
    const { db } = database;
    await send(world.first, { projects: { patAccess: 'no' }, patObstacles: { patObstacleKind: 'line' } });
    await db.round.update({ where: { id: world.first }, data: { state: 'closed', closesAt: '2000-08-02' } });
    const { label } = await db.round.findUniqueOrThrow({ where: { id: world.second } });
    await db.round.update({ where: { id: world.second }, data: { state: 'closed' } });
    const became = async (language: Language) =>
      wordsOf(await handleIntent(world.app, caller('coordinator', language), { kind: 'became', round: label }));
    expect(await became('en')).toContain(
      'The obstacle to the PAT reported before this round has not been closed since.',
    );
    expect(await became('fr')).toContain('n’a pas été levé depuis.');
    const [one] = await standing();
    await say('coordinator', `give ${one?.id} to HQ`);
    await say('chi', `done ${one?.id}: a new line`);
    expect(await became('es')).toContain('se ha resuelto desde entonces.');
    expect(await became('en')).toContain('MNL: Remove an obstacle to PAT access: A poor telephone line – closed');
    const analysis = await analyseRound(db, world.second);
    // A key of its own, and none where no obstacle was reported before the round.
    expect((await analysisJson(db, analysis))['obstacles']).toEqual([
      {
        number: one?.id,
        text: { en: 'Remove an obstacle to PAT access: A poor telephone line' },
        posts: ['MNL'],
        state: 'closed',
      },
    ]);
    expect(await analysisJson(db, await analyseRound(db, world.first))).not.toHaveProperty('obstacles');
    const words = (audience: Audience) => JSON.stringify(recommendationOutcomesPart(analysis, audience, 'en'));
    expect(words('workingGroup')).toContain('– closed');
    expect(words('allStaff')).toBe('[]');
    const { obstacles: _, ...other } = analysis;
    expect(analysisRevisionHash({ ...other, obstacles: [] })).not.toBe(analysisRevisionHash(analysis));
    expect((await analyseRound(db, world.first)).obstacles).toEqual([]);
  });
});
