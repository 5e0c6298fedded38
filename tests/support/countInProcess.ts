import { inTransaction, openDatabase } from '../../src/db/db.ts';

// Reads the number that is the name of working group "counter" and writes the next one, as often as it is told.
const [url = '', times = '0'] = process.argv.slice(2);
const where = { code: 'counter' };
const db = await openDatabase(url);
for (let done = 0; done < Number(times); done++) {
  await inTransaction(db, async (tx) => {
    const { name } = await tx.workingGroup.findUniqueOrThrow({ where });
    await tx.workingGroup.update({ where, data: { name: String(Number(name) + 1) } });
  });
}
await db.$disconnect();
