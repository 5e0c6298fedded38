import type { Option, SimpleField } from './instrumentField.ts';
import type { GroupQuestion, Question } from './instrument.ts';
import { type InstrumentFault, instrumentFault, type YamlPath } from './locateInstrumentFault.ts';
import { wrongQuestion } from './wrongQuestionInRule.ts';
import { instrumentAnswersOffered, instrumentOptionNumbers } from './answerOptions.ts';
import { lookUpInOutline, type Outline, type When } from './instrumentOutline.ts';

/**
 * What is wrong between the questions of an instrument, beyond the shape of each. One that is stored is asked as it is, whatever its
 * conditions may tell.
 */
export function instrumentQuestionFaults(outline: Outline, { isStored = false } = {}): InstrumentFault[] {
  const { pages, questions, whens } = outline;
  return [
    ...repeatedInstrumentKeys(pages),
    ...repeatedInstrumentKeys(questions),
    ...whens.flatMap((one) => conditionFindings(outline, one)),
    ...(isStored ? [] : whens.flatMap((one) => secretFindings(one, questions))),
    ...questions.flatMap(({ path, value }) => (value ? fieldFindings(value, path) : [])),
    ...questions.flatMap(({ path, value }) => (value ? obstacleFindings(value, path, questions) : [])),
  ];
}

/** What is wrong with an obstacle: it is the answer to a choice, and what says more of it is asked, of the right kind. */
function obstacleFindings(question: Question, path: YamlPath, questions: Outline['questions']): InstrumentFault[] {
  const { obstacle } = question;
  if (!obstacle) return [];
  const kinds = { words: ['text', 'longText'], since: ['date'] } as const;
  const more = (['words', 'since'] as const).flatMap((part): InstrumentFault[] => {
    const key = obstacle[part];
    const other = questions.find((one) => one.key === key)?.value;
    if (key === undefined || kinds[part].some((kind) => kind === other?.kind)) return [];
    return [
      instrumentFault([...path, 'obstacle', part], 'dataFaults.notOfKind', { key, kinds: { anyOf: kinds[part] } }),
    ];
  });
  if (question.kind === 'choice') return more;
  return [...more, instrumentFault([...path, 'obstacle'], 'dataFaults.obstacleOfChoice')];
}

/** A finding for each part whose key an earlier part has. */
export function repeatedInstrumentKeys(
  parts: readonly { path: YamlPath; key: string | number | undefined }[],
): InstrumentFault[] {
  const keys = parts.map((one) => one.key);
  return parts
    .filter(({ key }, at) => keys.indexOf(key) < at)
    .flatMap(({ path, key }) =>
      key === undefined ? [] : [instrumentFault([...path, 'key'], 'dataFaults.keyTaken', { key })],
    );
}

/** What is wrong with an answer that a rule or condition expects of a field. */
export function instrumentAnswerFaults(
  field: Question | SimpleField,
  answer: unknown,
  path: YamlPath,
): InstrumentFault[] {
  const offered = instrumentAnswersOffered(field);
  if (offered?.some((one) => one === answer)) return [];
  const names = offered?.map((one) => String(one)).join(', ') ?? '';
  return [instrumentFault(path, 'dataFaults.noAnswer', { answer: String(answer), key: field.key, names })];
}

/**
 * Whether a further question comes tells the answer that it hangs on: one that hangs on an answer for the coordinator alone must be for
 * the coordinator alone, too. `asked`: the questions that the condition decides about.
 */
function secretFindings(
  { path, condition, asked }: Pick<When, 'path' | 'condition' | 'asked'>,
  questions: Outline['questions'],
): InstrumentFault[] {
  const target = lookUpInOutline(questions, condition.question);
  if (typeof target === 'string' || target.visibility !== 'coordinator') return [];
  const first = questions.find(({ key, value }) => value?.visibility !== 'coordinator' && asked.includes(key ?? ''));
  if (first?.key === undefined) return [];
  const told = { key: target.key, asked: first.key };
  return [instrumentFault([...path, 'question'], 'dataFaults.conditionTells', told)];
}

