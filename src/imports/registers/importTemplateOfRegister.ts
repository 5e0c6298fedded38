import type { Sheet } from '../../export/sheets/sheet.ts';
import { type Language, localizedIn } from '../../language/language.ts';
import type { MessageKey } from '../../language/catalogue.ts';
import { translate } from '../../language/translate.ts';
import { isListed, type RegisterField, registerFieldParts } from '../../registers/registerField.ts';
import { entryStates, type RegisterType } from '../../registers/registerType.ts';
import { fieldsOf, type Registers } from '../../registers/shippedRegisters.ts';

/** A sheet's name is no longer in a workbook. */
const LONGEST_NAME = 31;

/** The empty table of a register in a language, named after it, and a sheet that says what stands in each column. */
export function importTemplateOfRegister(registers: Registers, type: RegisterType, language: Language): Sheet[] {
  const word = (key: 'title' | 'when' | 'place' | 'state' | 'owner') => translate(language, `registers.${key}`);
  const states = entryStates.map((state) => translate(language, `registers.state_${state}`)).join(', ');
  const columns: (readonly [heading: string, what: string])[] = [
    [word('title'), translate(language, 'importProblems.a_registerTitle')],
    [word('when'), translate(language, 'registers.whenHelp')],
    [word('place'), translate(language, 'registers.should_text')],
    [word('state'), states],
    [word('owner'), translate(language, 'imports.ownerIs')],
    ...fieldsOf(registers, type).flatMap((field) => columnsOf(field, language)),
  ];
  return [
    {
      name: localizedIn(type.plural, language).slice(0, LONGEST_NAME),
      columns: columns.map(([heading]) => heading),
      rows: [],
    },
    {
      name: translate(language, 'importTemplate.guide'),
      columns: [translate(language, 'importTemplate.guideColumn'), translate(language, 'importTemplate.guideWhat')],
      rows: columns.map((row) => [...row]),
    },
  ];
}

/** The counts have a column for each part, everything else has one. */
function columnsOf(field: RegisterField, language: Language): (readonly [string, string])[] {
  if (field.kind === 'segment') return [];
  const label = localizedIn(field.label, language);
  const should = (kind: string) => translate(language, `registers.should_${kind}` as MessageKey);
  if (field.kind === 'counts')
    return Object.keys(registerFieldParts(field) ?? {}).map((part) => [
      translate(language, `registers.part_${part}` as MessageKey),
      should('count'),
    ]);
  if ('options' in field) return [[label, field.options.map((one) => localizedIn(one.label, language)).join('; ')]];
  if (field.kind === 'texts' || isListed(field)) return [[label, translate(language, 'imports.severalTexts')]];
  if (field.kind === 'money') return [[label, translate(language, 'imports.moneyIs')]];
  if (field.kind === 'period') return [[label, translate(language, 'registers.whenHelp')]];
  const plain = ['yesNo', 'number', 'count', 'date', 'link', 'average'];
  return [[label, should(plain.includes(field.kind) ? field.kind : 'text')]];
}
