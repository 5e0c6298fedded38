import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import type { Language } from '../../src/language/language.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import { projectGuideStageButtons } from '../../src/guide/projectGuideStageButtons.ts';
import { projectGuideStages } from '../../src/guide/projectGuideStages.ts';
import { composeThanks } from '../../src/updates/thanks/thanksMessage.ts';
import { builtInInstrument } from '../support/builtInInstrument.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { actionsOf } from '../support/replies.ts';
import { type Exercise, exercise, speaking } from '../updates/exercise.ts';

describe('the guide under a rating', () => {
  const labels = (answers: Parameters<typeof projectGuideStageButtons>[0], input?: string, language: Language = 'en') =>
    projectGuideStageButtons(answers, language, input).map(({ label }) => label);

  it('is offered stage by stage under a 0 or a 1, and nowhere else', () => {
    const answers = { mainstreaming: { needsAssessment: 0, monitoring: 1, evaluation: 2, implementation: 3 } };
    expect(labels(answers)).toEqual(['Guide: Identification', 'Guide: Monitoring']);
    expect(labels(answers, 'mainstreaming.monitoring', 'fr')).toEqual(['Guide\u00a0: Suivi']);
    expect(labels(answers, 'mainstreaming.evaluation')).toEqual([]);
    expect(labels(answers, 'mainstreaming', 'es')).toEqual(['Guía: Identificación', 'Guía: Seguimiento']);
    expect(labels({})).toEqual([]);
  });

  it('names rows that the shipped questions have', () => {
    const question = builtInInstrument('plan-of-action')
      ?.instrument.pages.flatMap(({ questions }) => questions)
      .find(({ key }) => key === 'mainstreaming');
    const rows = question?.kind === 'matrix' ? question.rows.map(({ key }) => `mainstreaming.${key}`) : [];
    const rated = projectGuideStages().flatMap((stage) => stage.rated);
    expect(rated.toSorted()).toEqual(rows.toSorted());
  });
});

describe.each(databases)('the guide in an update on $name', ({ open }) => {
  let database: TestDatabase;
  let world: Exercise;
  beforeEach(async () => {
    database = await open();
    world = await exercise(database.db);
  });
  afterEach(() => database.close());

  it('is offered beneath the answer in conversation, opens at its stage, and again with the thanks for a page', async () => {
    const as = (intent: Intent, language: Language = 'en') =>
      handleIntent(world.app, speaking(world.app, world.person.ana, '2000-05-01', language), intent);
    const at = { round: world.first, post: world.post.manila };
    const answered = await as({ kind: 'answer', ...at, input: 'mainstreaming.evaluation', value: '1' }, 'es');
    const offered = actionsOf(answered).find(({ label }) => label === 'Guía: Evaluación');
    if (!offered) throw new Error(`no guide in ${JSON.stringify(answered.messages)}`);
    expect(JSON.stringify((await as(offered.intent, 'es')).messages)).toContain('situación de partida');
    const fine = await as({ kind: 'answer', ...at, input: 'mainstreaming.monitoring', value: '3' });
    expect(actionsOf(fine).filter(({ label }) => label.startsWith('Guide'))).toEqual([]);
    const draft = await database.db.draft.findFirstOrThrow();
    await as({ kind: 'send', ...at, version: draft.version });
    const { id: update } = await database.db.update.findFirstOrThrow();
    const context = {
      db: database.db,
      workingGroupId: world.app.workingGroupId,
      now: new Date('2000-05-01T12:00:00Z'),
    };
    const reader = { recipient: { kind: 'person', id: world.person.ana }, language: 'fr', timeZone: 'UTC' } as const;
    const thanks = JSON.stringify(await composeThanks(context, { update }, reader));
    expect(thanks).toContain('Guide\u00a0: Évaluation');
    expect(thanks).not.toContain('Guide\u00a0: Suivi');
  });
});
