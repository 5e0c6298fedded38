import { type GroupQuestion, type Instrument, instrumentQuestionByKey, instrumentQuestionsOf } from './instrument.ts';
import { instrumentActionStatuses, instrumentStatusField } from './offeredActionStatuses.ts';

/** A group of questions whose entries are actions: the one that a rule on objectives reads. */
export interface ActionGroup {
  group: GroupQuestion;
  /** The field that names the objective. */
  objective: string;
  /** The field that says how an entry stands; null where there is none. */
  status: string | null;
  /** The field that says what is done; null where there is none. */
  title: string | null;
  /** Statuses that mean that it is stuck, and that it is done. */
  stuck: ReadonlySet<string>;
  done: ReadonlySet<string>;
}

/** The groups of an instrument whose entries are actions. */
export function instrumentActionGroups(instrument: Instrument): ActionGroup[] {
  return instrument.conclusions.flatMap((rule): ActionGroup[] => {
    if (rule.rule !== 'objectives') return [];
    const group = instrumentQuestionByKey(instrument, rule.group);
    if (group?.kind !== 'group') return [];
    const status = instrumentStatusField(rule, instrument);
    const done = (status?.options ?? []).filter(({ tone }) => tone === 'done').map(({ key }) => String(key));
    const stuck = instrumentActionStatuses(rule, instrument)
      .filter(({ isStuck }) => isStuck)
      .map(({ key }) => key);
    return [
      {
        group,
        objective: rule.field,
        status: status?.key ?? null,
        title: group.fields.find(({ kind }) => kind === 'text' || kind === 'longText')?.key ?? null,
        stuck: new Set(stuck),
        done: new Set(done),
      },
    ];
  });
}

/** Keys of the groups whose entries are actions: of these, what is carried over does not count as reported. */
export const instrumentActionGroupKeys = (instrument: Instrument): string[] =>
  instrumentActionGroups(instrument).map(({ group }) => group.key);

/** Keys of the groups whose entries are actions, and of those that say what actions are measured by. */
export function instrumentActionQuestions(instrument: Instrument): Set<string> {
  const feeding = instrumentQuestionsOf(instrument).filter((one) => one.kind === 'group' && one.feeds === 'actions');
  return new Set([...instrumentActionGroupKeys(instrument), ...feeding.map(({ key }) => key)]);
}
