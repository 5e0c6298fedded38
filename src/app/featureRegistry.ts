import type { App, Caller } from '../core/context.ts';
import type { Fact } from '../core/fact.ts';
import type { Tx } from '../db/db.ts';
import type { Bound, DraftsSoFar, Feature, FileTaker } from '../feature/feature.ts';
import { draftsSoFarOf } from './status.ts';
import { Refusal } from '../core/refusal.ts';
import type { DraftKindOf, UnnamedDrafts } from '../feature/draftKind.ts';
import type { Composers } from '../outbox/composer.ts';
import type { FormerIntent, Intent } from '../protocol/intent.ts';
import type { Job } from '../schedule/job.ts';
import type { Foresight } from '../schedule/jobForesight.ts';
import { helpHomeStatusFeature } from './helpHomeStatusFeature.ts';
import { type Commands, commandsOfFeatures } from './commandsOfFeatures.ts';
import { features } from './features.ts';

/** What the program asks of all features together. */
export interface Registry {
  features: readonly Feature[];
  commands: Commands;
  /** What is done with files that nobody asked for. */
  fileTakers: readonly FileTaker[];
  jobs: readonly Job[];
  foresights: readonly Foresight[];
  composers: Composers;
  /** How the names of those acts begin that change what few people see (`Feature.actsOfFew`). */
  actsOfFew: ReadonlySet<string>;
  draftKind: DraftKindOf;
  draftsSoFar: DraftsSoFar;
  unnamedDrafts: UnnamedDrafts;
  /** The feature's use case for an intent, also for one of an older chat; null for an intent that nobody carries out. */
  boundFor(intent: Intent): Bound | null;
  /** Carries out what features do when a fact is told. */
  tell<Value>(app: App, tx: Tx, caller: Caller, fact: Fact<Value>, value: Value): Promise<void>;
}

/** Throws where two features carry out the same intent or write the same kind of message. */
export function appRegistryOf(parts: readonly Feature[]): Registry {
  const all = [helpHomeStatusFeature(parts, () => commands), ...parts];
  const commands = commandsOfFeatures(all);
  const bound = all.flatMap(({ intents = [] }) => intents);
  const byKind = uniqueMap(
    bound.flatMap((one) =>
      [one.kind, ...one.was.filter((former) => typeof former === 'string')].map((kind) => [kind, one]),
    ),
  );
  const byShape = bound.flatMap((one) => one.was.flatMap((was) => (typeof was === 'string' ? [] : [{ was, one }])));
  const kinds = [
    ...uniqueMap(all.flatMap(({ drafts = [] }) => drafts.map((kind) => [kind.of, kind] as const))).values(),
  ];
  const reactions = all.flatMap((feature) => feature.reactions ?? []);
  return {
    features: all,
    commands,
    fileTakers: all.flatMap(({ files = [] }) => files),
    jobs: all.flatMap(({ jobs = [] }) => jobs),
    foresights: all.flatMap(({ foresights = [] }) => foresights),
    actsOfFew: new Set(all.flatMap(({ actsOfFew = [] }) => actsOfFew)),
    draftsSoFar: draftsSoFarOf(all),
    unnamedDrafts: all.find((feature) => feature.unnamedDrafts)?.unnamedDrafts ?? nothingToBegin,
    draftKind(subject) {
      const kind = kinds.find(({ of }) => of in subject);
      if (!kind) throw new Refusal('commands.oldButton');
      return kind;
    },
    composers: uniqueMap(all.flatMap(({ composers = [] }) => composers)),
    boundFor: (intent) => byShape.find(({ was }) => hasShape(intent, was))?.one ?? byKind.get(intent.kind) ?? null,
    async tell(app, tx, caller, fact, value) {
      for (const reaction of reactions) if (reaction.fact === fact.name) await reaction.react(app, tx, caller, value);
    },
  };
}

/** Without a feature of rounds nobody has anything to answer but what is named. */
const nothingToBegin: UnnamedDrafts = {
  openTo: () => Promise.resolve([]),
  begin: () => Promise.reject(new Refusal('updates.nothingOpen')),
};

/** Focal with all its features. */
export const registry = appRegistryOf(features);

/** Whether somebody carries out this intent, with the fields that it has. */
export function appRegistryAccepts({ boundFor }: Pick<Registry, 'boundFor'>, intent: Intent): boolean {
  return boundFor(intent)?.accepts(intent) ?? false;
}

function hasShape(intent: Intent, shape: Exclude<FormerIntent, string>): boolean {
  return Object.entries(shape).every(([field, value]) => intent[field] === value);
}

function uniqueMap<Value>(entries: readonly (readonly [string, Value])[]): ReadonlyMap<string, Value> {
  const map = new Map<string, Value>();
  for (const [key, value] of entries) {
    if (map.has(key)) throw new Error(`two features have "${key}"`);
    map.set(key, value);
  }
  return map;
}
