/** What this process has had its databases do: statements by who wrote them, and commits. It only grows. */
export const databaseWorkCounts = { statements: { prisma: 0, sql: 0 }, commits: 0 };
