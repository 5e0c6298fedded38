import { z } from 'zod';
import { type CatalogueWords, catalogueWords } from '../language/catalogueWords.ts';
import { coverSchema } from '../publication/cover/cover.ts';
import { describeImportValue } from './describeImportValue.ts';

const { shape } = coverSchema;
const line = (limit: number, what: CatalogueWords) => catalogueWords('importProblems.textLine', { what, limit });
const inEachLanguage = (what: CatalogueWords) => catalogueWords('importProblems.textByLanguage', { what });

/** The cover as publications keep it, each part with what it should be. */
export const importCoverSchema = z.strictObject({
  organization: describeImportValue(
    shape.organization,
    inEachLanguage(catalogueWords('importProblems.a_coverOrganization')),
  ),
  emblem: describeImportValue(shape.emblem, catalogueWords('importProblems.a_emblem')),
  symbol: describeImportValue(shape.symbol, line(60, catalogueWords('importProblems.a_symbol'))),
  contact: describeImportValue(shape.contact, line(200, catalogueWords('importProblems.a_contact'))),
  preparedBy: describeImportValue(shape.preparedBy, line(200, catalogueWords('importProblems.a_preparedBy'))),
  approvedBy: describeImportValue(shape.approvedBy, line(200, catalogueWords('importProblems.a_approvedBy'))),
  disclaimer: describeImportValue(shape.disclaimer, inEachLanguage(catalogueWords('importProblems.a_disclaimer'))),
  copyright: describeImportValue(shape.copyright, inEachLanguage(catalogueWords('importProblems.a_copyright'))),
});
