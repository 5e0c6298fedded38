import { describe, expect, it } from 'vitest';
import { judge, manila, objectives, round, whole } from './file.ts';

describe('a round', () => {
  const known = {
    posts: ['HQ', 'MNL', 'NBO'],
    rounds: [
      {
        label: 'Spring',
        state: 'scheduled' as const,
        dueAt: '2000-04-15',
        closesAt: '2000-04-30',
        posts: ['NBO'],
        ownDueDates: new Map(),
      },
    ],
    plans: [{ label: 'Spring', objectives, usedBy: null, rounds: ['Spring'] }],
  };

  it('has its dates in order', () => {
    expect(judge({ objectives, round: { ...round, dueAt: '2000-03-31' } })).toEqual([
      'round.dueAt: "2000-03-31" should not be before opensAt, 2000-04-01',
    ]);
  });

  it('may be due later for single posts that it asks, until it closes', () => {
    const due = (dueAt: string, post = 'NBO', label = 'Spring') => ({ dueDates: [{ round: label, post, dueAt }] });
    expect(judge(due('2000-04-30'), known)).toEqual([]);
    for (const day of ['2000-04-15', '2000-05-01'])
      expect(judge(due(day), known)).toEqual([
        `dueDates.0.dueAt: "${day}" should be after 2000-04-15, when the round is due, and at the latest 2000-04-30, when it closes`,
      ]);
    expect(judge(due('2000-04-20', 'MNL'), known)).toEqual(['dueDates.0.post: there is no post in this round "MNL"']);
    expect(judge(due('2000-04-20', 'NBO', 'Sping'), known)).toEqual([
      'dueDates.0.round: there is no round "Sping"; did you mean "Spring"?',
    ]);
    expect(judge({ dueDates: [...due('2000-04-20').dueDates, ...due('2000-04-21').dueDates] }, known)).toEqual([
      expect.stringContaining('stands in dueDates row 1 already'),
    ]);
    const closed = { ...known, rounds: known.rounds.map((one) => ({ ...one, state: 'closed' as const })) };
    expect(judge(due('2000-04-20'), closed)).toEqual([
      'dueDates.0.dueAt: the round "Spring" is over, so nobody has more time',
    ]);
    const own = {
      posts: [manila],
      objectives,
      round,
      dueDates: [{ round: 'Spring', post: 'MNL', dueAt: '2000-04-20' }],
    };
    expect(judge(own)).toEqual([]);
  });

  it('follows a plan: that of the file, or one that is there', () => {
    expect(judge({ round })).toEqual([
      'objectives: is missing: there is no plan "Spring" yet, so it should be a list of objectives',
    ]);
    expect(judge({ round }, known)).toEqual([]);
    expect(judge({ objectives })).toEqual([
      'planOfAction: is missing: should be the label of the plan that the objectives belong to',
    ]);
    expect(judge({ round, objectives: [...objectives, objectives[0]] })).toEqual([
      'objectives.2.code: "P1" stands in objectives row 1 already',
    ]);
  });

  it('whose plan was used keeps it as it is', () => {
    const used = { ...known, plans: [{ label: 'Spring', objectives, usedBy: 'Spring', rounds: ['Spring'] }] };
    expect(judge({ round, objectives }, used)).toEqual([]);
    expect(judge({ round, objectives: objectives.slice(1) }, used)).toEqual([
      expect.stringMatching(/^objectives: the plan "Spring" is fixed/),
    ]);
    const reworded = objectives.map((one) => ({ ...one, title: `${one.title} more` }));
    expect(judge({ round, objectives: reworded }, used)).toEqual([expect.stringMatching(/^objectives\.0: the plan/)]);
    expect(judge({ round, objectives: reworded, planOfAction: 'Spring, reworded' }, used)).toEqual([]);
  });

  it('is written as it is known, and uses an instrument that exists', () => {
    expect(judge({ round: { ...round, label: 'spring' }, objectives }, known)).toEqual([
      'round.label: "spring" is known as "Spring": write it so',
    ]);
    expect(judge({ round: { ...round, instrument: 'plan-of-actions' }, objectives })).toEqual([
      'round.instrument: there is no instrument "plan-of-actions"; did you mean "plan-of-action"?',
    ]);
  });

  it('has pairs and updates of posts that it asks; a second update of a post amends the first', () => {
    expect(
      judge({
        ...whole,
        counterparts: [
          { round: 'Spring', post: 'HQ', counterpart: 'HQ' },
          { round: 'Spring', post: 'HQ', counterpart: 'KBP' },
          { round: 'Autumn', post: 'HQ', counterpart: 'MNL' },
        ],
        updates: [...whole.updates, ...whole.updates, { post: 'XYZ', daysAfterDue: 0, answers: {} }],
      }),
    ).toEqual([
      'counterparts.0.counterpart: "HQ" should be another post',
      'counterparts.1.counterpart: there is no post in this round "KBP"',
      'counterparts.2.round: there is no round "Autumn"',
      'updates.2.post: there is no post in this round "XYZ"',
    ]);
    expect(judge({ updates: whole.updates })).toEqual(['round: is missing: the updates should belong to a round']);
  });

  it('that lists no posts asks all of them, and one that lists some also those that it asks already', () => {
    const update = (post: string) => [{ post, daysAfterDue: 0, answers: {} }];
    expect(judge({ round, updates: update('MNL') }, known)).toEqual([]);
    expect(judge({ round, posts: [manila], updates: update('NBO') }, known)).toEqual([]);
    expect(judge({ round, posts: [manila], updates: update('HQ') }, known)).toHaveLength(1);
  });
});
