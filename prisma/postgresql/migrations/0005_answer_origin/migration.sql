-- CreateEnum
CREATE TYPE "Origin" AS ENUM ('carried', 'confirmed', 'given');

-- AlterTable
ALTER TABLE "Answer" ADD COLUMN "entry" TEXT,
ADD COLUMN     "origin" "Origin" NOT NULL DEFAULT 'given';

-- AlterTable
ALTER TABLE "Need" ADD COLUMN "entry" TEXT;

-- AlterTable
ALTER TABLE "Update" ADD COLUMN     "reason" TEXT;

-- Answers of the first edition. An entry is known by its place, "Update.id.item", in the first update of its post in which it stood
-- unchanged; of two alike in one update the first is the first. A question with an item beyond the first is a group, and so are those
-- that Focal shipped.
WITH "groups" AS (
  SELECT "question" FROM "Answer" WHERE "item" > 0 UNION SELECT 'actions' UNION SELECT 'needs' UNION SELECT 'bulletinItem'
), "entries" AS (
  SELECT a."updateId", a."question", a."item", u."postId",
    string_agg(a."part" || '=' || COALESCE(a."text", CAST(a."number" AS TEXT), ''), chr(31) ORDER BY a."part") AS "content"
  FROM "Answer" a JOIN "Update" u ON u."id" = a."updateId"
  WHERE a."question" IN (SELECT "question" FROM "groups")
  GROUP BY a."updateId", a."question", a."item", u."postId"
), "numbered" AS (
  SELECT *, ROW_NUMBER() OVER (PARTITION BY "updateId", "question", "content" ORDER BY "item") AS "nth" FROM "entries"
), "known" AS (
  SELECT "updateId", "question", "item", FIRST_VALUE(CAST("updateId" AS TEXT) || '.' || CAST("item" AS TEXT))
    OVER (PARTITION BY "postId", "question", "content", "nth" ORDER BY "updateId") AS "key" FROM "numbered"
)
UPDATE "Answer" SET "entry" = "known"."key" FROM "known"
WHERE "known"."updateId" = "Answer"."updateId" AND "known"."question" = "Answer"."question" AND "known"."item" = "Answer"."item";

UPDATE "Need" SET "entry" = (
  SELECT MIN(a."entry") FROM "Answer" a
  WHERE a."updateId" = "Need"."updateId" AND a."part" = 'text' AND a."text" = "Need"."text" AND a."entry" IS NOT NULL
);

-- The answers of a nil return, and what a later revision in the same round copied from it, were carried; all others given.
UPDATE "Answer" SET "origin" = 'carried' WHERE "updateId" IN (SELECT "id" FROM "Update" WHERE "nilReturn");

UPDATE "Answer" SET "origin" = 'carried' WHERE EXISTS (
  SELECT 1 FROM "Update" u
  JOIN "Update" n ON n."roundId" = u."roundId" AND n."postId" = u."postId" AND n."revision" < u."revision" AND n."nilReturn"
  JOIN "Answer" b ON b."updateId" = n."id" AND b."question" = "Answer"."question"
  WHERE u."id" = "Answer"."updateId" AND (
    b."entry" = "Answer"."entry"
    OR ("Answer"."entry" IS NULL AND b."item" = "Answer"."item" AND b."part" = "Answer"."part"
      AND b."text" IS NOT DISTINCT FROM "Answer"."text" AND b."number" IS NOT DISTINCT FROM "Answer"."number")
  )
);
