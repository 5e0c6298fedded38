/** The columns of an issue of the third quarter of 2000 that is being made, and what is said otherwise. */
export const issueRow = <More extends object>(workingGroupId: number, more: More) => ({
  workingGroupId,
  number: 1,
  quarter: '2000-Q3',
  callOn: '2000-09-01',
  itemsUntil: '2000-09-15',
  publishOn: '2000-10-01',
  ...more,
});
