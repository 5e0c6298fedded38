import { describe, expect, it } from 'vitest';
import { mayNameInAnalysis, mayReadInAnalysis } from '../../src/analysis/analysisAccess.ts';
import { shownConclusions } from '../../src/analysis/suppression/shownConclusions.ts';
import { conclusionRuleInWords } from '../../src/analysis/conclusionRuleInWords.ts';
import { proofQuoteSources, proofSide } from '../../src/analysis/proof/proof.ts';
import type { Conclusion } from '../../src/analysis/analysis.ts';
import type { Visibility } from '../../src/instruments/instrument.ts';
import { analysisFixture, concluded, planOfAction, ruleNamed, tallies } from './analysisFixture.ts';

const hq = { kind: 'hq', region: '', workingGroupMember: true, hostsMajorOrganizations: true };
const field = { ...hq, kind: 'field', hostsMajorOrganizations: false };
const named = (key: string) => {
  const conclusion = analysisFixture().conclusions.find((one) => one.key === key);
  if (!conclusion) throw new Error(key);
  return conclusion;
};

describe('where a post stands', () => {
  it('is by the test, for a share', () => {
    const at = (verdict: number | null) => proofSide(ruleNamed('dialogue'), named('dialogue'), verdict, hq);
    expect([at(1), at(0), at(null)]).toEqual(['for', 'against', 'silent']);
  });

  it('is by the group of the post, where two groups are compared', () => {
    const at = (verdict: number | null, cell: typeof hq) =>
      proofSide(ruleNamed('patAccess'), named('patAccess'), verdict, cell);
    expect([at(1, hq), at(0, hq), at(1, field), at(0, field), at(null, field)]).toEqual([
      'for',
      'against',
      'against',
      'for',
      'silent',
    ]);
  });

  it.each([
    ['cannotTell', 6, 7, 4, 13],
    ['alike', 8, 8, 13, 14],
    ['different', 8, 8, 5, 14],
  ])('means the same where the verdict is %s', (verdict, first, ofFirst, second, ofSecond) => {
    const given = tallies(
      { kind: 'hq', decided: ofFirst, total: first },
      { kind: 'field', decided: ofSecond, total: second },
    );
    const compared = concluded('patAccess', given);
    if (compared.rule !== 'compareShares') throw new Error('two shares are compared');
    expect(compared.verdict).toBe(verdict);
    const at = (met: number, cell: typeof hq) => proofSide(ruleNamed('patAccess'), compared, met, cell);
    expect([at(1, hq), at(0, hq), at(1, field), at(0, field)]).toEqual(['for', 'against', 'against', 'for']);
    const [, words] = conclusionRuleInWords(analysisFixture({ conclusions: [compared] }), compared, {
      tier: 'workingGroup',
      language: 'en',
    });
    expect(words).toBe(
      '“For” a difference are, in the group “Headquarters”, the posts that meet the test and, in the group “Field”, those that do not; “against” are the others that answered.',
    );
  });

  it('follows the higher figure where it is the second, and says so', () => {
    const given = tallies({ kind: 'hq', decided: 8, total: 1 }, { kind: 'field', decided: 14, total: 14 });
    const compared = concluded('patAccess', given);
    const at = (met: number, cell: typeof hq) => proofSide(ruleNamed('patAccess'), compared, met, cell);
    expect([at(1, hq), at(1, field)]).toEqual(['against', 'for']);
    const told = conclusionRuleInWords(analysisFixture({ conclusions: [compared] }), compared, {
      tier: 'workingGroup',
      language: 'fr',
    });
    expect(told.join(' ')).toMatch(/dans le groupe «\u00a0Terrain\u00a0», les postes qui remplissent le critère/);
  });

  it('is by the middle between two means', () => {
    // 74 / 12 and 31 / 10: the middle is at 4.63.
    const at = (sum: number, cell: typeof hq) => proofSide(ruleNamed('networks'), named('networks'), sum, cell);
    expect([at(5, hq), at(4, hq), at(5, field), at(4, field)]).toEqual(['for', 'against', 'against', 'for']);
  });

  it('is by the same middle where two means are the same: a sum of zero is for a difference in the second group', () => {
    const same = concluded(
      'networks',
      tallies(
        { hostsMajorOrganizations: true, decided: 2, total: 6 },
        { hostsMajorOrganizations: false, decided: 2, total: 6 },
      ),
    );
    expect(proofSide(ruleNamed('networks'), same, 0, field)).toBe('for');
  });
});

