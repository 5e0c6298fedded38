import { describe, expect, it } from 'vitest';
import { type ActionRow, actionsInAnswers } from '../../src/actions/actionsInAnswers.ts';
import { projectName, projectsMeant } from '../../src/actions/projects/projectsMeant.ts';
import { isActionStuckTwice } from '../../src/actions/isActionStuckTwice.ts';
import { parseInstrument } from '../../src/instruments/parseInstrument.ts';
import { changed } from '../instruments/clinic.ts';

/** The clinics' requests with a status and a day, and what goals are measured by. */
const source = changed(
  '          - { key: goal, kind: objective, label: { en: Goal, fr: But, es: Meta } }\n',
  `          - { key: goal, kind: objective, label: { en: Goal, fr: But, es: Meta } }
          - key: status
            kind: choice
            label: { en: Status, fr: État, es: Estado }
            options:
              - { key: moving, tone: good, label: { en: Moving, fr: En cours, es: En curso } }
              - { key: finished, tone: done, label: { en: Finished, fr: Fini, es: Acabado } }
      - key: measures
        kind: group
        feeds: actions
        label: { en: Measures, fr: Mesures, es: Medidas }
        itemLabel: { en: Measure, fr: Mesure, es: Medida }
        addLabel: { en: Any?, fr: Une autre, es: ¿Otra? }
        fields:
          - { key: objective, kind: objective, label: { en: Goal, fr: But, es: Meta } }
          - { key: indicator, kind: text, label: { en: Indicator, fr: Indicateur, es: Indicador } }
          - { key: baseline, kind: text, label: { en: Baseline, fr: Départ, es: Partida } }
          - { key: target, kind: text, label: { en: Target, fr: Cible, es: Meta } }
          - { key: actual, kind: text, label: { en: Now, fr: Actuel, es: Actual } }
`,
);
const clinics = parseInstrument(source, 'clinic.yaml');
const secret = parseInstrument(
  changed('        feeds: actions\n', '        feeds: actions\n        visibility: coordinator\n', source),
  'clinic.yaml',
);

/** The rows of an entry of a list, as answers keep them. */
const rowsOf = (
  question: string,
  item: number,
  parts: Record<string, string | number>,
  entry: string | null = `1.${item}`,
): ActionRow[] =>
  Object.entries(parts).map(([part, value]) => ({
    question,
    item,
    part,
    text: typeof value === 'string' ? value : null,
    number: typeof value === 'number' ? value : null,
    origin: 'given',
    entry,
  }));
const request = (item: number, parts: Record<string, string | number>, entry?: string | null) =>
  rowsOf('requests', item, parts, entry);
const measure = (item: number, parts: Record<string, string>) => rowsOf('measures', item, parts);

describe('the actions that an update says', () => {
  it('are its entries, each under its own key, in their order', () => {
    const rows = [
      ...request(1, { text: 'Hire a nurse', goal: 'P02', status: 'finished' }, '1.7'),
      ...request(0, { text: 'Paint the ward', goal: 'P01', status: 'moving', by: '2000-11-30' }),
    ];
    expect(actionsInAnswers(clinics, rows)).toMatchObject([
      { key: 'requests:1.0', title: 'Paint the ward', objective: 'P01', status: 'moving', isDone: false, due: null },
      { key: 'requests:1.7', title: 'Hire a nurse', objective: 'P02', status: 'finished', isDone: true },
    ]);
  });

  it('are named by what is done, else by their objective, and by nothing where neither is said', () => {
    const titles = (parts: Record<string, string>) =>
      actionsInAnswers(clinics, request(0, parts)).map(({ title }) => title);
    expect(titles({ text: 'Paint', goal: 'P01' })).toEqual(['Paint']);
    expect(titles({ goal: 'P01' })).toEqual(['P01']);
    expect(titles({ status: 'moving' })).toEqual(['']);
    expect(titles({ text: 'x'.repeat(300) })[0]).toHaveLength(200);
  });

  it('are none of an edition without keys, none of another question, and none of no answer', () => {
    expect(actionsInAnswers(clinics, request(0, { text: 'Paint' }, null))).toEqual([]);
    expect(actionsInAnswers(clinics, rowsOf('staff', 0, { text: 'Paint' }))).toEqual([]);
    expect(actionsInAnswers(clinics, [])).toEqual([]);
  });

  it('are measured as their objective is: by the first that is said of it', () => {
    const rows = [
      ...request(0, { text: 'Paint', goal: 'P01' }),
      ...request(1, { text: 'Hire', goal: 'P02' }),
      ...measure(0, { objective: 'P01', indicator: 'Wards', baseline: '0', target: '4', actual: '1' }),
      ...measure(1, { objective: 'P01', indicator: 'Another' }),
    ];
    const [paint, hire] = actionsInAnswers(clinics, rows);
    expect(paint).toMatchObject({ indicator: 'Wards', baseline: '0', target: '4', actual: '1' });
    expect(hire).toMatchObject({ indicator: null, baseline: null, target: null, actual: null });
  });

  it('are not measured by what is for the coordinator alone', () => {
    const rows = [
      ...request(0, { text: 'Paint', goal: 'P01' }),
      ...measure(0, { objective: 'P01', indicator: 'Wards', actual: '1' }),
    ];
    expect(actionsInAnswers(secret, rows)[0]).toMatchObject({ indicator: null, actual: null });
  });
});

describe('an action that is stuck', () => {
  const stood = (...stuck: boolean[]) => stuck.map((isStuck, at) => ({ round: `R${at}`, status: 'x', isStuck }));

  it.each([
    [[true, true], false, true],
    [[false, true, true], false, true],
    [[true, true, false], false, false],
    [[true, false, true], false, false],
    [[true], false, false],
    [[], false, false],
    [[true, true], true, false],
  ])('was so in its last two rounds and goes on: %j, closed %s: %s', (stuck, isClosed, expected) => {
    expect(isActionStuckTwice(stood(...stuck), isClosed)).toBe(expected);
  });
});

describe('the project that words mean', () => {
  const project = (id: number, ref: string | null, en: string, fr = en) => ({
    id,
    ref,
    title: { en, fr, es: en },
    link: null,
    marker: null,
  });
  const projects = [
    project(1, 'PRJ-1', 'Health'),
    project(2, 'PRJ-12', 'Health of women', 'Santé des femmes'),
    project(3, null, 'Water'),
  ];
  const meant = (words: string) => projectsMeant(words, projects).map(({ id }) => id);

  it.each([
    ['PRJ-1', [1]],
    ['prj-12', [2]],
    ['health', [1]],
    ['heal', [1, 2]],
    ['Sante des femmes', [2]],
    ['femmes', [2]],
    ['WATER', [3]],
    ['prj', [1, 2]],
    ['nothing', []],
    ['  ', []],
    ['x'.repeat(201), []],
  ])('“%s” is %j', (words, ids) => {
    expect(meant(words)).toEqual(ids);
  });

  it('is called by its reference and its title in the language of the reader', () => {
    const [, women, water] = projects;
    expect(women && projectName(women, 'fr')).toBe('PRJ-12 · Santé des femmes');
    expect(water && projectName(water, 'es')).toBe('Water');
  });
});
