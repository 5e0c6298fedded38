import { basename } from 'node:path';
import { codeOf, importsOf, sourcesBelow, targetOf, type Source } from '../support/sources.ts';
import { file, type Rule } from './rule.ts';

const isStore = ({ path }: Source) => basename(path) === 'store.ts' || path.startsWith('src/db/');
const isPrisma = (name: string) => /^(@prisma\/|prisma$|prisma\/)/.test(name) || name.includes('prisma/generated');
const inFolder =
  (...folders: string[]) =>
  ({ path }: Source) =>
    folders.some((folder) => path.startsWith(`${folder}/`));

/** A package that only some files may import. */
function placed(
  name: string,
  is: (imported: string) => boolean,
  allowed: (source: Source) => boolean,
  planted: Source,
): Rule {
  const wrong = (source: Source) =>
    allowed(source)
      ? []
      : importsOf(source)
          .filter(is)
          .map((imported) => `${source.path} imports ${imported}`);
  return { name, wrong, planted };
}

/** Text that only some files may have. */
function worded(name: string, words: RegExp, allowed: (source: Source) => boolean, planted: Source): Rule {
  const wrong = (source: Source) =>
    allowed(source) ? [] : Array.from(codeOf(source).matchAll(words), ([found]) => `${source.path}: ${found.trim()}`);
  return { name, wrong, planted };
}

/** The models of the schema as Prisma's client calls them: `person`, `outboxMessage`. */
const models = sourcesBelow(['prisma/models'], ['.prisma'])
  .flatMap(({ text }) => Array.from(text.matchAll(/^model (\w+)/gm), ([, name = '']) => name))
  .map((name) => name.charAt(0).toLowerCase() + name.slice(1));

const methods = 'find|create|update|delete|upsert|count|aggregate|groupBy';
/** `tx.person.findMany`, `app.db.$queryRaw`; also on an object of another name. */
const query = new RegExp(
  String.raw`\w+\s*\??\.\s*(?:(?:${models.join('|')})\s*\.\s*(?:${methods})\w*|\$(?:queryRaw|executeRaw)\w*)\s*[(<${'`'}]`,
  'g',
);
/** A model that is handed on, `const people = tx.person`. */
const handle = new RegExp(String.raw`\b(?:db|tx)\s*\.\s*(?:${models.join('|')}|\$queryRaw|\$executeRaw)\b`, 'g');

export const placeRules: readonly Rule[] = [
  placed(
    'Prisma is imported in src/db and store.ts',
    isPrisma,
    isStore,
    file('src/rounds/changeRoundState.ts', `import { Prisma } from '@prisma/client';`),
  ),
  worded(
    'a query stands in src/db or store.ts',
    query,
    isStore,
    file('src/rounds/changeRoundState.ts', 'await app.db\n  .round.findMany({});'),
  ),
  worded(
    'a model is used in src/db or store.ts',
    handle,
    isStore,
    file('src/rounds/changeRoundState.ts', 'const rounds = tx.round;'),
  ),
  placed(
    'SQL drivers are imported in src/db',
    (name) => /^(pg|better-sqlite3(-napi)?)$/.test(name),
    inFolder('src/db'),
    file('src/outbox/store.ts', `import pg from 'pg';`),
  ),
  placed(
    'node-cron is imported in src/schedule',
    (name) => name === 'node-cron',
    inFolder('src/schedule'),
    file('src/main/start.ts', `import { schedule } from 'node-cron';`),
  ),
  placed(
    'Slack is imported in handlers/slack',
    (name) => name.startsWith('@slack/'),
    inFolder('handlers/slack'),
    file('src/outbox/deliveryChannel.ts', `import type { App } from '@slack/bolt';`),
  ),
  placed(
    'Teams is imported in handlers/teams',
    (name) => /^(@microsoft\/|botbuilder)/.test(name),
    inFolder('handlers/teams'),
    file('handlers/cards/card.ts', `import { Activity } from 'botbuilder';`),
  ),
  worded(
    'process.env is read in src/config',
    /\bprocess\s*\.\s*env\b|\bprocess\s*\[\s*['"]env/g,
    inFolder('src/config'),
    file('src/main/start.ts', 'const port = process.env.PORT;'),
  ),
  worded(
    'nothing but the clock and what runs by itself reads the clock or throws dice: `now` is an argument',
    /\bDate\.now\b|\bnew Date\(\s*\)|\bnew Date\b(?!\s*\()|DateTime\.(?:now|local|utc)\(\s*\)|\bperformance\.now\(|\bhrtime\b|Math\.random\(/g,
    mayReadClock,
    file('src/registers/quarterNotes/entryQuarterNotes.ts', 'const now = new Date();'),
  ),
  worded(
    'a name that nobody guesses is drawn where something is begun',
    /\brandom(?:UUID|Int|Bytes)\(/g,
    mayDrawNames,
    file('src/registers/quarterNotes/entryQuarterNotes.ts', 'const key = randomUUID();'),
  ),
  {
    name: 'a channel imports no other channel, but the cards that two of them show',
    wrong: foreignChannels,
    planted: file('handlers/teams/send.ts', `import { say } from '../slack/present.ts';`),
  },
];

/** The folders that run the process: they bring the moment, which all others get as an argument. */
const RUNNING = inFolder('src/main', 'src/schedule', 'src/db', 'handlers');

/** Loops that end by themselves or wait for a moment, and the plan that gives others their turn. */
const LOOPS = new Set([
  'src/outbox/deliveryWakeUp.ts',
  'src/outbox/deliveryLoop.ts',
  'src/conversation/conversation.ts',
  'src/reminders/planReminders.ts',
]);

/** Use cases that draw a name or a code which nobody can guess. */
const DRAWING = new Set([
  'src/files/keepFile.ts',
  'src/imports/undo/undoImport.ts',
  'src/recommendations/prepareRecommendation.ts',
  'src/privacy/erasure/eraseMeCommand.ts',
  'src/people/accounts/link/linkCode.ts',
]);

function mayReadClock(source: Source): boolean {
  return RUNNING(source) || LOOPS.has(source.path);
}

function mayDrawNames(source: Source): boolean {
  return RUNNING(source) || DRAWING.has(source.path);
}

function foreignChannels(source: Source): string[] {
  if (!source.path.startsWith('handlers/')) return [];
  const own = source.path.split('/').slice(0, 2).join('/');
  return importsOf(source)
    .map((name) => targetOf(source, name) ?? '')
    .filter((target) => target.startsWith('handlers/'))
    .filter((target) => !target.startsWith(`${own}/`) && !target.startsWith('handlers/cards/'))
    .map((target) => `${source.path} imports ${target}`);
}
