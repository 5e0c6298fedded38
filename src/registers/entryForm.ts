import type { Answers, GroupItem } from '../forms/answers.ts';
import { instrumentOfPages } from '../instruments/instrumentOfPages.ts';
import type { Instrument, Question } from '../instruments/instrument.ts';
import type { Language } from '../language/language.ts';
import { catalogueInEachLanguage } from '../language/catalogueInEachLanguage.ts';
import type { MessageKey } from '../language/catalogue.ts';
import { type Entry, MORE_THAN } from './registerEntry.ts';
import { entryNumberWords } from './entryValuesInWords.ts';
import { PASTED } from './paste/parsePastedList.ts';
import { registerFieldParts, isListed, type RegisterField } from './registerField.ts';
import { entryStates, type RegisterType } from './registerType.ts';
import { entryWhenInWords } from './entryWhen.ts';

/** Questions on one page: as many as a phone shows without losing the way. */
const ON_PAGE = 6;

const settings = { required: false, prefill: 'none', visibility: 'workingGroup', sensitive: false } as const;

/** Items of a list in a form: a report has more recommendations than a project has milestones. */
const mostItems = (field: RegisterField): number => {
  if (field.kind === 'recommendations') return PASTED.items;
  return isListed(field) ? 20 : 1;
};

/** The keys of what every entry says, as its form asks for it; no field may be called so. */
const columnQuestions = (): Question[] => [
  {
    ...settings,
    key: 'title',
    label: catalogueInEachLanguage('registers.title'),
    kind: 'text',
    maxLength: 500,
    required: true,
  },
  {
    ...settings,
    key: 'when',
    label: catalogueInEachLanguage('registers.when'),
    help: catalogueInEachLanguage('registers.whenHelp'),
    kind: 'text',
    maxLength: 100,
    required: true,
  },
  { ...settings, key: 'place', label: catalogueInEachLanguage('registers.place'), kind: 'text', maxLength: 200 },
  {
    ...settings,
    key: 'state',
    label: catalogueInEachLanguage('registers.state'),
    kind: 'choice',
    required: true,
    options: entryStates.map((key) => ({ key, label: catalogueInEachLanguage(`registers.state_${key}`) })),
  },
];

/** A register as pages of questions: the forms engine asks for its entries as for anything else. */
export function entryForm(type: RegisterType, fields: readonly RegisterField[]): Instrument {
  const questions = fields.map(questionOfField);
  const pages = [{ key: 'entry', title: type.title, questions: columnQuestions() }];
  for (let at = 0; at < questions.length; at += ON_PAGE)
    pages.push({ key: `more${at}`, title: type.title, questions: questions.slice(at, at + ON_PAGE) });
  return instrumentOfPages('entry', type.title, pages);
}

/** A field as a question of a form. */
export function questionOfField(field: RegisterField): Question {
  const { key, label, help, required } = field;
  const base = { ...settings, key, label, required, ...(help && { help }) };
  const parts = registerFieldParts(field);
  if (parts) {
    return {
      ...base,
      kind: 'group',
      itemLabel: label,
      addLabel: catalogueInEachLanguage('registers.addItem'),
      maxItems: mostItems(field),
      fields: Object.entries(parts).map(([part, kind]) => ({
        ...plainQuestion(kind),
        key: part,
        label: catalogueInEachLanguage(`registers.part_${part}` as MessageKey),
        required: false,
      })),
    };
  }
  if (field.kind === 'average') return { ...base, kind: 'number', integer: false, min: field.from, max: field.to };
  if ('options' in field) return { ...base, kind: field.kind, options: field.options };
  return { ...base, ...plainQuestion(field.kind) };
}

function plainQuestion(kind: string) {
  switch (kind) {
    case 'yesNo':
    case 'date':
    case 'link':
    case 'post':
      return { kind } as const;
    case 'number':
      return { kind, integer: false } as const;
    case 'longText':
    case 'texts':
      return { kind: 'longText', maxLength: 3000 } as const;
    case 'count':
      return { kind: 'text', maxLength: 60 } as const;
    default:
      return { kind: 'text', maxLength: 500 } as const;
  }
}

/** An entry as its form has it filled in. */
export function entryAnswers(entry: Entry, fields: readonly RegisterField[], language: Language): Answers {
  const answers: Answers = { title: entry.title, when: entryWhenInWords(entry.when, language), state: entry.state };
  if (entry.place !== null) answers['place'] = entry.place;
  for (const field of fields) {
    const rows = entry.values.filter((row) => row.field === field.key);
    const [first] = rows;
    if (!first) continue;
    const parts = registerFieldParts(field);
    const value = (row: (typeof rows)[number], kind: string) => {
      if (kind === 'yesNo') return row.text === 'yes';
      if (row.number === null) return row.text ?? '';
      return kind === 'count' ? entryNumberWords(row.number, row.text === MORE_THAN, language) : row.number;
    };
    if (!parts) {
      answers[field.key] =
        field.kind === 'texts' ? rows.map(({ text }) => text ?? '').join('\n') : value(first, field.kind);
      continue;
    }
    const items: GroupItem[] = [];
    for (const row of rows) (items[row.item] ??= {})[row.part] = value(row, parts[row.part] ?? 'text');
    answers[field.key] = items.filter((item) => item !== undefined);
  }
  return answers;
}

/** What a filled-in form says, as a row of a file would say it: the register's judge reads both. */
export function rawEntryFromAnswers(answers: Answers, fields: readonly RegisterField[]): Record<string, unknown> {
  return Object.fromEntries(
    fields.flatMap((field): [string, unknown][] => {
      const value = answers[field.key];
      if (value === undefined) return [];
      if (!registerFieldParts(field) || isListed(field)) return [[field.key, value]];
      return Array.isArray(value) && value[0] !== undefined ? [[field.key, value[0]]] : [];
    }),
  );
}
