-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_AuditEvent" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "workingGroupId" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    "actorId" INTEGER,
    "channel" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "detail" JSONB,
    CONSTRAINT "AuditEvent_workingGroupId_fkey" FOREIGN KEY ("workingGroupId") REFERENCES "WorkingGroup" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "AuditEvent_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_AuditEvent" ("action", "actorId", "at", "channel", "detail", "id", "subject", "workingGroupId") SELECT "action", "actorId", "at", "channel", "detail", "id", "subject", "workingGroupId" FROM "AuditEvent";
DROP TABLE "AuditEvent";
ALTER TABLE "new_AuditEvent" RENAME TO "AuditEvent";
CREATE INDEX "AuditEvent_workingGroupId_at_idx" ON "AuditEvent"("workingGroupId", "at");
CREATE INDEX "AuditEvent_subject_idx" ON "AuditEvent"("subject");
CREATE TABLE "new_BulletinIssue" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "workingGroupId" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "quarter" TEXT NOT NULL,
    "roundId" INTEGER,
    "state" TEXT NOT NULL DEFAULT 'collecting',
    "callOn" TEXT NOT NULL,
    "itemsUntil" TEXT NOT NULL,
    "publishOn" TEXT NOT NULL,
    "short" BOOLEAN NOT NULL DEFAULT false,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "publishAt" DATETIME,
    "publishedAt" DATETIME,
    CONSTRAINT "BulletinIssue_workingGroupId_fkey" FOREIGN KEY ("workingGroupId") REFERENCES "WorkingGroup" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "BulletinIssue_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_BulletinIssue" ("callOn", "id", "itemsUntil", "number", "publishAt", "publishOn", "publishedAt", "quarter", "revision", "roundId", "short", "state", "workingGroupId") SELECT "callOn", "id", "itemsUntil", "number", "publishAt", "publishOn", "publishedAt", "quarter", "revision", "roundId", "short", "state", "workingGroupId" FROM "BulletinIssue";
DROP TABLE "BulletinIssue";
ALTER TABLE "new_BulletinIssue" RENAME TO "BulletinIssue";
CREATE INDEX "BulletinIssue_state_publishAt_idx" ON "BulletinIssue"("state", "publishAt");
CREATE INDEX "BulletinIssue_roundId_idx" ON "BulletinIssue"("roundId");
CREATE UNIQUE INDEX "BulletinIssue_workingGroupId_number_key" ON "BulletinIssue"("workingGroupId", "number");
CREATE TABLE "new_BulletinItem" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "workingGroupId" INTEGER NOT NULL,
    "postId" INTEGER,
    "offeredBy" INTEGER,
    "source" TEXT NOT NULL,
    "updateId" INTEGER,
    "section" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "consent" TEXT NOT NULL,
    "offeredAt" DATETIME NOT NULL,
    "withdrawnAt" DATETIME,
    "issueId" INTEGER,
    "position" INTEGER NOT NULL DEFAULT 0,
    "cutAt" DATETIME,
    "mergedIntoId" INTEGER,
    CONSTRAINT "BulletinItem_workingGroupId_fkey" FOREIGN KEY ("workingGroupId") REFERENCES "WorkingGroup" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "BulletinItem_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "BulletinItem_offeredBy_fkey" FOREIGN KEY ("offeredBy") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "BulletinItem_updateId_fkey" FOREIGN KEY ("updateId") REFERENCES "Update" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "BulletinItem_issueId_fkey" FOREIGN KEY ("issueId") REFERENCES "BulletinIssue" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "BulletinItem_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "BulletinItem" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_BulletinItem" ("consent", "cutAt", "id", "issueId", "language", "mergedIntoId", "offeredAt", "offeredBy", "position", "postId", "section", "source", "text", "updateId", "withdrawnAt", "workingGroupId") SELECT "consent", "cutAt", "id", "issueId", "language", "mergedIntoId", "offeredAt", "offeredBy", "position", "postId", "section", "source", "text", "updateId", "withdrawnAt", "workingGroupId" FROM "BulletinItem";
