-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_ProcessedEvent" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "until" DATETIME NOT NULL,
    "done" BOOLEAN NOT NULL DEFAULT false,
    "effected" BOOLEAN NOT NULL DEFAULT false,
    "payload" TEXT,
    "reply" TEXT,
    "recoverAt" DATETIME,
    "takenOver" INTEGER NOT NULL DEFAULT 0
);
INSERT INTO "new_ProcessedEvent" ("done", "key", "until") SELECT "done", "key", "until" FROM "ProcessedEvent";
DROP TABLE "ProcessedEvent";
ALTER TABLE "new_ProcessedEvent" RENAME TO "ProcessedEvent";
CREATE INDEX "ProcessedEvent_until_idx" ON "ProcessedEvent"("until");
CREATE INDEX "ProcessedEvent_recoverAt_idx" ON "ProcessedEvent"("recoverAt");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- Pages of forms that were acknowledged and not carried out go on where everything is kept that was acknowledged.
INSERT INTO "ProcessedEvent" ("key", "until", "done", "effected", "payload", "recoverAt", "takenOver")
SELECT 'slack:' || "name", "keptAt", false, false, "value", "keptAt", 0 FROM "SlackButtonValue" WHERE "name" LIKE 'page:%';
DELETE FROM "SlackButtonValue" WHERE "name" LIKE 'page:%';
