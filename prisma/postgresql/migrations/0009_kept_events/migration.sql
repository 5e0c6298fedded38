-- AlterTable
ALTER TABLE "ProcessedEvent" ADD COLUMN     "effected" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "payload" TEXT,
ADD COLUMN     "recoverAt" TIMESTAMP(3),
ADD COLUMN     "reply" TEXT,
ADD COLUMN     "takenOver" INTEGER NOT NULL DEFAULT 0;

-- CreateIndex
CREATE INDEX "ProcessedEvent_recoverAt_idx" ON "ProcessedEvent"("recoverAt");

-- Pages of forms that were acknowledged and not carried out go on where everything is kept that was acknowledged.
INSERT INTO "ProcessedEvent" ("key", "until", "done", "effected", "payload", "recoverAt", "takenOver")
SELECT 'slack:' || "name", "keptAt", false, false, "value", "keptAt", 0 FROM "SlackButtonValue" WHERE "name" LIKE 'page:%';
DELETE FROM "SlackButtonValue" WHERE "name" LIKE 'page:%';
