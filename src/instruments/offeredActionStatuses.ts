import type { ConclusionRule } from './conclusionRule.ts';
import type { Option } from './instrumentField.ts';
import { type Instrument, instrumentQuestionByKey } from './instrument.ts';

type Objectives = Extract<ConclusionRule, { rule: 'objectives' }>;

/** The field that says how an entry stands: the one that the rule names, else the group's first whose answers have tones. */
export function instrumentStatusField({ group: key, status }: Objectives, instrument: Instrument) {
  const group = instrumentQuestionByKey(instrument, key);
  if (group?.kind !== 'group') return undefined;
  const choices = group.fields.flatMap((field) => (field.kind === 'choice' ? [field] : []));
  if (status !== undefined) return choices.find((field) => field.key === status);
  return choices.find(({ options }) => options.some(({ tone }) => tone !== undefined));
}

/** Every status that is offered, and whether it means that an entry is stuck: as the rule says, else by its tone. */
export function instrumentActionStatuses(
  rule: Objectives,
  instrument: Instrument,
): { key: string; isStuck: boolean }[] {
  const isStuck = ({ key, tone }: Option): boolean =>
    rule.status === undefined ? tone === 'warning' || tone === 'bad' : rule.stuck.includes(String(key));
  const options = instrumentStatusField(rule, instrument)?.options ?? [];
  return options.map((option) => ({ key: String(option.key), isStuck: isStuck(option) }));
}
