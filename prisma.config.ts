// For the Prisma CLI only (`npx prisma migrate status`, `studio`, …) on a machine that has its engine. The program itself
// reads DATABASE_URL in src/config/config.ts.
import { defineConfig } from 'prisma/config';

const url = process.env['DATABASE_URL'] ?? 'file:./data/focal.db';
const provider = /^postgres(ql)?:/.test(url) ? 'postgresql' : 'sqlite';

export default defineConfig({
  schema: `prisma/generated/${provider}-schema`,
  migrations: { path: `prisma/${provider}/migrations` },
  datasource: { url },
});
