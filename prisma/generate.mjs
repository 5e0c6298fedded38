// Generates both Prisma clients into prisma/generated/{sqlite,postgresql}.
//
// The Prisma CLI insists on a schema engine, which it downloads from a host that is not reachable everywhere, although
// `generate` never runs it. Any program that exists satisfies the check. The stand-in is set for this command only:
// with it, `migrate` and `db push` would report success and do nothing.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { delimiter, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { providers, writeSchema } from './schema.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const prismaCli = createRequire(import.meta.url).resolve('prisma/build/index.js');

for (const provider of providers) {
  const run = spawnSync(process.execPath, [prismaCli, 'generate', '--no-hints', '--schema', writeSchema(provider)], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      // The generator of the tables is started by name.
      PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    },
  });
  if (run.status !== 0) {
    console.error(`prisma generate failed for ${provider}:\n${run.stdout}${run.stderr}`);
    process.exit(1);
  }
}
