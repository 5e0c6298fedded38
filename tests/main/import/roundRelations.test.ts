import { describe, expect, it } from 'vitest';
import { judge, manila, objectives, round, whole } from './file.ts';

describe('a round', () => {
  const known = {
    posts: ['HQ', 'MNL', 'NBO'],
    rounds: [{ label: 'Spring', state: 'scheduled' as const, posts: ['NBO'] }],
    plans: [{ label: 'Spring', objectives, usedBy: null, rounds: ['Spring'] }],
  };

  it('has its dates in order', () => {
    expect(judge({ objectives, round: { ...round, dueAt: '2000-03-31' } })).toEqual([
      'round.dueAt: "2000-03-31" should not be before opensAt, 2000-04-01',
    ]);
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
