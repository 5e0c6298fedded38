import { z } from 'zod';
import { dateExists } from '../../calendar/dates.ts';
import { visibilities } from '../../instruments/instrument.ts';
import { registerCountOf } from '../../registers/judgeRegisterValue.ts';
import { importLine } from '../importValues.ts';

const count = z
  .string()
  .transform((text, context) => {
    const said = registerCountOf(text);
    if (said && said.text === null) return said.number;
    context.addIssue({ code: 'custom' });
    return z.NEVER;
  })
  .describe('a whole number from 0');

/** A year is its last day: figures are those of its end. */
const day = z
  .string()
  .transform((text) => (/^(19|20)\d\d$/.test(text) ? `${text}-12-31` : text))
  .refine(dateExists)
  .describe('a date as YYYY-MM-DD, or a year as 2000');

const source = importLine(500, 'where the figures come from');

const key = importLine(100, 'the key that an export wrote');

/** One line of a table of staff figures. */
export const staffRowSchema = z.object({
  date: day,
  category: importLine(200, 'a category of staff').describe('a category of staff, for instance Professional'),
  grade: importLine(50, 'a grade').describe('a grade, for instance P-4'),
  women: count,
  men: count,
  source: source.optional().describe(source.description ?? ''),
  key: key.optional().describe(key.description ?? ''),
  visibility: z.enum(visibilities).optional().describe(visibilities.join(', ')),
});
export type StaffRow = z.infer<typeof staffRowSchema>;
