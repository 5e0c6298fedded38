import { z } from 'zod';
import { type CatalogueWords, catalogueWords } from '../language/catalogueTextAsValue.ts';
import { coverSchema } from '../publication/cover/cover.ts';
import { describeImportSchema } from './describeImportSchema.ts';

const { shape } = coverSchema;
const line = (limit: number, what: CatalogueWords) => catalogueWords('importProblems.textLine', { what, limit });
const inEachLanguage = (what: CatalogueWords) => catalogueWords('importProblems.textByLanguage', { what });

/** The cover as publications keep it, each part with what it should be. */
export const importCoverSchema = z.strictObject({
  organization: describeImportSchema(
    shape.organization,
    inEachLanguage(catalogueWords('importProblems.a_coverOrganization')),
  ),
  emblem: describeImportSchema(shape.emblem, catalogueWords('importProblems.a_emblem')),
  symbol: describeImportSchema(shape.symbol, line(60, catalogueWords('importProblems.a_symbol'))),
  contact: describeImportSchema(shape.contact, line(200, catalogueWords('importProblems.a_contact'))),
  preparedBy: describeImportSchema(shape.preparedBy, line(200, catalogueWords('importProblems.a_preparedBy'))),
  approvedBy: describeImportSchema(shape.approvedBy, line(200, catalogueWords('importProblems.a_approvedBy'))),
  disclaimer: describeImportSchema(shape.disclaimer, inEachLanguage(catalogueWords('importProblems.a_disclaimer'))),
  copyright: describeImportSchema(shape.copyright, inEachLanguage(catalogueWords('importProblems.a_copyright'))),
});
