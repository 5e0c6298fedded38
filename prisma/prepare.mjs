// What `npm ci` ends with: generates both Prisma clients, builds the program, and joins the scripts of the page. Where what builds was left out
// (`npm ci --omit=dev`), the program comes built, and nothing is done.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

if (existsSync(join(root, 'node_modules/vite'))) {
  run([join(root, 'prisma/generate.mjs')]);
  run([join(root, 'src/main/buildProgram.mjs')]);
  run([join(root, 'handlers/local/buildPage.mjs')]);
}

function run(args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
