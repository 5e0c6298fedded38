import { expect, it } from 'vitest';
import { StartRefusal } from '../../src/config/startRefusal.ts';
import { loadTeamsAtStart } from '../../src/main/loadTeamsAtStart.ts';

it('hands the door of Teams on', async () => {
  expect(await loadTeamsAtStart(async () => 'the door')).toBe('the door');
});

it.each([
  [
    "Cannot find package '@microsoft/teams-ai' imported from /focal/dist/handlers/teams/cloud.js",
    '@microsoft/teams-ai',
  ],
  ["Cannot find package 'botbuilder' imported from /focal/dist/handlers/teams/door.js", 'botbuilder'],
  ["Cannot find module 'openai'\nRequire stack:\n- /focal/node_modules/@microsoft/teams-ai/lib/index.js", 'openai'],
])('says how to get the library that was left out: %s', async (message, name) => {
  const loading = loadTeamsAtStart(() => Promise.reject(new Error(message)));
  await expect(loading).rejects.toThrow(StartRefusal);
  await expect(loading).rejects.toThrow(`${name} is missing. Install it with "npm ci --omit=dev"`);
});

it('leaves every other failure as it is', async () => {
  const bug = new Error("Cannot find module './httpDoor.ts'");
  await expect(loadTeamsAtStart(() => Promise.reject(bug))).rejects.toBe(bug);
});