describe('the words behind a conclusion', () => {
  const sources = (key: string, question: string) =>
    proofQuoteSources(planOfAction(), ruleNamed(key), question).map((one) => [one.question, one.part]);

  it('are typed on the same page, or asked because of the answer', () => {
    expect(sources('dialogue', 'dialogue')).toEqual([['dialogueContact', '']]);
    expect(sources('patAccess', 'patAccess')).toEqual([['patObstacle', '']]);
    expect(sources('networks', 'networks')).toEqual([]);
  });

  it('are not those that another question of the page is asked because of', () => {
    expect(sources('mainstreaming', 'mainstreaming')).toEqual([]);
  });

  it('are what was written about each objective, for their use', () => {
    expect(sources('objectives', 'streamline')).toEqual([['actions', 'narrative']]);
  });
});

describe('who may see what', () => {
  it('is the tier that a visibility names, and every more confidential one', () => {
    expect(mayReadInAnalysis('coordinator', 'coordinator')).toBe(true);
    expect(mayReadInAnalysis('workingGroup', 'coordinator')).toBe(false);
    expect(mayReadInAnalysis('workingGroup', 'workingGroup')).toBe(true);
    expect(mayReadInAnalysis('memberStates', 'allStaff')).toBe(false);
    expect(mayReadInAnalysis('allStaff', 'memberStates')).toBe(true);
  });

  it('is never the name of a post beyond the working group', () => {
    expect(mayNameInAnalysis('workingGroup', 'allStaff')).toBe(true);
    expect(mayNameInAnalysis('workingGroup', 'coordinator')).toBe(false);
    expect(mayNameInAnalysis('allStaff', 'allStaff')).toBe(false);
    expect(mayNameInAnalysis('memberStates', 'memberStates')).toBe(false);
  });

  const keysFor = (tier: Visibility, conclusions: Conclusion[]) =>
    shownConclusions(tier, analysisFixture({ conclusions })).map(({ key }) => key);

  it('is no conclusion beyond the working group that tells of one or two posts, or tells posts apart another way', () => {
    const compared = (hq: number, of: number) =>
      concluded('patAccess', tallies({ kind: 'hq', decided: of, total: hq }, { kind: 'field', decided: 14, total: 5 }));
    expect(keysFor('allStaff', [compared(8, 8)])).toEqual(['patAccess']);
    for (const untold of [compared(4, 4), compared(7, 8), compared(2, 8)]) {
      expect(keysFor('memberStates', [untold])).toEqual([]);
      expect(keysFor('workingGroup', [untold])).toEqual(['patAccess']);
    }
    expect(keysFor('allStaff', [named('networks')])).toEqual([]);
  });

  it('is the coordinator alone for a conclusion on what is for the coordinator alone, from five posts on', () => {
    const secret = { ...named('dialogue'), question: 'commitment' };
    expect(keysFor('coordinator', [secret])).toEqual(['dialogue']);
    expect(keysFor('workingGroup', [secret])).toEqual([]);
    const few = concluded('dialogue', tallies({ kind: 'hq', decided: 4, total: 3 }));
    expect(keysFor('coordinator', [{ ...few, question: 'commitment' }])).toEqual([]);
    expect(keysFor('coordinator', [few])).toEqual(['dialogue']);
  });
});
