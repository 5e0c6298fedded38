/** Of words with days in them: the date that has another weekday beside it than it falls on, where there is one. */
export interface MayBeMisnamed {
  misnamed?: string;
}

/** What a reader of dates passes on of a date with the wrong weekday. */
export const misnamedOf = ({ misnamed }: MayBeMisnamed): MayBeMisnamed => (misnamed === undefined ? {} : { misnamed });
