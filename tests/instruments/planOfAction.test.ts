import { describe, expect, it } from 'vitest';
import { builtInInstrumentKeys } from '../../src/instruments/builtInInstrument.ts';
import { builtInInstrument, shippedExercise } from '../support/builtInInstrument.ts';
import type { SimpleField } from '../../src/instruments/instrumentField.ts';
import {
  type Instrument,
  type Question,
  instrumentQuestionByKey,
  instrumentQuestionsOf,
} from '../../src/instruments/instrument.ts';
import { instrumentAnswersOffered } from '../../src/instruments/answerOptions.ts';
import { languages, type Localized, localizedSchema } from '../../src/language/language.ts';

const shipped = shippedExercise();
const instrument: Instrument = shipped.instrument;

const question = (key: string): Question => {
  const found = instrumentQuestionByKey(instrument, key);
  if (!found) throw new Error(`no question ${key}`);
  return found;
};
const rows = (key: string): string[] => {
  const matrix = question(key);
  return matrix.kind === 'matrix' ? matrix.rows.map((one) => one.key) : [];
};
const fields = (key: string): SimpleField[] => {
  const group = question(key);
  return group.kind === 'group' ? group.fields : [];
};

/** Every localized text of the instrument, with where it stands. */
function texts(value: unknown, path = ''): [path: string, text: Localized][] {
  const text = localizedSchema.safeParse(value);
  if (text.success) return [[path, text.data]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => texts(one, `${path}/${key}`));
}

describe('the shipped instruments', () => {
  it('are found by key, with the source that a round will keep', () => {
    expect(builtInInstrumentKeys()).toContain('plan-of-action');
    for (const key of builtInInstrumentKeys()) expect(builtInInstrument(key)?.instrument.key).toBe(key);
    expect(shipped.file).toBe('src/instruments/plan-of-action.yaml');
    expect(shipped.source).toContain('key: plan-of-action');
  });

  it('are not found by a path', () => {
    expect(builtInInstrument('../instruments/plan-of-action')).toBeUndefined();
    expect(builtInInstrument('')).toBeUndefined();
  });
});

describe('the questions on the Plans of Action', () => {
  it('take the answers of a round file', () => {
    expect(rows('dialogue')).toEqual(['government', 'multiBilateral', 'ngo', 'other']);
    expect(instrumentAnswersOffered(question('dialogue'))).toEqual(['none', 'planned', 'occasional', 'regular']);
    expect(question('dialogueContact').kind).toBe('text');
    expect(rows('mainstreaming')).toEqual([
      'needsAssessment',
      'projectDesign',
      'implementation',
      'monitoring',
      'evaluation',
    ]);
    expect(instrumentAnswersOffered(question('mainstreaming'))).toEqual([0, 1, 2, 3]);
    expect(instrumentAnswersOffered(question('patAccess'))).toEqual(['yes', 'partly', 'no']);
    expect(rows('networks')).toEqual(['international', 'regional', 'national']);
    expect(instrumentAnswersOffered(question('networks'))).toEqual([0, 1, 2, 3]);
    expect(instrumentAnswersOffered(question('streamline'))).toEqual([true, false]);
  });

  it('ask for the obstacle only of those whose access is not full', () => {
    expect(question('patObstacle').when).toEqual({ question: 'patAccess', isNot: ['yes'] });
  });

  it('collect actions, needs and one item for the bulletin', () => {
    expect(fields('actions').map(({ key, kind }) => `${key}: ${kind}`)).toEqual([
      'objective: objective',
      'status: choice',
      'narrative: longText',
      'evidence: link',
    ]);
    const status = fields('actions').find((one) => one.key === 'status');
    expect(status && instrumentAnswersOffered(status)).toEqual([
      'notStarted',
      'onTrack',
      'delayed',
      'blocked',
      'completed',
    ]);
    expect(question('needs')).toMatchObject({ feeds: 'needs', prefill: 'last' });
    expect(question('bulletinItem')).toMatchObject({ feeds: 'bulletin', maxItems: 1, prefill: 'none' });
    expect(fields('bulletinItem').flatMap((one) => instrumentAnswersOffered(one) ?? [])).toEqual([
      'headquarters',
      'workingGroup',
      'field',
      'men',
      'aroundTheWorld',
      'reading',
      'quiz',
      'dates',
      'recognition',
      'workingGroup',
      'allStaff',
      'memberStates',
    ]);
  });

  it('show the Chief of Mission’s commitment, time and money to the coordinator alone', () => {
    expect(instrumentAnswersOffered(question('commitment'))).toEqual([1, 2, 3, 4]);
    const hidden = instrumentQuestionsOf(instrument).filter((one) => one.visibility === 'coordinator');
    expect(hidden.map((one) => one.key)).toEqual(['commitment', 'hoursHad', 'hoursNeeded', 'moneyHad', 'moneyNeeded']);
  });

  it('show no answer to Member States: an item of the bulletin goes by its own consent', () => {
    expect(instrumentQuestionsOf(instrument).filter((one) => one.visibility === 'memberStates')).toEqual([]);
  });

  it('can all be left out', () => {
    expect(instrumentQuestionsOf(instrument).filter((one) => one.required)).toEqual([]);
  });

  it('stand on at most nine pages, so that a prefilled update takes at most twelve taps', () => {
    // One more stands between for posts without full access to the PAT.
    expect(instrument.pages.filter(({ when }) => when === undefined).length).toBeLessThanOrEqual(9);
    expect(instrument.pages.filter(({ when }) => when !== undefined).map(({ key }) => key)).toEqual(['patObstacles']);
    const fresh = instrumentQuestionsOf(instrument).filter((one) => one.prefill === 'none');
    expect(fresh.map((one) => one.key)).toEqual(['whatHelped', 'bulletinItem']);
  });
});

describe('the wording', () => {
  const all = texts(instrument);
  const pathsWhere = (wrong: (text: Localized) => boolean): string[] =>
    all.filter(([, text]) => wrong(text)).map(([path]) => path);

  it.each(languages)('in %s has the typography of print', (language) => {
    expect(all.length).toBeGreaterThan(100);
    expect(pathsWhere((text) => /['"]/.test(text[language]))).toEqual([]);
    expect(pathsWhere((text) => /^\s|\s$|\s{2}/.test(text[language]))).toEqual([]);
  });

  it('has spaces that do not break in French and before a Spanish per cent', () => {
    expect(pathsWhere(({ fr }) => /[^\u00A0][:;?!»%]|«[^\u00A0]/.test(fr.replaceAll('::', '')))).toEqual([]);
    expect(pathsWhere(({ es }) => /[^\u00A0]%/.test(es))).toEqual([]);
  });

  it('opens Spanish questions', () => {
    expect(pathsWhere(({ es }) => es.split('¿').length !== es.split('?').length)).toEqual([]);
  });

  it.each(languages)('fits the places where platforms show it in %s', (language) => {
    const parts = instrumentQuestionsOf(instrument).flatMap((one): (Question | SimpleField)[] =>
      one.kind === 'group' ? [one, ...one.fields] : [one],
    );
    const options = parts.flatMap((one) => ('options' in one ? one.options : []));
    const tooLong = (labels: Localized[], most: number): string[] =>
      labels.map((one) => one[language]).filter((one) => one.length > most);
    expect(
      tooLong(
        instrument.pages.map((one) => one.title),
        24,
      ),
    ).toEqual([]);
    expect(
      tooLong(
        parts.map((one) => one.label),
        120,
      ),
    ).toEqual([]);
    expect(
      tooLong(
        options.map((one) => one.label),
        75,
      ),
    ).toEqual([]);
  });
});
