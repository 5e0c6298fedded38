import { z } from 'zod';
import { type CatalogueWords, catalogueWords } from '../language/catalogueWords.ts';
import { coverSchema } from '../publication/cover/cover.ts';
import { importShould } from './importShould.ts';

const { shape } = coverSchema;
const line = (limit: number, what: CatalogueWords) => catalogueWords('importProblems.textLine', { what, limit });
const inEachLanguage = (what: CatalogueWords) => catalogueWords('importProblems.textByLanguage', { what });

/** The cover as publications keep it, each part with what it should be. */
export const importCoverSchema = z.strictObject({
  organization: importShould(shape.organization, inEachLanguage(catalogueWords('importProblems.a_coverOrganization'))),
  emblem: importShould(shape.emblem, catalogueWords('importProblems.a_emblem')),
  symbol: importShould(shape.symbol, line(60, catalogueWords('importProblems.a_symbol'))),
  contact: importShould(shape.contact, line(200, catalogueWords('importProblems.a_contact'))),
  preparedBy: importShould(shape.preparedBy, line(200, catalogueWords('importProblems.a_preparedBy'))),
  approvedBy: importShould(shape.approvedBy, line(200, catalogueWords('importProblems.a_approvedBy'))),
  disclaimer: importShould(shape.disclaimer, inEachLanguage(catalogueWords('importProblems.a_disclaimer'))),
  copyright: importShould(shape.copyright, inEachLanguage(catalogueWords('importProblems.a_copyright'))),
});
