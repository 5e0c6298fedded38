import { carriesOut, type Feature, featureForCoordinator } from '../feature/feature.ts';
import { fetchImportTemplate, importCommand, importNow } from './importCommand.ts';
import { shippedRegisters } from '../registers/shippedRegisters.ts';
import * as intents from './intents.ts';
import { importedRegisterNamed } from './registers/registerColumns.ts';
import { undoImport } from './undo/undoImport.ts';

/** Rosters that the office keeps, taken in from a file. */
export const importsFeature: Feature = {
  name: 'imports',
  intents: [
    carriesOut(intents.importRoster, importCommand),
    carriesOut(intents.importNow, importNow),
    carriesOut(intents.undoImport, undoImport),
    carriesOut(intents.fetchTemplate, fetchImportTemplate),
  ],
  commands: [
    {
      name: 'import',
      words: 'imports.words_import',
      about: 'imports.about_import',
      for: featureForCoordinator,
      parse: () => intents.importRoster.of({}),
      parseWithFile: (_rest, file) => intents.importRoster.of({ file }),
    },
    {
      name: 'template',
      words: 'imports.words_template',
      about: 'imports.about_template',
      for: featureForCoordinator,
      parse: (words) => intents.fetchTemplate.of(words === '' ? {} : { words }),
      meantBeside: (words) => importedRegisterNamed(shippedRegisters(), words) !== undefined,
    },
  ],
  files: [
    {
      label: 'imports.fileIsRoster',
      for: featureForCoordinator,
      takes: ({ kind, name }) => kind === 'xlsx' || (kind === 'text' && /\.(?:csv|tsv|txt|json|ya?ml)$/i.test(name)),
      means: (file) => intents.importRoster.of({ file }),
    },
  ],
};
