import { z } from 'zod';
import { dateExists } from '../../calendar/dates.ts';
import { visibilities } from '../../instruments/instrument.ts';
import { registerCountOf } from '../../registers/judgeRegisterValue.ts';
import { importSingleLineText, importOptional } from '../importValueSchemas.ts';
import { catalogueWords } from '../../language/catalogueTextAsValue.ts';
import { describeImportSchema } from '../describeImportSchema.ts';

const should = (key: Parameters<typeof catalogueWords>[0]) => catalogueWords(key);

const count = describeImportSchema(
  z.string().transform((text, context) => {
    const said = registerCountOf(text);
    if (said && said.text === null) return said.number;
    context.addIssue({ code: 'custom' });
    return z.NEVER;
  }),
  should('importProblems.a_count'),
);

/** A year is its last day: figures are those of its end. */
const day = describeImportSchema(
  z
    .string()
    .transform((text) => (/^(19|20)\d\d$/.test(text) ? `${text}-12-31` : text))
    .refine(dateExists),
  should('importProblems.a_staffDay'),
);

/** One line of a table of staff figures. */
export const staffRowSchema = z.object({
  date: day,
  category: describeImportSchema(
    importSingleLineText(200, should('importProblems.a_category')),
    should('importProblems.a_category'),
  ),
  grade: describeImportSchema(
    importSingleLineText(50, should('importProblems.a_grade')),
    should('importProblems.a_grade'),
  ),
  women: count,
  men: count,
  source: importOptional(importSingleLineText(500, should('importProblems.a_source'))),
  key: importOptional(importSingleLineText(100, should('importProblems.a_exportKey'))),
  visibility: importOptional(describeImportSchema(z.enum(visibilities), visibilities.join(', '))),
});
export type StaffRow = z.infer<typeof staffRowSchema>;
