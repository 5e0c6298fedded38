import type { FigureRow } from './randomEntries.ts';

type Rows = readonly Partial<FigureRow>[];

const counts = (invited: number, attended: number) => ({ counts: { invited, attended } });
const bySex = (women: number, men: number) => ({ counts: { attended: women + men, women, men } });
const selected = (womenSelected: number, menSelected: number) => ({ womenSelected, menSelected });
const applied = (applicantsWomen: number, applicantsMen: number) => ({ applicantsWomen, applicantsMen });
const shortlists = (shortlistsWithWoman: number, postsConsidered: number) => ({ shortlistsWithWoman, postsConsidered });
const developers = (attended: number | { moreThan: number }) => ({
  target: 'project developers',
  counts: { attended },
});
const senior = (attendedSenior: number, expectedSenior: number) => ({ attendedSenior, expectedSenior });
const other = (attendedOther: number, expectedOther: number) => ({ attendedOther, expectedOther });
const feedback = (useful: number, clear: number, willUse: number) => ({ useful, clear, willUse });
const took = (received: string, returned: string) => ({ received, returned });
const points = (needsBySex: number, bothReached: number, bothDecide: number) => ({
  needsBySex,
  bothReached,
  bothDecide,
  risks: 1,
  budget: 1,
  indicators: 1,
});
const before = { year: 1999 };

/** For each figure three years: one in which the number is nought, one in which it is one, and one with many and a year before. */
export const wordCases: Record<string, readonly [none: Rows, one: Rows, many: Rows]> = {
  'consultation.turnout': [
    [counts(7, 0)],
    [counts(1, 1)],
    [counts(17, 11), counts(1200, 600), { ...counts(10, 4), ...before }],
  ],
  'boardSession.shortlistsShare': [
    [shortlists(0, 6)],
    [shortlists(1, 1)],
    [shortlists(9, 12), shortlists(3, 4), { ...shortlists(2, 8), ...before }],
  ],
  'boardSession.womenSelectedShare': [[selected(0, 6)], [selected(1, 5)], [selected(7, 8), selected(3, 2)]],
  'boardSession.focalPointPresent': [
    [{ memberPresent: false }],
    [{ memberPresent: true }],
    [{ memberPresent: true }, { memberPresent: true }, { memberPresent: false }],
  ],
  'boardSession.pointsNumber': [
    [{ pointsNumber: 0 }],
    [{ pointsNumber: 1 }],
    [{ pointsNumber: 3 }, { pointsNumber: 2 }],
  ],
  'vacancy.womenApplying': [
    [applied(0, 9)],
    [applied(1, 9)],
    [applied(40, 60), applied(12, 8), { ...applied(10, 40), ...before }],
  ],
  'vacancy.sentToWomen': [
    [{ outlets: ['Outlet of men'] }],
    [{ outlets: ['outlet-women'] }],
    [{ outlets: ['outlet-women'] }, { outlets: ['outlet-women', 'Outlet of men'] }, { outlets: ['Outlet of men'] }],
  ],
  'vacancy.reopened': [[{ reopened: false }], [{ reopened: true }], [{ reopened: true }, { reopened: true }]],
  'training.developersToDate': [
    [developers(0), developers(0)],
    [developers(1), developers(0)],
    [developers({ moreThan: 300 }), developers(25)],
  ],
  'training.womensShare': [[bySex(0, 8)], [bySex(1, 8)], [bySex(12, 8), bySex(9, 11), { ...bySex(5, 15), ...before }]],
  'training.withModule': [
    [{ genderModule: false }],
    [{ genderModule: true }],
    [{ genderModule: true }, { genderModule: true }, { genderModule: false }],
  ],
  'training.feedback': [[{ clear: 1 }], [feedback(3.4, 3, 2.9)], [feedback(3.4, 3, 2.9), feedback(2, 3, 4)]],
  'training.seniorRate': [[senior(0, 6)], [senior(1, 5)], [senior(12, 30), { ...senior(5, 20), ...before }]],
  'training.otherRate': [[other(0, 6)], [other(1, 5)], [other(120, 300), { ...other(5, 20), ...before }]],
  'campaign.activitiesHeld': [
    [],
    [{ activities: ['a play'] }],
    [{ activities: ['a play', 'a panel'] }, { activities: ['a walk'] }, { activities: ['a play'], ...before }],
  ],
  'campaign.reached': [
    [counts(0, 0)],
    [counts(1, 1)],
    [counts(0, 80), { counts: { attended: { moreThan: 200 } } }, { ...counts(0, 50), ...before }],
  ],
  'briefing.reachBySex': [[bySex(0, 6)], [bySex(1, 7)], [bySex(12, 8), bySex(10, 0), { ...bySex(4, 6), ...before }]],
  'proposalReview.reviewedShare': [
    [{ state: 'planned' }],
    [{ state: 'closed' }],
    [{ state: 'closed' }, { state: 'held' }, { state: 'planned' }],
  ],
  'proposalReview.turnaround': [
    [took('2000-03-01', '2000-03-01')],
    [took('2000-03-01', '2000-03-02')],
    [took('2000-03-01', '2000-03-11'), took('2000-03-01', '2000-03-16')],
  ],
  'proposalReview.missingMost': [
    [{ risks: 0, budget: 1 }],
    [{ risks: 1, budget: 2 }],
    [
      { risks: 1, budget: 0, bothReached: 0 },
      { risks: 2, budget: 1, bothReached: 1 },
    ],
  ],
  'proposalReview.marker': [[points(0, 0, 0)], [points(2, 2, 2)], [points(0, 0, 0), points(1, 0, 0), points(2, 2, 1)]],
  'proposalReview.languageFindings': [
    [{ languageFindings: 0 }],
    [{ languageFindings: 1 }],
    [{ languageFindings: 4 }, { languageFindings: 3 }],
  ],
  'study.quoted': [[{}], [{ quotedIn: ['a report'] }], [{ quotedIn: ['a report'] }, { quotedIn: ['a book'] }, {}]],
};
