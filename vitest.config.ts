import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { testFilesByProject, type TestProjectName } from './tests/support/projects.ts';

const files = testFilesByProject(fileURLToPath(new URL('.', import.meta.url)));

/**
 * No isolation: a worker loads the program once for all its files, not 5 seconds long for each. So a test puts back what it changes
 * in the process (timers, environment), and what the program keeps for the process is keyed by database or configuration.
 */
const project = (name: TestProjectName | 'large', pool: 'threads' | 'forks') => ({
  test: {
    name,
    // A database with 10,000 people takes longer than all the others: `npm run test:large`, for whoever changes a query.
    include: name === 'large' ? ['tests/soak/*.large.ts'] : files[name],
    pool,
    setupFiles: ['tests/support/propertySeed.ts'],
    isolate: false,
    // They only end what hangs: on a machine that does much else, everything takes ten times as long.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 240_000, interval: 20 } },
    // Tests do not see the settings of whoever runs them.
    env: { TZ: 'UTC', NODE_ENV: 'test' },
  },
});

export default defineConfig({
  test: {
    globalSetup: ['tests/support/globalSetup.ts'],
    maxWorkers: availableParallelism(),
    experimental: { fsModuleCache: true },
    projects: [
      project('unit', 'threads'),
      // Processes, not threads: tests open native databases.
      project('database', 'forks'),
      project('whole', 'forks'),
      // A year of reminders, kills, whole rounds on the doubles, axe on each screen: `npm run test:long`; CI runs it too.
      project('long', 'forks'),
      project('large', 'forks'),
    ],
  },
});
