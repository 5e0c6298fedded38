/** What who leaves is asked; each may be skipped. */
export const leavingQuestions = ['underWay', 'peopleFirst', 'promised', 'startWith', 'avoid'] as const;
