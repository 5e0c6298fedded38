import { z } from 'zod';
import { type ConclusionRule, conclusionSchema } from './conclusionRule.ts';
import { type Figure, figureSchema } from './instrumentFigure.ts';
import { type Condition, conditionSchema, type Question, questionSchema } from './instrument.ts';
import type { YamlPath } from './locateInstrumentFault.ts';

/** A part of an instrument file; `value` is undefined when the part itself is wrong (and reported as such). */
export interface OutlinePart<Value> {
  path: YamlPath;
  key: string | undefined;
  value: Value | undefined;
}

/** When a page or question is asked; it may look at the first `before` questions only. */
export interface When {
  path: YamlPath;
  condition: Condition;
  before: number;
  /** The keys of the questions that it decides about. */
  asked: string[];
}

/** The parts of an instrument, each judged for itself: one broken question does not hide what is wrong elsewhere. */
export interface Outline {
  pages: OutlinePart<never>[];
  /** In the order in which they are asked. */
  questions: OutlinePart<Question>[];
  whens: When[];
  conclusions: OutlinePart<ConclusionRule>[];
  figures: OutlinePart<Figure>[];
}

const list = z.array(z.unknown()).catch([]);
const rawInstrument = z
  .object({ pages: list, conclusions: list, figures: list })
  .catch({ pages: [], conclusions: [], figures: [] });
const rawPage = z.object({ questions: list }).catch({ questions: [] });
const rawPart = z
  .object({ key: z.string().optional().catch(undefined), when: z.unknown().optional() })
  .catch({ key: undefined, when: undefined });

/** Takes apart what was read from a file, whatever it is. */
export function instrumentOutlineOf(raw: unknown): Outline {
  const outline: Outline = { pages: [], questions: [], whens: [], conclusions: [], figures: [] };
  const addWhen = (path: YamlPath, when: unknown, about: readonly unknown[]): void => {
    const condition = conditionSchema.safeParse(when).data;
    const asked = about.flatMap((one) => rawPart.parse(one).key ?? []);
    if (condition) outline.whens.push({ path: [...path, 'when'], condition, before: outline.questions.length, asked });
  };

  const { pages, conclusions, figures } = rawInstrument.parse(raw);
  for (const [at, page] of pages.entries()) {
    const path = ['pages', at];
    const { key, when } = rawPart.parse(page);
    outline.pages.push({ path, key, value: undefined });
    const { questions } = rawPage.parse(page);
    addWhen(path, when, questions);
    for (const [position, question] of questions.entries()) {
      const questionPath = [...path, 'questions', position];
      const part = rawPart.parse(question);
      addWhen(questionPath, part.when, [question]);
      outline.questions.push({ path: questionPath, key: part.key, value: questionSchema.safeParse(question).data });
    }
  }
  for (const [at, conclusion] of conclusions.entries()) {
    const { key } = rawPart.parse(conclusion);
    outline.conclusions.push({ path: ['conclusions', at], key, value: conclusionSchema.safeParse(conclusion).data });
  }
  for (const [at, figure] of figures.entries()) {
    const { key } = rawPart.parse(figure);
    outline.figures.push({ path: ['figures', at], key, value: figureSchema.safeParse(figure).data });
  }
  return outline;
}

/** A reference to a question: the question, or why it cannot be had; 'broken' when it is there but wrong itself. */
export function lookUpInOutline(
  questions: readonly OutlinePart<Question>[],
  key: string,
): Question | 'broken' | 'unknown' {
  const part = questions.find((one) => one.key === key);
  if (!part) return 'unknown';
  return part.value ?? 'broken';
}
