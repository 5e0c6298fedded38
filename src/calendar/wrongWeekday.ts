/** Of words with days in them: the date that has another weekday beside it than it falls on, where there is one. */
export interface MayHaveWrongWeekday {
  misnamed?: string;
}

/** What a reader of dates passes on of a date with the wrong weekday. */
export const wrongWeekdayOf = ({ misnamed }: MayHaveWrongWeekday): MayHaveWrongWeekday =>
  misnamed === undefined ? {} : { misnamed };
