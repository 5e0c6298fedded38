import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import type { Language } from '../../src/language/language.ts';
import { parseObjectiveTags } from '../../src/objectives/objectiveTags.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import { annualObjectives } from '../../src/reports/store.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { plainBlanks } from '../support/plainBlanks.ts';
import { actionsOf } from '../support/replies.ts';
import { type Exercise, exercise, speaking } from '../updates/exercise.ts';

describe('the tags of an objective', () => {
  it.each([
    ['P01 accountability, includesMen', ['accountability', 'includesMen'], null],
    ['P01 accountability and access', ['accountability'], 'access'],
    ['P01: responsabilité et égalité d’accès', ['accountability'], 'access'],
    ['P01 rendición de cuentas; iniciativas para los hombres', ['accountability', 'includesMen'], null],
    ['P01 gender balance', [], 'balance'],
  ] as const)('are read in “%s”', (said, points, area) => {
    expect(parseObjectiveTags(said)).toEqual({ code: 'P01', points, area, none: false, unknown: [] });
  });

  it('are said to be none, or unknown', () => {
    expect(parseObjectiveTags('P01 none')).toMatchObject({ none: true, unknown: [] });
    expect(parseObjectiveTags('P01 colour')).toMatchObject({ points: [], area: null, unknown: ['colour'] });
    expect(parseObjectiveTags('')).toMatchObject({ code: '', unknown: [] });
  });
});

describe.each(databases)('objectives tagged in chat on $name', ({ open }) => {
  let database: TestDatabase;
  let world: Exercise;
  beforeEach(async () => {
    database = await open();
    world = await exercise(database.db);
  });
  afterEach(() => database.close());

  const ask = (who: keyof Exercise['person'], intent: Intent, language: Language = 'en', minutes = 0) => {
    const caller = speaking(world.app, world.person[who], '2000-05-01', language);
    return handleIntent(world.app, { ...caller, now: new Date(caller.now.getTime() + minutes * 60_000) }, intent);
  };
  const says = (who: keyof Exercise['person'], text: string, language: Language = 'en', minutes = 0) =>
    ask(who, { kind: 'say', text }, language, minutes);
  const words = (reply: { messages: unknown }) => plainBlanks(JSON.stringify(reply.messages));
  const tags = async () => {
    const { area, points } = await database.db.objective.findFirstOrThrow({ where: { code: 'P01' } });
    return { area, points };
  };

  it('are shown with what was before, taken back for ten minutes, and counted by the yearly paper', async () => {
    expect(words(await says('ana', 'tag P01 accountability'))).toContain('coordinator');
    expect(words(await says('coordinator', 'tag'))).toContain('of them untagged');
    const first = await says('coordinator', 'tag P01 accountability, includesMen');
    expect(words(first)).toContain('is tagged: accountability and initiatives for men. Before: untagged.');
    expect(await tags()).toEqual({ area: null, points: ['accountability', 'includesMen'] });
    const second = await says('coordinator', 'marcar P01 acceso', 'es', 1);
    expect(words(second)).toContain(
      'iniciativas para los hombres; ámbito: igualdad de acceso. Antes: rendición de cuentas',
    );
    expect(await tags()).toEqual({ area: 'access', points: ['accountability', 'includesMen'] });
    const [late] = actionsOf(first);
    const [undo] = actionsOf(second);
    if (!late || !undo) throw new Error('nothing to take it back with');
    expect(words(await ask('coordinator', late.intent, 'en', 2))).toContain('can no more be taken back');
    expect(words(await ask('coordinator', undo.intent, 'fr', 12))).toContain('L’annulation n’est plus possible');
    expect(words(await ask('ana', undo.intent, 'en', 2))).toContain('coordinator');
    expect(words(await ask('coordinator', undo.intent, 'fr', 2))).toContain('P01 est de nouveau comme avant');
    expect(await tags()).toEqual({ area: null, points: ['accountability', 'includesMen'] });
    const counted = await annualObjectives(database.db, world.app.workingGroupId, 2000);
    expect(counted.filter(({ points }) => points?.includes('includesMen'))).toHaveLength(1);
    await says('coordinator', 'marquer P01 aucun', 'fr', 3);
    expect(await tags()).toEqual({ area: null, points: null });
  });

  it('are refused where no objective, or no tag, is called so', async () => {
    expect(words(await says('coordinator', 'tag P99 accountability'))).toContain('no objective “P99”');
    expect(words(await says('coordinator', 'tag P01 colour'))).toContain('“colour” is no tag');
    expect(words(await says('coordinator', 'tag P01'))).toContain('With what should P01 be tagged?');
  });
});
