import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import type { Reply } from '../../src/protocol/message.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { type Exercise, exercise, speaking } from './exercise.ts';

const hangs = 'when: { question: commitment, is: [1] }';

/** Needs for the coordinator alone, and a further question and a further page that hang on an answer for the coordinator alone. */
function secretive(source: string): string {
  const changed = source
    .replace('feeds: needs\n        visibility: allStaff', 'feeds: needs\n        visibility: coordinator')
    .replace(
      '- key: whatHelped\n        kind: longText\n        visibility: allStaff',
      `- key: whatHelped\n        kind: longText\n        ${hangs}\n        visibility: coordinator`,
    )
    .replace('  - key: figures\n', `  - key: figures\n    ${hangs}\n`);
  const [from, to] = [changed.indexOf('  - key: figures\n'), changed.indexOf('  - key: needsAndNews\n')];
  const figures = changed.slice(from, to).replaceAll(/visibility: \w+/g, 'visibility: coordinator');
  return changed.slice(0, from) + figures + changed.slice(to);
}

describe.each(databases)('what hangs on answers for the coordinator alone, on $name', ({ open }) => {
  let database: TestDatabase;
  let world: Exercise;
  beforeAll(async () => {
    database = await open();
    world = await exercise(database.db, secretive);
  });
  afterAll(() => database.close());

  const as = (person: keyof Exercise['person'], intent: Intent): Promise<Reply> =>
    handleIntent(world.app, speaking(world.app, world.person[person], '2000-08-01'), intent);
  const at = () => ({ round: world.first, post: world.post.manila });
  const told = ({ messages, form }: Reply): string => JSON.stringify({ messages, sections: form?.sections });
  const fill = async (who: keyof Exercise['person'], page: string, values: Record<string, string>): Promise<Reply> => {
    const { form } = await as(who, { kind: 'update', by: 'page', ...at(), page });
    if (!form) throw new Error(`no page ${page}`);
    return as(who, { kind: 'page', ...form.target, values, then: 'next' });
  };

  it('is asked of who gave them, and of nobody else who answers for the post', async () => {
    await fill('ana', 'support', { commitment: '1' });
    const page = (who: 'ana' | 'ben') => as(who, { kind: 'update', by: 'page', ...at(), page: 'support' });
    const summary = (who: 'ana' | 'ben') => as(who, { kind: 'summary', ...at() });
    for (const shown of [page, summary]) {
      expect(told(await shown('ana'))).toContain('What helped you most');
      expect(told(await shown('ben'))).not.toContain('What helped you most');
    }
    expect(told(await summary('ana'))).toContain('Staff figures');
    expect(told(await summary('ben'))).not.toContain('Staff figures');
    // The page that follows is the first of the further ones, or the one behind them.
    expect((await fill('ana', 'support', { commitment: '1' })).form?.target.page).toBe('figures');
    expect((await fill('ben', 'support', { commitment: '' })).form?.target.page).toBe('needsAndNews');
  });

  it('as needs, are listed to the coordinator, who alone says that they are met', async () => {
    await fill('ana', 'needsAndNews', {
      'needs.0.text': 'A quiet room',
      'needs.0.from': 'HQ',
      'needs.0.by': '2000-11-30',
    });
    const draft = await database.db.draft.findFirstOrThrow();
    await as('ana', { kind: 'send', ...at(), version: draft.version });
    const need = await database.db.commitment.findFirstOrThrow();
    const listed = async (who: keyof Exercise['person']) => told(await as(who, { kind: 'needs' }));
    expect(await listed('coordinator')).toContain('A quiet room');
    for (const who of ['ana', 'ben'] as const) expect(await listed(who)).not.toContain('A quiet room');
    expect(told(await as('ana', { kind: 'solved', commitment: need.id }))).toContain('There is no number');
    expect(told(await as('coordinator', { kind: 'solved', commitment: need.id }))).toContain('is settled');
    expect(await database.db.commitment.count({ where: { state: 'asked' } })).toBe(0);
  });
});
