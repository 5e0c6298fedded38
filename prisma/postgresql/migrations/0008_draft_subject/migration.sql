-- A draft has a subject: a post's task in a round as until now, or an entry, or a handover.
-- AlterTable
ALTER TABLE "AnsweredMessage" ADD COLUMN "subject" TEXT;
UPDATE "AnsweredMessage" SET "subject" = 'round:' || "round" || '/post:' || "post";
ALTER TABLE "AnsweredMessage" ALTER COLUMN "subject" SET NOT NULL,
DROP COLUMN "post",
DROP COLUMN "round";

-- AlterTable
ALTER TABLE "Draft" ADD COLUMN "subject" TEXT;
UPDATE "Draft" SET "subject" = 'round:' || "roundId" || '/post:' || "postId";
ALTER TABLE "Draft" ALTER COLUMN "subject" SET NOT NULL,
ALTER COLUMN "roundId" DROP NOT NULL,
ALTER COLUMN "postId" DROP NOT NULL;

-- DropIndex
DROP INDEX "Draft_roundId_postId_key";

-- CreateIndex
CREATE UNIQUE INDEX "Draft_subject_key" ON "Draft"("subject");

-- CreateIndex
CREATE INDEX "Draft_roundId_postId_idx" ON "Draft"("roundId", "postId");
