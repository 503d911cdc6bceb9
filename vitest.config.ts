import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const exclude = ['**/node_modules/**', 'dist/**'];

export default defineConfig({
  test: {
    // What is translated once is not translated again by the next run.
    experimental: { fsModuleCache: true },
    testTimeout: 30_000,
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          isolate: false,
          include: ['src/**/*.test.ts', 'tests/*.test.ts'],
          exclude: [...exclude, '**/*.store.test.ts', '**/*.api.test.ts'],
        },
      },
      {
        extends: true,
        test: { name: 'store', isolate: false, include: ['src/**/*.store.test.ts'], exclude },
      },
      {
        extends: true,
        test: {
          name: 'api',
          isolate: false,
          include: ['src/**/*.api.test.ts', 'tests/cli/*.test.ts'],
          exclude,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          isolate: false,
          include: ['tests/browser/*.test.ts'],
          exclude,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