DROP TABLE "BulletinItem";
ALTER TABLE "new_BulletinItem" RENAME TO "BulletinItem";
CREATE INDEX "BulletinItem_updateId_idx" ON "BulletinItem"("updateId");
CREATE INDEX "BulletinItem_offeredBy_idx" ON "BulletinItem"("offeredBy");
CREATE INDEX "BulletinItem_workingGroupId_section_idx" ON "BulletinItem"("workingGroupId", "section");
CREATE INDEX "BulletinItem_issueId_idx" ON "BulletinItem"("issueId");
CREATE TABLE "new_BulletinWording" (
    "itemId" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "headline" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL,
    "writtenBy" INTEGER,
    "writtenAt" DATETIME NOT NULL,

    PRIMARY KEY ("itemId", "language"),
    CONSTRAINT "BulletinWording_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "BulletinItem" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "BulletinWording_writtenBy_fkey" FOREIGN KEY ("writtenBy") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_BulletinWording" ("headline", "itemId", "language", "text", "writtenAt", "writtenBy") SELECT "headline", "itemId", "language", "text", "writtenAt", "writtenBy" FROM "BulletinWording";
DROP TABLE "BulletinWording";
ALTER TABLE "new_BulletinWording" RENAME TO "BulletinWording";
CREATE TABLE "new_CalendarEntry" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "workingGroupId" INTEGER NOT NULL,
    "act" TEXT NOT NULL,
    "roundId" INTEGER NOT NULL,
    "date" TEXT NOT NULL,
    "announcedAt" DATETIME,
    "heldAt" DATETIME,
    "heldBy" INTEGER,
    "doneAt" DATETIME,
    "reason" TEXT,
    CONSTRAINT "CalendarEntry_workingGroupId_fkey" FOREIGN KEY ("workingGroupId") REFERENCES "WorkingGroup" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CalendarEntry_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CalendarEntry_heldBy_fkey" FOREIGN KEY ("heldBy") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_CalendarEntry" ("act", "announcedAt", "date", "doneAt", "heldAt", "heldBy", "id", "reason", "roundId", "workingGroupId") SELECT "act", "announcedAt", "date", "doneAt", "heldAt", "heldBy", "id", "reason", "subjectId", "workingGroupId" FROM "CalendarEntry";
DROP TABLE "CalendarEntry";
ALTER TABLE "new_CalendarEntry" RENAME TO "CalendarEntry";
CREATE INDEX "CalendarEntry_workingGroupId_doneAt_idx" ON "CalendarEntry"("workingGroupId", "doneAt");
CREATE INDEX "CalendarEntry_roundId_idx" ON "CalendarEntry"("roundId");
CREATE UNIQUE INDEX "CalendarEntry_workingGroupId_act_roundId_date_key" ON "CalendarEntry"("workingGroupId", "act", "roundId", "date");
CREATE TABLE "new_DeliveryPace" (
    "workingGroupId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "claims" INTEGER NOT NULL DEFAULT 0,
    "paces" JSONB NOT NULL,
    CONSTRAINT "DeliveryPace_workingGroupId_fkey" FOREIGN KEY ("workingGroupId") REFERENCES "WorkingGroup" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_DeliveryPace" ("claims", "paces", "workingGroupId") SELECT "claims", "paces", "workingGroupId" FROM "DeliveryPace";
DROP TABLE "DeliveryPace";
ALTER TABLE "new_DeliveryPace" RENAME TO "DeliveryPace";
CREATE TABLE "new_Draft" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "roundId" INTEGER NOT NULL,
    "postId" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "startedAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "updatedBy" INTEGER,
    CONSTRAINT "Draft_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Draft_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Draft_updatedBy_fkey" FOREIGN KEY ("updatedBy") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Draft" ("content", "id", "postId", "roundId", "startedAt", "updatedAt", "updatedBy", "version") SELECT "content", "id", "postId", "roundId", "startedAt", "updatedAt", "updatedBy", "version" FROM "Draft";
DROP TABLE "Draft";
ALTER TABLE "new_Draft" RENAME TO "Draft";
CREATE UNIQUE INDEX "Draft_roundId_postId_key" ON "Draft"("roundId", "postId");
CREATE TABLE "new_Erratum" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "issueId" INTEGER NOT NULL,
    "audience" TEXT NOT NULL,
    "text" JSONB NOT NULL,
    "writtenBy" INTEGER,
    "writtenAt" DATETIME NOT NULL,
    CONSTRAINT "Erratum_issueId_fkey" FOREIGN KEY ("issueId") REFERENCES "BulletinIssue" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Erratum_writtenBy_fkey" FOREIGN KEY ("writtenBy") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Erratum" ("audience", "id", "issueId", "text", "writtenAt", "writtenBy") SELECT "audience", "id", "issueId", "text", "writtenAt", "writtenBy" FROM "Erratum";
DROP TABLE "Erratum";
ALTER TABLE "new_Erratum" RENAME TO "Erratum";
CREATE INDEX "Erratum_issueId_idx" ON "Erratum"("issueId");
CREATE TABLE "new_Pause" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "workingGroupId" INTEGER NOT NULL,
    "postId" INTEGER,
    "from" DATETIME NOT NULL,
    "until" DATETIME,
    "reason" TEXT NOT NULL DEFAULT '',
    "pausedBy" INTEGER,
    "endedAt" DATETIME,
    CONSTRAINT "Pause_workingGroupId_fkey" FOREIGN KEY ("workingGroupId") REFERENCES "WorkingGroup" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Pause_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Pause_pausedBy_fkey" FOREIGN KEY ("pausedBy") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Pause" ("endedAt", "from", "id", "pausedBy", "postId", "reason", "until", "workingGroupId") SELECT "endedAt", "from", "id", "pausedBy", "postId", "reason", "until", "workingGroupId" FROM "Pause";
DROP TABLE "Pause";
ALTER TABLE "new_Pause" RENAME TO "Pause";
CREATE INDEX "Pause_workingGroupId_endedAt_idx" ON "Pause"("workingGroupId", "endedAt");
CREATE TABLE "new_Recurrence" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "workingGroupId" INTEGER NOT NULL,
    "what" TEXT NOT NULL,
    "rule" JSONB NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "writtenUntil" TEXT,
    CONSTRAINT "Recurrence_workingGroupId_fkey" FOREIGN KEY ("workingGroupId") REFERENCES "WorkingGroup" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Recurrence" ("active", "id", "rule", "what", "workingGroupId", "writtenUntil") SELECT "active", "id", "rule", "what", "workingGroupId", "writtenUntil" FROM "Recurrence";
DROP TABLE "Recurrence";
ALTER TABLE "new_Recurrence" RENAME TO "Recurrence";
CREATE INDEX "Recurrence_workingGroupId_idx" ON "Recurrence"("workingGroupId");
CREATE TABLE "new_Reminder" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "workingGroupId" INTEGER NOT NULL,
    "roundId" INTEGER NOT NULL,
    "postId" INTEGER NOT NULL,
    "step" TEXT NOT NULL,
    "messageKey" TEXT NOT NULL DEFAULT '',
    "personId" INTEGER,
    "at" DATETIME NOT NULL,
    "skipped" TEXT,
    CONSTRAINT "Reminder_workingGroupId_fkey" FOREIGN KEY ("workingGroupId") REFERENCES "WorkingGroup" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Reminder_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Reminder_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Reminder_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Reminder" ("at", "id", "messageKey", "personId", "postId", "roundId", "skipped", "step", "workingGroupId") SELECT "at", "id", "messageKey", "personId", "postId", "roundId", "skipped", "step", "workingGroupId" FROM "Reminder";
DROP TABLE "Reminder";
ALTER TABLE "new_Reminder" RENAME TO "Reminder";
CREATE INDEX "Reminder_personId_at_idx" ON "Reminder"("personId", "at");
CREATE UNIQUE INDEX "Reminder_roundId_postId_step_messageKey_key" ON "Reminder"("roundId", "postId", "step", "messageKey");
CREATE TABLE "new_ReminderPolicy" (
    "workingGroupId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "policy" JSONB NOT NULL,
    CONSTRAINT "ReminderPolicy_workingGroupId_fkey" FOREIGN KEY ("workingGroupId") REFERENCES "WorkingGroup" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_ReminderPolicy" ("policy", "workingGroupId") SELECT "policy", "workingGroupId" FROM "ReminderPolicy";
DROP TABLE "ReminderPolicy";
ALTER TABLE "new_ReminderPolicy" RENAME TO "ReminderPolicy";
CREATE TABLE "new_SchedulerRun" (
    "workingGroupId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "at" DATETIME NOT NULL,
    CONSTRAINT "SchedulerRun_workingGroupId_fkey" FOREIGN KEY ("workingGroupId") REFERENCES "WorkingGroup" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_SchedulerRun" ("at", "workingGroupId") SELECT "at", "workingGroupId" FROM "SchedulerRun";
DROP TABLE "SchedulerRun";
ALTER TABLE "new_SchedulerRun" RENAME TO "SchedulerRun";
CREATE TABLE "new_SignOff" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "issueId" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "requestedBy" INTEGER,
    "requestedAt" DATETIME NOT NULL,
    "decidedBy" INTEGER,
    "decidedAt" DATETIME,
    "approved" BOOLEAN,
    "reason" TEXT,
    CONSTRAINT "SignOff_issueId_fkey" FOREIGN KEY ("issueId") REFERENCES "BulletinIssue" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "SignOff_requestedBy_fkey" FOREIGN KEY ("requestedBy") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "SignOff_decidedBy_fkey" FOREIGN KEY ("decidedBy") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_SignOff" ("approved", "decidedAt", "decidedBy", "id", "issueId", "reason", "requestedAt", "requestedBy", "revision") SELECT "approved", "decidedAt", "decidedBy", "id", "issueId", "reason", "requestedAt", "requestedBy", "revision" FROM "SignOff";
DROP TABLE "SignOff";
ALTER TABLE "new_SignOff" RENAME TO "SignOff";
CREATE INDEX "SignOff_issueId_idx" ON "SignOff"("issueId");
CREATE TABLE "new_Snooze" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "personId" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    "until" DATETIME NOT NULL,
    "doneAt" DATETIME,
    CONSTRAINT "Snooze_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Snooze" ("at", "doneAt", "id", "personId", "until") SELECT "at", "doneAt", "id", "personId", "until" FROM "Snooze";
DROP TABLE "Snooze";
ALTER TABLE "new_Snooze" RENAME TO "Snooze";
CREATE INDEX "Snooze_personId_doneAt_idx" ON "Snooze"("personId", "doneAt");
-- Nothing but a person at a console removes what rows refer to. Where that happened, what somebody wrote or decided stays and
-- loses the reference.
UPDATE "BulletinIssue" SET "roundId" = NULL WHERE "roundId" NOT IN (SELECT "id" FROM "Round");
UPDATE "BulletinItem" SET "offeredBy" = NULL WHERE "offeredBy" NOT IN (SELECT "id" FROM "Person");
UPDATE "BulletinItem" SET "updateId" = NULL WHERE "updateId" NOT IN (SELECT "id" FROM "Update");
UPDATE "BulletinWording" SET "writtenBy" = NULL WHERE "writtenBy" NOT IN (SELECT "id" FROM "Person");
UPDATE "Draft" SET "updatedBy" = NULL WHERE "updatedBy" NOT IN (SELECT "id" FROM "Person");
UPDATE "Erratum" SET "writtenBy" = NULL WHERE "writtenBy" NOT IN (SELECT "id" FROM "Person");
UPDATE "SignOff" SET "requestedBy" = NULL WHERE "requestedBy" NOT IN (SELECT "id" FROM "Person");
UPDATE "SignOff" SET "decidedBy" = NULL WHERE "decidedBy" NOT IN (SELECT "id" FROM "Person");
UPDATE "Pause" SET "pausedBy" = NULL WHERE "pausedBy" NOT IN (SELECT "id" FROM "Person");
UPDATE "CalendarEntry" SET "heldBy" = NULL WHERE "heldBy" NOT IN (SELECT "id" FROM "Person");
UPDATE "Reminder" SET "personId" = NULL WHERE "personId" NOT IN (SELECT "id" FROM "Person");
-- A pause without a post spares everybody: that of a post that is gone ends.
UPDATE "Pause" SET "postId" = NULL, "endedAt" = COALESCE("endedAt", "from") WHERE "postId" NOT IN (SELECT "id" FROM "Post");
-- The calendar's own notes about what is gone mean nothing to anybody.
DELETE FROM "Reminder" WHERE "roundId" NOT IN (SELECT "id" FROM "Round") OR "postId" NOT IN (SELECT "id" FROM "Post");
DELETE FROM "CalendarEntry" WHERE "roundId" NOT IN (SELECT "id" FROM "Round");
DELETE FROM "Snooze" WHERE "personId" NOT IN (SELECT "id" FROM "Person");
DELETE FROM "Reminder" WHERE "workingGroupId" NOT IN (SELECT "id" FROM "WorkingGroup");
DELETE FROM "Pause" WHERE "workingGroupId" NOT IN (SELECT "id" FROM "WorkingGroup");
DELETE FROM "CalendarEntry" WHERE "workingGroupId" NOT IN (SELECT "id" FROM "WorkingGroup");
DELETE FROM "Recurrence" WHERE "workingGroupId" NOT IN (SELECT "id" FROM "WorkingGroup");
DELETE FROM "ReminderPolicy" WHERE "workingGroupId" NOT IN (SELECT "id" FROM "WorkingGroup");
DELETE FROM "SchedulerRun" WHERE "workingGroupId" NOT IN (SELECT "id" FROM "WorkingGroup");
DELETE FROM "DeliveryPace" WHERE "workingGroupId" NOT IN (SELECT "id" FROM "WorkingGroup");
-- An act keeps the number of an actor that is gone in its detail.
UPDATE "AuditEvent" SET "detail" = json_set(COALESCE("detail", '{}'), '$.actorId', "actorId"), "actorId" = NULL
WHERE "actorId" NOT IN (SELECT "id" FROM "Person");

-- The triggers went with the old table.
-- Who did what is written once: no program and no person at a console changes or removes it.
CREATE TRIGGER "AuditEvent_no_update" BEFORE UPDATE ON "AuditEvent"
BEGIN
    SELECT RAISE(ABORT, 'AuditEvent is append-only');
END;

CREATE TRIGGER "AuditEvent_no_delete" BEFORE DELETE ON "AuditEvent"
BEGIN
    SELECT RAISE(ABORT, 'AuditEvent is append-only');
END;

PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "Post_dutyStationId_idx" ON "Post"("dutyStationId");
