import { parseRegisterType } from '../../src/registers/parseRegisterType.ts';
import { shippedRegisters } from '../../src/registers/shippedRegisters.ts';

const said = "{ en: 'a', fr: 'b', es: 'c' }";
const count = `{ key: many, name: ${said}, text: ${said}, is: count }`;

/** A kind of register that a group brings. */
const visits = `key: visit
order: 300
figure: visits
title: { en: 'Visit', fr: 'Visite', es: 'Visita' }
plural: { en: 'Visits', fr: 'Visites', es: 'Visitas' }
words: { en: 'visit', fr: 'visite', es: 'visita' }
fields:
  - { key: host, kind: text, label: ${said} }
report:
  part: annex
  clauses:
    - needs: [host]
      text: { en: '{host} {when}.', fr: '{host} {when}.', es: '{host} {when}.' }
`;

const wrong =
  (...changes: [from: string, to: string][]) =>
  (): unknown =>
    parseRegisterType(
      changes.reduce((source, [from, to]) => source.replace(from, to), visits),
      'visit.yaml',
      shippedRegisters().shared,
    );
const more = (part: string) => wrong(['fields:', `${part}\nfields:`]);

/** For each key of the catalogue a kind of register that brings it about. */
export const wrongRegisterTypes: Record<string, () => unknown> = {
  earlierField: wrong(['fields:', `fields:\n  - { key: host, kind: text, label: ${said} }`]),
  earlierFigure: more(`figures: [${count}, ${count}]`),
  noRegisterField: more('sums: [{ key: many, field: guest }]'),
  noRegisterValue: wrong(['needs: [host]', 'needs: [guest]']),
  noTextsField: more('asksAfter: { eachQuarter: host }'),
  noDateField: more('openUntil: host'),
  openWithoutWords: more('openUntil: host'),
  noSentenceValue: wrong(["en: '{host} {when}.'", "en: '{guest}'"]),
  noDateInSentence: wrong(["en: '{host} {when}.'", "en: '{when, date}'"]),
  valueName: wrong(['needs: [host]', "needs: ['the host']"]),
  figureCondition: more(
    `figures: [{ key: many, name: ${said}, text: ${said}, is: shareOfEntries, having: { field: host } }]`,
  ),
  entering: more('enter: [everybody]'),
  asksAfter: more('asksAfter: sometimes'),
  dayOfYear: more(`asksYearly: { on: 1 March, text: ${said} }`),
  registerField: wrong(['kind: text', 'kind: words']),
};
