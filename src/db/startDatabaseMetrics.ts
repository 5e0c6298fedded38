import { Counter, type Registry } from 'prom-client';
import { databaseWorkCounts } from './databaseWorkCounts.ts';

/** What this process has had its databases do, as two counters: an act that suddenly asks for more is seen in production too. */
export function startDatabaseMetrics(registry: Registry): void {
  const statements = new Counter({
    name: 'focal_database_statements_total',
    help: 'statements, by who wrote them: prisma, or sql in a store',
    labelNames: ['by'],
    registers: [registry],
    collect() {
      statements.reset();
      for (const by of ['prisma', 'sql'] as const) statements.inc({ by }, databaseWorkCounts.statements[by]);
    },
  });
  const commits = new Counter({
    name: 'focal_database_commits_total',
    help: 'transactions, and writes outside of one',
    registers: [registry],
    collect() {
      commits.reset();
      commits.inc(databaseWorkCounts.commits);
    },
  });
}
