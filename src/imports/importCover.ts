import { z } from 'zod';
import { type CatalogueWords, catalogueWords } from '../language/catalogueWords.ts';
import { coverSchema } from '../publication/cover/cover.ts';
import { describeExpectedValue } from './expectedValue.ts';

const { shape } = coverSchema;
const line = (limit: number, what: CatalogueWords) => catalogueWords('importProblems.textLine', { what, limit });
const inEachLanguage = (what: CatalogueWords) => catalogueWords('importProblems.textByLanguage', { what });

/** The cover as publications keep it, each part with what it should be. */
export const importCoverSchema = z.strictObject({
  organization: describeExpectedValue(
    shape.organization,
    inEachLanguage(catalogueWords('importProblems.a_coverOrganization')),
  ),
  emblem: describeExpectedValue(shape.emblem, catalogueWords('importProblems.a_emblem')),
  symbol: describeExpectedValue(shape.symbol, line(60, catalogueWords('importProblems.a_symbol'))),
  contact: describeExpectedValue(shape.contact, line(200, catalogueWords('importProblems.a_contact'))),
  preparedBy: describeExpectedValue(shape.preparedBy, line(200, catalogueWords('importProblems.a_preparedBy'))),
  approvedBy: describeExpectedValue(shape.approvedBy, line(200, catalogueWords('importProblems.a_approvedBy'))),
  disclaimer: describeExpectedValue(shape.disclaimer, inEachLanguage(catalogueWords('importProblems.a_disclaimer'))),
  copyright: describeExpectedValue(shape.copyright, inEachLanguage(catalogueWords('importProblems.a_copyright'))),
});
