import { Prisma } from '../../../prisma/generated/sqlite/client.ts';
import type { Db } from '../../db/db.ts';
import { type Instrument, instrumentQuestionByKey } from '../../instruments/instrument.ts';
import type { ShortcomingRule } from '../../instruments/shortcomingRule.ts';
import { type Shortcoming, type ShortcomingCount, shortcomingFigure } from './shortcomingOfPosts.ts';

const { sql, join } = Prisma;

/** What the posts of a round lack, by the rules of its instrument; a rule that fewer than five posts answered is left out. */
export async function shortcomingsOf(db: Db, roundId: number, instrument: Instrument): Promise<Shortcoming[]> {
  const found: Shortcoming[] = [];
  for (const rule of instrument.shortcomings) {
    const figure = shortcomingFigure(rule, await countShortcoming(db, roundId, { rule, instrument }));
    if (figure) found.push({ rule, figure });
  }
  return found;
}

/** Equal gaps, or equal numbers, in the standing updates of a round; counted by the database. */
async function countShortcoming(
  db: Db,
  roundId: number,
  { rule, instrument }: { rule: ShortcomingRule; instrument: Instrument },
): Promise<ShortcomingCount[]> {
  // An update has one of the keys that a question has had.
  const keys = (question: string) => join([question, ...(instrumentQuestionByKey(instrument, question)?.was ?? [])]);
  const given = (alias: string, question: string) => {
    const answer = Prisma.raw(`"${alias}"`);
    return sql`JOIN "Answer" ${answer} ON ${answer}."updateId" = e."updateId" AND ${answer}."question" IN (${keys(question)})
      AND ${answer}."number" IS NOT NULL`;
  };
  const [value, from] =
    rule.rule === 'medianGap'
      ? [sql`needed."number" - had."number"`, sql`${given('had', rule.had)} ${given('needed', rule.needed)}`]
      : [sql`had."number"`, given('had', rule.of)];
  const rows = await db.$queryRaw<Record<'value' | 'posts', number | bigint>[]>(sql`
    SELECT ${value} AS "value", COUNT(*) AS "posts" FROM "Assignment" e ${from}
    WHERE e."roundId" = ${roundId} GROUP BY 1`);
  return rows.map((row) => ({ value: Number(row.value), posts: Number(row.posts) }));
}
