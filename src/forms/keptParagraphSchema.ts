import { z } from 'zod';
import type { Step } from './formSteps.ts';

/** A sentence of a paragraph beside the inputs that it is about, with what it certainly says of them. */
const lineSchema = z.object({
  text: z.string(),
  /** Ids of inputs; of a group its key, with the position of the entry that the sentence is to become. */
  inputs: z.array(z.string()),
  item: z.int().optional(),
  /** Raw values by input id, of a group `group.field`. */
  values: z.record(z.string(), z.string()),
});
export type SaidLine = z.infer<typeof lineSchema>;

/** What somebody wrote in a paragraph, to be asked for: no answer yet. */
export const saidSchema = z.object({
  /** Person.id of who wrote it; nobody else is shown it. */
  by: z.int(),
  /** The draft's version at which it came: what was answered since is not asked for. */
  version: z.int(),
  lines: z.array(lineSchema),
});
export type SaidWords = z.infer<typeof saidSchema>;

/** What a draft knows of its paragraph. */
interface Saying {
  said?: SaidWords | undefined;
  passed: readonly string[];
  later: readonly string[];
  changed: Readonly<Record<string, number>>;
}

/** A person's own words above one question, and the value that they certainly say. */
export interface OwnWords {
  sentences: string[];
  value: string | undefined;
}

const itemStep = /^([^.]+)\.(\d+)\.([^.]+)$/;

/** What somebody wrote of a step; null where they wrote nothing of it. `items` is how many entries its group has. */
export function ownWordsInForm({ said }: Saying, id: string, reader: number, items: number): OwnWords | null {
  if (said?.by !== reader) return null;
  const lines = said.lines.filter((line) => isAbout(line, id, items));
  if (lines.length === 0) return null;
  const [, group, , field] = itemStep.exec(id) ?? [];
  const values = lines.flatMap(({ values: one }) => one[group === undefined ? id : `${group}.${field ?? ''}`] ?? []);
  return {
    sentences: lines.map(({ text }) => text),
    value: new Set(values).size === 1 ? values[0] : undefined,
  };
}

function isAbout({ inputs, item }: SaidLine, id: string, items: number): boolean {
  if (item === undefined) return inputs.includes(id);
  const [, group, position] = itemStep.exec(id) ?? [];
  if (group !== undefined) return inputs.includes(group) && Number(position) === item;
  return id.endsWith('.+') && inputs.includes(id.slice(0, -2)) && item === items;
}

/** The first step that a paragraph is about and that was not answered since; null where none is left. */
export function nextSaidInForm(
  steps: readonly Step[],
  content: Saying,
  reader: number,
  itemsOf: (group: string) => number,
): Step | null {
  const { said } = content;
  if (!said) return null;
  const isOpen = ({ id, answered, question }: Step): boolean => {
    if (content.passed.includes(id) || content.later.includes(id)) return false;
    if (itemStep.test(id) ? answered : (content.changed[id] ?? 0) > said.version) return false;
    return ownWordsInForm(content, id, reader, itemsOf(question.key)) !== null;
  };
  return steps.find(isOpen) ?? null;
}

/**
 * What is left of a paragraph after somebody said that its next sentence about a group is no entry; null where no other sentence is
 * about that group.
 */
export function formWithoutSaidEntry(said: SaidWords | undefined, group: string, items: number): SaidWords | null {
  if (!said) return null;
  const isOf = ({ inputs, item }: SaidLine): boolean => item !== undefined && inputs.includes(group);
  const lines = said.lines
    .filter((line) => !(isOf(line) && line.item === items))
    .map((line) => (isOf(line) && (line.item ?? 0) > items ? { ...line, item: (line.item ?? 0) - 1 } : line));
  return lines.some((line) => isOf(line) && (line.item ?? 0) >= items) && lines.length < said.lines.length
    ? { ...said, lines }
    : null;
}
