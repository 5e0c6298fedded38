import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { languages, type Language } from '../../src/language/language.ts';
import type { Reply } from '../../src/protocol/message.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { actionsOf, firstAction } from '../support/replies.ts';
import { linesOf } from '../support/replyLines.ts';
import { handoverWorld, type Name } from './world.ts';

const DAY = '2000-09-01';
const LATER = '2000-09-04';

describe('going through what was handed over', () => {
  let database: TestDatabase;
  let world: Awaited<ReturnType<typeof handoverWorld>>;
  let handover: number;
  let needs: number[];
  beforeEach(async () => {
    database = await databases[0].open();
    world = await handoverWorld(database.db);
    needs = [await world.need('A trainer'), await world.need('A car'), await world.need('A room')];
    // The drafts of rounds that are open are items as well: here the needs are all that is handed over.
    await database.db.round.updateMany({ data: { state: 'locked' } });
    const shown = await world.says('coordinator', 'handover Manila to chi of WGGI from 1 September');
    await world.does('coordinator', firstAction(shown).intent);
    handover = (await database.db.handover.findFirstOrThrow()).id;
  });
  afterEach(() => database.close());

  const go = (who: Name = 'chi', date = DAY, language?: Language) =>
    world.does(who, { kind: 'goThroughHandover', handover }, date, language);
  const decide = (at: number, choice: 'mine' | 'notMine', date = DAY) =>
    world.does('chi', { kind: 'decideHandoverItem', handover, item: `commitment:${needs[at]}`, choice }, date);
  const settle = (at: number) =>
    database.db.commitment.update({
      where: { id: needs[at] ?? 0 },
      data: { state: 'done', since: new Date(`${LATER}T08:00:00Z`) },
    });
  const said = (reply: Reply) =>
    linesOf(reply)
      .join('\n')
      .replaceAll(/[\u00A0\u202F]/g, ' ');

  it('shows one item after the other with how far one has come', async () => {
    expect(said(await go())).toContain('Handover of MNL Manila: 0 of 3');
    const next = await decide(0, 'mine');
    expect(said(next)).toContain('Handover of MNL Manila: 1 of 3');
    expect(said(next)).toContain('A car');
    expect(actionsOf(next).map(({ label }) => label)).toEqual(['Mine', 'Not mine', 'Ask']);
  });

  it('ends with what is theirs and what is nobody’s yet, line by line', async () => {
    await decide(0, 'mine');
    await decide(1, 'notMine');
    const end = said(await decide(2, 'mine'));
    expect(end).toContain('You have gone through everything. 2 items are yours, and one is nobody’s yet');
    expect(end).toMatch(/A car.* – not theirs/);
  });

  it.each([
    ['en', '1 item is yours.'],
    ['fr', 'Vous reprenez 1 point.'],
    ['es', 'Asume 1 punto.'],
  ] as const)('counts what was settled elsewhere as nobody’s, not as theirs (%s)', async (language, words) => {
    await decide(0, 'mine');
    await settle(1);
    await settle(2);
    expect(said(await go('chi', LATER, language))).toContain(words);
  });

  it('says that nothing is theirs where everything was settled', async () => {
    for (const at of [0, 1, 2]) await settle(at);
    expect(said(await go('chi', LATER))).toContain('Nothing is yours.');
  });

  it('takes the other choice as well, pressed on an older message', async () => {
    await decide(0, 'notMine');
    await decide(0, 'mine');
    expect(await database.db.handoverItem.findMany({ select: { choice: true } })).toEqual([{ choice: 'mine' }]);
  });

  it('is refused to whoever leaves, to others, and before the day has come', async () => {
    for (const who of ['ana', 'ben'] as const)
      for (const language of languages)
        expect(actionsOf(await go(who, who === 'ben' ? '2000-08-31' : DAY, language))).toEqual([]);
    expect(said(await go('chi', '2000-08-30'))).toContain('Only the person taking over MNL Manila');
    const wrong = await world.does(
      'chi',
      { kind: 'decideHandoverItem', handover, item: 'commitment:999', choice: 'mine' },
      DAY,
    );
    expect(said(wrong)).toContain('This is not in the pack any more');
    expect(await database.db.handoverItem.count()).toBe(0);
  });
});
