/** The answer to a field that takes one answer. */
export type Plain = string | number | boolean | string[];

/** One item of a repeated group; a field that was left empty is missing. */
export type GroupItem = Record<string, Plain>;

/** A matrix by row, a group by item, anything else plain. */
export type AnswerValue = Plain | Record<string, string | number> | GroupItem[];

/** Judged answers by the key of the question; what was not answered is missing: silence is never a value. */
export type Answers = Record<string, AnswerValue>;
