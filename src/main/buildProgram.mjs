// Joins the program in a few files: a thousand modules take half a second longer to load, and ten megabytes. Libraries stay in node_modules.
// Types are checked by `npm run typecheck`. `node src/main/buildProgram.mjs [FOLDER]`
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** What is started by its name: the program, and the threads that it starts itself. All stand in one folder, where they find each other. */
const entries = [
  'src/main/main.ts',
  'src/main/cli.ts',
  'src/main/demo.ts',
  'src/publication/renderThread.ts',
  'src/instruments/judgeInstrumentThread.ts',
];

await build({
  root,
  configFile: false,
  publicDir: false,
  logLevel: 'error',
  build: {
    ssr: true,
    outDir: join(process.argv[2] ?? join(root, 'dist'), 'src/main'),
    emptyOutDir: true,
    target: 'es2023',
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      input: entries.map((entry) => join(root, entry)),
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
