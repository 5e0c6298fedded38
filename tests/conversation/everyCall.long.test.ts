import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../src/language/language.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { type Drive, startDrive } from '../support/teams/drive.ts';
import { type Exercise, exercise } from '../updates/exercise.ts';
import type { CallDoor, Outcome } from './everyCall/actor.ts';
import { type CallTrouble, callTroubles, NO_EDITS } from './everyCall/brokenCalls.ts';
import { falseSentencesIn, isPointer, saysWayOn } from './everyCall/falseSentences.ts';
import { openSlackCalls, slackScenarios } from './everyCall/slackCalls.ts';
import { openTeamsCalls, teamsScenarios } from './everyCall/teamsCalls.ts';

type Open = (database: TestDatabase, group: Exercise, drive: Drive) => Promise<CallDoor>;

const doors: { door: string; scenarios: string[]; languages: Language[]; open: Open }[] = [
  {
    door: 'Slack by HTTP',
    scenarios: slackScenarios,
    languages: ['en', 'fr', 'es'],
    open: (database, group) => openSlackCalls(database, group, 'http'),
  },
  {
    door: 'Slack by socket',
    scenarios: slackScenarios,
    languages: ['fr', 'es', 'en'],
    open: (database, group) => openSlackCalls(database, group, 'socket'),
  },
  {
    door: 'Teams',
    scenarios: teamsScenarios,
    languages: ['fr', 'es', 'en'],
    open: openTeamsCalls,
  },
];

const longestLine = (text: string): string => text.split('\n').toSorted((a, b) => b.length - a.length)[0] ?? '';

/** What is wrong with an act one call of which was broken; nothing, where its person can go on and was told nothing false. */
function faultsOf(given: { broken: Outcome; whole: Outcome; language: Language }): string[] {
  const { broken, whole, language } = given;
  const [seen, expected] = [broken.seen.join('\n'), whole.seen.join('\n')];
  const isFalse = falseSentencesIn(seen, language).filter((key) => !falseSentencesIn(expected, language).includes(key));
  // What a form was to say may stand in the chat: the longest line of a text is what it says.
  const missing = whole.seen.map(longestLine).filter((line) => !isPointer(line, language) && !seen.includes(line));
  const stored = JSON.stringify(broken.stored);
  return [
    ...(stored === JSON.stringify(whole.stored) ? [] : [`stored ${stored}, not ${JSON.stringify(whole.stored)}`]),
    ...isFalse.map((key) => `said ${key}`),
    ...(missing.length === 0 || saysWayOn(seen, language) ? [] : [`not seen: ${missing.join(' | ')}; but: ${seen}`]),
    ...broken.bugs.map((bug) => `bug: ${bug instanceof Error ? bug.stack : JSON.stringify(bug)}`),
  ];
}

describe.each(doors)('an act each of whose calls is broken in turn, in $door:', ({ scenarios, languages, open }) => {
  let database: TestDatabase;
  let drive: Drive;
  let door: CallDoor;
  beforeAll(async () => {
    database = await databases[0].open();
    drive = await startDrive();
    door = await open(database, await exercise(database.db), drive);
  });
  afterAll(async () => {
    await door.close();
    await drive.close();
    await database.close();
  });

  it.each(scenarios.map((scenario, at) => ({ scenario, language: languages[at % languages.length] ?? 'en' })))(
    '$scenario is done, told, and told truly ($language)',
    async ({ scenario, language }) => {
      const whole = await door.run(scenario, language);
      expect(whole.bugs).toEqual([]);
      const found: string[] = [];
      const judge = async (trouble: CallTrouble, at: number): Promise<void> => {
        const broken = await door.run(scenario, language, trouble, at);
        const name = `${trouble} at call ${at}`;
        found.push(...faultsOf({ broken, whole, language }).map((fault) => `${name}: ${fault}`));
      };
      for (const trouble of Object.keys(callTroubles) as CallTrouble[])
        for (let at = 1; at <= whole.calls; at++) await judge(trouble, at);
      await judge(NO_EDITS, 0);
      expect(found).toEqual([]);
    },
  );
});
