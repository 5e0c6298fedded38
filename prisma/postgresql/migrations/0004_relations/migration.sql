-- RenameColumn
ALTER TABLE "CalendarEntry" RENAME COLUMN "subjectId" TO "roundId";
ALTER INDEX "CalendarEntry_workingGroupId_act_subjectId_date_key" RENAME TO "CalendarEntry_workingGroupId_act_roundId_date_key";

-- AlterTable
ALTER TABLE "BulletinItem" ALTER COLUMN "offeredBy" DROP NOT NULL;

-- AlterTable
ALTER TABLE "BulletinWording" ALTER COLUMN "writtenBy" DROP NOT NULL;

-- AlterTable
ALTER TABLE "Draft" ALTER COLUMN "updatedBy" DROP NOT NULL;

-- AlterTable
ALTER TABLE "Erratum" ALTER COLUMN "writtenBy" DROP NOT NULL;

-- AlterTable
ALTER TABLE "Pause" ALTER COLUMN "pausedBy" DROP NOT NULL;

-- AlterTable
ALTER TABLE "SignOff" ALTER COLUMN "requestedBy" DROP NOT NULL;

-- CreateIndex
CREATE INDEX "AuditEvent_workingGroupId_at_idx" ON "AuditEvent"("workingGroupId", "at");

-- CreateIndex
CREATE INDEX "AuditEvent_subject_idx" ON "AuditEvent"("subject");

-- CreateIndex
CREATE INDEX "BulletinIssue_roundId_idx" ON "BulletinIssue"("roundId");

-- CreateIndex
CREATE INDEX "BulletinItem_offeredBy_idx" ON "BulletinItem"("offeredBy");

-- CreateIndex
CREATE INDEX "CalendarEntry_roundId_idx" ON "CalendarEntry"("roundId");

-- CreateIndex
CREATE INDEX "Post_dutyStationId_idx" ON "Post"("dutyStationId");

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
ALTER TABLE "AuditEvent" DISABLE TRIGGER "AuditEvent_no_change";
UPDATE "AuditEvent" SET "detail" = COALESCE("detail", '{}') || jsonb_build_object('actorId', "actorId"), "actorId" = NULL
WHERE "actorId" NOT IN (SELECT "id" FROM "Person");
ALTER TABLE "AuditEvent" ENABLE TRIGGER "AuditEvent_no_change";

-- AddForeignKey
ALTER TABLE "DeliveryPace" ADD CONSTRAINT "DeliveryPace_workingGroupId_fkey" FOREIGN KEY ("workingGroupId") REFERENCES "WorkingGroup"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditEvent" ADD CONSTRAINT "AuditEvent_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BulletinItem" ADD CONSTRAINT "BulletinItem_offeredBy_fkey" FOREIGN KEY ("offeredBy") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BulletinItem" ADD CONSTRAINT "BulletinItem_updateId_fkey" FOREIGN KEY ("updateId") REFERENCES "Update"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BulletinWording" ADD CONSTRAINT "BulletinWording_writtenBy_fkey" FOREIGN KEY ("writtenBy") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BulletinIssue" ADD CONSTRAINT "BulletinIssue_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignOff" ADD CONSTRAINT "SignOff_requestedBy_fkey" FOREIGN KEY ("requestedBy") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignOff" ADD CONSTRAINT "SignOff_decidedBy_fkey" FOREIGN KEY ("decidedBy") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Erratum" ADD CONSTRAINT "Erratum_writtenBy_fkey" FOREIGN KEY ("writtenBy") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReminderPolicy" ADD CONSTRAINT "ReminderPolicy_workingGroupId_fkey" FOREIGN KEY ("workingGroupId") REFERENCES "WorkingGroup"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reminder" ADD CONSTRAINT "Reminder_workingGroupId_fkey" FOREIGN KEY ("workingGroupId") REFERENCES "WorkingGroup"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reminder" ADD CONSTRAINT "Reminder_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reminder" ADD CONSTRAINT "Reminder_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reminder" ADD CONSTRAINT "Reminder_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Snooze" ADD CONSTRAINT "Snooze_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Pause" ADD CONSTRAINT "Pause_workingGroupId_fkey" FOREIGN KEY ("workingGroupId") REFERENCES "WorkingGroup"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Pause" ADD CONSTRAINT "Pause_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Pause" ADD CONSTRAINT "Pause_pausedBy_fkey" FOREIGN KEY ("pausedBy") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CalendarEntry" ADD CONSTRAINT "CalendarEntry_workingGroupId_fkey" FOREIGN KEY ("workingGroupId") REFERENCES "WorkingGroup"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CalendarEntry" ADD CONSTRAINT "CalendarEntry_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CalendarEntry" ADD CONSTRAINT "CalendarEntry_heldBy_fkey" FOREIGN KEY ("heldBy") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recurrence" ADD CONSTRAINT "Recurrence_workingGroupId_fkey" FOREIGN KEY ("workingGroupId") REFERENCES "WorkingGroup"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SchedulerRun" ADD CONSTRAINT "SchedulerRun_workingGroupId_fkey" FOREIGN KEY ("workingGroupId") REFERENCES "WorkingGroup"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_updatedBy_fkey" FOREIGN KEY ("updatedBy") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
