import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromPackageRoot } from '../../src/config/fromPackageRoot.ts';
import { languages } from '../../src/language/language.ts';
import { judgeEntry } from '../../src/registers/judgeEntry.ts';
import { parseRegisterType } from '../../src/registers/parseRegisterType.ts';
import { objectiveAreas, policyIds, policyTextsWithSources, strategyPoints } from '../../src/registers/policyTexts.ts';
import { entryStates } from '../../src/registers/registerType.ts';
import { registerSentences } from '../../src/registers/registerSentences.ts';
import { fieldsOf, shippedRegisters, withOwnTypes } from '../../src/registers/shippedRegisters.ts';

const registers = shippedRegisters();
const own = `
key: visit
order: 300
figure: visits
title: { en: 'Visit', fr: 'Visite', es: 'Visita' }
plural: { en: 'Visits', fr: 'Visites', es: 'Visitas' }
words: { en: 'visit', fr: 'visite', es: 'visita' }
fields:
  - { key: host, kind: text, label: { en: 'Host', fr: 'Hôte', es: 'Anfitrión' } }
report:
  part: annex
  clauses:
    - needs: [host]
      text: { en: '{host} was visited {when}.', fr: 'Visite {when} : {host}.', es: 'Visita {when}: {host}.' }
`;

describe('the register types', () => {
  it('are those of the folder, each with figure and order of its own', () => {
    const files = readdirSync(fromPackageRoot('src', 'registers')).filter((name) => name.endsWith('.yaml'));
    expect(registers.types.map(({ key }) => `${key}.yaml`).toSorted()).toEqual(
      files.filter((name) => name !== 'shared-fields.yaml').toSorted(),
    );
    for (const of of ['figure', 'order'] as const)
      expect(new Set(registers.types.map((type) => type[of])).size).toBe(registers.types.length);
  });

  it.each(registers.types.map(({ key }) => [key]))('have nothing wrong in %s', (key) => {
    const file = fromPackageRoot('src', 'registers', `${key}.yaml`);
    expect(() => parseRegisterType(readFileSync(file, 'utf8'), key, registers.shared)).not.toThrow();
  });

  it('share no word in a language, so that what is typed means one of them', () => {
    for (const language of languages) {
      const words = registers.types.flatMap(({ words: all }) => all[language].split(','));
      expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
    }
  });

  it('make every sentence in every language from the least that an entry says', () => {
    for (const type of registers.types)
      for (const state of entryStates)
        for (const language of languages) {
          const { entry } = judgeEntry({ type: type.key, title: 'A title', on: '2000-05-03', state }, registers);
          if (!entry) throw new Error(type.key);
          const part = type.report?.part ?? 'annex';
          const told = registerSentences(type, fieldsOf(registers, type), [entry], part, language);
          expect(told.filter(({ text }) => /none|undefined|\{|\}/.test(text))).toEqual([]);
          if (state === 'cancelled') expect(told).toEqual([]);
        }
  });

  it('can be brought by a group: a file and no code', () => {
    const type = parseRegisterType(own, 'visit.yaml', registers.shared);
    const all = withOwnTypes(registers, [type]);
    const row = { type: 'visit', title: 'To Bonn', month: '2001-02', host: 'the office in Bonn', state: 'held' };
    const { entry } = judgeEntry(row, all);
    expect(entry?.key).toBe('visit-2001-02-to-bonn');
    expect(registerSentences(type, fieldsOf(all, type), entry ? [entry] : [], 'annex', 'en')).toMatchObject([
      { text: 'the office in Bonn was visited in February 2001.', sources: ['visit-2001-02-to-bonn'] },
    ]);
  });

  it('are refused with the line and what would be right', () => {
    const refused = (source: string) => {
      try {
        parseRegisterType(source, 'visit.yaml', registers.shared);
      } catch (error) {
        return String(error);
      }
      return 'taken';
    };
    expect(refused(own.replace('{host} was', '{guest} was'))).toContain('visit.yaml:14');
    expect(refused(own.replace('needs: [host]', 'needs: [guest]'))).toContain(
      'no entry of this register has a value "guest"',
    );
    expect(refused(own.replace('kind: text', 'kind: words'))).toContain('the kinds are text');
    expect(refused(own.replace("fr: 'Visite', ", ''))).toContain('title.fr: missing');
    const asking = own.replace(
      'report:',
      `  - key: promises
    kind: recommendations
    label: { en: 'Promises', fr: 'Promesses', es: 'Promesas' }
    asks:
      kind: followUp
      told: { en: '{kept} were kept.', fr: '{done} ont été tenues.', es: 'Se cumplieron {done}.' }
report:`,
    );
    expect(refused(asking)).toMatch(/visit\.yaml:15.*this sentence cannot be made: there is no value \{kept\}/);
    expect(refused(asking.replace('{kept}', '{done}'))).toBe('taken');
    expect(refused(asking.replace('kind: followUp', 'kind: wish'))).toContain('visit.yaml');
    expect(refused(asking.replace('kind: recommendations', 'kind: milestones'))).toContain('visit.yaml');
  });
});

describe('the reference texts', () => {
  it('have the ids that objectives may name, in their order', () => {
    const ids = (kind: string) => policyTextsWithSources().flatMap((text) => (text.kind === kind ? [text.id] : []));
    expect([...ids('goal'), ...ids('point'), ...ids('area'), ...ids('target')]).toEqual([...policyIds]);
    expect(ids('point')).toEqual([...strategyPoints]);
    expect([...ids('area'), ...ids('target')]).toEqual([...objectiveAreas]);
  });
});
