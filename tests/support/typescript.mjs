// node --import ./tests/support/typescript.mjs FILE.ts
// Lets a process of its own run the sources as they are, without a build: for tests that kill or race whole processes.
import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { register } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) register(import.meta.url);

/** What was transformed is kept: hundreds of processes begin with the same thousand files. The lock file names the transformer's version. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'node_modules/.cache/typescript');
const version = readFile(join(root, 'package-lock.json')).then((lock) =>
  createHash('sha256').update(lock).digest('hex'),
);

export async function load(url, context, nextLoad) {
  if (!url.endsWith('.ts') || url.includes('/node_modules/')) return nextLoad(url, context);
  const path = fileURLToPath(url);
  const text = await readFile(path, 'utf8');
  const key = createHash('sha256')
    .update(await version)
    .update(path)
    .update(text)
    .digest('hex');
  const file = join(folder, `${key}.js`);
  const source = existsSync(file) ? await readFile(file, 'utf8') : await transformed(path, text, file);
  return { format: 'module', shortCircuit: true, source };
}

async function transformed(path, text, file) {
  const { transformWithOxc } = await import('vite');
  const { code } = await transformWithOxc(text, path);
  await mkdir(folder, { recursive: true });
  // Whole or not at all: another process may read it at this moment.
  const half = `${file}.${randomUUID()}`;
  await writeFile(half, code);
  await rename(half, file);
  return code;
}
