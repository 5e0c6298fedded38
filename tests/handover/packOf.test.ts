import { describe, expect, it } from 'vitest';
import { dateForAll, datesAhead, decidedIds, dueDates } from '../../src/handover/pack/factsOfEveryPack.ts';
import { action, before, commitment, date, draft, entry, later, packWith, until, update } from './packFacts.ts';

describe('a pack', () => {
  it('has nothing that is for the coordinator alone', () => {
    const secret = { visibility: 'coordinator' as const };
    const pack = packWith({
      actions: [action, { ...action, ...secret }],
      commitments: [{ ...commitment, ...secret }, commitment],
      entries: [{ ...entry, ...secret }],
      dates: [date, { ...date, ...secret }],
    });
    expect(pack).toMatchObject({ actions: [action], commitments: [commitment], entries: [], dates: [date] });
  });

  it('has nothing that came after the handover, and what came in its very moment', () => {
    const pack = packWith({
      actions: [{ ...action, at: later }],
      commitments: [
        { ...commitment, at: later },
        { ...commitment, at: until },
      ],
      entries: [{ ...entry, at: later }],
      questions: [{ key: 'question:1', round: 'Round 2000', post: null, at: later }],
      drafts: [{ ...draft, at: later }],
      rounds: [{ id: 1, label: 'Round 2000', dueAt: '2000-09-30', expected: 2, received: 1, waiting: 0, at: later }],
      dates: [{ ...date, at: later }],
      updates: [{ ...update, at: later }],
    });
    expect(pack.commitments).toEqual([{ ...commitment, at: until }]);
    for (const key of ['actions', 'entries', 'questions', 'drafts', 'rounds', 'dates', 'updates'] as const)
      expect(pack[key]).toEqual([]);
  });

  it('has its dates in their order', () => {
    const on = (day: string) => ({ ...date, on: day });
    const pack = packWith({ dates: [on('2000-11-02'), on('2000-09-30'), on('2001-01-05')] });
    expect(pack.dates.map((one) => one.on)).toEqual(['2000-09-30', '2000-11-02', '2001-01-05']);
  });

  it('counts in a draft what is answered, without what is for the coordinator and what hangs on nothing', () => {
    const answered = (answers: object) =>
      packWith({ drafts: [{ ...draft, answers: { ...answers } }] }).drafts[0]?.answered;
    expect(answered({ patAccess: 'no', patObstacle: 'The line', commitment: 3 })).toBe(2);
    expect(answered({ patAccess: 'yes', patObstacle: 'The line' })).toBe(1);
    expect(answered({})).toBe(0);
  });

  it('has the last three updates, without the answers for the coordinator', () => {
    const answers = { patAccess: 'yes', commitment: 3, hoursHad: 4 };
    const pack = packWith({ updates: [1, 2, 3, 4].map((id) => ({ ...update, round: `Round ${id}`, answers })) });
    expect(pack.updates.map(({ round }) => round)).toEqual(['Round 1', 'Round 2', 'Round 3']);
    expect(pack.updates[0]?.answers).toEqual({ patAccess: 'yes' });
  });

  it('names each contact once, with the round in which it was named last', () => {
    const contact = (round: string, dialogueContact: string) => ({ ...update, round, answers: { dialogueContact } });
    const pack = packWith({
      updates: [
        contact('Round 2000', 'The Ministry'),
        contact('Round 1999', 'The Ministry'),
        contact('Round 1998', 'The mayor'),
      ],
    });
    expect(pack.contacts).toEqual([
      { round: 'Round 2000', words: 'The Ministry' },
      { round: 'Round 1998', words: 'The mayor' },
    ]);
    expect(packWith({ updates: [contact('Round 2000', '')] }).contacts).toEqual([]);
  });
});

describe('the dates of a pack', () => {
  it('are those of six months, both ends included', () => {
    const days = ['2000-08-31', '2000-09-01', '2001-03-01', '2001-03-02'].map((on) => ({ ...date, on }));
    expect(datesAhead(days, '2000-09-01').map(({ on }) => on)).toEqual(['2000-09-01', '2001-03-01']);
    const end = ['2001-02-28', '2001-03-01'].map((on) => ({ ...date, on }));
    expect(datesAhead(end, '2000-08-31').map(({ on }) => on)).toEqual(['2001-02-28']);
  });

  it('are those on which something is due that is not settled yet, as far as it has a day', () => {
    const due = '2000-10-01';
    const titled = { ...action, title: 'Consult governments' };
    const dates = dueDates({
      commitments: [commitment, { ...commitment, due }, { ...commitment, due, isSettled: true }],
      entries: [entry, { ...entry, isSettled: true }],
      actions: [titled, { ...titled, due, visibility: 'coordinator' }, { ...titled, due, isSettled: true }],
    });
    expect(dates).toEqual([
      { on: due, what: 'commitment', words: 'A trainer', visibility: 'workingGroup', at: before },
      { on: '2000-11-15', what: 'entry', words: 'A course', visibility: 'workingGroup', at: before },
      { on: due, what: 'action', words: 'Consult governments', visibility: 'coordinator', at: before },
    ]);
  });

  it('of a round are everybody’s, whenever they were set', () => {
    const pack = packWith({ dates: [dateForAll({ on: '2000-09-30', what: 'closes', words: 'Round 2000' })] });
    expect(pack.dates).toHaveLength(1);
  });
});

describe('what was decided on', () => {
  it('is told by its kind', () => {
    const decided = ['commitment:4', 'entry:5', 'commitment:41', 'action:6', 'question:7-8'];
    expect(decidedIds({ decided }, 'commitment')).toEqual([4, 41]);
    expect(decidedIds({ decided }, 'entry')).toEqual([5]);
    expect(decidedIds({ decided: [] }, 'entry')).toEqual([]);
  });
});