function conditionFindings({ questions }: Outline, { path, condition, before }: When): InstrumentFault[] {
  const at = [...path, 'question'];
  const target = lookUpInOutline(questions, condition.question);
  const key = condition.question;
  if (target === 'unknown') return [instrumentFault(at, 'dataFaults.noQuestion', { key })];
  if (lookUpInOutline(questions.slice(0, before), condition.question) === 'unknown') {
    return [instrumentFault(at, 'dataFaults.askedLater', { key })];
  }
  if (target === 'broken') return [];
  if (target.kind === 'matrix' || target.kind === 'choices' || !instrumentAnswersOffered(target)) {
    return [wrongQuestion(target, key, 'dataFaults.want_answers', at)];
  }
  const [name, answers] = 'is' in condition ? ['is', condition.is] : ['isNot', condition.isNot];
  return answers.flatMap((answer, index) => instrumentAnswerFaults(target, answer, [...path, name, index]));
}

function fieldFindings(field: Question | SimpleField, path: YamlPath): InstrumentFault[] {
  switch (field.kind) {
    case 'group':
      return [
        ...repeatedInstrumentKeys(field.fields.map(({ key }, at) => ({ path: [...path, 'fields', at], key }))),
        ...field.fields.flatMap((one, at) => fieldFindings(one, [...path, 'fields', at])),
        ...feedFindings(field, path),
      ];
    case 'matrix':
      return [
        ...repeatedInstrumentKeys(field.rows.map(({ key }, at) => ({ path: [...path, 'rows', at], key }))),
        ...optionFindings(field.options, path, instrumentOptionNumbers(field.options) !== undefined),
      ];
    case 'scale':
      return optionFindings(field.options, path, true);
    case 'choice':
    case 'choices':
      return optionFindings(field.options, path, false);
    case 'number':
    case 'date':
      return field.min !== undefined && field.max !== undefined && field.min > field.max
        ? [instrumentFault([...path, 'max'], 'dataFaults.belowMin', { min: field.min })]
        : [];
    default:
      return [];
  }
}

function optionFindings(options: readonly Option[], path: YamlPath, ordered: boolean): InstrumentFault[] {
  const parts = options.map(({ key }, at) => ({ path: [...path, 'options', at], key }));
  const numbers = instrumentOptionNumbers(options);
  if (!numbers && (ordered || options.some(({ key }) => typeof key === 'number'))) {
    const mixed = ordered ? 'dataFaults.scaleNumbers' : 'dataFaults.mixedKeys';
    return [instrumentFault([...path, 'options'], mixed)];
  }
  const falls = ordered && numbers?.some((one, at) => one < (numbers[at - 1] ?? -Infinity));
  const order = instrumentFault([...path, 'options'], 'dataFaults.scaleRises');
  const silent = options.findIndex(({ tone }) => tone === undefined);
  const tones = instrumentFault([...path, 'options', silent], 'dataFaults.noTone');
  const uneven = silent >= 0 && options.some(({ tone }) => tone !== undefined);
  return [...repeatedInstrumentKeys(parts), ...(falls ? [order] : []), ...(uneven ? [tones] : [])];
}

const consents = ['workingGroup', 'allStaff', 'memberStates'];
const feeds: Record<NonNullable<GroupQuestion['feeds']>, Record<string, SimpleField['kind'][]>> = {
  needs: { text: ['text', 'longText'], from: ['post'], by: ['date'] },
  bulletin: { section: ['choice'], text: ['text', 'longText'], consent: ['choice'] },
  actions: { objective: ['objective'], indicator: ['text'], baseline: ['text'], target: ['text'], actual: ['text'] },
};

function feedFindings(group: GroupQuestion, path: YamlPath): InstrumentFault[] {
  if (!group.feeds) return [];
  const wanted = Object.entries(feeds[group.feeds]);
  const lacking = wanted.filter(
    ([key, kinds]) => !group.fields.some((one) => one.key === key && kinds.includes(one.kind)),
  );
  const { feeds: fed } = group;
  const findings = lacking.map(([key, kinds]) =>
    instrumentFault([...path, 'fields'], 'dataFaults.feedLacks', { feeds: fed, key, kinds: { anyOf: kinds } }),
  );
  const at = group.fields.findIndex((one) => one.key === 'consent');
  const consent = group.feeds === 'bulletin' ? group.fields[at] : undefined;
  if (consent?.kind !== 'choice') return findings;
  const strange = consent.options.findIndex(({ key }) => !consents.includes(String(key)));
  if (strange < 0) return findings;
  const wrong = [...path, 'fields', at, 'options', strange, 'key'];
  return [...findings, instrumentFault(wrong, 'dataFaults.consent', { names: consents.join(', ') })];
}
