// Joins the modules of the local chat's page in one script beside the built program: a slow line is asked once instead of 18 times.
// A program that runs from its sources serves them as they are. `node handlers/local/buildPage.mjs [FOLDER]`
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const folder = dirname(fileURLToPath(import.meta.url));

await build({
  root: join(folder, 'page'),
  configFile: false,
  publicDir: false,
  logLevel: 'error',
  build: {
    outDir: process.argv[2] ?? join(folder, '../../dist/src/main/page'),
    emptyOutDir: true,
    target: 'es2023',
    modulePreload: false,
    rolldownOptions: { input: join(folder, 'page/main.js'), output: { entryFileNames: 'main.js' } },
  },
});
