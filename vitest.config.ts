import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'handlers/**/*.test.ts'],
    globalSetup: ['tests/support/globalSetup.ts'],
    // Processes, not threads: tests open native databases and change their own process.env.
    pool: 'forks',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Tests do not see the settings of whoever runs them.
    env: { TZ: 'UTC', NODE_ENV: 'test' },
  },
});
