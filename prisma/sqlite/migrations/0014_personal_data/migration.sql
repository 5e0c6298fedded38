-- A person's data can be taken along, erased and forgotten; the record of acts names accounts by the id of a row that can be erased.
-- AlterTable
ALTER TABLE "Person" ADD COLUMN "erasedAt" DATETIME;

-- CreateTable
CREATE TABLE "AccountRef" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "personId" INTEGER NOT NULL,
    "platform" TEXT NOT NULL,
    "tenant" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    CONSTRAINT "AccountRef_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ErasureRequest" (
    "personId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "code" TEXT NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    CONSTRAINT "ErasureRequest_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RetentionPolicy" (
    "workingGroupId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "months" JSONB NOT NULL,
    "announcedAt" DATETIME,
    "nextAt" DATETIME,
    "deleted" JSONB NOT NULL,
    "toldAt" DATETIME,
    CONSTRAINT "RetentionPolicy_workingGroupId_fkey" FOREIGN KEY ("workingGroupId") REFERENCES "WorkingGroup" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_AnsweredMessage" (
    "platform" TEXT NOT NULL,
    "conversation" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "input" TEXT NOT NULL,
    "at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,

    PRIMARY KEY ("platform", "conversation", "message")
);
-- Nobody knows when the old ones came: their time to be kept begins now, in the form that Prisma writes.
INSERT INTO "new_AnsweredMessage" ("conversation", "input", "message", "platform", "subject", "at")
SELECT "conversation", "input", "message", "platform", "subject", strftime('%Y-%m-%dT%H:%M:%S.000+00:00', 'now') FROM "AnsweredMessage";
DROP TABLE "AnsweredMessage";
ALTER TABLE "new_AnsweredMessage" RENAME TO "AnsweredMessage";
CREATE INDEX "AnsweredMessage_at_idx" ON "AnsweredMessage"("at");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE UNIQUE INDEX "AccountRef_personId_platform_tenant_userId_key" ON "AccountRef"("personId", "platform", "tenant", "userId");

-- The one exception to "append-only": what is never changed can never be erased, so account ids leave the record for good.
DROP TRIGGER "AuditEvent_no_update";
INSERT INTO "AccountRef" ("personId", "platform", "tenant", "userId")
SELECT DISTINCT "Person"."id", "AuditEvent"."channel", json_extract("detail", '$.tenant'), json_extract("detail", '$.userId')
FROM "AuditEvent" JOIN "Person" ON "AuditEvent"."subject" = 'person:' || "Person"."id"
WHERE "AuditEvent"."channel" IN ('slack', 'teams', 'local')
AND json_extract("detail", '$.tenant') IS NOT NULL AND json_extract("detail", '$.userId') IS NOT NULL;
UPDATE "AuditEvent" SET "detail" = json_set(
    json_remove("detail", '$.tenant', '$.userId'),
    '$.account',
    (SELECT "AccountRef"."id" FROM "AccountRef"
    WHERE "AuditEvent"."subject" = 'person:' || "AccountRef"."personId" AND "AuditEvent"."channel" = "AccountRef"."platform"
    AND "AccountRef"."tenant" = json_extract("AuditEvent"."detail", '$.tenant')
    AND "AccountRef"."userId" = json_extract("AuditEvent"."detail", '$.userId'))
)
WHERE json_extract("detail", '$.userId') IS NOT NULL;
CREATE TRIGGER "AuditEvent_no_update" BEFORE UPDATE ON "AuditEvent"
BEGIN
    SELECT RAISE(ABORT, 'AuditEvent is append-only');
END;
