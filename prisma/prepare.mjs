// What `npm ci` ends with: generates both Prisma clients, compiles, and joins the scripts of the page. Where the compiler was left out (`npm ci --omit=dev`), the
// program comes built, and nothing is done.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const compiler = join(root, 'node_modules/typescript/bin/tsc');

if (existsSync(compiler)) {
  run([join(root, 'prisma/generate.mjs')]);
  run([compiler, '-p', 'tsconfig.build.json']);
  run([join(root, 'handlers/local/buildPage.mjs')]);
}

function run(args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
