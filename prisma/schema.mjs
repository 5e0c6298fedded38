// Prisma reads one folder of schema files; ours lie in two (one provider's, and the shared models). This puts them together.
import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

/** The two databases that one set of models serves. */
export const providers = ['sqlite', 'postgresql'];

/** Every schema file of a provider: [path, ...]. */
export function schemaFiles(provider) {
  const models = readdirSync(join(here, 'models')).filter((name) => name.endsWith('.prisma'));
  return [join(here, provider, 'schema.prisma'), ...models.sort().map((name) => join(here, 'models', name))];
}

/** Copies the schema files of a provider into one git-ignored folder and returns that folder. */
export function writeSchema(provider) {
  const folder = join(here, 'generated', `${provider}-schema`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const file of schemaFiles(provider)) copyFileSync(file, join(folder, basename(file)));
  return folder;
}
