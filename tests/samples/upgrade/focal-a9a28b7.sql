-- Focal at commit a9a28b7: what its migrations make, and the rows of focal-a9a28b7.db.
SET standard_conforming_strings = on;
-- 0001_init
-- CreateTable
CREATE TABLE "OutboxMessage" (
    "id" SERIAL NOT NULL,
    "workingGroupId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "recipientKind" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "bulk" BOOLEAN NOT NULL DEFAULT false,
    "notBefore" TIMESTAMP(3) NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'queued',
    "nextAttemptAt" TIMESTAMP(3) NOT NULL,
    "channel" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "uncertain" BOOLEAN NOT NULL DEFAULT false,
    "leaseOwner" TEXT,
    "leaseUntil" TIMESTAMP(3),
    "reason" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "sentAt" TIMESTAMP(3),

    CONSTRAINT "OutboxMessage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DeliveryTurn" (
    "workingGroupId" INTEGER NOT NULL,
    "turns" INTEGER NOT NULL DEFAULT 0,
    "paces" JSONB NOT NULL,

    CONSTRAINT "DeliveryTurn_pkey" PRIMARY KEY ("workingGroupId")
);

-- CreateTable
CREATE TABLE "Delivery" (
    "id" SERIAL NOT NULL,
    "messageId" INTEGER NOT NULL,
    "channel" TEXT NOT NULL,
    "attempt" INTEGER NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "outcome" TEXT NOT NULL,
    "detail" TEXT NOT NULL DEFAULT '',
    "externalId" TEXT,

    CONSTRAINT "Delivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LocalMessage" (
    "id" SERIAL NOT NULL,
    "conversation" TEXT NOT NULL,
    "key" TEXT,
    "author" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "LocalMessage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "id" SERIAL NOT NULL,
    "workingGroupId" INTEGER NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "actorId" INTEGER,
    "channel" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "detail" JSONB,

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WorkingGroup" (
    "id" SERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'en',
    "timeZone" TEXT NOT NULL DEFAULT 'UTC',
    "bulletinTitle" JSONB,

    CONSTRAINT "WorkingGroup_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DutyStation" (
    "id" SERIAL NOT NULL,
    "workingGroupId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "nameFr" TEXT,
    "nameEs" TEXT,
    "country" TEXT NOT NULL,
    "region" TEXT NOT NULL DEFAULT '',
    "timeZone" TEXT NOT NULL,
    "workingWeek" TEXT NOT NULL DEFAULT 'mon-fri',
    "hostsMajorOrganizations" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "DutyStation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Post" (
    "id" SERIAL NOT NULL,
    "workingGroupId" INTEGER NOT NULL,
    "dutyStationId" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "workingGroupMember" BOOLEAN NOT NULL DEFAULT false,
    "language" TEXT NOT NULL DEFAULT 'en',

    CONSTRAINT "Post_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" SERIAL NOT NULL,
    "workingGroupId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "language" TEXT NOT NULL DEFAULT 'en',
    "timeZone" TEXT,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Identity" (
    "id" SERIAL NOT NULL,
    "personId" INTEGER NOT NULL,
    "platform" TEXT NOT NULL,
    "tenant" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "address" JSONB,
    "reachable" BOOLEAN NOT NULL DEFAULT true,
    "lastUsedAt" TIMESTAMP(3),

    CONSTRAINT "Identity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Appointment" (
    "id" SERIAL NOT NULL,
    "personId" INTEGER NOT NULL,
    "postId" INTEGER NOT NULL,
    "role" TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "to" TEXT,

    CONSTRAINT "Appointment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Grant" (
    "id" SERIAL NOT NULL,
    "personId" INTEGER NOT NULL,
    "role" TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "to" TEXT,

    CONSTRAINT "Grant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Absence" (
    "id" SERIAL NOT NULL,
    "personId" INTEGER NOT NULL,
    "from" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "delegateId" INTEGER,

    CONSTRAINT "Absence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LinkCode" (
    "id" SERIAL NOT NULL,
    "personId" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "usedAt" TIMESTAMP(3),

    CONSTRAINT "LinkCode_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BulletinItem" (
    "id" SERIAL NOT NULL,
    "workingGroupId" INTEGER NOT NULL,
    "postId" INTEGER,
    "offeredBy" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "updateId" INTEGER,
    "section" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "consent" TEXT NOT NULL,
    "offeredAt" TIMESTAMP(3) NOT NULL,
    "withdrawnAt" TIMESTAMP(3),
    "issueId" INTEGER,
    "position" INTEGER NOT NULL DEFAULT 0,
    "cutAt" TIMESTAMP(3),
    "mergedIntoId" INTEGER,

    CONSTRAINT "BulletinItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BulletinWording" (
    "itemId" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "headline" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL,
    "writtenBy" INTEGER NOT NULL,
    "writtenAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "BulletinWording_pkey" PRIMARY KEY ("itemId","language")
);

-- CreateTable
CREATE TABLE "BulletinIssue" (
    "id" SERIAL NOT NULL,
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
    "publishAt" TIMESTAMP(3),
    "publishedAt" TIMESTAMP(3),

    CONSTRAINT "BulletinIssue_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignOff" (
    "id" SERIAL NOT NULL,
    "issueId" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "requestedBy" INTEGER NOT NULL,
    "requestedAt" TIMESTAMP(3) NOT NULL,
    "decidedBy" INTEGER,
    "decidedAt" TIMESTAMP(3),
    "approved" BOOLEAN,
    "reason" TEXT,

    CONSTRAINT "SignOff_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Erratum" (
    "id" SERIAL NOT NULL,
    "issueId" INTEGER NOT NULL,
    "audience" TEXT NOT NULL,
    "text" JSONB NOT NULL,
    "writtenBy" INTEGER NOT NULL,
    "writtenAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Erratum_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Edition" (
    "id" SERIAL NOT NULL,
    "workingGroupId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "subjectId" INTEGER NOT NULL,
    "audience" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "document" JSONB NOT NULL,
    "words" TEXT NOT NULL,
    "publishedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Edition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReminderPolicy" (
    "workingGroupId" INTEGER NOT NULL,
    "policy" JSONB NOT NULL,

    CONSTRAINT "ReminderPolicy_pkey" PRIMARY KEY ("workingGroupId")
);

-- CreateTable
CREATE TABLE "Reminder" (
    "id" SERIAL NOT NULL,
    "workingGroupId" INTEGER NOT NULL,
    "roundId" INTEGER NOT NULL,
    "postId" INTEGER NOT NULL,
    "step" TEXT NOT NULL,
    "messageKey" TEXT NOT NULL DEFAULT '',
    "personId" INTEGER,
    "at" TIMESTAMP(3) NOT NULL,
    "skipped" TEXT,

    CONSTRAINT "Reminder_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Snooze" (
    "id" SERIAL NOT NULL,
    "personId" INTEGER NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "until" TIMESTAMP(3) NOT NULL,
    "doneAt" TIMESTAMP(3),

    CONSTRAINT "Snooze_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Pause" (
    "id" SERIAL NOT NULL,
    "workingGroupId" INTEGER NOT NULL,
    "postId" INTEGER,
    "from" TIMESTAMP(3) NOT NULL,
    "until" TIMESTAMP(3),
    "reason" TEXT NOT NULL DEFAULT '',
    "pausedBy" INTEGER NOT NULL,
    "endedAt" TIMESTAMP(3),

    CONSTRAINT "Pause_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CalendarEntry" (
    "id" SERIAL NOT NULL,
    "workingGroupId" INTEGER NOT NULL,
    "act" TEXT NOT NULL,
    "subjectId" INTEGER NOT NULL,
    "date" TEXT NOT NULL,
    "announcedAt" TIMESTAMP(3),
    "heldAt" TIMESTAMP(3),
    "heldBy" INTEGER,
    "doneAt" TIMESTAMP(3),
    "reason" TEXT,

    CONSTRAINT "CalendarEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Recurrence" (
    "id" SERIAL NOT NULL,
    "workingGroupId" INTEGER NOT NULL,
    "what" TEXT NOT NULL,
    "rule" JSONB NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "writtenUntil" TEXT,

    CONSTRAINT "Recurrence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Knock" (
    "workingGroupId" INTEGER NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Knock_pkey" PRIMARY KEY ("workingGroupId")
);

-- CreateTable
CREATE TABLE "Instrument" (
    "id" SERIAL NOT NULL,
    "workingGroupId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "checksum" TEXT NOT NULL,

    CONSTRAINT "Instrument_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PlanOfAction" (
    "id" SERIAL NOT NULL,
    "workingGroupId" INTEGER NOT NULL,
    "label" TEXT NOT NULL,

    CONSTRAINT "PlanOfAction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Objective" (
    "id" SERIAL NOT NULL,
    "planOfActionId" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "side" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Objective_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Round" (
    "id" SERIAL NOT NULL,
    "workingGroupId" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "instrumentId" INTEGER NOT NULL,
    "planOfActionId" INTEGER NOT NULL,
    "periodStart" TEXT NOT NULL,
    "periodEnd" TEXT NOT NULL,
    "opensAt" TEXT NOT NULL,
    "dueAt" TEXT NOT NULL,
    "closesAt" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'scheduled',

    CONSTRAINT "Round_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Expectation" (
    "id" SERIAL NOT NULL,
    "roundId" INTEGER NOT NULL,
    "postId" INTEGER NOT NULL,
    "updateId" INTEGER,

    CONSTRAINT "Expectation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Counterpart" (
    "id" SERIAL NOT NULL,
    "roundId" INTEGER NOT NULL,
    "postId" INTEGER NOT NULL,
    "counterpartId" INTEGER NOT NULL,

    CONSTRAINT "Counterpart_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SlackOnce" (
    "key" TEXT NOT NULL,
    "until" TIMESTAMP(3) NOT NULL,
    "done" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "SlackOnce_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "SlackValue" (
    "name" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "keptAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "SlackValue_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "SlackAnswer" (
    "channel" TEXT NOT NULL,
    "ts" TEXT NOT NULL,
    "round" INTEGER NOT NULL,
    "post" INTEGER NOT NULL,
    "input" TEXT NOT NULL,

    CONSTRAINT "SlackAnswer_pkey" PRIMARY KEY ("channel","ts")
);

-- CreateTable
CREATE TABLE "SlackHome" (
    "tenant" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "drawn" TEXT NOT NULL,
    "openedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "SlackHome_pkey" PRIMARY KEY ("tenant","userId")
);

-- CreateTable
CREATE TABLE "SlackPlace" (
    "tenant" TEXT NOT NULL,
    "audience" TEXT NOT NULL,
    "channel" TEXT NOT NULL,

    CONSTRAINT "SlackPlace_pkey" PRIMARY KEY ("tenant","audience")
);

-- CreateTable
CREATE TABLE "SlackSuspension" (
    "tenant" TEXT NOT NULL,
    "since" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "SlackSuspension_pkey" PRIMARY KEY ("tenant")
);

-- CreateTable
CREATE TABLE "TeamsOnce" (
    "key" TEXT NOT NULL,
    "until" TIMESTAMP(3) NOT NULL,
    "done" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "TeamsOnce_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "TeamsConversation" (
    "tenant" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "serviceUrl" TEXT NOT NULL,
    "reachable" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "TeamsConversation_pkey" PRIMARY KEY ("tenant","id")
);

-- CreateTable
CREATE TABLE "TeamsPlace" (
    "tenant" TEXT NOT NULL,
    "audience" TEXT NOT NULL,
    "conversation" TEXT NOT NULL,

    CONSTRAINT "TeamsPlace_pkey" PRIMARY KEY ("tenant","audience")
);

-- CreateTable
CREATE TABLE "TeamsAnswer" (
    "conversation" TEXT NOT NULL,
    "activity" TEXT NOT NULL,
    "round" INTEGER NOT NULL,
    "post" INTEGER NOT NULL,
    "input" TEXT NOT NULL,

    CONSTRAINT "TeamsAnswer_pkey" PRIMARY KEY ("conversation","activity")
);

-- CreateTable
CREATE TABLE "Draft" (
    "id" SERIAL NOT NULL,
    "roundId" INTEGER NOT NULL,
    "postId" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "startedAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "updatedBy" INTEGER NOT NULL,

    CONSTRAINT "Draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Update" (
    "id" SERIAL NOT NULL,
    "roundId" INTEGER NOT NULL,
    "postId" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'submitted',
    "nilReturn" BOOLEAN NOT NULL DEFAULT false,
    "late" BOOLEAN NOT NULL DEFAULT false,
    "submittedAt" TIMESTAMP(3) NOT NULL,
    "submittedBy" INTEGER NOT NULL,
    "channel" TEXT NOT NULL,
    "seconds" INTEGER,

    CONSTRAINT "Update_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Answer" (
    "updateId" INTEGER NOT NULL,
    "question" TEXT NOT NULL,
    "item" INTEGER NOT NULL DEFAULT 0,
    "part" TEXT NOT NULL DEFAULT '',
    "text" TEXT,
    "number" DOUBLE PRECISION,

    CONSTRAINT "Answer_pkey" PRIMARY KEY ("updateId","question","item","part")
);

-- CreateTable
CREATE TABLE "Conversation" (
    "id" SERIAL NOT NULL,
    "personId" INTEGER NOT NULL,
    "channel" TEXT NOT NULL,
    "asking" JSONB,

    CONSTRAINT "Conversation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Need" (
    "id" SERIAL NOT NULL,
    "roundId" INTEGER NOT NULL,
    "updateId" INTEGER NOT NULL,
    "postId" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "ownerId" INTEGER,
    "by" TEXT,
    "metAt" TIMESTAMP(3),

    CONSTRAINT "Need_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "OutboxMessage_key_key" ON "OutboxMessage"("key");

-- CreateIndex
CREATE INDEX "OutboxMessage_workingGroupId_state_nextAttemptAt_idx" ON "OutboxMessage"("workingGroupId", "state", "nextAttemptAt");

-- CreateIndex
CREATE INDEX "OutboxMessage_workingGroupId_channel_state_bulk_notBefore_idx" ON "OutboxMessage"("workingGroupId", "channel", "state", "bulk", "notBefore");

-- CreateIndex
CREATE INDEX "OutboxMessage_recipient_state_idx" ON "OutboxMessage"("recipient", "state");

-- CreateIndex
CREATE INDEX "Delivery_messageId_idx" ON "Delivery"("messageId");

-- CreateIndex
CREATE UNIQUE INDEX "LocalMessage_key_key" ON "LocalMessage"("key");

-- CreateIndex
CREATE INDEX "LocalMessage_conversation_id_idx" ON "LocalMessage"("conversation", "id");

-- CreateIndex
CREATE UNIQUE INDEX "WorkingGroup_code_key" ON "WorkingGroup"("code");

-- CreateIndex
CREATE UNIQUE INDEX "DutyStation_workingGroupId_name_country_key" ON "DutyStation"("workingGroupId", "name", "country");

-- CreateIndex
CREATE UNIQUE INDEX "Post_workingGroupId_code_key" ON "Post"("workingGroupId", "code");

-- CreateIndex
CREATE INDEX "Person_email_idx" ON "Person"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Person_workingGroupId_key_key" ON "Person"("workingGroupId", "key");

-- CreateIndex
CREATE INDEX "Identity_personId_idx" ON "Identity"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Identity_platform_tenant_userId_key" ON "Identity"("platform", "tenant", "userId");

-- CreateIndex
CREATE INDEX "Appointment_postId_idx" ON "Appointment"("postId");

-- CreateIndex
CREATE INDEX "Appointment_personId_idx" ON "Appointment"("personId");

-- CreateIndex
CREATE INDEX "Grant_personId_idx" ON "Grant"("personId");

-- CreateIndex
CREATE INDEX "Absence_personId_idx" ON "Absence"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "LinkCode_hash_key" ON "LinkCode"("hash");

-- CreateIndex
CREATE INDEX "BulletinItem_updateId_idx" ON "BulletinItem"("updateId");

-- CreateIndex
CREATE INDEX "BulletinItem_workingGroupId_section_idx" ON "BulletinItem"("workingGroupId", "section");

-- CreateIndex
CREATE INDEX "BulletinItem_issueId_idx" ON "BulletinItem"("issueId");

-- CreateIndex
CREATE INDEX "BulletinIssue_state_publishAt_idx" ON "BulletinIssue"("state", "publishAt");

-- CreateIndex
CREATE UNIQUE INDEX "BulletinIssue_workingGroupId_number_key" ON "BulletinIssue"("workingGroupId", "number");

-- CreateIndex
CREATE INDEX "SignOff_issueId_idx" ON "SignOff"("issueId");

-- CreateIndex
CREATE INDEX "Erratum_issueId_idx" ON "Erratum"("issueId");

-- CreateIndex
CREATE INDEX "Edition_workingGroupId_publishedAt_idx" ON "Edition"("workingGroupId", "publishedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Edition_kind_subjectId_audience_language_key" ON "Edition"("kind", "subjectId", "audience", "language");

-- CreateIndex
CREATE INDEX "Reminder_personId_at_idx" ON "Reminder"("personId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Reminder_roundId_postId_step_messageKey_key" ON "Reminder"("roundId", "postId", "step", "messageKey");

-- CreateIndex
CREATE INDEX "Snooze_personId_doneAt_idx" ON "Snooze"("personId", "doneAt");

-- CreateIndex
CREATE INDEX "Pause_workingGroupId_endedAt_idx" ON "Pause"("workingGroupId", "endedAt");

-- CreateIndex
CREATE INDEX "CalendarEntry_workingGroupId_doneAt_idx" ON "CalendarEntry"("workingGroupId", "doneAt");

-- CreateIndex
CREATE UNIQUE INDEX "CalendarEntry_workingGroupId_act_subjectId_date_key" ON "CalendarEntry"("workingGroupId", "act", "subjectId", "date");

-- CreateIndex
CREATE INDEX "Recurrence_workingGroupId_idx" ON "Recurrence"("workingGroupId");

-- CreateIndex
CREATE UNIQUE INDEX "Instrument_workingGroupId_key_version_key" ON "Instrument"("workingGroupId", "key", "version");

-- CreateIndex
CREATE UNIQUE INDEX "PlanOfAction_workingGroupId_label_key" ON "PlanOfAction"("workingGroupId", "label");

-- CreateIndex
CREATE UNIQUE INDEX "Objective_planOfActionId_code_key" ON "Objective"("planOfActionId", "code");

-- CreateIndex
CREATE INDEX "Round_state_idx" ON "Round"("state");

-- CreateIndex
CREATE UNIQUE INDEX "Round_workingGroupId_label_key" ON "Round"("workingGroupId", "label");

-- CreateIndex
CREATE UNIQUE INDEX "Expectation_updateId_key" ON "Expectation"("updateId");

-- CreateIndex
CREATE INDEX "Expectation_postId_idx" ON "Expectation"("postId");

-- CreateIndex
CREATE UNIQUE INDEX "Expectation_roundId_postId_key" ON "Expectation"("roundId", "postId");

-- CreateIndex
CREATE UNIQUE INDEX "Counterpart_roundId_postId_counterpartId_key" ON "Counterpart"("roundId", "postId", "counterpartId");

-- CreateIndex
CREATE INDEX "SlackOnce_until_idx" ON "SlackOnce"("until");

-- CreateIndex
CREATE INDEX "TeamsOnce_until_idx" ON "TeamsOnce"("until");

-- CreateIndex
CREATE UNIQUE INDEX "Draft_roundId_postId_key" ON "Draft"("roundId", "postId");

-- CreateIndex
CREATE UNIQUE INDEX "Update_roundId_postId_revision_key" ON "Update"("roundId", "postId", "revision");

-- CreateIndex
CREATE INDEX "Answer_question_part_idx" ON "Answer"("question", "part");

-- CreateIndex
CREATE UNIQUE INDEX "Conversation_personId_channel_key" ON "Conversation"("personId", "channel");

-- CreateIndex
CREATE INDEX "Need_postId_idx" ON "Need"("postId");

-- CreateIndex
CREATE INDEX "Need_ownerId_idx" ON "Need"("ownerId");

-- AddForeignKey
ALTER TABLE "OutboxMessage" ADD CONSTRAINT "OutboxMessage_workingGroupId_fkey" FOREIGN KEY ("workingGroupId") REFERENCES "WorkingGroup"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Delivery" ADD CONSTRAINT "Delivery_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "OutboxMessage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditEvent" ADD CONSTRAINT "AuditEvent_workingGroupId_fkey" FOREIGN KEY ("workingGroupId") REFERENCES "WorkingGroup"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DutyStation" ADD CONSTRAINT "DutyStation_workingGroupId_fkey" FOREIGN KEY ("workingGroupId") REFERENCES "WorkingGroup"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Post" ADD CONSTRAINT "Post_workingGroupId_fkey" FOREIGN KEY ("workingGroupId") REFERENCES "WorkingGroup"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Post" ADD CONSTRAINT "Post_dutyStationId_fkey" FOREIGN KEY ("dutyStationId") REFERENCES "DutyStation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_workingGroupId_fkey" FOREIGN KEY ("workingGroupId") REFERENCES "WorkingGroup"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Identity" ADD CONSTRAINT "Identity_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appointment" ADD CONSTRAINT "Appointment_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appointment" ADD CONSTRAINT "Appointment_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Grant" ADD CONSTRAINT "Grant_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Absence" ADD CONSTRAINT "Absence_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Absence" ADD CONSTRAINT "Absence_delegateId_fkey" FOREIGN KEY ("delegateId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LinkCode" ADD CONSTRAINT "LinkCode_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BulletinItem" ADD CONSTRAINT "BulletinItem_workingGroupId_fkey" FOREIGN KEY ("workingGroupId") REFERENCES "WorkingGroup"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BulletinItem" ADD CONSTRAINT "BulletinItem_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BulletinItem" ADD CONSTRAINT "BulletinItem_issueId_fkey" FOREIGN KEY ("issueId") REFERENCES "BulletinIssue"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BulletinItem" ADD CONSTRAINT "BulletinItem_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "BulletinItem"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BulletinWording" ADD CONSTRAINT "BulletinWording_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "BulletinItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BulletinIssue" ADD CONSTRAINT "BulletinIssue_workingGroupId_fkey" FOREIGN KEY ("workingGroupId") REFERENCES "WorkingGroup"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignOff" ADD CONSTRAINT "SignOff_issueId_fkey" FOREIGN KEY ("issueId") REFERENCES "BulletinIssue"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Erratum" ADD CONSTRAINT "Erratum_issueId_fkey" FOREIGN KEY ("issueId") REFERENCES "BulletinIssue"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Edition" ADD CONSTRAINT "Edition_workingGroupId_fkey" FOREIGN KEY ("workingGroupId") REFERENCES "WorkingGroup"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Instrument" ADD CONSTRAINT "Instrument_workingGroupId_fkey" FOREIGN KEY ("workingGroupId") REFERENCES "WorkingGroup"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanOfAction" ADD CONSTRAINT "PlanOfAction_workingGroupId_fkey" FOREIGN KEY ("workingGroupId") REFERENCES "WorkingGroup"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Objective" ADD CONSTRAINT "Objective_planOfActionId_fkey" FOREIGN KEY ("planOfActionId") REFERENCES "PlanOfAction"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Round" ADD CONSTRAINT "Round_workingGroupId_fkey" FOREIGN KEY ("workingGroupId") REFERENCES "WorkingGroup"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Round" ADD CONSTRAINT "Round_instrumentId_fkey" FOREIGN KEY ("instrumentId") REFERENCES "Instrument"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Round" ADD CONSTRAINT "Round_planOfActionId_fkey" FOREIGN KEY ("planOfActionId") REFERENCES "PlanOfAction"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Expectation" ADD CONSTRAINT "Expectation_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Expectation" ADD CONSTRAINT "Expectation_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Expectation" ADD CONSTRAINT "Expectation_updateId_fkey" FOREIGN KEY ("updateId") REFERENCES "Update"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Counterpart" ADD CONSTRAINT "Counterpart_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Counterpart" ADD CONSTRAINT "Counterpart_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Counterpart" ADD CONSTRAINT "Counterpart_counterpartId_fkey" FOREIGN KEY ("counterpartId") REFERENCES "Post"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Update" ADD CONSTRAINT "Update_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Update" ADD CONSTRAINT "Update_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Update" ADD CONSTRAINT "Update_submittedBy_fkey" FOREIGN KEY ("submittedBy") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Answer" ADD CONSTRAINT "Answer_updateId_fkey" FOREIGN KEY ("updateId") REFERENCES "Update"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Conversation" ADD CONSTRAINT "Conversation_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Need" ADD CONSTRAINT "Need_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Need" ADD CONSTRAINT "Need_updateId_fkey" FOREIGN KEY ("updateId") REFERENCES "Update"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Need" ADD CONSTRAINT "Need_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Need" ADD CONSTRAINT "Need_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Post"("id") ON DELETE SET NULL ON UPDATE CASCADE;
-- 0002_audit_append_only
-- Who did what is written once: no program and no person at a console changes or removes it.
CREATE FUNCTION audit_event_is_append_only() RETURNS trigger AS $$
BEGIN
    RAISE EXCEPTION 'AuditEvent is append-only';
END;
$$ LANGUAGE plpgsql;

CREATE TRIGGER "AuditEvent_no_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "AuditEvent"
FOR EACH STATEMENT EXECUTE FUNCTION audit_event_is_append_only();
CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
);
-- rows
INSERT INTO "CalendarEntry" ("id", "workingGroupId", "act", "subjectId", "date", "announcedAt", "heldAt", "heldBy", "doneAt", "reason") VALUES
(1, 1, 'openRound', 1, '1999-04-05', NULL, NULL, NULL, '1999-04-05 11:00:00.000', NULL),
(2, 1, 'closeRound', 1, '1999-09-30', NULL, NULL, NULL, '1999-10-04 10:00:00.000', NULL),
(3, 1, 'openRound', 2, '2000-04-03', NULL, NULL, NULL, '2000-04-03 11:00:00.000', NULL),
(4, 1, 'closeRound', 2, '2000-09-30', NULL, NULL, NULL, '2000-10-02 12:00:00.000', NULL),
(5, 1, 'openRound', 6, '2001-03-26', '2001-03-23 08:30:00.000', NULL, NULL, NULL, NULL),
(6, 1, 'openRound', 7, '2001-03-13', '2001-03-12 09:30:00.000', NULL, NULL, '2001-03-19 09:30:00.000', 'The last day of “Too late” was 16 March 2001, so nobody could answer any more. Give the round new dates first.'),
(7, 1, 'openRound', 5, '2001-02-05', NULL, NULL, NULL, '2001-02-05 12:00:00.000', NULL),
(8, 1, 'openRound', 4, '2001-01-08', '2001-01-05 09:30:00.000', NULL, NULL, '2001-01-08 12:00:00.000', NULL),
(9, 1, 'closeRound', 4, '2001-04-30', NULL, NULL, NULL, NULL, NULL),
(10, 1, 'closeRound', 5, '2001-04-06', NULL, '2001-03-20 09:00:00.000', 1, NULL, NULL),
(11, 1, 'openRound', 8, '2001-04-03', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "DeliveryTurn" ("workingGroupId", "turns", "paces") VALUES
(1, 46, '{"slack":{"next":985336200200},"teams":{"next":982661400187.9312},"local":{"next":982661400000}}');
INSERT INTO "Knock" ("workingGroupId", "at") VALUES
(1, '2001-03-23 08:30:00.000');
INSERT INTO "LocalMessage" ("id", "conversation", "key", "author", "body", "at") VALUES
(1, 'person:13', 'act:8ee4a6ce-9815-49d8-866b-0d5125e2f761', 'person', '{"kind":"said","text":"update"}', '1999-08-20 09:40:00.000'),
(2, 'person:13', NULL, 'bot', '{"kind":"message","message":{"text":"Plans of Action 1999: la actualización de LIM Lima debe presentarse a más tardar el 31 de agosto de 1999. Bastan unos minutos; cada respuesta se guarda al instante y puede interrumpirla y retomarla cuando quiera.","blocks":[{"kind":"text","text":"Plans of Action 1999: la actualización de LIM Lima debe presentarse a más tardar el 31 de agosto de 1999. Bastan unos minutos; cada respuesta se guarda al instante y puede interrumpirla y retomarla cuando quiera."},{"kind":"actions","actions":[{"label":"Responder aquí","intent":{"kind":"update","by":"conversation","round":1,"post":7},"style":"primary"},{"label":"Abrir el formulario","intent":{"kind":"update","by":"page","round":1,"post":7}},{"label":"Más tarde","intent":{"kind":"snooze"}},{"label":"Avisar de una ausencia","intent":{"kind":"away"}}]}]}}', '1999-08-20 09:40:00.000'),
(3, 'person:13', 'act:158cb63d-23a1-432e-8752-cb8c4e606b81', 'bot', '{"kind":"message","message":{"text":"Plans of Action 1999: actualización de LIM. Léala una vez y envíela.","blocks":[{"kind":"heading","text":"Plans of Action 1999: actualización de LIM"},{"kind":"text","text":"Diálogo"},{"kind":"facts","facts":[{"label":"Gobierno","value":"Ocasional"},{"label":"Organizaciones multilaterales y bilaterales","value":"Previsto"},{"label":"ONG","value":"Sin diálogo"},{"label":"Otras entidades","value":"Habitual"},{"label":"¿Quién es su principal interlocutor en este diálogo?","value":"Labour attaché 7"}]},{"kind":"text","text":"Proyectos"},{"kind":"facts","facts":[{"label":"Evaluación de las necesidades","value":"Plenamente incorporada"},{"label":"Diseño del proyecto","value":"No se tiene en cuenta"},{"label":"Ejecución","value":"Se tiene en cuenta a veces"},{"label":"Seguimiento","value":"Se tiene en cuenta por lo general"},{"label":"Evaluación","value":"Plenamente incorporada"},{"label":"¿Tiene usted acceso al conjunto de herramientas de asistencia para proyectos (PAT)?","value":"En parte"},{"label":"¿Qué impide o limita su acceso al PAT?","value":"A slow line"}]},{"kind":"text","text":"Redes"},{"kind":"facts","facts":[{"label":"Redes internacionales","value":"Cooperación activa"},{"label":"Redes regionales","value":"Sin contacto"},{"label":"Redes nacionales","value":"Contactos ocasionales"}]},{"kind":"text","text":"Actividades"},{"kind":"facts","facts":[{"label":"Actividad 1","value":"P02 Include a gender dimension in every project proposal · Con retraso · Round-table number 7; a contact was named. · https://example.org/7"},{"label":"Actividad 2","value":"S02 Encourage women to apply for posts in the field · Bloqueada · Half-day session for 17 staff members."}]},{"kind":"text","text":"Objetivos"},{"kind":"facts","facts":[{"label":"¿Es preciso simplificar los objetivos relativos a los programas y a la política de personal?","value":"No"},{"label":"¿Qué objetivos no están claros?","value":"P02 Include a gender dimension in every project proposal"},{"label":"¿Qué objetivos no son aplicables a su puesto?","value":"sin respuesta"}]},{"kind":"text","text":"Apoyo"},{"kind":"facts","facts":[{"label":"¿Cuál es el grado de compromiso de su jefe o jefa de misión con la perspectiva de género?","value":"4 – Compromiso firme"},{"label":"¿Qué le ayudó más en este período?","value":"A colleague’s checklist"},{"label":"¿Qué iniciativas lleva a cabo para los hombres?","value":"sin respuesta"}]},{"kind":"text","text":"Personal en cifras"},{"kind":"facts","facts":[{"label":"Mujeres en el cuadro orgánico","value":"10"},{"label":"Mujeres y hombres en el cuadro orgánico","value":"16"},{"label":"Mujeres en cargos decisorios","value":"sin respuesta"},{"label":"Mujeres y hombres en cargos decisorios","value":"sin respuesta"}]},{"kind":"text","text":"Necesidades y noticias"},{"kind":"facts","facts":[{"label":"Lo que necesita su puesto","value":"sin respuesta"},{"label":"Una colaboración para el boletín de noticias sobre género y migración","value":"sin respuesta"}]},{"kind":"text","text":"Puede modificarla hasta el 30 de septiembre de 1999.","tone":"quiet"},{"kind":"actions","actions":[{"label":"Enviar","intent":{"kind":"send","round":1,"post":7,"version":10},"style":"primary"},{"label":"Modificar «Diálogo»","intent":{"kind":"update","by":"page","round":1,"post":7,"page":"dialogue"}},{"label":"Modificar «Proyectos»","intent":{"kind":"update","by":"page","round":1,"post":7,"page":"projects"}},{"label":"Modificar «Redes»","intent":{"kind":"update","by":"page","round":1,"post":7,"page":"networks"}},{"label":"Modificar «Actividades»","intent":{"kind":"update","by":"page","round":1,"post":7,"page":"actions"}},{"label":"Modificar «Objetivos»","intent":{"kind":"update","by":"page","round":1,"post":7,"page":"objectives"}},{"label":"Modificar «Apoyo»","intent":{"kind":"update","by":"page","round":1,"post":7,"page":"support"}},{"label":"Modificar «Personal en cifras»","intent":{"kind":"update","by":"page","round":1,"post":7,"page":"figures"}},{"label":"Modificar «Necesidades y noticias»","intent":{"kind":"update","by":"page","round":1,"post":7,"page":"needsAndNews"}}]}]}}', '1999-08-20 09:40:00.000'),
(4, 'person:13', 'act:8b47bfc5-3e46-40c3-81f3-d741df538b2c', 'bot', '{"kind":"message","message":{"text":"Gracias. Se ha recibido la actualización de LIM para Plans of Action 1999. Puede modificarla hasta el 30 de septiembre de 1999.","blocks":[{"kind":"text","text":"Gracias. Se ha recibido la actualización de LIM para Plans of Action 1999.","tone":"good"},{"kind":"text","text":"Puede modificarla hasta el 30 de septiembre de 1999.","tone":"quiet"},{"kind":"actions","actions":[{"label":"Modificar algo","intent":{"kind":"summary","round":1,"post":7}}]}]},"replaces":3}', '1999-08-20 09:40:00.000'),
(5, 'person:13', 'outbox:thanks:5', 'bot', '{"kind":"message","message":{"text":"Gracias por Plans of Action 1999","blocks":[{"kind":"heading","text":"Gracias por Plans of Action 1999"},{"kind":"text","text":"6 puestos de 9 han respondido hasta ahora."},{"kind":"text","text":"También han respondido: DKR, NBO, HQ-HRM, BOG, CAI","tone":"quiet"},{"kind":"text","text":"Lo que otros comunican sobre los mismos objetivos o necesidades:"},{"kind":"quote","text":"Round-table number 5; a contact was named.","by":"BOG Bogota"},{"kind":"quote","text":"Round-table number 3; a contact was named.","by":"NBO Nairobi"}]}}', '1999-08-20 10:00:00.000'),
(6, 'person:9', 'act:0601a152-97c0-41bf-8463-02021554acc7', 'person', '{"kind":"said","text":"absent du 10 au 20 avril"}', '2000-04-03 11:00:02.000'),
(7, 'person:9', NULL, 'bot', '{"kind":"message","message":{"text":"Votre absence est notée : du 10 avril 2000 au 20 avril 2000, sans rappel d’ici là. Entre-temps, les rappels vont à la suppléance, s’il y en a une.","blocks":[{"kind":"text","text":"Votre absence est notée : du 10 avril 2000 au 20 avril 2000, sans rappel d’ici là. Entre-temps, les rappels vont à la suppléance, s’il y en a une."},{"kind":"actions","actions":[{"label":"Je suis de retour","intent":{"kind":"back from away"}}]}]}}', '2000-04-03 11:00:02.000'),
(8, 'person:9', 'act:21020c22-cc0e-433d-8286-a2c6fd1a421d', 'person', '{"kind":"said","text":"retour"}', '2000-04-03 11:00:02.000'),
(9, 'person:9', NULL, 'bot', '{"kind":"message","message":{"text":"L’absence du 10 avril 2000 au 20 avril 2000 est annulée.","blocks":[{"kind":"text","text":"L’absence du 10 avril 2000 au 20 avril 2000 est annulée."},{"kind":"actions","actions":[{"label":"Où en est-on ?","intent":{"kind":"status"}}]}]}}', '2000-04-03 11:00:02.000'),
(10, 'person:12', 'act:62cfdbae-1a2a-4894-89df-58320865b24c', 'person', '{"kind":"said","text":"away 10 April to 14 April, Luis answers for me"}', '2000-04-03 11:00:02.000'),
(11, 'person:12', NULL, 'bot', '{"kind":"message","message":{"text":"You are away from 10 April 2000 to 14 April 2000; no reminders until then. Luis Vega has been told, and answers for MNL meanwhile.","blocks":[{"kind":"text","text":"You are away from 10 April 2000 to 14 April 2000; no reminders until then. Luis Vega has been told, and answers for MNL meanwhile."},{"kind":"actions","actions":[{"label":"I am back","intent":{"kind":"back from away"}}]}]}}', '2000-04-03 11:00:02.000'),
(12, 'person:12', 'act:1859b13d-50b7-487d-8731-96cf8fccf49d', 'person', '{"kind":"said","text":"snooze 2 hours"}', '2000-04-03 11:00:02.000'),
(13, 'person:12', NULL, 'bot', '{"kind":"message","message":{"text":"I will come back to it on 4 Apr 2000, 08:00, and leave you in peace until then.","blocks":[{"kind":"text","text":"I will come back to it on 4 Apr 2000, 08:00, and leave you in peace until then."}]}}', '2000-04-03 11:00:02.000'),
(14, 'person:12', 'act:28c61f67-425e-4a7e-8457-047adc522c3d', 'person', '{"kind":"said","text":"snooze tomorrow"}', '2000-04-03 11:00:02.000'),
(15, 'person:12', NULL, 'bot', '{"kind":"message","message":{"text":"I will come back to it on 4 Apr 2000, 08:00, and leave you in peace until then.","blocks":[{"kind":"text","text":"I will come back to it on 4 Apr 2000, 08:00, and leave you in peace until then."}]}}', '2000-04-03 11:00:02.000'),
(16, 'person:1', 'act:a91951b2-e1c6-4c94-83b1-2386005b8407', 'person', '{"kind":"said","text":"pause CAI until 15 May: the office is moving"}', '2000-04-03 11:00:02.000'),
(17, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"CAI Cairo is not reminded until 15 May 2000.","blocks":[{"kind":"text","text":"CAI Cairo is not reminded until 15 May 2000."},{"kind":"actions","actions":[{"label":"Resume","intent":{"kind":"resume","words":"CAI"}}]}]}}', '2000-04-03 11:00:02.000'),
(18, 'person:1', 'act:78ea151e-3e3b-49a4-834b-0e6edb96ddd8', 'person', '{"kind":"said","text":"pause everybody"}', '2000-04-03 11:00:02.000'),
(19, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"Nobody would be reminded until you say “resume”: 9 posts have not answered yet. Shall I pause everybody?","blocks":[{"kind":"text","text":"Nobody would be reminded until you say “resume”: 9 posts have not answered yet. Shall I pause everybody?"},{"kind":"actions","actions":[{"label":"Pause everybody","intent":{"kind":"pause","words":"everybody","sure":true},"style":"danger"},{"label":"Only one post","intent":{"kind":"pause"}}]}]}}', '2000-04-03 11:00:02.000'),
(20, 'person:1', 'act:ebbf2769-13b4-4544-8984-c1778acbb9ca', 'person', '{"kind":"said","text":"Pause everybody"}', '2000-04-03 11:00:02.000'),
(21, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"Nobody is reminded until you say “resume”.","blocks":[{"kind":"text","text":"Nobody is reminded until you say “resume”."},{"kind":"actions","actions":[{"label":"Resume","intent":{"kind":"resume","words":"all"}}]}]}}', '2000-04-03 11:00:02.000'),
(22, 'person:1', 'act:7f8c21e1-40a6-476b-8606-e07e7ea2d505', 'person', '{"kind":"said","text":"resume all"}', '2000-04-03 11:00:02.000'),
(23, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"2 pauses are over; reminders go on.","blocks":[{"kind":"text","text":"2 pauses are over; reminders go on."}]}}', '2000-04-03 11:00:02.000'),
(24, 'person:12', 'act:cc8abc64-54a5-45d1-8229-a464f3ef6550', 'person', '{"kind":"said","text":"language es"}', '2000-04-03 11:00:02.000'),
(25, 'person:12', NULL, 'bot', '{"kind":"message","message":{"text":"A partir de ahora hablaremos español.","blocks":[{"kind":"text","text":"A partir de ahora hablaremos español.","tone":"good"}]}}', '2000-04-03 11:00:02.000'),
(26, 'person:12', 'act:c7d025bc-4394-4c91-8402-2d3f2e8a1484', 'person', '{"kind":"said","text":"language"}', '2000-04-03 11:00:02.000'),
(27, 'person:12', NULL, 'bot', '{"kind":"message","message":{"text":"¿En qué idioma desea que me dirija a usted?","blocks":[{"kind":"text","text":"¿En qué idioma desea que me dirija a usted?"},{"kind":"actions","actions":[{"label":"English","intent":{"kind":"language","language":"en"}},{"label":"Français","intent":{"kind":"language","language":"fr"}},{"label":"Español","intent":{"kind":"language","language":"es"}}]}]}}', '2000-04-03 11:00:02.000'),
(28, 'person:12', 'act:36ae0a0c-6e44-427c-8e3e-9a73cd6854fe', 'person', '{"kind":"said","text":"idioma en"}', '2000-04-03 11:00:02.000'),
(29, 'person:12', NULL, 'bot', '{"kind":"message","message":{"text":"From now on we speak English.","blocks":[{"kind":"text","text":"From now on we speak English.","tone":"good"}]}}', '2000-04-03 11:00:02.000'),
(30, 'person:1', 'act:fcb2adfc-c744-46cf-86dd-ff58660b62f0', 'person', '{"kind":"said","text":"link Maria Santos"}', '2000-04-03 11:00:02.000'),
(31, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"The code for Maria Santos is RJ2WC9KA. It serves once, until 6 Apr 2000, 13:00. Give it to them yourself; they send me: link RJ2WC9KA","blocks":[{"kind":"text","text":"The code for Maria Santos is RJ2WC9KA. It serves once, until 6 Apr 2000, 13:00. Give it to them yourself; they send me: link RJ2WC9KA"}]}}', '2000-04-03 11:00:02.000'),
(32, 'person:1', 'act:821c02f5-38a0-4969-853a-6a239285d230', 'person', '{"kind":"said","text":"link Petra"}', '2000-04-03 11:00:02.000'),
(33, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"The code for Petra Gruber is XAM4X3XB. It serves once, until 6 Apr 2000, 13:00. Give it to them yourself; they send me: link XAM4X3XB","blocks":[{"kind":"text","text":"The code for Petra Gruber is XAM4X3XB. It serves once, until 6 Apr 2000, 13:00. Give it to them yourself; they send me: link XAM4X3XB"}]}}', '2000-04-03 11:00:02.000'),
(34, 'person:1', 'act:35e75238-0139-44a5-8ec8-016209698c21', 'person', '{"kind":"said","text":"update"}', '2000-08-22 09:28:00.000'),
(35, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"Plans of Action 2000: the update of HQ-ODG Geneva is due on 31 August 2000. It takes a few minutes; what you answer is saved at once, and you can stop and go on at any time.","blocks":[{"kind":"text","text":"Plans of Action 2000: the update of HQ-ODG Geneva is due on 31 August 2000. It takes a few minutes; what you answer is saved at once, and you can stop and go on at any time."},{"kind":"actions","actions":[{"label":"Answer here","intent":{"kind":"update","by":"conversation","round":2,"post":1},"style":"primary"},{"label":"Open the form","intent":{"kind":"update","by":"page","round":2,"post":1}},{"label":"Later","intent":{"kind":"snooze"}},{"label":"I am away","intent":{"kind":"away"}}]}]}}', '2000-08-22 09:28:00.000'),
(36, 'person:1', 'act:44dc0f10-34d9-4e76-880c-9ab02031cdcc', 'bot', '{"kind":"message","message":{"text":"Plans of Action 2000: the update of HQ-ODG. Please read it once, then send it.","blocks":[{"kind":"heading","text":"Plans of Action 2000: the update of HQ-ODG"},{"kind":"text","text":"Dialogue"},{"kind":"facts","facts":[{"label":"Government","value":"Occasional"},{"label":"Multilateral and bilateral organizations","value":"Planned"},{"label":"NGOs","value":"No dialogue"},{"label":"Other entities","value":"Regular"},{"label":"Who is your main contact in this dialogue?","value":"Labour attaché 7"}]},{"kind":"text","text":"Projects"},{"kind":"facts","facts":[{"label":"Needs assessment","value":"Fully incorporated"},{"label":"Project design","value":"Not considered"},{"label":"Implementation","value":"Sometimes considered"},{"label":"Monitoring","value":"Usually considered"},{"label":"Evaluation","value":"Fully incorporated"},{"label":"Do you have access to the Project Assistance Toolkit (PAT)?","value":"Partly"},{"label":"What stands in the way of your access to the PAT?","value":"A slow line"}]},{"kind":"text","text":"Networks"},{"kind":"facts","facts":[{"label":"International networks","value":"Active cooperation"},{"label":"Regional networks","value":"No contact"},{"label":"National networks","value":"Occasional contact"}]},{"kind":"text","text":"Actions"},{"kind":"facts","facts":[{"label":"Action 1","value":"P02 Include a gender dimension in every project proposal · Delayed · Round-table number 7; a contact was named. · https://example.org/7"},{"label":"Action 2","value":"S02 Encourage women to apply for posts in the field · Blocked · Half-day session for 17 staff members."}]},{"kind":"text","text":"Objectives"},{"kind":"facts","facts":[{"label":"Do the Programme and Staffing Policy Objectives need to be streamlined?","value":"No"},{"label":"Which objectives are unclear?","value":"P02 Include a gender dimension in every project proposal"},{"label":"Which objectives do not apply to your post?","value":"not answered"}]},{"kind":"text","text":"Support"},{"kind":"facts","facts":[{"label":"How committed is your Chief of Mission to gender mainstreaming?","value":"4 – Strongly committed"},{"label":"What helped you most in this period?","value":"A colleague’s checklist"},{"label":"Which initiatives for men do you have?","value":"not answered"}]},{"kind":"text","text":"Staff figures"},{"kind":"facts","facts":[{"label":"Women in professional grades","value":"10"},{"label":"Women and men in professional grades","value":"16"},{"label":"Women in decision-making positions","value":"not answered"},{"label":"Women and men in decision-making positions","value":"not answered"}]},{"kind":"text","text":"Needs and news"},{"kind":"facts","facts":[{"label":"What your post needs","value":"not answered"},{"label":"Something for the Gender and Migration News Bulletin","value":"not answered"}]},{"kind":"text","text":"You can change it until 30 September 2000.","tone":"quiet"},{"kind":"actions","actions":[{"label":"Send","intent":{"kind":"send","round":2,"post":1,"version":10},"style":"primary"},{"label":"Change: Dialogue","intent":{"kind":"update","by":"page","round":2,"post":1,"page":"dialogue"}},{"label":"Change: Projects","intent":{"kind":"update","by":"page","round":2,"post":1,"page":"projects"}},{"label":"Change: Networks","intent":{"kind":"update","by":"page","round":2,"post":1,"page":"networks"}},{"label":"Change: Actions","intent":{"kind":"update","by":"page","round":2,"post":1,"page":"actions"}},{"label":"Change: Objectives","intent":{"kind":"update","by":"page","round":2,"post":1,"page":"objectives"}},{"label":"Change: Support","intent":{"kind":"update","by":"page","round":2,"post":1,"page":"support"}},{"label":"Change: Staff figures","intent":{"kind":"update","by":"page","round":2,"post":1,"page":"figures"}},{"label":"Change: Needs and news","intent":{"kind":"update","by":"page","round":2,"post":1,"page":"needsAndNews"}}]}]}}', '2000-08-22 09:28:00.000'),
(37, 'person:1', 'act:119d80d2-f6aa-4783-8e8b-05eedd70589d', 'bot', '{"kind":"message","message":{"text":"Thank you. The update of HQ-ODG for Plans of Action 2000 has been received. You can change it until 30 September 2000.","blocks":[{"kind":"text","text":"Thank you. The update of HQ-ODG for Plans of Action 2000 has been received.","tone":"good"},{"kind":"text","text":"You can change it until 30 September 2000.","tone":"quiet"},{"kind":"actions","actions":[{"label":"Change something","intent":{"kind":"summary","round":2,"post":1}}]}]},"replaces":36}', '2000-08-22 09:28:00.000'),
(38, 'person:13', 'act:14aa0ec6-d3ac-4013-8c5e-d96b97a11aa3', 'person', '{"kind":"said","text":"actualizar"}', '2000-08-22 09:35:00.000'),
(39, 'person:13', NULL, 'bot', '{"kind":"message","message":{"text":"Plans of Action 2000: la actualización de LIM Lima debe presentarse a más tardar el 31 de agosto de 2000. Bastan unos minutos; cada respuesta se guarda al instante y puede interrumpirla y retomarla cuando quiera.","blocks":[{"kind":"text","text":"Plans of Action 2000: la actualización de LIM Lima debe presentarse a más tardar el 31 de agosto de 2000. Bastan unos minutos; cada respuesta se guarda al instante y puede interrumpirla y retomarla cuando quiera."},{"kind":"actions","actions":[{"label":"Responder aquí","intent":{"kind":"update","by":"conversation","round":2,"post":7},"style":"primary"},{"label":"Abrir el formulario","intent":{"kind":"update","by":"page","round":2,"post":7}},{"label":"Nada ha cambiado","intent":{"kind":"nothingChanged","round":2,"post":7}},{"label":"Más tarde","intent":{"kind":"snooze"}},{"label":"Avisar de una ausencia","intent":{"kind":"away"}}]}]}}', '2000-08-22 09:35:00.000'),
(40, 'person:13', 'act:a457dee6-e415-4e67-81f3-21a37311f9fa', 'bot', '{"kind":"message","message":{"text":"Gracias. Para LIM se ha registrado «nada ha cambiado» en Plans of Action 2000, con las respuestas de la última vez. Puede modificarla hasta el 30 de septiembre de 2000.","blocks":[{"kind":"text","text":"Gracias. Para LIM se ha registrado «nada ha cambiado» en Plans of Action 2000, con las respuestas de la última vez.","tone":"good"},{"kind":"text","text":"Puede modificarla hasta el 30 de septiembre de 2000.","tone":"quiet"},{"kind":"actions","actions":[{"label":"Modificar algo","intent":{"kind":"summary","round":2,"post":7}}]}]},"replaces":39}', '2000-08-22 09:35:00.000'),
(41, 'person:1', 'outbox:parked:1:3182533:1', 'bot', '{"kind":"message","message":{"text":"A message could not be delivered","blocks":[{"kind":"heading","text":"A message could not be delivered"},{"kind":"text","text":"A reminder to Petra Gruber"},{"kind":"text","text":"There is no account on a connected platform that can be reached. Ask the person to write to Focal once, or to install it again.","tone":"quiet"},{"kind":"actions","actions":[{"label":"Try again","intent":{"kind":"outbox","verb":"retry","message":19}}]}]}}', '2000-08-22 09:35:00.000'),
(42, 'person:1', 'outbox:thanks:11', 'bot', '{"kind":"message","message":{"text":"Thank you for Plans of Action 2000","blocks":[{"kind":"heading","text":"Thank you for Plans of Action 2000"},{"kind":"text","text":"6 of 9 posts have answered so far."},{"kind":"text","text":"Also here: NBO, DKR, HQ-HRM, BOG, LIM","tone":"quiet"},{"kind":"text","text":"What others report on the same objectives or needs:"},{"kind":"quote","text":"Round-table number 7; a contact was named.","by":"LIM Lima"},{"kind":"quote","text":"Round-table number 5; a contact was named.","by":"HQ-HRM Geneva"}]}}', '2000-08-22 09:35:00.000'),
(43, 'person:13', 'outbox:thanks:12', 'bot', '{"kind":"message","message":{"text":"Gracias por Plans of Action 2000","blocks":[{"kind":"heading","text":"Gracias por Plans of Action 2000"},{"kind":"text","text":"6 puestos de 9 han respondido hasta ahora."},{"kind":"text","text":"También han respondido: NBO, DKR, HQ-HRM, BOG, HQ-ODG","tone":"quiet"},{"kind":"text","text":"Lo que otros comunican sobre los mismos objetivos o necesidades:"},{"kind":"quote","text":"Round-table number 7; a contact was named.","by":"HQ-ODG Geneva"},{"kind":"quote","text":"Round-table number 5; a contact was named.","by":"HQ-HRM Geneva"}]}}', '2000-08-22 09:35:00.000'),
(44, 'audience:workingGroup', 'outbox:bulletin.call:1', 'bot', '{"kind":"message","message":{"text":"Bulletin No. 1 is being made. What has happened at your post that others should read? Items are taken until 15 September 2000.","blocks":[{"kind":"text","text":"Bulletin No. 1 is being made. What has happened at your post that others should read? Items are taken until 15 September 2000."},{"kind":"actions","actions":[{"label":"Offer a piece","intent":{"kind":"contribute"}}]}]}}', '2000-09-05 09:30:00.000'),
(45, 'person:1', 'outbox:parked:1:3225427:1', 'bot', '{"kind":"message","message":{"text":"3 messages could not be delivered","blocks":[{"kind":"heading","text":"3 messages could not be delivered"},{"kind":"text","text":"A reminder to Petra Gruber"},{"kind":"text","text":"There is no account on a connected platform that can be reached. Ask the person to write to Focal once, or to install it again.","tone":"quiet"},{"kind":"actions","actions":[{"label":"Try again","intent":{"kind":"outbox","verb":"retry","message":36}}]},{"kind":"text","text":"A reminder to Petra Gruber"},{"kind":"text","text":"There is no account on a connected platform that can be reached. Ask the person to write to Focal once, or to install it again.","tone":"quiet"},{"kind":"actions","actions":[{"label":"Try again","intent":{"kind":"outbox","verb":"retry","message":31}}]},{"kind":"text","text":"A reminder to Petra Gruber"},{"kind":"text","text":"There is no account on a connected platform that can be reached. Ask the person to write to Focal once, or to install it again.","tone":"quiet"},{"kind":"actions","actions":[{"label":"Try again","intent":{"kind":"outbox","verb":"retry","message":19}}]},{"kind":"actions","actions":[{"label":"Try all 3 again","intent":{"kind":"outbox","verb":"retry"},"style":"primary"}]}]}}', '2000-09-05 09:30:00.000'),
(46, 'person:12', 'act:6b05c027-bfa5-40c6-8cc6-c0719512652a', 'person', '{"kind":"said","text":"update"}', '2000-09-05 09:30:00.000'),
(47, 'person:12', NULL, 'bot', '{"kind":"message","message":{"text":"Plans of Action 2000: the update of MNL Manila is due on 31 August 2000. It takes a few minutes; what you answer is saved at once, and you can stop and go on at any time.","blocks":[{"kind":"text","text":"Plans of Action 2000: the update of MNL Manila is due on 31 August 2000. It takes a few minutes; what you answer is saved at once, and you can stop and go on at any time."},{"kind":"actions","actions":[{"label":"Answer here","intent":{"kind":"update","by":"conversation","round":2,"post":6},"style":"primary"},{"label":"Open the form","intent":{"kind":"update","by":"page","round":2,"post":6}},{"label":"Later","intent":{"kind":"snooze"}},{"label":"I am away","intent":{"kind":"away"}}]}]}}', '2000-09-05 09:30:00.000'),
(48, 'person:12', 'act:ff06168a-0aca-4e67-848e-679e64e30e26', 'bot', '{"kind":"message","message":{"text":"Plans of Action 2000: the update of MNL. Please read it once, then send it.","blocks":[{"kind":"heading","text":"Plans of Action 2000: the update of MNL"},{"kind":"text","text":"Dialogue"},{"kind":"facts","facts":[{"label":"Government","value":"Planned"},{"label":"Multilateral and bilateral organizations","value":"No dialogue"},{"label":"NGOs","value":"Regular"},{"label":"Other entities","value":"Regular"},{"label":"Who is your main contact in this dialogue?","value":"Labour attaché 8"}]},{"kind":"text","text":"Projects"},{"kind":"facts","facts":[{"label":"Needs assessment","value":"Not considered"},{"label":"Project design","value":"Sometimes considered"},{"label":"Implementation","value":"Usually considered"},{"label":"Monitoring","value":"Fully incorporated"},{"label":"Evaluation","value":"Not considered"},{"label":"Do you have access to the Project Assistance Toolkit (PAT)?","value":"No"},{"label":"What stands in the way of your access to the PAT?","value":"A slow line"}]},{"kind":"text","text":"Networks"},{"kind":"facts","facts":[{"label":"International networks","value":"No contact"},{"label":"Regional networks","value":"Occasional contact"},{"label":"National networks","value":"Regular contact"}]},{"kind":"text","text":"Actions"},{"kind":"facts","facts":[{"label":"Action 1","value":"P01 Consult governments on the needs of migrant women · Blocked · Round-table number 8; a contact was named. · https://example.org/8"},{"label":"Action 2","value":"S01 Reach parity in professional grades · Not started · Half-day session for 18 staff members."}]},{"kind":"text","text":"Objectives"},{"kind":"facts","facts":[{"label":"Do the Programme and Staffing Policy Objectives need to be streamlined?","value":"Yes"},{"label":"Which objectives are unclear?","value":"P02 Include a gender dimension in every project proposal"},{"label":"Which objectives do not apply to your post?","value":"not answered"}]},{"kind":"text","text":"Support"},{"kind":"facts","facts":[{"label":"How committed is your Chief of Mission to gender mainstreaming?","value":"1 – Not committed"},{"label":"What helped you most in this period?","value":"A colleague’s checklist"},{"label":"Which initiatives for men do you have?","value":"not answered"}]},{"kind":"text","text":"Staff figures"},{"kind":"facts","facts":[{"label":"Women in professional grades","value":"11"},{"label":"Women and men in professional grades","value":"17"},{"label":"Women in decision-making positions","value":"2"},{"label":"Women and men in decision-making positions","value":"5"}]},{"kind":"text","text":"Needs and news"},{"kind":"facts","facts":[{"label":"What your post needs","value":"not answered"},{"label":"Something for the Gender and Migration News Bulletin","value":"not answered"}]},{"kind":"text","text":"It was due on 31 August 2000 and will be marked late. Until 30 September 2000 it can still be sent and changed.","tone":"warning"},{"kind":"actions","actions":[{"label":"Send","intent":{"kind":"send","round":2,"post":6,"version":10},"style":"primary"},{"label":"Change: Dialogue","intent":{"kind":"update","by":"page","round":2,"post":6,"page":"dialogue"}},{"label":"Change: Projects","intent":{"kind":"update","by":"page","round":2,"post":6,"page":"projects"}},{"label":"Change: Networks","intent":{"kind":"update","by":"page","round":2,"post":6,"page":"networks"}},{"label":"Change: Actions","intent":{"kind":"update","by":"page","round":2,"post":6,"page":"actions"}},{"label":"Change: Objectives","intent":{"kind":"update","by":"page","round":2,"post":6,"page":"objectives"}},{"label":"Change: Support","intent":{"kind":"update","by":"page","round":2,"post":6,"page":"support"}},{"label":"Change: Staff figures","intent":{"kind":"update","by":"page","round":2,"post":6,"page":"figures"}},{"label":"Change: Needs and news","intent":{"kind":"update","by":"page","round":2,"post":6,"page":"needsAndNews"}}]}]}}', '2000-09-05 09:30:00.000'),
(49, 'person:12', 'act:4e9d61f3-63ea-48ef-80c5-c8cd73bbefce', 'bot', '{"kind":"message","message":{"text":"Thank you. The update of MNL for Plans of Action 2000 has been received. You can change it until 30 September 2000.","blocks":[{"kind":"text","text":"Thank you. The update of MNL for Plans of Action 2000 has been received.","tone":"good"},{"kind":"text","text":"You can change it until 30 September 2000.","tone":"quiet"},{"kind":"actions","actions":[{"label":"Change something","intent":{"kind":"summary","round":2,"post":6}}]}]},"replaces":48}', '2000-09-05 09:30:00.000'),
(50, 'person:1', 'act:25af9955-4989-4512-8fb9-58febe795e16', 'person', '{"kind":"said","text":"remind CAI"}', '2000-09-11 09:30:00.000'),
(51, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"One reminder is on its way. Each comes in the reader’s working hours.","blocks":[{"kind":"text","text":"One reminder is on its way. Each comes in the reader’s working hours."}]}}', '2000-09-11 09:30:00.000'),
(52, 'person:12', 'outbox:thanks:14', 'bot', '{"kind":"message","message":{"text":"Thank you for Plans of Action 2000","blocks":[{"kind":"heading","text":"Thank you for Plans of Action 2000"},{"kind":"text","text":"7 of 9 posts have answered so far."},{"kind":"text","text":"Also here: DKR, HQ-HRM, BOG, HQ-ODG, LIM, NBO","tone":"quiet"},{"kind":"text","text":"What others report on the same objectives or needs:"},{"kind":"quote","text":"Round-table number 6; a contact was named.","by":"BOG Bogota"},{"kind":"quote","text":"Round-table number 4; a contact was named.","by":"DKR Dakar"}]}}', '2000-09-18 10:00:00.000'),
(53, 'person:1', 'outbox:parked:1:3227155:1', 'bot', '{"kind":"message","message":{"text":"6 messages could not be delivered","blocks":[{"kind":"heading","text":"6 messages could not be delivered"},{"kind":"text","text":"A message to Edith Moore"},{"kind":"text","text":"There is no account on a connected platform that can be reached. Ask the person to write to Focal once, or to install it again.","tone":"quiet"},{"kind":"actions","actions":[{"label":"Try again","intent":{"kind":"outbox","verb":"retry","message":41}}]},{"kind":"text","text":"A reminder to Karim Farid"},{"kind":"text","text":"There is no account on a connected platform that can be reached. Ask the person to write to Focal once, or to install it again.","tone":"quiet"},{"kind":"actions","actions":[{"label":"Try again","intent":{"kind":"outbox","verb":"retry","message":40}}]},{"kind":"text","text":"A message to Carla Conti"},{"kind":"text","text":"There is no account on a connected platform that can be reached. Ask the person to write to Focal once, or to install it again.","tone":"quiet"},{"kind":"actions","actions":[{"label":"Try again","intent":{"kind":"outbox","verb":"retry","message":38}}]},{"kind":"text","text":"A reminder to Petra Gruber"},{"kind":"text","text":"There is no account on a connected platform that can be reached. Ask the person to write to Focal once, or to install it again.","tone":"quiet"},{"kind":"actions","actions":[{"label":"Try again","intent":{"kind":"outbox","verb":"retry","message":36}}]},{"kind":"text","text":"A reminder to Petra Gruber"},{"kind":"text","text":"There is no account on a connected platform that can be reached. Ask the person to write to Focal once, or to install it again.","tone":"quiet"},{"kind":"actions","actions":[{"label":"Try again","intent":{"kind":"outbox","verb":"retry","message":31}}]},{"kind":"text","text":"A reminder to Petra Gruber"},{"kind":"text","text":"There is no account on a connected platform that can be reached. Ask the person to write to Focal once, or to install it again.","tone":"quiet"},{"kind":"actions","actions":[{"label":"Try again","intent":{"kind":"outbox","verb":"retry","message":19}}]},{"kind":"actions","actions":[{"label":"Try all 6 again","intent":{"kind":"outbox","verb":"retry"},"style":"primary"}]}]}}', '2000-09-18 10:00:00.000'),
(54, 'person:5', 'outbox:bulletin.itemsIn:1:5', 'bot', '{"kind":"message","message":{"text":"The time for items is over. Bulletin No. 1 has 3 items; it is to appear on 25 September 2000.","blocks":[{"kind":"text","text":"The time for items is over. Bulletin No. 1 has 3 items; it is to appear on 25 September 2000."},{"kind":"text","text":"Still empty: From the working group, Around the world, Reading, Quiz, Coming dates, Recognition","tone":"warning"},{"kind":"actions","actions":[{"label":"Look at it","intent":{"kind":"desk","do":"show","issue":1}},{"label":"Send to be read","intent":{"kind":"desk","do":"submit","issue":1}}]}]}}', '2000-09-18 10:00:00.000'),
(55, 'person:1', 'outbox:reminder:2:1:2000-09-18:coordinator:8', 'bot', '{"kind":"message","message":{"text":"Plans of Action 2000, due on 31 August 2000: 2 posts have not answered although reminded (7 of 9 have).","blocks":[{"kind":"text","text":"Plans of Action 2000, due on 31 August 2000: 2 posts have not answered although reminded (7 of 9 have)."},{"kind":"table","caption":"Posts without an answer","columns":["Post","Focal point","State"],"rows":[["CAI Cairo","Karim Farid","not begun"],["VIE Vienna","Petra Gruber","not begun"]]},{"kind":"text","text":"If nothing has come by 25 September 2000, I will ask Hugo Martin (supervisor).","tone":"quiet"},{"kind":"actions","actions":[{"label":"Remind them now","intent":{"kind":"remind","round":2},"style":"primary"},{"label":"What goes out next","intent":{"kind":"upcoming"}}]}]}}', '2000-09-18 10:00:00.000'),
(56, 'person:1', 'outbox:parked:1:3230899:1', 'bot', '{"kind":"message","message":{"text":"6 messages could not be delivered","blocks":[{"kind":"heading","text":"6 messages could not be delivered"},{"kind":"text","text":"A message to Edith Moore"},{"kind":"text","text":"There is no account on a connected platform that can be reached. Ask the person to write to Focal once, or to install it again.","tone":"quiet"},{"kind":"actions","actions":[{"label":"Try again","intent":{"kind":"outbox","verb":"retry","message":41}}]},{"kind":"text","text":"A reminder to Karim Farid"},{"kind":"text","text":"There is no account on a connected platform that can be reached. Ask the person to write to Focal once, or to install it again.","tone":"quiet"},{"kind":"actions","actions":[{"label":"Try again","intent":{"kind":"outbox","verb":"retry","message":40}}]},{"kind":"text","text":"A message to Carla Conti"},{"kind":"text","text":"There is no account on a connected platform that can be reached. Ask the person to write to Focal once, or to install it again.","tone":"quiet"},{"kind":"actions","actions":[{"label":"Try again","intent":{"kind":"outbox","verb":"retry","message":38}}]},{"kind":"text","text":"A reminder to Petra Gruber"},{"kind":"text","text":"There is no account on a connected platform that can be reached. Ask the person to write to Focal once, or to install it again.","tone":"quiet"},{"kind":"actions","actions":[{"label":"Try again","intent":{"kind":"outbox","verb":"retry","message":36}}]},{"kind":"text","text":"A reminder to Petra Gruber"},{"kind":"text","text":"There is no account on a connected platform that can be reached. Ask the person to write to Focal once, or to install it again.","tone":"quiet"},{"kind":"actions","actions":[{"label":"Try again","intent":{"kind":"outbox","verb":"retry","message":31}}]},{"kind":"text","text":"A reminder to Petra Gruber"},{"kind":"text","text":"There is no account on a connected platform that can be reached. Ask the person to write to Focal once, or to install it again.","tone":"quiet"},{"kind":"actions","actions":[{"label":"Try again","intent":{"kind":"outbox","verb":"retry","message":19}}]},{"kind":"actions","actions":[{"label":"Try all 6 again","intent":{"kind":"outbox","verb":"retry"},"style":"primary"}]}]}}', '2000-09-18 10:00:00.000'),
(57, 'person:1', 'act:e5e9c006-3cd8-457c-820c-83d3b012504d', 'person', '{"kind":"said","text":"round reopen Plans of Action 2000: Cairo asks for a day"}', '2000-10-05 09:00:00.000'),
(58, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"Plans of Action 2000 is open again until 12 October 2000. The reason is in the record.","blocks":[{"kind":"text","text":"Plans of Action 2000 is open again until 12 October 2000. The reason is in the record.","tone":"good"}]}}', '2000-10-05 09:00:00.000'),
(59, 'person:1', 'act:cced84bd-3b80-4be8-8b10-c2509d65ecfd', 'person', '{"kind":"said","text":"status"}', '2000-10-05 09:00:00.000'),
(60, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"Plans of Action 2000: the update of HQ-ODG was received on 22 Aug 2000, 11:28 (revision 1).","blocks":[{"kind":"text","text":"Plans of Action 2000: the update of HQ-ODG was received on 22 Aug 2000, 11:28 (revision 1)."},{"kind":"actions","actions":[{"label":"Change something","intent":{"kind":"summary","round":2,"post":1}}]}]}}', '2000-10-05 09:00:00.000'),
(61, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"Plans of Action 2000: 7 of 9 posts have answered, 1 of them with “nothing changed”. Due on 31 August 2000, closes on 12 October 2000.","blocks":[{"kind":"heading","text":"Plans of Action 2000"},{"kind":"text","text":"Plans of Action 2000: 7 of 9 posts have answered, 1 of them with “nothing changed”. Due on 31 August 2000, closes on 12 October 2000."},{"kind":"actions","actions":[{"label":"Remind these 2 posts","intent":{"kind":"remind","round":2}}]},{"kind":"table","caption":"2 posts have not answered","columns":["Post","Focal point","State"],"rows":[["CAI Cairo","Karim Farid","not begun"],["VIE Vienna","Petra Gruber","not begun"]]}]}}', '2000-10-05 09:00:00.000'),
(62, 'person:1', 'act:6e2d01e6-c2e0-4c0f-8569-5080366e0fdc', 'person', '{"kind":"said","text":"round close Plans of Action 2000"}', '2000-10-05 09:00:00.000'),
(63, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"2 posts have not answered. Close Plans of Action 2000 now?","blocks":[{"kind":"text","text":"2 posts have not answered. Close Plans of Action 2000 now?"},{"kind":"actions","actions":[{"label":"Close it now","intent":{"kind":"round","verb":"close","label":"Plans of Action 2000","sure":true},"style":"danger"}]}]}}', '2000-10-05 09:00:00.000'),
(64, 'person:1', 'act:2255abdb-7370-42a6-8562-5cdc30fd3d3d', 'person', '{"kind":"said","text":"Close it now"}', '2000-10-05 09:00:00.000'),
(65, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"Plans of Action 2000 is closed. Drafts are kept in case it is reopened.","blocks":[{"kind":"text","text":"Plans of Action 2000 is closed. Drafts are kept in case it is reopened.","tone":"good"}]}}', '2000-10-05 09:00:00.000'),
(66, 'person:1', 'act:9711bc3b-19af-4479-88f6-571d1835bd54', 'person', '{"kind":"said","text":"needs"}', '2000-10-05 09:00:00.000'),
(67, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"3 needs are open","blocks":[{"kind":"heading","text":"3 needs are open"},{"kind":"quote","text":"Datos por sexo de los retornos","by":"BOG Bogota"},{"kind":"text","text":"Asked of LIM, by 15 October 2000","tone":"quiet"},{"kind":"actions","actions":[{"label":"It is met","intent":{"kind":"needMet","need":4}}]},{"kind":"quote","text":"Une version française de la boîte à outils","by":"DKR Dakar"},{"kind":"text","text":"Asked of HQ-ODG","tone":"quiet"},{"kind":"actions","actions":[{"label":"It is met","intent":{"kind":"needMet","need":3}}]},{"kind":"quote","text":"A printed toolkit","by":"NBO Nairobi"},{"kind":"text","text":"Asked of HQ-ODG","tone":"quiet"},{"kind":"actions","actions":[{"label":"It is met","intent":{"kind":"needMet","need":6}}]}]}}', '2000-10-05 09:00:00.000'),
(68, 'person:1', 'act:d5b87d02-b739-49bc-869b-ddfbf26e7bdc', 'person', '{"kind":"said","text":"home"}', '2000-10-05 09:00:00.000'),
(69, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"Plans of Action 2000: 7 of 9 posts have answered, 1 of them with “nothing changed”. Due on 31 August 2000, closes on 12 October 2000.","blocks":[{"kind":"heading","text":"Plans of Action 2000"},{"kind":"text","text":"Plans of Action 2000: 7 of 9 posts have answered, 1 of them with “nothing changed”. Due on 31 August 2000, closes on 12 October 2000."},{"kind":"table","caption":"2 posts have not answered","columns":["Post","Focal point","State"],"rows":[["CAI Cairo","Karim Farid","not begun"],["VIE Vienna","Petra Gruber","not begun"]]}]}}', '2000-10-05 09:00:00.000'),
(70, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"Latest updates","blocks":[{"kind":"heading","text":"Latest updates"},{"kind":"facts","facts":[{"label":"HQ-ODG, Plans of Action 2000","value":"received 22 Aug 2000, 11:28, revision 1"}]}]}}', '2000-10-05 09:00:00.000'),
(71, 'person:1', 'act:e0a3c1f4-1d67-4d97-8c0d-1096fdb116b5', 'person', '{"kind":"said","text":"round open Clinics 2000"}', '2000-10-11 10:00:00.000'),
(72, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"Clinics 2000 is open until 31 October 2000.","blocks":[{"kind":"text","text":"Clinics 2000 is open until 31 October 2000.","tone":"good"}]}}', '2000-10-11 10:00:00.000'),
(73, 'person:1', 'act:5194fd38-95d2-4167-86f2-92653cb1ef06', 'person', '{"kind":"said","text":"update"}', '2000-10-11 10:00:00.000'),
(74, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"Clinics 2000: the update of HQ-ODG Geneva is due on 24 October 2000. It takes a few minutes; what you answer is saved at once, and you can stop and go on at any time.","blocks":[{"kind":"text","text":"Clinics 2000: the update of HQ-ODG Geneva is due on 24 October 2000. It takes a few minutes; what you answer is saved at once, and you can stop and go on at any time."},{"kind":"actions","actions":[{"label":"Answer here","intent":{"kind":"update","by":"conversation","round":3,"post":1},"style":"primary"},{"label":"Open the form","intent":{"kind":"update","by":"page","round":3,"post":1}},{"label":"Later","intent":{"kind":"snooze"}},{"label":"I am away","intent":{"kind":"away"}}]}]}}', '2000-10-11 10:00:00.000'),
(75, 'person:1', 'act:1ab5db14-944d-4886-8024-fb9a861d4600', 'person', '{"kind":"said","text":"Answer here"}', '2000-10-11 10:00:00.000'),
(76, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"Open?","blocks":[{"kind":"progress","done":0,"total":3,"text":"0 of 3, about 1 minute left"},{"kind":"heading","text":"Open?"},{"kind":"ask","input":{"id":"open","kind":"choice","label":"Open?","options":[{"value":"yes","label":"Yes"},{"value":"partly","label":"Partly"},{"value":"no","label":"No"}],"required":false},"choices":[{"label":"Yes","intent":{"kind":"answer","round":3,"post":1,"input":"open","value":"yes"}},{"label":"Partly","intent":{"kind":"answer","round":3,"post":1,"input":"open","value":"partly"}},{"label":"No","intent":{"kind":"answer","round":3,"post":1,"input":"open","value":"no"}}],"answer":{"kind":"answer","round":3,"post":1,"input":"open","value":""}},{"kind":"actions","actions":[{"label":"Skip","intent":{"kind":"skip","round":3,"post":1,"input":"open"}},{"label":"Ask me later","intent":{"kind":"askLater","round":3,"post":1,"input":"open"}}]}]}}', '2000-10-11 10:00:00.000'),
(77, 'person:1', 'act:57785072-7928-4f47-8113-efd956b3da2d', 'bot', '{"kind":"message","message":{"text":"Open?: Yes","blocks":[{"kind":"facts","facts":[{"label":"Open?","value":"Yes"}]}]},"replaces":76}', '2000-10-11 10:00:00.000'),
(78, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"Supplies: Drugs","blocks":[{"kind":"progress","done":1,"total":5,"text":"1 of 5, about 1 minute left"},{"kind":"heading","text":"Supplies"},{"kind":"ask","input":{"id":"supplies.drugs","kind":"choice","label":"Drugs","options":[{"value":"0","label":"None"},{"value":"5","label":"Enough"}],"required":false},"choices":[{"label":"None","intent":{"kind":"answer","round":3,"post":1,"input":"supplies.drugs","value":"0"}},{"label":"Enough","intent":{"kind":"answer","round":3,"post":1,"input":"supplies.drugs","value":"5"}}],"answer":{"kind":"answer","round":3,"post":1,"input":"supplies.drugs","value":""}},{"kind":"actions","actions":[{"label":"Skip","intent":{"kind":"skip","round":3,"post":1,"input":"supplies.drugs"}},{"label":"Ask me later","intent":{"kind":"askLater","round":3,"post":1,"input":"supplies.drugs"}},{"label":"Back","intent":{"kind":"back","round":3,"post":1,"input":"supplies.drugs"}}]}]}}', '2000-10-11 10:00:00.000'),
(79, 'person:1', 'act:ac796599-3658-49c0-8a5c-8feeaf2cd663', 'bot', '{"kind":"message","message":{"text":"Drugs: Enough","blocks":[{"kind":"facts","facts":[{"label":"Supplies – Drugs","value":"Enough"}]}]},"replaces":78}', '2000-10-11 10:00:00.000'),
(80, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"Supplies: Beds","blocks":[{"kind":"progress","done":2,"total":5,"text":"2 of 5, about 1 minute left"},{"kind":"heading","text":"Supplies"},{"kind":"ask","input":{"id":"supplies.beds","kind":"choice","label":"Beds","options":[{"value":"0","label":"None"},{"value":"5","label":"Enough"}],"required":false},"choices":[{"label":"None","intent":{"kind":"answer","round":3,"post":1,"input":"supplies.beds","value":"0"}},{"label":"Enough","intent":{"kind":"answer","round":3,"post":1,"input":"supplies.beds","value":"5"}}],"answer":{"kind":"answer","round":3,"post":1,"input":"supplies.beds","value":""}},{"kind":"actions","actions":[{"label":"Skip","intent":{"kind":"skip","round":3,"post":1,"input":"supplies.beds"}},{"label":"Ask me later","intent":{"kind":"askLater","round":3,"post":1,"input":"supplies.beds"}},{"label":"Back","intent":{"kind":"back","round":3,"post":1,"input":"supplies.beds"}}]}]}}', '2000-10-11 10:00:00.000'),
(81, 'person:1', 'act:ab9c4677-16c7-45f5-8950-2682b14a2ae2', 'bot', '{"kind":"message","message":{"text":"Beds: Enough","blocks":[{"kind":"facts","facts":[{"label":"Supplies – Beds","value":"Enough"}]}]},"replaces":80}', '2000-10-11 10:00:00.000'),
(82, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"Staff","blocks":[{"kind":"progress","done":3,"total":5,"text":"3 of 5, about 1 minute left"},{"kind":"heading","text":"Staff"},{"kind":"ask","input":{"id":"staff","kind":"number","label":"Staff","options":[],"required":false,"min":0,"max":50},"choices":[],"answer":{"kind":"answer","round":3,"post":1,"input":"staff","value":""}},{"kind":"actions","actions":[{"label":"Skip","intent":{"kind":"skip","round":3,"post":1,"input":"staff"}},{"label":"Ask me later","intent":{"kind":"askLater","round":3,"post":1,"input":"staff"}},{"label":"Back","intent":{"kind":"back","round":3,"post":1,"input":"staff"}}]}]}}', '2000-10-11 10:00:00.000'),
(83, 'person:1', 'act:34eb5ab3-8adf-4937-8b80-cfad1bdd9835', 'person', '{"kind":"said","text":"12"}', '2000-10-11 10:00:00.000'),
(84, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"Requests: Any?","blocks":[{"kind":"progress","done":4,"total":5,"text":"4 of 5, about 1 minute left"},{"kind":"heading","text":"Requests"},{"kind":"ask","input":{"id":"requests.+","kind":"choice","label":"Any?","options":[{"value":"yes","label":"Yes"},{"value":"no","label":"No"}],"required":false},"choices":[{"label":"Yes","intent":{"kind":"answer","round":3,"post":1,"input":"requests.+","value":"yes"}},{"label":"No","intent":{"kind":"answer","round":3,"post":1,"input":"requests.+","value":"no"}}],"answer":{"kind":"answer","round":3,"post":1,"input":"requests.+","value":""}},{"kind":"actions","actions":[{"label":"Ask me later","intent":{"kind":"askLater","round":3,"post":1,"input":"requests.+"}},{"label":"Back","intent":{"kind":"back","round":3,"post":1,"input":"requests.+"}}]}]}}', '2000-10-11 10:00:00.000'),
(85, 'person:1', 'act:41157f92-21cb-480b-86bc-774e79ada56f', 'bot', '{"kind":"message","message":{"text":"Is there another one to report (Request)?: Yes","blocks":[{"kind":"facts","facts":[{"label":"Requests – Is there another one to report (Request)?","value":"Yes"}]}]},"replaces":84}', '2000-10-11 10:00:00.000'),
(86, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"Requests: Request 1: What","blocks":[{"kind":"progress","done":4,"total":9,"text":"4 of 9, about 1 minute left"},{"kind":"heading","text":"Requests"},{"kind":"ask","input":{"id":"requests.0.text","kind":"text","label":"Request 1: What","options":[],"required":false,"maxLength":300},"choices":[],"answer":{"kind":"answer","round":3,"post":1,"input":"requests.0.text","value":""}},{"kind":"actions","actions":[{"label":"Skip","intent":{"kind":"skip","round":3,"post":1,"input":"requests.0.text"}},{"label":"Ask me later","intent":{"kind":"askLater","round":3,"post":1,"input":"requests.0.text"}},{"label":"Back","intent":{"kind":"back","round":3,"post":1,"input":"requests.0.text"}}]}]}}', '2000-10-11 10:00:00.000'),
(87, 'person:1', 'act:e27d20b8-6a20-4b5b-8a1b-6e545166275e', 'person', '{"kind":"said","text":"Two beds"}', '2000-10-11 10:00:00.000'),
(88, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"Requests: Request 1: From","blocks":[{"kind":"progress","done":5,"total":9,"text":"5 of 9, about 1 minute left"},{"kind":"heading","text":"Requests"},{"kind":"ask","input":{"id":"requests.0.from","kind":"choice","label":"Request 1: From","options":[{"value":"DKR","label":"DKR Dakar, Dakar"},{"value":"HQ-ODG","label":"HQ-ODG Office of the Director General, Geneva"},{"value":"LIM","label":"LIM Lima, Lima"}],"required":false},"choices":[{"label":"DKR Dakar, Dakar","intent":{"kind":"answer","round":3,"post":1,"input":"requests.0.from","value":"DKR"}},{"label":"HQ-ODG Office of the Director General, Geneva","intent":{"kind":"answer","round":3,"post":1,"input":"requests.0.from","value":"HQ-ODG"}},{"label":"LIM Lima, Lima","intent":{"kind":"answer","round":3,"post":1,"input":"requests.0.from","value":"LIM"}}],"answer":{"kind":"answer","round":3,"post":1,"input":"requests.0.from","value":""}},{"kind":"actions","actions":[{"label":"Skip","intent":{"kind":"skip","round":3,"post":1,"input":"requests.0.from"}},{"label":"Ask me later","intent":{"kind":"askLater","round":3,"post":1,"input":"requests.0.from"}},{"label":"Back","intent":{"kind":"back","round":3,"post":1,"input":"requests.0.from"}}]}]}}', '2000-10-11 10:00:00.000'),
(89, 'person:1', 'act:01be7ab0-868d-4db3-84af-9ef9e06a2818', 'bot', '{"kind":"message","message":{"text":"Request 1: From: DKR Dakar, Dakar","blocks":[{"kind":"facts","facts":[{"label":"Requests – Request 1: From","value":"DKR Dakar, Dakar"}]}]},"replaces":88}', '2000-10-11 10:00:00.000'),
(90, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"Requests: Request 1: By","blocks":[{"kind":"progress","done":6,"total":9,"text":"6 of 9, about 1 minute left"},{"kind":"heading","text":"Requests"},{"kind":"ask","input":{"id":"requests.0.by","kind":"date","label":"Request 1: By","options":[],"required":false},"choices":[],"answer":{"kind":"answer","round":3,"post":1,"input":"requests.0.by","value":""}},{"kind":"actions","actions":[{"label":"Skip","intent":{"kind":"skip","round":3,"post":1,"input":"requests.0.by"}},{"label":"Ask me later","intent":{"kind":"askLater","round":3,"post":1,"input":"requests.0.by"}},{"label":"Back","intent":{"kind":"back","round":3,"post":1,"input":"requests.0.by"}}]}]}}', '2000-10-11 10:00:00.000'),
(91, 'person:1', 'act:f0f8d0ff-f63b-42c5-8c82-39f615ac49e0', 'bot', '{"kind":"message","message":{"text":"Request 1: By: 1 December 2000","blocks":[{"kind":"facts","facts":[{"label":"Requests – Request 1: By","value":"1 December 2000"}]}]},"replaces":90}', '2000-10-11 10:00:00.000'),
(92, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"Requests: Request 1: Goal","blocks":[{"kind":"progress","done":7,"total":9,"text":"7 of 9, about 1 minute left"},{"kind":"heading","text":"Requests"},{"kind":"ask","input":{"id":"requests.0.goal","kind":"choice","label":"Request 1: Goal","options":[{"value":"P01","label":"P01 Consult governments on the needs of migrant women"},{"value":"P02","label":"P02 Include a gender dimension in every project proposal"},{"value":"S01","label":"S01 Reach parity in professional grades"},{"value":"S02","label":"S02 Encourage women to apply for posts in the field"}],"required":false},"choices":[{"label":"P01 Consult governments on the needs of migrant women","intent":{"kind":"answer","round":3,"post":1,"input":"requests.0.goal","value":"P01"}},{"label":"P02 Include a gender dimension in every project proposal","intent":{"kind":"answer","round":3,"post":1,"input":"requests.0.goal","value":"P02"}},{"label":"S01 Reach parity in professional grades","intent":{"kind":"answer","round":3,"post":1,"input":"requests.0.goal","value":"S01"}},{"label":"S02 Encourage women to apply for posts in the field","intent":{"kind":"answer","round":3,"post":1,"input":"requests.0.goal","value":"S02"}}],"answer":{"kind":"answer","round":3,"post":1,"input":"requests.0.goal","value":""}},{"kind":"actions","actions":[{"label":"Skip","intent":{"kind":"skip","round":3,"post":1,"input":"requests.0.goal"}},{"label":"Ask me later","intent":{"kind":"askLater","round":3,"post":1,"input":"requests.0.goal"}},{"label":"Back","intent":{"kind":"back","round":3,"post":1,"input":"requests.0.goal"}}]}]}}', '2000-10-11 10:00:00.000'),
(93, 'person:1', 'act:02fa9bc1-6052-49ca-8e02-a8919b97e284', 'bot', '{"kind":"message","message":{"text":"Request 1: Goal: P01 Consult governments on the needs of migrant women","blocks":[{"kind":"facts","facts":[{"label":"Requests – Request 1: Goal","value":"P01 Consult governments on the needs of migrant women"}]}]},"replaces":92}', '2000-10-11 10:00:00.000'),
(94, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"Requests: Is there another one to report (Request)?","blocks":[{"kind":"progress","done":8,"total":9,"text":"8 of 9, about 1 minute left"},{"kind":"heading","text":"Requests"},{"kind":"ask","input":{"id":"requests.+","kind":"choice","label":"Is there another one to report (Request)?","options":[{"value":"yes","label":"Yes"},{"value":"no","label":"No"}],"required":false},"choices":[{"label":"Yes","intent":{"kind":"answer","round":3,"post":1,"input":"requests.+","value":"yes"}},{"label":"No","intent":{"kind":"answer","round":3,"post":1,"input":"requests.+","value":"no"}}],"answer":{"kind":"answer","round":3,"post":1,"input":"requests.+","value":""}},{"kind":"actions","actions":[{"label":"Ask me later","intent":{"kind":"askLater","round":3,"post":1,"input":"requests.+"}},{"label":"Back","intent":{"kind":"back","round":3,"post":1,"input":"requests.+"}}]}]}}', '2000-10-11 10:00:00.000'),
(95, 'person:1', 'act:c86c17b3-a8f0-48c9-807e-1c389f7dea41', 'bot', '{"kind":"message","message":{"text":"Is there another one to report (Request)?: No","blocks":[{"kind":"facts","facts":[{"label":"Requests – Is there another one to report (Request)?","value":"No"}]}]},"replaces":94}', '2000-10-11 10:00:00.000'),
(96, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"Clinics 2000: the update of HQ-ODG. Please read it once, then send it.","blocks":[{"kind":"heading","text":"Clinics 2000: the update of HQ-ODG"},{"kind":"text","text":"Care"},{"kind":"facts","facts":[{"label":"Open?","value":"Yes"},{"label":"Drugs","value":"Enough"},{"label":"Beds","value":"Enough"}]},{"kind":"text","text":"Rest"},{"kind":"facts","facts":[{"label":"Staff","value":"12"},{"label":"Request 1","value":"Two beds · DKR Dakar, Dakar · 1 December 2000 · P01 Consult governments on the needs of migrant women"}]},{"kind":"text","text":"You can change it until 31 October 2000.","tone":"quiet"},{"kind":"actions","actions":[{"label":"Send","intent":{"kind":"send","round":3,"post":1,"version":10},"style":"primary"},{"label":"Change: Care","intent":{"kind":"update","by":"page","round":3,"post":1,"page":"care"}},{"label":"Change: Rest","intent":{"kind":"update","by":"page","round":3,"post":1,"page":"rest"}}]}]}}', '2000-10-11 10:00:00.000'),
(97, 'person:1', 'act:f40e3c72-8f2d-444f-88ac-3cfb519202a0', 'bot', '{"kind":"message","message":{"text":"Thank you. The update of HQ-ODG for Clinics 2000 has been received. You can change it until 31 October 2000.","blocks":[{"kind":"text","text":"Thank you. The update of HQ-ODG for Clinics 2000 has been received.","tone":"good"},{"kind":"text","text":"You can change it until 31 October 2000.","tone":"quiet"},{"kind":"actions","actions":[{"label":"Change something","intent":{"kind":"summary","round":3,"post":1}}]}]},"replaces":96}', '2000-10-11 10:00:00.000'),
(98, 'person:1', 'act:0276aa26-1323-4217-80c8-a69fd73e8773', 'person', '{"kind":"said","text":"round close Clinics 2000"}', '2000-11-01 10:00:00.000'),
(99, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"1 post has not answered. Close Clinics 2000 now?","blocks":[{"kind":"text","text":"1 post has not answered. Close Clinics 2000 now?"},{"kind":"actions","actions":[{"label":"Close it now","intent":{"kind":"round","verb":"close","label":"Clinics 2000","sure":true},"style":"danger"}]}]}}', '2000-11-01 10:00:00.000'),
(100, 'person:1', 'act:570b5d16-32b9-4116-8cda-50a9d96ac13e', 'person', '{"kind":"said","text":"Close it now"}', '2000-11-01 10:00:00.000'),
(101, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"Clinics 2000 is closed. Drafts are kept in case it is reopened.","blocks":[{"kind":"text","text":"Clinics 2000 is closed. Drafts are kept in case it is reopened.","tone":"good"}]}}', '2000-11-01 10:00:00.000'),
(102, 'person:1', 'outbox:parked:1:3234961:1', 'bot', '{"kind":"message","message":{"text":"10 messages could not be delivered","blocks":[{"kind":"heading","text":"10 messages could not be delivered"},{"kind":"text","text":"A message to Ewa Nowak"},{"kind":"text","text":"The platform answered: the message is refused","tone":"quiet"},{"kind":"actions","actions":[{"label":"Try again","intent":{"kind":"outbox","verb":"retry","message":49}}]},{"kind":"text","text":"A message to Edith Moore"},{"kind":"text","text":"There is no account on a connected platform that can be reached. Ask the person to write to Focal once, or to install it again.","tone":"quiet"},{"kind":"actions","actions":[{"label":"Try again","intent":{"kind":"outbox","verb":"retry","message":48}}]},{"kind":"text","text":"A message to Carla Conti"},{"kind":"text","text":"There is no account on a connected platform that can be reached. Ask the person to write to Focal once, or to install it again.","tone":"quiet"},{"kind":"actions","actions":[{"label":"Try again","intent":{"kind":"outbox","verb":"retry","message":47}}]},{"kind":"text","text":"A message to Anna Keller"},{"kind":"text","text":"The platform answered: the message is refused","tone":"quiet"},{"kind":"actions","actions":[{"label":"Try again","intent":{"kind":"outbox","verb":"retry","message":46}}]},{"kind":"text","text":"A message to Edith Moore"},{"kind":"text","text":"There is no account on a connected platform that can be reached. Ask the person to write to Focal once, or to install it again.","tone":"quiet"},{"kind":"actions","actions":[{"label":"Try again","intent":{"kind":"outbox","verb":"retry","message":41}}]},{"kind":"text","text":"A reminder to Karim Farid"},{"kind":"text","text":"There is no account on a connected platform that can be reached. Ask the person to write to Focal once, or to install it again.","tone":"quiet"},{"kind":"actions","actions":[{"label":"Try again","intent":{"kind":"outbox","verb":"retry","message":40}}]},{"kind":"text","text":"A message to Carla Conti"},{"kind":"text","text":"There is no account on a connected platform that can be reached. Ask the person to write to Focal once, or to install it again.","tone":"quiet"},{"kind":"actions","actions":[{"label":"Try again","intent":{"kind":"outbox","verb":"retry","message":38}}]},{"kind":"text","text":"A reminder to Petra Gruber"},{"kind":"text","text":"There is no account on a connected platform that can be reached. Ask the person to write to Focal once, or to install it again.","tone":"quiet"},{"kind":"actions","actions":[{"label":"Try again","intent":{"kind":"outbox","verb":"retry","message":36}}]},{"kind":"actions","actions":[{"label":"Try all 10 again","intent":{"kind":"outbox","verb":"retry"},"style":"primary"}]}]}}', '2000-11-01 10:00:00.000'),
(103, 'person:1', 'outbox:thanks:15', 'bot', '{"kind":"message","message":{"text":"Thank you for Clinics 2000","blocks":[{"kind":"heading","text":"Thank you for Clinics 2000"},{"kind":"text","text":"2 of 3 posts have answered so far."},{"kind":"text","text":"Also here: DKR","tone":"quiet"}]}}', '2000-11-01 10:00:00.000'),
(104, 'person:1', 'act:9fcb5535-e6fd-42e0-89a6-7a255ae0b4c6', 'person', '{"kind":"said","text":"analysis Clinics 2000"}', '2000-11-01 10:00:00.000'),
(105, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"Clinics 2000: 2 of 3 posts took part. There are 4 conclusions.","blocks":[{"kind":"heading","text":"Global analysis: Clinics 2000"},{"kind":"facts","facts":[{"label":"Reporting period","value":"1 April 2000 to 30 September 2000"},{"label":"Posts that took part","value":"2 of 3 (67 per cent)"},{"label":"On time","value":"2 of 3 (67 per cent)"},{"label":"Nothing changed","value":"0 posts"},{"label":"Questions","value":"Clinics, version 3"}]},{"kind":"image","png":"iVBORw0KGgoAAAANSUhEUgAAA8AAAAFYCAIAAAATHgLLAAA+zklEQVR4nO2dz08cV7r+7z/inVcXNuCVvYGdLV235A2W3CzttLAsJTGOUKL8AAnL2ditwGZuS0a2cmVnxI8NKDP+oYk9G8AaFjMKPeJmEUUgFomygBZez9eT984753tOVXV196muF/h89Czsprq6up6uOk+9dc6p//gHAAAAAADk5j/K3gAAAAAAgOMEARoAAAAAoAMI0AAAAAAAHUCABgAAAADoAAI0AAAAAEAHEKABAAAAADqAAA0AAAAA0AEEaAAAAACADiBAAwAAAAB0AAEaAAAAAKADCNAAAAAAAB1AgAYAAAAA6AACNAAAAABABxCgAQAAAAA6gAANUCC3P/ny9idflr0VAAAAEBMCNECBXKneulK9VfZWQBbN/91t/u9u2VsBWeCRffDIPngUFwI0QIEQoO1Do2IfPLIPHtkHj+JCgAYoEAK0fWhU7INH9sEj++BRXAjQAAVCgLYPjYp98Mg+eGQfPIoLARqgQAjQ9qFRsQ8e2QeP7INHcSFAAxQIAdo+NCr2wSP74JF98CguBGiAAiFA24dGxT54ZB88sg8exYUADVAgBGj70KjYB4/sg0f2waO4EKABCoQAbR8aFfvgkX3wyD54FBcCNECBEKDtQ6NiHzyyDx7ZB4/iQoAGKBACtH1oVOyDR/bBI/vgUVwI0AAFQoC2D42KffDIPnhkHzyKCwEaoEAI0PahUbEPHtkHj+yDR3EhQAMUCAHaPjQq9sEj++CRffAoLgRogAIhQNuHRsU+eGQfPLIPHsWFAA1QIARo+9Co2AeP7INH9sGjuBCgAQqEAG0fGhX74JF98Mg+eBQXAjR0wPrm1sLjpweHrbI35NhAgLYPjYp98Mg+eGQfPIoLAfoYsPFmK1F9DrK7e/tnzp47c/bcpUq1n597rCFA24dGxT54ZB88sg8exYUAfQyQ2JqoS5Xq0spafzZjfXNLPnRgaKQ/n1guF0YrZ86eW9/c6mUlBGj70KjYB4/sg0f2waO4EKCPARJbL1aujVVrqvMjlzVGT07N9GdLpmfvj1Vrz1686s/HlYvs2x4D9H/956cIIYRQ6SJAx4UAfQxIS3LbzZ2LlWvy11MSavsJARohhNCJEQE6LgToY0BGkjs4bEkp+vrEZBmbdpIhQCOEEDoxIkDHhQB9DMhOctcnJtMG9h0ctpZW1urzjfp8Y2llLWPQ4cFha+HxU13SG62oi8l/d/f209ajH7fw+GnaYgeHrY03W9vNnfBd7mdls93ccYdRbjd3dOMzNk94/vJ19kbu7u0/f/ladvvC46e9jNos/YyJEEIIEaCjQ4A+BmQH6NtT04kD+xYePx0cHnVHHA4Ojy4ur4ZreBclM8Ypnjl7ztuS+lwjXMni8qr3cWfOnpu5+yAMnTIYURL/sxevvHddqlTz5NSxak32ycFh6+p4Lc/XTNvIGzfvuJ9Yn0vdG11Uo0s/YyKEEEIE6OgQoI8B2elNouRYtea+ODk1I+8aq9bqc436XCOtt/T07H15/fbU9Prm1rMXr6SkLe8VeVsSBmj9uPMjl+XjZKsSA7HO5iHBfWBo5PbU9PTsfR0W+e6/bfeJrH969r4E4ouVa+6HDg6Phin84aMn3kbqN70wWtHlF5dXx6o13V3u2E23ap6T0s+YCCGEEAE6OgToY0BGgF5cXg1Drb7oFWKlVn1htKKv6NTOXiaWZDk9ez9xS7yFn714lRh8dTNu3Lzjvq4BWt7iJl1NtG27YWhWPj9y2c21+qEPHz1J/FBvI7ebOwNDI2fOnrs6Xktcnj7QCCGEToAI0HEhQB8DwiQn3Yi17jswNOLGUCnKhvH34LAlYVGL0NpdwVtyu7kjr3t13MQALfMlnx+5HG65rt/NuGlZ1s3ibWOrBOiLlWthpTlxVOWlSlU2MqMy7X4oARohhNBJEgE6LgToY0B2B2WvBKsZNLG/geROTcAScC9WrqV9qBcfwwCtUTux2/HBYUv+6qb5jGyqFfG2s/J5XyT8k9vzRFfrlaUVua5wAz0BGiGE0EkSATouBOhjQFp0vli5FiZCLfomPv1bitaaFGXhweFRbyUafL0UHgZo/bi0kX/SmdiNs9nZNGOcoktHAbptYTt8CwEaIYTQSRIBOi4E6GNAmOQk8LlD3xTtRpwhTYpamvViosTisFdGRoBO23jZVHeWvf4H6LYbqSMpc25kfko/YyKEEEIE6OgQoI8BGT10wwQpAXpgaMR97rcn912SHQeHR3X9C4+fpvXK6DpAu1mcAI0QQgj1WQTouBCgjwGJSU6C8uDwqDdhRduwGCKjAD0lZtMuunB02juiiACtU3OkzUOnQxJzbmR+Sj9jIoQQQgTo6BCgjwGJSU57X3iTxLUNix5SfNXJm6U+nTaLXJhutXtx2rC/cMKN/gdoHemYNohQ5i1xJ+4gQCOEEDpJIkDHhQB9DEhLclr99Wa4SwzWiUgKT5yFI2NLvNgq08Z58ygLOkNc4jR2fQvQupHuHNiKXnK41wAEaIQQQidJBOi4EKCPAWlJTud1dofo/cPp0Vuf9/PlwWHLrS5LTEwcjJixJV5s1ZTs9Znebu5IZdfLsqUEaK2UT07NJG5keBURTsDXBaWfMRFCCCECdHQI0MeAPE8i9Don6JOoL1Wq9fnGxput5y9fz9x9MDg86paKNYJfGK3U5xuuNt5shZ1A0tKtPONQ6tALj58uraylPeSlrADtbWR9vrG0siY7RDYy7LWi85nM3H1Qn2/M3H3Ao7wRQggdUxUXoLebO89fvs7TRB4ctp6/fL3xJuvW7sLjp1fHaxdGKzdu3klbp4Sf8HFs/YQAfQzI7ksgWXlweNTLqVqH9uT94LQ0m6hLlar7881It4kfN1athbXtsgK02+nFm047sc/3uzOCdPxQdVGNLv2MiRBCCHUUoA8OW0srazrBQEZXxsXlValDiQaHRxOfqiZdRuWRwKobN++ECUGrb7rCxBFWsm1p47X6AwH6GLC+ubW+uZXWy2J3bz9tgd29/YePntyemh6r1m5PTT989MT7tR0ctq6O1yQayjhC0fWJSa1hu49ZkQ9K+8nqx12fmKzPNdIOuYPDVsY3yv4IZbu5k7aY/CntsvXgsKX7JGMjdeHF5VXZJw8fPcnZ0cWl9DMmQgghlDNAbzd3JBW4Smso9R64p4XHT8PVujnbLdK5DavU1waGRuQT5b5xOHjJQvmZAH3akbJx2twUiUMAoSNKP2MihBBCOQO03iJuG6B1KjBJEeubW4vLq9IpNIwNGsqvT0xKkUuLdO6tXek5qclYe5l6Ve0Lo5Wwd2j/IUCfarKncNbZ33qcieI0U/oZEyGEEMoZoHf39vVedHaA/vd0BU5fSq27ueVhzRLuI9U0HLsdUKVK7fbZCLtryoa17efZBwjQp5rsArP8TAeGRvq+XSeH0s+YCCGEUBeDCLMDtHbJ8GpwWoTW13UEv1dIDl8PP04CtFuTHhwetVB+JkCfduQeijdSUH6j9flG9hNSIA+lnzERQgihuAFae3qEM8BK5HXfFb4iaLlae3GkBWhdwE75mQB92tlu7ujF4qVK9ep4TaQz0KUNp4WclH7GRAghhAoK0OGEV9q1Q6tvup62K5FA4o7Lkok7JDF75WeZEU9m3S2lIE2APu38s9g819Du/Ppr7m7SCfAo/YyJEEIIxQ3QYfFY0c7TWifOH6ClU8f1iUn5r45TlA2QNUtdz5vWI7yR3gcI0AAFUvoZEyGEEIoboMOUnPYnd7IOb0l3xg/vFakrS/lZeonIemQYopSiJWo/fPREKoDhbHdFQ4AGKJDSz5gIIYRQWQE6TwXa7UjtzS09MDQipWUpTkv5WT5C5/Q4OGwlDlIsGgI0QIGUfsZECCGE4gZofYaxdrdQNEBrV+b8XTj0dXmgm3YldcvP4cjCxFf6AAEaoEBKP2MihBBCfRtEKA9Dcd91fuRy4oR3upIwhXu45WdvZKEgqT3cmEIhQAMUSOlnTIQQQihugNaezYPDo96fJN26j5hIm8Yuox+IizyHxQ3H4bsI0ACRWVpZ624ukd29/Si9qUo/YyKEEELRH6Sik3e5019osHYfOpj4eMLEqJ2ITK0bTg7tBmgpUROgwRxLK2tLK2tlb0XHyO0h74jNiRyfvU+LU/oZEyGEEIoeoHW039Xxf8fWGzfveB2gvad27+7ty4sZj2JxkcW8ZOzNdvePf/zjwmil/w9YIUBDG/Ta0cizf/Ijl616uHaEHLTueaE7Sj9jIoQQQjkDtDsDRigvyOqD2K6O1+rzDfcpbN69X326yuDwaH2+MXP3ga4z+2nHYfnZHcIoRS6N8t01911DgIY2aC+l7kq5ZSFHVMY2L62syWMX08rMUoROvPLOT+lnTIQQQqiIAL3d3PGewuZOPOchZWNP2V0lE8vPgg5VlNpz/6fgIEBDew4OW9cnJq9PTPb52q5H5OgKD+PF5dXJqRn3CUZpEVmucXu8bCj9jIkQQgjlDNBj1VqGwpB6cNianr0vMfpi5dr07P2MqPDw0ROpTA0MjVyfmMyuPWsn6bQV1ucaUgIfGBop5Q45ARpOIN6ckS46HLhtgNb7U7080rz0MyZCCCHURR9oyIYADScQ6bedeENnu7mzvrm1vrmlfbszArQ392QXlH7GRAghhAjQ0SFAn2q2mzv1+Ybo+cvXG2+2VNr54eCwJa9oIXa7ueMuEOItr+zu7evHpcVWea/+9/nL17p5+SvBebov6xDgjMWkF0fbOd4zKP2MiRBCCBGgo0OAPqUcHLZ0upnssQJh0JS67IXRSuKadXis228p8eMuVaph3yZ94Od2c0cnidSxAjnnlUt8aqhHngAtXUHSvmkeSj9jIoQQQgTo6BCgTyMHhy3JptL1fn1za3F5VR62OTA04o0VCIOmN4OMh8Rrd2ZH/TgZk1efa0zP3tdZIb26si4m4/yuT0zqAIWcWVY2OHtqyZwBWrtBdz2AsvQzJkIIIUSAjg4B+jSikya6CVinOvcGxiYGTVkysZOxBF+337DM43h+5LL3cRKLvWkutN58sXLNja06i2TbeeWkc3Pb2TNyBugeJ7Mr/YyJEEIIEaCjQ4A+jUgoDOdWTHyafGLQlDgb1oO1OK115YycKn8aHB51X5SFr09MepXpg8NWzue5yLdou1hHAbrtbDtplH7GRAghhAjQ0SFAn0ak9BtGTI2/7ouJQXO7uZPYiyN8wKa8kjijnMZld80ZKbmUAJ1zbWmUfsZECCGECNDRIUCfRqSqGnZykM4PXu/htKApfaa9Xhxh/w15StCNm3fcKT5UHQXotMK5BwEaIYQQ8kSAjgsB+jQiQTkcwCedlb1gnRY0ZSVuLw4pYA8MjbirzX4uaBEBWrqXEKARQgghFQE6LgTo04gO4NOJ5A4OW5NTMxJ/vRkn0oKmTPHm9uKQ3hqJgwLPj1zOeDqo2w+ECjRCCCEUXQTouBCgTykaH10NDI2kDfVLDJqSwrUXh/Tf8MbbJfb0yMBagJYP7fphhKWfMRFCCCECdHQI0KcRmZh5YGjkXS6cnr0/Vq1dn5hcXF5NfNRfRtCU6fCkF4csNjA04i1zfWKyo2eR9B6gmcYOIYQQ8kSAjgsB+jQiETNnVTgjaOrUctvNHel5HMZWnXM650xwvQdo2eBLlWrX38tFyuo8SAUhhNCxFgE6LgTo04h0cmhboxWyg6YUmB8+eiKzbYTPJtT+1oPDo+EawuV7D9DRH+WdNgdfHko/YyKEEEIE6OgQoE8jWhW+cfNOfb6hWlpZ23izlXMQoSAzb0iZNi1objd35MmFZ86em5yaWXj8dOPN1sLjpzdu3gm7F0cJ0Gn9LqZn718dr4n06eKXKlV90Qv08u3caa07pfQzJkIIIUSAjg4B+pQiM2ak6cbNO3keJShoOM7oE7K7ty916HDYYhEBOq2Piqwh54R6upe6HkFIgEYIIWREBOi4EKBPI9vNncHh0fMjl+tzDVdj1ZpMmuGmz4PD1vrm1vrmVuIQQ1lb9gLK+uZWfa5xfWLyXQienr2f2CtaVpXY51g+KOz1ESJdL8KRi7qpafK+glTW236vDK5Ub12p3ur67dAHaFTsg0f2wSP74FFcCNCnkbT+ykKn82bYRIrNedJ2GtJ/I2dP8TQI0PahUbEPHtkHj+yDR3EhQJ86JBdmdISQIYbhhHTHC+nn3Uv8lecydj2BnUCAtg+Nin3wyD54ZB88igsB+tQhyXJweDRtgcQHeh9HpNd1dzPQSc/vPP2tsyFA24dGxT54ZB88sg8exYUAferQR3BPTs14vXt39/ZlZozwgd7HEQnB3V0JyFVELz1ABAK0fWhU7INH9sEj++BRXAjQpxGdxu7M2XPhtG7nRy73HhyN8PDRk+6uBHb39nuZfEMhQNuHRsU+eGQfPLIPHsWFAH1K2d3bvz01rXNuSNVZHuhd9qadKAjQ9qFRsQ8e2QeP7INHcSFAAxQIAdo+NCr2wSP74JF98CguBGiAAiFA24dGxT54ZB88sg8exYUADVAgBGj70KjYB4/sg0f2waO4EKABCoQAbR8aFfvgkX3wyD54FBcCNECBEKDtQ6NiHzyyDx7ZB4/iQoAGKBACtH1oVOyDR/bBI/vgUVwI0AAFQoC2D42KffDIPnhkHzyKCwEaoEAI0PahUbEPHtkHj+yDR3EhQAMUCAHaPjQq9sEj++CRffAoLgRogAIhQNuHRsU+eGQfPLIPHsWFAA1QIARo+9Co2AeP7INH9sGjuBCgAQqEAG0fGhX74JF98Mg+eBQXAjRAgRCg7UOjYh88sg8e2QeP4kKABigQArR9aFTsg0f2wSP74FFcCNAABUKAtg+Nin3wyD54ZB88igsBGqBACND2oVGxDx7ZB4/sg0dxIUADFAgB2j40KvbBI/vgkX3wKC4EaIACIUDbh0bFPnhkHzyyDx7FhQANUCAEaPvQqNgHj+yDR/bBo7gQoAEKhABtHxoV++CRffDIPngUFwI0QIEQoO1Do2IfPLIPHtkHj+JCgAYoEAK0fWhU7INH9sEj++BRXAjQAAVCgLYPjYp98Mg+eGQfPIoLARqgQAjQ9qFRsQ8e2QeP7INHcSFAAxQIAdo+NCr2wSP74JF98CguBGiAAiFA24dGxT54ZB88sg8exYUADVAgBGj70KjYB4/sg0f2waO4EKABCoQAbR8aFfvgkX3wyD54FBcCNECBEKDtQ6NiHzyyDx7ZB4/iQoAGKBACtH1oVOyDR/bBI/vgUVwI0AAFQoC2D42KffDIPnhkHzyKCwEaoEAI0PahUbEPHtkHj+yDR3EhQAMUCAHaPjQq9sEj++CRffAoLgRogAIhQNuHRsU+eGQfPLIPHsWFAA1QIARo+9Co2AeP7INH9sGjuBCgAQqEAG0fGhX74JF98Mg+eBQXAjRAgRCg7UOjYh88sg8e2QeP4kKABigQArR9aFTsg0f2wSP74FFcCNAABUKAtg+Nin3wyD54ZB88igsBGqBACND2oVGxDx7ZB4/sg0dxIUADFAgB2j40KvbBI/vgkX3wKC4EaIACIUDbh0bFPnhkHzyyDx7FhQANUCAEaPvQqNgHj+yDR/bBo7gQoAEKhABtHxoV++CRffDIPngUFwI0QIEQoO1Do2IfPLIPHtkHj+JCgAYoEAK0fWhU7INH9sEj++BRXAjQcJJZWlk7OGx18cbdvf3F5dXeN4AAbR8aFfvgkX3wyD54FBcCdDTWN7fOnD135uy59c2tsrelZA4OWwuPn5a+H8SR21PTXbx3rFo7c/bcdnOnx20gQNuHRsU+eGQfPLIPHsXleATo5y9f1+cbN27emZyaqc83Nt5YTKjRA/R2c2fjzdbGm63uaqglcnW8Jrui9wDa+2bs7u138V5x8+p4rcdtIEDbh0bFPnhkHzyyDx7FxXqA3m7uXKpUJY25ujBaefbiVf+3Z3r2/pmz5+pzjfBP0QP04PCorPDhoydRVtg3zo9cLr0Yv7i8ml1+XlpZuzpeuzpeS0v5UoTu8St0GqA33mw9f/k6I/Q/e/Hqxs07lyrVq+O1tENgd29/cHj0/Mjlrjb51EGjYh88sg8e2QeP4mI6QG83dzREjlVr9blGfa5xfWJSY3SUXqodIaGqDwH62YtXZ86eGxgaOXP23KVKtfcV9pP1za2xam169n6J2yC/kzAcLy6vTk7N6O8qwy+xoLseIEr+AD05NeNdIiZuvHclmbiTb09Nl3J0HFNoVOyDR/bBI/vgUVxMB2i5BT8wNOIlid29/esTkwNDI93dne+FvgVoyUAPHz2Rdfb/mx5rdvf2z5w9l1iCFQddZfglFzC9dKHJE6APDluJt1kGh0fdX/7BYUtyv9yR0DDt/TYyvjskQqNiHzyyDx7ZB4/iYjdASw7I6MBQSs/gvgVoiUq7e/vyiceuF0e5yIVHYnV2u7mzvrm1vrmlFycZfvVeys0ToOtzDdmSi5Vrz1682m7uyOdKHdr7Um4yliq7VyOX95bSwemYQqNiHzyyDx7ZB4/iYjdA95JHd/f26/MN0fOXr9MWkyF6icVdGcDn1f823mxdGK2cOXtucmpG3uu+PdzgpZU12YZORz1K5wGJShKb0npxyHa62yCfuPD4qXeBoX/K2CHCu0uXhcdPsxeW7657RpfXNbgLZH9ExkxzG2+28vgYkqf7cp4fmBhxfWIy/0d75AnQ8qPyaslaKdfNk2TsxmVJ3mPVf490lMtO9xVoC42KffDIPnhkHzyKi90Avd3ckQCRWO5N4+CwpVNAtB1xmLF+iS8aRDRshdK36zK7e/vPXrxye9lKAs5fMpeoJAVU3Q+JQV8r4geHrRs37yR2ANjd2/f2yaVKNXFtB4etmbsPwr0XdsbVbLfd3NH8NzA0In/Vkmr4EeHGyKa6Bh0cturzDW8HZmx2SNqnu+QJ0JJH3TJwp7QN0NoTw4vp4evh3Q/Zz4PDo/qK7NvSJxA8XtCo2AeP7INH9sGjuNgN0O5kDguPn+ZZ3h10eHtq+l3UmJ69L91YE2/E5w/Q282dsWpNi4LnRy7Lf8eqNV2tBjLJoANDI7enpm9PTeu3yD8cTb6FxiBZQ2IvDtmk6dn70on2/Mjl21PTFyvX3Owra3uXw6Zn72dsjNsTV/eeLD84POolV1lMrxMuVq7JKE/5a1qAdg26WLkmo0Jla92iqW6/LqN7Ps94SjHiYuVansXaxk35/XTdB71tgNZ95f0OtQuTxve0AK2dOuQbUX7uFBoV++CRffDIPngUF9MB2q37XhitLK2sZS8v+c8bdHhw2NJA5lVS8wfoPG9xt/b21LTWmw8OW5r/8hShdf4NfUXmzkvMjrrmgaERt4grb9EY6n5xncbEC4XylnDvyUd4MyKrKQNDI2EATQzQB4ctqVWHb3n24pW7ZxaXV69PTHqbp12W2/bulSXbXq7kDNA9TmbXNkCrHeFHqIPuku5v0uvC4ZWfpQPM0soaI1CzoVGxDx7ZB4/sg0dxMR2gJeVoCVkSW32+kRhD9ZZ3WGk+OGzJSry75AUF6HDsmmTinDks7Oqa0YtDtjOcqOTgsKXFcm93JW6M1jvDvad/ctejjiTG2cQAnT8BpyEmtp0dTz69bc+fjgJ019vcNkCHfZ0VL0DLL9ztsCEXJLJD3PKzN62H10MGPGhU7INH9sEj++BRXKwH6P/rETvXcGP04PBoGKOlPpc2e5dWZMMUGD1Ah0moowGR0snBSzzy9cNeHGnbqZsa/kmztbs2LT8nbpJ8urvxaSsXEgO0pL22PSsyyPiy4afHCtA515ZGLwHaex6NXgfeuHln482WzButkzm6j12Uf0sHmLQbDqDQqNgHj+yDR/bBo7gcgwCtLC6vaqQIh+Vl9zNOTEt9C9DZb/S+Y2KQlbJ02IsjI1O2zdbuxsjClypVnV3ElZQz3eWzv05igM65Bzw23mwtPH46c/eBDj08PQFaf+qafbebO+6VpN4xcB+7qPcr9KaEfESPT4Q5wdCo2AeP7INH9sGjuBynAC2sb25pjHY75mbnM01LbmXXYICWeqH0VHGlM2x4dcRYATrxQR6eegnQmupyTmi9u7c/c/eBzu/hqm2AznjcussxCtDui/+covG3unJ9rqE/BtlR8l/ZYLfSnz0TItCo2AeP7INH9sGjuBy/AO2NC9QMkTNAu318rQVo7VyRIS+AxgrQck0yMDSis4uEyrnrEgN04v5PQyfrkJlMFpdXxeUT2YVDOxelzRLTdj4+t/ycODm0ftPuvsKJh0bFPnhkHzyyDx7F5VgG6MSRcGkD+IRj0YVDx0HKo/I8aS+LPNvZXReO/DOgFdeFY3dvX+fd87q5lxKg5UO7fhhh/mnsvJ+ubl7b7ytzoeiVZDhZBwE6GxoV++CRffDIPngUl+MaoMP0I0En7ZkXGlPcLhBSdk3M3KUEaIk+ac+903gdPq+u9wAtfazdGR6y6SJAS+fdtnFQ+hsMDI2Ec63kDNDHaxq7cL5nIW1+aA/5suHk0O5e0qvN7r7CiYdGxT54ZB88sg8excVugN5u7szcfZD2V40XOlLKLd96C+sMxF72Sgtk2oUg/JOkwCICtPbfSCt26gI5K8cdBWjd+Jx9lLsI0NpXITuMhgXUPN/IRb5L2y6/OQO0/BKKe5CK2w1arT84bOkTZzLmDpfFvIuNcLY72fO9zH9ysqFRsQ8e2QeP7INHcbEboCXyXh2vJc4KFwbcg8OWVJTDh2bLhF9hVJKyq/eAFfdpeWFWy6hz9xigEwvMHjrE0Nue3gO0G+PCOYN39/a9XdpFgN7d25fLj/CJ3NvNHf1QfTy1+4nuM8bz9DPJU3DN/yjvtLkR85AnQLuP4Jm5+6A+39DRk9mTXid2VtHZ7uRaSH/POS+NTiE0KvbBI/vgkX3wKC52A7QGSomMEizq8w2dLyJ8eohO8jU4PDpz98Hzl6/dLBKmPZ0aQpavzzckal+sXJOiXZjVdKtu3Lwj2xM+yru7AC3hOLtMqM8i8WYoixKgNXjJdcvC46cbb7aWVtZkn3gLdxGg3b0nO3xpZU3Xr08L190oU5E8f/lap+OQC6Q8ATqt38X07P2r4zWR/pAuVar6oveLks4PaZ1q8pAnQHu/dlV2L5TE8rO3Nv3xU37OgEbFPnhkHzyyDx7FxW6AlvqflkU9eY+nVrabO+5c0Rq10/pFuI+81gKnPLol7Skk3iZpV4FeAnTiw00Sd4hXmIwYoBO/ne7AKAFaIqk3k7Gs3/3i+nbV+ZHLz168klyYJ0DLlUZYvk37OakS71F0PYIwf4CWPXN9YlJ7irctGGePlXz24pUeCO6D5SGERsU+eGQfPLIPHsXFdIAWdvf234WJ6dn7Y9WaTH+bGJ1dnr14VZ9rjFVrt6emHz56kp0e1je3ZOHp2fvakWB3b399cyvtg2T9Iu2NcHDYkukyEj9O/pTWPSP7veF6dMO2mztp25nxp+yN2W7uyEzDsk8Wl1fDrcpeg+y9jK4Ri8ur2Qa9e684LtPYyYuyl9q6r1caYU8b2ScZ8rZEOj/0kj7zB2goCxoV++CRffDIPngUl2MQoAG6QIrNedJ2GtJ/o8cH+BGg7UOjYh88sg8e2QeP4kKAhpOJ93iRLpCHh3c9gZ1AgLYPjYp98Mg+eGQfPIoLARpOLPK4yu5moJMe7fmfLJMGAdo+NCr2wSP74JF98CguBGg4sUgI7q4ILeXnXnqACARo+9Co2AeP7INH9sGjuBCg4STz8NGT7irQu3v7vUy+oRCg7UOjYh88sg8e2QeP4kKABigQArR9aFTsg0f2wSP74FFcCNAABUKAtg+Nin3wyD54ZB88igsBGqBACND2oVGxDx7ZB4/sg0dxIUADFAgB2j40KvbBI/vgkX3wKC4EaIACIUDbh0bFPnhkHzyyDx7FhQANUCAEaPvQqNgHj+yDR/bBo7gQoAEKhABtHxoV++CRffDIPngUFwI0QIEQoO1Do2IfPLIPHtkHj+JCgAYoEAK0fWhU7INH9sEj++BRXAjQAAVCgLYPjYp98Mg+eGQfPIoLARqgQAjQ9qFRsQ8e2QeP7INHcSFAAxQIAdo+NCr2wSP74JF98CguBGiAAiFA24dGxT54ZB88sg8exYUADVAgBGj70KjYB4/sg0f2waO4EKABCoQAbR8aFfvgkX3wyD54FBcCNECBEKDtQ6NiHzyyDx7ZB4/iQoAGKBACtH1oVOyDR/bBI/vgUVwI0AAFQoC2D42KffDIPnhkHzyKCwEaoEAI0PahUbEPHtkHj+yDR3EhQAMUCAHaPjQq9sEj++CRffAoLgRogAIhQNuHRsU+eGQfPLIPHsWFAA1QIARo+9Co2AeP7INH9sGjuBCgAQqEAG0fGhX74JF98Mg+eBQXAjRAgRCg7UOjYh88sg8e2QeP4kKABigQArR9aFTsg0f2wSP74FFcCNAABUKAtg+Nin3wyD54ZB88igsBGqBACND2oVGxDx7ZB4/sg0dxIUADFAgB2j40KvbBI/vgkX3wKC4EaIACIUDbh0bFPnhkHzyyDx7FhQANUCAEaPvQqNgHj+yDR/bBo7gQoAEKhABtHxoV++CRffDIPngUFwI0QIEQoO1Do2IfPLIPHtkHj+JCgAYoEAK0fWhU7INH9sEj++BRXAjQAAVCgLYPjYp98Mg+eGQfPIoLARqgQAjQ9qFRsQ8e2QeP7INHcSFAAxQIAdo+NCr2wSP74JF98CguBGiAAiFA24dGxT54ZB88sg8exYUADVAgBGj70KjYB4/sg0f2waO4EKABCoQAbR8aFfvgkX3wyD54FBcCNECBEKDtQ6NiHzyyDx7ZB4/iQoAGKBACtH1oVOyDR/bBI/vgUVwI0AAFQoC2D42KffDIPnhkHzyKCwEaoEAI0PahUbEPHtkHj+yDR3EhQAMUCAHaPjQq9sEj++CRffAoLgRogAIhQNuHRsU+eGQfPLIPHsWFAA1QIARo+9Co2AeP7INH9sGjuBCgAQqEAG0fGhX74JF98Mg+eBQXAjRAgRCg7UOjYh88sg8e2QeP4kKABigQArR9aFTsg0f2wSP74FFcCNAABUKAtg+Nin3wyD54ZB88igsBGqBACND2oVGxDx7ZB4/sg0dxIUADFMh//eenCCGEUOkiQMeFAA1QIKWfMRFCCCECdHQI0AAFUvoZEyGEECJAR4cADVAgpZ8xEUIIIQJ0dAjQAAVS+hkTIYQQIkBHhwANUCClnzERQgghAnR0CNAABVL6GRMhhBAiQEeHAA1QIKWfMRFCCCECdHQI0AAFUvoZEyGEECJAR4cADVAgpZ8xEUIIIQJ0dAjQAAVS+hkTIYQQIkBHhwANUCClnzERQgghAnR0CNAABVL6GRMhhBAiQEeHAA3t2d3b33iztfFma7u5U/a2dMbSytrBYauLN+7u7S8ur/a+AaWfMRFCCCECdHQI0JDFwWHrxs07Z86eUz178SrPuxYeP13f3OrLNqayvrl15uy521PTXbx3rFo7c/Zc7xcMpZ8xEUIIIQJ0dAjQbciovB4ctuSvu3v74V+1attdBbRodPMSN16Znr0vufli5dpYtXaxci3Pyq+O1+Rd5VasZTOyv2AaEr6vjtd63IbSz5gIIYQQATo6BOg2XKxcO3P23KVKNfzTsxevJCYm1jjrcw35a6Gb1/VH3J6alvden5hsu/7sZULOj1yWN5ZYhF5cXs0uPy+trF0dr10dr6WlfClC9/gVSj9jIoQQQoUG6O3mzvOXr/OUzA4OW89fvt54k9WwLjx+enW8dmG0cuPmnbR1tm3i+wABug0aNMM/aXX2wmgl/KvEr5wl267pLkAfHLYGh0cHhkbk7Wk1cqnCdhEi1ze3xqq16dn7nW5YRK5PTCaWwBeXVyenZgaHR7VTStq3kwukHo/P0s+YCCGEUEcB+uCwtbSydmG00jYDLC6vuu3p4PBo2vCh3b39S5Wq2yP0xs07YfyYnJpxlxkcHk3sOCrb1t0d5lgQoNvw8NGTtN4I7k8h/BHIT6rQELm7t99dgJZLt+sTk5Ly037uXQfo0pE9c37kcvgn+cquMr6dXGP00gmn9DMmQgghlDNAbzd3tBNm21ZSskSohcdPw9W6OVt1qVJ1W1hJHQNDI/KJUsEMa5QWys8E6PZoiPRS5sFhS16XQOZdIWm0jTKTQ9tt6/SNUp19+OiJXB6k9dA4vgFavlfi1ct2c2d9c2t9c0svjTK+nRy9vZhY+hkTIYQQyhmgtd1vG6A150icWN/cWlxe1TvbXs1RQ/n1iUlphaV/rNdSSzjRZHxw2JIVeq3whdHKwNBI6QPMCNDtCT3W+/vSUSH8q/4E00YfLjx+Wp9v1OcbSytrGR+98WZLFqvPN7w+Q9vNnYXHT+VTZDigqO3X0ei/u7f/biVpFfR3x4auf+HxU29ApPtZ7tfR92ZvjKxc90DaYeB+/ecvX7f9akqe7st5Lg/E5U67gLuUfsZECCGEcgbo3b39+lxDlB2gtRdrfa6hL2plyi0Pa9JwbwtrOB4cHtUMIFVqtyIprbn7EbJh7itlQYBuj1wnvcvK7ouam+VWgjfKMGME4czdB96NjMQuPtvNHa+3kNzIkN+x+8v21PbryAbr71gG/HmXd2nr16NI/7vd3NFuUgNDI22//u7efnh7yNsDB4et+nwjvN1zqVLN2eEpz67IE6DlCjuxj3tOSj9jIoQQQl0MIswO0NpGeyWwcHiVjiXzkkb4evhxEqDdmrSM4Cq9/EyAzoV4PDg86r4o6XZxeTWxiCu3IbzM7faOH6vW5AovccKKg8OWpNLzI5frc41nL17V5xruz2hxeXWsWtP3jlVrqrZfR7ZNS+ZyJeAVWWX9eodF5rAbq/57wgqdE1oOIVlArwjTArTbC+pi5ZrsgfD6xP1cWUY7LidOh+Ihybjt8M2cHVTkXND1SIXSz5gIIYRQ3ACtDWjY1Gp7re8KXxG0XK2BJC1A6wJ2ys8E6FxoN3lNUdoLQgKlZCy3hirx1+vXob+VxIswt8wZfqLg/fi6mCnP23J3Mr7wei4jYmpFXDv7t90wvSoI3/LsxSv30xeXV69PTHrfXfde2ye5yJJthxfkDNA9TmZX+hkTIYQQKihAh2U77dqhjXXaHfJwJZKmHj56ostIsVISs1d+lhnxpINrKQVpAnR7tMasvwYJndpjweujoyHV65Ygxdfwykl7AmmolQDatpzcRYD2+m8I4U9WaBug0+Js4oblT8BpyHa2ndgk5xVqRwG6620u/YyJEEIIxQ3QYfFY0QCgrXD+AC31RL0lruMU3c6rUoL0pvW4VKn2/8FtBOhceL8Gr9uDl3f1N+HWUNOKyoIXwTPmznPpIkB7Q1wF+cmGvSPaBui0iJ+4YVJ+7mVibNlLOa8rYgXoHm8YlX7GRAghhOIG6DAlp/3JnazDW9Kd8cN7RerKUn6W2ODOTqsVyesTkw8fPZFun72MVuoOAnQuJLppYhZTtWTrTScnvx6tTwuSuS+MVtwZM1Qyrs6tYWs3/MmpmbQY3WmATiyNu704wh4j2QE6LVYmblj2W9LYeLO18PjpzN0HOvSQAI0QQgh1qlICdJ4KtFtZ8+aWHhgakQjkziorH6H30jXbFDpxcAgBOhcaf+W/YXnY/ZGJzV7OC5/fEcr9IW43d9y3XKpUwwnvOg3Q+rvUueFU8rrXiyNigNZuMGFHkUR29/Zn7j7Q+T1ctQ3QYhYBGiGEEFJFDNBadwunedUAoM19/i4c+np9riHVZenc7D0czRtZmPhKHyBA50Kjp/ukHHcBtw9GOG2hvjgwNOLOmOEpvHha39ySTheJvXw6DdDuqhLl9eKIGKDTnkeTiPZtGhgauT01vbi8KqVxunAghBBC3ak/gwg1aei7dMYwb6ifrqTtwxa8h5q5IwuFnCPH4kKAzoXbk1188vx2X0zsJpHWzzjnp+uwVncNHQVovcchTwzypKtye3GU0oVjd29f+zZ5B1spATr7aedtKf2MiRBCCMUN0BqKvBl+Nd26d+nTprHL6AfiInew3aY/fBcB2jT6PEl9Drb7V7mdMTg8qr8qL/zpuMCuZxTWKrj+BDsK0Pr2xNle3HitL8YN0LID2/6+ZUclTpOeM0AzjR1CCCHkKe6DVPSJDe6NcY1A7mRfiY8nTIzaicgIqHByaDeBJHadLRoCdF7UMOmY6/nt9mEP54lzf1W99NHxfso5I6AguT/jRol8QbfCHTdAaxE9e2vTnkGTP0DLZrct9ufce1IO50EqCCGEjrXiBmityl0d/3ejfOPmnbAY5z61WxvTjEexuMhiXrvvzXan03z1+QErBOi8SCjUC6ZwAbkakwUSc6omyIXHT70/HRy23IKr9LLwltE++5rd84/MyzNGNayRxw3Qu3v7cgiFT+Tebu5ojxd9r7tDDg5bM3cf5BxEGP1R3uHlUH5KP2MihBBCOQN09kApr/3V6cKujtfq8w2dLCu8h6z5Z3B4tD7f0Aa97WMWwvJzGIeypwkuDgJ0XtSwtAynv4+0ZHlw2NJbHvJr23iztbSyNjk1Mzg8euPmHVlMY/HV8drSyprMc7fw+KmUQr2P1hXO3H0gP8rEHhrZ/TcErZGH0/NFCdDuZgwOj87cfbC0siZf370w1Q+9MFqpzzeev3yt03HIQIQ8ATqt38X07P2r4zWRXgtdqlT1Re/GgpjednxDBqWfMRFCCKEiAvR2c0dDiEonnvOQsrGn7PFFieVnQYcq6mxdfZ6CgwDdAe5k4InB0U3YaUXNg8NW4m/I8/7Zi1c6atX77XoJeLu5o5eAGT9HCYtto6cW0eW/0QO0fDVvg+V4c4vo+nbV+ZHLz168kvydJ0BLNT08nNpOJuh9U2/kbxeUfsZECCGEcgbojInC3jW+Yav6LpNMz96X8HCxcm169n5GGfjhoyc6I9n1icm2j/iV6JK2wvpcQ+LEwNBInztvCAToDtA5K9LG4WUvoOzu7dfnGrenpseqNZmmLXH5Zy9e1eca8qutzzXSfmq7e/sPHz2pzzXqc420VclWtb27sbu3L0t63yhcZ/YKvfWELC6vyle7PTWtEz1665+eva/7x92ePI/rlKud8LlE282dcAYSV96WSNU/281sSj9jIoQQQl30gYZsCNBwMpHL3DxpOw25pdB2No9sSj9jIoQQQgTo6BCg4WQi/T16ib+JYxc6pfQzJkIIIUSAjg4BGk4s0iuru2G5GWMXOqL0MyZCCCFEgI4OARpOLBKCuytCS/m5lx4gQulnTIQQQogAHR0CNJxkHj560l0Fendvv5fJN5TSz5gIIYQQATo6BGiAAin9jIkQQggRoKNDgAYokNLPmAghhBABOjoEaIACKf2MiRBCCBGgo0OABiiQ0s+YCCGEEAE6OgRogAIp/YyJEEIIEaCjQ4AGKJDSz5gIIYQQATo6BGiAAin9jIkQQggRoKNDgAYokNLPmAghhBABOjoEaIACKf2MiRBCCBGgo0OABiiQ0s+YCCGEEAE6OgRogAIp/YyJEEIIEaCjQ4AGKJAr1VtXqrfK3grIgkbFPnhkHzyyDx7FhQANUCAEaPvQqNgHj+yDR/bBo7gQoAEKhABtHxoV++CRffDIPngUFwI0QIEQoO1Do2IfPLIPHtkHj+JCgAYoEAK0fWhU7INH9sEj++BRXAjQAAVCgLYPjYp98Mg+eGQfPIoLARqgQAjQ9qFRsQ8e2QeP7INHcSFAAxQIAdo+NCr2wSP74JF98CguBGiAAiFA24dGxT54ZB88sg8exYUADVAgBGj70KjYB4/sg0f2waO4EKABCoQAbR8aFfvgkX3wyD54FBcCNECBEKDtQ6NiHzyyDx7ZB4/iQoAGKBACtH1oVOyDR/bBI/vgUVwI0AAFQoC2D42KffDIPnhkHzyKCwEaoEAI0PahUbEPHtkHj+yDR3EhQAMUCAHaPjQq9sEj++CRffAoLgRogAIhQNuHRsU+eGQfPLIPHsWFAA1QIARo+9Co2AeP7INH9sGjuBCgAQqEAG0fGhX74JF98Mg+eBQXAjRAgRCg7UOjYh88sg8e2QeP4kKABiiQDz++9+HH98reCgAAAIgJARoAAAAAoAMI0AAAAAAAHUCABgAAAADoAAI0AAAAAEAHEKABAAAAADqAAA0AAAAA0AEEaAAAAACADiBAAwAAAAB0AAEaAAAAAKADCNAAAAAAAB1AgAYAAAAA6AACNAAAAABABxCgAQAAAAA6gAANAAAAANABBGgAAAAAgA4gQAMAAAAAdAABGgAAAACgAwjQAAAAAAAdQIAGAAAAAOgAAjRAN3z/9x/W/vjdjz/tpS2w+Ze/fjb71fiNjz6b/epPf95IXObo6O34jY++Wf62yC09+YgXa3/87vu//5C2zI8/7X3/9x8SdXT01l1SjLtSvfXZ7Febf/lr4towLj/597yS8+DCo945Onqb5k6iTRxHfebnX37NOFKUtodM/iXzGPfzL79eqd7COAI0QGf86c8bV6q3VOM3PgpPRpt/+euV6q333v/8m+VvP/3tZJR4rvlm+dvqjY/anhwhjT/9eaP2wReeHYknfXEhUd83f3BX6BmXePEz97uvMS4nOfe8kOfgwqOIfN/8Ic2dRJs4jvrG5tbf5v/7f9KOFCXPIZN/SVnmw4/vfbP87Xvvf55h3Hvvf45xBGiADtBz0Nzvvv5m+du5330tZyLvLFP74Av3/CJNiHe64SK+R7R1ES/0jJ/Y3sjrH35879PZrzxpKyL1MM+48aCBx7iOkB9/9p4X9OB6+PXSN8vf3nvQCJt5PIrLjz/thb6IPvz43pXqreqNj37+5VddnuOoD/z4017bS00hZ3vU0cH14cf39L/vvf95mnFpt1VPFQRogLzI+cU7d6z+4bsr1Vu1D77QV6T8vPqH7zJeofrSIz//8mv1t3O91wBIXHPtENoWcrSNcc2VV0Lj3nv/83hf5YQjh0z2nhfvxCP3BsI3y996buJR3/gsqXLMcdQH3KuajB2esz1yDy53PXJw3f7kS++9oXHeb+DLegPjBAI0QF709pb3uhQ+teGXE5N7qpJL9odfL3mveC0KdMSPP+2Flx9avPGqm/Ji9gpD4+QGt1skk/VTfclPoh0hcnDde9DwXpeDS03Bo/4gWSq0g+Ooz2QE6JztUYab1d/ytx6beYyTVzBOIEAD5OX2J18mpl457+jpKTwNyXnw09mv9L9UX4ojbHK0AJP9xodfL12p3nJvWMva3Ibns9mvMK4j8ux5PbjChllMmfvd1+5/8ahQpLTpdd7gOCqFjACdsz2SLoVepBa8g0v6dbgLSKFHFxDjwsh+aiFAA+Ql7VwmF+V616xtgOYivlBCm2SHV298lP1GMc6tlUr7oU2RrCdtZDokkjNApxWqpfuTHjt41AekK23YO5njqP9kBOic7ZEu6V3SaA1bDy7x3b2tJ6vSe6fy37bdsU4PBGiAvKRFAR3JLv+V+2VhgNPTkFt9OTp6u7n1t9+vfJsxBRvkR/KWZ5Psfxnn9PuVb0WbW3/z3tv2DuZnv/VKlH///MuvGNcWjVw///Jrxp7PKG16BxceFY2E3cThGRxH/adtgA5f9w4ZMTRjyfF/XRG1Ne72J1+6xn33581TbhwBGiAX2rk2/JPX/MuS7m0vd3CGexH/4097MgpEdPuTLxlT2CNyF9Ld+Rlzdd3+5Eu3TuZd52iLIqUyieaJxn02+xXGJaIttLfnax98Ee75PGkAj4pGypDuHlY4jvpPWoDO3x7lP7jEGvfOg/TxkE+XcnWicV/WG6fTOAI0QC4yTkPhaU6mbZJGRc41OqmTW32pffBF9V+LyenJS37QEeqR1xPg++YP1d8s+NOfN75v/vB98weZgVuynXvq//Dje6Fx8qfaB1+IcdpDFOPaIpOlvPf+56t/+C7c82pTnoNLb0DjUXHoxA7h7X6Oo1LI7qeRpz3KH6BlAGKGcdIJR6cplB+JlIcSr7hOPARogFzkOWFpE/LjT3vSrsjoDa+RcC/o3Z7QUj1NbLqgLdr2J84smzFfh3vqzzbO/TfG5eTo6G04j6zsZE1LGQdXeAMaj4pDapAZo8Q4jvpMLwFazOooQGcb5yZm1zi5XjqFRWgCNEAuMrppJt5NOzp6u/qH7+QBH9okaPVF7465Jx05STG2pjtkTLo71UlbxIJwzlQxbvUP36k7tQ++8Maqu8YlDhuFDGTPe72ecrbxeFQcGf03MuA4Ko60AJ2/PeooQCcaJ7UJNU5mp3bfcmqNI0AD5CVtooDsYoDiXsQnnobCSTchJ/JUwg8/vtdRFUSfzpW9mFRc2hrHrN75CQ+ZtIkCZMm2U57hURSk7tjpBEEcR8XRdhBhnvbIu0GqeFPcpCH5OMO4xOetnAYI0AB5kXtbYYVYGobs09DR0Vu3+kKAjoik5+r//1jaPCRO2eHhVV8wLgphG19NeWChNN5tDy486h0tanIc2SEjQOdvj9JWkv/gck358ON73t2GU2scARogL3J/MxzmkjZtqot3EU/7EYuu07Pees5+LoAMk8o2LvFJxZCBtPHujMJpnQfkRn/2vsWjKOS8kxbCcVQcGQE6f3uU1kIlPq3dQ4xzq9dpXThOYedDAjRAXqRvmTdaQgc5ZYx9kYt4LxxIq+PGPnfOIMhDnvR8dPR24evl8PZl9qBDdxlvgTTjukjwJ5ujo7fz//0/iXteugq4bb8+/SHx4MromYNHscjuicFxVAoZATp/e5R4cGlX6YyDS9bmGSdx3F2/vHIKjSNAA3SAXHzrfKVHR29l7Jr73NSQ8CJez19f1v/vjZIq2j7lCxRpbqs3PvrnpFp//yGU7HA5udc++OK7P2/qe79v/iDGhc8r9j4iNE5aI884nkscomPL3D3/4097aXv+w4/vXane0sz98y+/5jm48CgW2Tf0OY76w9HRW/ckJhl37Y/f6Svuwvnbo7SDK3vA6Nzvvg6Nkx47+kad1S7ePjg2EKABOuDo6K2cieS0Jf/IHrv28y+/htUXQdqkL+uNtT9+J6ezU3gXrDu0fJIhKdscHb399F9OSQLQRwBkl64Tqy+CrBDjsjk6eisdMBL3fOLEAl0cXHgUi+wAzXHUH9KeVqNyF85/yLhLyq5uO+u2GJfYwUOMW/h6+fcr355m4wjQAJ1xdPT24ddLcjL68ON7D79eyp75IfEiXtEnEbz3/uen8xzUHT/+tPfpb4+kyZDbqG/+5a/3HjSq/2ry33v/8zzG6eNvPI6O3srFD8a15fvmD+6er/7WlymtWtnFwYVHsXj49dKns19llyQ5joqm7ZnNWz7/ISNLvvf+57Jk28E2X9YbaXVljBMI0AAAAAAAHUCABgAAAADoAAI0AAAAAEAHEKABAAAAADqAAA0AAAAA0AEEaAAAAACADiBAAwAAAAB0AAEaAAAAAKADCNAAAAAAAB1AgAYAAAAA6AACNAAAAABABxCgAQAAAAA6gAANAAAAANAB/w/t3+jeRTN0HQAAAABJRU5ErkJggg==","alt":"Reporting rate by region. Region not given (1): 100%; South America (1): 0%; West Africa (1): 100%.","title":"Reporting rate by region"},{"kind":"text","text":"per cent of the posts asked · 3 posts · answers of the posts to “Clinics 2000”","tone":"quiet"}]}}', '2000-11-01 10:00:00.000'),
(106, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"1 stocked 1 7.5 0 pairs","blocks":[{"kind":"heading","text":"1. Stock"},{"kind":"text","text":"1 stocked"},{"kind":"text","text":"One post is silent. Counted as not meeting the test: some (33 per cent of 3). Counted as meeting it: most (67 per cent).","tone":"quiet"},{"kind":"actions","actions":[{"label":"Why?","intent":{"kind":"why","conclusion":1,"round":"Clinics 2000","page":1}}]},{"kind":"heading","text":"2. Open"},{"kind":"text","text":"1"},{"kind":"actions","actions":[{"label":"Why?","intent":{"kind":"why","conclusion":2,"round":"Clinics 2000","page":1}}]},{"kind":"heading","text":"3. Level"},{"kind":"text","text":"7.5"},{"kind":"actions","actions":[{"label":"Why?","intent":{"kind":"why","conclusion":3,"round":"Clinics 2000","page":1}}]},{"kind":"heading","text":"4. Goals"},{"kind":"text","text":"0 pairs"},{"kind":"actions","actions":[{"label":"Why?","intent":{"kind":"why","conclusion":4,"round":"Clinics 2000","page":1}}]},{"kind":"actions","actions":[{"label":"Findings by question","intent":{"kind":"analysis","round":"Clinics 2000","page":2}},{"label":"How it was made","intent":{"kind":"analysis","round":"Clinics 2000","page":4}}]}]}}', '2000-11-01 10:00:00.000'),
(107, 'person:1', 'act:fbe65fcf-1c30-4bfd-8e54-1f61821ac31f', 'person', '{"kind":"said","text":"why 1 Clinics 2000"}', '2000-11-01 10:00:00.000'),
(108, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"Why: Stock. 1 stocked","blocks":[{"kind":"heading","text":"Why: Stock"},{"kind":"text","text":"1 stocked"},{"kind":"image","png":"iVBORw0KGgoAAAANSUhEUgAAA8AAAAE4CAIAAAAb6g2RAAA0P0lEQVR4nO2d4XNUZZ7v+Ud4x4sdoXYKmNkF6tYmc0tL70pmWO4kd21e6AimmEIMMF4miJqszcC8gMZk43XbiouTJc4UhAoVJg4CAa2CEJzgOEgEqYKyiFBiWZrEoC9zHX/sz8fnnD4555CHfs7pz6c+VTOePn260/3j6W//+jnPmTcDAAAAAACxmVftJwAAAAAAkCUI0AAAAAAACSBAAwAAAAAkgAANAAAAAJAAAjQAAAAAQAII0AAAAAAACSBAAwAAAAAkgAANAAAAAJAAAjQAAAAAQAJCAvTZoQ96Xxpqfay7aVnx4fu23zOblhVbH+vufWno7NAH1XgpYHaoDQAAAIDvBeirl25uXN11L4NRJTeu7rp66Wb1XhawoTYAAAAAhO8CdO9LQ1XPRpa9Lw1V9cWBO1AbAAAAAMqdAN3b5V1CEg//7ky1X6Jah9oAAAAAMJknv85b0aR9/f7B3vPvnb7+4V9u3TPfO319sPd8+/r91pPh9/oqEqwNr6Q2AAAA4N7ztwBtzm39+Y/+bbD3/L3MzUEHe8///Ef/pk9p4+quar9KtYsn854rSW0AAADAvWfe8IkxM5FUPT1rhjaf1fCJsWq/ULWIVRt+Sm1YlDrK8xcsbSw0V/uJAAAA5JZ55gzX9vX7qx6dVXMuR2/XLGeMTUxOnT03evbc6PXxG5X2uTh2+ey50Ytjlx28jPnE29nPpvFrI8J79YreCwjQAAAArpnX+mi3b+3nYBO69dHu6D9jeGR0/oKl8xcsXVHfUGmfxkIzwSIRZm14a/zaiPBevaL3AgI0AACAa+aZV8S4x2cNRvve6ev6xJqWFaP/DDMklTrKofsQoJNyj6+Wks74tfFgwyONheZQ79Urei8gQAMAALhmnplFqh6aLc3nFv1nmAF60ZL6icmp4D4E6KRUPRzHNPqv0NoYHsnVVI1KEKABAABck6sA3VhoXl63cv6CpZu3tgX3IUAnperJmACdAgI0AACAa3IVoB9qKBzoG5C0FDxZcNYAfXHscqmzLEaELTkZUZvcwyOjcpeDh45EnMIoHDx0RHZ+9bXXQ9vkXlH1ZFyVAG29v9fHb+hbNuv7++bxt7SEKp2uqic1hhZAxE1W/VjnQepdrABtPn/OoAUAAJgTchWg5WwwaUI3rbGDckSAvjh2uWlNs3Vi2Yr6htDAIccZHvnbih/WvRYtqT967FToMzzQN7BoSb2184G+gSRv1r2m6sm4KgFa3t8DfQMTk1PrfvkrqyoqvWXDI6Mr6husnZvWNAczd/TzqXTT0WOnrPqx1LtogJ6YnGrfscfardQZfoYAAAAAxCeHAVqb0FaWrRSgL45d1miyeWtbqaPcVty9cHFd6EH0OKWOstyrsdBc6ijLxkozsCXTyHlspY5yqaP8YMMj0ac8+kDVk3EVA/TmrW0PNRTkLWsr7l67fotm0GAm1pJbuLiurbi71FHevLVN68H6GpYiQOtdGgvNR4+d+ubWtuJu68xIfRQptocaCtbz15KukaksAAAA7shhgNYMZC1pFxqgJyanpHH4YMMjZjCamJySjBsMxJqVl9etNLNR975e2d69rzf0uVlZWYLOoiX1s04MqBZVT8ZVDNCShs2vTxfHLuu3LHN/3f5gwyNmqVwcuyyZ9aGGQvznE3qTlKhVupLarYOb39YWLq4z++X6PNeu3xLndQAAAIBK5DNAh2bW0ACtqTeYZq6P35Cb2oq7ze1yHCstCaGnMEojMDS1yP7eTuSoejKe2wAdavAXCXl/Fy6uC07gke9U1l2kOb1wcV2wHo4eOxWc+JE0QGvwDe4vAd2qHwnQoc9f+uIRa6UDAABAHPIZoDUrmP3j0AAd2ttTJBstWlJvbtQpHMH9gw+h6Sd0brRkHW87glVPxlUM0KElEQygE5NTod+yFPmOZL7FSQO07h8M6KGlGLEKhzanQ58qAAAAxCS3Afr6+A3pz2k/ODQYRU9E1v60OcsiUYDWI4ReQXrL1nafVxyrejKe2wCdaApHzACqB6908qhOVo75fCICdHB/+XHDmjJEgAYAAHBNbgO0GRfkt+yI9rAVQYKHNbNLogCtzyFRE9QTqp6M/Q/QOkmj0sEjMnf8OdChU4P0ONZUDQI0AACAa/IcoCcmp8wl7aQXaAYLvVfE2mRzFaArXUT6m50r/fpfdaqejP0P0Lr+htMArTFdlw8fHhmVRWCC838I0AAAAK7Jc4C28k1osIiewqF3Tz2FI9ORperJ2P8APevB734Kh6Dr4pmuXb+l0pqJBGgAAAB35DxAax5qWtMcGiyC53iZSGpZuLgueMCYAXrWJrfPVD0Z+x+gKy3VouhizDGfT0QHeu36Ld37eteu3yK/WlSadU2ABgAAcE3+A7R5EYpgsNAGYXAx5onJKfmV3Jp7mihAa0YPrtfrP1VPxv4HaF2qZUV9Q7AZHPr1SRfuCH6nqjQhRNaKibleOAEaAADANfkP0OaSdsFgoYt1PNRQMAPQxOSU9A4XLq6zgkvSAK0LcWzZ2h68S+jVwj2h6sk4EwFaj2+9v1pCy+tWWtk6tORKnd+db2o91UTPnwANAADgmpoI0JqSQ4OFnqG1aEl9qbP85vG3Sp1l6fmFtgmTBmhzAuuK+oZSZ/nsudE3j7/VvmPPivoGn69qUfVkPLcB+qGGQtOa5lDNrzFJA7S5Xd5feXPlC1voBU2s/bXeNm9tk98rrKwsT2nRkvr2HXtkf/HN42+dPWenagI0AACAa+Y1/WNRg8h7p69XPTSr752+rk+s6R+L0X9GdIC2VsMIvbsmbNW6krOSIkBHrGe3eWtb8Kd/TzBrw1vj10aEwVVWkgbQA30DwRKyLvau6IXiTaWi5NGtAH19/IYE61BX1DeYX/MI0AAAAK6Z1/pot2aRwd7zVc/N6mDveX1irY92R/8ZE5NTwyOjEb9x6w4RUya+SSFtxd1yhtaBvoFKufbi2OXhkdHQCalyU6WHmJic6t7XKw8hJ4TFnNVaLcza8Nb4tRGh+V5HvInXx29ElJn5/pY6ypVO8lPMnbUS5NGt2mvfsUe+a5U6yurmrW2Stq3VoOVJpnj+AAAAEJN5vV1DmkXa1++vem5W29fv1yfW2zVU7ReqFjFrw1tzXxsyxajS1XZmvRgQAAAAzDnzhk+MmXHEkya02X5++L7twyfGqv1C1SJWbfhp7mtD2swR/WyZbF1pLXMAAACYc+bNzMw8+S//rnHk5z9+oeoZerD3/M9//II+pSf/5d+r/SrVLmZteGgt1EbEnPuIC3oDAACAO/4WoK9eumnlkvb1+994/d17fE7he6evv/H6u+bMDfHqpZvVfpVql2BteGUt1Iac+bdoSf3BQ0esmw4eOhK6VDkAAAA4ZZ78j7ezXQ//7ky1X6Jah9qoLuaSHSvqG3TpPYnOERdBBAAAAEfM0//nYU6qkYTkP9RG1TnQN9BYaDZXyltet7KtuNvzhVwAAAByyTzzP65euunJnNcn/+Xfa+HX+QxBbQAAAAAI84Kbhk+M9XYNtT7afY+vo9H0j8XWR7t7u4Zyv65CdqE2AAAAAEICNAAAAAAAVIIADQAAAACQAAI0AAAAAEACCNAAAAAAAAkgQAMAAAAAJIAADQAAAACQAAI0AAAAAEACCNAAAAAAAAkgQAMAAAAAJIAADQAAAACQAAI0AAAAAEACCNAAAAAAAAkgQAMAAAAAJIAADQAAAACQAAI0AAAAAEACCNAAAAAAAAkgQAMAAAAAJIAADQAAAACQAAI0AAAAAEACCNAAAAAAAAkgQAMAAAAAJIAADQAAAACQAAI0AAAAAEACCNAAAAAAAAkgQAMAAAAAJIAAnZLN23Zt3rar2s8CAAAAAO41BOiUrCpsWFXYUO1nAXlj7MPrYx9er/azgHxCdYELqCtwh8/VRYBOCQEaXODzYAFZh+oCF1BX4A6fq4sAnRICNLjA58ECsg7VBS6grsAdPlcXATolBGhwgc+DBWQdqgtcQF2BO3yuLgJ0SgjQ4AKfBwvIOlQXuIC6Anf4XF0E6JQQoMEFPg8WkHWoLnABdQXu8Lm6CNApIUCDC3weLCDrUF3gAuoK3OFzdRGgU0KABhf4PFhA1qG6wAXUFbjD5+oiQKeEAA0u8HmwgKxDdYELqCtwh8/VRYBOCQEaXODzYAFZh+oCF1BX4A6fq4sAnRICNLjA58ECsg7VBS6grsAdPlcXATolBGhwgc+DBWQdqgtcQF2BO3yuLgJ0SgjQ4AKfBwvIOlQXuIC6Anf4XF0E6JQQoMEFPg8WkHWoLnABdQXu8Lm6CNApIUCDC3weLCDrUF3gAuoK3OFzdRGgU0KABhf4PFhA1qG6wAXUFbjD5+oiQKeEAA0u8HmwgKxDdYELqCtwh8/VRYBOCQEaXODzYAFZh+oCF1BX4A6fq4sAnRICNLjA58ECsg7VBS6grsAdPlcXATolBGhwgc+DBWQdqgtcQF2BO3yuLgJ0SgjQ4AKfBwvIOlQXuIC6Anf4XF0E6JSs/IdfP3zfdkRERER0IQE6hxCgEREREd1JgM4hEqAHe89/+JdbiIg++9T//n9V/yBEREwqATqHEKARMSsSoBExixKgcwgBGhGzIgEaEbMoATqHEKARMSsSoBExixKgcwgBGhGzIgEaEbMoATqHEKARMSsSoBExixKgcwgBGhGzIgEaEbMoATqHEKARMSsSoBExixKgcwgBGhGzIgEaEbMoATqHEKARMSsSoBExixKgcwgBGhGzIgEaEbMoATqHEKARMSsSoBExixKgcwgBGhGzIgEaEbNoDgP02XOjlhfHLs/1c/MaAjQiZkUCNCJm0RwG6PkLloa67pe/OnjoyFw/SR8hQOOcONg/vO+Vw4P9w5V2ePvNC+vWtf7k/saVP/vF9mdK509fDd1t5c9+MX/B0gP7j1f9L0IPJUDjHLpxdVfxyf0bV3dF7HC8//zVSzcvnLvW2zVUaberl27OzMw8/sDuqv9F6K25DdDL61Y2FprFhYvrNEY3rWmemJya66fqFwRotNy+rVTpi+X8BUuD+3fu3f+DH373r+YHP6zr3Lvf2mewf9jcZ/6CpT+5vzGYoQ/sPz5/wdK1635d9RcB/ZQAjaH2vjQU8TEX3H/vM4fMHb6c/GrvM4esfTau7vpy8itzt6uXblY61In+d6v+IqDP5jZAlzrK5saLY5fXrt8iNy1aUp/vDE2ARstEAXr7M+E7Wxla+sr134bmwf7hv/v7f5q/YOn2bSXraD+5v/GbbP32mxeq/iKgnxKgMdREAfp4//nQ3awMfeHcNUnGTcuKG1d3TU99Hdzn4fu2f/Lx57SfcVZrJUALB/oGdDrHXT89fyFAo6UG6Pr7G1f+9DFLc8/B/mHZ8+/+/p869+4/sP/4zh1lCcdmDtbddILHzh1l6VWbR+vcu5/2M0ZLgMZQzw59IJ9of5tu8c41S3PP1se6Zc/pqa/3PnNo4+quV347qB+ImoM3ru6ytshun3z8uXk0aT8f7jlT9VcAPbe2AvTMzIz2oa0zCy+OXT57blQ70wcPHSl1lkudZdkit4aejHh9/Iacqhj6cNfHb7z62utyqIOHjlhnN5p7TkxOvXn8Ldnz1ddev5sTHwnQaLnyp49J2c86EXntul/Lnjt3lHWjhOP5C5a2tLwgW2Rihtm9Dm75Jmf/eMU/037GaAnQGOqFd67JJ1rrY93Re57of1f2NHvJ2sDufenORGdJxrdufKH7aPI2j/bJx59PT33dtKxY9VcAPbfmAvQ3iVZ2aCvuNrc3FprnL1g6PPK3lLyivkF/tjZvbSw0Bw9Y6iibe5q079gT8bu5eZejx04tWlJv3dq0pjldjCZAo2XMAH3+9FVtP5uzmXW7NpilpV1/f6Pu8/abF6yHkPazZm7EUAnQGKoG6IgzAh++b/vjD9z5KJ+e+jp0+5eTX8kWidRm91oDtD6E7KOZGzHCmgvQMzMzy+tWzl+wdEV9g7lRIvLRY6ckPT/Y8Mg3cVlDdooAvWVruyb14ZHRo8dOyUHkOKLseXHssm4vdZSPHjtV6ijLkzzQN5DiFSBAo6UG6OhmsHaRrXkdH/7lVv23U5k1H0uA/vGKf9YddFKHBugfr/hnK4gjBiVAY6gaoKN30xBszet4+L7tt258ITfJnI2IAC07NC0rfjn5Fe1njGktBujNW9uCkVfSraTno8dOWXdJGqCHR0Zlo3UoOY713OT5LK9baR05+DRiQoBGS7MDvf2Z0qaW4vZnSsFu9H+WD1tTNUKPoN3l0CkckpglYes5hYP9w7t+88qu37wSsSge1qYEaAxVl8tofay7t2vo8O/O9HYNBbvROt052Da2JoHonrqDNYXDaj9vXN1V3vXH8q4/RrfAsWatxQAdGnm1Pdy9rzd4l6QBWjaGZmJZBiR48IgnnBQCNFpa682ZC8+ZiVbPNQwupqFzo2UtDp3U8Z/lw7JDS8sLOqnj/OmrP/hhnbafN7UUzQfd1FKs+guC/kiAxlArfcBdOHfN7BAH5zqrVoDWSR0aiA/3nNGV7Kz2s7WsR8SK0Viz1nSAvj5+QzdKig1GXvPW+AG60v46W8PcKOc1rqhvmKvF9QjQaKnLaMgqHD9a/r9CF2+OCNDBmyRS/+CHdfteObzrN6+Y8dpsP2uvuqXlBQnZwRXxsJYlQGOossacrsKh8zFki2boiACtJxfqTRKpr166WXxyf3nXH+XW4sb9ehw5DVH+//TU170vDUnIDl3tDmvcmg7Q5sboNnDSAN1W3D1/wdKHGgrWzjq1I3TjoiX1pc6yGevTQYBGy/Onr7a0vGBOgNaFNcwFNxIF6POnr+rEaFGWq7Paz7IQh94rOHkaa1wCNIb6+AO7D/ecMRdjNhen0zgbpwOtOzctK8olBhW5Woo0p3WBDpk98spvB82HsFa7Q6zFAB0xB3quArRmYmsZDXnoBxsesQ4yPDIqZw3q+hvDI+Hr4sWBAI1x1FkZesqgpupggA5dx+P86aude/evXffrlpYXdLtEZOkx65mFmt11sQ4mQ6NIgMb46uLQei5g/CkcYtOy4iu/HTzR/+7hnjO6XXrVkrN1YrQ2uXUBaU4uRNNaDNC6zoa5cW4DtDkxQ6LwxORUqbMcemahcqBv4MGGRzRGr/vlr9JN6iBAYxx1coUuTqcnAv6fRzZYO8dcCE/y8Y+W/y/rgOY+MVekxhqRAI3x1Sa0XoK7uHG/bAleeTvmStJW+zl0ceg4x8Fas+YCtK4DbZ0sOOcBemJyKri088LFdbOuTGdedXzz1rbZ/twQCNAYR11zQ/OuNox/YizwLOppiNEL4UlXW6c4E6BxVgnQGN9ggNa8q1tU/UyMPqa0n2UmdOhiHQRoDLXmAnTTmubQyRXRAVpSsrV6hnlTpXWgv4npbcXdjYXmteu3dO/rjT+/OXSeSUwI0Gh6/vTV0PkSwSkcH/7llp5faAZlDdb1gWBtarWfCdAYRwI0Bm1aVgxdPE7PCzSXc7bWexYj1oc2lekZoYtDm09GthCg0bS2AvSrr70eehnCmAF6/oKl1pyKicmphxoKwaQrq22EdqxjorOoU8ziIECjaUvLCz/4Yd2u37xibtT5G9aaGDoN+l8LT+rGfy08GWf1DEnkurBd6Gp32vbmAisoEqAx6PCJsS8nvypt6zM3yrW4hdCrdh/vP68bL5y7M39DW8uhym5mMg6udqezRJgDjaa1EqAvjl1e98tfyU0PNjwSTKXRAfpA30Bw4oeZnq0ALes9B1fhCKV9x57gJbslsi9cXBfnCBYEaFT1pD1Z++JfC09uain+xFg9o95Yxk4ir655t/Jnv9j+TGnlz36h1/eOeCDpUgcvYSiTp3VOiBwtuBvWrARotNQesKx9MXxi7PDvzpirZ1izNZqWFXXNu+ETY71dQ5qeg/M6gg8UbFHL5OnhE2Pmwh1nhz6o+iuDXpnbAL2ivqFpTbNozkVuLDSH9nRnvZqJrpKxZWt7qbPcvmPPoiX1CxfXde/rDQZonWndtKa51FlWX33t9bPnRs2JHBrNt2xtP3joyNlzo2fPjbbv2DPrqZAREKDRtHPvfs3ElvX3NwbnNA/2Dwf3r//+JVeCSjIOTszQo/3gh3Uykfrv/v6fWIIDVQI0Bt37zCHNxBbmItDqxtVdwf1D9zQNtp+to305+ZUsaTc99bU5PwQxzwE6aGOhOeIEvlkD9NFjpxYu/t7l3BYurrs4djl0aeeZmRkN1qE2rfkux5c6ytaRK80ziQkBGi3Pn766fVup/vuNZ13+Oehg//Dadb+W/evvb2xpeSF6xoXMda7UVx7sH9ZFPFb+9DHSM5oSoDFUWQfaajzr2sxBN67uOtH/rsyHvnrp5uGeM9HpuVL7WY+mi3hceOcaV/PGoDkM0MMjo0FnnUksUTj6JL/r4zdKHeW167ds3tp2oG9AjykPYe4pszsWLq4rdZRN167fogvVmRM8Jianvgn3erphqaMcnNQRHwI0ImZFAjQiZtEcBmgfkLU+KjW8K52SOFcQoBExKxKgETGLEqDnHp0AXWmHu1lhIw4EaETMigRoRMyiBOi5R9awm79gaaUJIbLG8/K6lY6eAAEaEbMiARoRsygB2gmyZMdDDQUrQ09MTskFVuYvWGpNm55DCNCImBUJ0IiYRQnQTrg4dlkX1niooaAL6smW5XUr3aVnAjQiZkgCNCJmUQK0K2TJDl1zQ5QLejua+qwQoBExKxKgETGLEqBzCAEaEbMiARoRsygBOocQoBExKxKgETGLEqBzCAEaEbMiARoRsygBOocQoBExKxKgETGLEqBzCAEaEbMiARoRsygBOocQoBExKxKgETGLEqBzCAEaEbMiARoRsygBOocQoBExKxKgETGLEqBziARoRERERHQhATqHEKARERER3UmAziGrChtWFTZU+1lA3vB5sICsQ3WBC6grcIfP1UWATgkBGlzg82ABWYfqAhdQV+AOn6uLAJ0SAjS4wOfBArIO1QUuoK7AHT5XFwE6JQRocIHPgwVkHaoLXEBdgTt8ri4CdEoI0OACnwcLyDpUF7iAugJ3+FxdBOiUEKDBBT4PFpB1qC5wAXUF7vC5ugjQKSFAgwt8Hiwg61Bd4ALqCtzhc3URoFNCgAYX+DxYQNahusAF1BW4w+fqIkCnhAANLvB5sICsQ3WBC6grcIfP1UWATgkBGlzg82ABWYfqAhdQV+AOn6uLAJ0SAjS4wOfBArIO1QUuoK7AHT5XFwE6JQRocIHPgwVkHaoLXEBdgTt8ri4CdEoI0OACnwcLyDpUF7iAugJ3+FxdBOiUEKDBBT4PFpB1qC5wAXUF7vC5ugjQKSFAgwt8Hiwg61Bd4ALqCtzhc3URoFNCgAYX+DxYQNahusAF1BW4w+fqIkCnhAANLvB5sICsQ3WBC6grcIfP1UWATgkBGlzg82ABWYfqAhdQV+AOn6uLAJ0SAjS4wOfBArIO1QUuoK7AHT5XFwE6JQRocIHPgwVkHaoLXEBdgTt8ri4CdEoI0OACnwcLyDpUF7iAugJ3+FxdBOiUEKDBBT4PFpB1qC5wAXUF7vC5ugjQKSFAgwt8Hiwg61Bd4ALqCtzhc3URoFNCgAYX+DxYQNahusAF1BW4w+fqIkCnhAANLvB5sICsQ3WBC6grcIfP1UWATgkBGlzg82ABWYfqAhdQV+AOn6uLAJ0SAjS4wOfBArIO1QUuoK7AHT5XFwE6JQRocIHPgwVkHaoLXEBdgTt8ri4CdEoI0OACnwcLyDpUF7iAugJ3+FxdBOiUEKDBBT4PFpB1qC5wAXUF7vC5ugjQKSFAgwt8Hiwg61Bd4ALqCtzhc3URoFNCgAYX+DxYQNahusAF1BW4w+fqIkCnhAANLvB5sICsQ3WBC6grcIfP1UWATgkBGlzg82ABWYfqAhdQV+AOn6uLAJ0SAjS4wOfBArIO1QUuoK7AHT5XFwE6JQRocIHPgwVkHaoLXEBdgTt8ri4CdEoI0OACnwcLyDpUF7iAugJ3+FxdBOiUEKDBBT4PFpB1qC5wAXUF7vC5ugjQKSFAgwt8Hiwg61Bd4ALqCtzhc3URoFNCgAYX+DxYQNahusAF1BW4w+fqIkCnhAANLvB5sICsQ3WBC6grcIfP1UWATgkBGlzg82ABWYfqAhdQV+AOn6uLAJ2Slf/w64fv246IiIiILhw4NEKAzhsEaERERER3EqBzCAEaERER0Z0E6BxCgEZERER0JwE6hxCgEREREd1JgM4hBGhEREREdxKgcwgBGhEREdGdBOgcQoBGREREdCcBOocQoBERERHdSYDOIQRoRERERHcSoHMIARoRERHRnQToHEKARkRERHQnATqHEKARERER3UmAziEEaERERER3EqDvKaWO8vwFS+cvWOr0UQjQiIiIiO6sxQB99txoqBOTU44eUSFAIyIiImbdWgzQEmFDfaihcPDQEUePS4BGxFqz9dHu0ra+xx/YPeuejz+wu/jk/o2ruyrt0LSsePh3Z65eunn10s3j/eeblhVDdzvR/+7MzMzeZw5V/W9HxBxbuwF6ed3KxkKz+mDDIxqjt2xtd/TQBGhEzLSPP7C7t2voy8mvZLSJ2PPw786Y49InH39eKRy3PtatBxTKu/4YfNyrl25aBwzm8scf2D0zM3PrxhdVf6EQMd/WboAudZSt7dfHb2iMHh4ZdfHQBGhEzKh7nzlkRdiIAH28/3xwaPpy8qvWx7qDhw0dx473nzd3k77y1Us3H39gt4bpE/3vWkeT3YKPgog4txKgv8fE5FTErXcPARoRM2rvS0PB0SZ0T83E01NfFzfub32sW+/7ycefm3s2LSvqoXpfGtq4uqu4cf/01Neypbhxv+4pW3RiRnHjftliTuTYuLprZmbmwjvXqv5aIWLuJUDbLK9bOX/B0s1b20JvnZicOnjoSKmzXOosv/ra69HnHV4fv/Hqa6/LztLSPtA3UClAT0xOvXn8LT3yxbHLaf8+AjQizr2Sg3tfGpIurxC65ycffy63mnM2zg59IBvN2ckarA/3nDEfSDaeHfpAtkgyth5OtpjN5gvnrtF+RsR7IwHaZtGS+kq3HugbkFvVRUvqD/QNhB6nfcce6wzFpjXNlQL00WOnrCPL/uliNAEaEd2pATc0QOutVy/dNLdrz/jCue86xBq1rdnMt258YW7XY5r7yBbtUss+tJ8R8d5IgP4eGnCDc6C3bG2XmxoLzaWOcqmjrBOmjx47Ze38UENBT1VsK+4udZQbC81mODZ3vjh22Tzy0WOnSh1laYRXSufREKAR0Z3RAVqbyr0vDVk3WffS+RvTU19be2q7WtrJEQFa+820nxHxXkqAvsPFscvtO/ZIGzg4f+PosVNyLyvRthV3Sx/anMuhE52t4wyPjEostgL05q1tErWDD5ruDyRAI6I7YwboV347aN2kfWXrOMG2sZXCdQqHNqo1fJsJW88pfPyB3aVtfeVdf2x9lDyNiE6s3QAd6sLFdaFN3xX1DZUmRksm1rA7MTklKbyx0BzcOfQkQmlOz+FpiwRoRHRndIC2msemF965Zt4UP0A/fN92ObNQQ7mcp6ita1mUQ+K1taxHxIrRiIipJUDbrqhvKHV+L8tq+zl0RvLa9VvM+KuTQEL7x6EBWo6wor5hri6FSIBGRHdGB2grJUfc9MpvB+U/IwK0nkcoW76c/Kq0ra/45H5ZN1ritSRmaT/rczvcc+aV3w5K7A6udoeIeJfWboC2Or4Tk1NHj52S2RRyAp/epKk39ALgMjda+83RC9WF3jo8MqqnJJY6y9fHb9zlH0iARkR3zlWA/u60wsoBWlfnaFpW1N62cPXSTWkty5mI0n6WmdCamPUh4lwKERExvgRoG20h61wOmegcrQZoaScvXFwXevBK8dqcHi3x/W6u5EKARkR3Rgfowz13LkBoruIsaoC21taIM4VD3PvMocM9Z070v6tr4Znt5+DSHKGr3SEi3r0E6BCspaA1QJuX/rZsK+6WnXU+RuiRo/vTB/oGzCuKr/vlr9JN6iBAI6I752oVDj010Frwzkzh5qLRoX7y8efTU19LK1qu423FZZkeHXwyiIh3IwE6BDmrL+asDIsUUzgsLo5dlhQecT2XaAjQiOjO6ACtM5utmceabs1F6yodJ2IeiKmEdQ3H+sTMC7jIoQjQiDi3EqBDkDU31q7fIv8ZfV6gRfe+Xtk5dCpz/Cyus7Fn3TMIARoR3RkdoHWBuS8nvzK36+IYZrDWac3mpIuI9aGtB/py8ittPwfXthPN0w0REedKArSNntLXva9XNy5cXGedWVgJvSpKaPNYZ4PMehx9GilmcRCgEdGd0QH64fu267W+NbY2LSuGXnQw9LKFOn8jOvVa7WfRWu1O295mTxoR8e4lQH/HxOTUwUNHZBXnhYvrQq+NsmVre/BeVrNZZoAEr/KtnWwrQLfv2BNcIE8esdLJiNEQoBFxbjVDcyhmkDV3Pt5/vrdrSNNz8HxBmaMsGbq3a2j4xJj85/TU1xFLZwTbz6KE708+/ly2H+8/PzMzc+vGF1V/ARExZ9ZugG5a01zqLItNa5qb1jRLdJbYGky0ei1uWSj67LnRN4+/JRcvtDrT2jyWwP3qa6/LQ8iRrQCtqXrL1vaDh47I0njtO/bMOs8kAgI0Is6tiQK0TNiQZrCJLjxn2rSsqBlamZ76OrpnLO3n4CmGTcuK+ria2oPrgSAi3qW1G6BDXV63sq24u9KsiUrr2W3e2mbd5eLYZXNZOt3t+viNYAe61FHWYG2qK3skhQCNiHPrxtVdF965FmEwy25c3XWi/125fPeFd64Fr+ytNi0rHu45IzH61o0vTvS/G52eZWJGpb7y4w/s1jkkt258QXpGRBfWYoAeHhkNNfRCgxbXx2907+vdvLWtsdC8dv2W7n29la57MjE5daBvoK24u7HQXOoo68HlsSJ2Xrt+i7l/CgjQiIiIiO6sxQCdewjQiIiIiO4kQOcQAjQiIiKiOwnQOYQAjYiIiOhOAnQOIUAjIiIiupMAnUMI0IiIiIjuJEDnEAI0IiIiojsJ0DmEAI2IiIjoTgJ0DiFAIyIiIrqTAJ1DCNCIiIiI7iRA55CG//F/q15YiIiIiHmVAJ1Dfvo/f1X1wkJERETMqwToHEKARkRERHQnATqHEKARERER3UmAziEEaERERER3EqBzCAEaERER0Z0E6BxCgEZERER0JwE6h6wqbFhV2FDtZwF5Y+zD694OFpB1qC5wAXUF7vC5ugjQKSFAgwt8Hiwg61Bd4ALqCtzhc3URoFNCgAYX+DxYQNahusAF1BW4w+fqIkCnhAANLvB5sICsQ3WBC6grcIfP1UWATgkBGlzg82ABWYfqAhdQV+AOn6uLAJ0SAjS4wOfBArIO1QUuoK7AHT5XFwE6JQRocIHPgwVkHaoLXEBdgTt8ri4CdEoI0OACnwcLyDpUF7iAugJ3+FxdBOiUEKDBBT4PFpB1qC5wAXUF7vC5ugjQKSFAgwt8Hiwg61Bd4ALqCtzhc3URoFNCgAYX+DxYQNahusAF1BW4w+fqIkCnhAANLvB5sICsQ3WBC6grcIfP1UWATgkBGlzg82ABWYfqAhdQV+AOn6uLAJ0SAjS4wOfBArIO1QUuoK7AHT5XFwE6JQRocIHPgwVkHaoLXEBdgTt8ri4CdEoI0OACnwcLyDpUF7iAugJ3+FxdBOiUEKDBBT4PFpB1qC5wAXUF7vC5ugjQKSFAgwt8Hiwg61Bd4ALqCtzhc3URoFNCgAYX+DxYQNahusAF1BW4w+fqIkCnhAANLvB5sICsQ3WBC6grcIfP1UWATgkBGlzg82ABWYfqAhdQV+AOn6uLAJ2STa07N7XurPazAAAAAIB7DQEaAAAAACABBGgAAAAAgAQQoAEAAAAAEkCABgAAAABIAAEaAAAAACABBGgAAAAAgAQQoAEAAAAAEkCABgAAAABIAAEaAAAAACABBGgAAAAAgAQQoAEAAAAAEkCABgAAAABIAAEaAAAAACABBGgAAAAAgAQQoAEAAAAAEkCABgAAAABIAAEaAAAAACABBGgAAAAAgAQQoAEAAAAAEkCAtrn20fiRP518/4MrETs8W3xxzbqnny2++IdDg5V2a255vuPlHmdPE/zl/Q+uHPnTyVmr6P0ProQ6PX37e0cbu6L1NvT22dCjTU/fXrPuaeotx8QvGEXq8NpH45WOOfLn92KWVnfPwbn7U8AXpqdvVyqq0OqKX4RmaY38+b1Kj75m3dO/76v4GQoZ5dann0WMS8qsA1T8PaXeVhU2RNTbrU8/W1XYMLf1RoD+jmsfja9Z9/SqwgY1+KEy8uf3VhU2PPHUc7/vG9z+7RsW+tHy+77BVYUNtz797F49d/CCkT+/19zyvFlCa9Y9HRpNpHhCfX/sinnAmPVWWPf0rAMWZJeYBSMMvX3WKsLgZw+lBe+PXalUVKHVFbMIpfzM0hp442Tw0bt7DlJaOWNk9K+d//FflcYlJc4AFX9P2WdT687f9w0+8dRzocltZmam4+WeJ556bm7rjQB9h/fHrkh67ni55/d9g909B0Mz9OZtu8x/8zv3lINBmXZgbfJqT5/UjJSQ/mNeVdgQ/E4snyubWnduL75oaQ4QzS3Pm//mI+qNRk6+iVkw5keO1GHHyz2hQ5lVWnJ869Pl1qefUVo55tpH48FyEje17pSyMUcb+YhMOmpt/7YVHSytOW8HQhW59tH4rF/shdABKrTTpHt29xz8fd+gfPxZGVo+/ja17tT/fOKp5yrVW6Xf2VJDgL6DNA7NL8rSoTHfCSkRs08jW6xRQHo2tJ9rilufflZY9/QTTz1npRn5N9/c8ry1/6zf0bU/ZFaX1KRVbzRyagEJuNEFox8n1kfFwBsnrSKU0goOd1ansOPlHkqrNtlVKgfrIc6oFSwkiUGUVr4xv4xF1EnMAUr2DB5HftvfvG2XdV/zaFJvVlbeVSo/8dRzc/fn3oEAPWP+mmltl1LQd0J2s7qJqwobthdf1P+kHVizXPtoPPitSb74BkcT2Rg9/UuGBvOOMqaYP27QyKkR4mQX89dMa7v8GKJjl3wOmUeTQjK7A7Il9Md3yDcy8pifa4IUYXTqDZZWsM3kqB0InhAxWMUcoLQId+4pW3sWvs3f+tEZrLdg40m2uKg3AvSMtgmDUwDlzdavO8G3KhigaQeChfyDDw3Q0XeMU28u5nWBhwR/Tw/l2QpTTqWW9NMofmnN3V8A2UB6QKE/osYftazWgFVajtqB4AkRAXrztl1xBiidFBCc/SjTa7WLJOHN3EG+npltpme/nZI0F3+ZDQF6Rt/U4Ful51jIf876qUM7EIIERxP9cSr6jjHrjUZOLRCnYCI+umQo0x9JZy0tdz0b8ByZkxr8FLM+DSsRLC0Z7iit2iEiQMccoCJaBtLW1HKScjVbSHIo7YfKf8762106CNAzcd5v+f/BuTUyNOjXJrMdOD19e2T0r384NDgy+lcahDWLTuEwBwL5J/3EU8/d+vSzPxwaFEdG/2rdV37DMr/XWd+tny2+qI0crbeItfMgo+g3rluffnbkTycrFUzEj+xW+gnODpIdKK0aR0aY0B9RpULkfMGIUWvWn9TNdiCllUtiBioTa4DSz81Ke65Z97T856z1tnnbLrPldPLtkTmsNwL0TPTPo2YpyJtq/spgnh5htgOvfTQuXW1x87ZdZOjaRL4fWxO5Kq0e1dzyvPnTp8wdNH+KMk+YMBs51z4aN5fPo95yRkTBBCebVuoRmjfFKS05srW4J6WVb+T38dAFDSsV4eZtu+KMWtIIiCitZ4svUlr5oFKAjhigrF9lI37usG4KnlgvNSyPLgkttN52lcp3X28E6FifOloKMuFGPmamp2+bq9qZPRvZLvd6f+xK4dv15O/h3wReoKVlDSW6ZMfAGyffH7vy/tgVWbkluEaPnMYqW+Tfv1lv+sW6ueX5wn/fUYYMVlHME7c+/eyJp54zC2bgjZPBgon+kd0qRVlczCwt/fWM0qpZ1nz/DC0THbWG3j4bHLXM9lNoaclNZjuQ0sor0fM04gxQ8QO0nIBYqd6aW56X7pXM7JdfffVL3d1fH4oAPcuEVKsUpqdvywKZ2vALtgODJ4FKGzLOFXcgN0xP35YiCf1XOj19O7hQZeG/VyLXjdc+GpeNcij9vDEbOcFVoqTeWEgxTwQLZnr6ttSG/r4R5/NJq6JSaUlHxywtc9Ja6ErkkA8qrUalBDt22iOwVncNLS2zHUhp5Zi7CdBSY4kCdHS9mYnZrLdNrTuDy0UnhQA9E2fKjvmvenr69sAbJ+VKGbrd7NnEWVcFco8spLqpdWf8f6Ly25PO7hJC66255Xmr3swSlQ9CTtPJPfKpoJ8lEb2A0DmFs5aWFKRZwPKZVOliuZBp5It30jZwolHLPF/IKq3gvHzIKJUCVcQAZU0ESBSgzXobeOOknoRmXs9Ofss17xJ6InVSCNAzlRYai57JbmKd5lnptFACdO0glzNNuqBhzPPczUZO6NBAvdUIWjCaUSqtL56otPTulFZNIQ28pF+89XJxcXbTQqW0csysHck4A1Sl86GlPRRcpNzC6isF6y30eitJIUDP6IsbXJtQ3tTC979bBzF7NhFDw91PuIFMIP90C9+fzRyHmCmnueV5s0vER1HNogWjHzPSCwh2iK21nypBadUsoRd+i0OcUctqB1Ja+SaikCoNUMFr91Q6iHy8Rg9lwevZbWrdaV3pcE7qjQA9E3HNG2vJ7lCsdqDeywxPDA21g9RDivSsdRj9hU32sU7Z4aOoNgk2/yoNWZUW9zUJzgWitGqHmN/eg0jJRV8YJU5pBZdTgIwSEaArTRMKDlCVhqxnv3996FDk9Faze11pCsddzkYjQM9UWqxXL9oenYSsnk38i7ND/tBAE/HPcnr6dud//Ffwlyk96TDiC1uwkRM6EAQXkIbskqhgZCqhdXJM6PgWPFql0gp2B5iomj+iZ2JEFKF8Skb8vhpsB4a2mSit3BARoOMPUHppFXNPnSodMTcy9Hp2wRPr52RpBwL0HeQUYF3ldHr6tnzRif6lINgO1PfPXLfOXO0O8op+AnX3HHz/gytBpQDkc6K55fmTb4/ofXXh8NAr6CryxdraQcaUXaU7v59IrqLecoOk2DXrnj759oi+p2bBWJ8B0mvRVXVltc3QX9isRwnWTKXScvBXQpWRMqvUSA4dtd4fuxJ/1LJKS+IRpZUPpqdvm5908jl45E8ndYu5c/wBSlY8029utz79TPaMng3b8XJPsN7k9w29o65qd5d/OAH6Dro+nby18n+il1AI7dkIMtzsKpX/cGhQVmPgl6l8o9+MI5Rv5NPTt+Xbml4LQ1d3j574EdrIEbTejvzppAwx/NyRG6anb0uzJLRggm906qEstLTkoSmt3BM9tXR6+vb2/66lRKNWaDtQCJYWP5pllEoX2VHNneMPUOaeemW66Cm15vXsLKSAX+3p+8OhwbmqNwL0d0xP3+7uOShv2KbWnd09B6N7eMF5XdatMl++UOGTCfLEtY/Gt3+7lGGE1rT4nXvKBeNDqLvnYPQaqN09ByP6ylpvTzz1HJ9D+eP9sSvSWdGC6Xi5p1LBJB3KQns2CqVVCwy8cXJ78cXo3p41aj3x1HN3X1p6KEoru8z68WftH3+Akj2feOo52XPWKLWrVK7UVzY7EXNVbwRoAAAAAIAEEKABAAAAABJAgAYAAAAASAABGgAAAAAgAQRoAAAAAIAEEKABAAAAABJAgAYAAAAASAABGgAAAAAgAQRoAAAAAIAEEKABAAAAABJAgAYAAAAASAABGgAAAAAgAQRoAAAAAIAE/H+fA8qS7nt1EwAAAABJRU5ErkJggg==","alt":"Supplies. Drugs: None 50%, Enough 50%; Beds: None 0%, Enough 100%.","title":"Supplies"},{"kind":"text","text":"per cent of the answers · 2 posts · answers of the posts to “Clinics 2000”","tone":"quiet"},{"kind":"text","text":"A post counts when at least 2 of its 2 answers to “Supplies” are “Enough”.","tone":"quiet"},{"kind":"facts","facts":[{"label":"Stock","value":"1 of 2 (50 per cent)"},{"label":"Against","value":"DKR"},{"label":"Silent","value":"LIM"},{"label":"If the silent had spoken","value":"One post is silent. Counted as not meeting the test: some (33 per cent of 3). Counted as meeting it: most (67 per cent)."}]},{"kind":"table","caption":"Posts by code, 1 to 3 of 3","columns":["Post","Stands","Answers"],"rows":[["DKR","against","Drugs: None; Beds: Enough"],["HQ-ODG","for","Drugs: Enough; Beds: Enough"],["LIM","silent","–"]]}]}}', '2000-11-01 10:00:00.000'),
(109, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"In their own words","blocks":[{"kind":"heading","text":"In their own words"},{"kind":"quote","text":"Une grève","by":"DKR, on “Why?”"},{"kind":"actions","actions":[{"label":"All conclusions","intent":{"kind":"analysis","round":"Clinics 2000","page":1}}]}]}}', '2000-11-01 10:00:00.000'),
(110, 'person:6', 'act:6d999413-b9a2-4d54-8671-f8e18f37b321', 'person', '{"kind":"said","text":"contribute"}', '2000-12-01 09:30:00.000'),
(111, 'person:6', NULL, 'bot', '{"kind":"message","message":{"text":"What is your news? Write it as your next message, in any language.","blocks":[{"kind":"text","text":"What is your news? Write it as your next message, in any language."}]}}', '2000-12-01 09:30:00.000'),
(112, 'person:6', 'act:cdaffd19-f454-49dc-8c44-610864af4b5c', 'person', '{"kind":"said","text":"A reading list on women in ports."}', '2000-12-01 09:30:00.000'),
(113, 'person:6', NULL, 'bot', '{"kind":"message","message":{"text":"Where does it belong?","blocks":[{"kind":"quote","text":"A reading list on women in ports."},{"kind":"text","text":"Where does it belong?"},{"kind":"actions","actions":[{"label":"News from headquarters","intent":{"kind":"contribute","text":"A reading list on women in ports.","section":"headquarters"}},{"label":"From the working group","intent":{"kind":"contribute","text":"A reading list on women in ports.","section":"workingGroup"}},{"label":"News from the field","intent":{"kind":"contribute","text":"A reading list on women in ports.","section":"field"}},{"label":"Initiatives for men","intent":{"kind":"contribute","text":"A reading list on women in ports.","section":"men"}},{"label":"Around the world","intent":{"kind":"contribute","text":"A reading list on women in ports.","section":"aroundTheWorld"}},{"label":"Reading","intent":{"kind":"contribute","text":"A reading list on women in ports.","section":"reading"}},{"label":"Quiz","intent":{"kind":"contribute","text":"A reading list on women in ports.","section":"quiz"}},{"label":"Coming dates","intent":{"kind":"contribute","text":"A reading list on women in ports.","section":"dates"}},{"label":"Recognition","intent":{"kind":"contribute","text":"A reading list on women in ports.","section":"recognition"}}]}]}}', '2000-12-01 09:30:00.000'),
(114, 'person:6', 'act:918e0259-8681-498f-8dc4-db160301737b', 'bot', '{"kind":"message","message":{"text":"Who may read it? It appears without your name.","blocks":[{"kind":"quote","text":"A reading list on women in ports."},{"kind":"text","text":"Who may read it? It appears without your name."},{"kind":"actions","actions":[{"label":"The working group","intent":{"kind":"offer","text":"A reading list on women in ports.","section":"reading","consent":"workingGroup"}},{"label":"All staff","intent":{"kind":"offer","text":"A reading list on women in ports.","section":"reading","consent":"allStaff"}},{"label":"All staff and Member States","intent":{"kind":"offer","text":"A reading list on women in ports.","section":"reading","consent":"memberStates"}}]}]},"replaces":113}', '2000-12-01 09:30:00.000'),
(115, 'person:6', 'act:2d7e6013-58ba-4d34-8776-6fdeb5a3acdc', 'bot', '{"kind":"message","message":{"text":"Thank you. Your piece is kept for the next bulletin; all staff and Member States may read it.","blocks":[{"kind":"text","text":"Thank you. Your piece is kept for the next bulletin; all staff and Member States may read it.","tone":"good"},{"kind":"quote","text":"A reading list on women in ports."},{"kind":"actions","actions":[{"label":"Take it back","intent":{"kind":"withdraw","item":4}}]}]},"replaces":113}', '2000-12-01 09:30:00.000'),
(116, 'person:9', 'act:e88334e5-f0ae-462d-80ad-caadc5799f67', 'person', '{"kind":"said","text":"proposer Une date à retenir : le 8 mars à Dakar."}', '2000-12-04 09:30:00.000'),
(117, 'person:9', NULL, 'bot', '{"kind":"message","message":{"text":"À quelle rubrique appartient-elle ?","blocks":[{"kind":"quote","text":"Une date à retenir : le 8 mars à Dakar."},{"kind":"text","text":"À quelle rubrique appartient-elle ?"},{"kind":"actions","actions":[{"label":"Nouvelles du Siège","intent":{"kind":"contribute","text":"Une date à retenir : le 8 mars à Dakar.","section":"headquarters"}},{"label":"Nouvelles du groupe de travail","intent":{"kind":"contribute","text":"Une date à retenir : le 8 mars à Dakar.","section":"workingGroup"}},{"label":"Nouvelles du terrain","intent":{"kind":"contribute","text":"Une date à retenir : le 8 mars à Dakar.","section":"field"}},{"label":"Initiatives à l’intention des hommes","intent":{"kind":"contribute","text":"Une date à retenir : le 8 mars à Dakar.","section":"men"}},{"label":"À travers le monde","intent":{"kind":"contribute","text":"Une date à retenir : le 8 mars à Dakar.","section":"aroundTheWorld"}},{"label":"Lectures","intent":{"kind":"contribute","text":"Une date à retenir : le 8 mars à Dakar.","section":"reading"}},{"label":"Quiz","intent":{"kind":"contribute","text":"Une date à retenir : le 8 mars à Dakar.","section":"quiz"}},{"label":"Dates à retenir","intent":{"kind":"contribute","text":"Une date à retenir : le 8 mars à Dakar.","section":"dates"}},{"label":"À l’honneur","intent":{"kind":"contribute","text":"Une date à retenir : le 8 mars à Dakar.","section":"recognition"}}]}]}}', '2000-12-04 09:30:00.000'),
(118, 'person:9', 'act:a4a7898c-676d-4718-82e8-1adcccd408dc', 'bot', '{"kind":"message","message":{"text":"Qui peut la lire ? Elle paraît avec le nom de votre poste.","blocks":[{"kind":"quote","text":"Une date à retenir : le 8 mars à Dakar."},{"kind":"text","text":"Qui peut la lire ? Elle paraît avec le nom de votre poste."},{"kind":"actions","actions":[{"label":"Le groupe de travail","intent":{"kind":"offer","text":"Une date à retenir : le 8 mars à Dakar.","section":"dates","consent":"workingGroup"}},{"label":"L’ensemble du personnel","intent":{"kind":"offer","text":"Une date à retenir : le 8 mars à Dakar.","section":"dates","consent":"allStaff"}},{"label":"L’ensemble du personnel et les États Membres","intent":{"kind":"offer","text":"Une date à retenir : le 8 mars à Dakar.","section":"dates","consent":"memberStates"}}]}]},"replaces":117}', '2000-12-04 09:30:00.000'),
(119, 'person:9', 'act:3786dfb7-2c6b-4062-8cff-6ca589898040', 'bot', '{"kind":"message","message":{"text":"Merci. Votre texte est retenu pour le prochain bulletin ; lecteurs autorisés : l’ensemble du personnel.","blocks":[{"kind":"text","text":"Merci. Votre texte est retenu pour le prochain bulletin ; lecteurs autorisés : l’ensemble du personnel.","tone":"good"},{"kind":"quote","text":"Une date à retenir : le 8 mars à Dakar."},{"kind":"actions","actions":[{"label":"Retirer","intent":{"kind":"withdraw","item":5}}]}]},"replaces":117}', '2000-12-04 09:30:00.000'),
(120, 'person:5', 'act:fa21792a-41d2-4d5a-8457-d0b84928c364', 'person', '{"kind":"said","text":"bulletin show"}', '2000-12-04 09:30:00.000'),
(121, 'person:5', NULL, 'bot', '{"kind":"message","message":{"text":"Bulletin No. 1: 9 items","blocks":[{"kind":"heading","text":"Bulletin No. 1: 9 items"},{"kind":"text","text":"Items are being collected; it is to appear on 25 September 2000.","tone":"quiet"},{"kind":"actions","actions":[{"label":"Send to be read","intent":{"kind":"desk","do":"submit","issue":1},"style":"primary"},{"label":"Preview","intent":{"kind":"desk","do":"preview","issue":1}}]}]}}', '2000-12-04 09:30:00.000'),
(122, 'person:5', NULL, 'bot', '{"kind":"message","message":{"text":"News from headquarters","blocks":[{"kind":"heading","text":"News from headquarters"},{"kind":"quote","text":"Deux sièges de plus pour des femmes à la commission des affectations.","by":"3 · HQ-HRM Geneva · For Member States · FR"},{"kind":"text","tone":"quiet","text":"Not translated yet: EN, ES"},{"kind":"actions","actions":[{"label":"Work on item 3","intent":{"kind":"desk","do":"item","issue":1,"item":3}},{"label":"Leave out","intent":{"kind":"desk","do":"cut","issue":1,"item":3}},{"label":"Up","intent":{"kind":"desk","do":"move","issue":1,"item":3,"to":"up"}},{"label":"Down","intent":{"kind":"desk","do":"move","issue":1,"item":3,"to":"down"}}]}]}}', '2000-12-04 09:30:00.000'),
(123, 'person:5', NULL, 'bot', '{"kind":"message","message":{"text":"From the working group","blocks":[{"kind":"heading","text":"From the working group"},{"kind":"quote","text":"From the working group: a new member.","by":"8 · – · For all staff · EN"},{"kind":"text","tone":"quiet","text":"Not translated yet: FR, ES"},{"kind":"actions","actions":[{"label":"Work on item 8","intent":{"kind":"desk","do":"item","issue":1,"item":8}},{"label":"Leave out","intent":{"kind":"desk","do":"cut","issue":1,"item":8}},{"label":"Up","intent":{"kind":"desk","do":"move","issue":1,"item":8,"to":"up"}},{"label":"Down","intent":{"kind":"desk","do":"move","issue":1,"item":8,"to":"down"}}]}]}}', '2000-12-04 09:30:00.000'),
(124, 'person:5', NULL, 'bot', '{"kind":"message","message":{"text":"News from the field","blocks":[{"kind":"heading","text":"News from the field"},{"kind":"quote","text":"A market women’s association opened a help desk at the port.","by":"1 · NBO Nairobi · For all staff · EN"},{"kind":"text","tone":"quiet","text":"Not translated yet: FR, ES"},{"kind":"actions","actions":[{"label":"Work on item 1","intent":{"kind":"desk","do":"item","issue":1,"item":1}},{"label":"Leave out","intent":{"kind":"desk","do":"cut","issue":1,"item":1}},{"label":"Up","intent":{"kind":"desk","do":"move","issue":1,"item":1,"to":"up"}},{"label":"Down","intent":{"kind":"desk","do":"move","issue":1,"item":1,"to":"down"}}]}]}}', '2000-12-04 09:30:00.000'),
(125, 'person:5', NULL, 'bot', '{"kind":"message","message":{"text":"Initiatives for men","blocks":[{"kind":"heading","text":"Initiatives for men"},{"kind":"quote","text":"Un atelier pour les pères avant le départ a réuni 26 hommes.","by":"2 · DKR Dakar · For the working group · FR"},{"kind":"text","tone":"quiet","text":"Not translated yet: EN, ES"},{"kind":"actions","actions":[{"label":"Work on item 2","intent":{"kind":"desk","do":"item","issue":1,"item":2}},{"label":"Leave out","intent":{"kind":"desk","do":"cut","issue":1,"item":2}},{"label":"Up","intent":{"kind":"desk","do":"move","issue":1,"item":2,"to":"up"}},{"label":"Down","intent":{"kind":"desk","do":"move","issue":1,"item":2,"to":"down"}}]}]}}', '2000-12-04 09:30:00.000'),
(126, 'person:5', NULL, 'bot', '{"kind":"message","message":{"text":"Around the world","blocks":[{"kind":"heading","text":"Around the world"},{"kind":"quote","text":"Alrededor del mundo: una red nueva.","by":"7 · LIM Lima · For the working group · ES"},{"kind":"text","tone":"quiet","text":"Not translated yet: EN, FR"},{"kind":"actions","actions":[{"label":"Work on item 7","intent":{"kind":"desk","do":"item","issue":1,"item":7}},{"label":"Leave out","intent":{"kind":"desk","do":"cut","issue":1,"item":7}},{"label":"Up","intent":{"kind":"desk","do":"move","issue":1,"item":7,"to":"up"}},{"label":"Down","intent":{"kind":"desk","do":"move","issue":1,"item":7,"to":"down"}}]}]}}', '2000-12-04 09:30:00.000'),
(127, 'person:5', NULL, 'bot', '{"kind":"message","message":{"text":"Reading","blocks":[{"kind":"heading","text":"Reading"},{"kind":"quote","text":"A reading list on women in ports.","by":"4 · – · For Member States · EN"},{"kind":"text","tone":"quiet","text":"Not translated yet: FR, ES"},{"kind":"actions","actions":[{"label":"Work on item 4","intent":{"kind":"desk","do":"item","issue":1,"item":4}},{"label":"Leave out","intent":{"kind":"desk","do":"cut","issue":1,"item":4}},{"label":"Up","intent":{"kind":"desk","do":"move","issue":1,"item":4,"to":"up"}},{"label":"Down","intent":{"kind":"desk","do":"move","issue":1,"item":4,"to":"down"}}]}]}}', '2000-12-04 09:30:00.000'),
(128, 'person:5', NULL, 'bot', '{"kind":"message","message":{"text":"Quiz","blocks":[{"kind":"heading","text":"Quiz"},{"kind":"quote","text":"Quiz: which port is the oldest?","by":"9 · – · For all staff · EN"},{"kind":"text","tone":"quiet","text":"Not translated yet: FR, ES"},{"kind":"actions","actions":[{"label":"Work on item 9","intent":{"kind":"desk","do":"item","issue":1,"item":9}},{"label":"Leave out","intent":{"kind":"desk","do":"cut","issue":1,"item":9}},{"label":"Up","intent":{"kind":"desk","do":"move","issue":1,"item":9,"to":"up"}},{"label":"Down","intent":{"kind":"desk","do":"move","issue":1,"item":9,"to":"down"}}]}]}}', '2000-12-04 09:30:00.000'),
(129, 'person:5', NULL, 'bot', '{"kind":"message","message":{"text":"Coming dates","blocks":[{"kind":"heading","text":"Coming dates"},{"kind":"quote","text":"Une date à retenir : le 8 mars à Dakar.","by":"5 · DKR Dakar · For all staff · FR"},{"kind":"text","tone":"quiet","text":"Not translated yet: EN, ES"},{"kind":"actions","actions":[{"label":"Work on item 5","intent":{"kind":"desk","do":"item","issue":1,"item":5}},{"label":"Leave out","intent":{"kind":"desk","do":"cut","issue":1,"item":5}},{"label":"Up","intent":{"kind":"desk","do":"move","issue":1,"item":5,"to":"up"}},{"label":"Down","intent":{"kind":"desk","do":"move","issue":1,"item":5,"to":"down"}}]}]}}', '2000-12-04 09:30:00.000'),
(130, 'person:5', NULL, 'bot', '{"kind":"message","message":{"text":"Recognition","blocks":[{"kind":"heading","text":"Recognition"},{"kind":"quote","text":"Recognition for the port’s night shift.","by":"6 · NBO Nairobi · For Member States · EN"},{"kind":"text","tone":"quiet","text":"Not translated yet: FR, ES"},{"kind":"actions","actions":[{"label":"Work on item 6","intent":{"kind":"desk","do":"item","issue":1,"item":6}},{"label":"Leave out","intent":{"kind":"desk","do":"cut","issue":1,"item":6}},{"label":"Up","intent":{"kind":"desk","do":"move","issue":1,"item":6,"to":"up"}},{"label":"Down","intent":{"kind":"desk","do":"move","issue":1,"item":6,"to":"down"}}]}]}}', '2000-12-04 09:30:00.000'),
(131, 'person:5', 'act:dbbcd373-cadc-44fe-8332-4700caa7e2d9', 'person', '{"kind":"said","text":"bulletin item 1"}', '2000-12-04 09:30:00.000'),
(132, 'person:5', NULL, 'bot', '{"kind":"message","message":{"text":"Item 1 of bulletin No. 1","blocks":[{"kind":"heading","text":"Item 1 of bulletin No. 1"},{"kind":"quote","text":"A market women’s association opened a help desk at the port.","by":"English, as offered · 1 · NBO Nairobi · For all staff · EN"},{"kind":"text","tone":"quiet","text":"Not translated yet: FR, ES"},{"kind":"actions","actions":[{"label":"Write it in English","intent":{"kind":"desk","issue":1,"item":1,"do":"word","language":"en"}},{"label":"Write it in French","intent":{"kind":"desk","issue":1,"item":1,"do":"word","language":"fr"}},{"label":"Write it in Spanish","intent":{"kind":"desk","issue":1,"item":1,"do":"word","language":"es"}},{"label":"Another section","intent":{"kind":"desk","issue":1,"item":1,"do":"section"}},{"label":"Tell it with another","intent":{"kind":"desk","issue":1,"item":1,"do":"merge"}},{"label":"Leave out","intent":{"kind":"desk","do":"cut","issue":1,"item":1}},{"label":"Up","intent":{"kind":"desk","do":"move","issue":1,"item":1,"to":"up"}},{"label":"Down","intent":{"kind":"desk","do":"move","issue":1,"item":1,"to":"down"}}]}]}}', '2000-12-04 09:30:00.000'),
(133, 'person:5', 'act:06952927-468c-48c1-8534-8b5046ed543a', 'person', '{"kind":"said","text":"bulletin word 1 fr"}', '2000-12-04 09:30:00.000'),
(134, 'person:5', NULL, 'bot', '{"kind":"message","message":{"text":"Write the words for item 1 in French as your next message. A first line with an empty line under it becomes the headline.","blocks":[{"kind":"text","text":"Write the words for item 1 in French as your next message. A first line with an empty line under it becomes the headline.","tone":"normal"}]}}', '2000-12-04 09:30:00.000'),
(135, 'person:5', 'act:4ef68601-4a74-4d4c-89c1-39eb5c939ee1', 'person', '{"kind":"said","text":"Un service d’aide\n\nUne association a ouvert un service d’aide au port."}', '2000-12-04 09:30:00.000'),
(136, 'person:5', NULL, 'bot', '{"kind":"message","message":{"text":"Item 1 of bulletin No. 1","blocks":[{"kind":"heading","text":"Item 1 of bulletin No. 1"},{"kind":"quote","text":"A market women’s association opened a help desk at the port.","by":"English, as offered · 1 · NBO Nairobi · For all staff · EN"},{"kind":"quote","text":"Un service d’aide\n\nUne association a ouvert un service d’aide au port.","by":"French, the editor’s words"},{"kind":"text","tone":"quiet","text":"Not translated yet: ES"},{"kind":"actions","actions":[{"label":"Write it in English","intent":{"kind":"desk","issue":1,"item":1,"do":"word","language":"en"}},{"label":"Write it in French","intent":{"kind":"desk","issue":1,"item":1,"do":"word","language":"fr"}},{"label":"Write it in Spanish","intent":{"kind":"desk","issue":1,"item":1,"do":"word","language":"es"}},{"label":"Another section","intent":{"kind":"desk","issue":1,"item":1,"do":"section"}},{"label":"Tell it with another","intent":{"kind":"desk","issue":1,"item":1,"do":"merge"}},{"label":"Leave out","intent":{"kind":"desk","do":"cut","issue":1,"item":1}},{"label":"Up","intent":{"kind":"desk","do":"move","issue":1,"item":1,"to":"up"}},{"label":"Down","intent":{"kind":"desk","do":"move","issue":1,"item":1,"to":"down"}}]}]}}', '2000-12-04 09:30:00.000'),
(137, 'person:5', 'act:604a63eb-aca4-478b-83da-70c8fd82498a', 'person', '{"kind":"said","text":"bulletin section 6"}', '2000-12-04 09:30:00.000'),
(138, 'person:5', NULL, 'bot', '{"kind":"message","message":{"text":"Where does item 6 belong?","blocks":[{"kind":"text","text":"Where does item 6 belong?","tone":"normal"},{"kind":"actions","actions":[{"label":"News from headquarters","intent":{"kind":"desk","do":"section","item":6,"section":"headquarters"}},{"label":"From the working group","intent":{"kind":"desk","do":"section","item":6,"section":"workingGroup"}},{"label":"News from the field","intent":{"kind":"desk","do":"section","item":6,"section":"field"}},{"label":"Initiatives for men","intent":{"kind":"desk","do":"section","item":6,"section":"men"}},{"label":"Around the world","intent":{"kind":"desk","do":"section","item":6,"section":"aroundTheWorld"}},{"label":"Reading","intent":{"kind":"desk","do":"section","item":6,"section":"reading"}},{"label":"Quiz","intent":{"kind":"desk","do":"section","item":6,"section":"quiz"}},{"label":"Coming dates","intent":{"kind":"desk","do":"section","item":6,"section":"dates"}},{"label":"Recognition","intent":{"kind":"desk","do":"section","item":6,"section":"recognition"}}]}]}}', '2000-12-04 09:30:00.000'),
(139, 'person:5', 'act:ca5f2059-7bc6-418d-8103-7c58e5f53598', 'person', '{"kind":"said","text":"bulletin move 6"}', '2000-12-04 09:30:00.000'),
(140, 'person:5', NULL, 'bot', '{"kind":"message","message":{"text":"6 · Recognition for the port’s night shift.","blocks":[{"kind":"text","text":"6 · Recognition for the port’s night shift.","tone":"normal"},{"kind":"actions","actions":[{"label":"Up","intent":{"kind":"desk","do":"move","item":6,"to":"up"}},{"label":"Down","intent":{"kind":"desk","do":"move","item":6,"to":"down"}}]}]}}', '2000-12-04 09:30:00.000'),
(141, 'person:5', 'act:14404fb8-559b-4ca7-8af8-71ee63cb995a', 'person', '{"kind":"said","text":"bulletin merge 2"}', '2000-12-04 09:30:00.000'),
(142, 'person:5', NULL, 'bot', '{"kind":"message","message":{"text":"With which item is item 2 told?","blocks":[{"kind":"text","text":"With which item is item 2 told?","tone":"normal"},{"kind":"actions","actions":[{"label":"1 · A market women’s association opened a he…","intent":{"kind":"desk","do":"merge","item":2,"into":1}},{"label":"3 · Deux sièges de plus pour des femmes à la…","intent":{"kind":"desk","do":"merge","item":2,"into":3}},{"label":"4 · A reading list on women in ports.","intent":{"kind":"desk","do":"merge","item":2,"into":4}},{"label":"5 · Une date à retenir : le 8 mars à Dakar.","intent":{"kind":"desk","do":"merge","item":2,"into":5}},{"label":"6 · Recognition for the port’s night shift.","intent":{"kind":"desk","do":"merge","item":2,"into":6}},{"label":"7 · Alrededor del mundo: una red nueva.","intent":{"kind":"desk","do":"merge","item":2,"into":7}},{"label":"8 · From the working group: a new member.","intent":{"kind":"desk","do":"merge","item":2,"into":8}},{"label":"9 · Quiz: which port is the oldest?","intent":{"kind":"desk","do":"merge","item":2,"into":9}}]}]}}', '2000-12-04 09:30:00.000'),
(143, 'person:5', 'act:f775505a-07b6-4a2a-85f9-bc3aac4afab1', 'person', '{"kind":"said","text":"bulletin cut 9"}', '2000-12-04 09:30:00.000'),
(144, 'person:5', NULL, 'bot', '{"kind":"message","message":{"text":"Quiz","blocks":[{"kind":"heading","text":"Quiz"},{"kind":"quote","text":"Quiz: which port is the oldest?","by":"9 · – · For all staff · EN · left out"},{"kind":"text","tone":"quiet","text":"Not translated yet: FR, ES"},{"kind":"actions","actions":[{"label":"Work on item 9","intent":{"kind":"desk","do":"item","issue":1,"item":9}},{"label":"Take in again","intent":{"kind":"desk","do":"restore","issue":1,"item":9}},{"label":"Up","intent":{"kind":"desk","do":"move","issue":1,"item":9,"to":"up"}},{"label":"Down","intent":{"kind":"desk","do":"move","issue":1,"item":9,"to":"down"}}]}]}}', '2000-12-04 09:30:00.000'),
(145, 'person:5', 'act:96f87fb8-164b-4674-8f81-4a19882ee448', 'person', '{"kind":"said","text":"bulletin merge 2 6"}', '2000-12-04 09:30:00.000'),
(146, 'person:5', NULL, 'bot', '{"kind":"message","message":{"text":"Recognition","blocks":[{"kind":"heading","text":"Recognition"},{"kind":"quote","text":"Un atelier pour les pères avant le départ a réuni 26 hommes.","by":"2 · DKR Dakar · For the working group · FR · told with 6"},{"kind":"text","tone":"quiet","text":"Not translated yet: EN, ES"},{"kind":"actions","actions":[{"label":"Work on item 2","intent":{"kind":"desk","do":"item","issue":1,"item":2}},{"label":"Leave out","intent":{"kind":"desk","do":"cut","issue":1,"item":2}},{"label":"Tell it alone","intent":{"kind":"desk","do":"separate","issue":1,"item":2}},{"label":"Up","intent":{"kind":"desk","do":"move","issue":1,"item":2,"to":"up"}},{"label":"Down","intent":{"kind":"desk","do":"move","issue":1,"item":2,"to":"down"}}]},{"kind":"quote","text":"Recognition for the port’s night shift.","by":"6 · NBO Nairobi · For Member States · EN"},{"kind":"text","tone":"quiet","text":"Not translated yet: FR, ES"},{"kind":"actions","actions":[{"label":"Work on item 6","intent":{"kind":"desk","do":"item","issue":1,"item":6}},{"label":"Leave out","intent":{"kind":"desk","do":"cut","issue":1,"item":6}},{"label":"Up","intent":{"kind":"desk","do":"move","issue":1,"item":6,"to":"up"}},{"label":"Down","intent":{"kind":"desk","do":"move","issue":1,"item":6,"to":"down"}}]}]}}', '2000-12-04 09:30:00.000'),
(147, 'person:5', 'act:35f037ed-d4ee-4ee0-8835-2bc7fac92f50', 'person', '{"kind":"said","text":"bulletin preview"}', '2000-12-04 09:30:00.000'),
(148, 'person:5', NULL, 'bot', '{"kind":"message","message":{"text":"For whom?","blocks":[{"kind":"text","text":"For whom?","tone":"normal"},{"kind":"actions","actions":[{"label":"For the working group","intent":{"kind":"desk","do":"preview","issue":1,"audience":"workingGroup"}},{"label":"For all staff","intent":{"kind":"desk","do":"preview","issue":1,"audience":"allStaff"}},{"label":"For Member States","intent":{"kind":"desk","do":"preview","issue":1,"audience":"memberStates"}}]}]}}', '2000-12-04 09:30:00.000'),
(149, 'person:5', 'act:570aa607-8ca8-4c59-819a-cd0ee62003be', 'person', '{"kind":"said","text":"bulletin submit"}', '2000-12-04 09:30:00.000'),
(150, 'person:5', NULL, 'bot', '{"kind":"message","message":{"text":"Bulletin No. 1 waits to be read by a second person: the coordinator, the supervisor or another editor.","blocks":[{"kind":"text","text":"Bulletin No. 1 waits to be read by a second person: the coordinator, the supervisor or another editor.","tone":"good"}]}}', '2000-12-04 09:30:00.000'),
(151, 'person:3', 'outbox:bulletin.toRead:1:9:3', 'bot', '{"kind":"message","message":{"text":"Le bulletin n° 1 attend votre seconde lecture ; parution prévue le 25 septembre 2000.","blocks":[{"kind":"text","text":"Le bulletin n° 1 attend votre seconde lecture ; parution prévue le 25 septembre 2000."},{"kind":"actions","actions":[{"label":"Aperçu","intent":{"kind":"desk","do":"preview","issue":1}},{"label":"Approuver","intent":{"kind":"desk","do":"approve","issue":1,"revision":9}},{"label":"Renvoyer","intent":{"kind":"desk","do":"return","issue":1,"revision":9}}]}]}}', '2000-12-05 09:30:00.000'),
(152, 'person:3', 'act:64a20d07-0b84-450d-84d9-0c055d57b106', 'person', '{"kind":"said","text":"bulletin"}', '2000-12-05 09:30:00.000'),
(153, 'person:3', NULL, 'bot', '{"kind":"message","message":{"text":"Il n’y a pas encore de bulletin. Vous pouvez proposer un texte pour le premier.","blocks":[{"kind":"text","text":"Il n’y a pas encore de bulletin. Vous pouvez proposer un texte pour le premier.","tone":"normal"},{"kind":"actions","actions":[{"label":"Proposer un texte","intent":{"kind":"contribute"}},{"label":"Toutes les publications","intent":{"kind":"desk","do":"list"}}]}]}}', '2000-12-05 09:30:00.000'),
(154, 'person:3', 'act:169bea6a-aad9-4ac4-8de4-025dcb66faea', 'person', '{"kind":"said","text":"bulletin renvoyer"}', '2000-12-05 09:30:00.000'),
(155, 'person:3', NULL, 'bot', '{"kind":"message","message":{"text":"Que faut-il changer ? Écrivez-le dans votre prochain message.","blocks":[{"kind":"text","text":"Que faut-il changer ? Écrivez-le dans votre prochain message.","tone":"normal"}]}}', '2000-12-05 09:30:00.000'),
(156, 'person:3', 'act:c8dc0e2b-fca7-4629-85c9-78f29bb6b1ea', 'person', '{"kind":"said","text":"Il manque la date."}', '2000-12-05 09:30:00.000'),
(157, 'person:3', NULL, 'bot', '{"kind":"message","message":{"text":"Le bulletin n° 1 est renvoyé à la rédaction, avec votre motif.","blocks":[{"kind":"text","text":"Le bulletin n° 1 est renvoyé à la rédaction, avec votre motif.","tone":"good"}]}}', '2000-12-05 09:30:00.000'),
(158, 'person:5', 'act:4d3eb79c-bb57-4462-83e4-3fecd21ea817', 'person', '{"kind":"said","text":"bulletin cut 8"}', '2000-12-05 09:30:00.000'),
(159, 'person:5', NULL, 'bot', '{"kind":"message","message":{"text":"From the working group","blocks":[{"kind":"heading","text":"From the working group"},{"kind":"quote","text":"From the working group: a new member.","by":"8 · – · For all staff · EN · left out"},{"kind":"text","tone":"quiet","text":"Not translated yet: FR, ES"},{"kind":"actions","actions":[{"label":"Work on item 8","intent":{"kind":"desk","do":"item","issue":1,"item":8}},{"label":"Take in again","intent":{"kind":"desk","do":"restore","issue":1,"item":8}},{"label":"Up","intent":{"kind":"desk","do":"move","issue":1,"item":8,"to":"up"}},{"label":"Down","intent":{"kind":"desk","do":"move","issue":1,"item":8,"to":"down"}}]}]}}', '2000-12-05 09:30:00.000'),
(160, 'person:5', 'act:f0262c59-ae6c-4ec3-829e-c7d816fe1684', 'person', '{"kind":"said","text":"bulletin submit"}', '2000-12-05 09:30:00.000'),
(161, 'person:5', NULL, 'bot', '{"kind":"message","message":{"text":"Bulletin No. 1 waits to be read by a second person: the coordinator, the supervisor or another editor.","blocks":[{"kind":"text","text":"Bulletin No. 1 waits to be read by a second person: the coordinator, the supervisor or another editor.","tone":"good"}]}}', '2000-12-05 09:30:00.000'),
(162, 'person:1', 'act:3c1052ec-e8f0-4943-8d3c-2719d282a559', 'person', '{"kind":"said","text":"bulletin show"}', '2000-12-05 09:30:00.000'),
(163, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"Bulletin No. 1: 9 items","blocks":[{"kind":"heading","text":"Bulletin No. 1: 9 items"},{"kind":"text","text":"Revision 10 waits for a second person; it is to appear on 25 September 2000.","tone":"quiet"},{"kind":"text","tone":"warning","text":"Still empty: From the working group"},{"kind":"actions","actions":[{"label":"Approve","intent":{"kind":"desk","do":"approve","issue":1,"revision":10},"style":"primary"},{"label":"Send back","intent":{"kind":"desk","do":"return","issue":1}},{"label":"Preview","intent":{"kind":"desk","do":"preview","issue":1}}]}]}}', '2000-12-05 09:30:00.000'),
(164, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"News from headquarters","blocks":[{"kind":"heading","text":"News from headquarters"},{"kind":"quote","text":"Deux sièges de plus pour des femmes à la commission des affectations.","by":"3 · HQ-HRM Geneva · For Member States · FR"},{"kind":"text","tone":"quiet","text":"Not translated yet: EN, ES"},{"kind":"actions","actions":[{"label":"Work on item 3","intent":{"kind":"desk","do":"item","issue":1,"item":3}},{"label":"Leave out","intent":{"kind":"desk","do":"cut","issue":1,"item":3}},{"label":"Up","intent":{"kind":"desk","do":"move","issue":1,"item":3,"to":"up"}},{"label":"Down","intent":{"kind":"desk","do":"move","issue":1,"item":3,"to":"down"}}]}]}}', '2000-12-05 09:30:00.000'),
(165, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"From the working group","blocks":[{"kind":"heading","text":"From the working group"},{"kind":"quote","text":"From the working group: a new member.","by":"8 · – · For all staff · EN · left out"},{"kind":"text","tone":"quiet","text":"Not translated yet: FR, ES"},{"kind":"actions","actions":[{"label":"Work on item 8","intent":{"kind":"desk","do":"item","issue":1,"item":8}},{"label":"Take in again","intent":{"kind":"desk","do":"restore","issue":1,"item":8}},{"label":"Up","intent":{"kind":"desk","do":"move","issue":1,"item":8,"to":"up"}},{"label":"Down","intent":{"kind":"desk","do":"move","issue":1,"item":8,"to":"down"}}]}]}}', '2000-12-05 09:30:00.000'),
(166, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"News from the field","blocks":[{"kind":"heading","text":"News from the field"},{"kind":"quote","text":"A market women’s association opened a help desk at the port.","by":"1 · NBO Nairobi · For all staff · EN"},{"kind":"text","tone":"quiet","text":"Not translated yet: ES"},{"kind":"actions","actions":[{"label":"Work on item 1","intent":{"kind":"desk","do":"item","issue":1,"item":1}},{"label":"Leave out","intent":{"kind":"desk","do":"cut","issue":1,"item":1}},{"label":"Up","intent":{"kind":"desk","do":"move","issue":1,"item":1,"to":"up"}},{"label":"Down","intent":{"kind":"desk","do":"move","issue":1,"item":1,"to":"down"}}]}]}}', '2000-12-05 09:30:00.000'),
(167, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"Initiatives for men","blocks":[{"kind":"heading","text":"Initiatives for men"},{"kind":"quote","text":"Recognition for the port’s night shift.","by":"6 · NBO Nairobi · For Member States · EN"},{"kind":"text","tone":"quiet","text":"Not translated yet: FR, ES"},{"kind":"actions","actions":[{"label":"Work on item 6","intent":{"kind":"desk","do":"item","issue":1,"item":6}},{"label":"Leave out","intent":{"kind":"desk","do":"cut","issue":1,"item":6}},{"label":"Up","intent":{"kind":"desk","do":"move","issue":1,"item":6,"to":"up"}},{"label":"Down","intent":{"kind":"desk","do":"move","issue":1,"item":6,"to":"down"}}]}]}}', '2000-12-05 09:30:00.000'),
(168, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"Around the world","blocks":[{"kind":"heading","text":"Around the world"},{"kind":"quote","text":"Alrededor del mundo: una red nueva.","by":"7 · LIM Lima · For the working group · ES"},{"kind":"text","tone":"quiet","text":"Not translated yet: EN, FR"},{"kind":"actions","actions":[{"label":"Work on item 7","intent":{"kind":"desk","do":"item","issue":1,"item":7}},{"label":"Leave out","intent":{"kind":"desk","do":"cut","issue":1,"item":7}},{"label":"Up","intent":{"kind":"desk","do":"move","issue":1,"item":7,"to":"up"}},{"label":"Down","intent":{"kind":"desk","do":"move","issue":1,"item":7,"to":"down"}}]}]}}', '2000-12-05 09:30:00.000'),
(169, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"Reading","blocks":[{"kind":"heading","text":"Reading"},{"kind":"quote","text":"A reading list on women in ports.","by":"4 · – · For Member States · EN"},{"kind":"text","tone":"quiet","text":"Not translated yet: FR, ES"},{"kind":"actions","actions":[{"label":"Work on item 4","intent":{"kind":"desk","do":"item","issue":1,"item":4}},{"label":"Leave out","intent":{"kind":"desk","do":"cut","issue":1,"item":4}},{"label":"Up","intent":{"kind":"desk","do":"move","issue":1,"item":4,"to":"up"}},{"label":"Down","intent":{"kind":"desk","do":"move","issue":1,"item":4,"to":"down"}}]}]}}', '2000-12-05 09:30:00.000'),
(170, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"Quiz","blocks":[{"kind":"heading","text":"Quiz"},{"kind":"quote","text":"Quiz: which port is the oldest?","by":"9 · – · For all staff · EN"},{"kind":"text","tone":"quiet","text":"Not translated yet: FR, ES"},{"kind":"actions","actions":[{"label":"Work on item 9","intent":{"kind":"desk","do":"item","issue":1,"item":9}},{"label":"Leave out","intent":{"kind":"desk","do":"cut","issue":1,"item":9}},{"label":"Up","intent":{"kind":"desk","do":"move","issue":1,"item":9,"to":"up"}},{"label":"Down","intent":{"kind":"desk","do":"move","issue":1,"item":9,"to":"down"}}]}]}}', '2000-12-05 09:30:00.000'),
(171, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"Coming dates","blocks":[{"kind":"heading","text":"Coming dates"},{"kind":"quote","text":"Une date à retenir : le 8 mars à Dakar.","by":"5 · DKR Dakar · For all staff · FR"},{"kind":"text","tone":"quiet","text":"Not translated yet: EN, ES"},{"kind":"actions","actions":[{"label":"Work on item 5","intent":{"kind":"desk","do":"item","issue":1,"item":5}},{"label":"Leave out","intent":{"kind":"desk","do":"cut","issue":1,"item":5}},{"label":"Up","intent":{"kind":"desk","do":"move","issue":1,"item":5,"to":"up"}},{"label":"Down","intent":{"kind":"desk","do":"move","issue":1,"item":5,"to":"down"}}]}]}}', '2000-12-05 09:30:00.000'),
(172, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"Recognition","blocks":[{"kind":"heading","text":"Recognition"},{"kind":"quote","text":"Un atelier pour les pères avant le départ a réuni 26 hommes.","by":"2 · DKR Dakar · For the working group · FR"},{"kind":"text","tone":"quiet","text":"Not translated yet: EN, ES"},{"kind":"actions","actions":[{"label":"Work on item 2","intent":{"kind":"desk","do":"item","issue":1,"item":2}},{"label":"Leave out","intent":{"kind":"desk","do":"cut","issue":1,"item":2}},{"label":"Up","intent":{"kind":"desk","do":"move","issue":1,"item":2,"to":"up"}},{"label":"Down","intent":{"kind":"desk","do":"move","issue":1,"item":2,"to":"down"}}]}]}}', '2000-12-05 09:30:00.000'),
(173, 'person:1', 'act:b95578ed-6930-42b0-8a6a-ae664582b7ab', 'person', '{"kind":"said","text":"bulletin approve"}', '2000-12-05 09:30:00.000'),
(174, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"Bulletin No. 1 is approved.","blocks":[{"kind":"text","text":"Bulletin No. 1 is approved.","tone":"good"}]}}', '2000-12-05 09:30:00.000'),
(175, 'person:5', 'act:12053b18-304a-4eea-87b1-a1f44a0c19c4', 'person', '{"kind":"said","text":"bulletin show"}', '2000-12-05 09:30:00.000'),
(176, 'person:5', NULL, 'bot', '{"kind":"message","message":{"text":"Bulletin No. 1: 9 items","blocks":[{"kind":"heading","text":"Bulletin No. 1: 9 items"},{"kind":"text","text":"Revision 10 is approved and can be published; planned for 25 September 2000.","tone":"quiet"},{"kind":"text","tone":"warning","text":"Still empty: From the working group"},{"kind":"actions","actions":[{"label":"Publish now","intent":{"kind":"desk","do":"publish","issue":1},"style":"primary"},{"label":"Preview","intent":{"kind":"desk","do":"preview","issue":1}}]}]}}', '2000-12-05 09:30:00.000'),
(177, 'person:5', NULL, 'bot', '{"kind":"message","message":{"text":"News from headquarters","blocks":[{"kind":"heading","text":"News from headquarters"},{"kind":"quote","text":"Deux sièges de plus pour des femmes à la commission des affectations.","by":"3 · HQ-HRM Geneva · For Member States · FR"},{"kind":"text","tone":"quiet","text":"Not translated yet: EN, ES"},{"kind":"actions","actions":[{"label":"Work on item 3","intent":{"kind":"desk","do":"item","issue":1,"item":3}},{"label":"Leave out","intent":{"kind":"desk","do":"cut","issue":1,"item":3}},{"label":"Up","intent":{"kind":"desk","do":"move","issue":1,"item":3,"to":"up"}},{"label":"Down","intent":{"kind":"desk","do":"move","issue":1,"item":3,"to":"down"}}]}]}}', '2000-12-05 09:30:00.000'),
(178, 'person:5', NULL, 'bot', '{"kind":"message","message":{"text":"From the working group","blocks":[{"kind":"heading","text":"From the working group"},{"kind":"quote","text":"From the working group: a new member.","by":"8 · – · For all staff · EN · left out"},{"kind":"text","tone":"quiet","text":"Not translated yet: FR, ES"},{"kind":"actions","actions":[{"label":"Work on item 8","intent":{"kind":"desk","do":"item","issue":1,"item":8}},{"label":"Take in again","intent":{"kind":"desk","do":"restore","issue":1,"item":8}},{"label":"Up","intent":{"kind":"desk","do":"move","issue":1,"item":8,"to":"up"}},{"label":"Down","intent":{"kind":"desk","do":"move","issue":1,"item":8,"to":"down"}}]}]}}', '2000-12-05 09:30:00.000'),
(179, 'person:5', NULL, 'bot', '{"kind":"message","message":{"text":"News from the field","blocks":[{"kind":"heading","text":"News from the field"},{"kind":"quote","text":"A market women’s association opened a help desk at the port.","by":"1 · NBO Nairobi · For all staff · EN"},{"kind":"text","tone":"quiet","text":"Not translated yet: ES"},{"kind":"actions","actions":[{"label":"Work on item 1","intent":{"kind":"desk","do":"item","issue":1,"item":1}},{"label":"Leave out","intent":{"kind":"desk","do":"cut","issue":1,"item":1}},{"label":"Up","intent":{"kind":"desk","do":"move","issue":1,"item":1,"to":"up"}},{"label":"Down","intent":{"kind":"desk","do":"move","issue":1,"item":1,"to":"down"}}]}]}}', '2000-12-05 09:30:00.000'),
(180, 'person:5', NULL, 'bot', '{"kind":"message","message":{"text":"Initiatives for men","blocks":[{"kind":"heading","text":"Initiatives for men"},{"kind":"quote","text":"Recognition for the port’s night shift.","by":"6 · NBO Nairobi · For Member States · EN"},{"kind":"text","tone":"quiet","text":"Not translated yet: FR, ES"},{"kind":"actions","actions":[{"label":"Work on item 6","intent":{"kind":"desk","do":"item","issue":1,"item":6}},{"label":"Leave out","intent":{"kind":"desk","do":"cut","issue":1,"item":6}},{"label":"Up","intent":{"kind":"desk","do":"move","issue":1,"item":6,"to":"up"}},{"label":"Down","intent":{"kind":"desk","do":"move","issue":1,"item":6,"to":"down"}}]}]}}', '2000-12-05 09:30:00.000'),
(181, 'person:5', NULL, 'bot', '{"kind":"message","message":{"text":"Around the world","blocks":[{"kind":"heading","text":"Around the world"},{"kind":"quote","text":"Alrededor del mundo: una red nueva.","by":"7 · LIM Lima · For the working group · ES"},{"kind":"text","tone":"quiet","text":"Not translated yet: EN, FR"},{"kind":"actions","actions":[{"label":"Work on item 7","intent":{"kind":"desk","do":"item","issue":1,"item":7}},{"label":"Leave out","intent":{"kind":"desk","do":"cut","issue":1,"item":7}},{"label":"Up","intent":{"kind":"desk","do":"move","issue":1,"item":7,"to":"up"}},{"label":"Down","intent":{"kind":"desk","do":"move","issue":1,"item":7,"to":"down"}}]}]}}', '2000-12-05 09:30:00.000'),
(182, 'person:5', NULL, 'bot', '{"kind":"message","message":{"text":"Reading","blocks":[{"kind":"heading","text":"Reading"},{"kind":"quote","text":"A reading list on women in ports.","by":"4 · – · For Member States · EN"},{"kind":"text","tone":"quiet","text":"Not translated yet: FR, ES"},{"kind":"actions","actions":[{"label":"Work on item 4","intent":{"kind":"desk","do":"item","issue":1,"item":4}},{"label":"Leave out","intent":{"kind":"desk","do":"cut","issue":1,"item":4}},{"label":"Up","intent":{"kind":"desk","do":"move","issue":1,"item":4,"to":"up"}},{"label":"Down","intent":{"kind":"desk","do":"move","issue":1,"item":4,"to":"down"}}]}]}}', '2000-12-05 09:30:00.000'),
(183, 'person:5', NULL, 'bot', '{"kind":"message","message":{"text":"Quiz","blocks":[{"kind":"heading","text":"Quiz"},{"kind":"quote","text":"Quiz: which port is the oldest?","by":"9 · – · For all staff · EN"},{"kind":"text","tone":"quiet","text":"Not translated yet: FR, ES"},{"kind":"actions","actions":[{"label":"Work on item 9","intent":{"kind":"desk","do":"item","issue":1,"item":9}},{"label":"Leave out","intent":{"kind":"desk","do":"cut","issue":1,"item":9}},{"label":"Up","intent":{"kind":"desk","do":"move","issue":1,"item":9,"to":"up"}},{"label":"Down","intent":{"kind":"desk","do":"move","issue":1,"item":9,"to":"down"}}]}]}}', '2000-12-05 09:30:00.000'),
(184, 'person:5', NULL, 'bot', '{"kind":"message","message":{"text":"Coming dates","blocks":[{"kind":"heading","text":"Coming dates"},{"kind":"quote","text":"Une date à retenir : le 8 mars à Dakar.","by":"5 · DKR Dakar · For all staff · FR"},{"kind":"text","tone":"quiet","text":"Not translated yet: EN, ES"},{"kind":"actions","actions":[{"label":"Work on item 5","intent":{"kind":"desk","do":"item","issue":1,"item":5}},{"label":"Leave out","intent":{"kind":"desk","do":"cut","issue":1,"item":5}},{"label":"Up","intent":{"kind":"desk","do":"move","issue":1,"item":5,"to":"up"}},{"label":"Down","intent":{"kind":"desk","do":"move","issue":1,"item":5,"to":"down"}}]}]}}', '2000-12-05 09:30:00.000'),
(185, 'person:5', NULL, 'bot', '{"kind":"message","message":{"text":"Recognition","blocks":[{"kind":"heading","text":"Recognition"},{"kind":"quote","text":"Un atelier pour les pères avant le départ a réuni 26 hommes.","by":"2 · DKR Dakar · For the working group · FR"},{"kind":"text","tone":"quiet","text":"Not translated yet: EN, ES"},{"kind":"actions","actions":[{"label":"Work on item 2","intent":{"kind":"desk","do":"item","issue":1,"item":2}},{"label":"Leave out","intent":{"kind":"desk","do":"cut","issue":1,"item":2}},{"label":"Up","intent":{"kind":"desk","do":"move","issue":1,"item":2,"to":"up"}},{"label":"Down","intent":{"kind":"desk","do":"move","issue":1,"item":2,"to":"down"}}]}]}}', '2000-12-05 09:30:00.000'),
(186, 'person:5', 'act:f41345e2-7df7-4bce-8a98-858f6c03680d', 'person', '{"kind":"said","text":"bulletin publish 2001-02-20"}', '2000-12-05 09:30:00.000'),
(187, 'person:5', NULL, 'bot', '{"kind":"message","message":{"text":"Bulletin No. 1 will be published on 20 February 2001 at 8:00, by the clock of Europe/Zurich, for all its readers at once.","blocks":[{"kind":"text","text":"Bulletin No. 1 will be published on 20 February 2001 at 8:00, by the clock of Europe/Zurich, for all its readers at once.","tone":"good"}]}}', '2000-12-05 09:30:00.000'),
(188, 'person:1', 'act:1391132c-1aa2-460a-8085-cedae4398630', 'person', '{"kind":"said","text":"repeat Plans of Action 2000 every 12 months"}', '2001-01-04 09:00:00.000'),
(189, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"Plans of Action comes again every 12 months; the next round opens on 3 April 2001. I will announce it before, and you can hold it.","blocks":[{"kind":"text","text":"Plans of Action comes again every 12 months; the next round opens on 3 April 2001. I will announce it before, and you can hold it."}]}}', '2001-01-04 09:00:00.000'),
(190, 'person:1', 'act:0d8f7d70-a09e-46f6-80b2-2254faefe8b0', 'person', '{"kind":"said","text":"repeat Clinics 2000 every 6 months"}', '2001-01-04 09:00:00.000'),
(191, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"Clinics comes again every 6 months; the next round opens on 10 April 2001. I will announce it before, and you can hold it.","blocks":[{"kind":"text","text":"Clinics comes again every 6 months; the next round opens on 10 April 2001. I will announce it before, and you can hold it."}]}}', '2001-01-04 09:00:00.000'),
(192, 'person:1', 'act:d848fb7a-e428-4371-87ae-820a5399fba3', 'person', '{"kind":"said","text":"repeat Clinics 2000 never"}', '2001-01-04 09:00:00.000'),
(193, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"Clinics does not come again by itself any more.","blocks":[{"kind":"text","text":"Clinics does not come again by itself any more."}]}}', '2001-01-04 09:00:00.000'),
(194, 'person:5', 'outbox:bulletin.decided:1:9', 'bot', '{"kind":"message","message":{"text":"Hugo Martin sends bulletin No. 1 back. What is to be changed:","blocks":[{"kind":"text","text":"Hugo Martin sends bulletin No. 1 back. What is to be changed:"},{"kind":"quote","text":"Il manque la date.","by":"Hugo Martin"},{"kind":"actions","actions":[{"label":"Look at it","intent":{"kind":"desk","do":"show","issue":1}}]}]}}', '2001-01-05 09:30:00.000'),
(195, 'person:5', 'outbox:bulletin.decided:1:10', 'bot', '{"kind":"message","message":{"text":"Anna has approved bulletin No. 1.","blocks":[{"kind":"text","text":"Anna has approved bulletin No. 1."},{"kind":"actions","actions":[{"label":"Publish now","intent":{"kind":"desk","do":"publish","issue":1}}]}]}}', '2001-01-05 09:30:00.000'),
(196, 'person:1', 'outbox:calendar.announcement:8:1', 'bot', '{"kind":"message","message":{"text":"Plans of Action 2001 opens by itself on 8 January 2001. You need not do anything; hold it if that is too early.","blocks":[{"kind":"text","text":"Plans of Action 2001 opens by itself on 8 January 2001. You need not do anything; hold it if that is too early."},{"kind":"actions","actions":[{"label":"Hold it","intent":{"kind":"hold","entry":8,"verb":"hold"},"style":"danger"}]}]}}', '2001-01-05 09:30:00.000'),
(197, 'person:1', 'act:press-Hold it', 'person', '{"kind":"said","text":"Hold it"}', '2001-01-05 09:30:00.000'),
(198, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"Held: Plans of Action 2001 will not open by itself until you let it go on.","blocks":[{"kind":"text","text":"Held: Plans of Action 2001 will not open by itself until you let it go on."},{"kind":"actions","actions":[{"label":"Let it go on","intent":{"kind":"hold","entry":8,"verb":"release"}}]}]}}', '2001-01-05 09:30:00.000'),
(199, 'person:1', 'act:press-Let it go on', 'person', '{"kind":"said","text":"Let it go on"}', '2001-01-05 09:30:00.000'),
(200, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"Plans of Action 2001 opens by itself again (8 January 2001).","blocks":[{"kind":"text","text":"Plans of Action 2001 opens by itself again (8 January 2001)."},{"kind":"actions","actions":[{"label":"Hold it","intent":{"kind":"hold","entry":8,"verb":"hold"},"style":"danger"}]}]}}', '2001-01-05 09:30:00.000'),
(201, 'person:1', 'outbox:calendar.happened:8:1', 'bot', '{"kind":"message","message":{"text":"Plans of Action 2001 has been opened, as planned; the posts are being asked.","blocks":[{"kind":"text","text":"Plans of Action 2001 has been opened, as planned; the posts are being asked."},{"kind":"actions","actions":[{"label":"How things stand","intent":{"kind":"status"}}]}]}}', '2001-01-08 12:00:00.000'),
(202, 'person:1', 'outbox:reminder:4:1:2001-01-08:opening:1', 'bot', '{"kind":"message","message":{"text":"Plans of Action 2001: the update of HQ-ODG is due on 26 March 2001. None of the 9 posts has answered yet.","blocks":[{"kind":"text","text":"Plans of Action 2001: the update of HQ-ODG is due on 26 March 2001."},{"kind":"text","text":"HQ-ODG: not begun yet. It takes about 4 minutes."},{"kind":"progress","done":0,"total":9,"text":"None of the 9 posts has answered yet."},{"kind":"actions","actions":[{"label":"Answer for HQ-ODG","intent":{"kind":"update","by":"ask","round":4,"post":1},"style":"primary"},{"label":"Nothing changed","intent":{"kind":"nothingChanged","round":4,"post":1}}]},{"kind":"actions","actions":[{"label":"In 2 hours","intent":{"kind":"snooze","words":"2 hours"}},{"label":"Tomorrow","intent":{"kind":"snooze","words":"tomorrow"}},{"label":"On a date …","intent":{"kind":"snooze"}},{"label":"I am away","intent":{"kind":"away"}}]}]}}', '2001-01-08 12:00:00.000'),
(203, 'person:1', 'outbox:parked:1:3263185:1', 'bot', '{"kind":"message","message":{"text":"12 messages could not be delivered","blocks":[{"kind":"heading","text":"12 messages could not be delivered"},{"kind":"text","text":"A reminder to Petra Gruber"},{"kind":"text","text":"There is no account on a connected platform that can be reached. Ask the person to write to Focal once, or to install it again.","tone":"quiet"},{"kind":"actions","actions":[{"label":"Try again","intent":{"kind":"outbox","verb":"retry","message":78}}]},{"kind":"text","text":"A reminder to Petra Gruber"},{"kind":"text","text":"There is no account on a connected platform that can be reached. Ask the person to write to Focal once, or to install it again.","tone":"quiet"},{"kind":"actions","actions":[{"label":"Try again","intent":{"kind":"outbox","verb":"retry","message":73}}]},{"kind":"text","text":"A message to Ewa Nowak"},{"kind":"text","text":"The platform answered: the message is refused","tone":"quiet"},{"kind":"actions","actions":[{"label":"Try again","intent":{"kind":"outbox","verb":"retry","message":49}}]},{"kind":"text","text":"A message to Edith Moore"},{"kind":"text","text":"There is no account on a connected platform that can be reached. Ask the person to write to Focal once, or to install it again.","tone":"quiet"},{"kind":"actions","actions":[{"label":"Try again","intent":{"kind":"outbox","verb":"retry","message":48}}]},{"kind":"text","text":"A message to Carla Conti"},{"kind":"text","text":"There is no account on a connected platform that can be reached. Ask the person to write to Focal once, or to install it again.","tone":"quiet"},{"kind":"actions","actions":[{"label":"Try again","intent":{"kind":"outbox","verb":"retry","message":47}}]},{"kind":"text","text":"A message to Anna"},{"kind":"text","text":"The platform answered: the message is refused","tone":"quiet"},{"kind":"actions","actions":[{"label":"Try again","intent":{"kind":"outbox","verb":"retry","message":46}}]},{"kind":"text","text":"A message to Edith Moore"},{"kind":"text","text":"There is no account on a connected platform that can be reached. Ask the person to write to Focal once, or to install it again.","tone":"quiet"},{"kind":"actions","actions":[{"label":"Try again","intent":{"kind":"outbox","verb":"retry","message":41}}]},{"kind":"text","text":"A reminder to Karim Farid"},{"kind":"text","text":"There is no account on a connected platform that can be reached. Ask the person to write to Focal once, or to install it again.","tone":"quiet"},{"kind":"actions","actions":[{"label":"Try again","intent":{"kind":"outbox","verb":"retry","message":40}}]},{"kind":"actions","actions":[{"label":"Try all 12 again","intent":{"kind":"outbox","verb":"retry"},"style":"primary"}]}]}}', '2001-02-05 12:00:00.000'),
(204, 'person:1', 'outbox:calendar.happened:7:1', 'bot', '{"kind":"message","message":{"text":"Spring survey has been opened, as planned; the posts are being asked.","blocks":[{"kind":"text","text":"Spring survey has been opened, as planned; the posts are being asked."},{"kind":"actions","actions":[{"label":"How things stand","intent":{"kind":"status"}}]}]}}', '2001-02-05 12:00:00.000'),
(205, 'person:1', 'outbox:parked:1:3271249:1', 'bot', '{"kind":"message","message":{"text":"12 messages could not be delivered","blocks":[{"kind":"heading","text":"12 messages could not be delivered"},{"kind":"text","text":"A reminder to Petra Gruber"},{"kind":"text","text":"There is no account on a connected platform that can be reached. Ask the person to write to Focal once, or to install it again.","tone":"quiet"},{"kind":"actions","actions":[{"label":"Try again","intent":{"kind":"outbox","verb":"retry","message":78}}]},{"kind":"text","text":"A reminder to Petra Gruber"},{"kind":"text","text":"There is no account on a connected platform that can be reached. Ask the person to write to Focal once, or to install it again.","tone":"quiet"},{"kind":"actions","actions":[{"label":"Try again","intent":{"kind":"outbox","verb":"retry","message":73}}]},{"kind":"text","text":"A message to Ewa Nowak"},{"kind":"text","text":"The platform answered: the message is refused","tone":"quiet"},{"kind":"actions","actions":[{"label":"Try again","intent":{"kind":"outbox","verb":"retry","message":49}}]},{"kind":"text","text":"A message to Edith Moore"},{"kind":"text","text":"There is no account on a connected platform that can be reached. Ask the person to write to Focal once, or to install it again.","tone":"quiet"},{"kind":"actions","actions":[{"label":"Try again","intent":{"kind":"outbox","verb":"retry","message":48}}]},{"kind":"text","text":"A message to Carla Conti"},{"kind":"text","text":"There is no account on a connected platform that can be reached. Ask the person to write to Focal once, or to install it again.","tone":"quiet"},{"kind":"actions","actions":[{"label":"Try again","intent":{"kind":"outbox","verb":"retry","message":47}}]},{"kind":"text","text":"A message to Anna"},{"kind":"text","text":"The platform answered: the message is refused","tone":"quiet"},{"kind":"actions","actions":[{"label":"Try again","intent":{"kind":"outbox","verb":"retry","message":46}}]},{"kind":"text","text":"A message to Edith Moore"},{"kind":"text","text":"There is no account on a connected platform that can be reached. Ask the person to write to Focal once, or to install it again.","tone":"quiet"},{"kind":"actions","actions":[{"label":"Try again","intent":{"kind":"outbox","verb":"retry","message":41}}]},{"kind":"text","text":"A reminder to Karim Farid"},{"kind":"text","text":"There is no account on a connected platform that can be reached. Ask the person to write to Focal once, or to install it again.","tone":"quiet"},{"kind":"actions","actions":[{"label":"Try again","intent":{"kind":"outbox","verb":"retry","message":40}}]},{"kind":"actions","actions":[{"label":"Try all 12 again","intent":{"kind":"outbox","verb":"retry"},"style":"primary"}]}]}}', '2001-02-06 12:00:00.000'),
(206, 'person:1', 'act:4e1afd21-03a5-44d2-8a8b-911c23af6035', 'person', '{"kind":"said","text":"round publish Clinics 2000"}', '2001-02-20 09:30:00.000'),
(207, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"Publishing Clinics 2000 makes its answers final and sends its global analysis to the working group, to all staff and to Member States, to each as far as they may read it. What is published stays as it is. Publish it now?","blocks":[{"kind":"text","text":"Publishing Clinics 2000 makes its answers final and sends its global analysis to the working group, to all staff and to Member States, to each as far as they may read it. What is published stays as it is. Publish it now?","tone":"normal"},{"kind":"actions","actions":[{"label":"Publish now","intent":{"kind":"round","verb":"publish","label":"Clinics 2000","sure":true},"style":"primary"},{"label":"Preview: working group","intent":{"kind":"desk","do":"preview","round":"Clinics 2000","audience":"workingGroup"}},{"label":"Preview: all staff","intent":{"kind":"desk","do":"preview","round":"Clinics 2000","audience":"allStaff"}},{"label":"Preview: Member States","intent":{"kind":"desk","do":"preview","round":"Clinics 2000","audience":"memberStates"}}]}]}}', '2001-02-20 09:30:00.000'),
(208, 'person:1', 'act:2ed861b4-bef5-4a36-84ad-73de288748bb', 'person', '{"kind":"said","text":"Publish now"}', '2001-02-20 09:30:00.000'),
(209, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"Clinics 2000 is published: its answers are final, and its analysis stands in the archive. Each audience gets its digest.","blocks":[{"kind":"text","text":"Clinics 2000 is published: its answers are final, and its analysis stands in the archive. Each audience gets its digest.","tone":"good"}]}}', '2001-02-20 09:30:00.000'),
(210, 'person:5', 'act:1b7f6850-1ebb-4e07-8cf8-b964ef9b8ff3', 'person', '{"kind":"said","text":"bulletin erratum 1 The help desk opened in May."}', '2001-02-20 09:30:00.000'),
(211, 'person:5', NULL, 'bot', '{"kind":"message","message":{"text":"The correction stands with bulletin No. 1 from now on.","blocks":[{"kind":"text","text":"The correction stands with bulletin No. 1 from now on.","tone":"good"}]}}', '2001-02-20 09:30:00.000'),
(212, 'audience:memberStates', 'outbox:digest:1:memberStates', 'bot', '{"kind":"message","message":{"text":"Harbour News, No. 1 · third quarter of 2000: 3 stories.","blocks":[{"kind":"heading","text":"Harbour News · No. 1 · third quarter of 2000"},{"kind":"text","text":"For Member States","tone":"quiet"},{"kind":"facts","facts":[{"value":"2/3","label":"posts took part, of all that were asked"},{"value":"67%","label":"of the posts asked reported on time"}]},{"kind":"list","items":["1"]},{"kind":"quote","text":"Deux sièges de plus pour des femmes à la commission des affectations.","by":"News from headquarters · Human Resources Management, Geneva"},{"kind":"quote","text":"Recognition for the port’s night shift.","by":"Initiatives for men · Nairobi, Nairobi"},{"kind":"quote","text":"A reading list on women in ports.","by":"Reading"},{"kind":"text","text":"Coming dates"},{"kind":"list","items":["8 March 2001: answers to “Spring survey” are due.","13 March 2001: “Too late” opens for answers.","14 March 2001: answers to “Too late” are due.","16 March 2001: “Too late” closes.","26 March 2001: “Mid-term check” opens for answers.","26 March 2001: answers to “Plans of Action 2001” are due.","6 April 2001: “Spring survey” closes.","30 April 2001: “Plans of Action 2001” closes.","15 May 2001: answers to “Mid-term check” are due.","31 May 2001: “Mid-term check” closes."]},{"kind":"actions","actions":[{"label":"Read the whole issue","intent":{"kind":"desk","do":"fetch","issue":1}}]}]}}', '2001-02-20 09:30:00.000'),
(213, 'audience:memberStates', 'outbox:bulletin.analysis:3:memberStates', 'bot', '{"kind":"message","message":{"text":"Conclusions, findings and method of “Clinics 2000”, by Working Group on an Invented Plan.","blocks":[{"kind":"heading","text":"Global analysis · Clinics 2000"},{"kind":"text","text":"20 February 2001 · For Member States","tone":"quiet"},{"kind":"facts","facts":[{"value":"2/3","label":"posts took part, of all that were asked"},{"value":"67%","label":"of the posts asked reported on time"}]},{"kind":"list","items":["1"]},{"kind":"actions","actions":[{"label":"As a document","intent":{"kind":"desk","do":"fetch","round":"Clinics 2000"}}]}]}}', '2001-02-20 09:30:00.000'),
(214, 'audience:memberStates', 'outbox:bulletin.erratum:1:memberStates', 'bot', '{"kind":"message","message":{"text":"Correction to bulletin No. 1","blocks":[{"kind":"heading","text":"Correction to bulletin No. 1"},{"kind":"text","text":"The help desk opened in May."}]}}', '2001-02-20 09:30:00.000'),
(215, 'person:6', 'act:60e436a5-fe2e-46e0-8c77-ba369d258130', 'person', '{"kind":"said","text":"bulletin list"}', '2001-02-20 09:30:00.100'),
(216, 'person:6', NULL, 'bot', '{"kind":"message","message":{"text":"2 publications","blocks":[{"kind":"text","text":"2 publications"},{"kind":"actions","actions":[{"label":"Global analysis · Clinics 2000","intent":{"kind":"desk","do":"fetch","round":"Clinics 2000"}},{"label":"Harbour News · No. 1 · third quarter of 2000","intent":{"kind":"bulletin","issue":1}}]}]}}', '2001-02-20 09:30:00.100'),
(217, 'person:6', 'act:6ba050d7-81ca-42c2-8b98-997836559919', 'person', '{"kind":"said","text":"bulletin find desk"}', '2001-02-20 09:30:00.100'),
(218, 'person:6', NULL, 'bot', '{"kind":"message","message":{"text":"One publication","blocks":[{"kind":"text","text":"One publication"},{"kind":"actions","actions":[{"label":"Harbour News · No. 1 · third quarter of 2000","intent":{"kind":"bulletin","issue":1}}]}]}}', '2001-02-20 09:30:00.100'),
(219, 'person:6', 'act:eed25753-c7ad-48a2-82f0-0c0f40405ccb', 'person', '{"kind":"said","text":"withdraw"}', '2001-02-20 09:30:00.100'),
(220, 'person:6', NULL, 'bot', '{"kind":"message","message":{"text":"What you have offered to the bulletin and can take back:","blocks":[{"kind":"text","text":"What you have offered to the bulletin and can take back:"}]}}', '2001-02-20 09:30:00.100'),
(221, 'person:6', NULL, 'bot', '{"kind":"message","message":{"text":"Reading, for all staff and Member States","blocks":[{"kind":"quote","text":"A reading list on women in ports.","by":"Reading, for all staff and Member States"},{"kind":"actions","actions":[{"label":"Take it back","intent":{"kind":"withdraw","item":4}}]}]}}', '2001-02-20 09:30:00.100'),
(222, 'person:6', NULL, 'bot', '{"kind":"message","message":{"text":"From the working group, for all staff","blocks":[{"kind":"quote","text":"From the working group: a new member.","by":"From the working group, for all staff"},{"kind":"actions","actions":[{"label":"Take it back","intent":{"kind":"withdraw","item":8}}]}]}}', '2001-02-20 09:30:00.100'),
(223, 'person:1', 'act:a83f965e-a5f7-42a1-8338-2f86bd1460b8', 'person', '{"kind":"said","text":"round lock Plans of Action 1999"}', '2001-02-20 09:30:00.100'),
(224, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"Plans of Action 1999 is locked. Its answers are final and can be published.","blocks":[{"kind":"text","text":"Plans of Action 1999 is locked. Its answers are final and can be published.","tone":"good"}]}}', '2001-02-20 09:30:00.100'),
(225, 'person:12', 'act:b5a2485d-13f4-44c5-88c0-1cae69b2f9c1', 'person', '{"kind":"said","text":"withdraw"}', '2001-02-20 09:30:00.100'),
(226, 'person:12', NULL, 'bot', '{"kind":"message","message":{"text":"You have nothing at the bulletin that could be taken back.","blocks":[{"kind":"text","text":"You have nothing at the bulletin that could be taken back."}]}}', '2001-02-20 09:30:00.100'),
(227, 'person:13', 'act:5780a6fe-005a-450e-81a2-799431f539f8', 'person', '{"kind":"said","text":"ausente del 20 de marzo al 5 de abril, Petra responde por mí"}', '2001-03-20 09:00:00.000'),
(228, 'person:13', NULL, 'bot', '{"kind":"message","message":{"text":"Queda anotada su ausencia: del 20 de marzo de 2001 al 5 de abril de 2001, sin recordatorios hasta entonces. Petra Gruber está al tanto y responde por LIM entretanto.","blocks":[{"kind":"text","text":"Queda anotada su ausencia: del 20 de marzo de 2001 al 5 de abril de 2001, sin recordatorios hasta entonces. Petra Gruber está al tanto y responde por LIM entretanto."},{"kind":"actions","actions":[{"label":"He vuelto","intent":{"kind":"back from away"}}]}]}}', '2001-03-20 09:00:00.000'),
(229, 'person:9', 'act:c26d3770-dd21-485b-8b6b-daf13bc1e8f8', 'person', '{"kind":"said","text":"absent du 2 au 6 avril, Naomi répond pour moi"}', '2001-03-20 09:00:00.000'),
(230, 'person:9', NULL, 'bot', '{"kind":"message","message":{"text":"Votre absence est notée : du 2 avril 2001 au 6 avril 2001, sans rappel d’ici là. Naomi Otieno en a connaissance et répond pour DKR entre-temps.","blocks":[{"kind":"text","text":"Votre absence est notée : du 2 avril 2001 au 6 avril 2001, sans rappel d’ici là. Naomi Otieno en a connaissance et répond pour DKR entre-temps."},{"kind":"actions","actions":[{"label":"Je suis de retour","intent":{"kind":"back from away"}}]}]}}', '2001-03-20 09:00:00.000'),
(231, 'person:1', 'act:96127a72-a395-4526-821e-0a54102c7fa1', 'person', '{"kind":"said","text":"pause MNL until 30 April: an evacuation"}', '2001-03-20 09:00:00.000'),
(232, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"MNL Manila is not reminded until 30 April 2001.","blocks":[{"kind":"text","text":"MNL Manila is not reminded until 30 April 2001."},{"kind":"actions","actions":[{"label":"Resume","intent":{"kind":"resume","words":"MNL"}}]}]}}', '2001-03-20 09:00:00.000'),
(233, 'person:1', 'act:916af61d-f831-4de9-8951-a38c48b35dce', 'person', '{"kind":"said","text":"home"}', '2001-03-20 09:00:00.000'),
(234, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"Plans of Action 2001: the update of HQ-ODG Geneva is due on 26 March 2001. It takes a few minutes; what you answer is saved at once, and you can stop and go on at any time.","blocks":[{"kind":"text","text":"Plans of Action 2001: the update of HQ-ODG Geneva is due on 26 March 2001. It takes a few minutes; what you answer is saved at once, and you can stop and go on at any time."},{"kind":"actions","actions":[{"label":"Answer here","intent":{"kind":"update","by":"conversation","round":4,"post":1},"style":"primary"},{"label":"Open the form","intent":{"kind":"update","by":"page","round":4,"post":1}},{"label":"Nothing changed","intent":{"kind":"nothingChanged","round":4,"post":1}},{"label":"Later","intent":{"kind":"snooze"}},{"label":"I am away","intent":{"kind":"away"}}]}]}}', '2001-03-20 09:00:00.000'),
(235, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"Plans of Action 2001: HQ-ODG has not begun. It is due on 26 March 2001.","blocks":[{"kind":"text","text":"Plans of Action 2001: HQ-ODG has not begun. It is due on 26 March 2001."},{"kind":"actions","actions":[{"label":"Answer now","intent":{"kind":"update","by":"ask","round":4,"post":1},"style":"primary"}]}]}}', '2001-03-20 09:00:00.000'),
(236, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"Spring survey: 1 of 2 posts has answered, 1 of them with “nothing changed”. Due on 8 March 2001, closes on 6 April 2001.","blocks":[{"kind":"heading","text":"Spring survey"},{"kind":"text","text":"Spring survey: 1 of 2 posts has answered, 1 of them with “nothing changed”. Due on 8 March 2001, closes on 6 April 2001."},{"kind":"actions","actions":[{"label":"Remind that post","intent":{"kind":"remind","round":5}}]},{"kind":"table","caption":"1 post has not answered","columns":["Post","Focal point","State"],"rows":[["VIE Vienna","Petra Gruber","not begun"]]}]}}', '2001-03-20 09:00:00.000'),
(237, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"Plans of Action 2001: 0 of 9 posts have answered. Due on 26 March 2001, closes on 30 April 2001.","blocks":[{"kind":"heading","text":"Plans of Action 2001"},{"kind":"text","text":"Plans of Action 2001: 0 of 9 posts have answered. Due on 26 March 2001, closes on 30 April 2001."},{"kind":"actions","actions":[{"label":"Remind these 9 posts","intent":{"kind":"remind","round":4}}]},{"kind":"table","caption":"9 posts have not answered: 1 to 8","columns":["Post","Focal point","State"],"rows":[["BOG Bogota","Beatriz","not begun"],["CAI Cairo","Karim Farid","not begun"],["DKR Dakar","Dieynaba Sow, Amadou Diop","not begun"],["HQ-HRM Geneva","Helene","not begun"],["HQ-ODG Geneva","Anna, Hugo Martin","not begun"],["LIM Lima","Luis Vega","not begun"],["MNL Manila","Maria Santos","not begun"],["NBO Nairobi","Naomi Otieno","not begun"]]},{"kind":"actions","actions":[{"label":"Show the other one","intent":{"kind":"status","round":"Plans of Action 2001","page":2}}]}]}}', '2001-03-20 09:00:00.000'),
(238, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"Latest updates","blocks":[{"kind":"heading","text":"Latest updates"},{"kind":"facts","facts":[{"label":"HQ-ODG, Clinics 2000","value":"received 11 Oct 2000, 12:00, revision 1"},{"label":"HQ-ODG, Plans of Action 2000","value":"received 22 Aug 2000, 11:28, revision 1"}]}]}}', '2001-03-20 09:00:00.000'),
(239, 'person:1', 'act:hold-closing', 'person', '{"kind":"said","text":"Hold"}', '2001-03-20 09:00:00.000'),
(240, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"Held: Spring survey will not close by itself until you let it go on.","blocks":[{"kind":"text","text":"Held: Spring survey will not close by itself until you let it go on."},{"kind":"actions","actions":[{"label":"Let it go on","intent":{"kind":"hold","entry":10,"verb":"release"}}]}]}}', '2001-03-20 09:00:00.000'),
(241, 'person:5', 'act:c25d42bc-64c1-49ad-8fd6-727d127c3f41', 'person', '{"kind":"said","text":"bulletin erratum 1 The port is Mombasa."}', '2001-03-23 08:30:00.000'),
(242, 'person:5', NULL, 'bot', '{"kind":"message","message":{"text":"The correction stands with bulletin No. 1 from now on.","blocks":[{"kind":"text","text":"The correction stands with bulletin No. 1 from now on.","tone":"good"}]}}', '2001-03-23 08:30:00.000'),
(243, 'person:12', 'act:8c803fa0-5561-4eaf-8439-f9aa90f3a7fd', 'person', '{"kind":"said","text":"update"}', '2001-03-23 09:00:00.000'),
(244, 'person:12', NULL, 'bot', '{"kind":"message","message":{"text":"Plans of Action 2001: the update of MNL Manila is due on 26 March 2001. It takes a few minutes; what you answer is saved at once, and you can stop and go on at any time.","blocks":[{"kind":"text","text":"Plans of Action 2001: the update of MNL Manila is due on 26 March 2001. It takes a few minutes; what you answer is saved at once, and you can stop and go on at any time."},{"kind":"actions","actions":[{"label":"Answer here","intent":{"kind":"update","by":"conversation","round":4,"post":6},"style":"primary"},{"label":"Open the form","intent":{"kind":"update","by":"page","round":4,"post":6}},{"label":"Nothing changed","intent":{"kind":"nothingChanged","round":4,"post":6}},{"label":"Later","intent":{"kind":"snooze"}},{"label":"I am away","intent":{"kind":"away"}}]}]}}', '2001-03-23 09:00:00.000'),
(245, 'person:12', 'act:d923429c-f95e-4d68-8680-82eac05b4438', 'person', '{"kind":"said","text":"Answer here"}', '2001-03-23 09:00:00.000'),
(246, 'person:12', NULL, 'bot', '{"kind":"message","message":{"text":"How often does your post engage each of the following in dialogue concerning migrant women?: Government","blocks":[{"kind":"progress","done":0,"total":27,"text":"0 of 27, about 4 minutes left"},{"kind":"heading","text":"How often does your post engage each of the following in dialogue concerning migrant women?"},{"kind":"text","text":"Meetings, joint events, regular exchanges: in the reporting period.","tone":"quiet"},{"kind":"ask","input":{"id":"dialogue.government","kind":"choice","label":"Government","options":[{"value":"none","label":"No dialogue"},{"value":"planned","label":"Planned"},{"value":"occasional","label":"Occasional"},{"value":"regular","label":"Regular"}],"required":false},"choices":[{"label":"No dialogue","intent":{"kind":"answer","round":4,"post":6,"input":"dialogue.government","value":"none"}},{"label":"Planned","intent":{"kind":"answer","round":4,"post":6,"input":"dialogue.government","value":"planned"}},{"label":"Occasional","intent":{"kind":"answer","round":4,"post":6,"input":"dialogue.government","value":"occasional"}},{"label":"Regular","intent":{"kind":"answer","round":4,"post":6,"input":"dialogue.government","value":"regular"}}],"answer":{"kind":"answer","round":4,"post":6,"input":"dialogue.government","value":""}},{"kind":"actions","actions":[{"label":"Same as last time: Planned","intent":{"kind":"same","round":4,"post":6,"input":"dialogue.government","scope":"input"}},{"label":"All as last time","intent":{"kind":"same","round":4,"post":6,"input":"dialogue.government","scope":"page"}},{"label":"Skip","intent":{"kind":"skip","round":4,"post":6,"input":"dialogue.government"}},{"label":"Ask me later","intent":{"kind":"askLater","round":4,"post":6,"input":"dialogue.government"}}]}]}}', '2001-03-23 09:00:00.000'),
(247, 'person:12', 'act:cc0b37c0-9ab6-48a2-856a-6869acb2de23', 'bot', '{"kind":"message","message":{"text":"Government: Regular","blocks":[{"kind":"facts","facts":[{"label":"How often does your post engage each of the following in dialogue concerning migrant women? – Government","value":"Regular"}]}]},"replaces":246}', '2001-03-23 09:00:00.000'),
(248, 'person:12', NULL, 'bot', '{"kind":"message","message":{"text":"How often does your post engage each of the following in dialogue concerning migrant women?: Multilateral and bilateral organizations","blocks":[{"kind":"progress","done":1,"total":27,"text":"1 of 27, about 4 minutes left"},{"kind":"heading","text":"How often does your post engage each of the following in dialogue concerning migrant women?"},{"kind":"ask","input":{"id":"dialogue.multiBilateral","kind":"choice","label":"Multilateral and bilateral organizations","options":[{"value":"none","label":"No dialogue"},{"value":"planned","label":"Planned"},{"value":"occasional","label":"Occasional"},{"value":"regular","label":"Regular"}],"required":false},"choices":[{"label":"No dialogue","intent":{"kind":"answer","round":4,"post":6,"input":"dialogue.multiBilateral","value":"none"}},{"label":"Planned","intent":{"kind":"answer","round":4,"post":6,"input":"dialogue.multiBilateral","value":"planned"}},{"label":"Occasional","intent":{"kind":"answer","round":4,"post":6,"input":"dialogue.multiBilateral","value":"occasional"}},{"label":"Regular","intent":{"kind":"answer","round":4,"post":6,"input":"dialogue.multiBilateral","value":"regular"}}],"answer":{"kind":"answer","round":4,"post":6,"input":"dialogue.multiBilateral","value":""}},{"kind":"actions","actions":[{"label":"Same as last time: No dialogue","intent":{"kind":"same","round":4,"post":6,"input":"dialogue.multiBilateral","scope":"input"}},{"label":"Skip","intent":{"kind":"skip","round":4,"post":6,"input":"dialogue.multiBilateral"}},{"label":"Ask me later","intent":{"kind":"askLater","round":4,"post":6,"input":"dialogue.multiBilateral"}},{"label":"Back","intent":{"kind":"back","round":4,"post":6,"input":"dialogue.multiBilateral"}}]}]}}', '2001-03-23 09:00:00.000'),
(249, 'person:12', 'act:385746bb-9c0f-449e-8fed-b9e4ce9ec8fc', 'bot', '{"kind":"message","message":{"text":"Multilateral and bilateral organizations: Planned","blocks":[{"kind":"facts","facts":[{"label":"How often does your post engage each of the following in dialogue concerning migrant women? – Multilateral and bilateral organizations","value":"Planned"}]}]},"replaces":248}', '2001-03-23 09:00:00.000'),
(250, 'person:12', NULL, 'bot', '{"kind":"message","message":{"text":"How often does your post engage each of the following in dialogue concerning migrant women?: NGOs","blocks":[{"kind":"progress","done":2,"total":27,"text":"2 of 27, about 3 minutes left"},{"kind":"heading","text":"How often does your post engage each of the following in dialogue concerning migrant women?"},{"kind":"ask","input":{"id":"dialogue.ngo","kind":"choice","label":"NGOs","options":[{"value":"none","label":"No dialogue"},{"value":"planned","label":"Planned"},{"value":"occasional","label":"Occasional"},{"value":"regular","label":"Regular"}],"required":false},"choices":[{"label":"No dialogue","intent":{"kind":"answer","round":4,"post":6,"input":"dialogue.ngo","value":"none"}},{"label":"Planned","intent":{"kind":"answer","round":4,"post":6,"input":"dialogue.ngo","value":"planned"}},{"label":"Occasional","intent":{"kind":"answer","round":4,"post":6,"input":"dialogue.ngo","value":"occasional"}},{"label":"Regular","intent":{"kind":"answer","round":4,"post":6,"input":"dialogue.ngo","value":"regular"}}],"answer":{"kind":"answer","round":4,"post":6,"input":"dialogue.ngo","value":""}},{"kind":"actions","actions":[{"label":"Same as last time: Regular","intent":{"kind":"same","round":4,"post":6,"input":"dialogue.ngo","scope":"input"}},{"label":"Skip","intent":{"kind":"skip","round":4,"post":6,"input":"dialogue.ngo"}},{"label":"Ask me later","intent":{"kind":"askLater","round":4,"post":6,"input":"dialogue.ngo"}},{"label":"Back","intent":{"kind":"back","round":4,"post":6,"input":"dialogue.ngo"}}]}]}}', '2001-03-23 09:00:00.000'),
(251, 'person:12', 'act:4e0a3b4c-affb-40fd-8c59-6cefe711a52f', 'person', '{"kind":"said","text":"same"}', '2001-03-23 09:00:00.000'),
(252, 'person:12', NULL, 'bot', '{"kind":"message","message":{"text":"How often does your post engage each of the following in dialogue concerning migrant women?: Other entities","blocks":[{"kind":"progress","done":3,"total":27,"text":"3 of 27, about 3 minutes left"},{"kind":"heading","text":"How often does your post engage each of the following in dialogue concerning migrant women?"},{"kind":"ask","input":{"id":"dialogue.other","kind":"choice","label":"Other entities","options":[{"value":"none","label":"No dialogue"},{"value":"planned","label":"Planned"},{"value":"occasional","label":"Occasional"},{"value":"regular","label":"Regular"}],"required":false},"choices":[{"label":"No dialogue","intent":{"kind":"answer","round":4,"post":6,"input":"dialogue.other","value":"none"}},{"label":"Planned","intent":{"kind":"answer","round":4,"post":6,"input":"dialogue.other","value":"planned"}},{"label":"Occasional","intent":{"kind":"answer","round":4,"post":6,"input":"dialogue.other","value":"occasional"}},{"label":"Regular","intent":{"kind":"answer","round":4,"post":6,"input":"dialogue.other","value":"regular"}}],"answer":{"kind":"answer","round":4,"post":6,"input":"dialogue.other","value":""}},{"kind":"actions","actions":[{"label":"Same as last time: Regular","intent":{"kind":"same","round":4,"post":6,"input":"dialogue.other","scope":"input"}},{"label":"Skip","intent":{"kind":"skip","round":4,"post":6,"input":"dialogue.other"}},{"label":"Ask me later","intent":{"kind":"askLater","round":4,"post":6,"input":"dialogue.other"}},{"label":"Back","intent":{"kind":"back","round":4,"post":6,"input":"dialogue.other"}}]}]}}', '2001-03-23 09:00:00.000'),
(253, 'person:12', 'act:1d902198-7836-458b-8705-8bf2489ccd69', 'person', '{"kind":"said","text":"skip"}', '2001-03-23 09:00:00.000'),
(254, 'person:12', NULL, 'bot', '{"kind":"message","message":{"text":"Who is your main contact in this dialogue?","blocks":[{"kind":"progress","done":4,"total":27,"text":"4 of 27, about 3 minutes left"},{"kind":"heading","text":"Who is your main contact in this dialogue?"},{"kind":"text","text":"An office or a function rather than a name.","tone":"quiet"},{"kind":"ask","input":{"id":"dialogueContact","kind":"text","label":"Who is your main contact in this dialogue?","options":[],"required":false,"help":"An office or a function rather than a name.","maxLength":300},"choices":[],"answer":{"kind":"answer","round":4,"post":6,"input":"dialogueContact","value":""}},{"kind":"actions","actions":[{"label":"Same as last time: Labour attaché 8","intent":{"kind":"same","round":4,"post":6,"input":"dialogueContact","scope":"input"}},{"label":"Skip","intent":{"kind":"skip","round":4,"post":6,"input":"dialogueContact"}},{"label":"Ask me later","intent":{"kind":"askLater","round":4,"post":6,"input":"dialogueContact"}},{"label":"Back","intent":{"kind":"back","round":4,"post":6,"input":"dialogueContact"}}]}]}}', '2001-03-23 09:00:00.000'),
(255, 'person:12', 'act:54ba6a18-eec6-4008-82e0-3106dccccb7a', 'person', '{"kind":"said","text":"later"}', '2001-03-23 09:00:00.000'),
(256, 'person:12', NULL, 'bot', '{"kind":"message","message":{"text":"How well is gender mainstreamed at each stage of your projects?: Needs assessment","blocks":[{"kind":"progress","done":4,"total":27,"text":"4 of 27, about 3 minutes left"},{"kind":"heading","text":"How well is gender mainstreamed at each stage of your projects?"},{"kind":"text","text":"Your own judgement, for your projects taken together.","tone":"quiet"},{"kind":"ask","input":{"id":"mainstreaming.needsAssessment","kind":"choice","label":"Needs assessment","options":[{"value":"0","label":"Not considered"},{"value":"1","label":"Sometimes considered"},{"value":"2","label":"Usually considered"},{"value":"3","label":"Fully incorporated"}],"required":false},"choices":[{"label":"Not considered","intent":{"kind":"answer","round":4,"post":6,"input":"mainstreaming.needsAssessment","value":"0"}},{"label":"Sometimes considered","intent":{"kind":"answer","round":4,"post":6,"input":"mainstreaming.needsAssessment","value":"1"}},{"label":"Usually considered","intent":{"kind":"answer","round":4,"post":6,"input":"mainstreaming.needsAssessment","value":"2"}},{"label":"Fully incorporated","intent":{"kind":"answer","round":4,"post":6,"input":"mainstreaming.needsAssessment","value":"3"}}],"answer":{"kind":"answer","round":4,"post":6,"input":"mainstreaming.needsAssessment","value":""}},{"kind":"actions","actions":[{"label":"Same as last time: Not considered","intent":{"kind":"same","round":4,"post":6,"input":"mainstreaming.needsAssessment","scope":"input"}},{"label":"All as last time","intent":{"kind":"same","round":4,"post":6,"input":"mainstreaming.needsAssessment","scope":"page"}},{"label":"Skip","intent":{"kind":"skip","round":4,"post":6,"input":"mainstreaming.needsAssessment"}},{"label":"Ask me later","intent":{"kind":"askLater","round":4,"post":6,"input":"mainstreaming.needsAssessment"}},{"label":"Back","intent":{"kind":"back","round":4,"post":6,"input":"mainstreaming.needsAssessment"}}]}]}}', '2001-03-23 09:00:00.000'),
(257, 'person:12', 'act:e2f2245c-54b7-48c6-83bb-84957046bd97', 'person', '{"kind":"said","text":"back"}', '2001-03-23 09:00:00.000'),
(258, 'person:12', NULL, 'bot', '{"kind":"message","message":{"text":"Who is your main contact in this dialogue?","blocks":[{"kind":"progress","done":4,"total":27,"text":"4 of 27, about 3 minutes left"},{"kind":"heading","text":"Who is your main contact in this dialogue?"},{"kind":"text","text":"An office or a function rather than a name.","tone":"quiet"},{"kind":"ask","input":{"id":"dialogueContact","kind":"text","label":"Who is your main contact in this dialogue?","options":[],"required":false,"help":"An office or a function rather than a name.","maxLength":300},"choices":[],"answer":{"kind":"answer","round":4,"post":6,"input":"dialogueContact","value":""}},{"kind":"actions","actions":[{"label":"Same as last time: Labour attaché 8","intent":{"kind":"same","round":4,"post":6,"input":"dialogueContact","scope":"input"}},{"label":"Skip","intent":{"kind":"skip","round":4,"post":6,"input":"dialogueContact"}},{"label":"Ask me later","intent":{"kind":"askLater","round":4,"post":6,"input":"dialogueContact"}},{"label":"Back","intent":{"kind":"back","round":4,"post":6,"input":"dialogueContact"}}]}]}}', '2001-03-23 09:00:00.000'),
(259, 'person:12', 'act:cd12f953-93e5-4bb0-88c8-fb46168b6477', 'person', '{"kind":"said","text":"a word that is no option"}', '2001-03-23 09:00:00.000'),
(260, 'person:12', NULL, 'bot', '{"kind":"message","message":{"text":"How well is gender mainstreamed at each stage of your projects?: Needs assessment","blocks":[{"kind":"progress","done":5,"total":27,"text":"5 of 27, about 3 minutes left"},{"kind":"heading","text":"How well is gender mainstreamed at each stage of your projects?"},{"kind":"text","text":"Your own judgement, for your projects taken together.","tone":"quiet"},{"kind":"ask","input":{"id":"mainstreaming.needsAssessment","kind":"choice","label":"Needs assessment","options":[{"value":"0","label":"Not considered"},{"value":"1","label":"Sometimes considered"},{"value":"2","label":"Usually considered"},{"value":"3","label":"Fully incorporated"}],"required":false},"choices":[{"label":"Not considered","intent":{"kind":"answer","round":4,"post":6,"input":"mainstreaming.needsAssessment","value":"0"}},{"label":"Sometimes considered","intent":{"kind":"answer","round":4,"post":6,"input":"mainstreaming.needsAssessment","value":"1"}},{"label":"Usually considered","intent":{"kind":"answer","round":4,"post":6,"input":"mainstreaming.needsAssessment","value":"2"}},{"label":"Fully incorporated","intent":{"kind":"answer","round":4,"post":6,"input":"mainstreaming.needsAssessment","value":"3"}}],"answer":{"kind":"answer","round":4,"post":6,"input":"mainstreaming.needsAssessment","value":""}},{"kind":"actions","actions":[{"label":"Same as last time: Not considered","intent":{"kind":"same","round":4,"post":6,"input":"mainstreaming.needsAssessment","scope":"input"}},{"label":"All as last time","intent":{"kind":"same","round":4,"post":6,"input":"mainstreaming.needsAssessment","scope":"page"}},{"label":"Skip","intent":{"kind":"skip","round":4,"post":6,"input":"mainstreaming.needsAssessment"}},{"label":"Ask me later","intent":{"kind":"askLater","round":4,"post":6,"input":"mainstreaming.needsAssessment"}},{"label":"Back","intent":{"kind":"back","round":4,"post":6,"input":"mainstreaming.needsAssessment"}}]}]}}', '2001-03-23 09:00:00.000'),
(261, 'person:12', 'act:76350dc0-e79c-47cf-8c8e-238a7f311070', 'person', '{"kind":"said","text":"later"}', '2001-03-23 09:00:00.000'),
(262, 'person:12', NULL, 'bot', '{"kind":"message","message":{"text":"How well is gender mainstreamed at each stage of your projects?: Project design","blocks":[{"kind":"progress","done":5,"total":27,"text":"5 of 27, about 3 minutes left"},{"kind":"heading","text":"How well is gender mainstreamed at each stage of your projects?"},{"kind":"ask","input":{"id":"mainstreaming.projectDesign","kind":"choice","label":"Project design","options":[{"value":"0","label":"Not considered"},{"value":"1","label":"Sometimes considered"},{"value":"2","label":"Usually considered"},{"value":"3","label":"Fully incorporated"}],"required":false},"choices":[{"label":"Not considered","intent":{"kind":"answer","round":4,"post":6,"input":"mainstreaming.projectDesign","value":"0"}},{"label":"Sometimes considered","intent":{"kind":"answer","round":4,"post":6,"input":"mainstreaming.projectDesign","value":"1"}},{"label":"Usually considered","intent":{"kind":"answer","round":4,"post":6,"input":"mainstreaming.projectDesign","value":"2"}},{"label":"Fully incorporated","intent":{"kind":"answer","round":4,"post":6,"input":"mainstreaming.projectDesign","value":"3"}}],"answer":{"kind":"answer","round":4,"post":6,"input":"mainstreaming.projectDesign","value":""}},{"kind":"actions","actions":[{"label":"Same as last time: Sometimes considered","intent":{"kind":"same","round":4,"post":6,"input":"mainstreaming.projectDesign","scope":"input"}},{"label":"Skip","intent":{"kind":"skip","round":4,"post":6,"input":"mainstreaming.projectDesign"}},{"label":"Ask me later","intent":{"kind":"askLater","round":4,"post":6,"input":"mainstreaming.projectDesign"}},{"label":"Back","intent":{"kind":"back","round":4,"post":6,"input":"mainstreaming.projectDesign"}}]}]}}', '2001-03-23 09:00:00.000'),
(263, 'person:1', 'act:09ece6d6-4bec-4c63-8a4a-5a957ec3fb34', 'person', '{"kind":"said","text":"update"}', '2001-03-23 09:00:00.000'),
(264, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"Plans of Action 2001: the update of HQ-ODG Geneva is due on 26 March 2001. It takes a few minutes; what you answer is saved at once, and you can stop and go on at any time.","blocks":[{"kind":"text","text":"Plans of Action 2001: the update of HQ-ODG Geneva is due on 26 March 2001. It takes a few minutes; what you answer is saved at once, and you can stop and go on at any time."},{"kind":"actions","actions":[{"label":"Answer here","intent":{"kind":"update","by":"conversation","round":4,"post":1},"style":"primary"},{"label":"Open the form","intent":{"kind":"update","by":"page","round":4,"post":1}},{"label":"Nothing changed","intent":{"kind":"nothingChanged","round":4,"post":1}},{"label":"Later","intent":{"kind":"snooze"}},{"label":"I am away","intent":{"kind":"away"}}]}]}}', '2001-03-23 09:00:00.000'),
(265, 'person:1', 'act:239bf139-7b71-42a4-8420-2c799226f1af', 'bot', '{"kind":"message","message":{"text":"Plans of Action 2001: the update of HQ-ODG. Please read it once, then send it.","blocks":[{"kind":"heading","text":"Plans of Action 2001: the update of HQ-ODG"},{"kind":"text","text":"Dialogue"},{"kind":"facts","facts":[{"label":"Government","value":"Regular"},{"label":"Multilateral and bilateral organizations","value":"Regular"},{"label":"NGOs","value":"Occasional"},{"label":"Other entities","value":"Planned"},{"label":"Who is your main contact in this dialogue?","value":"Labour attaché 10"}]},{"kind":"text","text":"Projects"},{"kind":"facts","facts":[{"label":"Needs assessment","value":"Usually considered"},{"label":"Project design","value":"Fully incorporated"},{"label":"Implementation","value":"Not considered"},{"label":"Monitoring","value":"Sometimes considered"},{"label":"Evaluation","value":"Usually considered"},{"label":"Do you have access to the Project Assistance Toolkit (PAT)?","value":"Partly"},{"label":"What stands in the way of your access to the PAT?","value":"A slow line"}]},{"kind":"text","text":"Networks"},{"kind":"facts","facts":[{"label":"International networks","value":"Regular contact"},{"label":"Regional networks","value":"Active cooperation"},{"label":"National networks","value":"No contact"}]},{"kind":"text","text":"Actions"},{"kind":"facts","facts":[{"label":"Action 1","value":"P01 Consult governments on the needs of migrant women · On track · Round-table number 10; a contact was named. · https://example.org/10"},{"label":"Action 2","value":"S01 Reach parity in professional grades · Completed · Half-day session for 20 staff members."}]},{"kind":"text","text":"Objectives"},{"kind":"facts","facts":[{"label":"Do the Programme and Staffing Policy Objectives need to be streamlined?","value":"Yes"},{"label":"Which objectives are unclear?","value":"P02 Include a gender dimension in every project proposal"},{"label":"Which objectives do not apply to your post?","value":"not answered"}]},{"kind":"text","text":"Support"},{"kind":"facts","facts":[{"label":"How committed is your Chief of Mission to gender mainstreaming?","value":"3 – Committed"},{"label":"What helped you most in this period?","value":"A colleague’s checklist"},{"label":"Which initiatives for men do you have?","value":"not answered"}]},{"kind":"text","text":"Staff figures"},{"kind":"facts","facts":[{"label":"Women in professional grades","value":"13"},{"label":"Women and men in professional grades","value":"19"},{"label":"Women in decision-making positions","value":"not answered"},{"label":"Women and men in decision-making positions","value":"not answered"}]},{"kind":"text","text":"Needs and news"},{"kind":"facts","facts":[{"label":"What your post needs","value":"not answered"},{"label":"Something for the Gender and Migration News Bulletin","value":"not answered"}]},{"kind":"text","text":"You can change it until 30 April 2001.","tone":"quiet"},{"kind":"actions","actions":[{"label":"Send","intent":{"kind":"send","round":4,"post":1,"version":8},"style":"primary"},{"label":"Change: Dialogue","intent":{"kind":"update","by":"page","round":4,"post":1,"page":"dialogue"}},{"label":"Change: Projects","intent":{"kind":"update","by":"page","round":4,"post":1,"page":"projects"}},{"label":"Change: Networks","intent":{"kind":"update","by":"page","round":4,"post":1,"page":"networks"}},{"label":"Change: Actions","intent":{"kind":"update","by":"page","round":4,"post":1,"page":"actions"}},{"label":"Change: Objectives","intent":{"kind":"update","by":"page","round":4,"post":1,"page":"objectives"}},{"label":"Change: Support","intent":{"kind":"update","by":"page","round":4,"post":1,"page":"support"}},{"label":"Change: Staff figures","intent":{"kind":"update","by":"page","round":4,"post":1,"page":"figures"}},{"label":"Change: Needs and news","intent":{"kind":"update","by":"page","round":4,"post":1,"page":"needsAndNews"}}]}]}}', '2001-03-23 09:00:00.000'),
(266, 'person:13', 'act:01f45536-1811-4829-8ce0-55d6cb6890a8', 'person', '{"kind":"said","text":"actualizar"}', '2001-03-23 09:00:00.000'),
(267, 'person:13', NULL, 'bot', '{"kind":"message","message":{"text":"Usted responde por más de uno. ¿De cuál se trata?","blocks":[{"kind":"text","text":"Usted responde por más de uno. ¿De cuál se trata?"},{"kind":"actions","actions":[{"label":"LIM – Spring survey","intent":{"kind":"update","by":"ask","round":5,"post":7}},{"label":"LIM – Plans of Action 2001","intent":{"kind":"update","by":"ask","round":4,"post":7}}]}]}}', '2001-03-23 09:00:00.000'),
(268, 'person:6', 'act:96f95318-ddf5-4363-8d3b-09ed2b06d150', 'person', '{"kind":"said","text":"helpp"}', '2001-03-23 09:00:00.000'),
(269, 'person:6', NULL, 'bot', '{"kind":"message","message":{"text":"I did not understand that. Did you mean “help”?","blocks":[{"kind":"text","text":"I did not understand that. Did you mean “help”?"},{"kind":"actions","actions":[{"label":"help","intent":{"kind":"say","text":"help"}}]}]}}', '2001-03-23 09:00:00.000'),
(270, 'person:6', 'act:6684f245-8e4f-4672-8182-182b05b4304d', 'person', '{"kind":"said","text":"statuss"}', '2001-03-23 09:00:00.000'),
(271, 'person:6', NULL, 'bot', '{"kind":"message","message":{"text":"I did not understand that. Did you mean “status”?","blocks":[{"kind":"text","text":"I did not understand that. Did you mean “status”?"},{"kind":"actions","actions":[{"label":"status","intent":{"kind":"say","text":"status"}}]}]}}', '2001-03-23 09:00:00.000'),
(272, 'person:6', 'act:0b58efad-25b7-4f15-807c-a1b43452e676', 'person', '{"kind":"said","text":"analysys"}', '2001-03-23 09:00:00.000'),
(273, 'person:6', NULL, 'bot', '{"kind":"message","message":{"text":"I did not understand that. Did you mean “analysis”?","blocks":[{"kind":"text","text":"I did not understand that. Did you mean “analysis”?"},{"kind":"actions","actions":[{"label":"analysis","intent":{"kind":"say","text":"analysis"}}]}]}}', '2001-03-23 09:00:00.000'),
(274, 'person:6', 'act:c3d873e8-d79d-4a2e-87d1-c4a54bd810ad', 'person', '{"kind":"said","text":"bulletinn"}', '2001-03-23 09:00:00.000'),
(275, 'person:6', NULL, 'bot', '{"kind":"message","message":{"text":"I did not understand that. Did you mean “bulletin”?","blocks":[{"kind":"text","text":"I did not understand that. Did you mean “bulletin”?"},{"kind":"actions","actions":[{"label":"bulletin","intent":{"kind":"say","text":"bulletin"}}]}]}}', '2001-03-23 09:00:00.000'),
(276, 'person:6', 'act:52dbf10a-c667-47c5-83f0-e065e5bb6a30', 'person', '{"kind":"said","text":"contributte"}', '2001-03-23 09:00:00.000'),
(277, 'person:6', NULL, 'bot', '{"kind":"message","message":{"text":"I did not understand that. Did you mean “contribute”?","blocks":[{"kind":"text","text":"I did not understand that. Did you mean “contribute”?"},{"kind":"actions","actions":[{"label":"contribute","intent":{"kind":"say","text":"contribute"}}]}]}}', '2001-03-23 09:00:00.000'),
(278, 'person:6', 'act:e8524480-a495-428d-85d5-033f195b2780', 'person', '{"kind":"said","text":"withdraww"}', '2001-03-23 09:00:00.000'),
(279, 'person:6', NULL, 'bot', '{"kind":"message","message":{"text":"I did not understand that. Did you mean “withdraw”?","blocks":[{"kind":"text","text":"I did not understand that. Did you mean “withdraw”?"},{"kind":"actions","actions":[{"label":"withdraw","intent":{"kind":"say","text":"withdraw"}}]}]}}', '2001-03-23 09:00:00.000'),
(280, 'person:6', 'act:7dd8471e-e94c-4758-8c97-f6b12633f7cf', 'person', '{"kind":"said","text":"languagee"}', '2001-03-23 09:00:00.000'),
(281, 'person:6', NULL, 'bot', '{"kind":"message","message":{"text":"I did not understand that. Did you mean “language”?","blocks":[{"kind":"text","text":"I did not understand that. Did you mean “language”?"},{"kind":"actions","actions":[{"label":"language","intent":{"kind":"say","text":"language"}}]}]}}', '2001-03-23 09:00:00.000'),
(282, 'person:6', 'act:6922c793-9b0a-4a42-86fe-a1ff7dfaf0ff', 'person', '{"kind":"said","text":"awayy"}', '2001-03-23 09:00:00.000'),
(283, 'person:6', NULL, 'bot', '{"kind":"message","message":{"text":"I did not understand that. Did you mean “away”?","blocks":[{"kind":"text","text":"I did not understand that. Did you mean “away”?"},{"kind":"actions","actions":[{"label":"away","intent":{"kind":"say","text":"away"}}]}]}}', '2001-03-23 09:00:00.000'),
(284, 'person:6', 'act:d45dda99-671b-417b-8751-9030e18798fe', 'person', '{"kind":"said","text":"snoozee"}', '2001-03-23 09:00:00.000'),
(285, 'person:6', NULL, 'bot', '{"kind":"message","message":{"text":"I did not understand that. Did you mean “snooze”?","blocks":[{"kind":"text","text":"I did not understand that. Did you mean “snooze”?"},{"kind":"actions","actions":[{"label":"snooze","intent":{"kind":"say","text":"snooze"}}]}]}}', '2001-03-23 09:00:00.000'),
(286, 'person:6', 'act:75c46640-4687-4e57-8009-63db00479740', 'person', '{"kind":"said","text":"homme"}', '2001-03-23 09:00:00.000'),
(287, 'person:6', NULL, 'bot', '{"kind":"message","message":{"text":"I did not understand that. Did you mean “home”?","blocks":[{"kind":"text","text":"I did not understand that. Did you mean “home”?"},{"kind":"actions","actions":[{"label":"home","intent":{"kind":"say","text":"home"}}]}]}}', '2001-03-23 09:00:00.000'),
(288, 'person:6', 'act:38bc1433-a9b4-4f2b-82be-0f77f5e1f0ae', 'person', '{"kind":"said","text":"needss"}', '2001-03-23 09:00:00.000'),
(289, 'person:6', NULL, 'bot', '{"kind":"message","message":{"text":"I did not understand that. Did you mean “needs”?","blocks":[{"kind":"text","text":"I did not understand that. Did you mean “needs”?"},{"kind":"actions","actions":[{"label":"needs","intent":{"kind":"say","text":"needs"}}]}]}}', '2001-03-23 09:00:00.000'),
(290, 'person:6', 'act:0bfdaac8-4b64-4841-85f2-92b8d9fc4fd9', 'person', '{"kind":"said","text":"updatee"}', '2001-03-23 09:00:00.000'),
(291, 'person:6', NULL, 'bot', '{"kind":"message","message":{"text":"I did not understand that. Did you mean “update”?","blocks":[{"kind":"text","text":"I did not understand that. Did you mean “update”?"},{"kind":"actions","actions":[{"label":"update","intent":{"kind":"say","text":"update"}}]}]}}', '2001-03-23 09:00:00.000'),
(292, 'person:6', 'act:06072ce6-9dd7-4060-82ba-0dbbbb0b22f9', 'person', '{"kind":"said","text":"whoo"}', '2001-03-23 09:00:00.000'),
(293, 'person:6', NULL, 'bot', '{"kind":"message","message":{"text":"I did not understand that. Did you mean “who”?","blocks":[{"kind":"text","text":"I did not understand that. Did you mean “who”?"},{"kind":"actions","actions":[{"label":"who","intent":{"kind":"say","text":"who"}}]}]}}', '2001-03-23 09:00:00.000'),
(294, 'person:6', 'act:96d8775a-6ad9-4d72-891e-780a94e7cf60', 'person', '{"kind":"said","text":"bakc"}', '2001-03-23 09:00:00.000'),
(295, 'person:6', NULL, 'bot', '{"kind":"message","message":{"text":"I did not understand that. Type “help” to see what I can do.","blocks":[{"kind":"text","text":"I did not understand that. Type “help” to see what I can do."},{"kind":"actions","actions":[{"label":"help","intent":{"kind":"help"}}]}]}}', '2001-03-23 09:00:00.000'),
(296, 'person:1', 'act:00aa9a19-5a24-4c9d-81cc-2738302e33fa', 'person', '{"kind":"said","text":"remindd"}', '2001-03-23 09:00:00.000'),
(297, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"I did not understand that. Did you mean “remind”?","blocks":[{"kind":"text","text":"I did not understand that. Did you mean “remind”?"},{"kind":"actions","actions":[{"label":"remind","intent":{"kind":"say","text":"remind"}}]}]}}', '2001-03-23 09:00:00.000'),
(298, 'person:1', 'act:426385e9-56fc-4445-8294-6256eba6eb0b', 'person', '{"kind":"said","text":"upcomming"}', '2001-03-23 09:00:00.000'),
(299, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"I did not understand that. Did you mean “upcoming”?","blocks":[{"kind":"text","text":"I did not understand that. Did you mean “upcoming”?"},{"kind":"actions","actions":[{"label":"upcoming","intent":{"kind":"say","text":"upcoming"}}]}]}}', '2001-03-23 09:00:00.000'),
(300, 'person:1', 'act:060a40b3-d26a-44a6-863f-92ae7639d50a', 'person', '{"kind":"said","text":"pausee"}', '2001-03-23 09:00:00.000'),
(301, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"I did not understand that. Did you mean “pause”?","blocks":[{"kind":"text","text":"I did not understand that. Did you mean “pause”?"},{"kind":"actions","actions":[{"label":"pause","intent":{"kind":"say","text":"pause"}}]}]}}', '2001-03-23 09:00:00.000'),
(302, 'person:1', 'act:a2c7e1b3-b887-41e5-88ef-4af7db9ba735', 'person', '{"kind":"said","text":"resumme"}', '2001-03-23 09:00:00.000'),
(303, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"I did not understand that. Did you mean “resume”?","blocks":[{"kind":"text","text":"I did not understand that. Did you mean “resume”?"},{"kind":"actions","actions":[{"label":"resume","intent":{"kind":"say","text":"resume"}}]}]}}', '2001-03-23 09:00:00.000'),
(304, 'person:1', 'act:eebd78c4-d8ac-4713-8ac1-dbaa70ce5c1a', 'person', '{"kind":"said","text":"repeatt"}', '2001-03-23 09:00:00.000'),
(305, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"I did not understand that. Did you mean “repeat”?","blocks":[{"kind":"text","text":"I did not understand that. Did you mean “repeat”?"},{"kind":"actions","actions":[{"label":"repeat","intent":{"kind":"say","text":"repeat"}}]}]}}', '2001-03-23 09:00:00.000'),
(306, 'person:1', 'act:c4765a8e-9674-48b3-898b-0888faa649ef', 'person', '{"kind":"said","text":"outboxx"}', '2001-03-23 09:00:00.000'),
(307, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"I did not understand that. Did you mean “outbox”?","blocks":[{"kind":"text","text":"I did not understand that. Did you mean “outbox”?"},{"kind":"actions","actions":[{"label":"outbox","intent":{"kind":"say","text":"outbox"}}]}]}}', '2001-03-23 09:00:00.000'),
(308, 'person:1', 'act:2755223f-e921-4a63-8cad-b2aaebf6cd22', 'person', '{"kind":"said","text":"placee"}', '2001-03-23 09:00:00.000'),
(309, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"I did not understand that. Did you mean “place”?","blocks":[{"kind":"text","text":"I did not understand that. Did you mean “place”?"},{"kind":"actions","actions":[{"label":"place","intent":{"kind":"say","text":"place"}}]}]}}', '2001-03-23 09:00:00.000'),
(310, 'person:1', 'act:a8840482-8c72-4ec9-8def-747dfcf87264', 'person', '{"kind":"said","text":"linkk"}', '2001-03-23 09:00:00.000'),
(311, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"I did not understand that. Did you mean “link”?","blocks":[{"kind":"text","text":"I did not understand that. Did you mean “link”?"},{"kind":"actions","actions":[{"label":"link","intent":{"kind":"say","text":"link"}}]}]}}', '2001-03-23 09:00:00.000'),
(312, 'person:1', 'act:fb2ba23c-e54d-4934-820b-95e4d5d77d1c', 'person', '{"kind":"said","text":"roundd"}', '2001-03-23 09:00:00.000'),
(313, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"I did not understand that. Did you mean “round”?","blocks":[{"kind":"text","text":"I did not understand that. Did you mean “round”?"},{"kind":"actions","actions":[{"label":"round","intent":{"kind":"say","text":"round"}}]}]}}', '2001-03-23 09:00:00.000'),
(314, 'person:6', 'act:9332cd35-442f-4c42-852d-b58d8c5383c6', 'person', '{"kind":"said","text":"hello"}', '2001-03-23 09:00:00.000'),
(315, 'person:6', NULL, 'bot', '{"kind":"message","message":{"text":"Hello Victor Lang. Nothing is waiting for you at the moment. Press a button, or type “help” to see what else I can do.","blocks":[{"kind":"text","text":"Hello Victor Lang. Nothing is waiting for you at the moment. Press a button, or type “help” to see what else I can do."},{"kind":"actions","actions":[{"label":"How things stand","intent":{"kind":"status"}},{"label":"What I can ask for","intent":{"kind":"help"}}]}]}}', '2001-03-23 09:00:00.000'),
(316, 'person:6', 'act:49d8449f-01c9-4421-8625-b646ee836ef8', 'person', '{"kind":"said","text":"help"}', '2001-03-23 09:00:00.000'),
(317, 'person:6', NULL, 'bot', '{"kind":"message","message":{"text":"Hello Victor Lang. I collect the working group’s updates, show what they add up to and publish the bulletin. Type one of these words, or use the buttons.","blocks":[{"kind":"text","text":"Hello Victor Lang. I collect the working group’s updates, show what they add up to and publish the bulletin. Type one of these words, or use the buttons."},{"kind":"facts","facts":[{"label":"help","value":"what I can do"},{"label":"update","value":"answer for your post, or go on where you were"},{"label":"status","value":"what is open for you and by when"},{"label":"home","value":"everything that is open for you, on one page"},{"label":"needs","value":"what posts have said they need, from whom and by when"},{"label":"who","value":"who holds a post, who are your counterparts, who has answered"},{"label":"analysis","value":"the global analysis"},{"label":"why","value":"what a conclusion rests on, for instance “why 1”"},{"label":"bulletin","value":"the latest bulletin; “bulletin archive” lists all issues and analyses"},{"label":"contribute","value":"offer a piece to the bulletin"},{"label":"withdraw","value":"take back a piece that you offered"},{"label":"language","value":"English, français, español"},{"label":"away","value":"tell me when you are away and who answers, for instance “away 20 Dec to 5 Jan”"},{"label":"back","value":"you are back from leave"},{"label":"snooze","value":"be reminded later, for instance “snooze tomorrow”"}]},{"kind":"actions","actions":[{"label":"How things stand","intent":{"kind":"status"}}]}]}}', '2001-03-23 09:00:00.000'),
(318, 'person:6', 'act:902437ef-b155-4618-8c1f-56c0b307207f', 'person', '{"kind":"said","text":"thanks"}', '2001-03-23 09:00:00.000'),
(319, 'person:6', NULL, 'bot', '{"kind":"message","message":{"text":"You are welcome, Victor Lang. Nothing else is waiting for you at the moment.","blocks":[{"kind":"text","text":"You are welcome, Victor Lang. Nothing else is waiting for you at the moment."},{"kind":"actions","actions":[{"label":"How things stand","intent":{"kind":"status"}},{"label":"What I can ask for","intent":{"kind":"help"}}]}]}}', '2001-03-23 09:00:00.000'),
(320, 'person:6', 'act:d75e44bd-93ae-4991-8edb-4bd78438912c', 'person', '{"kind":"said","text":"who"}', '2001-03-23 09:00:00.000'),
(321, 'person:6', NULL, 'bot', '{"kind":"message","message":{"text":"That can be read by the working group only. If you belong to it, please ask the coordinator to enter you in the roster.","blocks":[{"kind":"text","text":"That can be read by the working group only. If you belong to it, please ask the coordinator to enter you in the roster.","tone":"warning"}]}}', '2001-03-23 09:00:00.000'),
(322, 'person:6', 'act:331f3fb7-b9b0-4f8f-8e65-8ce7cab53f3c', 'person', '{"kind":"said","text":"who Dakar"}', '2001-03-23 09:00:00.000'),
(323, 'person:6', NULL, 'bot', '{"kind":"message","message":{"text":"That can be read by the working group only. If you belong to it, please ask the coordinator to enter you in the roster.","blocks":[{"kind":"text","text":"That can be read by the working group only. If you belong to it, please ask the coordinator to enter you in the roster.","tone":"warning"}]}}', '2001-03-23 09:00:00.000'),
(324, 'person:6', 'act:75b76ca5-33f6-4bf8-891d-fbabc3b44bcf', 'person', '{"kind":"said","text":"language"}', '2001-03-23 09:00:00.000'),
(325, 'person:6', NULL, 'bot', '{"kind":"message","message":{"text":"Which language shall I use with you?","blocks":[{"kind":"text","text":"Which language shall I use with you?"},{"kind":"actions","actions":[{"label":"English","intent":{"kind":"language","language":"en"}},{"label":"Français","intent":{"kind":"language","language":"fr"}},{"label":"Español","intent":{"kind":"language","language":"es"}}]}]}}', '2001-03-23 09:00:00.000'),
(326, 'person:6', 'act:e7ff16d2-9b58-4a3b-84bc-248c22362968', 'person', '{"kind":"said","text":"away"}', '2001-03-23 09:00:00.000'),
(327, 'person:6', NULL, 'bot', '{"kind":"message","message":{"text":"From when to when are you away, and who answers for you? For example: “20 Dec to 5 Jan, Dakar answers for me”.","blocks":[{"kind":"text","text":"From when to when are you away, and who answers for you? For example: “20 Dec to 5 Jan, Dakar answers for me”."},{"kind":"actions","actions":[{"label":"Today","intent":{"kind":"away","words":"today"}},{"label":"Tomorrow","intent":{"kind":"away","words":"tomorrow"}},{"label":"This week","intent":{"kind":"away","words":"this week"}},{"label":"Next week","intent":{"kind":"away","words":"next week"}}]}]}}', '2001-03-23 09:00:00.000'),
(328, 'person:6', 'act:7b5bd7b8-1fc8-4236-85e0-dc9855d36825', 'person', '{"kind":"said","text":"snooze"}', '2001-03-23 09:00:00.000'),
(329, 'person:6', NULL, 'bot', '{"kind":"message","message":{"text":"When shall I come back to it? For example “2 hours”, “tomorrow”, “Friday” or a date.","blocks":[{"kind":"text","text":"When shall I come back to it? For example “2 hours”, “tomorrow”, “Friday” or a date."},{"kind":"actions","actions":[{"label":"In 2 hours","intent":{"kind":"snooze","words":"2 hours"}},{"label":"Tomorrow","intent":{"kind":"snooze","words":"tomorrow"}},{"label":"Next week","intent":{"kind":"snooze","words":"next week"}}]}]}}', '2001-03-23 09:00:00.000'),
(330, 'person:6', 'act:eef3132a-4f0e-475a-84ad-0092f070691e', 'person', '{"kind":"said","text":"cancel"}', '2001-03-23 09:00:00.000'),
(331, 'person:6', NULL, 'bot', '{"kind":"message","message":{"text":"All right, I drop that. What you had saved stays.","blocks":[{"kind":"text","text":"All right, I drop that. What you had saved stays."}]}}', '2001-03-23 09:00:00.000'),
(332, 'person:1', 'act:e60774b4-250b-40ec-89b8-01a42cbf80b0', 'person', '{"kind":"said","text":"help"}', '2001-03-23 09:00:00.000'),
(333, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"Hello Anna. I collect the working group’s updates, show what they add up to and publish the bulletin. Type one of these words, or use the buttons.","blocks":[{"kind":"text","text":"Hello Anna. I collect the working group’s updates, show what they add up to and publish the bulletin. Type one of these words, or use the buttons."},{"kind":"facts","facts":[{"label":"help","value":"what I can do"},{"label":"update","value":"answer for your post, or go on where you were"},{"label":"status","value":"what is open for you and by when"},{"label":"home","value":"everything that is open for you, on one page"},{"label":"needs","value":"what posts have said they need, from whom and by when"},{"label":"who","value":"who holds a post, who are your counterparts, who has answered"},{"label":"analysis","value":"the global analysis"},{"label":"why","value":"what a conclusion rests on, for instance “why 1”"},{"label":"bulletin","value":"the latest bulletin; “bulletin archive” lists all issues and analyses"},{"label":"contribute","value":"offer a piece to the bulletin"},{"label":"withdraw","value":"take back a piece that you offered"},{"label":"language","value":"English, français, español"},{"label":"away","value":"tell me when you are away and who answers, for instance “away 20 Dec to 5 Jan”"},{"label":"back","value":"you are back from leave"},{"label":"snooze","value":"be reminded later, for instance “snooze tomorrow”"},{"label":"round","value":"open, close, reopen, lock or publish a round, or see how it stands"},{"label":"link","value":"make a one-time code that links somebody’s account, for instance “link Ana Reyes”"},{"label":"remind","value":"remind the posts that have not answered"},{"label":"upcoming","value":"what goes out by itself in the next 14 days, and why"},{"label":"pause","value":"spare a post or everybody, for instance “pause KBL until 15 January: the office is evacuated”"},{"label":"resume","value":"end a pause"},{"label":"repeat","value":"let a round come again, for instance “repeat Plans of Action every 6 months”"},{"label":"outbox","value":"messages that could not be delivered, and why"},{"label":"place","value":"choose the channel for an audience, for instance “place all-staff”, written in that channel"}]},{"kind":"actions","actions":[{"label":"Answer now","intent":{"kind":"update","by":"ask"},"style":"primary"},{"label":"How things stand","intent":{"kind":"status"}}]}]}}', '2001-03-23 09:00:00.000'),
(334, 'person:1', 'act:78b4c2f9-543a-4905-8cca-16d850244df4', 'person', '{"kind":"said","text":"status"}', '2001-03-23 09:00:00.000'),
(335, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"Plans of Action 2001: HQ-ODG has a draft, 35 of 36 questions dealt with. It is due on 26 March 2001.","blocks":[{"kind":"text","text":"Plans of Action 2001: HQ-ODG has a draft, 35 of 36 questions dealt with. It is due on 26 March 2001."},{"kind":"actions","actions":[{"label":"Go on","intent":{"kind":"update","by":"ask","round":4,"post":1},"style":"primary"}]}]}}', '2001-03-23 09:00:00.000'),
(336, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"Spring survey: 1 of 2 posts has answered, 1 of them with “nothing changed”. Due on 8 March 2001, closes on 6 April 2001.","blocks":[{"kind":"heading","text":"Spring survey"},{"kind":"text","text":"Spring survey: 1 of 2 posts has answered, 1 of them with “nothing changed”. Due on 8 March 2001, closes on 6 April 2001."},{"kind":"actions","actions":[{"label":"Remind that post","intent":{"kind":"remind","round":5}}]},{"kind":"table","caption":"1 post has not answered","columns":["Post","Focal point","State"],"rows":[["VIE Vienna","Petra Gruber","not begun"]]}]}}', '2001-03-23 09:00:00.000'),
(337, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"Plans of Action 2001: 1 of 9 posts has answered. Due on 26 March 2001, closes on 30 April 2001.","blocks":[{"kind":"heading","text":"Plans of Action 2001"},{"kind":"text","text":"Plans of Action 2001: 1 of 9 posts has answered. Due on 26 March 2001, closes on 30 April 2001."},{"kind":"actions","actions":[{"label":"Remind these 8 posts","intent":{"kind":"remind","round":4}}]},{"kind":"table","caption":"8 posts have not answered","columns":["Post","Focal point","State"],"rows":[["LIM Lima","Luis Vega","not begun"],["VIE Vienna","Petra Gruber","not begun"],["BOG Bogota","Beatriz","draft, last saved 23 Mar 2001, 10:00"],["DKR Dakar","Dieynaba Sow, Amadou Diop","draft, last saved 23 Mar 2001, 10:00"],["HQ-HRM Geneva","Helene","draft, last saved 23 Mar 2001, 10:00"],["HQ-ODG Geneva","Anna, Hugo Martin","draft, last saved 23 Mar 2001, 10:00"],["MNL Manila","Maria Santos","draft, last saved 23 Mar 2001, 10:00"],["NBO Nairobi","Naomi Otieno","draft, last saved 23 Mar 2001, 10:00"]]}]}}', '2001-03-23 09:00:00.000'),
(338, 'person:1', 'act:eca7af8e-89c6-4c25-8b42-6f46aab3c055', 'person', '{"kind":"said","text":"upcoming"}', '2001-03-23 09:00:00.000'),
(339, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"28 reminders go out in the next 14 days if nobody answers.","blocks":[{"kind":"heading","text":"28 reminders go out in the next 14 days if nobody answers."},{"kind":"list","items":["Plans of Action 2001-04 opens on 3 April 2001","Mid-term check opens on 26 March 2001","Too late opens on 13 March 2001","Spring survey closes after 6 April 2001 – held","Plans of Action 2001 closes after 30 April 2001"]},{"kind":"text","text":"One pause holds reminders back. Say “resume” to end it.","tone":"warning"},{"kind":"table","caption":"Reminders (time zone: Europe/Zurich)","columns":["When","To","Post","Why"],"rows":[["23 Mar 2001, 14:00","Beatriz","BOG","asked to hear of it then"],["23 Mar 2001, 14:00","Beatriz","BOG","focal point, 4 days before the due date; the person asked for later"],["26 Mar 2001, 07:00","Naomi Otieno","NBO","focal point, 1 day before the due date; moved to working time"],["26 Mar 2001, 07:00","Naomi Otieno","NBO","focal point, on the opening day; moved to working time"],["26 Mar 2001, 08:00","Hugo Martin","VIE","supervisor, 14 days after the due date; moved to working time; some days after the rung before"],["26 Mar 2001, 08:00","Anna","HQ-ODG","focal point, 1 day before the due date; moved to working time"],["26 Mar 2001, 08:00","Helene","HQ-HRM","focal point, 1 day before the due date; moved to working time"],["26 Mar 2001, 08:00","Petra Gruber","LIM, VIE","focal point, 1 day before the due date; moved to working time; to the delegate: the holder is away"],["26 Mar 2001, 10:00","Dieynaba Sow","DKR","focal point, 1 day before the due date; moved to working time"],["26 Mar 2001, 11:30","Anna","HQ-ODG","focal point, on the opening day; moved to working time; moved: enough reminders that week"],["26 Mar 2001, 15:00","Beatriz","BOG","focal point, 1 day before the due date; moved to working time"],["28 Mar 2001, 08:00","Helene","HQ-HRM","focal point, 2 days after the due date; moved to working time"],["28 Mar 2001, 08:00","Petra Gruber","LIM, VIE","focal point, 2 days after the due date; moved to working time; to the delegate: the holder is away"],["28 Mar 2001, 10:00","Dieynaba Sow","DKR","focal point, 2 days after the due date; moved to working time"],["30 Mar 2001, 10:30","Anna","HQ-ODG","focal point, 2 days after the due date; moved to working time; moved: enough reminders that week"],["30 Mar 2001, 10:30","Naomi Otieno","NBO","focal point, 2 days after the due date; moved to working time; moved: enough reminders that week"],["30 Mar 2001, 15:00","Beatriz","BOG","focal point, 2 days after the due date; moved to working time; moved: enough reminders that week"],["2 Apr 2001, 08:00","Hugo Martin","HQ-ODG","alternate, 5 days after the due date; moved to working time; some days after the rung before"],["2 Apr 2001, 10:00","Naomi Otieno","DKR","alternate, 5 days after the due date; moved to working time; to the delegate: the holder is away"],["3 Apr 2001, 07:00","Naomi Otieno","NBO","focal point, on the opening day; moved to working time"],["3 Apr 2001, 08:00","Anna","HQ-ODG","focal point, on the opening day; moved to working time"],["3 Apr 2001, 08:00","Helene","HQ-HRM","focal point, on the opening day; moved to working time"],["3 Apr 2001, 08:00","Petra Gruber","LIM, VIE","focal point, on the opening day; moved to working time; to the delegate: the holder is away"],["3 Apr 2001, 08:00","Karim Farid","CAI","focal point, on the opening day; moved to working time"],["3 Apr 2001, 10:00","Dieynaba Sow","DKR","focal point, on the opening day; moved to working time"],["3 Apr 2001, 15:00","Beatriz","BOG","focal point, on the opening day; moved to working time"],["6 Apr 2001, 08:00","Anna","HQ-ODG","coordinator, 9 days after the due date; moved to working time; some days after the rung before"],["6 Apr 2001, 10:30","Anna","HQ-HRM, DKR, NBO, BOG","coordinator, 9 days after the due date; moved to working time; moved: enough reminders that week"]]}]}}', '2001-03-23 09:00:00.000'),
(340, 'person:1', 'act:9fd054de-5b6e-4d4f-819e-91d431810ce5', 'person', '{"kind":"said","text":"outbox"}', '2001-03-23 09:00:00.000'),
(341, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"42 messages could not be delivered","blocks":[{"kind":"heading","text":"42 messages could not be delivered"},{"kind":"text","text":"A message to Carla Conti"},{"kind":"text","text":"There is no account on a connected platform that can be reached. Ask the person to write to Focal once, or to install it again.","tone":"quiet"},{"kind":"actions","actions":[{"label":"Try again","intent":{"kind":"outbox","verb":"retry","message":151}}]},{"kind":"text","text":"A message to Member States"},{"kind":"text","text":"There is no account on a connected platform that can be reached. Ask the person to write to Focal once, or to install it again.","tone":"quiet"},{"kind":"actions","actions":[{"label":"Try again","intent":{"kind":"outbox","verb":"retry","message":149}}]},{"kind":"text","text":"A message to all staff"},{"kind":"text","text":"There is no account on a connected platform that can be reached. Ask the person to write to Focal once, or to install it again.","tone":"quiet"},{"kind":"actions","actions":[{"label":"Try again","intent":{"kind":"outbox","verb":"retry","message":148}}]},{"kind":"text","text":"A message to Ewa Nowak"},{"kind":"text","text":"There is no account on a connected platform that can be reached. Ask the person to write to Focal once, or to install it again.","tone":"quiet"},{"kind":"actions","actions":[{"label":"Try again","intent":{"kind":"outbox","verb":"retry","message":146}}]},{"kind":"text","text":"A message to Ewa Nowak"},{"kind":"text","text":"There is no account on a connected platform that can be reached. Ask the person to write to Focal once, or to install it again.","tone":"quiet"},{"kind":"actions","actions":[{"label":"Try again","intent":{"kind":"outbox","verb":"retry","message":144}}]},{"kind":"text","text":"A message to Hugo Martin"},{"kind":"text","text":"There is no account on a connected platform that can be reached. Ask the person to write to Focal once, or to install it again.","tone":"quiet"},{"kind":"actions","actions":[{"label":"Try again","intent":{"kind":"outbox","verb":"retry","message":143}}]},{"kind":"text","text":"A message to Carla Conti"},{"kind":"text","text":"There is no account on a connected platform that can be reached. Ask the person to write to Focal once, or to install it again.","tone":"quiet"},{"kind":"actions","actions":[{"label":"Try again","intent":{"kind":"outbox","verb":"retry","message":142}}]},{"kind":"text","text":"A message to Ewa Nowak"},{"kind":"text","text":"There is no account on a connected platform that can be reached. Ask the person to write to Focal once, or to install it again.","tone":"quiet"},{"kind":"actions","actions":[{"label":"Try again","intent":{"kind":"outbox","verb":"retry","message":140}}]},{"kind":"actions","actions":[{"label":"Try all 42 again","intent":{"kind":"outbox","verb":"retry"},"style":"primary"}]}]}}', '2001-03-23 09:00:00.000'),
(342, 'person:1', 'act:fb54b700-b7a3-4e6c-8b9b-00f585d0c792', 'person', '{"kind":"said","text":"bulletin preview Plans of Action 2000"}', '2001-03-23 09:00:00.000'),
(343, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"Conclusions, findings and method of “Plans of Action 2000”, by Working Group on an Invented Plan.","blocks":[{"kind":"heading","text":"Global analysis · Plans of Action 2000"},{"kind":"text","text":"23 March 2001 · Draft, not approved · For the working group","tone":"quiet"},{"kind":"list","items":["About half of the 7 posts that took part, of 9 asked, are actively engaging governments, multi/bilateral organizations, NGOs and other entities in dialogue concerning migrant women (4 of 7, 57 per cent).","By their own rating, gender mainstreaming seems to be well incorporated in none of the 7 posts that took part, of 9 asked (0 of 7, 0 per cent).","Among the 7 posts that took part, of 9 asked, full access to the Project Assistance Toolkit (PAT) at Headquarters (0 of 2 units that answered) and in the field (2 of 5 posts) differs no more than chance would explain (p = 1).","Of the 7 posts that took part, of 9 asked, those in capitals where major organizations have offices seem to be more active in international, regional and national networks of migrant women’s groups: by their own rating, 4.7 of 9 points on average (3 posts), against 3.8 elsewhere (4 posts). Among field posts alone, those in such capitals seem more active (4.0 against 3.8).","About half of the 7 posts that took part, of 9 asked, say that the Programme and Staffing Policy Objectives, incorporated in the Plan of Action, need to be streamlined (3 of 7, 43 per cent). Of the 4 objectives, none is without a reported action and none has fewer than 3; the 4 busiest carry 100 per cent of the 14 actions reported. No two titles are nearly the same."]}]}}', '2001-03-23 09:00:00.000'),
(344, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"To keep or to print:","blocks":[{"kind":"text","text":"To keep or to print:","tone":"quiet"},{"kind":"actions","actions":[{"label":"Get the web page (HTML)","intent":{"kind":"desk","do":"preview","round":"Plans of Action 2000","format":"html","audience":"workingGroup","language":"en"}},{"label":"Get the PDF","intent":{"kind":"desk","do":"preview","round":"Plans of Action 2000","format":"pdf","audience":"workingGroup","language":"en"}},{"label":"Get the Word file","intent":{"kind":"desk","do":"preview","round":"Plans of Action 2000","format":"docx","audience":"workingGroup","language":"en"}},{"label":"Get the Markdown text","intent":{"kind":"desk","do":"preview","round":"Plans of Action 2000","format":"md","audience":"workingGroup","language":"en"}}]}]}}', '2001-03-23 09:00:00.000'),
(345, 'person:1', 'act:43337900-95f1-42db-8426-4c17ab43baea', 'person', '{"kind":"said","text":"round publish"}', '2001-03-23 09:00:00.000'),
(346, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"Which round?","blocks":[{"kind":"text","text":"Which round?"},{"kind":"actions","actions":[{"label":"Plans of Action 2000","intent":{"kind":"round","verb":"publish","label":"Plans of Action 2000"}},{"label":"Plans of Action 1999","intent":{"kind":"round","verb":"publish","label":"Plans of Action 1999"}}]}]}}', '2001-03-23 09:00:00.000'),
(347, 'person:5', 'act:3d7c4f60-ced5-4a25-847a-4d37572e782c', 'person', '{"kind":"said","text":"bulletin show"}', '2001-03-23 09:00:00.000'),
(348, 'person:5', NULL, 'bot', '{"kind":"message","message":{"text":"Bulletin No. 2: 3 items","blocks":[{"kind":"heading","text":"Bulletin No. 2: 3 items"},{"kind":"text","text":"Revision 4 waits for a second person; it is to appear on 26 March 2001.","tone":"quiet"},{"kind":"text","tone":"warning","text":"Still empty: News from headquarters, From the working group, Initiatives for men, Around the world, Reading, Quiz, Coming dates"},{"kind":"actions","actions":[{"label":"Approve","intent":{"kind":"desk","do":"approve","issue":2,"revision":4},"style":"primary"},{"label":"Send back","intent":{"kind":"desk","do":"return","issue":2}},{"label":"Preview","intent":{"kind":"desk","do":"preview","issue":2}}]}]}}', '2001-03-23 09:00:00.000'),
(349, 'person:5', NULL, 'bot', '{"kind":"message","message":{"text":"News from the field","blocks":[{"kind":"heading","text":"News from the field"},{"kind":"quote","text":"A second diary of the help desk.","by":"10 · NBO Nairobi · For all staff · EN"},{"kind":"text","tone":"quiet","text":"Not translated yet: FR, ES"},{"kind":"actions","actions":[{"label":"Work on item 10","intent":{"kind":"desk","do":"item","issue":2,"item":10}},{"label":"Leave out","intent":{"kind":"desk","do":"cut","issue":2,"item":10}},{"label":"Up","intent":{"kind":"desk","do":"move","issue":2,"item":10,"to":"up"}},{"label":"Down","intent":{"kind":"desk","do":"move","issue":2,"item":10,"to":"down"}}]},{"kind":"quote","text":"A book on harbours.","by":"12 · – · For the working group · EN · told with 10"},{"kind":"text","tone":"quiet","text":"Not translated yet: FR, ES"},{"kind":"actions","actions":[{"label":"Work on item 12","intent":{"kind":"desk","do":"item","issue":2,"item":12}},{"label":"Leave out","intent":{"kind":"desk","do":"cut","issue":2,"item":12}},{"label":"Tell it alone","intent":{"kind":"desk","do":"separate","issue":2,"item":12}},{"label":"Up","intent":{"kind":"desk","do":"move","issue":2,"item":12,"to":"up"}},{"label":"Down","intent":{"kind":"desk","do":"move","issue":2,"item":12,"to":"down"}}]}]}}', '2001-03-23 09:00:00.000'),
(350, 'person:5', NULL, 'bot', '{"kind":"message","message":{"text":"Recognition","blocks":[{"kind":"heading","text":"Recognition"},{"kind":"quote","text":"Recognition for the day shift, too.","by":"11 · NBO Nairobi · For Member States · EN"},{"kind":"text","tone":"quiet","text":"Not translated yet: FR, ES"},{"kind":"actions","actions":[{"label":"Work on item 11","intent":{"kind":"desk","do":"item","issue":2,"item":11}},{"label":"Leave out","intent":{"kind":"desk","do":"cut","issue":2,"item":11}},{"label":"Up","intent":{"kind":"desk","do":"move","issue":2,"item":11,"to":"up"}},{"label":"Down","intent":{"kind":"desk","do":"move","issue":2,"item":11,"to":"down"}}]}]}}', '2001-03-23 09:00:00.000'),
(351, 'person:5', 'act:ef87a031-e54b-4679-8506-47efc239a252', 'person', '{"kind":"said","text":"bulletin item 10"}', '2001-03-23 09:00:00.000'),
(352, 'person:5', NULL, 'bot', '{"kind":"message","message":{"text":"Item 10 of bulletin No. 2","blocks":[{"kind":"heading","text":"Item 10 of bulletin No. 2"},{"kind":"quote","text":"A second diary of the help desk.","by":"English, as offered · 10 · NBO Nairobi · For all staff · EN"},{"kind":"quote","text":"A diary\n\nThe second diary of the help desk.","by":"English, the editor’s words"},{"kind":"text","tone":"quiet","text":"Not translated yet: FR, ES"},{"kind":"actions","actions":[{"label":"Write it in English","intent":{"kind":"desk","issue":2,"item":10,"do":"word","language":"en"}},{"label":"Write it in French","intent":{"kind":"desk","issue":2,"item":10,"do":"word","language":"fr"}},{"label":"Write it in Spanish","intent":{"kind":"desk","issue":2,"item":10,"do":"word","language":"es"}},{"label":"Another section","intent":{"kind":"desk","issue":2,"item":10,"do":"section"}},{"label":"Tell it with another","intent":{"kind":"desk","issue":2,"item":10,"do":"merge"}},{"label":"Leave out","intent":{"kind":"desk","do":"cut","issue":2,"item":10}},{"label":"Up","intent":{"kind":"desk","do":"move","issue":2,"item":10,"to":"up"}},{"label":"Down","intent":{"kind":"desk","do":"move","issue":2,"item":10,"to":"down"}}]}]}}', '2001-03-23 09:00:00.000'),
(353, 'person:1', 'act:53d48add-5cc5-480a-8c8b-ca35e366e671', 'person', '{"kind":"said","text":"round reopen Plans of Action 2000"}', '2001-03-23 09:00:00.000'),
(354, 'person:1', NULL, 'bot', '{"kind":"message","message":{"text":"Why is Plans of Action 2000 to be reopened? Please type the reason; it goes into the record.","blocks":[{"kind":"text","text":"Why is Plans of Action 2000 to be reopened? Please type the reason; it goes into the record."}]}}', '2001-03-23 09:00:00.000'),
(355, 'person:6', 'act:8f369bb7-3600-4e0f-82d7-84a5fd26d4c3', 'person', '{"kind":"said","text":"contribute"}', '2001-03-23 09:00:00.000'),
(356, 'person:6', NULL, 'bot', '{"kind":"message","message":{"text":"What is your news? Write it as your next message, in any language.","blocks":[{"kind":"text","text":"What is your news? Write it as your next message, in any language."}]}}', '2001-03-23 09:00:00.000'),
(357, 'person:3', 'act:7916fca7-d261-4aa7-8b3e-ecb778a1463d', 'person', '{"kind":"said","text":"bulletin renvoyer"}', '2001-03-23 09:00:00.000'),
(358, 'person:3', NULL, 'bot', '{"kind":"message","message":{"text":"Que faut-il changer ? Écrivez-le dans votre prochain message.","blocks":[{"kind":"text","text":"Que faut-il changer ? Écrivez-le dans votre prochain message.","tone":"normal"}]}}', '2001-03-23 09:00:00.000'),
(359, 'person:5', 'act:d4671b37-35fd-45c9-8b4a-b40a305b62de', 'person', '{"kind":"said","text":"bulletin word 10 es"}', '2001-03-23 09:00:00.000'),
(360, 'person:5', NULL, 'bot', '{"kind":"message","message":{"text":"Write the words for item 10 in Spanish as your next message. A first line with an empty line under it becomes the headline.","blocks":[{"kind":"text","text":"Write the words for item 10 in Spanish as your next message. A first line with an empty line under it becomes the headline.","tone":"normal"}]}}', '2001-03-23 09:00:00.000'),
(361, 'person:3', 'act:ef0bc4ad-9c0a-4bdd-8d18-b12daa49693b', 'person', '{"kind":"said","text":"bulletin renvoyer"}', '2001-03-23 09:00:00.000'),
(362, 'person:3', NULL, 'bot', '{"kind":"message","message":{"text":"Que faut-il changer ? Écrivez-le dans votre prochain message.","blocks":[{"kind":"text","text":"Que faut-il changer ? Écrivez-le dans votre prochain message.","tone":"normal"}]}}', '2001-03-23 09:00:00.000');
INSERT INTO "Pause" ("id", "workingGroupId", "postId", "from", "until", "reason", "pausedBy", "endedAt") VALUES
(1, 1, 8, '2000-04-03 11:00:02.000', '2000-05-15 22:00:00.000', 'the office is moving', 1, '2000-04-03 11:00:02.000'),
(2, 1, NULL, '2000-04-03 11:00:02.000', NULL, '', 1, '2000-04-03 11:00:02.000'),
(3, 1, 6, '2001-03-20 09:00:00.000', '2001-04-30 22:00:00.000', 'an evacuation', 1, NULL);
INSERT INTO "Recurrence" ("id", "workingGroupId", "what", "rule", "active", "writtenUntil") VALUES
(1, 1, 'round', '{"everyMonths":12,"name":"Plans of Action","instrument":"plan-of-action","planOfActionId":1,"first":{"periodStart":"1999-10-01","periodEnd":"2000-03-31","opensAt":"2000-04-03","dueAt":"2000-08-31","closesAt":"2000-10-12"}}', true, '2001-04-03'),
(2, 1, 'round', '{"everyMonths":6,"name":"Clinics","instrument":"clinic-round","planOfActionId":1,"first":{"periodStart":"2000-04-01","periodEnd":"2000-09-30","opensAt":"2000-10-10","dueAt":"2000-10-24","closesAt":"2000-10-31"}}', false, NULL);
INSERT INTO "Reminder" ("id", "workingGroupId", "roundId", "postId", "step", "messageKey", "personId", "at", "skipped") VALUES
(1, 1, 1, 8, 'opening', 'reminder:1:14:1999-04-05:opening:8', 14, '1999-04-05 11:00:00.000', NULL),
(2, 1, 2, 1, 'opening', 'reminder:2:1:2000-04-03:opening:1', 1, '2000-04-03 11:00:00.000', NULL),
(3, 1, 2, 2, 'opening', 'reminder:2:7:2000-04-03:opening:2', 7, '2000-04-03 11:00:00.000', NULL),
(4, 1, 2, 3, 'opening', 'reminder:2:8:2000-04-03:opening:3', 8, '2000-04-03 11:00:00.000', NULL),
(5, 1, 2, 4, 'opening', 'reminder:2:10:2000-04-03:opening:4', 10, '2000-04-03 11:00:00.000', NULL),
(6, 1, 2, 8, 'opening', 'reminder:2:14:2000-04-03:opening:8', 14, '2000-04-03 11:00:00.000', NULL),
(7, 1, 2, 9, 'opening', 'reminder:2:15:2000-04-03:opening:9', 15, '2000-04-03 11:00:00.000', NULL),
(8, 1, 2, 8, 'due-1', 'reminder:2:14:2000-08-30:due-1:8', 14, '2000-08-30 09:30:00.000', NULL),
(9, 1, 2, 9, 'due-1', 'reminder:2:15:2000-08-30:due-1:9', 15, '2000-08-30 09:30:00.000', NULL),
(10, 1, 2, 6, 'opening', '', NULL, '2000-08-30 09:30:00.000', 'too late: a later reminder takes its place'),
(11, 1, 2, 6, 'due-14', '', NULL, '2000-08-30 09:30:00.000', 'too late: a later reminder takes its place'),
(12, 1, 2, 8, 'due-14', '', NULL, '2000-08-30 09:30:00.000', 'too late: a later reminder takes its place'),
(13, 1, 2, 9, 'due-14', '', NULL, '2000-08-30 09:30:00.000', 'too late: a later reminder takes its place'),
(14, 1, 2, 6, 'due-4', '', NULL, '2000-08-30 09:30:00.000', 'too late: a later reminder takes its place'),
(15, 1, 2, 8, 'due-4', '', NULL, '2000-08-30 09:30:00.000', 'too late: a later reminder takes its place'),
(16, 1, 2, 9, 'due-4', '', NULL, '2000-08-30 09:30:00.000', 'too late: a later reminder takes its place'),
(17, 1, 2, 8, 'due+2', 'reminder:2:14:2000-09-05:due+2:8', 14, '2000-09-05 09:30:00.000', NULL),
(18, 1, 2, 9, 'due+2', 'reminder:2:15:2000-09-05:due+2:9', 15, '2000-09-05 09:30:00.000', NULL),
(19, 1, 2, 6, 'due-1', '', NULL, '2000-09-05 09:30:00.000', 'too late: a later reminder takes its place'),
(20, 1, 2, 6, 'alternate', '', NULL, '2000-09-05 09:30:00.000', 'nobody holds this place'),
(21, 1, 2, 8, 'alternate', '', NULL, '2000-09-05 09:30:00.000', 'nobody holds this place'),
(22, 1, 2, 9, 'alternate', '', NULL, '2000-09-05 09:30:00.000', 'nobody holds this place'),
(23, 1, 2, 8, 'hand 2000-09-11T09:30:00.000Z', 'reminder:2:8:2000-09-11T09:30:00.000Z', 14, '2000-09-11 09:30:00.000', NULL),
(24, 1, 2, 8, 'coordinator', 'reminder:2:1:2000-09-18:coordinator:8', 1, '2000-09-18 09:30:00.000', NULL),
(25, 1, 2, 9, 'coordinator', 'reminder:2:1:2000-09-18:coordinator:8', 1, '2000-09-18 09:30:00.000', NULL),
(26, 1, 4, 1, 'opening', 'reminder:4:1:2001-01-08:opening:1', 1, '2001-01-08 12:00:00.000', NULL),
(27, 1, 4, 2, 'opening', 'reminder:4:7:2001-01-08:opening:2', 7, '2001-01-08 12:00:00.000', NULL),
(28, 1, 4, 3, 'opening', 'reminder:4:8:2001-01-08:opening:3', 8, '2001-01-08 12:00:00.000', NULL),
(29, 1, 4, 4, 'opening', 'reminder:4:10:2001-01-08:opening:4', 10, '2001-01-08 12:00:00.000', NULL),
(30, 1, 4, 8, 'opening', 'reminder:4:14:2001-01-08:opening:8', 14, '2001-01-08 12:00:00.000', NULL),
(31, 1, 4, 9, 'opening', 'reminder:4:15:2001-01-08:opening:9', 15, '2001-01-08 12:00:00.000', NULL),
(32, 1, 5, 9, 'opening', 'reminder:5:15:2001-02-05:opening:9', 15, '2001-02-05 12:00:00.000', NULL),
(33, 1, 5, 9, 'due-14', 'reminder:5:15:2001-03-02:due-14:9', 15, '2001-03-02 09:30:00.000', NULL),
(34, 1, 5, 7, 'opening', '', NULL, '2001-03-02 09:30:00.000', 'too late: a later reminder takes its place'),
(35, 1, 5, 9, 'due+2', 'reminder:5:15:2001-03-12:due+2:9', 15, '2001-03-12 09:30:00.000', NULL),
(36, 1, 4, 1, 'due-14', 'reminder:4:1:2001-03-12:due-14:1', 1, '2001-03-12 09:30:00.000', NULL),
(37, 1, 4, 2, 'due-14', 'reminder:4:7:2001-03-12:due-14:2', 7, '2001-03-12 09:30:00.000', NULL),
(38, 1, 4, 3, 'due-14', 'reminder:4:8:2001-03-12:due-14:3', 8, '2001-03-12 09:30:00.000', NULL),
(39, 1, 4, 4, 'due-14', 'reminder:4:10:2001-03-12:due-14:4', 10, '2001-03-12 09:30:00.000', NULL),
(40, 1, 4, 8, 'due-14', 'reminder:4:14:2001-03-12:due-14:8', 14, '2001-03-12 09:30:00.000', NULL),
(41, 1, 4, 9, 'due-14', 'reminder:4:15:2001-03-12:due-14:9', 15, '2001-03-12 09:30:00.000', NULL),
(42, 1, 4, 5, 'opening', '', NULL, '2001-03-12 09:30:00.000', 'too late: a later reminder takes its place'),
(43, 1, 4, 6, 'opening', '', NULL, '2001-03-12 09:30:00.000', 'too late: a later reminder takes its place'),
(44, 1, 4, 7, 'opening', '', NULL, '2001-03-12 09:30:00.000', 'too late: a later reminder takes its place'),
(45, 1, 5, 7, 'due-14', '', NULL, '2001-03-12 09:30:00.000', 'too late: a later reminder takes its place'),
(46, 1, 5, 7, 'due-4', '', NULL, '2001-03-12 09:30:00.000', 'too late: a later reminder takes its place'),
(47, 1, 5, 9, 'due-4', '', NULL, '2001-03-12 09:30:00.000', 'too late: a later reminder takes its place'),
(48, 1, 5, 7, 'due-1', '', NULL, '2001-03-12 09:30:00.000', 'too late: a later reminder takes its place'),
(49, 1, 5, 9, 'due-1', '', NULL, '2001-03-12 09:30:00.000', 'too late: a later reminder takes its place'),
(50, 1, 5, 9, 'coordinator', 'reminder:5:1:2001-03-19:coordinator:9', 1, '2001-03-19 09:30:00.000', NULL),
(51, 1, 5, 7, 'alternate', '', NULL, '2001-03-19 09:30:00.000', 'nobody holds this place'),
(52, 1, 5, 9, 'alternate', '', NULL, '2001-03-19 09:30:00.000', 'nobody holds this place'),
(53, 1, 4, 1, 'due-4', 'reminder:4:1:2001-03-23:due-4:1', 1, '2001-03-23 08:30:00.000', NULL),
(54, 1, 4, 2, 'due-4', 'reminder:4:7:2001-03-23:due-4:2', 7, '2001-03-23 08:30:00.000', NULL),
(55, 1, 4, 3, 'due-4', 'reminder:4:8:2001-03-23:due-4:3', 8, '2001-03-23 08:30:00.000', NULL),
(56, 1, 4, 4, 'due-4', 'reminder:4:10:2001-03-23:due-4:4', 10, '2001-03-23 08:30:00.000', NULL),
(57, 1, 4, 7, 'due-4', 'reminder:4:15:2001-03-23:due-4:7', 15, '2001-03-23 08:30:00.000', NULL),
(58, 1, 4, 9, 'due-4', 'reminder:4:15:2001-03-23:due-4:7', 15, '2001-03-23 08:30:00.000', NULL),
(59, 1, 4, 5, 'due-14', '', NULL, '2001-03-23 08:30:00.000', 'too late: a later reminder takes its place'),
(60, 1, 4, 6, 'due-14', '', NULL, '2001-03-23 08:30:00.000', 'too late: a later reminder takes its place'),
(61, 1, 4, 7, 'due-14', '', NULL, '2001-03-23 08:30:00.000', 'too late: a later reminder takes its place');
INSERT INTO "ReminderPolicy" ("workingGroupId", "policy") VALUES
(1, '{"weeklyCap":3,"hours":{"from":"08:00","to":"16:30"},"steps":[{"key":"opening","from":"opening","days":0,"to":"focalPoint"},{"key":"due-14","from":"due","days":-14,"to":"focalPoint"},{"key":"due-4","from":"due","days":-4,"to":"focalPoint"},{"key":"due-1","from":"due","days":-1,"to":"focalPoint"},{"key":"due+2","from":"due","days":2,"to":"focalPoint"},{"key":"alternate","from":"due","days":5,"to":"alternate"},{"key":"coordinator","from":"due","days":9,"to":"coordinator"},{"key":"supervisor","from":"due","days":14,"to":"supervisor"}]}');
INSERT INTO "SlackAnswer" ("channel", "ts", "round", "post", "input") VALUES
('D000002', '1795927958.001109', 3, 3, 'reason'),
('D000002', '1795927958.001133', 3, 3, 'staff'),
('D000002', '1795927967.001422', 4, 3, 'dialogue.ngo'),
('D000003', '1795927929.000213', 1, 4, 'dialogueContact'),
('D000003', '1795927930.000329', 1, 4, 'actions.0.narrative'),
('D000003', '1795927931.000336', 1, 4, 'actions.0.evidence'),
('D000003', '1795927931.000371', 1, 4, 'actions.1.narrative'),
('D000003', '1795927932.000429', 1, 4, 'whatHelped'),
('D000003', '1795927932.000442', 1, 4, 'womenProfessional'),
('D000003', '1795927932.000448', 1, 4, 'staffProfessional');
INSERT INTO "SlackHome" ("tenant", "userId", "drawn", "openedAt") VALUES
('T0FOCAL', 'U000002', 'ThGouZnCznnO6ZYNexI6kRk1TG7QCogdshmzqXI9FPw', '2000-11-02 09:00:00.000'),
('T0FOCAL', 'U000003', 'nej7KIrtfrcyg0pAWW3J1lj3LAlKc_YNMpvvmM6ech8', '2000-11-02 09:00:00.000'),
('T0FOCAL', 'U000005', 'RqdiK_e80zd2y4zvdymVVeHUHGsoTZ01LFAge-vAIH8', '2000-11-02 09:00:00.000');
INSERT INTO "SlackOnce" ("key", "until", "done") VALUES
('event:Ev001367', '2001-03-24 09:00:00.000', true),
('event:Ev001423', '2001-03-24 09:00:00.000', true),
('event:Ev001440', '2001-03-24 09:00:00.000', true),
('event:Ev001450', '2001-03-24 09:00:00.000', true),
('event:Ev001518', '2001-03-24 09:00:00.000', true),
('event:Ev001549', '2001-03-24 09:00:00.000', true),
('event:Ev001553', '2001-03-24 09:00:00.000', true),
('event:Ev985336200000', '2001-03-24 08:30:00.000', true),
('event:Ev985338000000', '2001-03-24 09:00:00.000', true),
('press:U000002:D000002/1795927967.001368:blk001370:intent:0:', '2001-03-23 09:00:03.000', false),
('press:U000002:D000002/1795927967.001381:blk001386:intent:3:', '2001-03-23 09:00:03.000', false),
('press:U000002:D000002/1795927967.001391:blk001395:intent:2:', '2001-03-23 09:00:03.000', false),
('press:U000003:D000003/1795927968.001451:blk001453:intent:1:', '2001-03-23 09:00:03.000', false),
('signature:v0=18445b99d26eab7ff006de2d95c5efde85db0f577c01e89609782f64416eaacf', '2001-03-23 09:11:00.000', false),
('signature:v0=3cb8effe6f7ee6a5be51c00cb7592fec4d472fb46927f591fceb43be3a0b5852', '2001-03-23 09:11:00.000', false),
('signature:v0=44c10500df73132e5709fb19bccef28d5e4738e57611f5378baeb4ef54ec748c', '2001-03-23 09:11:00.000', false),
('signature:v0=4bf46bf465ff757fb569c07f54c9e5d10c9eca697df4a381f52a8888094afb63', '2001-03-23 09:11:00.000', false),
('signature:v0=5c33548eb48ccefd933de449ed98ea46d0e3b003c1c86ced4c50d3b80ce026b1', '2001-03-23 09:11:00.000', false),
('signature:v0=62d0d2b5e6dff635e672d6a14b8de82c8fa5ba99a4b7e801e61874cf4c4662b9', '2001-03-23 09:11:00.000', false),
('signature:v0=6e4b6c747e36c940772415bf6f5fb21fa700cf5cac7f77479f6e0c0d1fba1e2e', '2001-03-23 09:11:00.000', false),
('signature:v0=8ef02c52ea0a98888c84aec39818e1deb85d0242f59737ffe1a3b11ae0f85af2', '2001-03-23 09:11:00.000', false),
('signature:v0=a2932d572a7adaceb92b6dc4f558b90527e929d0cac3d725c0502f8982a35411', '2001-03-23 09:11:00.000', false),
('signature:v0=c794aec0baaecbf9ff72b177666b86fca4e142e247e36bfe9dc8f1613bdedb39', '2001-03-23 09:11:00.000', false),
('signature:v0=ced226c423fc11f0be96acb6ea3c8664195fc1167a24d5bf60ef73711a54a2bd', '2001-03-23 09:11:00.000', false),
('signature:v0=d7b9425b3d7e650d0234a013e0070d979a28f707e4edd15d4553a4243234538d', '2001-03-23 09:11:00.000', false),
('signature:v0=e18433b39653c9b7d8150c700103afcf1641b2aec56bc1360b45855d3bb8de1f', '2001-03-23 09:11:00.000', false),
('signature:v0=e549b379b5a7368a66a9d8ecf30279390ef5d71d9499d008d8b3739eda552308', '2001-03-23 09:11:00.000', false),
('signature:v0=fb7e0bb64e732c50699d1831c4548e8a4166043a7e48f9b2e3aff25c26595e29', '2001-03-23 09:11:00.000', false),
('trigger:1337.001380', '2001-03-23 10:00:00.000', false),
('trigger:1337.001389', '2001-03-23 10:00:00.000', false),
('trigger:1337.001406', '2001-03-23 10:00:00.000', false),
('trigger:1337.001463', '2001-03-23 10:00:00.000', false),
('trigger:1337.001475', '2001-03-23 10:00:00.000', false),
('trigger:1337.001496', '2001-03-23 10:00:00.000', false),
('trigger:1337.001513', '2001-03-23 10:00:00.000', false);
INSERT INTO "SlackPlace" ("tenant", "audience", "channel") VALUES
('T0FOCAL', 'workingGroup', 'C001161');
INSERT INTO "SlackSuspension" ("tenant", "since") VALUES
('T0FOCAL', '2001-03-23 09:00:00.000');
INSERT INTO "SlackValue" ("name", "value", "keptAt") VALUES
('#0otm6iVuEnRXX8hP-_oE1S2u3luSh9xIHqBwCEfh4n8', '{"kind":"contribute","text":"The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary.","section":"workingGroup"}', '2000-12-01 09:30:00.000'),
('#3yfw1o0-2Krg_8Ue-ivhCNPCRMll3feR5EV0piucirE', '{"kind":"contribute","text":"The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary.","section":"headquarters"}', '2000-12-01 09:30:00.000'),
('#AZJ8LhdUEmkpnZ3ZGpdWKtN0u1iga6I0v80ldYcukmk', '{"kind":"contribute","text":"The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary.","section":"recognition"}', '2000-12-01 09:30:00.000'),
('#VKObtpLycoktJkKV6HGXFHiX2an3WVBIsKG_lYTUnFc', '{"kind":"contribute","text":"The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary.","section":"aroundTheWorld"}', '2000-12-01 09:30:00.000'),
('#ZYVG-1ug8wbhqYNP0pKz5w6rJrqZsejn_pIWQuDCmy0', '{"kind":"contribute","text":"The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary.","section":"quiz"}', '2000-12-01 09:30:00.000'),
('#d2t4A0wzX1-YUiquQEAaOfAmcjhPNqU1iruV3dj-9Sk', '{"kind":"contribute","text":"The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary.","section":"dates"}', '2000-12-01 09:30:00.000'),
('#jj0dulPoqja1XaNAcuhVvqjZtUOWGFuuNPZcFTBgokE', '{"kind":"contribute","text":"The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary.","section":"reading"}', '2000-12-01 09:30:00.000'),
('#oRosSizAMfsWq9LU-sKnILbI3YS9NKGF9nDaCgsSQA4', '{"kind":"contribute","text":"The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary.","section":"men"}', '2000-12-01 09:30:00.000'),
('#yF8BYkb91KRMt2KmnFYnN8rliq8Ptov3knLNV2SGx8g', '{"kind":"contribute","text":"The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary. The help desk keeps a diary.","section":"field"}', '2000-12-01 09:30:00.000'),
('page:e245ce82-4218-4c56-819b-473fd8c97d14', '{"sender":{"userId":"U000003","teamId":"T0FOCAL"},"intent":{"kind":"page","round":4,"post":4,"page":"figures","version":2,"values":{"womenProfessional":"4","staffProfessional":"11"},"then":"next"}}', '2001-03-23 09:00:00.000');
INSERT INTO "Snooze" ("id", "personId", "at", "until", "doneAt") VALUES
(1, 12, '2000-04-03 11:00:02.000', '2000-04-03 13:00:02.000', '2000-04-03 11:00:02.000'),
(2, 12, '2000-04-03 11:00:02.000', '2000-04-03 16:00:00.000', '2000-09-11 09:30:00.000'),
(3, 11, '2001-03-20 09:00:00.000', '2001-03-21 05:00:00.000', NULL);
INSERT INTO "TeamsAnswer" ("conversation", "activity", "round", "post", "input") VALUES
('a:chat-of-29:Beatriz', 'f:0df3f898-3d72-48cb-8cb3-65ec90fb4dfb', 1, 5, 'patObstacle'),
('a:chat-of-29:Beatriz', 'f:28bae21a-f3b3-4ca4-8468-99864f302a9f', 1, 5, 'actions.0.narrative'),
('a:chat-of-29:Beatriz', 'f:389dc5ca-813d-4fdd-8189-2a6c9afe1f47', 1, 5, 'womenProfessional'),
('a:chat-of-29:Beatriz', 'f:55e73015-20d3-448d-88c8-6225d947bab8', 1, 5, 'actions.0.evidence'),
('a:chat-of-29:Beatriz', 'f:6eba13ea-12da-4202-8547-f1d3c5bb93e2', 1, 5, 'actions.1.narrative'),
('a:chat-of-29:Beatriz', 'f:7c433177-b3cc-48cf-8c51-20d2baa162f0', 1, 5, 'staffProfessional'),
('a:chat-of-29:Beatriz', 'f:afcb8b8c-7b7e-4f23-8e95-469553af2d19', 4, 5, 'dialogueContact'),
('a:chat-of-29:Beatriz', 'f:bb83ddc7-96d2-4141-80a3-d84005055954', 1, 5, 'dialogueContact'),
('a:chat-of-29:Beatriz', 'f:ea36b940-28ce-43d5-8283-79e085d97639', 1, 5, 'whatHelped');
INSERT INTO "TeamsConversation" ("tenant", "id", "kind", "serviceUrl", "reachable") VALUES
('99999999-8888-7777-6666-555555555555', '19:group@thread.v2', 'groupChat', 'http://127.0.0.1:40295', false),
('99999999-8888-7777-6666-555555555555', '19:news@thread.tacv2', 'channel', 'http://127.0.0.1:40295', true),
('99999999-8888-7777-6666-555555555555', 'a:chat-of-29:Anna', 'personal', 'http://127.0.0.1:40295', true),
('99999999-8888-7777-6666-555555555555', 'a:chat-of-29:Beatriz', 'personal', 'http://127.0.0.1:40295', true),
('99999999-8888-7777-6666-555555555555', 'a:chat-of-29:Carla', 'personal', 'http://127.0.0.1:40295', true),
('99999999-8888-7777-6666-555555555555', 'a:chat-of-29:Helene', 'personal', 'http://127.0.0.1:40295', true);
INSERT INTO "TeamsOnce" ("key", "until", "done") VALUES
('activity message a:chat-of-29:Anna f:49b1c6e9-f7f9-4d0d-8a6d-2d6ce3780a4a ', '2001-03-24 09:00:00.000', true),
('activity message a:chat-of-29:Beatriz f:049250ee-3384-43b4-8363-67cea8e7b828 ', '2001-03-24 09:00:00.000', true),
('activity message a:chat-of-29:Beatriz f:6a5f60d0-5a6c-4e70-88c0-f18e75e6bf84 ', '2001-03-24 09:00:00.000', true),
('activity message a:chat-of-29:Beatriz f:7e8097fd-3410-4839-8614-cd8cf86ec940 ', '2001-03-24 09:00:00.000', true),
('activity message a:chat-of-29:Beatriz f:afcb8b8c-7b7e-4f23-8e95-469553af2d19 ', '2001-03-24 09:00:00.000', true),
('activity message a:chat-of-29:Beatriz f:d04e8e42-9f8c-430c-8ab5-8c627011e845 ', '2001-03-24 09:00:00.000', true),
('activity message a:chat-of-29:Beatriz f:da047721-d3da-415a-874c-321738a0f16b ', '2001-03-24 09:00:00.000', true),
('activity message a:chat-of-29:Beatriz f:eec8476e-fd1b-47d2-8641-418a27d4dd45 ', '2001-03-24 09:00:00.000', true),
('activity message a:chat-of-29:Carla f:bb4e6906-625f-4447-83fc-ddcd2a2e69aa ', '2001-03-24 09:00:00.000', true),
('activity message a:chat-of-29:Helene f:1dfc45a6-c048-40c0-8041-70896dc5771f ', '2001-03-24 09:00:00.000', true),
('activity message a:chat-of-29:Helene f:2cae91d2-d582-412c-8d35-c1dff1bccdc3 ', '2001-03-24 09:00:00.000', true),
('activity message a:chat-of-29:Helene f:58624fe1-b7b1-476c-8ce8-f42a30f0ca67 ', '2001-03-24 09:00:00.000', true),
('activity message a:chat-of-29:Helene f:c12fad31-6155-411e-85f4-d05a85c3a130 ', '2001-03-24 09:00:00.000', true),
('activity message a:chat-of-29:Helene f:e1ed1948-2bf0-4169-86de-3c69707b8b20 ', '2001-03-24 09:00:00.000', true),
('press 024241ed-8ed2-45c3-8217-77e9d68eaf6e 1:78 IsDVBPmHZTGyabqEGIBBBGkg-kS7rOqi9E-CAnng1R8', '2001-03-23 09:00:03.000', false),
('press 024241ed-8ed2-45c3-8217-77e9d68eaf6e 1:79 bSAVQD_gLgMlbcOs17iNnUmiYhYkxZVBFnto8Rzj8hM', '2001-03-23 09:00:03.000', false),
('press 024241ed-8ed2-45c3-8217-77e9d68eaf6e 1:80 KAvBMTIJ1vtKz63WOCkZY_bVJzANmqKxlfHFCIpzlxU', '2001-03-23 09:00:03.000', false),
('press 024241ed-8ed2-45c3-8217-77e9d68eaf6e 1:81 B1BSlaB6MDn2ga6VbnZ3-e7tTlyBE8jISBUNlh14EjY', '2001-03-23 09:00:03.000', false),
('press 024241ed-8ed2-45c3-8217-77e9d68eaf6e 1:82 u-swnxGOuCkrJTff8o1uzGhvuiHM5xIxP01H0GHM23U', '2001-03-23 09:00:03.000', false),
('press ac6eacd7-25d2-42e8-8f36-9d78c6dcec8a 1:85 lh1nE-2ovo9D0L1bGisQUgWyhOspVgiqPaiKshsNz28', '2001-03-23 09:00:03.000', false),
('press ac6eacd7-25d2-42e8-8f36-9d78c6dcec8a 1:86 9s5W11H-vh62ifCuiv8V_m9uTnQuxizClVy8BpA0cR0', '2001-03-23 09:00:03.000', false),
('press ac6eacd7-25d2-42e8-8f36-9d78c6dcec8a 1:86 KNj1yAUv9Sq6_dnn1-LVjihvynPFEdMgMI-l3iaIHuY', '2001-03-23 09:00:03.000', false);
INSERT INTO "TeamsPlace" ("tenant", "audience", "conversation") VALUES
('99999999-8888-7777-6666-555555555555', 'allStaff', '19:news@thread.tacv2');
INSERT INTO "WorkingGroup" ("id", "code", "name", "language", "timeZone", "bulletinTitle") VALUES
(1, 'WGGI', 'Working Group on an Invented Plan', 'en', 'Europe/Zurich', '{"en":"Harbour News","fr":"Nouvelles du port","es":"Noticias del puerto"}'),
(2, 'SECOND', 'The second group', 'en', 'Europe/Zurich', '{"en":"Harbour News","fr":"Nouvelles du port","es":"Noticias del puerto"}'),
(3, 'THIRD', 'The third group', 'en', 'Europe/Zurich', '{"en":"Harbour News","fr":"Nouvelles du port","es":"Noticias del puerto"}');
INSERT INTO "_prisma_migrations" ("id", "checksum", "finished_at", "migration_name", "logs", "rolled_back_at", "started_at", "applied_steps_count") VALUES
('f120b728-373f-4b18-a009-3aa2d9dad96a', 'df97f0c44c898fff3404fc345733b6a4a05b20132abb2a11d774077088fac20a', '2026-11-29 04:52:56.375+00', '0001_init', NULL, NULL, '2026-11-29 04:52:56.375+00', 1),
('eb0e1e20-4709-4b17-b392-ed29682df829', 'a0c4725a146ba5f09155454f11352e3eb049f18c89b310b95726599901ea75ec', '2026-11-29 04:52:56.385+00', '0002_audit_append_only', NULL, NULL, '2026-11-29 04:52:56.385+00', 1);
INSERT INTO "AuditEvent" ("id", "workingGroupId", "at", "actorId", "channel", "action", "subject", "detail") VALUES
(1, 1, '1998-05-04 09:00:00.000', NULL, 'cli', 'import', 'file:file.json', '{"working groups added":1,"duty stations added":8,"posts added":9,"people added":16,"accounts added":15,"appointments added":12,"grants added":6}'),
(2, 1, '1998-05-04 09:00:00.000', 11, 'teams', 'identity.link', 'person:11', '{"tenant":"99999999-8888-7777-6666-555555555555","userId":"024241ed-8ed2-45c3-8217-77e9d68eaf6e","by":"email"}'),
(3, 1, '1999-03-01 10:00:00.000', NULL, 'cli', 'round.schedule', 'round:1', '{"label":"Plans of Action 1999"}'),
(4, 1, '1999-03-01 10:00:00.000', NULL, 'cli', 'import', 'file:file.json', '{"objectives added":4,"rounds added":1,"counterparts added":2}'),
(5, 1, '1999-04-05 11:00:00.000', NULL, 'calendar', 'round.open', 'round:1', '{"label":"Plans of Action 1999"}'),
(6, 1, '1999-08-20 09:00:00.000', 8, 'slack', 'update.submit', 'update:1', '{"round":"Plans of Action 1999","post":"DKR","revision":1}'),
(7, 1, '1999-08-20 09:10:00.000', 10, 'slack', 'identity.link', 'person:10', '{"tenant":"T0FOCAL","userId":"U000003","by":"email"}'),
(8, 1, '1999-08-20 09:10:00.000', 10, 'slack', 'update.submit', 'update:2', '{"round":"Plans of Action 1999","post":"NBO","revision":1}'),
(9, 1, '1999-08-20 09:20:00.000', 7, 'teams', 'update.submit', 'update:3', '{"round":"Plans of Action 1999","post":"HQ-HRM","revision":1}'),
(10, 1, '1999-08-20 09:30:00.000', 11, 'teams', 'update.submit', 'update:4', '{"round":"Plans of Action 1999","post":"BOG","revision":1}'),
(11, 1, '1999-08-20 09:40:00.000', 13, 'local', 'update.submit', 'update:5', '{"round":"Plans of Action 1999","post":"LIM","revision":1}'),
(12, 1, '1999-08-20 09:50:00.000', 14, 'slack', 'update.submit', 'update:6', '{"round":"Plans of Action 1999","post":"CAI","revision":1}'),
(13, 1, '1999-10-04 10:00:00.000', NULL, 'calendar', 'round.close', 'round:1', '{"label":"Plans of Action 1999"}'),
(14, 1, '2000-03-01 10:00:00.000', NULL, 'cli', 'round.schedule', 'round:2', '{"label":"Plans of Action 2000"}'),
(15, 1, '2000-03-01 10:00:00.000', NULL, 'cli', 'import', 'file:file.json', '{"rounds added":1,"counterparts added":2}'),
(16, 1, '2000-04-03 11:00:00.000', NULL, 'calendar', 'round.open', 'round:2', '{"label":"Plans of Action 2000"}'),
(17, 1, '2000-04-03 11:00:00.000', NULL, 'outbox', 'outbox.park', 'outboxMessage:19', '{"kind":"reminder","reason":"no connected platform reaches the recipient"}'),
(18, 1, '2000-04-03 11:00:02.000', 9, 'local', 'absence.add', 'absence:1', '{"from":"2000-04-10","to":"2000-04-20","delegate":null}'),
(19, 1, '2000-04-03 11:00:02.000', 9, 'local', 'absence.end', 'absence:1', '{"from":"2000-04-10","to":"2000-04-20"}'),
(20, 1, '2000-04-03 11:00:02.000', 12, 'local', 'absence.add', 'absence:2', '{"from":"2000-04-10","to":"2000-04-14","delegate":13}'),
(21, 1, '2000-04-03 11:00:02.000', 1, 'local', 'reminders.pause', 'pause:1', '{"post":"CAI","from":null,"until":"2000-05-15","reason":"the office is moving"}'),
(22, 1, '2000-04-03 11:00:02.000', 1, 'local', 'reminders.pause', 'pause:2', '{"post":null,"from":null,"until":null,"reason":""}'),
(23, 1, '2000-04-03 11:00:02.000', 1, 'local', 'reminders.resume', 'pause:1', NULL),
(24, 1, '2000-04-03 11:00:02.000', 1, 'local', 'reminders.resume', 'pause:2', NULL),
(25, 1, '2000-04-03 11:00:02.000', 12, 'local', 'person.language', 'person:12', '{"from":"en","to":"es"}'),
(26, 1, '2000-04-03 11:00:02.000', 12, 'local', 'person.language', 'person:12', '{"from":"es","to":"en"}'),
(27, 1, '2000-04-03 11:00:02.000', 1, 'local', 'identity.code', 'person:12', NULL),
(28, 1, '2000-04-03 11:00:02.000', 12, 'slack', 'identity.link', 'person:12', '{"by":"code"}'),
(29, 1, '2000-04-03 11:00:02.000', 1, 'local', 'identity.code', 'person:15', NULL),
(30, 1, '2000-08-22 09:00:00.000', 10, 'slack', 'update.submit', 'update:7', '{"round":"Plans of Action 2000","post":"NBO","revision":1}'),
(31, 1, '2000-08-22 09:07:00.000', 8, 'slack', 'update.submit', 'update:8', '{"round":"Plans of Action 2000","post":"DKR","revision":1}'),
(32, 1, '2000-08-22 09:14:00.000', 7, 'teams', 'update.submit', 'update:9', '{"round":"Plans of Action 2000","post":"HQ-HRM","revision":1}'),
(33, 1, '2000-08-22 09:21:00.000', 11, 'teams', 'update.submit', 'update:10', '{"round":"Plans of Action 2000","post":"BOG","revision":1}'),
(34, 1, '2000-08-22 09:28:00.000', 1, 'local', 'update.submit', 'update:11', '{"round":"Plans of Action 2000","post":"HQ-ODG","revision":1}'),
(35, 1, '2000-08-22 09:35:00.000', 13, 'local', 'update.nilReturn', 'update:12', '{"round":"Plans of Action 2000","post":"LIM","revision":1}'),
(36, 1, '2000-08-25 12:00:00.000', 10, 'slack', 'update.submit', 'update:13', '{"round":"Plans of Action 2000","post":"NBO","revision":2}'),
(37, 1, '2000-08-28 09:00:00.000', 7, 'teams', 'need.met', 'need:5', '{"post":"NBO"}'),
(38, 1, '2000-08-30 09:30:00.000', NULL, 'outbox', 'outbox.park', 'outboxMessage:31', '{"kind":"reminder","reason":"no connected platform reaches the recipient"}'),
(39, 1, '2000-09-05 09:30:00.000', NULL, 'outbox', 'outbox.park', 'outboxMessage:36', '{"kind":"reminder","reason":"no connected platform reaches the recipient"}'),
(40, 1, '2000-09-05 09:30:00.000', 12, 'local', 'update.submit', 'update:14', '{"round":"Plans of Action 2000","post":"MNL","revision":1}'),
(41, 1, '2000-09-11 09:30:00.000', 1, 'local', 'reminders.remind', 'workingGroup', '{"posts":1,"words":"CAI"}'),
(42, 1, '2000-09-18 09:30:00.000', NULL, 'outbox', 'outbox.park', 'outboxMessage:38', '{"kind":"outbox.parked","reason":"no connected platform reaches the recipient"}'),
(43, 1, '2000-09-18 09:30:00.000', NULL, 'outbox', 'outbox.park', 'outboxMessage:41', '{"kind":"bulletin.itemsIn","reason":"no connected platform reaches the recipient"}'),
(44, 1, '2000-09-18 09:30:00.000', NULL, 'outbox', 'outbox.park', 'outboxMessage:40', '{"kind":"reminder","reason":"no connected platform reaches the recipient"}'),
(45, 1, '2000-10-02 12:00:00.000', NULL, 'calendar', 'round.close', 'round:2', '{"label":"Plans of Action 2000"}'),
(46, 1, '2000-10-02 12:00:00.000', NULL, 'outbox', 'outbox.park', 'outboxMessage:47', '{"kind":"calendar.happened","reason":"no connected platform reaches the recipient"}'),
(47, 1, '2000-10-02 12:00:00.000', NULL, 'outbox', 'outbox.park', 'outboxMessage:48', '{"kind":"bulletin.near","reason":"no connected platform reaches the recipient"}'),
(48, 1, '2000-10-02 12:00:00.000', NULL, 'outbox', 'outbox.park', 'outboxMessage:46', '{"kind":"calendar.happened","reason":"the message is refused"}'),
(49, 1, '2000-10-02 12:00:00.000', NULL, 'outbox', 'outbox.park', 'outboxMessage:49', '{"kind":"bulletin.near","reason":"the message is refused"}'),
(50, 1, '2000-10-05 09:00:00.000', 1, 'local', 'round.reopen', 'round:2', '{"label":"Plans of Action 2000","reason":"Cairo asks for a day","closesAt":"2000-10-12"}'),
(51, 1, '2000-10-05 09:00:00.000', 1, 'local', 'round.close', 'round:2', '{"label":"Plans of Action 2000"}'),
(52, 1, '2000-10-09 10:00:00.000', NULL, 'cli', 'round.schedule', 'round:3', '{"label":"Clinics 2000"}'),
(53, 1, '2000-10-09 10:00:00.000', NULL, 'cli', 'import', 'file:file.json', '{"rounds added":1}'),
(54, 1, '2000-10-11 10:00:00.000', 1, 'local', 'round.open', 'round:3', '{"label":"Clinics 2000"}'),
(55, 1, '2000-10-11 10:00:00.000', 1, 'local', 'update.submit', 'update:15', '{"round":"Clinics 2000","post":"HQ-ODG","revision":1}'),
(56, 1, '2000-10-11 10:00:00.000', 8, 'slack', 'update.submit', 'update:16', '{"round":"Clinics 2000","post":"DKR","revision":1}'),
(57, 1, '2000-11-01 10:00:00.000', 1, 'local', 'round.close', 'round:3', '{"label":"Clinics 2000"}'),
(58, 1, '2000-11-02 09:00:00.000', 1, 'slack', 'audience.place', 'audience:workingGroup', '{"channel":"C001161"}'),
(59, 1, '2000-11-02 09:00:00.000', 1, 'teams', 'audience.place', 'audience:allStaff', '{"conversation":"19:news@thread.tacv2"}'),
(60, 1, '2000-12-01 09:30:00.000', 6, 'local', 'bulletin.offer', 'item:4', '{"section":"reading","consent":"memberStates"}'),
(61, 1, '2000-12-04 09:30:00.000', 9, 'local', 'bulletin.offer', 'item:5', '{"section":"dates","consent":"allStaff"}'),
(62, 1, '2000-12-04 09:30:00.000', 10, 'slack', 'bulletin.offer', 'item:6', '{"section":"recognition","consent":"memberStates"}'),
(63, 1, '2000-12-04 09:30:00.000', 13, 'local', 'bulletin.offer', 'item:7', '{"section":"aroundTheWorld","consent":"workingGroup"}'),
(64, 1, '2000-12-04 09:30:00.000', 6, 'local', 'bulletin.offer', 'item:8', '{"section":"workingGroup","consent":"allStaff"}'),
(65, 1, '2000-12-04 09:30:00.000', 4, 'slack', 'bulletin.offer', 'item:9', '{"section":"quiz","consent":"allStaff"}'),
(66, 1, '2000-12-04 09:30:00.000', 5, 'local', 'bulletin.word', 'item:1', '{"number":1,"revision":2}'),
(67, 1, '2000-12-04 09:30:00.000', 5, 'local', 'bulletin.cut', 'item:9', '{"number":1,"revision":3}'),
(68, 1, '2000-12-04 09:30:00.000', 5, 'local', 'bulletin.merge', 'item:2', '{"number":1,"revision":4}'),
(69, 1, '2000-12-04 09:30:00.000', 5, 'cli', 'bulletin.word', 'item:1', '{"number":1,"revision":5}'),
(70, 1, '2000-12-04 09:30:00.000', 5, 'cli', 'bulletin.section', 'item:6', '{"number":1,"revision":6}'),
(71, 1, '2000-12-04 09:30:00.000', 5, 'cli', 'bulletin.move', 'item:6', '{"number":1,"revision":7}'),
(72, 1, '2000-12-04 09:30:00.000', 5, 'cli', 'bulletin.restore', 'item:9', '{"number":1,"revision":8}'),
(73, 1, '2000-12-04 09:30:00.000', 5, 'cli', 'bulletin.separate', 'item:2', '{"number":1,"revision":9}'),
(74, 1, '2000-12-04 09:30:00.000', 5, 'local', 'bulletin.submit', 'issue:1', '{"number":1,"revision":9}'),
(75, 1, '2000-12-05 09:30:00.000', 3, 'local', 'bulletin.return', 'issue:1', '{"number":1,"revision":9}'),
(76, 1, '2000-12-05 09:30:00.000', 5, 'local', 'bulletin.cut', 'item:8', '{"number":1,"revision":10}'),
(77, 1, '2000-12-05 09:30:00.000', 5, 'local', 'bulletin.submit', 'issue:1', '{"number":1,"revision":10}'),
(78, 1, '2000-12-05 09:30:00.000', 1, 'local', 'bulletin.approve', 'issue:1', '{"number":1,"revision":10}'),
(79, 1, '2000-12-05 09:30:00.000', 5, 'local', 'bulletin.publish', 'issue:1', '{"number":1,"revision":10}'),
(80, 1, '2001-01-04 09:00:00.000', 1, 'local', 'rounds.repeat', 'round:2', '{"name":"Plans of Action","months":12}'),
(81, 1, '2001-01-04 09:00:00.000', 1, 'local', 'rounds.repeat', 'round:3', '{"name":"Clinics","months":6}'),
(82, 1, '2001-01-04 09:00:00.000', 1, 'local', 'rounds.repeat', 'round:3', '{"name":"Clinics","months":0}'),
(83, 1, '2001-01-04 09:00:00.000', NULL, 'cli', 'round.schedule', 'round:4', '{"label":"Plans of Action 2001"}'),
(84, 1, '2001-01-04 09:00:00.000', NULL, 'cli', 'import', 'file:file.json', '{"rounds added":1,"counterparts added":2}'),
(85, 1, '2001-01-04 09:00:00.000', NULL, 'cli', 'round.schedule', 'round:5', '{"label":"Spring survey"}'),
(86, 1, '2001-01-04 09:00:00.000', NULL, 'cli', 'import', 'file:file.json', '{"rounds added":1}'),
(87, 1, '2001-01-04 09:00:00.000', NULL, 'cli', 'round.schedule', 'round:6', '{"label":"Mid-term check"}'),
(88, 1, '2001-01-04 09:00:00.000', NULL, 'cli', 'import', 'file:file.json', '{"rounds added":1}'),
(89, 1, '2001-01-04 09:00:00.000', NULL, 'cli', 'round.schedule', 'round:7', '{"label":"Too late"}'),
(90, 1, '2001-01-04 09:00:00.000', NULL, 'cli', 'import', 'file:file.json', '{"rounds added":1}'),
(91, 1, '2001-01-05 09:30:00.000', 1, 'local', 'calendar.hold', 'calendarEntry:8', '{"act":"openRound","round":"Plans of Action 2001"}'),
(92, 1, '2001-01-05 09:30:00.000', 1, 'local', 'calendar.release', 'calendarEntry:8', '{"act":"openRound","round":"Plans of Action 2001"}'),
(93, 1, '2001-01-08 12:00:00.000', NULL, 'calendar', 'round.open', 'round:4', '{"label":"Plans of Action 2001"}'),
(94, 1, '2001-01-08 12:00:00.000', NULL, 'outbox', 'outbox.park', 'outboxMessage:73', '{"kind":"reminder","reason":"no connected platform reaches the recipient"}'),
(95, 1, '2001-02-05 12:00:00.000', NULL, 'calendar', 'round.open', 'round:5', '{"label":"Spring survey"}'),
(96, 1, '2001-02-05 12:00:00.000', NULL, 'outbox', 'outbox.park', 'outboxMessage:78', '{"kind":"reminder","reason":"no connected platform reaches the recipient"}'),
(97, 1, '2001-02-20 09:30:00.000', NULL, 'calendar', 'bulletin.publish', 'issue:1', '{"number":1,"revision":10}'),
(98, 1, '2001-02-20 09:30:00.000', 1, 'local', 'round.lock', 'round:3', '{"label":"Clinics 2000"}'),
(99, 1, '2001-02-20 09:30:00.000', 1, 'local', 'round.publish', 'round:3', '{"label":"Clinics 2000"}'),
(100, 1, '2001-02-20 09:30:00.000', 5, 'local', 'bulletin.erratum', 'erratum:1', '{"number":1}'),
(101, 1, '2001-02-20 09:30:00.000', 5, 'local', 'bulletin.erratum', 'erratum:2', '{"number":1}'),
(102, 1, '2001-02-20 09:30:00.050', NULL, 'outbox', 'outbox.park', 'outboxMessage:82', '{"kind":"digest","reason":"the message is refused"}'),
(103, 1, '2001-02-20 09:30:00.050', NULL, 'outbox', 'outbox.park', 'outboxMessage:85', '{"kind":"bulletin.analysis","reason":"the message is refused"}'),
(104, 1, '2001-02-20 09:30:00.050', NULL, 'outbox', 'outbox.park', 'outboxMessage:88', '{"kind":"bulletin.erratum","reason":"the message is refused"}'),
(105, 1, '2001-02-20 09:30:00.050', NULL, 'outbox', 'outbox.park', 'outboxMessage:91', '{"kind":"bulletin.erratum","reason":"the message is refused"}'),
(106, 1, '2001-02-20 09:30:00.100', 1, 'local', 'round.lock', 'round:1', '{"label":"Plans of Action 1999"}'),
(107, 1, '2001-03-12 09:30:00.000', NULL, 'calendar', 'round.schedule', 'round:8', '{"label":"Plans of Action 2001-04"}'),
(108, 1, '2001-03-19 09:30:00.000', NULL, 'calendar', 'calendar.skip', 'round:7', '{"reason":"The last day of “Too late” was 16 March 2001, so nobody could answer any more. Give the round new dates first."}'),
(109, 1, '2001-03-20 09:00:00.000', 13, 'local', 'update.nilReturn', 'update:17', '{"round":"Spring survey","post":"LIM","revision":1}'),
(110, 1, '2001-03-20 09:00:00.000', 13, 'local', 'absence.add', 'absence:3', '{"from":"2001-03-20","to":"2001-04-05","delegate":15}'),
(111, 1, '2001-03-20 09:00:00.000', 9, 'local', 'absence.add', 'absence:4', '{"from":"2001-04-02","to":"2001-04-06","delegate":10}'),
(112, 1, '2001-03-20 09:00:00.000', 1, 'local', 'reminders.pause', 'pause:3', '{"post":"MNL","from":null,"until":"2001-04-30","reason":"an evacuation"}'),
(113, 1, '2001-03-20 09:00:00.000', 1, 'local', 'calendar.hold', 'calendarEntry:10', '{"act":"closeRound","round":"Spring survey"}'),
(114, 1, '2001-03-22 09:00:00.000', 14, 'slack', 'update.submit', 'update:18', '{"round":"Plans of Action 2001","post":"CAI","revision":1}'),
(115, 1, '2001-03-23 08:30:00.000', 10, 'slack', 'bulletin.offer', 'item:10', '{"section":"field","consent":"allStaff"}'),
(116, 1, '2001-03-23 08:30:00.000', 10, 'slack', 'bulletin.offer', 'item:11', '{"section":"recognition","consent":"memberStates"}'),
(117, 1, '2001-03-23 08:30:00.000', 6, 'local', 'bulletin.offer', 'item:12', '{"section":"reading","consent":"workingGroup"}'),
(118, 1, '2001-03-23 08:30:00.000', 6, 'local', 'bulletin.offer', 'item:13', '{"section":"reading","consent":"workingGroup"}'),
(119, 1, '2001-03-23 08:30:00.000', 4, 'slack', 'bulletin.submit', 'issue:2', '{"number":2,"revision":1}'),
(120, 1, '2001-03-23 08:30:00.000', 3, 'local', 'bulletin.return', 'issue:2', '{"number":2,"revision":1}'),
(121, 1, '2001-03-23 08:30:00.000', 4, 'slack', 'bulletin.word', 'item:10', '{"number":2,"revision":2}'),
(122, 1, '2001-03-23 08:30:00.000', 5, 'local', 'bulletin.merge', 'item:12', '{"number":2,"revision":3}'),
(123, 1, '2001-03-23 08:30:00.000', 5, 'local', 'bulletin.submit', 'issue:2', '{"number":2,"revision":3}'),
(124, 1, '2001-03-23 08:30:00.000', 1, 'slack', 'bulletin.return', 'issue:2', '{"number":2,"revision":3}'),
(125, 1, '2001-03-23 08:30:00.000', 4, 'slack', 'bulletin.short', 'issue:2', '{"number":2,"revision":4}'),
(126, 1, '2001-03-23 08:30:00.000', 6, 'local', 'bulletin.withdraw', 'item:13', NULL),
(127, 1, '2001-03-23 08:30:00.000', 5, 'local', 'bulletin.erratum', 'erratum:3', '{"number":1}'),
(128, 1, '2001-03-23 08:30:00.000', NULL, 'slack', 'identity.gone', 'person:9', NULL),
(129, 1, '2001-03-23 08:30:00.000', NULL, 'outbox', 'outbox.park', 'outboxMessage:101', '{"kind":"outbox.parked","reason":"no connected platform reaches the recipient"}'),
(130, 1, '2001-03-23 08:30:00.000', NULL, 'outbox', 'outbox.park', 'outboxMessage:105', '{"kind":"calendar.announcement","reason":"no connected platform reaches the recipient"}'),
(131, 1, '2001-03-23 08:30:00.000', NULL, 'outbox', 'outbox.park', 'outboxMessage:114', '{"kind":"calendar.happened","reason":"no connected platform reaches the recipient"}'),
(132, 1, '2001-03-23 08:30:00.000', NULL, 'outbox', 'outbox.park', 'outboxMessage:116', '{"kind":"bulletin.itemsIn","reason":"no connected platform reaches the recipient"}'),
(133, 1, '2001-03-23 08:30:00.000', NULL, 'outbox', 'outbox.park', 'outboxMessage:118', '{"kind":"thanks","reason":"no connected platform reaches the recipient"}'),
(134, 1, '2001-03-23 08:30:00.000', NULL, 'outbox', 'outbox.park', 'outboxMessage:119', '{"kind":"delegate","reason":"no connected platform reaches the recipient"}'),
(135, 1, '2001-03-23 08:30:00.000', NULL, 'outbox', 'outbox.park', 'outboxMessage:123', '{"kind":"calendar.announcement","reason":"no connected platform reaches the recipient"}'),
(136, 1, '2001-03-23 08:30:00.000', NULL, 'outbox', 'outbox.park', 'outboxMessage:125', '{"kind":"bulletin.near","reason":"no connected platform reaches the recipient"}'),
(137, 1, '2001-03-23 08:30:00.000', NULL, 'outbox', 'outbox.park', 'outboxMessage:132', '{"kind":"bulletin.toRead","reason":"no connected platform reaches the recipient"}'),
(138, 1, '2001-03-23 08:30:00.000', NULL, 'outbox', 'outbox.park', 'outboxMessage:133', '{"kind":"bulletin.toRead","reason":"no connected platform reaches the recipient"}'),
(139, 1, '2001-03-23 08:30:00.000', NULL, 'outbox', 'outbox.park', 'outboxMessage:134', '{"kind":"bulletin.toRead","reason":"no connected platform reaches the recipient"}'),
(140, 1, '2001-03-23 08:30:00.000', NULL, 'outbox', 'outbox.park', 'outboxMessage:137', '{"kind":"bulletin.toRead","reason":"no connected platform reaches the recipient"}'),
(141, 1, '2001-03-23 08:30:00.000', NULL, 'outbox', 'outbox.park', 'outboxMessage:138', '{"kind":"bulletin.toRead","reason":"no connected platform reaches the recipient"}'),
(142, 1, '2001-03-23 08:30:00.000', NULL, 'outbox', 'outbox.park', 'outboxMessage:140', '{"kind":"bulletin.decided","reason":"no connected platform reaches the recipient"}'),
(143, 1, '2001-03-23 08:30:00.000', NULL, 'outbox', 'outbox.park', 'outboxMessage:142', '{"kind":"bulletin.toRead","reason":"no connected platform reaches the recipient"}'),
(144, 1, '2001-03-23 08:30:00.000', NULL, 'outbox', 'outbox.park', 'outboxMessage:143', '{"kind":"bulletin.toRead","reason":"no connected platform reaches the recipient"}'),
(145, 1, '2001-03-23 08:30:00.000', NULL, 'outbox', 'outbox.park', 'outboxMessage:144', '{"kind":"bulletin.toRead","reason":"no connected platform reaches the recipient"}'),
(146, 1, '2001-03-23 08:30:00.000', NULL, 'outbox', 'outbox.park', 'outboxMessage:146', '{"kind":"bulletin.withdrawn","reason":"no connected platform reaches the recipient"}'),
(147, 1, '2001-03-23 08:30:00.000', NULL, 'outbox', 'outbox.park', 'outboxMessage:148', '{"kind":"bulletin.erratum","reason":"no connected platform reaches the recipient"}'),
(148, 1, '2001-03-23 08:30:00.000', NULL, 'outbox', 'outbox.park', 'outboxMessage:149', '{"kind":"bulletin.erratum","reason":"no connected platform reaches the recipient"}'),
(149, 1, '2001-03-23 08:30:00.000', NULL, 'outbox', 'outbox.park', 'outboxMessage:151', '{"kind":"seatToFill","reason":"no connected platform reaches the recipient"}'),
(150, 1, '2001-03-23 08:30:00.000', NULL, 'outbox', 'outbox.park', 'outboxMessage:103', '{"kind":"reminder","reason":"no connected platform reaches the recipient"}'),
(151, 1, '2001-03-23 08:30:00.000', NULL, 'outbox', 'outbox.park', 'outboxMessage:106', '{"kind":"reminder","reason":"no connected platform reaches the recipient"}'),
(152, 1, '2001-03-23 08:30:00.000', NULL, 'outbox', 'outbox.park', 'outboxMessage:108', '{"kind":"reminder","reason":"no connected platform reaches the recipient"}'),
(153, 1, '2001-03-23 08:30:00.000', NULL, 'outbox', 'outbox.park', 'outboxMessage:112', '{"kind":"reminder","reason":"no connected platform reaches the recipient"}'),
(154, 1, '2001-03-23 08:30:00.000', NULL, 'outbox', 'outbox.park', 'outboxMessage:127', '{"kind":"reminder","reason":"no connected platform reaches the recipient"}'),
(155, 1, '2001-03-23 08:30:00.000', NULL, 'outbox', 'outbox.park', 'outboxMessage:130', '{"kind":"reminder","reason":"no connected platform reaches the recipient"}'),
(156, 1, '2001-03-23 08:30:00.000', 1, 'local', 'outbox.retry', 'outboxMessage:19', NULL),
(157, 2, '2001-03-23 09:00:00.000', NULL, 'cli', 'import', 'file:file.json', '{"working groups added":1,"people added":2,"accounts added":2,"grants added":2}'),
(158, 2, '2001-03-23 09:00:00.000', 18, 'cli', 'bulletin.call', 'issue:3', '{"number":1,"revision":1}'),
(159, 3, '2001-03-23 09:00:00.000', NULL, 'cli', 'import', 'file:file.json', '{"working groups added":1,"people added":2,"accounts added":2,"grants added":2}'),
(160, 3, '2001-03-23 09:00:00.000', 20, 'cli', 'bulletin.call', 'issue:4', '{"number":1,"revision":1}'),
(161, 3, '2001-03-23 09:00:00.000', 20, 'cli', 'bulletin.offer', 'item:14', '{"section":"field","consent":"allStaff"}'),
(162, 3, '2001-03-23 09:00:00.000', 20, 'cli', 'bulletin.submit', 'issue:4', '{"number":1,"revision":1}'),
(163, 3, '2001-03-23 09:00:00.000', 19, 'cli', 'bulletin.approve', 'issue:4', '{"number":1,"revision":1}'),
(164, 3, '2001-03-23 09:00:00.000', 20, 'cli', 'bulletin.publish', 'issue:4', '{"number":1,"revision":1}');
INSERT INTO "BulletinIssue" ("id", "workingGroupId", "number", "quarter", "roundId", "state", "callOn", "itemsUntil", "publishOn", "short", "revision", "publishAt", "publishedAt") VALUES
(1, 1, 1, '2000-Q3', 3, 'published', '2000-09-05', '2000-09-15', '2000-09-25', false, 10, '2001-02-20 07:00:00.000', '2001-02-20 09:30:00.000'),
(2, 1, 2, '2001-Q1', NULL, 'editing', '2001-03-02', '2001-03-15', '2001-03-26', true, 4, NULL, NULL),
(3, 2, 1, '2001-Q1', NULL, 'collecting', '2001-03-23', '2001-03-23', '2001-03-26', false, 1, NULL, NULL),
(4, 3, 1, '2001-Q1', NULL, 'approved', '2001-03-23', '2001-03-23', '2001-03-26', false, 1, '2001-03-30 06:00:00.000', NULL);
INSERT INTO "DutyStation" ("id", "workingGroupId", "name", "nameFr", "nameEs", "country", "region", "timeZone", "workingWeek", "hostsMajorOrganizations") VALUES
(1, 1, 'Geneva', 'Genève', 'Ginebra', 'CH', '', 'Europe/Zurich', 'mon-fri', true),
(2, 1, 'Dakar', 'Dakar', 'Dakar', 'SN', 'West Africa', 'Africa/Dakar', 'mon-fri', false),
(3, 1, 'Nairobi', 'Nairobi', 'Nairobi', 'KE', 'East Africa', 'Africa/Nairobi', 'mon-fri', true),
(4, 1, 'Bogota', 'Bogota', 'Bogotá', 'CO', 'South America', 'America/Bogota', 'mon-fri', false),
(5, 1, 'Manila', 'Manille', 'Manila', 'PH', 'East Asia', 'Asia/Manila', 'mon-fri', false),
(6, 1, 'Lima', 'Lima', 'Lima', 'PE', 'South America', 'America/Lima', 'mon-fri', false),
(7, 1, 'Cairo', 'Le Caire', 'El Cairo', 'EG', 'Middle East', 'Africa/Cairo', 'sun-thu', false),
(8, 1, 'Vienna', 'Vienne', 'Viena', 'AT', 'Europe', 'Europe/Vienna', 'mon-fri', false);
INSERT INTO "Edition" ("id", "workingGroupId", "kind", "subjectId", "audience", "language", "title", "document", "words", "publishedAt") VALUES
(1, 1, 'bulletin', 1, 'workingGroup', 'en', 'Harbour News · No. 1 · third quarter of 2000', '{"kind":"bulletin","language":"en","audience":"workingGroup","title":"Harbour News","issueLine":"No. 1 · third quarter of 2000","organization":"Working Group on an Invented Plan","date":"2001-02-20","dateLine":"20 February 2001","audienceLine":"For the working group","summary":"8 stories and 3 figures from Working Group on an Invented Plan.","contentsTitle":"In this issue","parts":[{"id":"analysis","title":"What the exercise showed","blocks":[{"kind":"figures","figures":[{"value":"2/3","label":"posts took part, of all that were asked"},{"value":"67%","label":"of the posts asked reported on time"},{"value":"50%","label":"Stock"}]},{"kind":"paragraph","text":"What the exercise “Clinics 2000” showed:","tone":"lead"},{"kind":"list","items":["1 stocked","1","7.5","0 pairs"]}]},{"id":"headquarters","title":"News from headquarters","blocks":[{"kind":"story","headline":null,"paragraphs":[{"text":"Deux sièges de plus pour des femmes à la commission des affectations.","language":"fr"}],"byline":"Human Resources Management, Geneva","note":"In French; not translated yet."}]},{"id":"field","title":"News from the field","blocks":[{"kind":"story","headline":{"text":"A help desk","language":"en"},"paragraphs":[{"text":"A market women’s association opened a help desk at the port.","language":"en"}],"byline":"Nairobi, Nairobi","note":""}]},{"id":"men","title":"Initiatives for men","blocks":[{"kind":"story","headline":null,"paragraphs":[{"text":"Recognition for the port’s night shift.","language":"en"}],"byline":"Nairobi, Nairobi","note":""}]},{"id":"aroundTheWorld","title":"Around the world","blocks":[{"kind":"story","headline":null,"paragraphs":[{"text":"Alrededor del mundo: una red nueva.","language":"es"}],"byline":"Lima, Lima","note":"In Spanish; not translated yet."}]},{"id":"reading","title":"Reading","blocks":[{"kind":"story","headline":null,"paragraphs":[{"text":"A reading list on women in ports.","language":"en"}],"byline":"","note":""}]},{"id":"quiz","title":"Quiz","blocks":[{"kind":"story","headline":null,"paragraphs":[{"text":"Quiz: which port is the oldest?","language":"en"}],"byline":"","note":""}]},{"id":"dates","title":"Coming dates","blocks":[{"kind":"list","items":["8 March 2001: answers to “Spring survey” are due.","13 March 2001: “Too late” opens for answers.","14 March 2001: answers to “Too late” are due.","16 March 2001: “Too late” closes.","26 March 2001: “Mid-term check” opens for answers.","26 March 2001: answers to “Plans of Action 2001” are due.","6 April 2001: “Spring survey” closes.","30 April 2001: “Plans of Action 2001” closes.","15 May 2001: answers to “Mid-term check” are due.","31 May 2001: “Mid-term check” closes."]},{"kind":"story","headline":null,"paragraphs":[{"text":"Une date à retenir : le 8 mars à Dakar.","language":"fr"}],"byline":"Dakar, Dakar","note":"In French; not translated yet."}]},{"id":"recognition","title":"Recognition","blocks":[{"kind":"story","headline":null,"paragraphs":[{"text":"Un atelier pour les pères avant le départ a réuni 26 hommes.","language":"fr"}],"byline":"Dakar, Dakar","note":"In French; not translated yet."}]},{"id":"figures","title":"The exercise in figures","blocks":[{"kind":"chart","chart":{"id":"ratesByRegion","shape":"bars","title":"Reporting rate by region","unit":"per cent of the posts asked","n":"3 posts","source":"answers of the posts to “Clinics 2000”","text":"Region not given (1): 100%; South America (1): 0%; West Africa (1): 100%.","categories":["Region not given (1)","South America (1)","West Africa (1)"],"series":[{"name":"per cent of the posts asked","values":[100,0,100]}],"targets":[],"max":100,"percent":true,"strongest":"first"}},{"kind":"chart","chart":{"id":"finding-open","shape":"stacked","title":"Open?","unit":"per cent of the answers","n":"2 posts","source":"answers of the posts to “Clinics 2000”","text":"Headquarters (1): Yes 100%, Partly 0%, No 0%; Field (1): Yes 0%, Partly 100%, No 0%.","categories":["Headquarters (1)","Field (1)"],"series":[{"name":"Yes","values":[100,0]},{"name":"Partly","values":[0,100]},{"name":"No","values":[0,0]}],"targets":[],"max":100,"percent":true,"strongest":"first"}},{"kind":"chart","chart":{"id":"finding-supplies","shape":"stacked","title":"Supplies","unit":"per cent of the answers","n":"2 posts","source":"answers of the posts to “Clinics 2000”","text":"Drugs: None 50%, Enough 50%; Beds: None 0%, Enough 100%.","categories":["Drugs","Beds"],"series":[{"name":"None","values":[50,0]},{"name":"Enough","values":[50,100]}],"targets":[],"max":100,"percent":true,"strongest":"last"}}]}],"colophon":["Published by Working Group on an Invented Plan.","Every piece appears with the consent of its author, for the readers named above."],"labels":{"pageOf":"Page {page} of {pages}","figure":"Figure","source":"Source:","unit":"In","data":"The figure in numbers","skip":"Skip to the content","errata":"Corrections"},"errata":[]}', 'harbour news
no. 1 · third quarter of 2000
what the exercise showed
2/3
posts took part, of all that were asked
67%
of the posts asked reported on time
50%
stock
what the exercise “clinics 2000” showed:
1 stocked
1
7.5
0 pairs
news from headquarters
deux sieges de plus pour des femmes a la commission des affectations.
human resources management, geneva
in french; not translated yet.
news from the field
a help desk
a market women’s association opened a help desk at the port.
nairobi, nairobi
initiatives for men
recognition for the port’s night shift.
nairobi, nairobi
around the world
alrededor del mundo: una red nueva.
lima, lima
in spanish; not translated yet.
reading
a reading list on women in ports.
quiz
quiz: which port is the oldest?
coming dates
8 march 2001: answers to “spring survey” are due.
13 march 2001: “too late” opens for answers.
14 march 2001: answers to “too late” are due.
16 march 2001: “too late” closes.
26 march 2001: “mid-term check” opens for answers.
26 march 2001: answers to “plans of action 2001” are due.
6 april 2001: “spring survey” closes.
30 april 2001: “plans of action 2001” closes.
15 may 2001: answers to “mid-term check” are due.
31 may 2001: “mid-term check” closes.
une date a retenir : le 8 mars a dakar.
dakar, dakar
in french; not translated yet.
recognition
un atelier pour les peres avant le depart a reuni 26 hommes.
dakar, dakar
in french; not translated yet.
the exercise in figures
reporting rate by region
region not given (1): 100%; south america (1): 0%; west africa (1): 100%.
3 posts
answers of the posts to “clinics 2000”
open?
headquarters (1): yes 100%, partly 0%, no 0%; field (1): yes 0%, partly 100%, no 0%.
2 posts
answers of the posts to “clinics 2000”
supplies
drugs: none 50%, enough 50%; beds: none 0%, enough 100%.
2 posts
answers of the posts to “clinics 2000”', '2001-02-20 09:30:00.000'),
(2, 1, 'bulletin', 1, 'workingGroup', 'fr', 'Nouvelles du port · N° 1 · troisième trimestre 2000', '{"kind":"bulletin","language":"fr","audience":"workingGroup","title":"Nouvelles du port","issueLine":"N° 1 · troisième trimestre 2000","organization":"Working Group on an Invented Plan","date":"2001-02-20","dateLine":"20 février 2001","audienceLine":"Pour le groupe de travail","summary":"8 articles et 3 figures · Working Group on an Invented Plan.","contentsTitle":"Dans ce numéro","parts":[{"id":"analysis","title":"Ce que l’exercice a montré","blocks":[{"kind":"figures","figures":[{"value":"2/3","label":"postes ont participé, sur l’ensemble des postes sollicités"},{"value":"67 %","label":"des postes sollicités ont répondu dans les délais"},{"value":"50 %","label":"Stock"}]},{"kind":"paragraph","text":"Ce qu’a montré l’exercice « Clinics 2000 » :","tone":"lead"},{"kind":"list","items":["1 pourvus","1","7,5","0 paires"]}]},{"id":"headquarters","title":"Nouvelles du Siège","blocks":[{"kind":"story","headline":null,"paragraphs":[{"text":"Deux sièges de plus pour des femmes à la commission des affectations.","language":"fr"}],"byline":"Human Resources Management, Geneva","note":""}]},{"id":"field","title":"Nouvelles du terrain","blocks":[{"kind":"story","headline":{"text":"Un service d’aide","language":"fr"},"paragraphs":[{"text":"Une association a ouvert un service d’aide au port.","language":"fr"}],"byline":"Nairobi, Nairobi","note":""}]},{"id":"men","title":"Initiatives à l’intention des hommes","blocks":[{"kind":"story","headline":null,"paragraphs":[{"text":"Recognition for the port’s night shift.","language":"en"}],"byline":"Nairobi, Nairobi","note":"En anglais ; pas encore traduit."}]},{"id":"aroundTheWorld","title":"À travers le monde","blocks":[{"kind":"story","headline":null,"paragraphs":[{"text":"Alrededor del mundo: una red nueva.","language":"es"}],"byline":"Lima, Lima","note":"En espagnol ; pas encore traduit."}]},{"id":"reading","title":"Lectures","blocks":[{"kind":"story","headline":null,"paragraphs":[{"text":"A reading list on women in ports.","language":"en"}],"byline":"","note":"En anglais ; pas encore traduit."}]},{"id":"quiz","title":"Quiz","blocks":[{"kind":"story","headline":null,"paragraphs":[{"text":"Quiz: which port is the oldest?","language":"en"}],"byline":"","note":"En anglais ; pas encore traduit."}]},{"id":"dates","title":"Dates à retenir","blocks":[{"kind":"list","items":["8 mars 2001 : date limite des réponses à « Spring survey ».","13 mars 2001 : ouverture de « Too late ».","14 mars 2001 : date limite des réponses à « Too late ».","16 mars 2001 : clôture de « Too late ».","26 mars 2001 : ouverture de « Mid-term check ».","26 mars 2001 : date limite des réponses à « Plans of Action 2001 ».","6 avril 2001 : clôture de « Spring survey ».","30 avril 2001 : clôture de « Plans of Action 2001 ».","15 mai 2001 : date limite des réponses à « Mid-term check ».","31 mai 2001 : clôture de « Mid-term check »."]},{"kind":"story","headline":null,"paragraphs":[{"text":"Une date à retenir : le 8 mars à Dakar.","language":"fr"}],"byline":"Dakar, Dakar","note":""}]},{"id":"recognition","title":"À l’honneur","blocks":[{"kind":"story","headline":null,"paragraphs":[{"text":"Un atelier pour les pères avant le départ a réuni 26 hommes.","language":"fr"}],"byline":"Dakar, Dakar","note":""}]},{"id":"figures","title":"L’exercice en chiffres","blocks":[{"kind":"chart","chart":{"id":"ratesByRegion","shape":"bars","title":"Taux de réponse par région","unit":"pourcentage des postes sollicités","n":"3 postes","source":"réponses des postes à « Clinics 2000 »","text":"Région non précisée (1) : 100 % ; South America (1) : 0 % ; West Africa (1) : 100 %.","categories":["Région non précisée (1)","South America (1)","West Africa (1)"],"series":[{"name":"pourcentage des postes sollicités","values":[100,0,100]}],"targets":[],"max":100,"percent":true,"strongest":"first"}},{"kind":"chart","chart":{"id":"finding-open","shape":"stacked","title":"Ouvert","unit":"pourcentage des réponses","n":"2 postes","source":"réponses des postes à « Clinics 2000 »","text":"Siège (1) : Oui 100 %, En partie 0 %, Non 0 % ; Terrain (1) : Oui 0 %, En partie 100 %, Non 0 %.","categories":["Siège (1)","Terrain (1)"],"series":[{"name":"Oui","values":[100,0]},{"name":"En partie","values":[0,100]},{"name":"Non","values":[0,0]}],"targets":[],"max":100,"percent":true,"strongest":"first"}},{"kind":"chart","chart":{"id":"finding-supplies","shape":"stacked","title":"Stocks","unit":"pourcentage des réponses","n":"2 postes","source":"réponses des postes à « Clinics 2000 »","text":"Médicaments : Aucun 50 %, Assez 50 % ; Lits : Aucun 0 %, Assez 100 %.","categories":["Médicaments","Lits"],"series":[{"name":"Aucun","values":[50,0]},{"name":"Assez","values":[50,100]}],"targets":[],"max":100,"percent":true,"strongest":"last"}}]}],"colophon":["Publié par Working Group on an Invented Plan.","Chaque contribution paraît avec l’accord de la personne qui l’a proposée, pour le public indiqué ci-dessus."],"labels":{"pageOf":"Page {page} sur {pages}","figure":"Figure","source":"Source :","unit":"En","data":"Les chiffres de la figure","skip":"Aller au contenu","errata":"Rectificatifs"},"errata":[]}', 'nouvelles du port
n° 1 · troisieme trimestre 2000
ce que l’exercice a montre
2/3
postes ont participe, sur l’ensemble des postes sollicites
67 %
des postes sollicites ont repondu dans les delais
50 %
stock
ce qu’a montre l’exercice « clinics 2000 » :
1 pourvus
1
7,5
0 paires
nouvelles du siege
deux sieges de plus pour des femmes a la commission des affectations.
human resources management, geneva
nouvelles du terrain
un service d’aide
une association a ouvert un service d’aide au port.
nairobi, nairobi
initiatives a l’intention des hommes
recognition for the port’s night shift.
nairobi, nairobi
en anglais ; pas encore traduit.
a travers le monde
alrededor del mundo: una red nueva.
lima, lima
en espagnol ; pas encore traduit.
lectures
a reading list on women in ports.
en anglais ; pas encore traduit.
quiz
quiz: which port is the oldest?
en anglais ; pas encore traduit.
dates a retenir
8 mars 2001 : date limite des reponses a « spring survey ».
13 mars 2001 : ouverture de « too late ».
14 mars 2001 : date limite des reponses a « too late ».
16 mars 2001 : cloture de « too late ».
26 mars 2001 : ouverture de « mid-term check ».
26 mars 2001 : date limite des reponses a « plans of action 2001 ».
6 avril 2001 : cloture de « spring survey ».
30 avril 2001 : cloture de « plans of action 2001 ».
15 mai 2001 : date limite des reponses a « mid-term check ».
31 mai 2001 : cloture de « mid-term check ».
une date a retenir : le 8 mars a dakar.
dakar, dakar
a l’honneur
un atelier pour les peres avant le depart a reuni 26 hommes.
dakar, dakar
l’exercice en chiffres
taux de reponse par region
region non precisee (1) : 100 % ; south america (1) : 0 % ; west africa (1) : 100 %.
3 postes
reponses des postes a « clinics 2000 »
ouvert
siege (1) : oui 100 %, en partie 0 %, non 0 % ; terrain (1) : oui 0 %, en partie 100 %, non 0 %.
2 postes
reponses des postes a « clinics 2000 »
stocks
medicaments : aucun 50 %, assez 50 % ; lits : aucun 0 %, assez 100 %.
2 postes
reponses des postes a « clinics 2000 »', '2001-02-20 09:30:00.000'),
(3, 1, 'bulletin', 1, 'workingGroup', 'es', 'Noticias del puerto · N.º 1 · tercer trimestre de 2000', '{"kind":"bulletin","language":"es","audience":"workingGroup","title":"Noticias del puerto","issueLine":"N.º 1 · tercer trimestre de 2000","organization":"Working Group on an Invented Plan","date":"2001-02-20","dateLine":"20 de febrero de 2001","audienceLine":"Para el grupo de trabajo","summary":"8 artículos y 3 figuras · Working Group on an Invented Plan.","contentsTitle":"En este número","parts":[{"id":"analysis","title":"Lo que mostró el ejercicio","blocks":[{"kind":"figures","figures":[{"value":"2/3","label":"puestos participaron, del total de consultados"},{"value":"67 %","label":"de los puestos consultados respondió a tiempo"},{"value":"50 %","label":"Existencias"}]},{"kind":"paragraph","text":"Lo que mostró el ejercicio «Clinics 2000»:","tone":"lead"},{"kind":"list","items":["1 provistos","1","7,5","0 pares"]}]},{"id":"headquarters","title":"Noticias de la Sede","blocks":[{"kind":"story","headline":null,"paragraphs":[{"text":"Deux sièges de plus pour des femmes à la commission des affectations.","language":"fr"}],"byline":"Human Resources Management, Geneva","note":"En francés; aún sin traducir."}]},{"id":"field","title":"Noticias desde el terreno","blocks":[{"kind":"story","headline":{"text":"A help desk","language":"en"},"paragraphs":[{"text":"A market women’s association opened a help desk at the port.","language":"en"}],"byline":"Nairobi, Nairobi","note":"En inglés; aún sin traducir."}]},{"id":"men","title":"Iniciativas dirigidas a los hombres","blocks":[{"kind":"story","headline":null,"paragraphs":[{"text":"Recognition for the port’s night shift.","language":"en"}],"byline":"Nairobi, Nairobi","note":"En inglés; aún sin traducir."}]},{"id":"aroundTheWorld","title":"En el mundo","blocks":[{"kind":"story","headline":null,"paragraphs":[{"text":"Alrededor del mundo: una red nueva.","language":"es"}],"byline":"Lima, Lima","note":""}]},{"id":"reading","title":"Lecturas","blocks":[{"kind":"story","headline":null,"paragraphs":[{"text":"A reading list on women in ports.","language":"en"}],"byline":"","note":"En inglés; aún sin traducir."}]},{"id":"quiz","title":"Concurso","blocks":[{"kind":"story","headline":null,"paragraphs":[{"text":"Quiz: which port is the oldest?","language":"en"}],"byline":"","note":"En inglés; aún sin traducir."}]},{"id":"dates","title":"Próximas fechas","blocks":[{"kind":"list","items":["8 de marzo de 2001: fecha límite de las respuestas a «Spring survey».","13 de marzo de 2001: se abre «Too late».","14 de marzo de 2001: fecha límite de las respuestas a «Too late».","16 de marzo de 2001: se cierra «Too late».","26 de marzo de 2001: se abre «Mid-term check».","26 de marzo de 2001: fecha límite de las respuestas a «Plans of Action 2001».","6 de abril de 2001: se cierra «Spring survey».","30 de abril de 2001: se cierra «Plans of Action 2001».","15 de mayo de 2001: fecha límite de las respuestas a «Mid-term check».","31 de mayo de 2001: se cierra «Mid-term check»."]},{"kind":"story","headline":null,"paragraphs":[{"text":"Une date à retenir : le 8 mars à Dakar.","language":"fr"}],"byline":"Dakar, Dakar","note":"En francés; aún sin traducir."}]},{"id":"recognition","title":"Reconocimientos","blocks":[{"kind":"story","headline":null,"paragraphs":[{"text":"Un atelier pour les pères avant le départ a réuni 26 hommes.","language":"fr"}],"byline":"Dakar, Dakar","note":"En francés; aún sin traducir."}]},{"id":"figures","title":"El ejercicio en cifras","blocks":[{"kind":"chart","chart":{"id":"ratesByRegion","shape":"bars","title":"Tasa de respuesta por región","unit":"porcentaje de los puestos consultados","n":"3 puestos","source":"respuestas de los puestos a «Clinics 2000»","text":"Región no indicada (1): 100 %; South America (1): 0 %; West Africa (1): 100 %.","categories":["Región no indicada (1)","South America (1)","West Africa (1)"],"series":[{"name":"porcentaje de los puestos consultados","values":[100,0,100]}],"targets":[],"max":100,"percent":true,"strongest":"first"}},{"kind":"chart","chart":{"id":"finding-open","shape":"stacked","title":"¿Abierto?","unit":"porcentaje de las respuestas","n":"2 puestos","source":"respuestas de los puestos a «Clinics 2000»","text":"Sede (1): Sí 100 %, En parte 0 %, No 0 %; Terreno (1): Sí 0 %, En parte 100 %, No 0 %.","categories":["Sede (1)","Terreno (1)"],"series":[{"name":"Sí","values":[100,0]},{"name":"En parte","values":[0,100]},{"name":"No","values":[0,0]}],"targets":[],"max":100,"percent":true,"strongest":"first"}},{"kind":"chart","chart":{"id":"finding-supplies","shape":"stacked","title":"Existencias","unit":"porcentaje de las respuestas","n":"2 puestos","source":"respuestas de los puestos a «Clinics 2000»","text":"Medicinas: Nada 50 %, Suficiente 50 %; Camas: Nada 0 %, Suficiente 100 %.","categories":["Medicinas","Camas"],"series":[{"name":"Nada","values":[50,0]},{"name":"Suficiente","values":[50,100]}],"targets":[],"max":100,"percent":true,"strongest":"last"}}]}],"colophon":["Publicado por Working Group on an Invented Plan.","Cada contribución se publica con el consentimiento de quien la ofreció, para el público arriba indicado."],"labels":{"pageOf":"Página {page} de {pages}","figure":"Figura","source":"Fuente:","unit":"En","data":"Las cifras de la figura","skip":"Ir al contenido","errata":"Correcciones"},"errata":[]}', 'noticias del puerto
n.º 1 · tercer trimestre de 2000
lo que mostro el ejercicio
2/3
puestos participaron, del total de consultados
67 %
de los puestos consultados respondio a tiempo
50 %
existencias
lo que mostro el ejercicio «clinics 2000»:
1 provistos
1
7,5
0 pares
noticias de la sede
deux sieges de plus pour des femmes a la commission des affectations.
human resources management, geneva
en frances; aun sin traducir.
noticias desde el terreno
a help desk
a market women’s association opened a help desk at the port.
nairobi, nairobi
en ingles; aun sin traducir.
iniciativas dirigidas a los hombres
recognition for the port’s night shift.
nairobi, nairobi
en ingles; aun sin traducir.
en el mundo
alrededor del mundo: una red nueva.
lima, lima
lecturas
a reading list on women in ports.
en ingles; aun sin traducir.
concurso
quiz: which port is the oldest?
en ingles; aun sin traducir.
proximas fechas
8 de marzo de 2001: fecha limite de las respuestas a «spring survey».
13 de marzo de 2001: se abre «too late».
14 de marzo de 2001: fecha limite de las respuestas a «too late».
16 de marzo de 2001: se cierra «too late».
26 de marzo de 2001: se abre «mid-term check».
26 de marzo de 2001: fecha limite de las respuestas a «plans of action 2001».
6 de abril de 2001: se cierra «spring survey».
30 de abril de 2001: se cierra «plans of action 2001».
15 de mayo de 2001: fecha limite de las respuestas a «mid-term check».
31 de mayo de 2001: se cierra «mid-term check».
une date a retenir : le 8 mars a dakar.
dakar, dakar
en frances; aun sin traducir.
reconocimientos
un atelier pour les peres avant le depart a reuni 26 hommes.
dakar, dakar
en frances; aun sin traducir.
el ejercicio en cifras
tasa de respuesta por region
region no indicada (1): 100 %; south america (1): 0 %; west africa (1): 100 %.
3 puestos
respuestas de los puestos a «clinics 2000»
¿abierto?
sede (1): si 100 %, en parte 0 %, no 0 %; terreno (1): si 0 %, en parte 100 %, no 0 %.
2 puestos
respuestas de los puestos a «clinics 2000»
existencias
medicinas: nada 50 %, suficiente 50 %; camas: nada 0 %, suficiente 100 %.
2 puestos
respuestas de los puestos a «clinics 2000»', '2001-02-20 09:30:00.000'),
(4, 1, 'bulletin', 1, 'allStaff', 'en', 'Harbour News · No. 1 · third quarter of 2000', '{"kind":"bulletin","language":"en","audience":"allStaff","title":"Harbour News","issueLine":"No. 1 · third quarter of 2000","organization":"Working Group on an Invented Plan","date":"2001-02-20","dateLine":"20 February 2001","audienceLine":"For all staff","summary":"6 stories and no figure from Working Group on an Invented Plan.","contentsTitle":"In this issue","parts":[{"id":"analysis","title":"What the exercise showed","blocks":[{"kind":"figures","figures":[{"value":"2/3","label":"posts took part, of all that were asked"},{"value":"67%","label":"of the posts asked reported on time"}]},{"kind":"paragraph","text":"What the exercise “Clinics 2000” showed:","tone":"lead"},{"kind":"list","items":["1"]}]},{"id":"headquarters","title":"News from headquarters","blocks":[{"kind":"story","headline":null,"paragraphs":[{"text":"Deux sièges de plus pour des femmes à la commission des affectations.","language":"fr"}],"byline":"Human Resources Management, Geneva","note":"In French; not translated yet."}]},{"id":"field","title":"News from the field","blocks":[{"kind":"story","headline":{"text":"A help desk","language":"en"},"paragraphs":[{"text":"A market women’s association opened a help desk at the port.","language":"en"}],"byline":"Nairobi, Nairobi","note":""}]},{"id":"men","title":"Initiatives for men","blocks":[{"kind":"story","headline":null,"paragraphs":[{"text":"Recognition for the port’s night shift.","language":"en"}],"byline":"Nairobi, Nairobi","note":""}]},{"id":"reading","title":"Reading","blocks":[{"kind":"story","headline":null,"paragraphs":[{"text":"A reading list on women in ports.","language":"en"}],"byline":"","note":""}]},{"id":"quiz","title":"Quiz","blocks":[{"kind":"story","headline":null,"paragraphs":[{"text":"Quiz: which port is the oldest?","language":"en"}],"byline":"","note":""}]},{"id":"dates","title":"Coming dates","blocks":[{"kind":"list","items":["8 March 2001: answers to “Spring survey” are due.","13 March 2001: “Too late” opens for answers.","14 March 2001: answers to “Too late” are due.","16 March 2001: “Too late” closes.","26 March 2001: “Mid-term check” opens for answers.","26 March 2001: answers to “Plans of Action 2001” are due.","6 April 2001: “Spring survey” closes.","30 April 2001: “Plans of Action 2001” closes.","15 May 2001: answers to “Mid-term check” are due.","31 May 2001: “Mid-term check” closes."]},{"kind":"story","headline":null,"paragraphs":[{"text":"Une date à retenir : le 8 mars à Dakar.","language":"fr"}],"byline":"Dakar, Dakar","note":"In French; not translated yet."}]}],"colophon":["Published by Working Group on an Invented Plan.","Every piece appears with the consent of its author, for the readers named above."],"labels":{"pageOf":"Page {page} of {pages}","figure":"Figure","source":"Source:","unit":"In","data":"The figure in numbers","skip":"Skip to the content","errata":"Corrections"},"errata":[]}', 'harbour news
no. 1 · third quarter of 2000
what the exercise showed
2/3
posts took part, of all that were asked
67%
of the posts asked reported on time
what the exercise “clinics 2000” showed:
1
news from headquarters
deux sieges de plus pour des femmes a la commission des affectations.
human resources management, geneva
in french; not translated yet.
news from the field
a help desk
a market women’s association opened a help desk at the port.
nairobi, nairobi
initiatives for men
recognition for the port’s night shift.
nairobi, nairobi
reading
a reading list on women in ports.
quiz
quiz: which port is the oldest?
coming dates
8 march 2001: answers to “spring survey” are due.
13 march 2001: “too late” opens for answers.
14 march 2001: answers to “too late” are due.
16 march 2001: “too late” closes.
26 march 2001: “mid-term check” opens for answers.
26 march 2001: answers to “plans of action 2001” are due.
6 april 2001: “spring survey” closes.
30 april 2001: “plans of action 2001” closes.
15 may 2001: answers to “mid-term check” are due.
31 may 2001: “mid-term check” closes.
une date a retenir : le 8 mars a dakar.
dakar, dakar
in french; not translated yet.', '2001-02-20 09:30:00.000'),
(5, 1, 'bulletin', 1, 'allStaff', 'fr', 'Nouvelles du port · N° 1 · troisième trimestre 2000', '{"kind":"bulletin","language":"fr","audience":"allStaff","title":"Nouvelles du port","issueLine":"N° 1 · troisième trimestre 2000","organization":"Working Group on an Invented Plan","date":"2001-02-20","dateLine":"20 février 2001","audienceLine":"Pour l’ensemble du personnel","summary":"6 articles et aucune figure · Working Group on an Invented Plan.","contentsTitle":"Dans ce numéro","parts":[{"id":"analysis","title":"Ce que l’exercice a montré","blocks":[{"kind":"figures","figures":[{"value":"2/3","label":"postes ont participé, sur l’ensemble des postes sollicités"},{"value":"67 %","label":"des postes sollicités ont répondu dans les délais"}]},{"kind":"paragraph","text":"Ce qu’a montré l’exercice « Clinics 2000 » :","tone":"lead"},{"kind":"list","items":["1"]}]},{"id":"headquarters","title":"Nouvelles du Siège","blocks":[{"kind":"story","headline":null,"paragraphs":[{"text":"Deux sièges de plus pour des femmes à la commission des affectations.","language":"fr"}],"byline":"Human Resources Management, Geneva","note":""}]},{"id":"field","title":"Nouvelles du terrain","blocks":[{"kind":"story","headline":{"text":"Un service d’aide","language":"fr"},"paragraphs":[{"text":"Une association a ouvert un service d’aide au port.","language":"fr"}],"byline":"Nairobi, Nairobi","note":""}]},{"id":"men","title":"Initiatives à l’intention des hommes","blocks":[{"kind":"story","headline":null,"paragraphs":[{"text":"Recognition for the port’s night shift.","language":"en"}],"byline":"Nairobi, Nairobi","note":"En anglais ; pas encore traduit."}]},{"id":"reading","title":"Lectures","blocks":[{"kind":"story","headline":null,"paragraphs":[{"text":"A reading list on women in ports.","language":"en"}],"byline":"","note":"En anglais ; pas encore traduit."}]},{"id":"quiz","title":"Quiz","blocks":[{"kind":"story","headline":null,"paragraphs":[{"text":"Quiz: which port is the oldest?","language":"en"}],"byline":"","note":"En anglais ; pas encore traduit."}]},{"id":"dates","title":"Dates à retenir","blocks":[{"kind":"list","items":["8 mars 2001 : date limite des réponses à « Spring survey ».","13 mars 2001 : ouverture de « Too late ».","14 mars 2001 : date limite des réponses à « Too late ».","16 mars 2001 : clôture de « Too late ».","26 mars 2001 : ouverture de « Mid-term check ».","26 mars 2001 : date limite des réponses à « Plans of Action 2001 ».","6 avril 2001 : clôture de « Spring survey ».","30 avril 2001 : clôture de « Plans of Action 2001 ».","15 mai 2001 : date limite des réponses à « Mid-term check ».","31 mai 2001 : clôture de « Mid-term check »."]},{"kind":"story","headline":null,"paragraphs":[{"text":"Une date à retenir : le 8 mars à Dakar.","language":"fr"}],"byline":"Dakar, Dakar","note":""}]}],"colophon":["Publié par Working Group on an Invented Plan.","Chaque contribution paraît avec l’accord de la personne qui l’a proposée, pour le public indiqué ci-dessus."],"labels":{"pageOf":"Page {page} sur {pages}","figure":"Figure","source":"Source :","unit":"En","data":"Les chiffres de la figure","skip":"Aller au contenu","errata":"Rectificatifs"},"errata":[]}', 'nouvelles du port
n° 1 · troisieme trimestre 2000
ce que l’exercice a montre
2/3
postes ont participe, sur l’ensemble des postes sollicites
67 %
des postes sollicites ont repondu dans les delais
ce qu’a montre l’exercice « clinics 2000 » :
1
nouvelles du siege
deux sieges de plus pour des femmes a la commission des affectations.
human resources management, geneva
nouvelles du terrain
un service d’aide
une association a ouvert un service d’aide au port.
nairobi, nairobi
initiatives a l’intention des hommes
recognition for the port’s night shift.
nairobi, nairobi
en anglais ; pas encore traduit.
lectures
a reading list on women in ports.
en anglais ; pas encore traduit.
quiz
quiz: which port is the oldest?
en anglais ; pas encore traduit.
dates a retenir
8 mars 2001 : date limite des reponses a « spring survey ».
13 mars 2001 : ouverture de « too late ».
14 mars 2001 : date limite des reponses a « too late ».
16 mars 2001 : cloture de « too late ».
26 mars 2001 : ouverture de « mid-term check ».
26 mars 2001 : date limite des reponses a « plans of action 2001 ».
6 avril 2001 : cloture de « spring survey ».
30 avril 2001 : cloture de « plans of action 2001 ».
15 mai 2001 : date limite des reponses a « mid-term check ».
31 mai 2001 : cloture de « mid-term check ».
une date a retenir : le 8 mars a dakar.
dakar, dakar', '2001-02-20 09:30:00.000'),
(6, 1, 'bulletin', 1, 'allStaff', 'es', 'Noticias del puerto · N.º 1 · tercer trimestre de 2000', '{"kind":"bulletin","language":"es","audience":"allStaff","title":"Noticias del puerto","issueLine":"N.º 1 · tercer trimestre de 2000","organization":"Working Group on an Invented Plan","date":"2001-02-20","dateLine":"20 de febrero de 2001","audienceLine":"Para todo el personal","summary":"6 artículos y ninguna figura · Working Group on an Invented Plan.","contentsTitle":"En este número","parts":[{"id":"analysis","title":"Lo que mostró el ejercicio","blocks":[{"kind":"figures","figures":[{"value":"2/3","label":"puestos participaron, del total de consultados"},{"value":"67 %","label":"de los puestos consultados respondió a tiempo"}]},{"kind":"paragraph","text":"Lo que mostró el ejercicio «Clinics 2000»:","tone":"lead"},{"kind":"list","items":["1"]}]},{"id":"headquarters","title":"Noticias de la Sede","blocks":[{"kind":"story","headline":null,"paragraphs":[{"text":"Deux sièges de plus pour des femmes à la commission des affectations.","language":"fr"}],"byline":"Human Resources Management, Geneva","note":"En francés; aún sin traducir."}]},{"id":"field","title":"Noticias desde el terreno","blocks":[{"kind":"story","headline":{"text":"A help desk","language":"en"},"paragraphs":[{"text":"A market women’s association opened a help desk at the port.","language":"en"}],"byline":"Nairobi, Nairobi","note":"En inglés; aún sin traducir."}]},{"id":"men","title":"Iniciativas dirigidas a los hombres","blocks":[{"kind":"story","headline":null,"paragraphs":[{"text":"Recognition for the port’s night shift.","language":"en"}],"byline":"Nairobi, Nairobi","note":"En inglés; aún sin traducir."}]},{"id":"reading","title":"Lecturas","blocks":[{"kind":"story","headline":null,"paragraphs":[{"text":"A reading list on women in ports.","language":"en"}],"byline":"","note":"En inglés; aún sin traducir."}]},{"id":"quiz","title":"Concurso","blocks":[{"kind":"story","headline":null,"paragraphs":[{"text":"Quiz: which port is the oldest?","language":"en"}],"byline":"","note":"En inglés; aún sin traducir."}]},{"id":"dates","title":"Próximas fechas","blocks":[{"kind":"list","items":["8 de marzo de 2001: fecha límite de las respuestas a «Spring survey».","13 de marzo de 2001: se abre «Too late».","14 de marzo de 2001: fecha límite de las respuestas a «Too late».","16 de marzo de 2001: se cierra «Too late».","26 de marzo de 2001: se abre «Mid-term check».","26 de marzo de 2001: fecha límite de las respuestas a «Plans of Action 2001».","6 de abril de 2001: se cierra «Spring survey».","30 de abril de 2001: se cierra «Plans of Action 2001».","15 de mayo de 2001: fecha límite de las respuestas a «Mid-term check».","31 de mayo de 2001: se cierra «Mid-term check»."]},{"kind":"story","headline":null,"paragraphs":[{"text":"Une date à retenir : le 8 mars à Dakar.","language":"fr"}],"byline":"Dakar, Dakar","note":"En francés; aún sin traducir."}]}],"colophon":["Publicado por Working Group on an Invented Plan.","Cada contribución se publica con el consentimiento de quien la ofreció, para el público arriba indicado."],"labels":{"pageOf":"Página {page} de {pages}","figure":"Figura","source":"Fuente:","unit":"En","data":"Las cifras de la figura","skip":"Ir al contenido","errata":"Correcciones"},"errata":[]}', 'noticias del puerto
n.º 1 · tercer trimestre de 2000
lo que mostro el ejercicio
2/3
puestos participaron, del total de consultados
67 %
de los puestos consultados respondio a tiempo
lo que mostro el ejercicio «clinics 2000»:
1
noticias de la sede
deux sieges de plus pour des femmes a la commission des affectations.
human resources management, geneva
en frances; aun sin traducir.
noticias desde el terreno
a help desk
a market women’s association opened a help desk at the port.
nairobi, nairobi
en ingles; aun sin traducir.
iniciativas dirigidas a los hombres
recognition for the port’s night shift.
nairobi, nairobi
en ingles; aun sin traducir.
lecturas
a reading list on women in ports.
en ingles; aun sin traducir.
concurso
quiz: which port is the oldest?
en ingles; aun sin traducir.
proximas fechas
8 de marzo de 2001: fecha limite de las respuestas a «spring survey».
13 de marzo de 2001: se abre «too late».
14 de marzo de 2001: fecha limite de las respuestas a «too late».
16 de marzo de 2001: se cierra «too late».
26 de marzo de 2001: se abre «mid-term check».
26 de marzo de 2001: fecha limite de las respuestas a «plans of action 2001».
6 de abril de 2001: se cierra «spring survey».
30 de abril de 2001: se cierra «plans of action 2001».
15 de mayo de 2001: fecha limite de las respuestas a «mid-term check».
31 de mayo de 2001: se cierra «mid-term check».
une date a retenir : le 8 mars a dakar.
dakar, dakar
en frances; aun sin traducir.', '2001-02-20 09:30:00.000'),
(7, 1, 'bulletin', 1, 'memberStates', 'en', 'Harbour News · No. 1 · third quarter of 2000', '{"kind":"bulletin","language":"en","audience":"memberStates","title":"Harbour News","issueLine":"No. 1 · third quarter of 2000","organization":"Working Group on an Invented Plan","date":"2001-02-20","dateLine":"20 February 2001","audienceLine":"For Member States","summary":"3 stories and no figure from Working Group on an Invented Plan.","contentsTitle":"In this issue","parts":[{"id":"analysis","title":"What the exercise showed","blocks":[{"kind":"figures","figures":[{"value":"2/3","label":"posts took part, of all that were asked"},{"value":"67%","label":"of the posts asked reported on time"}]},{"kind":"paragraph","text":"What the exercise “Clinics 2000” showed:","tone":"lead"},{"kind":"list","items":["1"]}]},{"id":"headquarters","title":"News from headquarters","blocks":[{"kind":"story","headline":null,"paragraphs":[{"text":"Deux sièges de plus pour des femmes à la commission des affectations.","language":"fr"}],"byline":"Human Resources Management, Geneva","note":"In French; not translated yet."}]},{"id":"men","title":"Initiatives for men","blocks":[{"kind":"story","headline":null,"paragraphs":[{"text":"Recognition for the port’s night shift.","language":"en"}],"byline":"Nairobi, Nairobi","note":""}]},{"id":"reading","title":"Reading","blocks":[{"kind":"story","headline":null,"paragraphs":[{"text":"A reading list on women in ports.","language":"en"}],"byline":"","note":""}]},{"id":"dates","title":"Coming dates","blocks":[{"kind":"list","items":["8 March 2001: answers to “Spring survey” are due.","13 March 2001: “Too late” opens for answers.","14 March 2001: answers to “Too late” are due.","16 March 2001: “Too late” closes.","26 March 2001: “Mid-term check” opens for answers.","26 March 2001: answers to “Plans of Action 2001” are due.","6 April 2001: “Spring survey” closes.","30 April 2001: “Plans of Action 2001” closes.","15 May 2001: answers to “Mid-term check” are due.","31 May 2001: “Mid-term check” closes."]}]}],"colophon":["Published by Working Group on an Invented Plan.","Every piece appears with the consent of its author, for the readers named above."],"labels":{"pageOf":"Page {page} of {pages}","figure":"Figure","source":"Source:","unit":"In","data":"The figure in numbers","skip":"Skip to the content","errata":"Corrections"},"errata":[]}', 'harbour news
no. 1 · third quarter of 2000
what the exercise showed
2/3
posts took part, of all that were asked
67%
of the posts asked reported on time
what the exercise “clinics 2000” showed:
1
news from headquarters
deux sieges de plus pour des femmes a la commission des affectations.
human resources management, geneva
in french; not translated yet.
initiatives for men
recognition for the port’s night shift.
nairobi, nairobi
reading
a reading list on women in ports.
coming dates
8 march 2001: answers to “spring survey” are due.
13 march 2001: “too late” opens for answers.
14 march 2001: answers to “too late” are due.
16 march 2001: “too late” closes.
26 march 2001: “mid-term check” opens for answers.
26 march 2001: answers to “plans of action 2001” are due.
6 april 2001: “spring survey” closes.
30 april 2001: “plans of action 2001” closes.
15 may 2001: answers to “mid-term check” are due.
31 may 2001: “mid-term check” closes.', '2001-02-20 09:30:00.000'),
(8, 1, 'bulletin', 1, 'memberStates', 'fr', 'Nouvelles du port · N° 1 · troisième trimestre 2000', '{"kind":"bulletin","language":"fr","audience":"memberStates","title":"Nouvelles du port","issueLine":"N° 1 · troisième trimestre 2000","organization":"Working Group on an Invented Plan","date":"2001-02-20","dateLine":"20 février 2001","audienceLine":"Pour les États Membres","summary":"3 articles et aucune figure · Working Group on an Invented Plan.","contentsTitle":"Dans ce numéro","parts":[{"id":"analysis","title":"Ce que l’exercice a montré","blocks":[{"kind":"figures","figures":[{"value":"2/3","label":"postes ont participé, sur l’ensemble des postes sollicités"},{"value":"67 %","label":"des postes sollicités ont répondu dans les délais"}]},{"kind":"paragraph","text":"Ce qu’a montré l’exercice « Clinics 2000 » :","tone":"lead"},{"kind":"list","items":["1"]}]},{"id":"headquarters","title":"Nouvelles du Siège","blocks":[{"kind":"story","headline":null,"paragraphs":[{"text":"Deux sièges de plus pour des femmes à la commission des affectations.","language":"fr"}],"byline":"Human Resources Management, Geneva","note":""}]},{"id":"men","title":"Initiatives à l’intention des hommes","blocks":[{"kind":"story","headline":null,"paragraphs":[{"text":"Recognition for the port’s night shift.","language":"en"}],"byline":"Nairobi, Nairobi","note":"En anglais ; pas encore traduit."}]},{"id":"reading","title":"Lectures","blocks":[{"kind":"story","headline":null,"paragraphs":[{"text":"A reading list on women in ports.","language":"en"}],"byline":"","note":"En anglais ; pas encore traduit."}]},{"id":"dates","title":"Dates à retenir","blocks":[{"kind":"list","items":["8 mars 2001 : date limite des réponses à « Spring survey ».","13 mars 2001 : ouverture de « Too late ».","14 mars 2001 : date limite des réponses à « Too late ».","16 mars 2001 : clôture de « Too late ».","26 mars 2001 : ouverture de « Mid-term check ».","26 mars 2001 : date limite des réponses à « Plans of Action 2001 ».","6 avril 2001 : clôture de « Spring survey ».","30 avril 2001 : clôture de « Plans of Action 2001 ».","15 mai 2001 : date limite des réponses à « Mid-term check ».","31 mai 2001 : clôture de « Mid-term check »."]}]}],"colophon":["Publié par Working Group on an Invented Plan.","Chaque contribution paraît avec l’accord de la personne qui l’a proposée, pour le public indiqué ci-dessus."],"labels":{"pageOf":"Page {page} sur {pages}","figure":"Figure","source":"Source :","unit":"En","data":"Les chiffres de la figure","skip":"Aller au contenu","errata":"Rectificatifs"},"errata":[]}', 'nouvelles du port
n° 1 · troisieme trimestre 2000
ce que l’exercice a montre
2/3
postes ont participe, sur l’ensemble des postes sollicites
67 %
des postes sollicites ont repondu dans les delais
ce qu’a montre l’exercice « clinics 2000 » :
1
nouvelles du siege
deux sieges de plus pour des femmes a la commission des affectations.
human resources management, geneva
initiatives a l’intention des hommes
recognition for the port’s night shift.
nairobi, nairobi
en anglais ; pas encore traduit.
lectures
a reading list on women in ports.
en anglais ; pas encore traduit.
dates a retenir
8 mars 2001 : date limite des reponses a « spring survey ».
13 mars 2001 : ouverture de « too late ».
14 mars 2001 : date limite des reponses a « too late ».
16 mars 2001 : cloture de « too late ».
26 mars 2001 : ouverture de « mid-term check ».
26 mars 2001 : date limite des reponses a « plans of action 2001 ».
6 avril 2001 : cloture de « spring survey ».
30 avril 2001 : cloture de « plans of action 2001 ».
15 mai 2001 : date limite des reponses a « mid-term check ».
31 mai 2001 : cloture de « mid-term check ».', '2001-02-20 09:30:00.000'),
(9, 1, 'bulletin', 1, 'memberStates', 'es', 'Noticias del puerto · N.º 1 · tercer trimestre de 2000', '{"kind":"bulletin","language":"es","audience":"memberStates","title":"Noticias del puerto","issueLine":"N.º 1 · tercer trimestre de 2000","organization":"Working Group on an Invented Plan","date":"2001-02-20","dateLine":"20 de febrero de 2001","audienceLine":"Para los Estados Miembros","summary":"3 artículos y ninguna figura · Working Group on an Invented Plan.","contentsTitle":"En este número","parts":[{"id":"analysis","title":"Lo que mostró el ejercicio","blocks":[{"kind":"figures","figures":[{"value":"2/3","label":"puestos participaron, del total de consultados"},{"value":"67 %","label":"de los puestos consultados respondió a tiempo"}]},{"kind":"paragraph","text":"Lo que mostró el ejercicio «Clinics 2000»:","tone":"lead"},{"kind":"list","items":["1"]}]},{"id":"headquarters","title":"Noticias de la Sede","blocks":[{"kind":"story","headline":null,"paragraphs":[{"text":"Deux sièges de plus pour des femmes à la commission des affectations.","language":"fr"}],"byline":"Human Resources Management, Geneva","note":"En francés; aún sin traducir."}]},{"id":"men","title":"Iniciativas dirigidas a los hombres","blocks":[{"kind":"story","headline":null,"paragraphs":[{"text":"Recognition for the port’s night shift.","language":"en"}],"byline":"Nairobi, Nairobi","note":"En inglés; aún sin traducir."}]},{"id":"reading","title":"Lecturas","blocks":[{"kind":"story","headline":null,"paragraphs":[{"text":"A reading list on women in ports.","language":"en"}],"byline":"","note":"En inglés; aún sin traducir."}]},{"id":"dates","title":"Próximas fechas","blocks":[{"kind":"list","items":["8 de marzo de 2001: fecha límite de las respuestas a «Spring survey».","13 de marzo de 2001: se abre «Too late».","14 de marzo de 2001: fecha límite de las respuestas a «Too late».","16 de marzo de 2001: se cierra «Too late».","26 de marzo de 2001: se abre «Mid-term check».","26 de marzo de 2001: fecha límite de las respuestas a «Plans of Action 2001».","6 de abril de 2001: se cierra «Spring survey».","30 de abril de 2001: se cierra «Plans of Action 2001».","15 de mayo de 2001: fecha límite de las respuestas a «Mid-term check».","31 de mayo de 2001: se cierra «Mid-term check»."]}]}],"colophon":["Publicado por Working Group on an Invented Plan.","Cada contribución se publica con el consentimiento de quien la ofreció, para el público arriba indicado."],"labels":{"pageOf":"Página {page} de {pages}","figure":"Figura","source":"Fuente:","unit":"En","data":"Las cifras de la figura","skip":"Ir al contenido","errata":"Correcciones"},"errata":[]}', 'noticias del puerto
n.º 1 · tercer trimestre de 2000
lo que mostro el ejercicio
2/3
puestos participaron, del total de consultados
67 %
de los puestos consultados respondio a tiempo
lo que mostro el ejercicio «clinics 2000»:
1
noticias de la sede
deux sieges de plus pour des femmes a la commission des affectations.
human resources management, geneva
en frances; aun sin traducir.
iniciativas dirigidas a los hombres
recognition for the port’s night shift.
nairobi, nairobi
en ingles; aun sin traducir.
lecturas
a reading list on women in ports.
en ingles; aun sin traducir.
proximas fechas
8 de marzo de 2001: fecha limite de las respuestas a «spring survey».
13 de marzo de 2001: se abre «too late».
14 de marzo de 2001: fecha limite de las respuestas a «too late».
16 de marzo de 2001: se cierra «too late».
26 de marzo de 2001: se abre «mid-term check».
26 de marzo de 2001: fecha limite de las respuestas a «plans of action 2001».
6 de abril de 2001: se cierra «spring survey».
30 de abril de 2001: se cierra «plans of action 2001».
15 de mayo de 2001: fecha limite de las respuestas a «mid-term check».
31 de mayo de 2001: se cierra «mid-term check».', '2001-02-20 09:30:00.000'),
(10, 1, 'analysis', 3, 'workingGroup', 'en', 'Global analysis · Clinics 2000', '{"kind":"analysis","language":"en","audience":"workingGroup","title":"Global analysis","issueLine":"Clinics 2000","organization":"Working Group on an Invented Plan","date":"2001-02-20","dateLine":"20 February 2001","audienceLine":"For the working group","summary":"Conclusions, findings and method of “Clinics 2000”, by Working Group on an Invented Plan.","contentsTitle":"Contents","parts":[{"id":"conclusions","title":"Conclusions","blocks":[{"kind":"figures","figures":[{"value":"2/3","label":"posts took part, of all that were asked"},{"value":"67%","label":"of the posts asked reported on time"},{"value":"50%","label":"Stock"}]},{"kind":"list","items":["Reporting period: 1 April 2000 to 30 September 2000","Posts that took part: 2 of 3 (67 per cent)","On time: 2 of 3 (67 per cent)","Nothing changed: 0 posts","Questions: Clinics, version 3"]},{"kind":"heading","text":"1. Stock"},{"kind":"paragraph","text":"1 stocked","tone":"lead"},{"kind":"heading","text":"2. Open"},{"kind":"paragraph","text":"1","tone":"lead"},{"kind":"heading","text":"3. Level"},{"kind":"paragraph","text":"7.5","tone":"lead"},{"kind":"heading","text":"4. Goals"},{"kind":"paragraph","text":"0 pairs","tone":"lead"}]},{"id":"figures","title":"The exercise in figures","blocks":[{"kind":"chart","chart":{"id":"ratesByRegion","shape":"bars","title":"Reporting rate by region","unit":"per cent of the posts asked","n":"3 posts","source":"answers of the posts to “Clinics 2000”","text":"Region not given (1): 100%; South America (1): 0%; West Africa (1): 100%.","categories":["Region not given (1)","South America (1)","West Africa (1)"],"series":[{"name":"per cent of the posts asked","values":[100,0,100]}],"targets":[],"max":100,"percent":true,"strongest":"first"}},{"kind":"chart","chart":{"id":"finding-open","shape":"stacked","title":"Open?","unit":"per cent of the answers","n":"2 posts","source":"answers of the posts to “Clinics 2000”","text":"Headquarters (1): Yes 100%, Partly 0%, No 0%; Field (1): Yes 0%, Partly 100%, No 0%.","categories":["Headquarters (1)","Field (1)"],"series":[{"name":"Yes","values":[100,0]},{"name":"Partly","values":[0,100]},{"name":"No","values":[0,0]}],"targets":[],"max":100,"percent":true,"strongest":"first"}},{"kind":"chart","chart":{"id":"finding-supplies","shape":"stacked","title":"Supplies","unit":"per cent of the answers","n":"2 posts","source":"answers of the posts to “Clinics 2000”","text":"Drugs: None 50%, Enough 50%; Beds: None 0%, Enough 100%.","categories":["Drugs","Beds"],"series":[{"name":"None","values":[50,0]},{"name":"Enough","values":[50,100]}],"targets":[],"max":100,"percent":true,"strongest":"last"}}]},{"id":"proofs","title":"What the conclusions rest on","blocks":[{"kind":"heading","text":"1. Stock"},{"kind":"paragraph","text":"A post counts when at least 2 of its 2 answers to “Supplies” are “Enough”.","tone":"quiet"},{"kind":"list","items":["Stock: 1 of 2 (50 per cent)","Against: DKR","Silent: LIM","If the silent had spoken: One post is silent. Counted as not meeting the test: some (33 per cent of 3). Counted as meeting it: most (67 per cent)."]},{"kind":"table","caption":"Posts by code","columns":[{"title":"Post","number":false},{"title":"Stands","number":false},{"title":"Drugs","number":false},{"title":"Beds","number":false}],"rows":[["DKR","against","None","Enough"],["HQ-ODG","for","Enough","Enough"],["LIM","silent","–","–"]]},{"kind":"heading","text":"2. Open"},{"kind":"paragraph","text":"A post counts when it answers “Yes” to “Open?”.","tone":"quiet"},{"kind":"list","items":["North: no answer","South: no answer","Fisher’s exact test, two-sided: not computed: one side has no answers"]},{"kind":"table","caption":"Posts by code","columns":[{"title":"Post","number":false},{"title":"Stands","number":false},{"title":"Answers","number":false}],"rows":[["DKR","against","Partly"],["HQ-ODG","for","Yes"],["LIM","silent","–"]]},{"kind":"table","caption":"Why?","columns":[{"title":"Post","number":false},{"title":"In their own words","number":false}],"rows":[["DKR","Une grève"]]},{"kind":"heading","text":"3. Level"},{"kind":"paragraph","text":"The answers to “Supplies” are added up for each post that answered all 2 rows, and the means of the sums are compared.","tone":"quiet"},{"kind":"list","items":["Members: mean 7.50 (2 posts)","Others: no answer"]},{"kind":"table","caption":"Posts by code","columns":[{"title":"Post","number":false},{"title":"Stands","number":false},{"title":"Drugs","number":false},{"title":"Beds","number":false}],"rows":[["DKR","for","None","Enough"],["HQ-ODG","for","Enough","Enough"],["LIM","silent","–","–"]]},{"kind":"heading","text":"4. Goals"},{"kind":"paragraph","text":"A post counts when the mean of its answers to “Supplies” is at least 2.5.","tone":"quiet"},{"kind":"list","items":["Objectives of the plan: 4","Without a reported action: 3","Ask to streamline: 2 of 2 (100 per cent)"]},{"kind":"table","caption":"Posts by code","columns":[{"title":"Post","number":false},{"title":"Stands","number":false},{"title":"Drugs","number":false},{"title":"Beds","number":false}],"rows":[["DKR","for","None","Enough"],["HQ-ODG","for","Enough","Enough"],["LIM","silent","–","–"]]}]},{"id":"findings","title":"Findings by question","blocks":[{"kind":"heading","text":"Open?"},{"kind":"table","caption":"2 posts of 3 answered.","columns":[{"title":"Answer","number":false},{"title":"All","number":true},{"title":"Field","number":true},{"title":"Headquarters","number":true},{"title":"Region not given","number":true},{"title":"South America","number":true},{"title":"West Africa","number":true},{"title":"Other posts","number":true},{"title":"Working group","number":true}],"rows":[["Posts that answered","2","1","1","1","0","1","0","2"],["Yes","1","0","1","1","0","0","0","1"],["Partly","1","1","0","0","0","1","0","1"],["No","0","0","0","0","0","0","0","0"]]},{"kind":"heading","text":"Why?"},{"kind":"paragraph","text":"1 post of 3 answered.","tone":"normal"},{"kind":"heading","text":"Supplies"},{"kind":"table","caption":"2 posts of 3 answered.","columns":[{"title":"Answer","number":false},{"title":"All","number":true},{"title":"Field","number":true},{"title":"Headquarters","number":true},{"title":"Region not given","number":true},{"title":"South America","number":true},{"title":"West Africa","number":true},{"title":"Other posts","number":true},{"title":"Working group","number":true}],"rows":[["Posts that answered","2","1","1","1","0","1","0","2"],["Drugs: None","1","1","0","0","0","1","0","1"],["Drugs: Enough","1","0","1","1","0","0","0","1"],["Drugs: Mean","2.50","0.00","5.00","5.00","–","0.00","–","2.50"],["Beds: None","0","0","0","0","0","0","0","0"],["Beds: Enough","2","1","1","1","0","1","0","2"],["Beds: Mean","5.00","5.00","5.00","5.00","–","5.00","–","5.00"]]},{"kind":"heading","text":"Staff"},{"kind":"table","caption":"2 posts of 3 answered.","columns":[{"title":"Answer","number":false},{"title":"All","number":true},{"title":"Field","number":true},{"title":"Headquarters","number":true},{"title":"Region not given","number":true},{"title":"South America","number":true},{"title":"West Africa","number":true},{"title":"Other posts","number":true},{"title":"Working group","number":true}],"rows":[["Posts that answered","2","1","1","1","0","1","0","2"],["Mean","7.50","3.00","12.00","12.00","–","3.00","–","7.50"]]},{"kind":"heading","text":"Requests"},{"kind":"table","caption":"1 post of 3 answered, with 1 entry.","columns":[{"title":"Answer","number":false},{"title":"All","number":true},{"title":"Field","number":true},{"title":"Headquarters","number":true},{"title":"Region not given","number":true},{"title":"South America","number":true},{"title":"West Africa","number":true},{"title":"Other posts","number":true},{"title":"Working group","number":true}],"rows":[["Posts that answered","1","0","1","1","0","0","0","1"],["Goal: P01 Consult governments on the needs of migrant women","1","0","1","1","0","0","0","1"],["Goal: P02 Include a gender dimension in every project proposal","0","0","0","0","0","0","0","0"],["Goal: S01 Reach parity in professional grades","0","0","0","0","0","0","0","0"],["Goal: S02 Encourage women to apply for posts in the field","0","0","0","0","0","0","0","0"]]}]},{"id":"method","title":"Method note","blocks":[{"kind":"list","items":["The questions were those of “Clinics”, version 3. They were asked from 10 October 2000 to 31 October 2000, due on 24 October 2000, about the period from 1 April 2000 to 30 September 2000.","2 of the 3 posts that were asked took part (67 per cent), 2 of them on time (67 per cent of those asked).","It is the first round with these questions: there is nothing to compare it with.","Silence is never counted as an answer: a post that did not answer a question is in no figure on it. Each share is also recomputed with all the silent posts failing the test, and with all of them meeting it.","The words mean: all, 100 per cent; almost all, 90 or more; most, 60 or more; about half, 40 or more; some, 15 or more; few, above 0; none, 0.","The answers are the posts’ own judgement of themselves; nobody has checked them. They show how things are seen, and may flatter.","With 2 posts, one answer moves a share by 50.0 points: small differences mean nothing.","Two shares are called different only when Fisher’s exact test (two-sided) gives p below 0.05.","Means are compared as they are, without a test: the posts that answered are the whole, not a sample.","Titles of objectives are called nearly the same when their words agree but for grammar and small additions; a replaced word makes another objective."]}]},{"id":"annex","title":"Annex: the objectives","blocks":[{"kind":"table","caption":"Reported actions by objective","columns":[{"title":"Objective","number":false},{"title":"Actions","number":true}],"rows":[["P01  Consult governments on the needs of migrant women","1"],["P02  Include a gender dimension in every project proposal","0"],["S01  Reach parity in professional grades","0"],["S02  Encourage women to apply for posts in the field","0"]]},{"kind":"table","caption":"P01  Consult governments on the needs of migrant women","columns":[{"title":"Post","number":false},{"title":"Reported","number":false}],"rows":[["HQ-ODG","Two beds"]]}]}],"colophon":["Published by Working Group on an Invented Plan.","This edition names posts. It is for the working group alone."],"labels":{"pageOf":"Page {page} of {pages}","figure":"Figure","source":"Source:","unit":"In","data":"The figure in numbers","skip":"Skip to the content","errata":"Corrections"},"errata":[]}', 'global analysis
clinics 2000
conclusions
2/3
posts took part, of all that were asked
67%
of the posts asked reported on time
50%
stock
reporting period: 1 april 2000 to 30 september 2000
posts that took part: 2 of 3 (67 per cent)
on time: 2 of 3 (67 per cent)
nothing changed: 0 posts
questions: clinics, version 3
1. stock
1 stocked
2. open
1
3. level
7.5
4. goals
0 pairs
the exercise in figures
reporting rate by region
region not given (1): 100%; south america (1): 0%; west africa (1): 100%.
3 posts
answers of the posts to “clinics 2000”
open?
headquarters (1): yes 100%, partly 0%, no 0%; field (1): yes 0%, partly 100%, no 0%.
2 posts
answers of the posts to “clinics 2000”
supplies
drugs: none 50%, enough 50%; beds: none 0%, enough 100%.
2 posts
answers of the posts to “clinics 2000”
what the conclusions rest on
1. stock
a post counts when at least 2 of its 2 answers to “supplies” are “enough”.
stock: 1 of 2 (50 per cent)
against: dkr
silent: lim
if the silent had spoken: one post is silent. counted as not meeting the test: some (33 per cent of 3). counted as meeting it: most (67 per cent).
posts by code
post
stands
drugs
beds
dkr
against
none
enough
hq-odg
for
enough
enough
lim
silent
–
–
2. open
a post counts when it answers “yes” to “open?”.
north: no answer
south: no answer
fisher’s exact test, two-sided: not computed: one side has no answers
posts by code
post
stands
answers
dkr
against
partly
hq-odg
for
yes
lim
silent
–
why?
post
in their own words
dkr
une greve
3. level
the answers to “supplies” are added up for each post that answered all 2 rows, and the means of the sums are compared.
members: mean 7.50 (2 posts)
others: no answer
posts by code
post
stands
drugs
beds
dkr
for
none
enough
hq-odg
for
enough
enough
lim
silent
–
–
4. goals
a post counts when the mean of its answers to “supplies” is at least 2.5.
objectives of the plan: 4
without a reported action: 3
ask to streamline: 2 of 2 (100 per cent)
posts by code
post
stands
drugs
beds
dkr
for
none
enough
hq-odg
for
enough
enough
lim
silent
–
–
findings by question
open?
2 posts of 3 answered.
answer
all
field
headquarters
region not given
south america
west africa
other posts
working group
posts that answered
2
1
1
1
0
1
0
2
yes
1
0
1
1
0
0
0
1
partly
1
1
0
0
0
1
0
1
no
0
0
0
0
0
0
0
0
why?
1 post of 3 answered.
supplies
2 posts of 3 answered.
answer
all
field
headquarters
region not given
south america
west africa
other posts
working group
posts that answered
2
1
1
1
0
1
0
2
drugs: none
1
1
0
0
0
1
0
1
drugs: enough
1
0
1
1
0
0
0
1
drugs: mean
2.50
0.00
5.00
5.00
–
0.00
–
2.50
beds: none
0
0
0
0
0
0
0
0
beds: enough
2
1
1
1
0
1
0
2
beds: mean
5.00
5.00
5.00
5.00
–
5.00
–
5.00
staff
2 posts of 3 answered.
answer
all
field
headquarters
region not given
south america
west africa
other posts
working group
posts that answered
2
1
1
1
0
1
0
2
mean
7.50
3.00
12.00
12.00
–
3.00
–
7.50
requests
1 post of 3 answered, with 1 entry.
answer
all
field
headquarters
region not given
south america
west africa
other posts
working group
posts that answered
1
0
1
1
0
0
0
1
goal: p01 consult governments on the needs of migrant women
1
0
1
1
0
0
0
1
goal: p02 include a gender dimension in every project proposal
0
0
0
0
0
0
0
0
goal: s01 reach parity in professional grades
0
0
0
0
0
0
0
0
goal: s02 encourage women to apply for posts in the field
0
0
0
0
0
0
0
0
method note
the questions were those of “clinics”, version 3. they were asked from 10 october 2000 to 31 october 2000, due on 24 october 2000, about the period from 1 april 2000 to 30 september 2000.
2 of the 3 posts that were asked took part (67 per cent), 2 of them on time (67 per cent of those asked).
it is the first round with these questions: there is nothing to compare it with.
silence is never counted as an answer: a post that did not answer a question is in no figure on it. each share is also recomputed with all the silent posts failing the test, and with all of them meeting it.
the words mean: all, 100 per cent; almost all, 90 or more; most, 60 or more; about half, 40 or more; some, 15 or more; few, above 0; none, 0.
the answers are the posts’ own judgement of themselves; nobody has checked them. they show how things are seen, and may flatter.
with 2 posts, one answer moves a share by 50.0 points: small differences mean nothing.
two shares are called different only when fisher’s exact test (two-sided) gives p below 0.05.
means are compared as they are, without a test: the posts that answered are the whole, not a sample.
titles of objectives are called nearly the same when their words agree but for grammar and small additions; a replaced word makes another objective.
annex: the objectives
reported actions by objective
objective
actions
p01  consult governments on the needs of migrant women
1
p02  include a gender dimension in every project proposal
0
s01  reach parity in professional grades
0
s02  encourage women to apply for posts in the field
0
p01  consult governments on the needs of migrant women
post
reported
hq-odg
two beds', '2001-02-20 09:30:00.000'),
(11, 1, 'analysis', 3, 'workingGroup', 'fr', 'Analyse globale · Clinics 2000', '{"kind":"analysis","language":"fr","audience":"workingGroup","title":"Analyse globale","issueLine":"Clinics 2000","organization":"Working Group on an Invented Plan","date":"2001-02-20","dateLine":"20 février 2001","audienceLine":"Pour le groupe de travail","summary":"Conclusions, constats et méthode de « Clinics 2000 », par Working Group on an Invented Plan.","contentsTitle":"Sommaire","parts":[{"id":"conclusions","title":"Conclusions","blocks":[{"kind":"figures","figures":[{"value":"2/3","label":"postes ont participé, sur l’ensemble des postes sollicités"},{"value":"67 %","label":"des postes sollicités ont répondu dans les délais"},{"value":"50 %","label":"Stock"}]},{"kind":"list","items":["Période considérée : du 1er avril 2000 au 30 septembre 2000","Postes ayant participé : 2 sur 3 (67 %)","Dans les délais : 2 sur 3 (67 %)","Rien n’a changé : 0 poste","Questions : Cliniques, version 3"]},{"kind":"heading","text":"1. Stock"},{"kind":"paragraph","text":"1 pourvus","tone":"lead"},{"kind":"heading","text":"2. Ouvert"},{"kind":"paragraph","text":"1","tone":"lead"},{"kind":"heading","text":"3. Niveau"},{"kind":"paragraph","text":"7,5","tone":"lead"},{"kind":"heading","text":"4. Buts"},{"kind":"paragraph","text":"0 paires","tone":"lead"}]},{"id":"figures","title":"L’exercice en chiffres","blocks":[{"kind":"chart","chart":{"id":"ratesByRegion","shape":"bars","title":"Taux de réponse par région","unit":"pourcentage des postes sollicités","n":"3 postes","source":"réponses des postes à « Clinics 2000 »","text":"Région non précisée (1) : 100 % ; South America (1) : 0 % ; West Africa (1) : 100 %.","categories":["Région non précisée (1)","South America (1)","West Africa (1)"],"series":[{"name":"pourcentage des postes sollicités","values":[100,0,100]}],"targets":[],"max":100,"percent":true,"strongest":"first"}},{"kind":"chart","chart":{"id":"finding-open","shape":"stacked","title":"Ouvert","unit":"pourcentage des réponses","n":"2 postes","source":"réponses des postes à « Clinics 2000 »","text":"Siège (1) : Oui 100 %, En partie 0 %, Non 0 % ; Terrain (1) : Oui 0 %, En partie 100 %, Non 0 %.","categories":["Siège (1)","Terrain (1)"],"series":[{"name":"Oui","values":[100,0]},{"name":"En partie","values":[0,100]},{"name":"Non","values":[0,0]}],"targets":[],"max":100,"percent":true,"strongest":"first"}},{"kind":"chart","chart":{"id":"finding-supplies","shape":"stacked","title":"Stocks","unit":"pourcentage des réponses","n":"2 postes","source":"réponses des postes à « Clinics 2000 »","text":"Médicaments : Aucun 50 %, Assez 50 % ; Lits : Aucun 0 %, Assez 100 %.","categories":["Médicaments","Lits"],"series":[{"name":"Aucun","values":[50,0]},{"name":"Assez","values":[50,100]}],"targets":[],"max":100,"percent":true,"strongest":"last"}}]},{"id":"proofs","title":"Ce sur quoi reposent les conclusions","blocks":[{"kind":"heading","text":"1. Stock"},{"kind":"paragraph","text":"Un poste est compté lorsqu’au moins 2 de ses 2 réponses à « Stocks » sont « Assez ».","tone":"quiet"},{"kind":"list","items":["Stock : 1 sur 2 (50 %)","Contre : DKR","Sans réponse : LIM","Si tous avaient répondu : Un poste ne s’est pas prononcé. Comptés comme ne remplissant pas le critère : une partie (33 % de 3). Comptés comme le remplissant : la plupart (67 %)."]},{"kind":"table","caption":"Postes par code","columns":[{"title":"Poste","number":false},{"title":"Position","number":false},{"title":"Médicaments","number":false},{"title":"Lits","number":false}],"rows":[["DKR","contre","Aucun","Assez"],["HQ-ODG","pour","Assez","Assez"],["LIM","sans réponse","–","–"]]},{"kind":"heading","text":"2. Ouvert"},{"kind":"paragraph","text":"Un poste est compté lorsqu’il répond « Oui » à « Ouvert ».","tone":"quiet"},{"kind":"list","items":["Nord : aucune réponse","Sud : aucune réponse","Test exact de Fisher, bilatéral : non calculé : l’un des deux groupes n’a donné aucune réponse"]},{"kind":"table","caption":"Postes par code","columns":[{"title":"Poste","number":false},{"title":"Position","number":false},{"title":"Réponses","number":false}],"rows":[["DKR","contre","En partie"],["HQ-ODG","pour","Oui"],["LIM","sans réponse","–"]]},{"kind":"table","caption":"Pourquoi","columns":[{"title":"Poste","number":false},{"title":"Dans leurs propres termes","number":false}],"rows":[["DKR","Une grève"]]},{"kind":"heading","text":"3. Niveau"},{"kind":"paragraph","text":"Les réponses à « Stocks » sont additionnées pour chaque poste ayant répondu aux 2 lignes, et les moyennes des sommes sont comparées.","tone":"quiet"},{"kind":"list","items":["Membres : moyenne 7,50 (2 postes)","Autres : aucune réponse"]},{"kind":"table","caption":"Postes par code","columns":[{"title":"Poste","number":false},{"title":"Position","number":false},{"title":"Médicaments","number":false},{"title":"Lits","number":false}],"rows":[["DKR","pour","Aucun","Assez"],["HQ-ODG","pour","Assez","Assez"],["LIM","sans réponse","–","–"]]},{"kind":"heading","text":"4. Buts"},{"kind":"paragraph","text":"Un poste est compté lorsque la moyenne de ses réponses à « Stocks » atteint au moins 2.5.","tone":"quiet"},{"kind":"list","items":["Objectifs du plan : 4","Sans action signalée : 3","Demandent une simplification : 2 sur 2 (100 %)"]},{"kind":"table","caption":"Postes par code","columns":[{"title":"Poste","number":false},{"title":"Position","number":false},{"title":"Médicaments","number":false},{"title":"Lits","number":false}],"rows":[["DKR","pour","Aucun","Assez"],["HQ-ODG","pour","Assez","Assez"],["LIM","sans réponse","–","–"]]}]},{"id":"findings","title":"Constats par question","blocks":[{"kind":"heading","text":"Ouvert"},{"kind":"table","caption":"2 postes ont répondu, sur 3.","columns":[{"title":"Réponse","number":false},{"title":"Ensemble","number":true},{"title":"Terrain","number":true},{"title":"Siège","number":true},{"title":"Région non précisée","number":true},{"title":"South America","number":true},{"title":"West Africa","number":true},{"title":"Autres postes","number":true},{"title":"Groupe de travail","number":true}],"rows":[["Postes ayant répondu","2","1","1","1","0","1","0","2"],["Oui","1","0","1","1","0","0","0","1"],["En partie","1","1","0","0","0","1","0","1"],["Non","0","0","0","0","0","0","0","0"]]},{"kind":"heading","text":"Pourquoi"},{"kind":"paragraph","text":"1 poste a répondu, sur 3.","tone":"normal"},{"kind":"heading","text":"Stocks"},{"kind":"table","caption":"2 postes ont répondu, sur 3.","columns":[{"title":"Réponse","number":false},{"title":"Ensemble","number":true},{"title":"Terrain","number":true},{"title":"Siège","number":true},{"title":"Région non précisée","number":true},{"title":"South America","number":true},{"title":"West Africa","number":true},{"title":"Autres postes","number":true},{"title":"Groupe de travail","number":true}],"rows":[["Postes ayant répondu","2","1","1","1","0","1","0","2"],["Médicaments : Aucun","1","1","0","0","0","1","0","1"],["Médicaments : Assez","1","0","1","1","0","0","0","1"],["Médicaments : Moyenne","2,50","0,00","5,00","5,00","–","0,00","–","2,50"],["Lits : Aucun","0","0","0","0","0","0","0","0"],["Lits : Assez","2","1","1","1","0","1","0","2"],["Lits : Moyenne","5,00","5,00","5,00","5,00","–","5,00","–","5,00"]]},{"kind":"heading","text":"Personnel"},{"kind":"table","caption":"2 postes ont répondu, sur 3.","columns":[{"title":"Réponse","number":false},{"title":"Ensemble","number":true},{"title":"Terrain","number":true},{"title":"Siège","number":true},{"title":"Région non précisée","number":true},{"title":"South America","number":true},{"title":"West Africa","number":true},{"title":"Autres postes","number":true},{"title":"Groupe de travail","number":true}],"rows":[["Postes ayant répondu","2","1","1","1","0","1","0","2"],["Moyenne","7,50","3,00","12,00","12,00","–","3,00","–","7,50"]]},{"kind":"heading","text":"Demandes"},{"kind":"table","caption":"1 poste a répondu, sur 3, avec 1 entrée.","columns":[{"title":"Réponse","number":false},{"title":"Ensemble","number":true},{"title":"Terrain","number":true},{"title":"Siège","number":true},{"title":"Région non précisée","number":true},{"title":"South America","number":true},{"title":"West Africa","number":true},{"title":"Autres postes","number":true},{"title":"Groupe de travail","number":true}],"rows":[["Postes ayant répondu","1","0","1","1","0","0","0","1"],["But : P01 Consult governments on the needs of migrant women","1","0","1","1","0","0","0","1"],["But : P02 Include a gender dimension in every project proposal","0","0","0","0","0","0","0","0"],["But : S01 Reach parity in professional grades","0","0","0","0","0","0","0","0"],["But : S02 Encourage women to apply for posts in the field","0","0","0","0","0","0","0","0"]]}]},{"id":"method","title":"Note méthodologique","blocks":[{"kind":"list","items":["Les questions étaient celles de « Cliniques », version 3. Elles ont été posées du 10 octobre 2000 au 31 octobre 2000, avec le 24 octobre 2000 pour échéance, et portaient sur la période du 1er avril 2000 au 30 septembre 2000.","2 des 3 postes sollicités ont participé (67 %), dont 2 dans les délais (67 % des postes sollicités).","C’est le premier exercice comportant ces questions : il n’y a rien à quoi le comparer.","Le silence n’est jamais compté comme une réponse : un poste qui n’a pas répondu à une question ne figure dans aucun chiffre à ce sujet. Chaque part est aussi recalculée en supposant que tous les postes silencieux ne remplissent pas le critère, puis qu’ils le remplissent tous.","Les mots signifient : tous, 100 % ; presque tous, 90 % et plus ; la plupart, 60 % et plus ; environ la moitié, 40 % et plus ; une partie, 15 % et plus ; un petit nombre, plus de 0 % ; aucun, 0 %.","Les réponses sont l’appréciation que les postes portent sur eux-mêmes ; personne ne les a vérifiées. Elles montrent comment les choses sont perçues et peuvent être flatteuses.","Avec 2 postes, une seule réponse déplace une part de 50,0 points : les petites différences ne signifient rien.","Deux parts ne sont dites différentes que si le test exact de Fisher (bilatéral) donne un p inférieur à 0,05.","Les moyennes sont comparées telles quelles, sans test : les postes ayant répondu forment l’ensemble, et non un échantillon.","Les intitulés d’objectifs sont dits presque identiques lorsque leurs mots concordent à la grammaire et à de petits ajouts près ; un mot remplacé fait un autre objectif."]}]},{"id":"annex","title":"Annexe : les objectifs","blocks":[{"kind":"table","caption":"Actions signalées par objectif","columns":[{"title":"Objectif","number":false},{"title":"Actions","number":true}],"rows":[["P01  Consult governments on the needs of migrant women","1"],["P02  Include a gender dimension in every project proposal","0"],["S01  Reach parity in professional grades","0"],["S02  Encourage women to apply for posts in the field","0"]]},{"kind":"table","caption":"P01  Consult governments on the needs of migrant women","columns":[{"title":"Poste","number":false},{"title":"Action signalée","number":false}],"rows":[["HQ-ODG","Two beds"]]}]}],"colophon":["Publié par Working Group on an Invented Plan.","Cette édition nomme les postes. Elle est réservée au groupe de travail."],"labels":{"pageOf":"Page {page} sur {pages}","figure":"Figure","source":"Source :","unit":"En","data":"Les chiffres de la figure","skip":"Aller au contenu","errata":"Rectificatifs"},"errata":[]}', 'analyse globale
clinics 2000
conclusions
2/3
postes ont participe, sur l’ensemble des postes sollicites
67 %
des postes sollicites ont repondu dans les delais
50 %
stock
periode consideree : du 1er avril 2000 au 30 septembre 2000
postes ayant participe : 2 sur 3 (67 %)
dans les delais : 2 sur 3 (67 %)
rien n’a change : 0 poste
questions : cliniques, version 3
1. stock
1 pourvus
2. ouvert
1
3. niveau
7,5
4. buts
0 paires
l’exercice en chiffres
taux de reponse par region
region non precisee (1) : 100 % ; south america (1) : 0 % ; west africa (1) : 100 %.
3 postes
reponses des postes a « clinics 2000 »
ouvert
siege (1) : oui 100 %, en partie 0 %, non 0 % ; terrain (1) : oui 0 %, en partie 100 %, non 0 %.
2 postes
reponses des postes a « clinics 2000 »
stocks
medicaments : aucun 50 %, assez 50 % ; lits : aucun 0 %, assez 100 %.
2 postes
reponses des postes a « clinics 2000 »
ce sur quoi reposent les conclusions
1. stock
un poste est compte lorsqu’au moins 2 de ses 2 reponses a « stocks » sont « assez ».
stock : 1 sur 2 (50 %)
contre : dkr
sans reponse : lim
si tous avaient repondu : un poste ne s’est pas prononce. comptes comme ne remplissant pas le critere : une partie (33 % de 3). comptes comme le remplissant : la plupart (67 %).
postes par code
poste
position
medicaments
lits
dkr
contre
aucun
assez
hq-odg
pour
assez
assez
lim
sans reponse
–
–
2. ouvert
un poste est compte lorsqu’il repond « oui » a « ouvert ».
nord : aucune reponse
sud : aucune reponse
test exact de fisher, bilateral : non calcule : l’un des deux groupes n’a donne aucune reponse
postes par code
poste
position
reponses
dkr
contre
en partie
hq-odg
pour
oui
lim
sans reponse
–
pourquoi
poste
dans leurs propres termes
dkr
une greve
3. niveau
les reponses a « stocks » sont additionnees pour chaque poste ayant repondu aux 2 lignes, et les moyennes des sommes sont comparees.
membres : moyenne 7,50 (2 postes)
autres : aucune reponse
postes par code
poste
position
medicaments
lits
dkr
pour
aucun
assez
hq-odg
pour
assez
assez
lim
sans reponse
–
–
4. buts
un poste est compte lorsque la moyenne de ses reponses a « stocks » atteint au moins 2.5.
objectifs du plan : 4
sans action signalee : 3
demandent une simplification : 2 sur 2 (100 %)
postes par code
poste
position
medicaments
lits
dkr
pour
aucun
assez
hq-odg
pour
assez
assez
lim
sans reponse
–
–
constats par question
ouvert
2 postes ont repondu, sur 3.
reponse
ensemble
terrain
siege
region non precisee
south america
west africa
autres postes
groupe de travail
postes ayant repondu
2
1
1
1
0
1
0
2
oui
1
0
1
1
0
0
0
1
en partie
1
1
0
0
0
1
0
1
non
0
0
0
0
0
0
0
0
pourquoi
1 poste a repondu, sur 3.
stocks
2 postes ont repondu, sur 3.
reponse
ensemble
terrain
siege
region non precisee
south america
west africa
autres postes
groupe de travail
postes ayant repondu
2
1
1
1
0
1
0
2
medicaments : aucun
1
1
0
0
0
1
0
1
medicaments : assez
1
0
1
1
0
0
0
1
medicaments : moyenne
2,50
0,00
5,00
5,00
–
0,00
–
2,50
lits : aucun
0
0
0
0
0
0
0
0
lits : assez
2
1
1
1
0
1
0
2
lits : moyenne
5,00
5,00
5,00
5,00
–
5,00
–
5,00
personnel
2 postes ont repondu, sur 3.
reponse
ensemble
terrain
siege
region non precisee
south america
west africa
autres postes
groupe de travail
postes ayant repondu
2
1
1
1
0
1
0
2
moyenne
7,50
3,00
12,00
12,00
–
3,00
–
7,50
demandes
1 poste a repondu, sur 3, avec 1 entree.
reponse
ensemble
terrain
siege
region non precisee
south america
west africa
autres postes
groupe de travail
postes ayant repondu
1
0
1
1
0
0
0
1
but : p01 consult governments on the needs of migrant women
1
0
1
1
0
0
0
1
but : p02 include a gender dimension in every project proposal
0
0
0
0
0
0
0
0
but : s01 reach parity in professional grades
0
0
0
0
0
0
0
0
but : s02 encourage women to apply for posts in the field
0
0
0
0
0
0
0
0
note methodologique
les questions etaient celles de « cliniques », version 3. elles ont ete posees du 10 octobre 2000 au 31 octobre 2000, avec le 24 octobre 2000 pour echeance, et portaient sur la periode du 1er avril 2000 au 30 septembre 2000.
2 des 3 postes sollicites ont participe (67 %), dont 2 dans les delais (67 % des postes sollicites).
c’est le premier exercice comportant ces questions : il n’y a rien a quoi le comparer.
le silence n’est jamais compte comme une reponse : un poste qui n’a pas repondu a une question ne figure dans aucun chiffre a ce sujet. chaque part est aussi recalculee en supposant que tous les postes silencieux ne remplissent pas le critere, puis qu’ils le remplissent tous.
les mots signifient : tous, 100 % ; presque tous, 90 % et plus ; la plupart, 60 % et plus ; environ la moitie, 40 % et plus ; une partie, 15 % et plus ; un petit nombre, plus de 0 % ; aucun, 0 %.
les reponses sont l’appreciation que les postes portent sur eux-memes ; personne ne les a verifiees. elles montrent comment les choses sont percues et peuvent etre flatteuses.
avec 2 postes, une seule reponse deplace une part de 50,0 points : les petites differences ne signifient rien.
deux parts ne sont dites differentes que si le test exact de fisher (bilateral) donne un p inferieur a 0,05.
les moyennes sont comparees telles quelles, sans test : les postes ayant repondu forment l’ensemble, et non un echantillon.
les intitules d’objectifs sont dits presque identiques lorsque leurs mots concordent a la grammaire et a de petits ajouts pres ; un mot remplace fait un autre objectif.
annexe : les objectifs
actions signalees par objectif
objectif
actions
p01  consult governments on the needs of migrant women
1
p02  include a gender dimension in every project proposal
0
s01  reach parity in professional grades
0
s02  encourage women to apply for posts in the field
0
p01  consult governments on the needs of migrant women
poste
action signalee
hq-odg
two beds', '2001-02-20 09:30:00.000'),
(12, 1, 'analysis', 3, 'workingGroup', 'es', 'Análisis global · Clinics 2000', '{"kind":"analysis","language":"es","audience":"workingGroup","title":"Análisis global","issueLine":"Clinics 2000","organization":"Working Group on an Invented Plan","date":"2001-02-20","dateLine":"20 de febrero de 2001","audienceLine":"Para el grupo de trabajo","summary":"Conclusiones, resultados y método de «Clinics 2000», por Working Group on an Invented Plan.","contentsTitle":"Índice","parts":[{"id":"conclusions","title":"Conclusiones","blocks":[{"kind":"figures","figures":[{"value":"2/3","label":"puestos participaron, del total de consultados"},{"value":"67 %","label":"de los puestos consultados respondió a tiempo"},{"value":"50 %","label":"Existencias"}]},{"kind":"list","items":["Período que abarca: del 1 de abril de 2000 al 30 de septiembre de 2000","Puestos que participaron: 2 de 3 (el 67 %)","Dentro del plazo: 2 de 3 (el 67 %)","Sin cambios: 0 puestos","Preguntas: Clínicas, versión 3"]},{"kind":"heading","text":"1. Existencias"},{"kind":"paragraph","text":"1 provistos","tone":"lead"},{"kind":"heading","text":"2. Abierto"},{"kind":"paragraph","text":"1","tone":"lead"},{"kind":"heading","text":"3. Nivel"},{"kind":"paragraph","text":"7,5","tone":"lead"},{"kind":"heading","text":"4. Metas"},{"kind":"paragraph","text":"0 pares","tone":"lead"}]},{"id":"figures","title":"El ejercicio en cifras","blocks":[{"kind":"chart","chart":{"id":"ratesByRegion","shape":"bars","title":"Tasa de respuesta por región","unit":"porcentaje de los puestos consultados","n":"3 puestos","source":"respuestas de los puestos a «Clinics 2000»","text":"Región no indicada (1): 100 %; South America (1): 0 %; West Africa (1): 100 %.","categories":["Región no indicada (1)","South America (1)","West Africa (1)"],"series":[{"name":"porcentaje de los puestos consultados","values":[100,0,100]}],"targets":[],"max":100,"percent":true,"strongest":"first"}},{"kind":"chart","chart":{"id":"finding-open","shape":"stacked","title":"¿Abierto?","unit":"porcentaje de las respuestas","n":"2 puestos","source":"respuestas de los puestos a «Clinics 2000»","text":"Sede (1): Sí 100 %, En parte 0 %, No 0 %; Terreno (1): Sí 0 %, En parte 100 %, No 0 %.","categories":["Sede (1)","Terreno (1)"],"series":[{"name":"Sí","values":[100,0]},{"name":"En parte","values":[0,100]},{"name":"No","values":[0,0]}],"targets":[],"max":100,"percent":true,"strongest":"first"}},{"kind":"chart","chart":{"id":"finding-supplies","shape":"stacked","title":"Existencias","unit":"porcentaje de las respuestas","n":"2 puestos","source":"respuestas de los puestos a «Clinics 2000»","text":"Medicinas: Nada 50 %, Suficiente 50 %; Camas: Nada 0 %, Suficiente 100 %.","categories":["Medicinas","Camas"],"series":[{"name":"Nada","values":[50,0]},{"name":"Suficiente","values":[50,100]}],"targets":[],"max":100,"percent":true,"strongest":"last"}}]},{"id":"proofs","title":"En qué se basan las conclusiones","blocks":[{"kind":"heading","text":"1. Existencias"},{"kind":"paragraph","text":"Un puesto se cuenta cuando al menos 2 de sus 2 respuestas a «Existencias» son «Suficiente».","tone":"quiet"},{"kind":"list","items":["Existencias: 1 de 2 (el 50 %)","En contra: DKR","Sin respuesta: LIM","Si todos hubieran respondido: Un puesto no se pronunció. Si se cuentan como que no cumplen el criterio: algunos (el 33 % de 3). Si se cuentan como que lo cumplen: la mayoría (el 67 %)."]},{"kind":"table","caption":"Puestos por código","columns":[{"title":"Puesto","number":false},{"title":"Posición","number":false},{"title":"Medicinas","number":false},{"title":"Camas","number":false}],"rows":[["DKR","en contra","Nada","Suficiente"],["HQ-ODG","a favor","Suficiente","Suficiente"],["LIM","sin respuesta","–","–"]]},{"kind":"heading","text":"2. Abierto"},{"kind":"paragraph","text":"Un puesto se cuenta cuando responde «Sí» a «¿Abierto?».","tone":"quiet"},{"kind":"list","items":["Norte: ninguna respuesta","Sur: ninguna respuesta","Prueba exacta de Fisher, bilateral: no se calcula: uno de los grupos no dio ninguna respuesta"]},{"kind":"table","caption":"Puestos por código","columns":[{"title":"Puesto","number":false},{"title":"Posición","number":false},{"title":"Respuestas","number":false}],"rows":[["DKR","en contra","En parte"],["HQ-ODG","a favor","Sí"],["LIM","sin respuesta","–"]]},{"kind":"table","caption":"¿Por qué?","columns":[{"title":"Puesto","number":false},{"title":"Con sus propias palabras","number":false}],"rows":[["DKR","Une grève"]]},{"kind":"heading","text":"3. Nivel"},{"kind":"paragraph","text":"Las respuestas a «Existencias» se suman para cada puesto que respondió a las 2 filas, y se comparan las medias de las sumas.","tone":"quiet"},{"kind":"list","items":["Miembros: media 7,50 (2 puestos)","Otros: ninguna respuesta"]},{"kind":"table","caption":"Puestos por código","columns":[{"title":"Puesto","number":false},{"title":"Posición","number":false},{"title":"Medicinas","number":false},{"title":"Camas","number":false}],"rows":[["DKR","a favor","Nada","Suficiente"],["HQ-ODG","a favor","Suficiente","Suficiente"],["LIM","sin respuesta","–","–"]]},{"kind":"heading","text":"4. Metas"},{"kind":"paragraph","text":"Un puesto se cuenta cuando la media de sus respuestas a «Existencias» es de al menos 2.5.","tone":"quiet"},{"kind":"list","items":["Objetivos del plan: 4","Sin actividades comunicadas: 3","Piden simplificar: 2 de 2 (el 100 %)"]},{"kind":"table","caption":"Puestos por código","columns":[{"title":"Puesto","number":false},{"title":"Posición","number":false},{"title":"Medicinas","number":false},{"title":"Camas","number":false}],"rows":[["DKR","a favor","Nada","Suficiente"],["HQ-ODG","a favor","Suficiente","Suficiente"],["LIM","sin respuesta","–","–"]]}]},{"id":"findings","title":"Resultados por pregunta","blocks":[{"kind":"heading","text":"¿Abierto?"},{"kind":"table","caption":"Respondieron 2 puestos de 3.","columns":[{"title":"Respuesta","number":false},{"title":"Total","number":true},{"title":"Terreno","number":true},{"title":"Sede","number":true},{"title":"Región no indicada","number":true},{"title":"South America","number":true},{"title":"West Africa","number":true},{"title":"Otros puestos","number":true},{"title":"Grupo de trabajo","number":true}],"rows":[["Puestos que respondieron","2","1","1","1","0","1","0","2"],["Sí","1","0","1","1","0","0","0","1"],["En parte","1","1","0","0","0","1","0","1"],["No","0","0","0","0","0","0","0","0"]]},{"kind":"heading","text":"¿Por qué?"},{"kind":"paragraph","text":"Respondió 1 puesto de 3.","tone":"normal"},{"kind":"heading","text":"Existencias"},{"kind":"table","caption":"Respondieron 2 puestos de 3.","columns":[{"title":"Respuesta","number":false},{"title":"Total","number":true},{"title":"Terreno","number":true},{"title":"Sede","number":true},{"title":"Región no indicada","number":true},{"title":"South America","number":true},{"title":"West Africa","number":true},{"title":"Otros puestos","number":true},{"title":"Grupo de trabajo","number":true}],"rows":[["Puestos que respondieron","2","1","1","1","0","1","0","2"],["Medicinas: Nada","1","1","0","0","0","1","0","1"],["Medicinas: Suficiente","1","0","1","1","0","0","0","1"],["Medicinas: Media","2,50","0,00","5,00","5,00","–","0,00","–","2,50"],["Camas: Nada","0","0","0","0","0","0","0","0"],["Camas: Suficiente","2","1","1","1","0","1","0","2"],["Camas: Media","5,00","5,00","5,00","5,00","–","5,00","–","5,00"]]},{"kind":"heading","text":"Personal"},{"kind":"table","caption":"Respondieron 2 puestos de 3.","columns":[{"title":"Respuesta","number":false},{"title":"Total","number":true},{"title":"Terreno","number":true},{"title":"Sede","number":true},{"title":"Región no indicada","number":true},{"title":"South America","number":true},{"title":"West Africa","number":true},{"title":"Otros puestos","number":true},{"title":"Grupo de trabajo","number":true}],"rows":[["Puestos que respondieron","2","1","1","1","0","1","0","2"],["Media","7,50","3,00","12,00","12,00","–","3,00","–","7,50"]]},{"kind":"heading","text":"Solicitudes"},{"kind":"table","caption":"Respondió 1 puesto de 3, con 1 entrada.","columns":[{"title":"Respuesta","number":false},{"title":"Total","number":true},{"title":"Terreno","number":true},{"title":"Sede","number":true},{"title":"Región no indicada","number":true},{"title":"South America","number":true},{"title":"West Africa","number":true},{"title":"Otros puestos","number":true},{"title":"Grupo de trabajo","number":true}],"rows":[["Puestos que respondieron","1","0","1","1","0","0","0","1"],["Meta: P01 Consult governments on the needs of migrant women","1","0","1","1","0","0","0","1"],["Meta: P02 Include a gender dimension in every project proposal","0","0","0","0","0","0","0","0"],["Meta: S01 Reach parity in professional grades","0","0","0","0","0","0","0","0"],["Meta: S02 Encourage women to apply for posts in the field","0","0","0","0","0","0","0","0"]]}]},{"id":"method","title":"Nota metodológica","blocks":[{"kind":"list","items":["Las preguntas fueron las de «Clínicas», versión 3. Se formularon del 10 de octubre de 2000 al 31 de octubre de 2000, con plazo de respuesta hasta el 24 de octubre de 2000, sobre el período del 1 de abril de 2000 al 30 de septiembre de 2000.","De los 3 puestos consultados participaron 2 (el 67 %), 2 de ellos dentro del plazo (el 67 % de los consultados).","Es el primer ejercicio con estas preguntas: no hay con qué compararlo.","El silencio nunca se cuenta como respuesta: un puesto que no respondió a una pregunta no figura en ninguna cifra al respecto. Cada proporción se recalcula además suponiendo que ninguno de los puestos silenciosos cumple el criterio y, después, que todos lo cumplen.","Las palabras significan: todos, el 100 %; casi todos, el 90 % o más; la mayoría, el 60 % o más; cerca de la mitad, el 40 % o más; algunos, el 15 % o más; unos pocos, más del 0 %; ninguno, el 0 %.","Las respuestas son la valoración que los puestos hacen de sí mismos; nadie las ha verificado. Muestran cómo se ven las cosas y pueden ser halagüeñas.","Con 2 puestos, una sola respuesta mueve una proporción 50,0 puntos: las diferencias pequeñas no significan nada.","Dos proporciones se consideran diferentes solo si la prueba exacta de Fisher (bilateral) da un p inferior a 0,05.","Las medias se comparan tal cual, sin prueba estadística: los puestos que respondieron son el conjunto, no una muestra.","Los títulos de los objetivos se consideran casi iguales cuando sus palabras coinciden salvo la gramática y pequeños añadidos; una palabra sustituida hace otro objetivo."]}]},{"id":"annex","title":"Anexo: los objetivos","blocks":[{"kind":"table","caption":"Actividades comunicadas por objetivo","columns":[{"title":"Objetivo","number":false},{"title":"Actividades","number":true}],"rows":[["P01  Consult governments on the needs of migrant women","1"],["P02  Include a gender dimension in every project proposal","0"],["S01  Reach parity in professional grades","0"],["S02  Encourage women to apply for posts in the field","0"]]},{"kind":"table","caption":"P01  Consult governments on the needs of migrant women","columns":[{"title":"Puesto","number":false},{"title":"Actividad comunicada","number":false}],"rows":[["HQ-ODG","Two beds"]]}]}],"colophon":["Publicado por Working Group on an Invented Plan.","Esta edición nombra los puestos. Es solo para el grupo de trabajo."],"labels":{"pageOf":"Página {page} de {pages}","figure":"Figura","source":"Fuente:","unit":"En","data":"Las cifras de la figura","skip":"Ir al contenido","errata":"Correcciones"},"errata":[]}', 'analisis global
clinics 2000
conclusiones
2/3
puestos participaron, del total de consultados
67 %
de los puestos consultados respondio a tiempo
50 %
existencias
periodo que abarca: del 1 de abril de 2000 al 30 de septiembre de 2000
puestos que participaron: 2 de 3 (el 67 %)
dentro del plazo: 2 de 3 (el 67 %)
sin cambios: 0 puestos
preguntas: clinicas, version 3
1. existencias
1 provistos
2. abierto
1
3. nivel
7,5
4. metas
0 pares
el ejercicio en cifras
tasa de respuesta por region
region no indicada (1): 100 %; south america (1): 0 %; west africa (1): 100 %.
3 puestos
respuestas de los puestos a «clinics 2000»
¿abierto?
sede (1): si 100 %, en parte 0 %, no 0 %; terreno (1): si 0 %, en parte 100 %, no 0 %.
2 puestos
respuestas de los puestos a «clinics 2000»
existencias
medicinas: nada 50 %, suficiente 50 %; camas: nada 0 %, suficiente 100 %.
2 puestos
respuestas de los puestos a «clinics 2000»
en que se basan las conclusiones
1. existencias
un puesto se cuenta cuando al menos 2 de sus 2 respuestas a «existencias» son «suficiente».
existencias: 1 de 2 (el 50 %)
en contra: dkr
sin respuesta: lim
si todos hubieran respondido: un puesto no se pronuncio. si se cuentan como que no cumplen el criterio: algunos (el 33 % de 3). si se cuentan como que lo cumplen: la mayoria (el 67 %).
puestos por codigo
puesto
posicion
medicinas
camas
dkr
en contra
nada
suficiente
hq-odg
a favor
suficiente
suficiente
lim
sin respuesta
–
–
2. abierto
un puesto se cuenta cuando responde «si» a «¿abierto?».
norte: ninguna respuesta
sur: ninguna respuesta
prueba exacta de fisher, bilateral: no se calcula: uno de los grupos no dio ninguna respuesta
puestos por codigo
puesto
posicion
respuestas
dkr
en contra
en parte
hq-odg
a favor
si
lim
sin respuesta
–
¿por que?
puesto
con sus propias palabras
dkr
une greve
3. nivel
las respuestas a «existencias» se suman para cada puesto que respondio a las 2 filas, y se comparan las medias de las sumas.
miembros: media 7,50 (2 puestos)
otros: ninguna respuesta
puestos por codigo
puesto
posicion
medicinas
camas
dkr
a favor
nada
suficiente
hq-odg
a favor
suficiente
suficiente
lim
sin respuesta
–
–
4. metas
un puesto se cuenta cuando la media de sus respuestas a «existencias» es de al menos 2.5.
objetivos del plan: 4
sin actividades comunicadas: 3
piden simplificar: 2 de 2 (el 100 %)
puestos por codigo
puesto
posicion
medicinas
camas
dkr
a favor
nada
suficiente
hq-odg
a favor
suficiente
suficiente
lim
sin respuesta
–
–
resultados por pregunta
¿abierto?
respondieron 2 puestos de 3.
respuesta
total
terreno
sede
region no indicada
south america
west africa
otros puestos
grupo de trabajo
puestos que respondieron
2
1
1
1
0
1
0
2
si
1
0
1
1
0
0
0
1
en parte
1
1
0
0
0
1
0
1
no
0
0
0
0
0
0
0
0
¿por que?
respondio 1 puesto de 3.
existencias
respondieron 2 puestos de 3.
respuesta
total
terreno
sede
region no indicada
south america
west africa
otros puestos
grupo de trabajo
puestos que respondieron
2
1
1
1
0
1
0
2
medicinas: nada
1
1
0
0
0
1
0
1
medicinas: suficiente
1
0
1
1
0
0
0
1
medicinas: media
2,50
0,00
5,00
5,00
–
0,00
–
2,50
camas: nada
0
0
0
0
0
0
0
0
camas: suficiente
2
1
1
1
0
1
0
2
camas: media
5,00
5,00
5,00
5,00
–
5,00
–
5,00
personal
respondieron 2 puestos de 3.
respuesta
total
terreno
sede
region no indicada
south america
west africa
otros puestos
grupo de trabajo
puestos que respondieron
2
1
1
1
0
1
0
2
media
7,50
3,00
12,00
12,00
–
3,00
–
7,50
solicitudes
respondio 1 puesto de 3, con 1 entrada.
respuesta
total
terreno
sede
region no indicada
south america
west africa
otros puestos
grupo de trabajo
puestos que respondieron
1
0
1
1
0
0
0
1
meta: p01 consult governments on the needs of migrant women
1
0
1
1
0
0
0
1
meta: p02 include a gender dimension in every project proposal
0
0
0
0
0
0
0
0
meta: s01 reach parity in professional grades
0
0
0
0
0
0
0
0
meta: s02 encourage women to apply for posts in the field
0
0
0
0
0
0
0
0
nota metodologica
las preguntas fueron las de «clinicas», version 3. se formularon del 10 de octubre de 2000 al 31 de octubre de 2000, con plazo de respuesta hasta el 24 de octubre de 2000, sobre el periodo del 1 de abril de 2000 al 30 de septiembre de 2000.
de los 3 puestos consultados participaron 2 (el 67 %), 2 de ellos dentro del plazo (el 67 % de los consultados).
es el primer ejercicio con estas preguntas: no hay con que compararlo.
el silencio nunca se cuenta como respuesta: un puesto que no respondio a una pregunta no figura en ninguna cifra al respecto. cada proporcion se recalcula ademas suponiendo que ninguno de los puestos silenciosos cumple el criterio y, despues, que todos lo cumplen.
las palabras significan: todos, el 100 %; casi todos, el 90 % o mas; la mayoria, el 60 % o mas; cerca de la mitad, el 40 % o mas; algunos, el 15 % o mas; unos pocos, mas del 0 %; ninguno, el 0 %.
las respuestas son la valoracion que los puestos hacen de si mismos; nadie las ha verificado. muestran como se ven las cosas y pueden ser halaguenas.
con 2 puestos, una sola respuesta mueve una proporcion 50,0 puntos: las diferencias pequenas no significan nada.
dos proporciones se consideran diferentes solo si la prueba exacta de fisher (bilateral) da un p inferior a 0,05.
las medias se comparan tal cual, sin prueba estadistica: los puestos que respondieron son el conjunto, no una muestra.
los titulos de los objetivos se consideran casi iguales cuando sus palabras coinciden salvo la gramatica y pequenos anadidos; una palabra sustituida hace otro objetivo.
anexo: los objetivos
actividades comunicadas por objetivo
objetivo
actividades
p01  consult governments on the needs of migrant women
1
p02  include a gender dimension in every project proposal
0
s01  reach parity in professional grades
0
s02  encourage women to apply for posts in the field
0
p01  consult governments on the needs of migrant women
puesto
actividad comunicada
hq-odg
two beds', '2001-02-20 09:30:00.000'),
(13, 1, 'analysis', 3, 'allStaff', 'en', 'Global analysis · Clinics 2000', '{"kind":"analysis","language":"en","audience":"allStaff","title":"Global analysis","issueLine":"Clinics 2000","organization":"Working Group on an Invented Plan","date":"2001-02-20","dateLine":"20 February 2001","audienceLine":"For all staff","summary":"Conclusions, findings and method of “Clinics 2000”, by Working Group on an Invented Plan.","contentsTitle":"Contents","parts":[{"id":"conclusions","title":"Conclusions","blocks":[{"kind":"figures","figures":[{"value":"2/3","label":"posts took part, of all that were asked"},{"value":"67%","label":"of the posts asked reported on time"}]},{"kind":"list","items":["Reporting period: 1 April 2000 to 30 September 2000","Posts that took part: 2 of 3 (67 per cent)","On time: 2 of 3 (67 per cent)","Nothing changed: 0 posts","Questions: Clinics, version 3"]},{"kind":"heading","text":"2. Open"},{"kind":"paragraph","text":"1","tone":"lead"}]},{"id":"proofs","title":"What the conclusions rest on","blocks":[{"kind":"heading","text":"2. Open"},{"kind":"paragraph","text":"A post counts when it answers “Yes” to “Open?”.","tone":"quiet"},{"kind":"list","items":["North: no answer","South: no answer","Fisher’s exact test, two-sided: not computed: one side has no answers"]}]},{"id":"method","title":"Method note","blocks":[{"kind":"list","items":["The questions were those of “Clinics”, version 3. They were asked from 10 October 2000 to 31 October 2000, due on 24 October 2000, about the period from 1 April 2000 to 30 September 2000.","2 of the 3 posts that were asked took part (67 per cent), 2 of them on time (67 per cent of those asked).","It is the first round with these questions: there is nothing to compare it with.","Silence is never counted as an answer: a post that did not answer a question is in no figure on it. Each share is also recomputed with all the silent posts failing the test, and with all of them meeting it.","The words mean: all, 100 per cent; almost all, 90 or more; most, 60 or more; about half, 40 or more; some, 15 or more; few, above 0; none, 0.","The answers are the posts’ own judgement of themselves; nobody has checked them. They show how things are seen, and may flatter.","With 2 posts, one answer moves a share by 50.0 points: small differences mean nothing.","Two shares are called different only when Fisher’s exact test (two-sided) gives p below 0.05.","Means are compared as they are, without a test: the posts that answered are the whole, not a sample.","Titles of objectives are called nearly the same when their words agree but for grammar and small additions; a replaced word makes another objective."]}]}],"colophon":["Published by Working Group on an Invented Plan.","This edition names no post: groups of fewer than three posts are not shown apart."],"labels":{"pageOf":"Page {page} of {pages}","figure":"Figure","source":"Source:","unit":"In","data":"The figure in numbers","skip":"Skip to the content","errata":"Corrections"},"errata":[]}', 'global analysis
clinics 2000
conclusions
2/3
posts took part, of all that were asked
67%
of the posts asked reported on time
reporting period: 1 april 2000 to 30 september 2000
posts that took part: 2 of 3 (67 per cent)
on time: 2 of 3 (67 per cent)
nothing changed: 0 posts
questions: clinics, version 3
2. open
1
what the conclusions rest on
2. open
a post counts when it answers “yes” to “open?”.
north: no answer
south: no answer
fisher’s exact test, two-sided: not computed: one side has no answers
method note
the questions were those of “clinics”, version 3. they were asked from 10 october 2000 to 31 october 2000, due on 24 october 2000, about the period from 1 april 2000 to 30 september 2000.
2 of the 3 posts that were asked took part (67 per cent), 2 of them on time (67 per cent of those asked).
it is the first round with these questions: there is nothing to compare it with.
silence is never counted as an answer: a post that did not answer a question is in no figure on it. each share is also recomputed with all the silent posts failing the test, and with all of them meeting it.
the words mean: all, 100 per cent; almost all, 90 or more; most, 60 or more; about half, 40 or more; some, 15 or more; few, above 0; none, 0.
the answers are the posts’ own judgement of themselves; nobody has checked them. they show how things are seen, and may flatter.
with 2 posts, one answer moves a share by 50.0 points: small differences mean nothing.
two shares are called different only when fisher’s exact test (two-sided) gives p below 0.05.
means are compared as they are, without a test: the posts that answered are the whole, not a sample.
titles of objectives are called nearly the same when their words agree but for grammar and small additions; a replaced word makes another objective.', '2001-02-20 09:30:00.000'),
(14, 1, 'analysis', 3, 'allStaff', 'fr', 'Analyse globale · Clinics 2000', '{"kind":"analysis","language":"fr","audience":"allStaff","title":"Analyse globale","issueLine":"Clinics 2000","organization":"Working Group on an Invented Plan","date":"2001-02-20","dateLine":"20 février 2001","audienceLine":"Pour l’ensemble du personnel","summary":"Conclusions, constats et méthode de « Clinics 2000 », par Working Group on an Invented Plan.","contentsTitle":"Sommaire","parts":[{"id":"conclusions","title":"Conclusions","blocks":[{"kind":"figures","figures":[{"value":"2/3","label":"postes ont participé, sur l’ensemble des postes sollicités"},{"value":"67 %","label":"des postes sollicités ont répondu dans les délais"}]},{"kind":"list","items":["Période considérée : du 1er avril 2000 au 30 septembre 2000","Postes ayant participé : 2 sur 3 (67 %)","Dans les délais : 2 sur 3 (67 %)","Rien n’a changé : 0 poste","Questions : Cliniques, version 3"]},{"kind":"heading","text":"2. Ouvert"},{"kind":"paragraph","text":"1","tone":"lead"}]},{"id":"proofs","title":"Ce sur quoi reposent les conclusions","blocks":[{"kind":"heading","text":"2. Ouvert"},{"kind":"paragraph","text":"Un poste est compté lorsqu’il répond « Oui » à « Ouvert ».","tone":"quiet"},{"kind":"list","items":["Nord : aucune réponse","Sud : aucune réponse","Test exact de Fisher, bilatéral : non calculé : l’un des deux groupes n’a donné aucune réponse"]}]},{"id":"method","title":"Note méthodologique","blocks":[{"kind":"list","items":["Les questions étaient celles de « Cliniques », version 3. Elles ont été posées du 10 octobre 2000 au 31 octobre 2000, avec le 24 octobre 2000 pour échéance, et portaient sur la période du 1er avril 2000 au 30 septembre 2000.","2 des 3 postes sollicités ont participé (67 %), dont 2 dans les délais (67 % des postes sollicités).","C’est le premier exercice comportant ces questions : il n’y a rien à quoi le comparer.","Le silence n’est jamais compté comme une réponse : un poste qui n’a pas répondu à une question ne figure dans aucun chiffre à ce sujet. Chaque part est aussi recalculée en supposant que tous les postes silencieux ne remplissent pas le critère, puis qu’ils le remplissent tous.","Les mots signifient : tous, 100 % ; presque tous, 90 % et plus ; la plupart, 60 % et plus ; environ la moitié, 40 % et plus ; une partie, 15 % et plus ; un petit nombre, plus de 0 % ; aucun, 0 %.","Les réponses sont l’appréciation que les postes portent sur eux-mêmes ; personne ne les a vérifiées. Elles montrent comment les choses sont perçues et peuvent être flatteuses.","Avec 2 postes, une seule réponse déplace une part de 50,0 points : les petites différences ne signifient rien.","Deux parts ne sont dites différentes que si le test exact de Fisher (bilatéral) donne un p inférieur à 0,05.","Les moyennes sont comparées telles quelles, sans test : les postes ayant répondu forment l’ensemble, et non un échantillon.","Les intitulés d’objectifs sont dits presque identiques lorsque leurs mots concordent à la grammaire et à de petits ajouts près ; un mot remplacé fait un autre objectif."]}]}],"colophon":["Publié par Working Group on an Invented Plan.","Cette édition ne nomme aucun poste : les groupes de moins de trois postes ne sont pas présentés séparément."],"labels":{"pageOf":"Page {page} sur {pages}","figure":"Figure","source":"Source :","unit":"En","data":"Les chiffres de la figure","skip":"Aller au contenu","errata":"Rectificatifs"},"errata":[]}', 'analyse globale
clinics 2000
conclusions
2/3
postes ont participe, sur l’ensemble des postes sollicites
67 %
des postes sollicites ont repondu dans les delais
periode consideree : du 1er avril 2000 au 30 septembre 2000
postes ayant participe : 2 sur 3 (67 %)
dans les delais : 2 sur 3 (67 %)
rien n’a change : 0 poste
questions : cliniques, version 3
2. ouvert
1
ce sur quoi reposent les conclusions
2. ouvert
un poste est compte lorsqu’il repond « oui » a « ouvert ».
nord : aucune reponse
sud : aucune reponse
test exact de fisher, bilateral : non calcule : l’un des deux groupes n’a donne aucune reponse
note methodologique
les questions etaient celles de « cliniques », version 3. elles ont ete posees du 10 octobre 2000 au 31 octobre 2000, avec le 24 octobre 2000 pour echeance, et portaient sur la periode du 1er avril 2000 au 30 septembre 2000.
2 des 3 postes sollicites ont participe (67 %), dont 2 dans les delais (67 % des postes sollicites).
c’est le premier exercice comportant ces questions : il n’y a rien a quoi le comparer.
le silence n’est jamais compte comme une reponse : un poste qui n’a pas repondu a une question ne figure dans aucun chiffre a ce sujet. chaque part est aussi recalculee en supposant que tous les postes silencieux ne remplissent pas le critere, puis qu’ils le remplissent tous.
les mots signifient : tous, 100 % ; presque tous, 90 % et plus ; la plupart, 60 % et plus ; environ la moitie, 40 % et plus ; une partie, 15 % et plus ; un petit nombre, plus de 0 % ; aucun, 0 %.
les reponses sont l’appreciation que les postes portent sur eux-memes ; personne ne les a verifiees. elles montrent comment les choses sont percues et peuvent etre flatteuses.
avec 2 postes, une seule reponse deplace une part de 50,0 points : les petites differences ne signifient rien.
deux parts ne sont dites differentes que si le test exact de fisher (bilateral) donne un p inferieur a 0,05.
les moyennes sont comparees telles quelles, sans test : les postes ayant repondu forment l’ensemble, et non un echantillon.
les intitules d’objectifs sont dits presque identiques lorsque leurs mots concordent a la grammaire et a de petits ajouts pres ; un mot remplace fait un autre objectif.', '2001-02-20 09:30:00.000'),
(15, 1, 'analysis', 3, 'allStaff', 'es', 'Análisis global · Clinics 2000', '{"kind":"analysis","language":"es","audience":"allStaff","title":"Análisis global","issueLine":"Clinics 2000","organization":"Working Group on an Invented Plan","date":"2001-02-20","dateLine":"20 de febrero de 2001","audienceLine":"Para todo el personal","summary":"Conclusiones, resultados y método de «Clinics 2000», por Working Group on an Invented Plan.","contentsTitle":"Índice","parts":[{"id":"conclusions","title":"Conclusiones","blocks":[{"kind":"figures","figures":[{"value":"2/3","label":"puestos participaron, del total de consultados"},{"value":"67 %","label":"de los puestos consultados respondió a tiempo"}]},{"kind":"list","items":["Período que abarca: del 1 de abril de 2000 al 30 de septiembre de 2000","Puestos que participaron: 2 de 3 (el 67 %)","Dentro del plazo: 2 de 3 (el 67 %)","Sin cambios: 0 puestos","Preguntas: Clínicas, versión 3"]},{"kind":"heading","text":"2. Abierto"},{"kind":"paragraph","text":"1","tone":"lead"}]},{"id":"proofs","title":"En qué se basan las conclusiones","blocks":[{"kind":"heading","text":"2. Abierto"},{"kind":"paragraph","text":"Un puesto se cuenta cuando responde «Sí» a «¿Abierto?».","tone":"quiet"},{"kind":"list","items":["Norte: ninguna respuesta","Sur: ninguna respuesta","Prueba exacta de Fisher, bilateral: no se calcula: uno de los grupos no dio ninguna respuesta"]}]},{"id":"method","title":"Nota metodológica","blocks":[{"kind":"list","items":["Las preguntas fueron las de «Clínicas», versión 3. Se formularon del 10 de octubre de 2000 al 31 de octubre de 2000, con plazo de respuesta hasta el 24 de octubre de 2000, sobre el período del 1 de abril de 2000 al 30 de septiembre de 2000.","De los 3 puestos consultados participaron 2 (el 67 %), 2 de ellos dentro del plazo (el 67 % de los consultados).","Es el primer ejercicio con estas preguntas: no hay con qué compararlo.","El silencio nunca se cuenta como respuesta: un puesto que no respondió a una pregunta no figura en ninguna cifra al respecto. Cada proporción se recalcula además suponiendo que ninguno de los puestos silenciosos cumple el criterio y, después, que todos lo cumplen.","Las palabras significan: todos, el 100 %; casi todos, el 90 % o más; la mayoría, el 60 % o más; cerca de la mitad, el 40 % o más; algunos, el 15 % o más; unos pocos, más del 0 %; ninguno, el 0 %.","Las respuestas son la valoración que los puestos hacen de sí mismos; nadie las ha verificado. Muestran cómo se ven las cosas y pueden ser halagüeñas.","Con 2 puestos, una sola respuesta mueve una proporción 50,0 puntos: las diferencias pequeñas no significan nada.","Dos proporciones se consideran diferentes solo si la prueba exacta de Fisher (bilateral) da un p inferior a 0,05.","Las medias se comparan tal cual, sin prueba estadística: los puestos que respondieron son el conjunto, no una muestra.","Los títulos de los objetivos se consideran casi iguales cuando sus palabras coinciden salvo la gramática y pequeños añadidos; una palabra sustituida hace otro objetivo."]}]}],"colophon":["Publicado por Working Group on an Invented Plan.","Esta edición no nombra ningún puesto: los grupos de menos de tres puestos no se muestran por separado."],"labels":{"pageOf":"Página {page} de {pages}","figure":"Figura","source":"Fuente:","unit":"En","data":"Las cifras de la figura","skip":"Ir al contenido","errata":"Correcciones"},"errata":[]}', 'analisis global
clinics 2000
conclusiones
2/3
puestos participaron, del total de consultados
67 %
de los puestos consultados respondio a tiempo
periodo que abarca: del 1 de abril de 2000 al 30 de septiembre de 2000
puestos que participaron: 2 de 3 (el 67 %)
dentro del plazo: 2 de 3 (el 67 %)
sin cambios: 0 puestos
preguntas: clinicas, version 3
2. abierto
1
en que se basan las conclusiones
2. abierto
un puesto se cuenta cuando responde «si» a «¿abierto?».
norte: ninguna respuesta
sur: ninguna respuesta
prueba exacta de fisher, bilateral: no se calcula: uno de los grupos no dio ninguna respuesta
nota metodologica
las preguntas fueron las de «clinicas», version 3. se formularon del 10 de octubre de 2000 al 31 de octubre de 2000, con plazo de respuesta hasta el 24 de octubre de 2000, sobre el periodo del 1 de abril de 2000 al 30 de septiembre de 2000.
de los 3 puestos consultados participaron 2 (el 67 %), 2 de ellos dentro del plazo (el 67 % de los consultados).
es el primer ejercicio con estas preguntas: no hay con que compararlo.
el silencio nunca se cuenta como respuesta: un puesto que no respondio a una pregunta no figura en ninguna cifra al respecto. cada proporcion se recalcula ademas suponiendo que ninguno de los puestos silenciosos cumple el criterio y, despues, que todos lo cumplen.
las palabras significan: todos, el 100 %; casi todos, el 90 % o mas; la mayoria, el 60 % o mas; cerca de la mitad, el 40 % o mas; algunos, el 15 % o mas; unos pocos, mas del 0 %; ninguno, el 0 %.
las respuestas son la valoracion que los puestos hacen de si mismos; nadie las ha verificado. muestran como se ven las cosas y pueden ser halaguenas.
con 2 puestos, una sola respuesta mueve una proporcion 50,0 puntos: las diferencias pequenas no significan nada.
dos proporciones se consideran diferentes solo si la prueba exacta de fisher (bilateral) da un p inferior a 0,05.
las medias se comparan tal cual, sin prueba estadistica: los puestos que respondieron son el conjunto, no una muestra.
los titulos de los objetivos se consideran casi iguales cuando sus palabras coinciden salvo la gramatica y pequenos anadidos; una palabra sustituida hace otro objetivo.', '2001-02-20 09:30:00.000'),
(16, 1, 'analysis', 3, 'memberStates', 'en', 'Global analysis · Clinics 2000', '{"kind":"analysis","language":"en","audience":"memberStates","title":"Global analysis","issueLine":"Clinics 2000","organization":"Working Group on an Invented Plan","date":"2001-02-20","dateLine":"20 February 2001","audienceLine":"For Member States","summary":"Conclusions, findings and method of “Clinics 2000”, by Working Group on an Invented Plan.","contentsTitle":"Contents","parts":[{"id":"conclusions","title":"Conclusions","blocks":[{"kind":"figures","figures":[{"value":"2/3","label":"posts took part, of all that were asked"},{"value":"67%","label":"of the posts asked reported on time"}]},{"kind":"list","items":["Reporting period: 1 April 2000 to 30 September 2000","Posts that took part: 2 of 3 (67 per cent)","On time: 2 of 3 (67 per cent)","Nothing changed: 0 posts","Questions: Clinics, version 3"]},{"kind":"heading","text":"2. Open"},{"kind":"paragraph","text":"1","tone":"lead"}]},{"id":"proofs","title":"What the conclusions rest on","blocks":[{"kind":"heading","text":"2. Open"},{"kind":"paragraph","text":"A post counts when it answers “Yes” to “Open?”.","tone":"quiet"},{"kind":"list","items":["North: no answer","South: no answer","Fisher’s exact test, two-sided: not computed: one side has no answers"]}]},{"id":"method","title":"Method note","blocks":[{"kind":"list","items":["The questions were those of “Clinics”, version 3. They were asked from 10 October 2000 to 31 October 2000, due on 24 October 2000, about the period from 1 April 2000 to 30 September 2000.","2 of the 3 posts that were asked took part (67 per cent), 2 of them on time (67 per cent of those asked).","It is the first round with these questions: there is nothing to compare it with.","Silence is never counted as an answer: a post that did not answer a question is in no figure on it. Each share is also recomputed with all the silent posts failing the test, and with all of them meeting it.","The words mean: all, 100 per cent; almost all, 90 or more; most, 60 or more; about half, 40 or more; some, 15 or more; few, above 0; none, 0.","The answers are the posts’ own judgement of themselves; nobody has checked them. They show how things are seen, and may flatter.","With 2 posts, one answer moves a share by 50.0 points: small differences mean nothing.","Two shares are called different only when Fisher’s exact test (two-sided) gives p below 0.05.","Means are compared as they are, without a test: the posts that answered are the whole, not a sample.","Titles of objectives are called nearly the same when their words agree but for grammar and small additions; a replaced word makes another objective."]}]}],"colophon":["Published by Working Group on an Invented Plan.","This edition names no post: groups of fewer than three posts are not shown apart."],"labels":{"pageOf":"Page {page} of {pages}","figure":"Figure","source":"Source:","unit":"In","data":"The figure in numbers","skip":"Skip to the content","errata":"Corrections"},"errata":[]}', 'global analysis
clinics 2000
conclusions
2/3
posts took part, of all that were asked
67%
of the posts asked reported on time
reporting period: 1 april 2000 to 30 september 2000
posts that took part: 2 of 3 (67 per cent)
on time: 2 of 3 (67 per cent)
nothing changed: 0 posts
questions: clinics, version 3
2. open
1
what the conclusions rest on
2. open
a post counts when it answers “yes” to “open?”.
north: no answer
south: no answer
fisher’s exact test, two-sided: not computed: one side has no answers
method note
the questions were those of “clinics”, version 3. they were asked from 10 october 2000 to 31 october 2000, due on 24 october 2000, about the period from 1 april 2000 to 30 september 2000.
2 of the 3 posts that were asked took part (67 per cent), 2 of them on time (67 per cent of those asked).
it is the first round with these questions: there is nothing to compare it with.
silence is never counted as an answer: a post that did not answer a question is in no figure on it. each share is also recomputed with all the silent posts failing the test, and with all of them meeting it.
the words mean: all, 100 per cent; almost all, 90 or more; most, 60 or more; about half, 40 or more; some, 15 or more; few, above 0; none, 0.
the answers are the posts’ own judgement of themselves; nobody has checked them. they show how things are seen, and may flatter.
with 2 posts, one answer moves a share by 50.0 points: small differences mean nothing.
two shares are called different only when fisher’s exact test (two-sided) gives p below 0.05.
means are compared as they are, without a test: the posts that answered are the whole, not a sample.
titles of objectives are called nearly the same when their words agree but for grammar and small additions; a replaced word makes another objective.', '2001-02-20 09:30:00.000'),
(17, 1, 'analysis', 3, 'memberStates', 'fr', 'Analyse globale · Clinics 2000', '{"kind":"analysis","language":"fr","audience":"memberStates","title":"Analyse globale","issueLine":"Clinics 2000","organization":"Working Group on an Invented Plan","date":"2001-02-20","dateLine":"20 février 2001","audienceLine":"Pour les États Membres","summary":"Conclusions, constats et méthode de « Clinics 2000 », par Working Group on an Invented Plan.","contentsTitle":"Sommaire","parts":[{"id":"conclusions","title":"Conclusions","blocks":[{"kind":"figures","figures":[{"value":"2/3","label":"postes ont participé, sur l’ensemble des postes sollicités"},{"value":"67 %","label":"des postes sollicités ont répondu dans les délais"}]},{"kind":"list","items":["Période considérée : du 1er avril 2000 au 30 septembre 2000","Postes ayant participé : 2 sur 3 (67 %)","Dans les délais : 2 sur 3 (67 %)","Rien n’a changé : 0 poste","Questions : Cliniques, version 3"]},{"kind":"heading","text":"2. Ouvert"},{"kind":"paragraph","text":"1","tone":"lead"}]},{"id":"proofs","title":"Ce sur quoi reposent les conclusions","blocks":[{"kind":"heading","text":"2. Ouvert"},{"kind":"paragraph","text":"Un poste est compté lorsqu’il répond « Oui » à « Ouvert ».","tone":"quiet"},{"kind":"list","items":["Nord : aucune réponse","Sud : aucune réponse","Test exact de Fisher, bilatéral : non calculé : l’un des deux groupes n’a donné aucune réponse"]}]},{"id":"method","title":"Note méthodologique","blocks":[{"kind":"list","items":["Les questions étaient celles de « Cliniques », version 3. Elles ont été posées du 10 octobre 2000 au 31 octobre 2000, avec le 24 octobre 2000 pour échéance, et portaient sur la période du 1er avril 2000 au 30 septembre 2000.","2 des 3 postes sollicités ont participé (67 %), dont 2 dans les délais (67 % des postes sollicités).","C’est le premier exercice comportant ces questions : il n’y a rien à quoi le comparer.","Le silence n’est jamais compté comme une réponse : un poste qui n’a pas répondu à une question ne figure dans aucun chiffre à ce sujet. Chaque part est aussi recalculée en supposant que tous les postes silencieux ne remplissent pas le critère, puis qu’ils le remplissent tous.","Les mots signifient : tous, 100 % ; presque tous, 90 % et plus ; la plupart, 60 % et plus ; environ la moitié, 40 % et plus ; une partie, 15 % et plus ; un petit nombre, plus de 0 % ; aucun, 0 %.","Les réponses sont l’appréciation que les postes portent sur eux-mêmes ; personne ne les a vérifiées. Elles montrent comment les choses sont perçues et peuvent être flatteuses.","Avec 2 postes, une seule réponse déplace une part de 50,0 points : les petites différences ne signifient rien.","Deux parts ne sont dites différentes que si le test exact de Fisher (bilatéral) donne un p inférieur à 0,05.","Les moyennes sont comparées telles quelles, sans test : les postes ayant répondu forment l’ensemble, et non un échantillon.","Les intitulés d’objectifs sont dits presque identiques lorsque leurs mots concordent à la grammaire et à de petits ajouts près ; un mot remplacé fait un autre objectif."]}]}],"colophon":["Publié par Working Group on an Invented Plan.","Cette édition ne nomme aucun poste : les groupes de moins de trois postes ne sont pas présentés séparément."],"labels":{"pageOf":"Page {page} sur {pages}","figure":"Figure","source":"Source :","unit":"En","data":"Les chiffres de la figure","skip":"Aller au contenu","errata":"Rectificatifs"},"errata":[]}', 'analyse globale
clinics 2000
conclusions
2/3
postes ont participe, sur l’ensemble des postes sollicites
67 %
des postes sollicites ont repondu dans les delais
periode consideree : du 1er avril 2000 au 30 septembre 2000
postes ayant participe : 2 sur 3 (67 %)
dans les delais : 2 sur 3 (67 %)
rien n’a change : 0 poste
questions : cliniques, version 3
2. ouvert
1
ce sur quoi reposent les conclusions
2. ouvert
un poste est compte lorsqu’il repond « oui » a « ouvert ».
nord : aucune reponse
sud : aucune reponse
test exact de fisher, bilateral : non calcule : l’un des deux groupes n’a donne aucune reponse
note methodologique
les questions etaient celles de « cliniques », version 3. elles ont ete posees du 10 octobre 2000 au 31 octobre 2000, avec le 24 octobre 2000 pour echeance, et portaient sur la periode du 1er avril 2000 au 30 septembre 2000.
2 des 3 postes sollicites ont participe (67 %), dont 2 dans les delais (67 % des postes sollicites).
c’est le premier exercice comportant ces questions : il n’y a rien a quoi le comparer.
le silence n’est jamais compte comme une reponse : un poste qui n’a pas repondu a une question ne figure dans aucun chiffre a ce sujet. chaque part est aussi recalculee en supposant que tous les postes silencieux ne remplissent pas le critere, puis qu’ils le remplissent tous.
les mots signifient : tous, 100 % ; presque tous, 90 % et plus ; la plupart, 60 % et plus ; environ la moitie, 40 % et plus ; une partie, 15 % et plus ; un petit nombre, plus de 0 % ; aucun, 0 %.
les reponses sont l’appreciation que les postes portent sur eux-memes ; personne ne les a verifiees. elles montrent comment les choses sont percues et peuvent etre flatteuses.
avec 2 postes, une seule reponse deplace une part de 50,0 points : les petites differences ne signifient rien.
deux parts ne sont dites differentes que si le test exact de fisher (bilateral) donne un p inferieur a 0,05.
les moyennes sont comparees telles quelles, sans test : les postes ayant repondu forment l’ensemble, et non un echantillon.
les intitules d’objectifs sont dits presque identiques lorsque leurs mots concordent a la grammaire et a de petits ajouts pres ; un mot remplace fait un autre objectif.', '2001-02-20 09:30:00.000'),
(18, 1, 'analysis', 3, 'memberStates', 'es', 'Análisis global · Clinics 2000', '{"kind":"analysis","language":"es","audience":"memberStates","title":"Análisis global","issueLine":"Clinics 2000","organization":"Working Group on an Invented Plan","date":"2001-02-20","dateLine":"20 de febrero de 2001","audienceLine":"Para los Estados Miembros","summary":"Conclusiones, resultados y método de «Clinics 2000», por Working Group on an Invented Plan.","contentsTitle":"Índice","parts":[{"id":"conclusions","title":"Conclusiones","blocks":[{"kind":"figures","figures":[{"value":"2/3","label":"puestos participaron, del total de consultados"},{"value":"67 %","label":"de los puestos consultados respondió a tiempo"}]},{"kind":"list","items":["Período que abarca: del 1 de abril de 2000 al 30 de septiembre de 2000","Puestos que participaron: 2 de 3 (el 67 %)","Dentro del plazo: 2 de 3 (el 67 %)","Sin cambios: 0 puestos","Preguntas: Clínicas, versión 3"]},{"kind":"heading","text":"2. Abierto"},{"kind":"paragraph","text":"1","tone":"lead"}]},{"id":"proofs","title":"En qué se basan las conclusiones","blocks":[{"kind":"heading","text":"2. Abierto"},{"kind":"paragraph","text":"Un puesto se cuenta cuando responde «Sí» a «¿Abierto?».","tone":"quiet"},{"kind":"list","items":["Norte: ninguna respuesta","Sur: ninguna respuesta","Prueba exacta de Fisher, bilateral: no se calcula: uno de los grupos no dio ninguna respuesta"]}]},{"id":"method","title":"Nota metodológica","blocks":[{"kind":"list","items":["Las preguntas fueron las de «Clínicas», versión 3. Se formularon del 10 de octubre de 2000 al 31 de octubre de 2000, con plazo de respuesta hasta el 24 de octubre de 2000, sobre el período del 1 de abril de 2000 al 30 de septiembre de 2000.","De los 3 puestos consultados participaron 2 (el 67 %), 2 de ellos dentro del plazo (el 67 % de los consultados).","Es el primer ejercicio con estas preguntas: no hay con qué compararlo.","El silencio nunca se cuenta como respuesta: un puesto que no respondió a una pregunta no figura en ninguna cifra al respecto. Cada proporción se recalcula además suponiendo que ninguno de los puestos silenciosos cumple el criterio y, después, que todos lo cumplen.","Las palabras significan: todos, el 100 %; casi todos, el 90 % o más; la mayoría, el 60 % o más; cerca de la mitad, el 40 % o más; algunos, el 15 % o más; unos pocos, más del 0 %; ninguno, el 0 %.","Las respuestas son la valoración que los puestos hacen de sí mismos; nadie las ha verificado. Muestran cómo se ven las cosas y pueden ser halagüeñas.","Con 2 puestos, una sola respuesta mueve una proporción 50,0 puntos: las diferencias pequeñas no significan nada.","Dos proporciones se consideran diferentes solo si la prueba exacta de Fisher (bilateral) da un p inferior a 0,05.","Las medias se comparan tal cual, sin prueba estadística: los puestos que respondieron son el conjunto, no una muestra.","Los títulos de los objetivos se consideran casi iguales cuando sus palabras coinciden salvo la gramática y pequeños añadidos; una palabra sustituida hace otro objetivo."]}]}],"colophon":["Publicado por Working Group on an Invented Plan.","Esta edición no nombra ningún puesto: los grupos de menos de tres puestos no se muestran por separado."],"labels":{"pageOf":"Página {page} de {pages}","figure":"Figura","source":"Fuente:","unit":"En","data":"Las cifras de la figura","skip":"Ir al contenido","errata":"Correcciones"},"errata":[]}', 'analisis global
clinics 2000
conclusiones
2/3
puestos participaron, del total de consultados
67 %
de los puestos consultados respondio a tiempo
periodo que abarca: del 1 de abril de 2000 al 30 de septiembre de 2000
puestos que participaron: 2 de 3 (el 67 %)
dentro del plazo: 2 de 3 (el 67 %)
sin cambios: 0 puestos
preguntas: clinicas, version 3
2. abierto
1
en que se basan las conclusiones
2. abierto
un puesto se cuenta cuando responde «si» a «¿abierto?».
norte: ninguna respuesta
sur: ninguna respuesta
prueba exacta de fisher, bilateral: no se calcula: uno de los grupos no dio ninguna respuesta
nota metodologica
las preguntas fueron las de «clinicas», version 3. se formularon del 10 de octubre de 2000 al 31 de octubre de 2000, con plazo de respuesta hasta el 24 de octubre de 2000, sobre el periodo del 1 de abril de 2000 al 30 de septiembre de 2000.
de los 3 puestos consultados participaron 2 (el 67 %), 2 de ellos dentro del plazo (el 67 % de los consultados).
es el primer ejercicio con estas preguntas: no hay con que compararlo.
el silencio nunca se cuenta como respuesta: un puesto que no respondio a una pregunta no figura en ninguna cifra al respecto. cada proporcion se recalcula ademas suponiendo que ninguno de los puestos silenciosos cumple el criterio y, despues, que todos lo cumplen.
las palabras significan: todos, el 100 %; casi todos, el 90 % o mas; la mayoria, el 60 % o mas; cerca de la mitad, el 40 % o mas; algunos, el 15 % o mas; unos pocos, mas del 0 %; ninguno, el 0 %.
las respuestas son la valoracion que los puestos hacen de si mismos; nadie las ha verificado. muestran como se ven las cosas y pueden ser halaguenas.
con 2 puestos, una sola respuesta mueve una proporcion 50,0 puntos: las diferencias pequenas no significan nada.
dos proporciones se consideran diferentes solo si la prueba exacta de fisher (bilateral) da un p inferior a 0,05.
las medias se comparan tal cual, sin prueba estadistica: los puestos que respondieron son el conjunto, no una muestra.
los titulos de los objetivos se consideran casi iguales cuando sus palabras coinciden salvo la gramatica y pequenos anadidos; una palabra sustituida hace otro objetivo.', '2001-02-20 09:30:00.000');
INSERT INTO "Erratum" ("id", "issueId", "audience", "text", "writtenBy", "writtenAt") VALUES
(1, 1, 'memberStates', '{"en":"The help desk opened in May."}', 5, '2001-02-20 09:30:00.000'),
(2, 1, 'allStaff', '{"fr":"Le service a ouvert en mai."}', 5, '2001-02-20 09:30:00.000'),
(3, 1, 'memberStates', '{"en":"The port is Mombasa."}', 5, '2001-03-23 08:30:00.000');
INSERT INTO "Instrument" ("id", "workingGroupId", "key", "version", "source", "checksum") VALUES
(1, 1, 'plan-of-action', 2, '# The exercise of the Working Group on Gender Issues on its Plans of Action. What each setting means: instrument.ts,
# field.ts, conclusion.ts and figure.ts beside this file; what statements may speak of: statementParameters.ts.
key: plan-of-action
version: 2
title:
  en: ''Plans of Action''
  fr: ''Plans d’action''
  es: ''Planes de Acción''

pages:
  - key: dialogue
    title:
      en: ''Dialogue''
      fr: ''Dialogue''
      es: ''Diálogo''
    questions:
      - key: dialogue
        kind: matrix
        visibility: allStaff
        prefill: last
        label:
          en: ''How often does your post engage each of the following in dialogue concerning migrant women?''
          fr: ''À quelle fréquence votre poste dialogue-t-il avec chacun des interlocuteurs suivants au sujet des femmes migrantes ?''
          es: ''¿Con qué frecuencia dialoga su puesto con cada uno de los siguientes interlocutores acerca de las mujeres migrantes?''
        help:
          en: ''Meetings, joint events, regular exchanges: in the reporting period.''
          fr: ''Réunions, manifestations communes, échanges suivis : pendant la période considérée.''
          es: ''Reuniones, actos conjuntos, intercambios habituales: durante el período que abarca el informe.''
        rows:
          - key: government
            label:
              en: ''Government''
              fr: ''Gouvernement''
              es: ''Gobierno''
          - key: multiBilateral
            label:
              en: ''Multilateral and bilateral organizations''
              fr: ''Organisations multilatérales et bilatérales''
              es: ''Organizaciones multilaterales y bilaterales''
          - key: ngo
            label:
              en: ''NGOs''
              fr: ''ONG''
              es: ''ONG''
          - key: other
            label:
              en: ''Other entities''
              fr: ''Autres entités''
              es: ''Otras entidades''
        options:
          - key: none
            label:
              en: ''No dialogue''
              fr: ''Aucun dialogue''
              es: ''Sin diálogo''
          - key: planned
            label:
              en: ''Planned''
              fr: ''Prévu''
              es: ''Previsto''
          - key: occasional
            label:
              en: ''Occasional''
              fr: ''Occasionnel''
              es: ''Ocasional''
          - key: regular
            label:
              en: ''Regular''
              fr: ''Régulier''
              es: ''Habitual''
      - key: dialogueContact
        kind: text
        visibility: workingGroup
        prefill: last
        label:
          en: ''Who is your main contact in this dialogue?''
          fr: ''Quel est votre principal interlocuteur dans ce dialogue ?''
          es: ''¿Quién es su principal interlocutor en este diálogo?''
        help:
          en: ''An office or a function rather than a name.''
          fr: ''Un service ou une fonction plutôt qu’un nom.''
          es: ''Un servicio o un cargo, más que un nombre.''

  - key: projects
    title:
      en: ''Projects''
      fr: ''Projets''
      es: ''Proyectos''
    questions:
      - key: mainstreaming
        kind: matrix
        visibility: workingGroup
        prefill: last
        label:
          en: ''How well is gender mainstreamed at each stage of your projects?''
          fr: ''Dans quelle mesure la dimension de genre est-elle intégrée à chaque étape de vos projets ?''
          es: ''¿En qué medida se incorpora la perspectiva de género en cada etapa de sus proyectos?''
        help:
          en: ''Your own judgement, for your projects taken together.''
          fr: ''Votre propre appréciation, pour l’ensemble de vos projets.''
          es: ''Su propia valoración, para el conjunto de sus proyectos.''
        rows:
          - key: needsAssessment
            label:
              en: ''Needs assessment''
              fr: ''Évaluation des besoins''
              es: ''Evaluación de las necesidades''
          - key: projectDesign
            label:
              en: ''Project design''
              fr: ''Conception du projet''
              es: ''Diseño del proyecto''
          - key: implementation
            label:
              en: ''Implementation''
              fr: ''Mise en œuvre''
              es: ''Ejecución''
          - key: monitoring
            label:
              en: ''Monitoring''
              fr: ''Suivi''
              es: ''Seguimiento''
          - key: evaluation
            label:
              en: ''Evaluation''
              fr: ''Évaluation''
              es: ''Evaluación''
        options:
          - key: 0
            label:
              en: ''Not considered''
              fr: ''Pas prise en compte''
              es: ''No se tiene en cuenta''
          - key: 1
            label:
              en: ''Sometimes considered''
              fr: ''Parfois prise en compte''
              es: ''Se tiene en cuenta a veces''
          - key: 2
            label:
              en: ''Usually considered''
              fr: ''Généralement prise en compte''
              es: ''Se tiene en cuenta por lo general''
          - key: 3
            label:
              en: ''Fully incorporated''
              fr: ''Pleinement intégrée''
              es: ''Plenamente incorporada''
      - key: patAccess
        kind: yesPartlyNo
        visibility: workingGroup
        prefill: last
        label:
          en: ''Do you have access to the Project Assistance Toolkit (PAT)?''
          fr: ''Avez-vous accès à la boîte à outils d’aide aux projets (PAT) ?''
          es: ''¿Tiene usted acceso al conjunto de herramientas de asistencia para proyectos (PAT)?''
      - key: patObstacle
        kind: text
        visibility: workingGroup
        prefill: last
        when:
          question: patAccess
          isNot: [''yes'']
        label:
          en: ''What stands in the way of your access to the PAT?''
          fr: ''Qu’est-ce qui empêche ou limite votre accès à la PAT ?''
          es: ''¿Qué impide o limita su acceso al PAT?''

  - key: networks
    title:
      en: ''Networks''
      fr: ''Réseaux''
      es: ''Redes''
    questions:
      - key: networks
        kind: matrix
        visibility: allStaff
        prefill: last
        label:
          en: ''How active is your post in networks of migrant women’s groups?''
          fr: ''Dans quelle mesure votre poste est-il actif dans les réseaux de groupes de femmes migrantes ?''
          es: ''¿En qué medida participa su puesto en las redes de grupos de mujeres migrantes?''
        rows:
          - key: international
            label:
              en: ''International networks''
              fr: ''Réseaux internationaux''
              es: ''Redes internacionales''
          - key: regional
            label:
              en: ''Regional networks''
              fr: ''Réseaux régionaux''
              es: ''Redes regionales''
          - key: national
            label:
              en: ''National networks''
              fr: ''Réseaux nationaux''
              es: ''Redes nacionales''
        options:
          - key: 0
            label:
              en: ''No contact''
              fr: ''Aucun contact''
              es: ''Sin contacto''
          - key: 1
            label:
              en: ''Occasional contact''
              fr: ''Contacts occasionnels''
              es: ''Contactos ocasionales''
          - key: 2
            label:
              en: ''Regular contact''
              fr: ''Contacts réguliers''
              es: ''Contactos habituales''
          - key: 3
            label:
              en: ''Active cooperation''
              fr: ''Coopération active''
              es: ''Cooperación activa''

  - key: actions
    title:
      en: ''Actions''
      fr: ''Actions''
      es: ''Actividades''
    intro:
      en: ''What your post did for the objectives of its Plan of Action. A line or two for each action is enough.''
      fr: ''Ce que votre poste a fait au titre des objectifs de son Plan d’action. Une ou deux lignes par action suffisent.''
      es: ''Lo que hizo su puesto en favor de los objetivos de su Plan de Acción. Bastan una o dos líneas por actividad.''
    questions:
      - key: actions
        kind: group
        visibility: allStaff
        prefill: last
        maxItems: 30
        label:
          en: ''Actions on the objectives''
          fr: ''Actions menées au titre des objectifs''
          es: ''Actividades relativas a los objetivos''
        itemLabel:
          en: ''Action''
          fr: ''Action''
          es: ''Actividad''
        addLabel:
          en: ''Is there an action to report?''
          fr: ''Avez-vous une action à signaler ?''
          es: ''¿Hay alguna actividad de la que informar?''
        moreLabel:
          en: ''Is there another action to report?''
          fr: ''Avez-vous une autre action à signaler ?''
          es: ''¿Hay otra actividad de la que informar?''
        addButton:
          en: ''Add an action''
          fr: ''Ajouter une action''
          es: ''Añadir una actividad''
        fields:
          - key: objective
            kind: objective
            required: true
            label:
              en: ''Objective''
              fr: ''Objectif''
              es: ''Objetivo''
          - key: status
            kind: choice
            required: true
            label:
              en: ''Status''
              fr: ''État d’avancement''
              es: ''Estado''
            options:
              - key: notStarted
                tone: quiet
                label:
                  en: ''Not started''
                  fr: ''Pas commencée''
                  es: ''No iniciada''
              - key: onTrack
                tone: good
                label:
                  en: ''On track''
                  fr: ''En bonne voie''
                  es: ''Según lo previsto''
              - key: delayed
                tone: warning
                label:
                  en: ''Delayed''
                  fr: ''En retard''
                  es: ''Con retraso''
              - key: blocked
                tone: bad
                label:
                  en: ''Blocked''
                  fr: ''Bloquée''
                  es: ''Bloqueada''
              - key: completed
                tone: done
                label:
                  en: ''Completed''
                  fr: ''Achevée''
                  es: ''Concluida''
          - key: narrative
            kind: longText
            label:
              en: ''What happened''
              fr: ''Ce qui a été fait''
              es: ''Qué se hizo''
            help:
              en: ''For instance who came, what was agreed, what stands in the way.''
              fr: ''Par exemple : qui est venu, ce qui a été convenu, ce qui fait obstacle.''
              es: ''Por ejemplo: quién asistió, qué se acordó, qué lo dificulta.''
          - key: evidence
            kind: link
            label:
              en: ''Link to a document''
              fr: ''Lien vers un document''
              es: ''Enlace a un documento''

  - key: objectives
    title:
      en: ''Objectives''
      fr: ''Objectifs''
      es: ''Objetivos''
    questions:
      - key: streamline
        kind: yesNo
        visibility: workingGroup
        prefill: last
        label:
          en: ''Do the Programme and Staffing Policy Objectives need to be streamlined?''
          fr: ''Les objectifs relatifs aux programmes et à la politique du personnel doivent-ils être simplifiés ?''
          es: ''¿Es preciso simplificar los objetivos relativos a los programas y a la política de personal?''
        help:
          en: ''For instance because some overlap, or because nobody works on them.''
          fr: ''Par exemple parce que certains se recoupent ou que personne n’y travaille.''
          es: ''Por ejemplo, porque algunos se solapan o porque nadie trabaja en ellos.''
      - key: unclearObjectives
        kind: objectives
        visibility: workingGroup
        prefill: last
        label:
          en: ''Which objectives are unclear?''
          fr: ''Quels objectifs manquent de clarté ?''
          es: ''¿Qué objetivos no están claros?''
      - key: objectivesNotApplicable
        kind: objectives
        visibility: workingGroup
        prefill: last
        label:
          en: ''Which objectives do not apply to your post?''
          fr: ''Quels objectifs ne concernent pas votre poste ?''
          es: ''¿Qué objetivos no son aplicables a su puesto?''

  - key: support
    title:
      en: ''Support''
      fr: ''Appui''
      es: ''Apoyo''
    questions:
      - key: commitment
        kind: scale
        visibility: coordinator
        prefill: last
        label:
          en: ''How committed is your Chief of Mission to gender mainstreaming?''
          fr: ''Quel est l’engagement de votre chef de mission en faveur de l’intégration de la dimension de genre ?''
          es: ''¿Cuál es el grado de compromiso de su jefe o jefa de misión con la perspectiva de género?''
        help:
          en: ''At Headquarters: the head of your unit. Only the coordinator sees this answer.''
          fr: ''Au Siège : de la personne qui dirige votre unité. Seule la coordination voit cette réponse.''
          es: ''En la Sede: de quien dirige su unidad. Solo la coordinación ve esta respuesta.''
        options:
          - key: 1
            label:
              en: ''1 – Not committed''
              fr: ''1 – Aucun engagement''
              es: ''1 – Ningún compromiso''
          - key: 2
            label:
              en: ''2 – Somewhat committed''
              fr: ''2 – Engagement limité''
              es: ''2 – Compromiso limitado''
          - key: 3
            label:
              en: ''3 – Committed''
              fr: ''3 – Engagement réel''
              es: ''3 – Compromiso real''
          - key: 4
            label:
              en: ''4 – Strongly committed''
              fr: ''4 – Engagement résolu''
              es: ''4 – Compromiso firme''
      - key: whatHelped
        kind: longText
        visibility: allStaff
        label:
          en: ''What helped you most in this period?''
          fr: ''Qu’est-ce qui vous a le plus aidé pendant cette période ?''
          es: ''¿Qué le ayudó más en este período?''
        help:
          en: ''A person, a tool, a decision, an idea from another post.''
          fr: ''Une personne, un outil, une décision, une idée venue d’un autre poste.''
          es: ''Una persona, una herramienta, una decisión, una idea de otro puesto.''
      - key: menInitiatives
        kind: longText
        visibility: allStaff
        prefill: last
        label:
          en: ''Which initiatives for men do you have?''
          fr: ''Quelles initiatives menez-vous à l’intention des hommes ?''
          es: ''¿Qué iniciativas lleva a cabo para los hombres?''
        help:
          en: ''Where they promote overall gender equality.''
          fr: ''Lorsqu’elles favorisent l’égalité de genre dans son ensemble.''
          es: ''Cuando promueven la igualdad de género en general.''

  - key: figures
    title:
      en: ''Staff figures''
      fr: ''Effectifs''
      es: ''Personal en cifras''
    intro:
      en: ''Only if you have them at hand: the staff of your post at the end of the period.''
      fr: ''Seulement si vous les avez sous la main : les effectifs de votre poste à la fin de la période.''
      es: ''Solo si los tiene a mano: el personal de su puesto al final del período.''
    questions:
      - key: womenProfessional
        kind: number
        integer: true
        min: 0
        max: 100000
        visibility: workingGroup
        prefill: last
        label:
          en: ''Women in professional grades''
          fr: ''Femmes dans la catégorie des administrateurs''
          es: ''Mujeres en el cuadro orgánico''
      - key: staffProfessional
        kind: number
        integer: true
        min: 0
        max: 100000
        visibility: workingGroup
        prefill: last
        label:
          en: ''Women and men in professional grades''
          fr: ''Femmes et hommes dans la catégorie des administrateurs''
          es: ''Mujeres y hombres en el cuadro orgánico''
      - key: womenDecisionMaking
        kind: number
        integer: true
        min: 0
        max: 100000
        visibility: workingGroup
        prefill: last
        label:
          en: ''Women in decision-making positions''
          fr: ''Femmes exerçant des fonctions de décision''
          es: ''Mujeres en cargos decisorios''
      - key: staffDecisionMaking
        kind: number
        integer: true
        min: 0
        max: 100000
        visibility: workingGroup
        prefill: last
        label:
          en: ''Women and men in decision-making positions''
          fr: ''Femmes et hommes exerçant des fonctions de décision''
          es: ''Mujeres y hombres en cargos decisorios''

  - key: needsAndNews
    title:
      en: ''Needs and news''
      fr: ''Besoins et nouvelles''
      es: ''Necesidades y noticias''
    questions:
      - key: needs
        kind: group
        feeds: needs
        visibility: allStaff
        maxItems: 10
        label:
          en: ''What your post needs''
          fr: ''Ce dont votre poste a besoin''
          es: ''Lo que necesita su puesto''
        help:
          en: ''Each need goes to the post that you name, and stays with it until it is met.''
          fr: ''Chaque besoin est confié au poste que vous désignez, jusqu’à ce qu’il soit satisfait.''
          es: ''Cada necesidad pasa al puesto que usted indique y sigue a su cargo hasta quedar atendida.''
        itemLabel:
          en: ''Need''
          fr: ''Besoin''
          es: ''Necesidad''
        addLabel:
          en: ''Is there something that your post needs?''
          fr: ''Votre poste a-t-il besoin de quelque chose ?''
          es: ''¿Hay algo que necesite su puesto?''
        moreLabel:
          en: ''Is there anything else that your post needs?''
          fr: ''Votre poste a-t-il besoin d’autre chose ?''
          es: ''¿Hay algo más que necesite su puesto?''
        addButton:
          en: ''Add a need''
          fr: ''Ajouter un besoin''
          es: ''Añadir una necesidad''
        fields:
          - key: text
            kind: text
            required: true
            label:
              en: ''What you need''
              fr: ''Ce dont vous avez besoin''
              es: ''Qué necesita''
          - key: from
            kind: post
            required: true
            label:
              en: ''From which post''
              fr: ''Poste sollicité''
              es: ''Puesto al que se solicita''
            help:
              en: ''If you are not sure, name the coordinator’s.''
              fr: ''En cas de doute, indiquez celui de la coordination.''
              es: ''En caso de duda, indique el de la coordinación.''
          - key: by
            kind: date
            label:
              en: ''By when''
              fr: ''Pour quelle date''
              es: ''Para qué fecha''
      - key: bulletinItem
        kind: group
        feeds: bulletin
        visibility: workingGroup
        maxItems: 1
        label:
          en: ''Something for the Gender and Migration News Bulletin''
          fr: ''Une contribution au bulletin « Genre et migration »''
          es: ''Una colaboración para el boletín de noticias sobre género y migración''
        itemLabel:
          en: ''Bulletin item''
          fr: ''Contribution au bulletin''
          es: ''Colaboración para el boletín''
        addLabel:
          en: ''Would you like to offer something to the bulletin?''
          fr: ''Souhaitez-vous proposer une contribution au bulletin ?''
          es: ''¿Desea ofrecer una colaboración para el boletín?''
        fields:
          - key: section
            kind: choice
            required: true
            label:
              en: ''Section''
              fr: ''Rubrique''
              es: ''Sección''
            options:
              - key: headquarters
                label:
                  en: ''News from Headquarters''
                  fr: ''Nouvelles du Siège''
                  es: ''Noticias de la Sede''
              - key: workingGroup
                label:
                  en: ''From the Working Group''
                  fr: ''Nouvelles du Groupe de travail''
                  es: ''Del Grupo de Trabajo''
              - key: field
                label:
                  en: ''News from the field''
                  fr: ''Nouvelles du terrain''
                  es: ''Noticias desde el terreno''
              - key: men
                label:
                  en: ''Initiatives for men''
                  fr: ''Initiatives à l’intention des hommes''
                  es: ''Iniciativas dirigidas a los hombres''
              - key: aroundTheWorld
                label:
                  en: ''Around the world''
                  fr: ''À travers le monde''
                  es: ''En el mundo''
              - key: reading
                label:
                  en: ''Reading''
                  fr: ''Lectures''
                  es: ''Lecturas''
              - key: quiz
                label:
                  en: ''Quiz''
                  fr: ''Quiz''
                  es: ''Concurso''
              - key: dates
                label:
                  en: ''Coming dates''
                  fr: ''Dates à retenir''
                  es: ''Próximas fechas''
              - key: recognition
                label:
                  en: ''Recognition''
                  fr: ''À l’honneur''
                  es: ''Reconocimientos''
          - key: text
            kind: longText
            required: true
            label:
              en: ''Your text''
              fr: ''Votre texte''
              es: ''Su texto''
          - key: consent
            kind: choice
            required: true
            label:
              en: ''Who may read it''
              fr: ''Qui peut le lire''
              es: ''Quién puede leerlo''
            options:
              - key: workingGroup
                label:
                  en: ''The Working Group''
                  fr: ''Le Groupe de travail''
                  es: ''El Grupo de Trabajo''
              - key: allStaff
                label:
                  en: ''All staff''
                  fr: ''L’ensemble du personnel''
                  es: ''Todo el personal''
              - key: memberStates
                label:
                  en: ''All staff and Member States''
                  fr: ''L’ensemble du personnel et les États Membres''
                  es: ''Todo el personal y los Estados Miembros''

conclusions:
  - key: dialogue
    rule: share
    test:
      rowsOf: dialogue
      are: regular
      atLeast: 2
    title:
      en: ''Dialogue concerning migrant women''
      fr: ''Dialogue sur les femmes migrantes''
      es: ''Diálogo acerca de las mujeres migrantes''
    statement:
      en: >-
        {participated, plural,
        =0 {No post has taken part so far ({invited} asked), so nothing can be said about dialogue concerning migrant women.}
        other {{denominator, plural,
        =0 {{participated, plural,
        =1 {The one post that took part, of {invited} asked, did not answer}
        other {None of the {participated} posts that took part, of {invited} asked, answered}}
        the question on dialogue concerning migrant women.}
        =1 {The {participated, plural, =1 {one post that took part, of {invited} asked,} other {only one of the {participated}
        posts that took part, of {invited} asked, to answer this question}} {quantifier, select, none {is not} other {is}}
        actively engaging governments, multi/bilateral organizations, NGOs and other entities in dialogue concerning migrant
        women.}
        other {{quantifier, select, all {All} almostAll {Almost all} most {Most} aboutHalf {About half} some {Some}
        few {Few} other {None}} of the {participated} posts that took part, of {invited}
        asked,{unanswered, plural, =0 {} other { counting the {denominator} that answered this question,}}
        {quantifier, select, none {is} other {are}} actively engaging governments, multi/bilateral organizations, NGOs
        and other entities in dialogue concerning migrant women ({numerator} of {denominator}, {percent} per cent).}}}}
      fr: >-
        {participated, plural,
        =0 {Aucun poste n’a participé à ce jour ({invited, plural, one {# sollicité} other {# sollicités}}) : rien ne peut
        être dit du dialogue sur les femmes migrantes.}
        other {{denominator, plural,
        =0 {{participated, plural,
        =1 {Le seul poste ayant participé, sur {invited, plural, one {# sollicité} other {# sollicités}}, n’a pas répondu}
        other {Aucun des {participated} postes ayant participé, sur {invited} sollicités, n’a répondu}}
        à la question sur le dialogue concernant les femmes migrantes.}
        =1 {Le seul {participated, plural, =1 {poste ayant participé, sur {invited, plural, one {# sollicité} other {#
        sollicités}},} other {des {participated} postes ayant participé, sur {invited} sollicités, à avoir répondu à cette
        question}} {quantifier, select, none {ne mène pas}
        other {mène}} activement un dialogue sur les femmes migrantes avec
        les gouvernements, les organisations multilatérales et bilatérales, les ONG et d’autres entités.}
        other {Parmi les {participated} postes ayant participé, sur {invited} sollicités,
        {unanswered, plural, =0 {} other {et à en juger par les {denominator} qui ont répondu à cette question, }}{quantifier,
        select, all {tous mènent} almostAll {presque tous mènent} most {la plupart mènent} aboutHalf {environ la moitié mènent}
        some {certains mènent} few {peu d’entre eux mènent} other {aucun ne mène}} activement un dialogue sur les femmes migrantes avec
        les gouvernements, les organisations multilatérales et bilatérales, les ONG et d’autres entités ({numerator} sur
        {denominator}, soit {percent} %).}}}}
      es: >-
        {participated, plural,
        =0 {Ningún puesto ha participado hasta la fecha ({invited, plural, one {# consultado} other {# consultados}}), por lo
        que nada puede decirse del diálogo acerca de las mujeres migrantes.}
        other {{denominator, plural,
        =0 {{participated, plural,
        =1 {El único puesto que participó, de {invited, plural, one {# consultado} other {# consultados}}, no respondió}
        other {Ninguno de los {participated} puestos que participaron, de {invited} consultados, respondió}}
        a la pregunta sobre el diálogo acerca de las mujeres migrantes.}
        =1 {El único {participated, plural, =1 {puesto que participó, de {invited, plural, one {# consultado} other {#
        consultados}},} other {de los {participated} puestos que participaron, de {invited} consultados, que respondió a esta
        pregunta}} {quantifier, select, none {no mantiene}
        other {mantiene}} un diálogo activo acerca de las mujeres
        migrantes con gobiernos, organizaciones multilaterales y bilaterales, ONG y otras entidades.}
        other {De los {participated} puestos que participaron, de {invited} consultados,
        {unanswered, plural, =0 {} other {y a juzgar por los {denominator} que respondieron a esta pregunta, }}{quantifier,
        select, all {todos mantienen} almostAll {casi todos mantienen} most {la mayoría mantiene}
        aboutHalf {alrededor de la mitad mantiene} some {algunos mantienen} few {pocos mantienen} other {ninguno mantiene}}
        un diálogo activo acerca de las mujeres migrantes con gobiernos, organizaciones multilaterales y bilaterales, ONG y
        otras entidades ({numerator} de {denominator}, el {percent} %).}}}}

  - key: mainstreaming
    rule: share
    test:
      meanOf: mainstreaming
      atLeast: 2
    title:
      en: ''Gender mainstreaming in projects''
      fr: ''Intégration de la dimension de genre dans les projets''
      es: ''Incorporación de la perspectiva de género en los proyectos''
    statement:
      en: >-
        {participated, plural,
        =0 {No post has taken part so far ({invited} asked), so nothing can be said about gender mainstreaming.}
        other {{denominator, plural,
        =0 {{participated, plural,
        =1 {The one post that took part, of {invited} asked, did not answer}
        other {None of the {participated} posts that took part, of {invited} asked, answered}}
        the question on gender mainstreaming.}
        =1 {In the {participated, plural, =1 {one post that took part, of {invited} asked,} other {only one of the
        {participated} posts that took part, of {invited} asked, to answer this question,}} gender mainstreaming {quantifier,
        select, none {does not seem} other {seems}}, by its own rating, to be well incorporated.}
        other {By their own rating, gender mainstreaming seems to be well incorporated in {quantifier, select, all {all}
        almostAll {almost all} most {most} aboutHalf {about half} some {some} few {few} other {none}} of the {participated}
        posts that took part, of {invited} asked{unanswered, plural, =0 {} other {, counting the {denominator} that answered
        this question}} ({numerator} of {denominator}, {percent} per cent).}}}}
      fr: >-
        {participated, plural,
        =0 {Aucun poste n’a participé à ce jour ({invited, plural, one {# sollicité} other {# sollicités}}) : rien ne peut
        être dit de l’intégration de la dimension de genre.}
        other {{denominator, plural,
        =0 {{participated, plural,
        =1 {Le seul poste ayant participé, sur {invited, plural, one {# sollicité} other {# sollicités}}, n’a pas répondu}
        other {Aucun des {participated} postes ayant participé, sur {invited} sollicités, n’a répondu}}
        à la question sur l’intégration de la dimension de genre.}
        =1 {Dans le seul {participated, plural, =1 {poste ayant participé, sur {invited, plural, one {# sollicité} other {#
        sollicités}},} other {des {participated} postes ayant participé, sur {invited} sollicités, à avoir répondu à cette
        question,}} la dimension de genre {quantifier, select, none {ne semble pas} other {semble}} être bien intégrée,
        selon sa propre appréciation.}
        other {Parmi les {participated} postes ayant participé, sur {invited} sollicités,
        {unanswered, plural, =0 {} other {et à en juger par les {denominator} qui ont répondu à cette question, }}la dimension
        de genre {quantifier, select, all {semble être bien intégrée dans tous} almostAll {semble être bien intégrée dans
        presque tous} most {semble être bien intégrée dans la plupart d’entre eux} aboutHalf {semble être bien intégrée dans environ la
        moitié d’entre eux} some {semble être bien intégrée dans certains d’entre eux} few {ne semble être bien intégrée que dans un petit nombre
        d’entre eux}
        other {ne semble être bien intégrée dans aucun d’entre eux}}, selon leur propre appréciation ({numerator} sur {denominator}, soit
        {percent} %).}}}}
      es: >-
        {participated, plural,
        =0 {Ningún puesto ha participado hasta la fecha ({invited, plural, one {# consultado} other {# consultados}}), por lo
        que nada puede decirse de la incorporación de la perspectiva de género.}
        other {{denominator, plural,
        =0 {{participated, plural,
        =1 {El único puesto que participó, de {invited, plural, one {# consultado} other {# consultados}}, no respondió}
        other {Ninguno de los {participated} puestos que participaron, de {invited} consultados, respondió}}
        a la pregunta sobre la incorporación de la perspectiva de género.}
        =1 {En el único {participated, plural, =1 {puesto que participó, de {invited, plural, one {# consultado} other {#
        consultados}},} other {de los {participated} puestos que participaron, de {invited} consultados, que respondió a esta
        pregunta,}} la perspectiva de género {quantifier, select, none {no parece} other {parece}} estar bien
        incorporada, según su propia valoración.}
        other {De los {participated} puestos que participaron, de {invited} consultados,
        {unanswered, plural, =0 {} other {y a juzgar por los {denominator} que respondieron a esta pregunta, }}la perspectiva
        de género {quantifier, select, all {parece estar bien incorporada en todos ellos} almostAll {parece estar bien incorporada
        en casi todos ellos} most {parece estar bien incorporada en la mayoría de ellos} aboutHalf {parece estar bien incorporada en
        alrededor de la mitad de ellos} some {parece estar bien incorporada en algunos de ellos} few {parece estar bien incorporada en pocos de ellos}
        other {no parece estar bien incorporada en ninguno de ellos}}, según su propia valoración ({numerator} de {denominator}, el
        {percent} %).}}}}

  - key: patAccess
    rule: compareShares
    test:
      question: patAccess
      is: ''yes''
    groups:
      by: kind
      values:
        - value: hq
          name: hq
          label:
            en: ''Headquarters''
            fr: ''Siège''
            es: ''Sede''
        - value: field
          name: field
          label:
            en: ''Field''
            fr: ''Terrain''
            es: ''Terreno''
    alpha: 0.05
    action:
      ifWorse: field
      to:
        en: ''Headquarters''
        fr: ''Siège''
        es: ''Sede''
      text:
        en: ''Improve field access to the Project Assistance Toolkit (PAT).''
        fr: ''Améliorer l’accès du terrain à la boîte à outils d’aide aux projets (PAT).''
        es: ''Mejorar el acceso del terreno al conjunto de herramientas de asistencia para proyectos (PAT).''
    title:
      en: ''Access to the Project Assistance Toolkit (PAT)''
      fr: ''Accès à la boîte à outils d’aide aux projets (PAT)''
      es: ''Acceso al conjunto de herramientas de asistencia para proyectos (PAT)''
    statement:
      en: >-
        {direction, select,
        firstHigher {Among the {participated} posts that took part, of {invited} asked, full access to the Project Assistance
        Toolkit (PAT) is more common at Headquarters ({firstNumerator} of {firstDenominator, plural, one {# unit} other {# units}} that answered)
        than in the field ({secondNumerator} of {secondDenominator, plural, one {# post} other {# posts}}), a wider gap than chance
        would explain (p = {p, number, ::@#}): Headquarters needs to improve field access to the PAT.}
        secondHigher {Among the {participated} posts that took part, of {invited} asked, full access to the Project Assistance
        Toolkit (PAT) is less common at Headquarters ({firstNumerator} of {firstDenominator, plural, one {# unit} other {# units}} that answered)
        than in the field ({secondNumerator} of {secondDenominator, plural, one {# post} other {# posts}}), a wider gap than chance
        would explain (p = {p, number, ::@#}): access at Headquarters needs to be improved.}
        noDifference {Among the {participated} posts that took part, of {invited} asked, full access to the Project Assistance
        Toolkit (PAT) at Headquarters ({firstNumerator} of {firstDenominator, plural, one {# unit} other {# units}} that answered)
        and in the field ({secondNumerator} of {secondDenominator, plural, one {# post} other {# posts}}) differs no more than
        chance would explain (p = {p, number, ::@#}).}
        other {{participated, plural,
        =0 {No post has taken part so far ({invited} asked), so access to the Project Assistance Toolkit (PAT) cannot be
        compared.}
        other {Access to the Project Assistance Toolkit (PAT) cannot be compared: of the {participated, plural, one {one post}
        other {# posts}} that took part, of {invited} asked, {firstDenominator, plural, =0 {none} other {#}} at Headquarters
        and {secondDenominator, plural, =0 {none} other {#}} in the field answered.}}}}
      fr: >-
        {direction, select,
        firstHigher {Parmi les {participated} postes ayant participé, sur {invited} sollicités, le plein accès à la boîte à outils d’aide aux
        projets (PAT)
        est plus fréquent au Siège ({firstNumerator, plural, one {# unité} other {# unités}} sur {firstDenominator} ayant répondu)
        que sur le terrain ({secondNumerator, plural, one {# poste} other {# postes}} sur {secondDenominator}), un écart plus grand
        que le hasard ne l’expliquerait (p = {p, number, ::@#}) : le Siège doit améliorer l’accès du terrain à la PAT.}
        secondHigher {Parmi les {participated} postes ayant participé, sur {invited} sollicités, le plein accès à la boîte à outils d’aide aux
        projets (PAT)
        est moins fréquent au Siège ({firstNumerator, plural, one {# unité} other {# unités}} sur {firstDenominator} ayant répondu)
        que sur le terrain ({secondNumerator, plural, one {# poste} other {# postes}} sur {secondDenominator}), un écart plus grand
        que le hasard ne l’expliquerait (p = {p, number, ::@#}) : l’accès au Siège doit être amélioré.}
        noDifference {Parmi les {participated} postes ayant participé, sur {invited} sollicités, le plein accès à la boîte à outils d’aide aux
        projets (PAT)
        au Siège ({firstNumerator, plural, one {# unité} other {# unités}} sur {firstDenominator} ayant répondu)
        et sur le terrain ({secondNumerator, plural, one {# poste} other {# postes}} sur {secondDenominator}) ne diffère pas plus
        que le hasard ne l’expliquerait (p = {p, number, ::@#}).}
        other {{participated, plural,
        =0 {Aucun poste n’a participé à ce jour ({invited, plural, one {# sollicité} other {# sollicités}}) : l’accès à la
        boîte à outils d’aide aux projets (PAT) ne peut être comparé.}
        =1 {L’accès à la boîte à outils d’aide aux projets (PAT) ne peut être comparé : un seul poste a participé, sur
        {invited, plural, one {# sollicité} other {# sollicités}}.}
        other {L’accès à la boîte à outils d’aide aux projets (PAT) ne peut être comparé : sur les {participated} postes ayant
        participé, parmi {invited} sollicités, {firstDenominator, plural, =0 {aucun n’a répondu} one {# a répondu} other {# ont
        répondu}} au Siège et {secondDenominator, plural, =0 {aucun} other {#}} sur le terrain.}}}}
      es: >-
        {direction, select,
        firstHigher {En los {participated} puestos que participaron, de {invited} consultados, el pleno acceso al conjunto de
        herramientas de asistencia para proyectos (PAT) es más frecuente en la Sede ({firstNumerator} de {firstDenominator, plural, =1 {# unidad que respondió} other {# unidades que respondieron}})
        que sobre el terreno ({secondNumerator} de {secondDenominator, plural, one {# puesto} other {# puestos}}), una diferencia
        mayor que la que explicaría el azar (p = {p, number, ::@#}): la Sede debe mejorar el acceso del terreno al PAT.}
        secondHigher {En los {participated} puestos que participaron, de {invited} consultados, el pleno acceso al conjunto de
        herramientas de asistencia para proyectos (PAT) es menos frecuente en la Sede ({firstNumerator} de {firstDenominator, plural, =1 {# unidad que respondió} other {# unidades que respondieron}})
        que sobre el terreno ({secondNumerator} de {secondDenominator, plural, one {# puesto} other {# puestos}}), una diferencia
        mayor que la que explicaría el azar (p = {p, number, ::@#}): debe mejorarse el acceso en la Sede.}
        noDifference {En los {participated} puestos que participaron, de {invited} consultados, el pleno acceso al conjunto de
        herramientas de asistencia para proyectos (PAT) en la Sede ({firstNumerator} de {firstDenominator, plural, =1 {# unidad que respondió} other {# unidades que respondieron}})
        y sobre el terreno ({secondNumerator} de {secondDenominator, plural, one {# puesto} other {# puestos}}) no difiere más de lo
        que explicaría el azar (p = {p, number, ::@#}).}
        other {{participated, plural,
        =0 {Ningún puesto ha participado hasta la fecha ({invited, plural, one {# consultado} other {# consultados}}), por lo
        que no puede compararse el acceso al conjunto de herramientas de asistencia para proyectos (PAT).}
        =1 {No puede compararse el acceso al conjunto de herramientas de asistencia para proyectos (PAT): participó un solo
        puesto, de {invited, plural, one {# consultado} other {# consultados}}.}
        other {No puede compararse el acceso al conjunto de herramientas de asistencia para proyectos (PAT): de los {participated}
        puestos que participaron, de {invited} consultados, {firstDenominator, plural, =0 {no respondió ninguno} one {respondió #}
        other {respondieron #}} en la Sede y {secondDenominator, plural, =0 {ninguno} other {#}} sobre el terreno.}}}}

  - key: networks
    rule: compareMeans
    sumOf: networks
    groups:
      by: hostsMajorOrganizations
      values:
        - value: true
          name: hosting
          label:
            en: ''Capitals where major organizations have offices''
            fr: ''Capitales où de grandes organisations ont des bureaux''
            es: ''Capitales donde tienen oficinas las principales organizaciones''
        - value: false
          name: other
          label:
            en: ''Elsewhere''
            fr: ''Ailleurs''
            es: ''Otros lugares''
    within:
      name: fieldOnly
      kind: field
    title:
      en: ''Networks of migrant women’s groups''
      fr: ''Réseaux de groupes de femmes migrantes''
      es: ''Redes de grupos de mujeres migrantes''
    statement:
      en: >-
        {direction, select,
        tooFew {{participated, plural,
        =0 {No post has taken part so far ({invited} asked), so activity in networks of migrant women’s groups cannot be
        compared.}
        other {Activity in networks of migrant women’s groups cannot be compared: of the {participated, plural, one {one post}
        other {# posts}} that took part, of {invited} asked, {firstN, plural, =0 {none} other {#}} in capitals where major
        organizations have offices and {secondN, plural, =0 {none} other {#}} elsewhere answered.}}}
        other {Of the {participated} posts that took part, of {invited} asked, those in capitals where major organizations
        have offices {direction, select, firstHigher {seem to be more active in} secondHigher {seem to be less active in}
        other {seem to be as active as the others in}} international, regional and national networks of migrant women’s
        groups: by their own rating, {firstMean, number, ::.0} of 9 points on average ({firstN, plural, one {# post}
        other {# posts}}), against {secondMean, number, ::.0} elsewhere ({secondN, plural, one {# post} other {# posts}}).
        {withinDirection, select,
        firstHigher {Among field posts alone, those in such capitals seem more active ({withinFirstMean, number, ::.0}
        against {withinSecondMean, number, ::.0}).}
        secondHigher {Among field posts alone, those in such capitals seem less active ({withinFirstMean, number, ::.0}
        against {withinSecondMean, number, ::.0}).}
        same {Among field posts alone, there is no difference ({withinFirstMean, number, ::.0} for both).}
        other {Field posts alone are too few to compare.}}}}
      fr: >-
        {direction, select,
        tooFew {{participated, plural,
        =0 {Aucun poste n’a participé à ce jour ({invited, plural, one {# sollicité} other {# sollicités}}) : l’activité dans
        les réseaux de groupes de femmes migrantes ne peut être comparée.}
        =1 {L’activité dans les réseaux de groupes de femmes migrantes ne peut être comparée : un seul poste a participé, sur
        {invited, plural, one {# sollicité} other {# sollicités}}.}
        other {L’activité dans les réseaux de groupes de femmes migrantes ne peut être comparée : sur les {participated} postes
        ayant participé, parmi {invited} sollicités, {firstN, plural, =0 {aucun n’a répondu} one {# a répondu} other {# ont
        répondu}} dans les capitales où de grandes organisations ont des bureaux et {secondN, plural, =0 {aucun} other {#}}
        ailleurs.}}}
        other {Parmi les {participated} postes ayant participé, sur {invited} sollicités, ceux des capitales où de grandes
        organisations ont des bureaux semblent {direction, select, firstHigher {plus actifs} secondHigher {moins actifs}
        other {aussi actifs que les autres}} dans les réseaux internationaux, régionaux et nationaux de groupes de femmes
        migrantes : selon leur propre appréciation, {firstMean, number, ::.0} points sur 9 en moyenne ({firstN, plural,
        one {# poste} other {# postes}}), contre {secondMean, number, ::.0} ailleurs ({secondN, plural, one {# poste}
        other {# postes}}). {withinDirection, select,
        firstHigher {Parmi les seuls postes du terrain, ceux de ces capitales semblent plus
        actifs ({withinFirstMean, number, ::.0} contre {withinSecondMean, number, ::.0}).}
        secondHigher {Parmi les seuls postes du terrain, ceux de ces capitales semblent moins
        actifs ({withinFirstMean, number, ::.0} contre {withinSecondMean, number, ::.0}).}
        same {Parmi les seuls postes du terrain, il n’y a pas de différence ({withinFirstMean, number, ::.0} de part et
        d’autre).}
        other {Les postes du terrain sont à eux seuls trop peu nombreux pour être comparés.}}}}
      es: >-
        {direction, select,
        tooFew {{participated, plural,
        =0 {Ningún puesto ha participado hasta la fecha ({invited, plural, one {# consultado} other {# consultados}}), por lo
        que no puede compararse la actividad en las redes de grupos de mujeres migrantes.}
        =1 {No puede compararse la actividad en las redes de grupos de mujeres migrantes: participó un solo puesto, de
        {invited, plural, one {# consultado} other {# consultados}}.}
        other {No puede compararse la actividad en las redes de grupos de mujeres migrantes: de los {participated} puestos que
        participaron, de {invited} consultados, {firstN, plural, =0 {no respondió ninguno} one {respondió #} other {respondieron
        #}} en las capitales donde tienen oficinas las principales organizaciones y {secondN, plural, =0 {ninguno} other {#}} en
        otros lugares.}}}
        other {De los {participated} puestos que participaron, de {invited} consultados, los situados en capitales donde
        tienen oficinas las principales organizaciones parecen {direction, select, firstHigher {más activos}
        secondHigher {menos activos} other {tan activos como los demás}} en las redes internacionales, regionales y nacionales
        de grupos de mujeres migrantes: según su propia valoración, {firstMean, number, ::.0} puntos de 9 en promedio
        ({firstN, plural, one {# puesto} other {# puestos}}), frente a {secondMean, number, ::.0} en otros lugares
        ({secondN, plural, one {# puesto} other {# puestos}}). {withinDirection, select,
        firstHigher {Entre los puestos sobre el terreno por sí solos, los de esas capitales parecen más activos
        ({withinFirstMean, number, ::.0} frente a {withinSecondMean, number, ::.0}).}
        secondHigher {Entre los puestos sobre el terreno por sí solos, los de esas capitales parecen menos activos
        ({withinFirstMean, number, ::.0} frente a {withinSecondMean, number, ::.0}).}
        same {Entre los puestos sobre el terreno por sí solos no hay diferencia ({withinFirstMean, number, ::.0} en ambos
        casos).}
        other {Los puestos sobre el terreno por sí solos son demasiado pocos para compararlos.}}}}

  - key: objectives
    rule: objectives
    group: actions
    field: objective
    fewerThan: 3
    busiest: 8
    streamline:
      question: streamline
      is: true
    title:
      en: ''Programme and Staffing Policy Objectives''
      fr: ''Objectifs relatifs aux programmes et à la politique du personnel''
      es: ''Objetivos relativos a los programas y a la política de personal''
    statement:
      en: >-
        {participated, plural,
        =0 {No post has taken part so far ({invited} asked), so nothing can be said about the Programme and Staffing Policy
        Objectives.}
        other {{denominator, plural,
        =0 {{participated, plural,
        =1 {The one post that took part, of {invited} asked, did not say}
        other {None of the {participated} posts that took part, of {invited} asked, said}}
        whether the Programme and Staffing Policy Objectives need to be streamlined.}
        =1 {The {participated, plural, =1 {one post that took part, of {invited} asked,} other {only one of the {participated}
        posts that took part, of {invited} asked, to answer this question}} {quantifier, select, none {does not say} other
        {says}} that the Programme and Staffing Policy Objectives need to be streamlined.}
        other {{quantifier, select, all {All} almostAll {Almost all} most {Most} aboutHalf {About half} some {Some}
        few {Few} other {None}} of the {participated} posts that took part, of {invited}
        asked,{unanswered, plural, =0 {} other { counting the {denominator} that answered this question,}}
        {quantifier, select, none {says} other {say}} that the Programme and Staffing Policy Objectives, incorporated in the
        Plan of Action, need to be streamlined ({numerator} of {denominator}, {percent} per cent).}}
        {objectives, plural, =0 {The plan has no objectives.} other {{entries, plural,
        =0 {No action was reported on {objectives, plural, =1 {the one objective} other {any of the # objectives}} of the plan.}
        other {{objectives, plural,
        =1 {{entries, plural, one {# action was} other {# actions were}} reported on the one objective of the plan.}
        other {Of the {objectives} objectives, {noUpdate, plural, =0 {none is without a reported action} one {# has no
        reported action} other {# have no reported action}} and {fewer, plural, =0 {none has} one {# in all has} other {# in all
        have}} fewer than {fewerThan}; {busiest, plural, one {the busiest one carries} other {the # busiest carry}}
        {percentTop} per cent of the {entries, plural, one {one action} other {# actions}} reported.}}}}
        {pairs, plural, =0 {No two titles are nearly the same.} one {One pair of titles is nearly the same.}
        other {# pairs of titles are nearly the same.}}}}}}
      fr: >-
        {participated, plural,
        =0 {Aucun poste n’a participé à ce jour ({invited, plural, one {# sollicité} other {# sollicités}}) : rien ne peut
        être dit des objectifs relatifs aux programmes et à la politique du personnel.}
        other {{denominator, plural,
        =0 {{participated, plural,
        =1 {Le seul poste ayant participé, sur {invited, plural, one {# sollicité} other {# sollicités}}, n’a pas dit}
        other {Aucun des {participated} postes ayant participé, sur {invited} sollicités, n’a dit}}
        si les objectifs relatifs aux programmes et à la politique du personnel doivent être simplifiés.}
        =1 {Le seul {participated, plural, =1 {poste ayant participé, sur {invited, plural, one {# sollicité} other {#
        sollicités}},} other {des {participated} postes ayant participé, sur {invited} sollicités, à avoir répondu à cette
        question}} {quantifier, select, none {n’estime pas}
        other {estime}} que les objectifs relatifs aux programmes et à la politique du personnel doivent être simplifiés.}
        other {Parmi les {participated} postes ayant participé, sur {invited} sollicités,
        {unanswered, plural, =0 {} other {et à en juger par les {denominator} qui ont répondu à cette question, }}{quantifier,
        select, all {tous estiment} almostAll {presque tous estiment} most {la plupart estiment} aboutHalf {environ la moitié
        estiment} some {certains estiment} few {peu d’entre eux estiment} other {aucun n’estime}} que les objectifs relatifs
        aux programmes et à la politique du personnel, inscrits dans le Plan d’action, doivent être simplifiés ({numerator} sur
        {denominator}, soit {percent} %).}}
        {objectives, plural, =0 {Le plan ne compte aucun objectif.} other {{entries, plural,
        =0 {Aucune action n’a été signalée au titre {objectives, plural, =1 {de l’unique objectif} other {des # objectifs}} du
        plan.}
        other {{objectives, plural,
        =1 {{entries, plural, one {# action a été signalée} other {# actions ont été signalées}} au titre de l’unique objectif
        du plan.}
        other {Sur les {objectives} objectifs, {noUpdate, plural, =0 {aucun n’est resté sans action signalée} one {# n’a donné
        lieu à aucune action signalée} other {# n’ont donné lieu à aucune action signalée}} et {fewer, plural, =0 {aucun n’en
        compte} one {# au total en compte} other {# au total en comptent}} moins de {fewerThan} ; {busiest, plural, one {le plus
        actif réunit} other {les # plus actifs réunissent}} {percentTop} % {entries, plural, one {de l’unique action signalée}
        other {des # actions signalées}}.}}}}
        {pairs, plural, =0 {Aucun intitulé ne fait double emploi avec un autre.} one {Une paire d’intitulés fait presque double
        emploi.} other {# paires d’intitulés font presque double emploi.}}}}}}
      es: >-
        {participated, plural,
        =0 {Ningún puesto ha participado hasta la fecha ({invited, plural, one {# consultado} other {# consultados}}), por lo
        que nada puede decirse de los objetivos relativos a los programas y a la política de personal.}
        other {{denominator, plural,
        =0 {{participated, plural,
        =1 {El único puesto que participó, de {invited, plural, one {# consultado} other {# consultados}}, no indicó}
        other {Ninguno de los {participated} puestos que participaron, de {invited} consultados, indicó}}
        si es preciso simplificar los objetivos relativos a los programas y a la política de personal.}
        =1 {El único {participated, plural, =1 {puesto que participó, de {invited, plural, one {# consultado} other {#
        consultados}},} other {de los {participated} puestos que participaron, de {invited} consultados, que respondió a esta
        pregunta}} {quantifier, select, none {no considera que
        sea preciso} other {considera que es preciso}} simplificar los objetivos relativos a los programas y a la política de
        personal.}
        other {De los {participated} puestos que participaron, de {invited} consultados,
        {unanswered, plural, =0 {} other {y a juzgar por los {denominator} que respondieron a esta pregunta, }}{quantifier,
        select, all {todos consideran que es preciso} almostAll {casi todos consideran que es preciso} most {la mayoría
        considera que es preciso} aboutHalf {alrededor de la mitad considera que es preciso} some {algunos consideran que es
        preciso} few {pocos consideran que sea preciso} other {ninguno considera que sea preciso}} simplificar los objetivos
        relativos a los programas y a la política de personal, incorporados en el Plan de Acción ({numerator} de {denominator},
        el {percent} %).}}
        {objectives, plural, =0 {El plan no tiene objetivos.} other {{entries, plural,
        =0 {No se informó de ninguna actividad relativa {objectives, plural, =1 {al único objetivo} other {a los # objetivos}}
        del plan.}
        other {{objectives, plural,
        =1 {Se informó de {entries, plural, one {# actividad relativa} other {# actividades relativas}} al único objetivo del
        plan.}
        other {De los {objectives} objetivos, {noUpdate, plural, =0 {ninguno carece de actividades comunicadas} one {# carece de
        actividades comunicadas} other {# carecen de actividades comunicadas}} y {fewer, plural, =0 {ninguno tiene} one {# en
        total tiene} other {# en total tienen}} menos de {fewerThan}; {busiest, plural, one {el más activo reúne} other {los #
        más activos reúnen}} el {percentTop} % {entries, plural, one {de la única actividad comunicada} other {de las #
        actividades comunicadas}}.}}}}
        {pairs, plural, =0 {No hay dos títulos casi iguales.} one {Hay un par de títulos casi iguales.} other {Hay # pares de
        títulos casi iguales.}}}}}}

figures:
  - key: professional
    ratio:
      part: womenProfessional
      whole: staffProfessional
    title:
      en: ''Women in professional grades''
      fr: ''Femmes dans la catégorie des administrateurs''
      es: ''Mujeres en el cuadro orgánico''
    unit:
      en: ''per cent of the staff in professional grades''
      fr: ''pourcentage des effectifs de la catégorie des administrateurs''
      es: ''porcentaje del personal del cuadro orgánico''
    targets:
      - label:
          en: ''Target''
          fr: ''Objectif''
          es: ''Meta''
        percent: 40
        year: 2002
      - label:
          en: ''Balance''
          fr: ''Parité''
          es: ''Paridad''
        percent: 50
        year: 2008
  - key: decisionMaking
    ratio:
      part: womenDecisionMaking
      whole: staffDecisionMaking
    title:
      en: ''Women in decision-making positions''
      fr: ''Femmes exerçant des fonctions de décision''
      es: ''Mujeres en cargos decisorios''
    unit:
      en: ''per cent of the staff in decision-making positions''
      fr: ''pourcentage du personnel exerçant des fonctions de décision''
      es: ''porcentaje del personal en cargos decisorios''
    targets:
      - label:
          en: ''Target''
          fr: ''Objectif''
          es: ''Meta''
        percent: 40
        year: 2002
      - label:
          en: ''Balance''
          fr: ''Parité''
          es: ''Paridad''
        percent: 50
        year: 2008
', '745e7cef6b4f2b1d2253cae1b5501f5bf1b13fb9b8f62796709db5a8f1643d10'),
(2, 1, 'clinic-round', 3, 'key: clinic-round
version: 3
title: { en: Clinics, fr: Cliniques, es: Clínicas }
pages:
  - key: care
    title: { en: Care, fr: Soins, es: Atención }
    questions:
      - key: open
        kind: yesPartlyNo
        label: { en: Open?, fr: Ouvert, es: ¿Abierto? }
      - key: reason
        kind: text
        when: { question: open, isNot: [''yes''] }
        label: { en: Why?, fr: Pourquoi, es: ¿Por qué? }
      - key: supplies
        kind: matrix
        label: { en: Supplies, fr: Stocks, es: Existencias }
        rows:
          - { key: drugs, label: { en: Drugs, fr: Médicaments, es: Medicinas } }
          - { key: beds, label: { en: Beds, fr: Lits, es: Camas } }
        options:
          - { key: 0, label: { en: None, fr: Aucun, es: Nada } }
          - { key: 5, label: { en: Enough, fr: Assez, es: Suficiente } }
  - key: rest
    title: { en: Rest, fr: Reste, es: Resto }
    when: { question: open, is: [''yes'', partly] }
    questions:
      - key: staff
        kind: number
        min: 0
        max: 50
        label: { en: Staff, fr: Personnel, es: Personal }
      - key: requests
        kind: group
        feeds: needs
        label: { en: Requests, fr: Demandes, es: Solicitudes }
        itemLabel: { en: Request, fr: Demande, es: Solicitud }
        addLabel: { en: Any?, fr: Une autre, es: ¿Otra? }
        fields:
          - { key: text, kind: text, label: { en: What, fr: Quoi, es: Qué } }
          - { key: from, kind: post, label: { en: From, fr: De, es: De } }
          - { key: by, kind: date, label: { en: By, fr: Pour le, es: Para el } }
          - { key: goal, kind: objective, label: { en: Goal, fr: But, es: Meta } }
conclusions:
  - key: stocked
    rule: share
    test: { rowsOf: supplies, are: 5, atLeast: 2 }
    title: { en: Stock, fr: Stock, es: Existencias }
    statement: { en: ''{numerator} stocked'', fr: ''{numerator} pourvus'', es: ''{numerator} provistos'' }
  - key: opening
    rule: compareShares
    test: { question: open, is: ''yes'' }
    groups:
      by: region
      values:
        - { value: North, name: north, label: { en: North, fr: Nord, es: Norte } }
        - { value: South, name: south, label: { en: South, fr: Sud, es: Sur } }
    action: { ifWorse: south, to: { en: HQ, fr: Siège, es: Sede }, text: { en: Help, fr: Aidez, es: Ayude } }
    title: { en: Open, fr: Ouvert, es: Abierto }
    statement: { en: ''{p, number}'', fr: ''{p, number}'', es: ''{p, number}'' }
  - key: level
    rule: compareMeans
    sumOf: supplies
    groups:
      by: workingGroupMember
      values:
        - { value: true, name: members, label: { en: Members, fr: Membres, es: Miembros } }
        - { value: false, name: others, label: { en: Others, fr: Autres, es: Otros } }
    title: { en: Level, fr: Niveau, es: Nivel }
    statement: { en: ''{firstMean, number}'', fr: ''{firstMean, number}'', es: ''{firstMean, number}'' }
  - key: goals
    rule: objectives
    group: requests
    field: goal
    streamline: { meanOf: supplies, atLeast: 2.5 }
    title: { en: Goals, fr: Buts, es: Metas }
    statement: { en: ''{pairs} pairs'', fr: ''{pairs} paires'', es: ''{pairs} pares'' }
', '336f67d638bc675335681e27473133ad102c579777254766964af5edf9ab399b');
INSERT INTO "OutboxMessage" ("id", "workingGroupId", "key", "recipientKind", "recipient", "kind", "body", "bulk", "notBefore", "state", "nextAttemptAt", "channel", "attempts", "uncertain", "leaseOwner", "leaseUntil", "reason", "createdAt", "sentAt") VALUES
(1, 1, 'calendar.happened:1:1', 'person', '1', 'calendar.happened', '{"entry":1}', false, '1999-04-05 11:00:00.000', 'sent', '1999-04-05 11:00:00.000', 'teams', 1, false, NULL, NULL, NULL, '1999-04-05 11:00:00.000', '1999-04-05 11:00:00.000'),
(2, 1, 'calendar.happened:1:2', 'person', '2', 'calendar.happened', '{"entry":1}', false, '1999-04-05 11:00:00.000', 'sent', '1999-04-05 11:00:00.000', 'teams', 1, false, NULL, NULL, NULL, '1999-04-05 11:00:00.000', '1999-04-05 11:00:00.000'),
(3, 1, 'reminder:1:14:1999-04-05:opening:8', 'person', '14', 'reminder', '{"round":1,"posts":[8],"rung":"focalPoint","snooze":null,"instead":null}', true, '1999-04-05 11:00:00.000', 'sent', '1999-04-05 11:00:00.000', 'slack', 1, false, NULL, NULL, NULL, '1999-04-05 11:00:00.000', '1999-04-05 11:00:00.000'),
(4, 1, 'thanks:1', 'person', '8', 'thanks', '{"update":1}', false, '1999-08-20 09:00:00.000', 'sent', '1999-08-20 09:00:00.000', 'slack', 1, false, NULL, NULL, NULL, '1999-08-20 09:00:00.000', '1999-08-20 10:00:00.000'),
(5, 1, 'thanks:2', 'person', '10', 'thanks', '{"update":2}', false, '1999-08-20 09:10:00.000', 'sent', '1999-08-20 09:10:00.000', 'slack', 1, false, NULL, NULL, NULL, '1999-08-20 09:10:00.000', '1999-08-20 10:00:00.000'),
(6, 1, 'thanks:3', 'person', '7', 'thanks', '{"update":3}', false, '1999-08-20 09:20:00.000', 'sent', '1999-08-20 09:20:00.000', 'teams', 1, false, NULL, NULL, NULL, '1999-08-20 09:20:00.000', '1999-08-20 10:00:00.000'),
(7, 1, 'thanks:4', 'person', '11', 'thanks', '{"update":4}', false, '1999-08-20 09:30:00.000', 'sent', '1999-08-20 09:30:00.000', 'teams', 1, false, NULL, NULL, NULL, '1999-08-20 09:30:00.000', '1999-08-20 10:00:00.000'),
(8, 1, 'thanks:5', 'person', '13', 'thanks', '{"update":5}', false, '1999-08-20 09:40:00.000', 'sent', '1999-08-20 09:40:00.000', 'local', 1, false, NULL, NULL, NULL, '1999-08-20 09:40:00.000', '1999-08-20 10:00:00.000'),
(9, 1, 'thanks:6', 'person', '14', 'thanks', '{"update":6}', false, '1999-08-20 09:50:00.000', 'sent', '1999-08-20 09:50:00.000', 'slack', 1, false, NULL, NULL, NULL, '1999-08-20 09:50:00.000', '1999-08-20 10:00:00.000'),
(10, 1, 'calendar.happened:2:1', 'person', '1', 'calendar.happened', '{"entry":2}', false, '1999-10-04 10:00:00.000', 'sent', '1999-10-04 10:00:00.000', 'teams', 1, false, NULL, NULL, NULL, '1999-10-04 10:00:00.000', '1999-10-04 10:00:00.000'),
(11, 1, 'calendar.happened:2:2', 'person', '2', 'calendar.happened', '{"entry":2}', false, '1999-10-04 10:00:00.000', 'sent', '1999-10-04 10:00:00.000', 'teams', 1, false, NULL, NULL, NULL, '1999-10-04 10:00:00.000', '1999-10-04 10:00:00.000'),
(12, 1, 'calendar.happened:3:1', 'person', '1', 'calendar.happened', '{"entry":3}', false, '2000-04-03 11:00:00.000', 'sent', '2000-04-03 11:00:00.000', 'teams', 1, false, NULL, NULL, NULL, '2000-04-03 11:00:00.000', '2000-04-03 11:00:00.000'),
(13, 1, 'calendar.happened:3:2', 'person', '2', 'calendar.happened', '{"entry":3}', false, '2000-04-03 11:00:00.000', 'sent', '2000-04-03 11:00:00.000', 'teams', 1, false, NULL, NULL, NULL, '2000-04-03 11:00:00.000', '2000-04-03 11:00:00.000'),
(14, 1, 'reminder:2:1:2000-04-03:opening:1', 'person', '1', 'reminder', '{"round":2,"posts":[1],"rung":"focalPoint","snooze":null,"instead":null}', true, '2000-04-03 11:00:00.000', 'sent', '2000-04-03 11:00:02.000', 'teams', 1, false, NULL, NULL, NULL, '2000-04-03 11:00:00.000', '2000-04-03 11:00:02.000'),
(15, 1, 'reminder:2:7:2000-04-03:opening:2', 'person', '7', 'reminder', '{"round":2,"posts":[2],"rung":"focalPoint","snooze":null,"instead":null}', true, '2000-04-03 11:00:00.000', 'sent', '2000-04-03 11:00:00.000', 'teams', 1, false, NULL, NULL, NULL, '2000-04-03 11:00:00.000', '2000-04-03 11:00:00.000'),
(16, 1, 'reminder:2:8:2000-04-03:opening:3', 'person', '8', 'reminder', '{"round":2,"posts":[3],"rung":"focalPoint","snooze":null,"instead":null}', true, '2000-04-03 11:00:00.000', 'sent', '2000-04-03 11:00:00.000', 'slack', 1, false, NULL, NULL, NULL, '2000-04-03 11:00:00.000', '2000-04-03 11:00:00.000'),
(17, 1, 'reminder:2:10:2000-04-03:opening:4', 'person', '10', 'reminder', '{"round":2,"posts":[4],"rung":"focalPoint","snooze":null,"instead":null}', true, '2000-04-03 11:00:00.000', 'sent', '2000-04-03 11:00:00.000', 'slack', 1, false, NULL, NULL, NULL, '2000-04-03 11:00:00.000', '2000-04-03 11:00:00.000'),
(18, 1, 'reminder:2:14:2000-04-03:opening:8', 'person', '14', 'reminder', '{"round":2,"posts":[8],"rung":"focalPoint","snooze":null,"instead":null}', true, '2000-04-03 11:00:00.000', 'sent', '2000-04-03 11:00:00.000', 'slack', 1, false, NULL, NULL, NULL, '2000-04-03 11:00:00.000', '2000-04-03 11:00:00.000'),
(19, 1, 'reminder:2:15:2000-04-03:opening:9', 'person', '15', 'reminder', '{"round":2,"posts":[9],"rung":"focalPoint","snooze":null,"instead":null}', true, '2000-04-03 11:00:00.000', 'queued', '2001-03-23 08:30:00.000', NULL, 0, false, NULL, NULL, NULL, '2000-04-03 11:00:00.000', NULL),
(20, 1, 'parked:1:3182533:1', 'person', '1', 'outbox.parked', '{"since":"2000-04-03T11:00:00.000Z"}', false, '2000-04-03 11:05:00.000', 'sent', '2000-04-03 11:05:00.000', 'local', 1, false, NULL, NULL, NULL, '2000-04-03 11:00:00.000', '2000-08-22 09:35:00.000'),
(21, 1, 'parked:1:3182533:2', 'person', '2', 'outbox.parked', '{"since":"2000-04-03T11:00:00.000Z"}', false, '2000-04-03 11:05:00.000', 'sent', '2000-04-03 11:05:00.000', 'teams', 1, false, NULL, NULL, NULL, '2000-04-03 11:00:00.000', '2000-08-22 09:35:00.000'),
(22, 1, 'delegate:2', 'person', '13', 'delegate', '{"absence":2}', false, '2000-04-03 11:00:02.000', 'dropped', '2000-04-03 11:00:02.000', 'local', 1, false, NULL, NULL, 'the absence is over or was called off', '2000-04-03 11:00:02.000', NULL),
(23, 1, 'thanks:7', 'person', '10', 'thanks', '{"update":7}', false, '2000-08-22 09:00:00.000', 'sent', '2000-08-22 09:00:00.000', 'slack', 1, false, NULL, NULL, NULL, '2000-08-22 09:00:00.000', '2000-08-22 09:35:00.000'),
(24, 1, 'thanks:8', 'person', '8', 'thanks', '{"update":8}', false, '2000-08-22 09:07:00.000', 'sent', '2000-08-22 09:07:00.000', 'slack', 1, false, NULL, NULL, NULL, '2000-08-22 09:07:00.000', '2000-08-22 09:35:00.000'),
(25, 1, 'thanks:9', 'person', '7', 'thanks', '{"update":9}', false, '2000-08-22 09:14:00.000', 'sent', '2000-08-22 09:14:00.000', 'teams', 1, false, NULL, NULL, NULL, '2000-08-22 09:14:00.000', '2000-08-22 09:35:00.000'),
(26, 1, 'thanks:10', 'person', '11', 'thanks', '{"update":10}', false, '2000-08-22 09:21:00.000', 'sent', '2000-08-22 09:21:00.000', 'teams', 1, false, NULL, NULL, NULL, '2000-08-22 09:21:00.000', '2000-08-22 09:35:00.000'),
(27, 1, 'thanks:11', 'person', '1', 'thanks', '{"update":11}', false, '2000-08-22 09:28:00.000', 'sent', '2000-08-22 09:28:00.000', 'local', 1, false, NULL, NULL, NULL, '2000-08-22 09:28:00.000', '2000-08-22 09:35:00.000'),
(28, 1, 'thanks:12', 'person', '13', 'thanks', '{"update":12}', false, '2000-08-22 09:35:00.000', 'sent', '2000-08-22 09:35:00.000', 'local', 1, false, NULL, NULL, NULL, '2000-08-22 09:35:00.000', '2000-08-22 09:35:00.000'),
(29, 1, 'thanks:13', 'person', '10', 'thanks', '{"update":13}', false, '2000-08-25 12:00:00.000', 'sent', '2000-08-25 12:00:00.000', 'slack', 1, false, NULL, NULL, NULL, '2000-08-25 12:00:00.000', '2000-08-30 09:30:00.000'),
(30, 1, 'reminder:2:14:2000-08-30:due-1:8', 'person', '14', 'reminder', '{"round":2,"posts":[8],"rung":"focalPoint","snooze":null,"instead":null}', true, '2000-08-30 09:30:00.000', 'sent', '2000-08-30 09:30:00.000', 'slack', 1, false, NULL, NULL, NULL, '2000-08-30 09:30:00.000', '2000-08-30 09:30:00.000'),
(31, 1, 'reminder:2:15:2000-08-30:due-1:9', 'person', '15', 'reminder', '{"round":2,"posts":[9],"rung":"focalPoint","snooze":null,"instead":null}', true, '2000-08-30 09:30:00.000', 'parked', '2000-08-30 09:30:00.000', NULL, 0, false, NULL, NULL, 'no connected platform reaches the recipient', '2000-08-30 09:30:00.000', NULL),
(32, 1, 'parked:1:3225427:1', 'person', '1', 'outbox.parked', '{"since":"2000-08-30T09:30:00.000Z"}', false, '2000-08-30 09:35:00.000', 'sent', '2000-08-30 09:35:00.000', 'local', 1, false, NULL, NULL, NULL, '2000-08-30 09:30:00.000', '2000-09-05 09:30:00.000'),
(33, 1, 'parked:1:3225427:2', 'person', '2', 'outbox.parked', '{"since":"2000-08-30T09:30:00.000Z"}', false, '2000-08-30 09:35:00.000', 'sent', '2000-08-30 09:35:00.000', 'teams', 1, false, NULL, NULL, NULL, '2000-08-30 09:30:00.000', '2000-09-05 09:30:00.000'),
(34, 1, 'bulletin.call:1', 'audience', 'workingGroup', 'bulletin.call', '{"issue":1}', false, '2000-09-05 09:30:00.000', 'sent', '2000-09-05 09:30:00.000', 'local', 1, false, NULL, NULL, NULL, '2000-09-05 09:30:00.000', '2000-09-05 09:30:00.000'),
(35, 1, 'reminder:2:14:2000-09-05:due+2:8', 'person', '14', 'reminder', '{"round":2,"posts":[8],"rung":"focalPoint","snooze":null,"instead":null}', true, '2000-09-05 09:30:00.000', 'sent', '2000-09-05 09:30:00.000', 'slack', 1, false, NULL, NULL, NULL, '2000-09-05 09:30:00.000', '2000-09-05 09:30:00.000'),
(36, 1, 'reminder:2:15:2000-09-05:due+2:9', 'person', '15', 'reminder', '{"round":2,"posts":[9],"rung":"focalPoint","snooze":null,"instead":null}', true, '2000-09-05 09:30:00.000', 'parked', '2000-09-05 09:30:00.000', NULL, 0, false, NULL, NULL, 'no connected platform reaches the recipient', '2000-09-05 09:30:00.000', NULL),
(37, 1, 'parked:1:3227155:1', 'person', '1', 'outbox.parked', '{"since":"2000-09-05T09:30:00.000Z"}', false, '2000-09-05 09:35:00.000', 'sent', '2000-09-18 09:31:00.000', 'local', 2, false, NULL, NULL, NULL, '2000-09-05 09:30:00.000', '2000-09-18 10:00:00.000'),
(38, 1, 'parked:1:3227155:2', 'person', '2', 'outbox.parked', '{"since":"2000-09-05T09:30:00.000Z"}', false, '2000-09-05 09:35:00.000', 'parked', '2000-09-05 09:35:00.000', NULL, 0, false, NULL, NULL, 'no connected platform reaches the recipient', '2000-09-05 09:30:00.000', NULL),
(39, 1, 'thanks:14', 'person', '12', 'thanks', '{"update":14}', false, '2000-09-05 09:30:00.000', 'sent', '2000-09-18 09:31:00.000', 'local', 2, false, NULL, NULL, NULL, '2000-09-05 09:30:00.000', '2000-09-18 10:00:00.000'),
(40, 1, 'reminder:2:8:2000-09-11T09:30:00.000Z', 'person', '14', 'reminder', '{"round":2,"posts":[8],"rung":"focalPoint","snooze":null,"instead":null,"byHand":true}', true, '2000-09-11 09:30:00.000', 'parked', '2000-09-11 09:30:00.000', NULL, 0, false, NULL, NULL, 'no connected platform reaches the recipient', '2000-09-11 09:30:00.000', NULL),
(41, 1, 'bulletin.itemsIn:1:4', 'person', '4', 'bulletin.itemsIn', '{"issue":1}', false, '2000-09-18 09:30:00.000', 'parked', '2000-09-18 09:30:00.000', NULL, 0, false, NULL, NULL, 'no connected platform reaches the recipient', '2000-09-18 09:30:00.000', NULL),
(42, 1, 'bulletin.itemsIn:1:5', 'person', '5', 'bulletin.itemsIn', '{"issue":1}', false, '2000-09-18 09:30:00.000', 'sent', '2000-09-18 09:31:00.000', 'local', 2, false, NULL, NULL, NULL, '2000-09-18 09:30:00.000', '2000-09-18 10:00:00.000'),
(43, 1, 'reminder:2:1:2000-09-18:coordinator:8', 'person', '1', 'reminder.missing', '{"round":2,"posts":[8,9],"rung":"coordinator","snooze":null,"instead":null}', true, '2000-09-18 09:30:00.000', 'sent', '2000-09-18 09:31:00.000', 'local', 1, false, NULL, NULL, NULL, '2000-09-18 09:30:00.000', '2000-09-18 10:00:00.000'),
(44, 1, 'parked:1:3230899:1', 'person', '1', 'outbox.parked', '{"since":"2000-09-18T09:30:00.000Z"}', false, '2000-09-18 09:35:00.000', 'sent', '2000-09-18 09:35:00.000', 'local', 1, false, NULL, NULL, NULL, '2000-09-18 09:30:00.000', '2000-09-18 10:00:00.000'),
(45, 1, 'parked:1:3230899:2', 'person', '2', 'outbox.parked', '{"since":"2000-09-18T09:30:00.000Z"}', false, '2000-09-18 09:35:00.000', 'sent', '2000-09-18 09:35:00.000', 'teams', 1, false, NULL, NULL, NULL, '2000-09-18 09:30:00.000', '2000-09-18 10:00:00.000'),
(46, 1, 'calendar.happened:4:1', 'person', '1', 'calendar.happened', '{"entry":4}', false, '2000-10-02 12:00:00.000', 'parked', '2000-10-02 12:00:00.000', 'local', 1, true, NULL, NULL, 'the message is refused', '2000-10-02 12:00:00.000', NULL),
(47, 1, 'calendar.happened:4:2', 'person', '2', 'calendar.happened', '{"entry":4}', false, '2000-10-02 12:00:00.000', 'parked', '2000-10-02 12:00:00.000', NULL, 0, false, NULL, NULL, 'no connected platform reaches the recipient', '2000-10-02 12:00:00.000', NULL),
(48, 1, 'bulletin.near:1:4', 'person', '4', 'bulletin.near', '{"issue":1}', false, '2000-10-02 12:00:00.000', 'parked', '2000-10-02 12:00:00.000', NULL, 0, false, NULL, NULL, 'no connected platform reaches the recipient', '2000-10-02 12:00:00.000', NULL),
(49, 1, 'bulletin.near:1:5', 'person', '5', 'bulletin.near', '{"issue":1}', false, '2000-10-02 12:00:00.000', 'parked', '2000-10-02 12:00:00.000', 'local', 1, true, NULL, NULL, 'the message is refused', '2000-10-02 12:00:00.000', NULL),
(50, 1, 'parked:1:3234961:1', 'person', '1', 'outbox.parked', '{"since":"2000-10-02T12:00:00.000Z"}', false, '2000-10-02 12:05:00.000', 'sent', '2000-10-02 12:05:00.000', 'local', 1, false, NULL, NULL, NULL, '2000-10-02 12:00:00.000', '2000-11-01 10:00:00.000'),
(51, 1, 'parked:1:3234961:2', 'person', '2', 'outbox.parked', '{"since":"2000-10-02T12:00:00.000Z"}', false, '2000-10-02 12:05:00.000', 'sent', '2000-10-02 12:05:00.000', 'teams', 1, false, NULL, NULL, NULL, '2000-10-02 12:00:00.000', '2000-11-01 10:00:00.000'),
(52, 1, 'thanks:15', 'person', '1', 'thanks', '{"update":15}', false, '2000-10-11 10:00:00.000', 'sent', '2000-10-11 10:00:00.000', 'local', 1, false, NULL, NULL, NULL, '2000-10-11 10:00:00.000', '2000-11-01 10:00:00.000'),
(53, 1, 'thanks:16', 'person', '8', 'thanks', '{"update":16}', false, '2000-10-11 10:00:00.000', 'sent', '2000-10-11 10:00:00.000', 'slack', 1, false, NULL, NULL, NULL, '2000-10-11 10:00:00.000', '2000-11-01 10:00:00.000'),
(54, 1, 'bulletin.toRead:1:9:1', 'person', '1', 'bulletin.toRead', '{"issue":1,"revision":9}', false, '2000-12-04 09:30:00.000', 'sent', '2000-12-04 09:30:00.000', 'slack', 1, false, NULL, NULL, NULL, '2000-12-04 09:30:00.000', '2000-12-05 09:30:00.000'),
(55, 1, 'bulletin.toRead:1:9:2', 'person', '2', 'bulletin.toRead', '{"issue":1,"revision":9}', false, '2000-12-04 09:30:00.000', 'sent', '2000-12-04 09:30:00.000', 'teams', 1, false, NULL, NULL, NULL, '2000-12-04 09:30:00.000', '2000-12-05 09:30:00.000'),
(56, 1, 'bulletin.toRead:1:9:3', 'person', '3', 'bulletin.toRead', '{"issue":1,"revision":9}', false, '2000-12-04 09:30:00.000', 'sent', '2000-12-04 09:30:00.000', 'local', 1, false, NULL, NULL, NULL, '2000-12-04 09:30:00.000', '2000-12-05 09:30:00.000'),
(57, 1, 'bulletin.toRead:1:9:4', 'person', '4', 'bulletin.toRead', '{"issue":1,"revision":9}', false, '2000-12-04 09:30:00.000', 'sent', '2000-12-04 09:30:00.000', 'slack', 1, false, NULL, NULL, NULL, '2000-12-04 09:30:00.000', '2000-12-05 09:30:00.000'),
(58, 1, 'bulletin.decided:1:9', 'person', '5', 'bulletin.decided', '{"number":1,"name":"Hugo Martin","reason":"Il manque la date."}', false, '2000-12-05 09:30:00.000', 'sent', '2000-12-05 09:30:00.000', 'local', 1, false, NULL, NULL, NULL, '2000-12-05 09:30:00.000', '2001-01-05 09:30:00.000'),
(59, 1, 'bulletin.toRead:1:10:1', 'person', '1', 'bulletin.toRead', '{"issue":1,"revision":10}', false, '2000-12-05 09:30:00.000', 'dropped', '2000-12-05 09:30:00.000', 'local', 1, false, NULL, NULL, 'the issue is decided on, or has changed', '2000-12-05 09:30:00.000', NULL),
(60, 1, 'bulletin.toRead:1:10:2', 'person', '2', 'bulletin.toRead', '{"issue":1,"revision":10}', false, '2000-12-05 09:30:00.000', 'dropped', '2000-12-05 09:30:00.000', 'teams', 1, false, NULL, NULL, 'the issue is decided on, or has changed', '2000-12-05 09:30:00.000', NULL),
(61, 1, 'bulletin.toRead:1:10:3', 'person', '3', 'bulletin.toRead', '{"issue":1,"revision":10}', false, '2000-12-05 09:30:00.000', 'dropped', '2000-12-05 09:30:00.000', 'local', 1, false, NULL, NULL, 'the issue is decided on, or has changed', '2000-12-05 09:30:00.000', NULL),
(62, 1, 'bulletin.toRead:1:10:4', 'person', '4', 'bulletin.toRead', '{"issue":1,"revision":10}', false, '2000-12-05 09:30:00.000', 'dropped', '2000-12-05 09:30:00.000', 'slack', 1, false, NULL, NULL, 'the issue is decided on, or has changed', '2000-12-05 09:30:00.000', NULL),
(63, 1, 'bulletin.decided:1:10', 'person', '5', 'bulletin.decided', '{"number":1,"name":"Anna","reason":null}', false, '2000-12-05 09:30:00.000', 'sent', '2000-12-05 09:30:00.000', 'local', 1, false, NULL, NULL, NULL, '2000-12-05 09:30:00.000', '2001-01-05 09:30:00.000'),
(64, 1, 'calendar.announcement:8:1', 'person', '1', 'calendar.announcement', '{"entry":8}', false, '2001-01-05 09:30:00.000', 'sent', '2001-01-05 09:30:00.000', 'local', 1, false, NULL, NULL, NULL, '2001-01-05 09:30:00.000', '2001-01-05 09:30:00.000'),
(65, 1, 'calendar.announcement:8:2', 'person', '2', 'calendar.announcement', '{"entry":8}', false, '2001-01-05 09:30:00.000', 'sent', '2001-01-05 09:30:00.000', 'teams', 1, false, NULL, NULL, NULL, '2001-01-05 09:30:00.000', '2001-01-05 09:30:00.000'),
(66, 1, 'calendar.happened:8:1', 'person', '1', 'calendar.happened', '{"entry":8}', false, '2001-01-08 12:00:00.000', 'sent', '2001-01-08 12:00:00.000', 'local', 1, false, NULL, NULL, NULL, '2001-01-08 12:00:00.000', '2001-01-08 12:00:00.000'),
(67, 1, 'calendar.happened:8:2', 'person', '2', 'calendar.happened', '{"entry":8}', false, '2001-01-08 12:00:00.000', 'sent', '2001-01-08 12:00:00.000', 'teams', 1, false, NULL, NULL, NULL, '2001-01-08 12:00:00.000', '2001-01-08 12:00:00.000'),
(68, 1, 'reminder:4:1:2001-01-08:opening:1', 'person', '1', 'reminder', '{"round":4,"posts":[1],"rung":"focalPoint","snooze":null,"instead":null}', true, '2001-01-08 12:00:00.000', 'sent', '2001-01-08 12:00:00.000', 'local', 1, false, NULL, NULL, NULL, '2001-01-08 12:00:00.000', '2001-01-08 12:00:00.000'),
(69, 1, 'reminder:4:7:2001-01-08:opening:2', 'person', '7', 'reminder', '{"round":4,"posts":[2],"rung":"focalPoint","snooze":null,"instead":null}', true, '2001-01-08 12:00:00.000', 'sent', '2001-01-08 12:00:00.000', 'teams', 1, false, NULL, NULL, NULL, '2001-01-08 12:00:00.000', '2001-01-08 12:00:00.000'),
(70, 1, 'reminder:4:8:2001-01-08:opening:3', 'person', '8', 'reminder', '{"round":4,"posts":[3],"rung":"focalPoint","snooze":null,"instead":null}', true, '2001-01-08 12:00:00.000', 'sent', '2001-01-08 12:00:00.000', 'slack', 1, false, NULL, NULL, NULL, '2001-01-08 12:00:00.000', '2001-01-08 12:00:00.000'),
(71, 1, 'reminder:4:10:2001-01-08:opening:4', 'person', '10', 'reminder', '{"round":4,"posts":[4],"rung":"focalPoint","snooze":null,"instead":null}', true, '2001-01-08 12:00:00.000', 'sent', '2001-01-08 12:00:00.000', 'slack', 1, false, NULL, NULL, NULL, '2001-01-08 12:00:00.000', '2001-01-08 12:00:00.000'),
(72, 1, 'reminder:4:14:2001-01-08:opening:8', 'person', '14', 'reminder', '{"round":4,"posts":[8],"rung":"focalPoint","snooze":null,"instead":null}', true, '2001-01-08 12:00:00.000', 'sent', '2001-01-08 12:00:00.000', 'slack', 1, false, NULL, NULL, NULL, '2001-01-08 12:00:00.000', '2001-01-08 12:00:00.000'),
(73, 1, 'reminder:4:15:2001-01-08:opening:9', 'person', '15', 'reminder', '{"round":4,"posts":[9],"rung":"focalPoint","snooze":null,"instead":null}', true, '2001-01-08 12:00:00.000', 'parked', '2001-01-08 12:00:00.000', NULL, 0, false, NULL, NULL, 'no connected platform reaches the recipient', '2001-01-08 12:00:00.000', NULL),
(74, 1, 'parked:1:3263185:1', 'person', '1', 'outbox.parked', '{"since":"2001-01-08T12:00:00.000Z"}', false, '2001-01-08 12:05:00.000', 'sent', '2001-01-08 12:05:00.000', 'local', 1, false, NULL, NULL, NULL, '2001-01-08 12:00:00.000', '2001-02-05 12:00:00.000'),
(75, 1, 'parked:1:3263185:2', 'person', '2', 'outbox.parked', '{"since":"2001-01-08T12:00:00.000Z"}', false, '2001-01-08 12:05:00.000', 'sent', '2001-01-08 12:05:00.000', 'teams', 1, false, NULL, NULL, NULL, '2001-01-08 12:00:00.000', '2001-02-05 12:00:00.000'),
(76, 1, 'calendar.happened:7:1', 'person', '1', 'calendar.happened', '{"entry":7}', false, '2001-02-05 12:00:00.000', 'sent', '2001-02-05 12:00:00.000', 'local', 1, false, NULL, NULL, NULL, '2001-02-05 12:00:00.000', '2001-02-05 12:00:00.000'),
(77, 1, 'calendar.happened:7:2', 'person', '2', 'calendar.happened', '{"entry":7}', false, '2001-02-05 12:00:00.000', 'sent', '2001-02-05 12:00:02.000', 'teams', 1, false, NULL, NULL, NULL, '2001-02-05 12:00:00.000', '2001-02-05 12:00:02.000'),
(78, 1, 'reminder:5:15:2001-02-05:opening:9', 'person', '15', 'reminder', '{"round":5,"posts":[9],"rung":"focalPoint","snooze":null,"instead":null}', true, '2001-02-05 12:00:00.000', 'parked', '2001-02-05 12:00:00.000', NULL, 0, false, NULL, NULL, 'no connected platform reaches the recipient', '2001-02-05 12:00:00.000', NULL),
(79, 1, 'parked:1:3271249:1', 'person', '1', 'outbox.parked', '{"since":"2001-02-05T12:00:00.000Z"}', false, '2001-02-05 12:05:00.000', 'sent', '2001-02-05 12:05:00.000', 'local', 1, false, NULL, NULL, NULL, '2001-02-05 12:00:00.000', '2001-02-06 12:00:00.000'),
(80, 1, 'parked:1:3271249:2', 'person', '2', 'outbox.parked', '{"since":"2001-02-05T12:00:00.000Z"}', false, '2001-02-05 12:05:00.000', 'sent', '2001-02-05 12:05:00.000', 'teams', 1, false, NULL, NULL, NULL, '2001-02-05 12:00:00.000', '2001-02-06 12:00:00.000'),
(81, 1, 'digest:1:workingGroup', 'audience', 'workingGroup', 'digest', '{"issue":1,"number":1}', false, '2001-02-20 09:30:00.000', 'sending', '2001-02-20 09:30:00.000', 'slack', 1, true, 'a process that died', '2001-03-23 08:31:00.000', NULL, '2001-02-20 09:30:00.000', NULL),
(82, 1, 'digest:1:allStaff', 'audience', 'allStaff', 'digest', '{"issue":1,"number":1}', false, '2001-02-20 09:30:00.000', 'parked', '2001-02-20 09:30:00.000', 'teams', 1, true, NULL, NULL, 'the message is refused', '2001-02-20 09:30:00.000', NULL),
(83, 1, 'digest:1:memberStates', 'audience', 'memberStates', 'digest', '{"issue":1,"number":1}', false, '2001-02-20 09:30:00.000', 'sent', '2001-02-20 09:30:00.000', 'local', 1, false, NULL, NULL, NULL, '2001-02-20 09:30:00.000', '2001-02-20 09:30:00.000'),
(84, 1, 'bulletin.analysis:3:workingGroup', 'audience', 'workingGroup', 'bulletin.analysis', '{"round":3}', false, '2001-02-20 09:30:00.000', 'queued', '2001-02-20 09:30:00.000', 'slack', 0, false, NULL, NULL, NULL, '2001-02-20 09:30:00.000', NULL),
(85, 1, 'bulletin.analysis:3:allStaff', 'audience', 'allStaff', 'bulletin.analysis', '{"round":3}', false, '2001-02-20 09:30:00.000', 'parked', '2001-02-20 09:30:00.000', 'teams', 1, true, NULL, NULL, 'the message is refused', '2001-02-20 09:30:00.000', NULL),
(86, 1, 'bulletin.analysis:3:memberStates', 'audience', 'memberStates', 'bulletin.analysis', '{"round":3}', false, '2001-02-20 09:30:00.000', 'sent', '2001-02-20 09:30:00.000', 'local', 1, false, NULL, NULL, NULL, '2001-02-20 09:30:00.000', '2001-02-20 09:30:00.000'),
(87, 1, 'bulletin.erratum:1:workingGroup', 'audience', 'workingGroup', 'bulletin.erratum', '{"erratum":1,"number":1}', false, '2001-02-20 09:30:00.000', 'queued', '2001-02-20 09:30:00.000', 'slack', 0, false, NULL, NULL, NULL, '2001-02-20 09:30:00.000', NULL),
(88, 1, 'bulletin.erratum:1:allStaff', 'audience', 'allStaff', 'bulletin.erratum', '{"erratum":1,"number":1}', false, '2001-02-20 09:30:00.000', 'parked', '2001-02-20 09:30:00.000', 'teams', 1, true, NULL, NULL, 'the message is refused', '2001-02-20 09:30:00.000', NULL),
(89, 1, 'bulletin.erratum:1:memberStates', 'audience', 'memberStates', 'bulletin.erratum', '{"erratum":1,"number":1}', false, '2001-02-20 09:30:00.000', 'sent', '2001-02-20 09:30:00.000', 'local', 1, false, NULL, NULL, NULL, '2001-02-20 09:30:00.000', '2001-02-20 09:30:00.000'),
(90, 1, 'bulletin.erratum:2:workingGroup', 'audience', 'workingGroup', 'bulletin.erratum', '{"erratum":2,"number":1}', false, '2001-02-20 09:30:00.000', 'queued', '2001-02-20 09:30:00.000', 'slack', 0, false, NULL, NULL, NULL, '2001-02-20 09:30:00.000', NULL),
(91, 1, 'bulletin.erratum:2:allStaff', 'audience', 'allStaff', 'bulletin.erratum', '{"erratum":2,"number":1}', false, '2001-02-20 09:30:00.000', 'parked', '2001-02-20 09:30:00.000', 'teams', 1, true, NULL, NULL, 'the message is refused', '2001-02-20 09:30:00.000', NULL),
(92, 1, 'digest:1:workingGroup@local', 'audience', 'workingGroup', 'digest', '{"issue":1,"number":1}', false, '2001-02-20 09:30:00.000', 'queued', '2001-02-20 09:30:00.000', 'local', 0, false, NULL, NULL, NULL, '2001-02-20 09:30:00.000', NULL),
(93, 1, 'digest:1:allStaff@local', 'audience', 'allStaff', 'digest', '{"issue":1,"number":1}', false, '2001-02-20 09:30:00.000', 'queued', '2001-02-20 09:30:00.000', 'local', 0, false, NULL, NULL, NULL, '2001-02-20 09:30:00.000', NULL),
(94, 1, 'bulletin.analysis:3:workingGroup@local', 'audience', 'workingGroup', 'bulletin.analysis', '{"round":3}', false, '2001-02-20 09:30:00.000', 'queued', '2001-02-20 09:30:00.000', 'local', 0, false, NULL, NULL, NULL, '2001-02-20 09:30:00.000', NULL),
(95, 1, 'bulletin.analysis:3:allStaff@local', 'audience', 'allStaff', 'bulletin.analysis', '{"round":3}', false, '2001-02-20 09:30:00.000', 'queued', '2001-02-20 09:30:00.000', 'local', 0, false, NULL, NULL, NULL, '2001-02-20 09:30:00.000', NULL),
(96, 1, 'bulletin.erratum:1:workingGroup@local', 'audience', 'workingGroup', 'bulletin.erratum', '{"erratum":1,"number":1}', false, '2001-02-20 09:30:00.000', 'queued', '2001-02-20 09:30:00.000', 'local', 0, false, NULL, NULL, NULL, '2001-02-20 09:30:00.000', NULL),
(97, 1, 'bulletin.erratum:1:allStaff@local', 'audience', 'allStaff', 'bulletin.erratum', '{"erratum":1,"number":1}', false, '2001-02-20 09:30:00.000', 'queued', '2001-02-20 09:30:00.000', 'local', 0, false, NULL, NULL, NULL, '2001-02-20 09:30:00.000', NULL),
(98, 1, 'bulletin.erratum:2:workingGroup@local', 'audience', 'workingGroup', 'bulletin.erratum', '{"erratum":2,"number":1}', false, '2001-02-20 09:30:00.000', 'queued', '2001-02-20 09:30:00.000', 'local', 0, false, NULL, NULL, NULL, '2001-02-20 09:30:00.000', NULL),
(99, 1, 'bulletin.erratum:2:allStaff@local', 'audience', 'allStaff', 'bulletin.erratum', '{"erratum":2,"number":1}', false, '2001-02-20 09:30:00.000', 'queued', '2001-02-20 09:30:00.000', 'local', 0, false, NULL, NULL, NULL, '2001-02-20 09:30:00.000', NULL),
(100, 1, 'parked:1:3275539:1', 'person', '1', 'outbox.parked', '{"since":"2001-02-20T09:30:00.000Z"}', false, '2001-02-20 09:35:00.000', 'queued', '2001-02-20 09:35:00.000', 'slack', 0, false, NULL, NULL, NULL, '2001-02-20 09:30:00.050', NULL),
(101, 1, 'parked:1:3275539:2', 'person', '2', 'outbox.parked', '{"since":"2001-02-20T09:30:00.000Z"}', false, '2001-02-20 09:35:00.000', 'parked', '2001-02-20 09:35:00.000', NULL, 0, false, NULL, NULL, 'no connected platform reaches the recipient', '2001-02-20 09:30:00.050', NULL),
(102, 1, 'bulletin.call:2', 'audience', 'workingGroup', 'bulletin.call', '{"issue":2}', false, '2001-03-02 09:30:00.000', 'queued', '2001-03-02 09:30:00.000', 'slack', 0, false, NULL, NULL, NULL, '2001-03-02 09:30:00.000', NULL),
(103, 1, 'reminder:5:15:2001-03-02:due-14:9', 'person', '15', 'reminder', '{"round":5,"posts":[9],"rung":"focalPoint","snooze":null,"instead":null}', true, '2001-03-02 09:30:00.000', 'parked', '2001-03-02 09:30:00.000', NULL, 0, false, NULL, NULL, 'no connected platform reaches the recipient', '2001-03-02 09:30:00.000', NULL),
(104, 1, 'calendar.announcement:6:1', 'person', '1', 'calendar.announcement', '{"entry":6}', false, '2001-03-12 09:30:00.000', 'queued', '2001-03-12 09:30:00.000', 'slack', 0, false, NULL, NULL, NULL, '2001-03-12 09:30:00.000', NULL),
(105, 1, 'calendar.announcement:6:2', 'person', '2', 'calendar.announcement', '{"entry":6}', false, '2001-03-12 09:30:00.000', 'parked', '2001-03-12 09:30:00.000', NULL, 0, false, NULL, NULL, 'no connected platform reaches the recipient', '2001-03-12 09:30:00.000', NULL),
(106, 1, 'reminder:5:15:2001-03-12:due+2:9', 'person', '15', 'reminder', '{"round":5,"posts":[9],"rung":"focalPoint","snooze":null,"instead":null}', true, '2001-03-12 09:30:00.000', 'parked', '2001-03-12 09:30:00.000', NULL, 0, false, NULL, NULL, 'no connected platform reaches the recipient', '2001-03-12 09:30:00.000', NULL),
(107, 1, 'reminder:4:1:2001-03-12:due-14:1', 'person', '1', 'reminder', '{"round":4,"posts":[1],"rung":"focalPoint","snooze":null,"instead":null}', true, '2001-03-12 09:30:00.000', 'queued', '2001-03-12 09:30:00.000', 'slack', 0, false, NULL, NULL, NULL, '2001-03-12 09:30:00.000', NULL),
(108, 1, 'reminder:4:7:2001-03-12:due-14:2', 'person', '7', 'reminder', '{"round":4,"posts":[2],"rung":"focalPoint","snooze":null,"instead":null}', true, '2001-03-12 09:30:00.000', 'parked', '2001-03-12 09:30:00.000', NULL, 0, false, NULL, NULL, 'no connected platform reaches the recipient', '2001-03-12 09:30:00.000', NULL),
(109, 1, 'reminder:4:8:2001-03-12:due-14:3', 'person', '8', 'reminder', '{"round":4,"posts":[3],"rung":"focalPoint","snooze":null,"instead":null}', true, '2001-03-12 09:30:00.000', 'queued', '2001-03-12 09:30:00.000', 'slack', 0, false, NULL, NULL, NULL, '2001-03-12 09:30:00.000', NULL),
(110, 1, 'reminder:4:10:2001-03-12:due-14:4', 'person', '10', 'reminder', '{"round":4,"posts":[4],"rung":"focalPoint","snooze":null,"instead":null}', true, '2001-03-12 09:30:00.000', 'queued', '2001-03-12 09:30:00.000', 'slack', 0, false, NULL, NULL, NULL, '2001-03-12 09:30:00.000', NULL),
(111, 1, 'reminder:4:14:2001-03-12:due-14:8', 'person', '14', 'reminder', '{"round":4,"posts":[8],"rung":"focalPoint","snooze":null,"instead":null}', true, '2001-03-12 09:30:00.000', 'queued', '2001-03-12 09:30:00.000', 'slack', 0, false, NULL, NULL, NULL, '2001-03-12 09:30:00.000', NULL),
(112, 1, 'reminder:4:15:2001-03-12:due-14:9', 'person', '15', 'reminder', '{"round":4,"posts":[9],"rung":"focalPoint","snooze":null,"instead":null}', true, '2001-03-12 09:30:00.000', 'parked', '2001-03-12 09:30:00.000', NULL, 0, false, NULL, NULL, 'no connected platform reaches the recipient', '2001-03-12 09:30:00.000', NULL),
(113, 1, 'calendar.happened:6:1', 'person', '1', 'calendar.happened', '{"entry":6}', false, '2001-03-19 09:30:00.000', 'queued', '2001-03-19 09:30:00.000', 'slack', 0, false, NULL, NULL, NULL, '2001-03-19 09:30:00.000', NULL),
(114, 1, 'calendar.happened:6:2', 'person', '2', 'calendar.happened', '{"entry":6}', false, '2001-03-19 09:30:00.000', 'parked', '2001-03-19 09:30:00.000', NULL, 0, false, NULL, NULL, 'no connected platform reaches the recipient', '2001-03-19 09:30:00.000', NULL),
(115, 1, 'bulletin.itemsIn:2:4', 'person', '4', 'bulletin.itemsIn', '{"issue":2}', false, '2001-03-19 09:30:00.000', 'queued', '2001-03-19 09:30:00.000', 'slack', 0, false, NULL, NULL, NULL, '2001-03-19 09:30:00.000', NULL),
(116, 1, 'bulletin.itemsIn:2:5', 'person', '5', 'bulletin.itemsIn', '{"issue":2}', false, '2001-03-19 09:30:00.000', 'parked', '2001-03-19 09:30:00.000', NULL, 0, false, NULL, NULL, 'no connected platform reaches the recipient', '2001-03-19 09:30:00.000', NULL),
(117, 1, 'reminder:5:1:2001-03-19:coordinator:9', 'person', '1', 'reminder.missing', '{"round":5,"posts":[9],"rung":"coordinator","snooze":null,"instead":null}', true, '2001-03-19 09:30:00.000', 'queued', '2001-03-19 09:30:00.000', 'slack', 0, false, NULL, NULL, NULL, '2001-03-19 09:30:00.000', NULL),
(118, 1, 'thanks:17', 'person', '13', 'thanks', '{"update":17}', false, '2001-03-20 09:00:00.000', 'parked', '2001-03-20 09:00:00.000', NULL, 0, false, NULL, NULL, 'no connected platform reaches the recipient', '2001-03-20 09:00:00.000', NULL),
(119, 1, 'delegate:3', 'person', '15', 'delegate', '{"absence":3}', false, '2001-03-20 09:00:00.000', 'parked', '2001-03-20 09:00:00.000', NULL, 0, false, NULL, NULL, 'no connected platform reaches the recipient', '2001-03-20 09:00:00.000', NULL),
(120, 1, 'delegate:4', 'person', '10', 'delegate', '{"absence":4}', false, '2001-03-20 09:00:00.000', 'queued', '2001-03-20 09:00:00.000', 'slack', 0, false, NULL, NULL, NULL, '2001-03-20 09:00:00.000', NULL),
(121, 1, 'thanks:18', 'person', '14', 'thanks', '{"update":18}', false, '2001-03-22 09:00:00.000', 'queued', '2001-03-22 09:00:00.000', 'slack', 0, false, NULL, NULL, NULL, '2001-03-22 09:00:00.000', NULL),
(122, 1, 'calendar.announcement:5:1', 'person', '1', 'calendar.announcement', '{"entry":5}', false, '2001-03-23 08:30:00.000', 'queued', '2001-03-23 08:30:00.000', 'slack', 0, false, NULL, NULL, NULL, '2001-03-23 08:30:00.000', NULL),
(123, 1, 'calendar.announcement:5:2', 'person', '2', 'calendar.announcement', '{"entry":5}', false, '2001-03-23 08:30:00.000', 'parked', '2001-03-23 08:30:00.000', NULL, 0, false, NULL, NULL, 'no connected platform reaches the recipient', '2001-03-23 08:30:00.000', NULL),
(124, 1, 'bulletin.near:2:4', 'person', '4', 'bulletin.near', '{"issue":2}', false, '2001-03-23 08:30:00.000', 'queued', '2001-03-23 08:30:00.000', 'slack', 0, false, NULL, NULL, NULL, '2001-03-23 08:30:00.000', NULL),
(125, 1, 'bulletin.near:2:5', 'person', '5', 'bulletin.near', '{"issue":2}', false, '2001-03-23 08:30:00.000', 'parked', '2001-03-23 08:30:00.000', NULL, 0, false, NULL, NULL, 'no connected platform reaches the recipient', '2001-03-23 08:30:00.000', NULL),
(126, 1, 'reminder:4:1:2001-03-23:due-4:1', 'person', '1', 'reminder', '{"round":4,"posts":[1],"rung":"focalPoint","snooze":null,"instead":null}', true, '2001-03-23 08:30:00.000', 'queued', '2001-03-23 08:30:00.000', 'slack', 0, false, NULL, NULL, NULL, '2001-03-23 08:30:00.000', NULL),
(127, 1, 'reminder:4:7:2001-03-23:due-4:2', 'person', '7', 'reminder', '{"round":4,"posts":[2],"rung":"focalPoint","snooze":null,"instead":null}', true, '2001-03-23 08:30:00.000', 'parked', '2001-03-23 08:30:00.000', NULL, 0, false, NULL, NULL, 'no connected platform reaches the recipient', '2001-03-23 08:30:00.000', NULL),
(128, 1, 'reminder:4:8:2001-03-23:due-4:3', 'person', '8', 'reminder', '{"round":4,"posts":[3],"rung":"focalPoint","snooze":null,"instead":null}', true, '2001-03-23 08:30:00.000', 'queued', '2001-03-23 08:30:00.000', 'slack', 0, false, NULL, NULL, NULL, '2001-03-23 08:30:00.000', NULL),
(129, 1, 'reminder:4:10:2001-03-23:due-4:4', 'person', '10', 'reminder', '{"round":4,"posts":[4],"rung":"focalPoint","snooze":null,"instead":null}', true, '2001-03-23 08:30:00.000', 'queued', '2001-03-23 08:30:00.000', 'slack', 0, false, NULL, NULL, NULL, '2001-03-23 08:30:00.000', NULL),
(130, 1, 'reminder:4:15:2001-03-23:due-4:7', 'person', '15', 'reminder', '{"round":4,"posts":[7,9],"rung":"focalPoint","snooze":null,"instead":"delegate"}', true, '2001-03-23 08:30:00.000', 'parked', '2001-03-23 08:30:00.000', NULL, 0, false, NULL, NULL, 'no connected platform reaches the recipient', '2001-03-23 08:30:00.000', NULL),
(131, 1, 'bulletin.toRead:2:1:1', 'person', '1', 'bulletin.toRead', '{"issue":2,"revision":1}', false, '2001-03-23 08:30:00.000', 'queued', '2001-03-23 08:30:00.000', 'slack', 0, false, NULL, NULL, NULL, '2001-03-23 08:30:00.000', NULL),
(132, 1, 'bulletin.toRead:2:1:2', 'person', '2', 'bulletin.toRead', '{"issue":2,"revision":1}', false, '2001-03-23 08:30:00.000', 'parked', '2001-03-23 08:30:00.000', NULL, 0, false, NULL, NULL, 'no connected platform reaches the recipient', '2001-03-23 08:30:00.000', NULL),
(133, 1, 'bulletin.toRead:2:1:3', 'person', '3', 'bulletin.toRead', '{"issue":2,"revision":1}', false, '2001-03-23 08:30:00.000', 'parked', '2001-03-23 08:30:00.000', NULL, 0, false, NULL, NULL, 'no connected platform reaches the recipient', '2001-03-23 08:30:00.000', NULL),
(134, 1, 'bulletin.toRead:2:1:5', 'person', '5', 'bulletin.toRead', '{"issue":2,"revision":1}', false, '2001-03-23 08:30:00.000', 'parked', '2001-03-23 08:30:00.000', NULL, 0, false, NULL, NULL, 'no connected platform reaches the recipient', '2001-03-23 08:30:00.000', NULL),
(135, 1, 'bulletin.decided:2:1', 'person', '4', 'bulletin.decided', '{"number":2,"name":"Hugo Martin","reason":"Deux titres manquent."}', false, '2001-03-23 08:30:00.000', 'queued', '2001-03-23 08:30:00.000', 'slack', 0, false, NULL, NULL, NULL, '2001-03-23 08:30:00.000', NULL),
(136, 1, 'bulletin.toRead:2:3:1', 'person', '1', 'bulletin.toRead', '{"issue":2,"revision":3}', false, '2001-03-23 08:30:00.000', 'queued', '2001-03-23 08:30:00.000', 'slack', 0, false, NULL, NULL, NULL, '2001-03-23 08:30:00.000', NULL),
(137, 1, 'bulletin.toRead:2:3:2', 'person', '2', 'bulletin.toRead', '{"issue":2,"revision":3}', false, '2001-03-23 08:30:00.000', 'parked', '2001-03-23 08:30:00.000', NULL, 0, false, NULL, NULL, 'no connected platform reaches the recipient', '2001-03-23 08:30:00.000', NULL),
(138, 1, 'bulletin.toRead:2:3:3', 'person', '3', 'bulletin.toRead', '{"issue":2,"revision":3}', false, '2001-03-23 08:30:00.000', 'parked', '2001-03-23 08:30:00.000', NULL, 0, false, NULL, NULL, 'no connected platform reaches the recipient', '2001-03-23 08:30:00.000', NULL),
(139, 1, 'bulletin.toRead:2:3:4', 'person', '4', 'bulletin.toRead', '{"issue":2,"revision":3}', false, '2001-03-23 08:30:00.000', 'queued', '2001-03-23 08:30:00.000', 'slack', 0, false, NULL, NULL, NULL, '2001-03-23 08:30:00.000', NULL),
(140, 1, 'bulletin.decided:2:3', 'person', '5', 'bulletin.decided', '{"number":2,"name":"Anna","reason":"Please name the port."}', false, '2001-03-23 08:30:00.000', 'parked', '2001-03-23 08:30:00.000', NULL, 0, false, NULL, NULL, 'no connected platform reaches the recipient', '2001-03-23 08:30:00.000', NULL),
(141, 1, 'bulletin.toRead:2:4:1', 'person', '1', 'bulletin.toRead', '{"issue":2,"revision":4}', false, '2001-03-23 08:30:00.000', 'queued', '2001-03-23 08:30:00.000', 'slack', 0, false, NULL, NULL, NULL, '2001-03-23 08:30:00.000', NULL),
(142, 1, 'bulletin.toRead:2:4:2', 'person', '2', 'bulletin.toRead', '{"issue":2,"revision":4}', false, '2001-03-23 08:30:00.000', 'parked', '2001-03-23 08:30:00.000', NULL, 0, false, NULL, NULL, 'no connected platform reaches the recipient', '2001-03-23 08:30:00.000', NULL),
(143, 1, 'bulletin.toRead:2:4:3', 'person', '3', 'bulletin.toRead', '{"issue":2,"revision":4}', false, '2001-03-23 08:30:00.000', 'parked', '2001-03-23 08:30:00.000', NULL, 0, false, NULL, NULL, 'no connected platform reaches the recipient', '2001-03-23 08:30:00.000', NULL),
(144, 1, 'bulletin.toRead:2:4:5', 'person', '5', 'bulletin.toRead', '{"issue":2,"revision":4}', false, '2001-03-23 08:30:00.000', 'parked', '2001-03-23 08:30:00.000', NULL, 0, false, NULL, NULL, 'no connected platform reaches the recipient', '2001-03-23 08:30:00.000', NULL),
(145, 1, 'withdrawn:13:4', 'person', '4', 'bulletin.withdrawn', '{"item":13,"number":2,"published":false}', false, '2001-03-23 08:30:00.000', 'queued', '2001-03-23 08:30:00.000', 'slack', 0, false, NULL, NULL, NULL, '2001-03-23 08:30:00.000', NULL),
(146, 1, 'withdrawn:13:5', 'person', '5', 'bulletin.withdrawn', '{"item":13,"number":2,"published":false}', false, '2001-03-23 08:30:00.000', 'parked', '2001-03-23 08:30:00.000', NULL, 0, false, NULL, NULL, 'no connected platform reaches the recipient', '2001-03-23 08:30:00.000', NULL),
(147, 1, 'bulletin.erratum:3:workingGroup', 'audience', 'workingGroup', 'bulletin.erratum', '{"erratum":3,"number":1}', false, '2001-03-23 08:30:00.000', 'queued', '2001-03-23 08:30:00.000', 'slack', 0, false, NULL, NULL, NULL, '2001-03-23 08:30:00.000', NULL),
(148, 1, 'bulletin.erratum:3:allStaff', 'audience', 'allStaff', 'bulletin.erratum', '{"erratum":3,"number":1}', false, '2001-03-23 08:30:00.000', 'parked', '2001-03-23 08:30:00.000', NULL, 0, false, NULL, NULL, 'no connected platform reaches the recipient', '2001-03-23 08:30:00.000', NULL),
(149, 1, 'bulletin.erratum:3:memberStates', 'audience', 'memberStates', 'bulletin.erratum', '{"erratum":3,"number":1}', false, '2001-03-23 08:30:00.000', 'parked', '2001-03-23 08:30:00.000', NULL, 0, false, NULL, NULL, 'no connected platform reaches the recipient', '2001-03-23 08:30:00.000', NULL),
(150, 1, 'seatToFill:11:2001-03-23T08:30:00.000Z:1', 'person', '1', 'seatToFill', '{"identityId":11}', false, '2001-03-23 08:30:00.000', 'queued', '2001-03-23 08:30:00.000', 'slack', 0, false, NULL, NULL, NULL, '2001-03-23 08:30:00.000', NULL),
(151, 1, 'seatToFill:11:2001-03-23T08:30:00.000Z:2', 'person', '2', 'seatToFill', '{"identityId":11}', false, '2001-03-23 08:30:00.000', 'parked', '2001-03-23 08:30:00.000', NULL, 0, false, NULL, NULL, 'no connected platform reaches the recipient', '2001-03-23 08:30:00.000', NULL),
(152, 1, 'parked:1:3284455:1', 'person', '1', 'outbox.parked', '{"since":"2001-03-23T08:30:00.000Z"}', false, '2001-03-23 08:35:00.000', 'queued', '2001-03-23 08:35:00.000', NULL, 0, false, NULL, NULL, NULL, '2001-03-23 08:30:00.000', NULL),
(153, 1, 'parked:1:3284455:2', 'person', '2', 'outbox.parked', '{"since":"2001-03-23T08:30:00.000Z"}', false, '2001-03-23 08:35:00.000', 'queued', '2001-03-23 08:35:00.000', NULL, 0, false, NULL, NULL, NULL, '2001-03-23 08:30:00.000', NULL),
(154, 3, 'bulletin.toRead:4:1:19', 'person', '19', 'bulletin.toRead', '{"issue":4,"revision":1}', false, '2001-03-23 09:00:00.000', 'queued', '2001-03-23 09:00:00.000', NULL, 0, false, NULL, NULL, NULL, '2001-03-23 09:00:00.000', NULL),
(155, 3, 'bulletin.decided:4:1', 'person', '20', 'bulletin.decided', '{"number":1,"name":"Coordinator of THIRD","reason":null}', false, '2001-03-23 09:00:00.000', 'queued', '2001-03-23 09:00:00.000', NULL, 0, false, NULL, NULL, NULL, '2001-03-23 09:00:00.000', NULL);
INSERT INTO "Person" ("id", "workingGroupId", "key", "name", "email", "language", "timeZone") VALUES
(1, 1, 'anna', 'Anna', 'anna.keller@example.org', 'en', NULL),
(2, 1, 'carla', 'Carla', NULL, 'en', NULL),
(3, 1, 'hugo', 'Hugo Martin', 'hugo.martin@example.org', 'fr', NULL),
(4, 1, 'edith', 'Edith Moore', 'edith.moore@example.org', 'en', NULL),
(5, 1, 'ewa', 'Ewa Nowak', NULL, 'en', NULL),
(6, 1, 'victor', 'Victor Lang', NULL, 'en', NULL),
(7, 1, 'helene', 'Helene', NULL, 'fr', NULL),
(8, 1, 'dieynaba', 'Dieynaba Sow', NULL, 'fr', NULL),
(9, 1, 'amadou', 'Amadou Diop', NULL, 'fr', NULL),
(10, 1, 'naomi', 'Naomi Otieno', 'naomi.otieno@example.org', 'en', NULL),
(11, 1, 'beatriz', 'Beatriz', 'beatriz@example.org', 'es', NULL),
(12, 1, 'maria', 'Maria Santos', NULL, 'en', NULL),
(13, 1, 'luis', 'Luis Vega', NULL, 'es', NULL),
(14, 1, 'karim', 'Karim Farid', 'karim.farid@example.org', 'en', 'Africa/Cairo'),
(15, 1, 'petra', 'Petra Gruber', NULL, 'en', NULL),
(16, 1, 'otto', 'Otto Former', NULL, 'en', NULL),
(17, 2, 'SECOND-c', 'Coordinator of SECOND', NULL, 'en', NULL),
(18, 2, 'SECOND-e', 'Editor of SECOND', NULL, 'en', NULL),
(19, 3, 'THIRD-c', 'Coordinator of THIRD', NULL, 'en', NULL),
(20, 3, 'THIRD-e', 'Editor of THIRD', NULL, 'en', NULL);
INSERT INTO "PlanOfAction" ("id", "workingGroupId", "label") VALUES
(1, 1, 'Plan of Action');
INSERT INTO "Post" ("id", "workingGroupId", "dutyStationId", "code", "name", "kind", "workingGroupMember", "language") VALUES
(1, 1, 1, 'HQ-ODG', 'Office of the Director General', 'hq', true, 'en'),
(2, 1, 1, 'HQ-HRM', 'Human Resources Management', 'hq', true, 'fr'),
(3, 1, 2, 'DKR', 'Dakar', 'field', true, 'fr'),
(4, 1, 3, 'NBO', 'Nairobi', 'field', true, 'en'),
(5, 1, 4, 'BOG', 'Bogotá', 'field', true, 'es'),
(6, 1, 5, 'MNL', 'Manila', 'field', true, 'en'),
(7, 1, 6, 'LIM', 'Lima', 'field', false, 'es'),
(8, 1, 7, 'CAI', 'Cairo', 'field', false, 'en'),
(9, 1, 8, 'VIE', 'Vienna', 'field', false, 'en');
INSERT INTO "Round" ("id", "workingGroupId", "label", "instrumentId", "planOfActionId", "periodStart", "periodEnd", "opensAt", "dueAt", "closesAt", "state") VALUES
(1, 1, 'Plans of Action 1999', 1, 1, '1998-10-01', '1999-03-31', '1999-04-05', '1999-08-31', '1999-09-30', 'locked'),
(2, 1, 'Plans of Action 2000', 1, 1, '1999-10-01', '2000-03-31', '2000-04-03', '2000-08-31', '2000-10-12', 'closed'),
(3, 1, 'Clinics 2000', 2, 1, '2000-04-01', '2000-09-30', '2000-10-10', '2000-10-24', '2000-10-31', 'published'),
(4, 1, 'Plans of Action 2001', 1, 1, '2000-04-01', '2000-12-31', '2001-01-08', '2001-03-26', '2001-04-30', 'open'),
(5, 1, 'Spring survey', 1, 1, '2000-10-01', '2000-12-31', '2001-02-05', '2001-03-08', '2001-04-06', 'open'),
(6, 1, 'Mid-term check', 1, 1, '2000-10-01', '2001-02-28', '2001-03-26', '2001-05-15', '2001-05-31', 'scheduled'),
(7, 1, 'Too late', 1, 1, '2000-10-01', '2000-12-31', '2001-03-13', '2001-03-14', '2001-03-16', 'scheduled'),
(8, 1, 'Plans of Action 2001-04', 1, 1, '2000-10-01', '2001-03-31', '2001-04-03', '2001-08-31', '2001-10-12', 'scheduled');
INSERT INTO "SignOff" ("id", "issueId", "revision", "requestedBy", "requestedAt", "decidedBy", "decidedAt", "approved", "reason") VALUES
(1, 1, 9, 5, '2000-12-04 09:30:00.000', 3, '2000-12-05 09:30:00.000', false, 'Il manque la date.'),
(2, 1, 10, 5, '2000-12-05 09:30:00.000', 1, '2000-12-05 09:30:00.000', true, NULL),
(3, 2, 1, 4, '2001-03-23 08:30:00.000', 3, '2001-03-23 08:30:00.000', false, 'Deux titres manquent.'),
(4, 2, 3, 5, '2001-03-23 08:30:00.000', 1, '2001-03-23 08:30:00.000', false, 'Please name the port.'),
(5, 2, 4, 4, '2001-03-23 08:30:00.000', NULL, NULL, NULL, NULL),
(6, 4, 1, 20, '2001-03-23 09:00:00.000', 19, '2001-03-23 09:00:00.000', true, NULL);
INSERT INTO "Update" ("id", "roundId", "postId", "revision", "state", "nilReturn", "late", "submittedAt", "submittedBy", "channel", "seconds") VALUES
(1, 1, 3, 1, 'submitted', false, false, '1999-08-20 09:00:00.000', 8, 'slack', 0),
(2, 1, 4, 1, 'submitted', false, false, '1999-08-20 09:10:00.000', 10, 'slack', 0),
(3, 1, 2, 1, 'submitted', false, false, '1999-08-20 09:20:00.000', 7, 'teams', 0),
(4, 1, 5, 1, 'submitted', false, false, '1999-08-20 09:30:00.000', 11, 'teams', 0),
(5, 1, 7, 1, 'submitted', false, false, '1999-08-20 09:40:00.000', 13, 'local', 0),
(6, 1, 8, 1, 'submitted', false, false, '1999-08-20 09:50:00.000', 14, 'slack', 0),
(7, 2, 4, 1, 'submitted', false, false, '2000-08-22 09:00:00.000', 10, 'slack', 0),
(8, 2, 3, 1, 'submitted', false, false, '2000-08-22 09:07:00.000', 8, 'slack', 0),
(9, 2, 2, 1, 'submitted', false, false, '2000-08-22 09:14:00.000', 7, 'teams', 0),
(10, 2, 5, 1, 'submitted', false, false, '2000-08-22 09:21:00.000', 11, 'teams', 0),
(11, 2, 1, 1, 'submitted', false, false, '2000-08-22 09:28:00.000', 1, 'local', 0),
(12, 2, 7, 1, 'submitted', true, false, '2000-08-22 09:35:00.000', 13, 'local', NULL),
(13, 2, 4, 2, 'amended', false, false, '2000-08-25 12:00:00.000', 10, 'slack', 0),
(14, 2, 6, 1, 'submitted', false, true, '2000-09-05 09:30:00.000', 12, 'local', 0),
(15, 3, 1, 1, 'submitted', false, false, '2000-10-11 10:00:00.000', 1, 'local', 0),
(16, 3, 3, 1, 'submitted', false, false, '2000-10-11 10:00:00.000', 8, 'slack', 0),
(17, 5, 7, 1, 'submitted', true, true, '2001-03-20 09:00:00.000', 13, 'local', NULL),
(18, 4, 8, 1, 'submitted', false, false, '2001-03-22 09:00:00.000', 14, 'slack', 0);
INSERT INTO "Absence" ("id", "personId", "from", "to", "delegateId") VALUES
(2, 12, '2000-04-10', '2000-04-14', 13),
(3, 13, '2001-03-20', '2001-04-05', 15),
(4, 9, '2001-04-02', '2001-04-06', 10);
INSERT INTO "Answer" ("updateId", "question", "item", "part", "text", "number") VALUES
(1, 'actions', 0, 'evidence', 'https://example.org/2', NULL),
(1, 'actions', 0, 'narrative', 'Round-table number 2; a contact was named.', NULL),
(1, 'actions', 0, 'objective', 'P01', NULL),
(1, 'actions', 0, 'status', 'delayed', NULL),
(1, 'actions', 1, 'narrative', 'Half-day session for 12 staff members.', NULL),
(1, 'actions', 1, 'objective', 'S01', NULL),
(1, 'actions', 1, 'status', 'blocked', NULL),
(1, 'commitment', 0, '', NULL, 3),
(1, 'dialogue', 0, 'government', 'occasional', NULL),
(1, 'dialogue', 0, 'multiBilateral', 'planned', NULL),
(1, 'dialogue', 0, 'ngo', 'none', NULL),
(1, 'dialogue', 0, 'other', 'regular', NULL),
(1, 'dialogueContact', 0, '', 'Labour attaché 2', NULL),
(1, 'mainstreaming', 0, 'evaluation', NULL, 2),
(1, 'mainstreaming', 0, 'implementation', NULL, 0),
(1, 'mainstreaming', 0, 'monitoring', NULL, 1),
(1, 'mainstreaming', 0, 'needsAssessment', NULL, 2),
(1, 'mainstreaming', 0, 'projectDesign', NULL, 3),
(1, 'networks', 0, 'international', NULL, 2),
(1, 'networks', 0, 'national', NULL, 0),
(1, 'networks', 0, 'regional', NULL, 3),
(1, 'patAccess', 0, '', 'no', NULL),
(1, 'patObstacle', 0, '', 'A slow line', NULL),
(1, 'staffProfessional', 0, '', NULL, 11),
(1, 'streamline', 0, '', 'yes', NULL),
(1, 'unclearObjectives', 0, 'P02', 'P02', NULL),
(1, 'whatHelped', 0, '', 'A colleague’s checklist', NULL),
(1, 'womenProfessional', 0, '', NULL, 5),
(2, 'actions', 0, 'evidence', 'https://example.org/3', NULL),
(2, 'actions', 0, 'narrative', 'Round-table number 3; a contact was named.', NULL),
(2, 'actions', 0, 'objective', 'P02', NULL),
(2, 'actions', 0, 'status', 'blocked', NULL),
(2, 'actions', 1, 'narrative', 'Half-day session for 13 staff members.', NULL),
(2, 'actions', 1, 'objective', 'S02', NULL),
(2, 'actions', 1, 'status', 'notStarted', NULL),
(2, 'commitment', 0, '', NULL, 4),
(2, 'dialogue', 0, 'government', 'planned', NULL),
(2, 'dialogue', 0, 'multiBilateral', 'none', NULL),
(2, 'dialogue', 0, 'ngo', 'regular', NULL),
(2, 'dialogue', 0, 'other', 'regular', NULL),
(2, 'dialogueContact', 0, '', 'Labour attaché 3', NULL),
(2, 'mainstreaming', 0, 'evaluation', NULL, 3),
(2, 'mainstreaming', 0, 'implementation', NULL, 1),
(2, 'mainstreaming', 0, 'monitoring', NULL, 2),
(2, 'mainstreaming', 0, 'needsAssessment', NULL, 3),
(2, 'mainstreaming', 0, 'projectDesign', NULL, 0),
(2, 'networks', 0, 'international', NULL, 3),
(2, 'networks', 0, 'national', NULL, 1),
(2, 'networks', 0, 'regional', NULL, 0),
(2, 'patAccess', 0, '', 'yes', NULL),
(2, 'staffProfessional', 0, '', NULL, 12),
(2, 'streamline', 0, '', 'no', NULL),
(2, 'unclearObjectives', 0, 'P02', 'P02', NULL),
(2, 'whatHelped', 0, '', 'A colleague’s checklist', NULL),
(2, 'womenProfessional', 0, '', NULL, 6),
(3, 'actions', 0, 'evidence', 'https://example.org/4', NULL),
(3, 'actions', 0, 'narrative', 'Round-table number 4; a contact was named.', NULL),
(3, 'actions', 0, 'objective', 'P01', NULL),
(3, 'actions', 0, 'status', 'notStarted', NULL),
(3, 'actions', 1, 'narrative', 'Half-day session for 14 staff members.', NULL),
(3, 'actions', 1, 'objective', 'S01', NULL),
(3, 'actions', 1, 'status', 'onTrack', NULL),
(3, 'commitment', 0, '', NULL, 1),
(3, 'dialogue', 0, 'government', 'none', NULL),
(3, 'dialogue', 0, 'multiBilateral', 'regular', NULL),
(3, 'dialogue', 0, 'ngo', 'regular', NULL),
(3, 'dialogue', 0, 'other', 'occasional', NULL),
(3, 'dialogueContact', 0, '', 'Labour attaché 4', NULL),
(3, 'mainstreaming', 0, 'evaluation', NULL, 0),
(3, 'mainstreaming', 0, 'implementation', NULL, 2),
(3, 'mainstreaming', 0, 'monitoring', NULL, 3),
(3, 'mainstreaming', 0, 'needsAssessment', NULL, 0),
(3, 'mainstreaming', 0, 'projectDesign', NULL, 1),
(3, 'networks', 0, 'international', NULL, 0),
(3, 'networks', 0, 'national', NULL, 2),
(3, 'networks', 0, 'regional', NULL, 1),
(3, 'patAccess', 0, '', 'partly', NULL),
(3, 'patObstacle', 0, '', 'A slow line', NULL),
(3, 'staffProfessional', 0, '', NULL, 13),
(3, 'streamline', 0, '', 'yes', NULL),
(3, 'unclearObjectives', 0, 'P02', 'P02', NULL),
(3, 'whatHelped', 0, '', 'A colleague’s checklist', NULL),
(3, 'womenProfessional', 0, '', NULL, 7),
(4, 'actions', 0, 'evidence', 'https://example.org/5', NULL),
(4, 'actions', 0, 'narrative', 'Round-table number 5; a contact was named.', NULL),
(4, 'actions', 0, 'objective', 'P02', NULL),
(4, 'actions', 0, 'status', 'onTrack', NULL),
(4, 'actions', 1, 'narrative', 'Half-day session for 15 staff members.', NULL),
(4, 'actions', 1, 'objective', 'S02', NULL),
(4, 'actions', 1, 'status', 'completed', NULL),
(4, 'commitment', 0, '', NULL, 2),
(4, 'dialogue', 0, 'government', 'regular', NULL),
(4, 'dialogue', 0, 'multiBilateral', 'regular', NULL),
(4, 'dialogue', 0, 'ngo', 'occasional', NULL),
(4, 'dialogue', 0, 'other', 'planned', NULL),
(4, 'dialogueContact', 0, '', 'Labour attaché 5', NULL),
(4, 'mainstreaming', 0, 'evaluation', NULL, 1),
(4, 'mainstreaming', 0, 'implementation', NULL, 3),
(4, 'mainstreaming', 0, 'monitoring', NULL, 0),
(4, 'mainstreaming', 0, 'needsAssessment', NULL, 1),
(4, 'mainstreaming', 0, 'projectDesign', NULL, 2),
(4, 'networks', 0, 'international', NULL, 1),
(4, 'networks', 0, 'national', NULL, 3),
(4, 'networks', 0, 'regional', NULL, 2),
(4, 'patAccess', 0, '', 'no', NULL),
(4, 'patObstacle', 0, '', 'A slow line', NULL),
(4, 'staffProfessional', 0, '', NULL, 14),
(4, 'streamline', 0, '', 'no', NULL),
(4, 'unclearObjectives', 0, 'P02', 'P02', NULL),
(4, 'whatHelped', 0, '', 'A colleague’s checklist', NULL),
(4, 'womenProfessional', 0, '', NULL, 8),
(5, 'actions', 0, 'evidence', 'https://example.org/7', NULL),
(5, 'actions', 0, 'narrative', 'Round-table number 7; a contact was named.', NULL),
(5, 'actions', 0, 'objective', 'P02', NULL),
(5, 'actions', 0, 'status', 'delayed', NULL),
(5, 'actions', 1, 'narrative', 'Half-day session for 17 staff members.', NULL),
(5, 'actions', 1, 'objective', 'S02', NULL),
(5, 'actions', 1, 'status', 'blocked', NULL),
(5, 'commitment', 0, '', NULL, 4),
(5, 'dialogue', 0, 'government', 'occasional', NULL),
(5, 'dialogue', 0, 'multiBilateral', 'planned', NULL),
(5, 'dialogue', 0, 'ngo', 'none', NULL),
(5, 'dialogue', 0, 'other', 'regular', NULL),
(5, 'dialogueContact', 0, '', 'Labour attaché 7', NULL),
(5, 'mainstreaming', 0, 'evaluation', NULL, 3),
(5, 'mainstreaming', 0, 'implementation', NULL, 1),
(5, 'mainstreaming', 0, 'monitoring', NULL, 2),
(5, 'mainstreaming', 0, 'needsAssessment', NULL, 3),
(5, 'mainstreaming', 0, 'projectDesign', NULL, 0),
(5, 'networks', 0, 'international', NULL, 3),
(5, 'networks', 0, 'national', NULL, 1),
(5, 'networks', 0, 'regional', NULL, 0),
(5, 'patAccess', 0, '', 'partly', NULL),
(5, 'patObstacle', 0, '', 'A slow line', NULL),
(5, 'staffProfessional', 0, '', NULL, 16),
(5, 'streamline', 0, '', 'no', NULL),
(5, 'unclearObjectives', 0, 'P02', 'P02', NULL),
(5, 'whatHelped', 0, '', 'A colleague’s checklist', NULL),
(5, 'womenProfessional', 0, '', NULL, 10),
(6, 'actions', 0, 'evidence', 'https://example.org/8', NULL),
(6, 'actions', 0, 'narrative', 'Round-table number 8; a contact was named.', NULL),
(6, 'actions', 0, 'objective', 'P01', NULL),
(6, 'actions', 0, 'status', 'blocked', NULL),
(6, 'actions', 1, 'narrative', 'Half-day session for 18 staff members.', NULL),
(6, 'actions', 1, 'objective', 'S01', NULL),
(6, 'actions', 1, 'status', 'notStarted', NULL),
(6, 'commitment', 0, '', NULL, 1),
(6, 'dialogue', 0, 'government', 'planned', NULL),
(6, 'dialogue', 0, 'multiBilateral', 'none', NULL),
(6, 'dialogue', 0, 'ngo', 'regular', NULL),
(6, 'dialogue', 0, 'other', 'regular', NULL),
(6, 'dialogueContact', 0, '', 'Labour attaché 8', NULL),
(6, 'mainstreaming', 0, 'evaluation', NULL, 0),
(6, 'mainstreaming', 0, 'implementation', NULL, 2),
(6, 'mainstreaming', 0, 'monitoring', NULL, 3),
(6, 'mainstreaming', 0, 'needsAssessment', NULL, 0),
(6, 'mainstreaming', 0, 'projectDesign', NULL, 1),
(6, 'networks', 0, 'international', NULL, 0),
(6, 'networks', 0, 'national', NULL, 2),
(6, 'networks', 0, 'regional', NULL, 1),
(6, 'patAccess', 0, '', 'no', NULL),
(6, 'patObstacle', 0, '', 'A slow line', NULL),
(6, 'staffProfessional', 0, '', NULL, 17),
(6, 'streamline', 0, '', 'yes', NULL),
(6, 'unclearObjectives', 0, 'P02', 'P02', NULL),
(6, 'whatHelped', 0, '', 'A colleague’s checklist', NULL),
(6, 'womenProfessional', 0, '', NULL, 11),
(7, 'actions', 0, 'evidence', 'https://example.org/3', NULL),
(7, 'actions', 0, 'narrative', 'Round-table number 3; a contact was named.', NULL),
(7, 'actions', 0, 'objective', 'P02', NULL),
(7, 'actions', 0, 'status', 'blocked', NULL),
(7, 'actions', 1, 'narrative', 'Half-day session for 13 staff members.', NULL),
(7, 'actions', 1, 'objective', 'S02', NULL),
(7, 'actions', 1, 'status', 'notStarted', NULL),
(7, 'bulletinItem', 0, 'consent', 'allStaff', NULL),
(7, 'bulletinItem', 0, 'section', 'field', NULL),
(7, 'bulletinItem', 0, 'text', 'A market women’s association opened a help desk at the port.', NULL),
(7, 'commitment', 0, '', NULL, 4),
(7, 'dialogue', 0, 'government', 'planned', NULL),
(7, 'dialogue', 0, 'multiBilateral', 'none', NULL),
(7, 'dialogue', 0, 'ngo', 'regular', NULL),
(7, 'dialogue', 0, 'other', 'regular', NULL),
(7, 'dialogueContact', 0, '', 'Labour attaché 3', NULL),
(7, 'mainstreaming', 0, 'evaluation', NULL, 3),
(7, 'mainstreaming', 0, 'implementation', NULL, 1),
(7, 'mainstreaming', 0, 'monitoring', NULL, 2),
(7, 'mainstreaming', 0, 'needsAssessment', NULL, 3),
(7, 'mainstreaming', 0, 'projectDesign', NULL, 0),
(7, 'needs', 0, 'by', '2000-12-31', NULL),
(7, 'needs', 0, 'from', 'HQ-HRM', NULL),
(7, 'needs', 0, 'text', 'A trainer for two days', NULL),
(7, 'needs', 1, 'from', 'HQ-ODG', NULL),
(7, 'needs', 1, 'text', 'A printed toolkit', NULL),
(7, 'networks', 0, 'international', NULL, 3),
(7, 'networks', 0, 'national', NULL, 1),
(7, 'networks', 0, 'regional', NULL, 0),
(7, 'patAccess', 0, '', 'yes', NULL),
(7, 'staffProfessional', 0, '', NULL, 12),
(7, 'streamline', 0, '', 'no', NULL),
(7, 'unclearObjectives', 0, 'P02', 'P02', NULL),
(7, 'whatHelped', 0, '', 'A colleague’s checklist', NULL),
(7, 'womenProfessional', 0, '', NULL, 6),
(8, 'actions', 0, 'evidence', 'https://example.org/4', NULL),
(8, 'actions', 0, 'narrative', 'Round-table number 4; a contact was named.', NULL),
(8, 'actions', 0, 'objective', 'P01', NULL),
(8, 'actions', 0, 'status', 'notStarted', NULL),
(8, 'actions', 1, 'narrative', 'Half-day session for 14 staff members.', NULL),
(8, 'actions', 1, 'objective', 'S01', NULL),
(8, 'actions', 1, 'status', 'onTrack', NULL),
(8, 'bulletinItem', 0, 'consent', 'workingGroup', NULL),
(8, 'bulletinItem', 0, 'section', 'men', NULL),
(8, 'bulletinItem', 0, 'text', 'Un atelier pour les pères avant le départ a réuni 26 hommes.', NULL),
(8, 'commitment', 0, '', NULL, 1),
(8, 'dialogue', 0, 'government', 'none', NULL),
(8, 'dialogue', 0, 'multiBilateral', 'regular', NULL),
(8, 'dialogue', 0, 'ngo', 'regular', NULL),
(8, 'dialogue', 0, 'other', 'occasional', NULL),
(8, 'dialogueContact', 0, '', 'Labour attaché 4', NULL),
(8, 'mainstreaming', 0, 'evaluation', NULL, 0),
(8, 'mainstreaming', 0, 'implementation', NULL, 2),
(8, 'mainstreaming', 0, 'monitoring', NULL, 3),
(8, 'mainstreaming', 0, 'needsAssessment', NULL, 0),
(8, 'mainstreaming', 0, 'projectDesign', NULL, 1),
(8, 'needs', 0, 'from', 'HQ-ODG', NULL),
(8, 'needs', 0, 'text', 'Une version française de la boîte à outils', NULL),
(8, 'networks', 0, 'international', NULL, 0),
(8, 'networks', 0, 'national', NULL, 2),
(8, 'networks', 0, 'regional', NULL, 1),
(8, 'patAccess', 0, '', 'partly', NULL),
(8, 'patObstacle', 0, '', 'A slow line', NULL),
(8, 'staffProfessional', 0, '', NULL, 13),
(8, 'streamline', 0, '', 'yes', NULL),
(8, 'unclearObjectives', 0, 'P02', 'P02', NULL),
(8, 'whatHelped', 0, '', 'A colleague’s checklist', NULL),
(8, 'womenProfessional', 0, '', NULL, 7),
(9, 'actions', 0, 'evidence', 'https://example.org/5', NULL),
(9, 'actions', 0, 'narrative', 'Round-table number 5; a contact was named.', NULL),
(9, 'actions', 0, 'objective', 'P02', NULL),
(9, 'actions', 0, 'status', 'onTrack', NULL),
(9, 'actions', 1, 'narrative', 'Half-day session for 15 staff members.', NULL),
(9, 'actions', 1, 'objective', 'S02', NULL),
(9, 'actions', 1, 'status', 'completed', NULL),
(9, 'bulletinItem', 0, 'consent', 'memberStates', NULL),
(9, 'bulletinItem', 0, 'section', 'headquarters', NULL),
(9, 'bulletinItem', 0, 'text', 'Deux sièges de plus pour des femmes à la commission des affectations.', NULL),
(9, 'commitment', 0, '', NULL, 2),
(9, 'dialogue', 0, 'government', 'regular', NULL),
(9, 'dialogue', 0, 'multiBilateral', 'regular', NULL),
(9, 'dialogue', 0, 'ngo', 'occasional', NULL),
(9, 'dialogue', 0, 'other', 'planned', NULL),
(9, 'dialogueContact', 0, '', 'Labour attaché 5', NULL),
(9, 'mainstreaming', 0, 'evaluation', NULL, 1),
(9, 'mainstreaming', 0, 'implementation', NULL, 3),
(9, 'mainstreaming', 0, 'monitoring', NULL, 0),
(9, 'mainstreaming', 0, 'needsAssessment', NULL, 1),
(9, 'mainstreaming', 0, 'projectDesign', NULL, 2),
(9, 'networks', 0, 'international', NULL, 1),
(9, 'networks', 0, 'national', NULL, 3),
(9, 'networks', 0, 'regional', NULL, 2),
(9, 'patAccess', 0, '', 'no', NULL),
(9, 'patObstacle', 0, '', 'A slow line', NULL),
(9, 'staffProfessional', 0, '', NULL, 14),
(9, 'streamline', 0, '', 'no', NULL),
(9, 'unclearObjectives', 0, 'P02', 'P02', NULL),
(9, 'whatHelped', 0, '', 'A colleague’s checklist', NULL),
(9, 'womenProfessional', 0, '', NULL, 8),
(10, 'actions', 0, 'evidence', 'https://example.org/6', NULL),
(10, 'actions', 0, 'narrative', 'Round-table number 6; a contact was named.', NULL),
(10, 'actions', 0, 'objective', 'P01', NULL),
(10, 'actions', 0, 'status', 'completed', NULL),
(10, 'actions', 1, 'narrative', 'Half-day session for 16 staff members.', NULL),
(10, 'actions', 1, 'objective', 'S01', NULL),
(10, 'actions', 1, 'status', 'delayed', NULL),
(10, 'commitment', 0, '', NULL, 3),
(10, 'dialogue', 0, 'government', 'regular', NULL),
(10, 'dialogue', 0, 'multiBilateral', 'occasional', NULL),
(10, 'dialogue', 0, 'ngo', 'planned', NULL),
(10, 'dialogue', 0, 'other', 'none', NULL),
(10, 'dialogueContact', 0, '', 'Labour attaché 6', NULL),
(10, 'mainstreaming', 0, 'evaluation', NULL, 2),
(10, 'mainstreaming', 0, 'implementation', NULL, 0),
(10, 'mainstreaming', 0, 'monitoring', NULL, 1),
(10, 'mainstreaming', 0, 'needsAssessment', NULL, 2),
(10, 'mainstreaming', 0, 'projectDesign', NULL, 3),
(10, 'needs', 0, 'by', '2000-10-15', NULL),
(10, 'needs', 0, 'from', 'LIM', NULL),
(10, 'needs', 0, 'text', 'Datos por sexo de los retornos', NULL),
(10, 'networks', 0, 'international', NULL, 2),
(10, 'networks', 0, 'national', NULL, 0),
(10, 'networks', 0, 'regional', NULL, 3),
(10, 'patAccess', 0, '', 'yes', NULL),
(10, 'staffProfessional', 0, '', NULL, 15),
(10, 'streamline', 0, '', 'yes', NULL),
(10, 'unclearObjectives', 0, 'P02', 'P02', NULL),
(10, 'whatHelped', 0, '', 'A colleague’s checklist', NULL),
(10, 'womenProfessional', 0, '', NULL, 9),
(11, 'actions', 0, 'evidence', 'https://example.org/7', NULL),
(11, 'actions', 0, 'narrative', 'Round-table number 7; a contact was named.', NULL),
(11, 'actions', 0, 'objective', 'P02', NULL),
(11, 'actions', 0, 'status', 'delayed', NULL),
(11, 'actions', 1, 'narrative', 'Half-day session for 17 staff members.', NULL),
(11, 'actions', 1, 'objective', 'S02', NULL),
(11, 'actions', 1, 'status', 'blocked', NULL),
(11, 'commitment', 0, '', NULL, 4),
(11, 'dialogue', 0, 'government', 'occasional', NULL),
(11, 'dialogue', 0, 'multiBilateral', 'planned', NULL),
(11, 'dialogue', 0, 'ngo', 'none', NULL),
(11, 'dialogue', 0, 'other', 'regular', NULL),
(11, 'dialogueContact', 0, '', 'Labour attaché 7', NULL),
(11, 'mainstreaming', 0, 'evaluation', NULL, 3),
(11, 'mainstreaming', 0, 'implementation', NULL, 1),
(11, 'mainstreaming', 0, 'monitoring', NULL, 2),
(11, 'mainstreaming', 0, 'needsAssessment', NULL, 3),
(11, 'mainstreaming', 0, 'projectDesign', NULL, 0),
(11, 'networks', 0, 'international', NULL, 3),
(11, 'networks', 0, 'national', NULL, 1),
(11, 'networks', 0, 'regional', NULL, 0),
(11, 'patAccess', 0, '', 'partly', NULL),
(11, 'patObstacle', 0, '', 'A slow line', NULL),
(11, 'staffProfessional', 0, '', NULL, 16),
(11, 'streamline', 0, '', 'no', NULL),
(11, 'unclearObjectives', 0, 'P02', 'P02', NULL),
(11, 'whatHelped', 0, '', 'A colleague’s checklist', NULL),
(11, 'womenProfessional', 0, '', NULL, 10),
(12, 'actions', 0, 'evidence', 'https://example.org/7', NULL),
(12, 'actions', 0, 'narrative', 'Round-table number 7; a contact was named.', NULL),
(12, 'actions', 0, 'objective', 'P02', NULL),
(12, 'actions', 0, 'status', 'delayed', NULL),
(12, 'actions', 1, 'narrative', 'Half-day session for 17 staff members.', NULL),
(12, 'actions', 1, 'objective', 'S02', NULL),
(12, 'actions', 1, 'status', 'blocked', NULL),
(12, 'commitment', 0, '', NULL, 4),
(12, 'dialogue', 0, 'government', 'occasional', NULL),
(12, 'dialogue', 0, 'multiBilateral', 'planned', NULL),
(12, 'dialogue', 0, 'ngo', 'none', NULL),
(12, 'dialogue', 0, 'other', 'regular', NULL),
(12, 'dialogueContact', 0, '', 'Labour attaché 7', NULL),
(12, 'mainstreaming', 0, 'evaluation', NULL, 3),
(12, 'mainstreaming', 0, 'implementation', NULL, 1),
(12, 'mainstreaming', 0, 'monitoring', NULL, 2),
(12, 'mainstreaming', 0, 'needsAssessment', NULL, 3),
(12, 'mainstreaming', 0, 'projectDesign', NULL, 0),
(12, 'networks', 0, 'international', NULL, 3),
(12, 'networks', 0, 'national', NULL, 1),
(12, 'networks', 0, 'regional', NULL, 0),
(12, 'patAccess', 0, '', 'partly', NULL),
(12, 'patObstacle', 0, '', 'A slow line', NULL),
(12, 'staffProfessional', 0, '', NULL, 16),
(12, 'streamline', 0, '', 'no', NULL),
(12, 'unclearObjectives', 0, 'P02', 'P02', NULL),
(12, 'whatHelped', 0, '', 'A colleague’s checklist', NULL),
(12, 'womenProfessional', 0, '', NULL, 10),
(13, 'actions', 0, 'evidence', 'https://example.org/3', NULL),
(13, 'actions', 0, 'narrative', 'Round-table number 3; a contact was named.', NULL),
(13, 'actions', 0, 'objective', 'P02', NULL),
(13, 'actions', 0, 'status', 'blocked', NULL),
(13, 'actions', 1, 'narrative', 'Half-day session for 13 staff members.', NULL),
(13, 'actions', 1, 'objective', 'S02', NULL),
(13, 'actions', 1, 'status', 'notStarted', NULL),
(13, 'bulletinItem', 0, 'consent', 'allStaff', NULL),
(13, 'bulletinItem', 0, 'section', 'field', NULL),
(13, 'bulletinItem', 0, 'text', 'A market women’s association opened a help desk at the port.', NULL),
(13, 'commitment', 0, '', NULL, 4),
(13, 'dialogue', 0, 'government', 'planned', NULL),
(13, 'dialogue', 0, 'multiBilateral', 'none', NULL),
(13, 'dialogue', 0, 'ngo', 'regular', NULL),
(13, 'dialogue', 0, 'other', 'regular', NULL),
(13, 'dialogueContact', 0, '', 'The new labour attaché', NULL),
(13, 'mainstreaming', 0, 'evaluation', NULL, 3),
(13, 'mainstreaming', 0, 'implementation', NULL, 1),
(13, 'mainstreaming', 0, 'monitoring', NULL, 2),
(13, 'mainstreaming', 0, 'needsAssessment', NULL, 3),
(13, 'mainstreaming', 0, 'projectDesign', NULL, 0),
(13, 'needs', 0, 'by', '2000-12-31', NULL),
(13, 'needs', 0, 'from', 'HQ-HRM', NULL),
(13, 'needs', 0, 'text', 'A trainer for two days', NULL),
(13, 'needs', 1, 'from', 'HQ-ODG', NULL),
(13, 'needs', 1, 'text', 'A printed toolkit', NULL),
(13, 'networks', 0, 'international', NULL, 3),
(13, 'networks', 0, 'national', NULL, 1),
(13, 'networks', 0, 'regional', NULL, 0),
(13, 'patAccess', 0, '', 'yes', NULL),
(13, 'staffProfessional', 0, '', NULL, 12),
(13, 'streamline', 0, '', 'no', NULL),
(13, 'unclearObjectives', 0, 'P02', 'P02', NULL),
(13, 'whatHelped', 0, '', 'A colleague’s checklist', NULL),
(13, 'womenProfessional', 0, '', NULL, 6),
(14, 'actions', 0, 'evidence', 'https://example.org/8', NULL),
(14, 'actions', 0, 'narrative', 'Round-table number 8; a contact was named.', NULL),
(14, 'actions', 0, 'objective', 'P01', NULL),
(14, 'actions', 0, 'status', 'blocked', NULL),
(14, 'actions', 1, 'narrative', 'Half-day session for 18 staff members.', NULL),
(14, 'actions', 1, 'objective', 'S01', NULL),
(14, 'actions', 1, 'status', 'notStarted', NULL),
(14, 'commitment', 0, '', NULL, 1),
(14, 'dialogue', 0, 'government', 'planned', NULL),
(14, 'dialogue', 0, 'multiBilateral', 'none', NULL),
(14, 'dialogue', 0, 'ngo', 'regular', NULL),
(14, 'dialogue', 0, 'other', 'regular', NULL),
(14, 'dialogueContact', 0, '', 'Labour attaché 8', NULL),
(14, 'mainstreaming', 0, 'evaluation', NULL, 0),
(14, 'mainstreaming', 0, 'implementation', NULL, 2),
(14, 'mainstreaming', 0, 'monitoring', NULL, 3),
(14, 'mainstreaming', 0, 'needsAssessment', NULL, 0),
(14, 'mainstreaming', 0, 'projectDesign', NULL, 1),
(14, 'networks', 0, 'international', NULL, 0),
(14, 'networks', 0, 'national', NULL, 2),
(14, 'networks', 0, 'regional', NULL, 1),
(14, 'patAccess', 0, '', 'no', NULL),
(14, 'patObstacle', 0, '', 'A slow line', NULL),
(14, 'staffDecisionMaking', 0, '', NULL, 5),
(14, 'staffProfessional', 0, '', NULL, 17),
(14, 'streamline', 0, '', 'yes', NULL),
(14, 'unclearObjectives', 0, 'P02', 'P02', NULL),
(14, 'whatHelped', 0, '', 'A colleague’s checklist', NULL),
(14, 'womenDecisionMaking', 0, '', NULL, 2),
(14, 'womenProfessional', 0, '', NULL, 11),
(15, 'open', 0, '', 'yes', NULL),
(15, 'requests', 0, 'by', '2000-12-01', NULL),
(15, 'requests', 0, 'from', 'DKR', NULL),
(15, 'requests', 0, 'goal', 'P01', NULL),
(15, 'requests', 0, 'text', 'Two beds', NULL),
(15, 'staff', 0, '', NULL, 12),
(15, 'supplies', 0, 'beds', NULL, 5),
(15, 'supplies', 0, 'drugs', NULL, 5),
(16, 'open', 0, '', 'partly', NULL),
(16, 'reason', 0, '', 'Une grève', NULL),
(16, 'staff', 0, '', NULL, 3),
(16, 'supplies', 0, 'beds', NULL, 5),
(16, 'supplies', 0, 'drugs', NULL, 0),
(17, 'actions', 0, 'evidence', 'https://example.org/7', NULL),
(17, 'actions', 0, 'narrative', 'Round-table number 7; a contact was named.', NULL),
(17, 'actions', 0, 'objective', 'P02', NULL),
(17, 'actions', 0, 'status', 'delayed', NULL),
(17, 'actions', 1, 'narrative', 'Half-day session for 17 staff members.', NULL),
(17, 'actions', 1, 'objective', 'S02', NULL),
(17, 'actions', 1, 'status', 'blocked', NULL),
(17, 'commitment', 0, '', NULL, 4),
(17, 'dialogue', 0, 'government', 'occasional', NULL),
(17, 'dialogue', 0, 'multiBilateral', 'planned', NULL),
(17, 'dialogue', 0, 'ngo', 'none', NULL),
(17, 'dialogue', 0, 'other', 'regular', NULL),
(17, 'dialogueContact', 0, '', 'Labour attaché 7', NULL),
(17, 'mainstreaming', 0, 'evaluation', NULL, 3),
(17, 'mainstreaming', 0, 'implementation', NULL, 1),
(17, 'mainstreaming', 0, 'monitoring', NULL, 2),
(17, 'mainstreaming', 0, 'needsAssessment', NULL, 3),
(17, 'mainstreaming', 0, 'projectDesign', NULL, 0),
(17, 'networks', 0, 'international', NULL, 3),
(17, 'networks', 0, 'national', NULL, 1),
(17, 'networks', 0, 'regional', NULL, 0),
(17, 'patAccess', 0, '', 'partly', NULL),
(17, 'patObstacle', 0, '', 'A slow line', NULL),
(17, 'staffProfessional', 0, '', NULL, 16),
(17, 'streamline', 0, '', 'no', NULL),
(17, 'unclearObjectives', 0, 'P02', 'P02', NULL),
(17, 'whatHelped', 0, '', 'A colleague’s checklist', NULL),
(17, 'womenProfessional', 0, '', NULL, 10),
(18, 'actions', 0, 'evidence', 'https://example.org/9', NULL),
(18, 'actions', 0, 'narrative', 'Round-table number 9; a contact was named.', NULL),
(18, 'actions', 0, 'objective', 'P02', NULL),
(18, 'actions', 0, 'status', 'notStarted', NULL),
(18, 'actions', 1, 'narrative', 'Half-day session for 19 staff members.', NULL),
(18, 'actions', 1, 'objective', 'S02', NULL),
(18, 'actions', 1, 'status', 'onTrack', NULL),
(18, 'commitment', 0, '', NULL, 2),
(18, 'dialogue', 0, 'government', 'none', NULL),
(18, 'dialogue', 0, 'multiBilateral', 'regular', NULL),
(18, 'dialogue', 0, 'ngo', 'regular', NULL),
(18, 'dialogue', 0, 'other', 'occasional', NULL),
(18, 'dialogueContact', 0, '', 'Labour attaché 9', NULL),
(18, 'mainstreaming', 0, 'evaluation', NULL, 1),
(18, 'mainstreaming', 0, 'implementation', NULL, 3),
(18, 'mainstreaming', 0, 'monitoring', NULL, 0),
(18, 'mainstreaming', 0, 'needsAssessment', NULL, 1),
(18, 'mainstreaming', 0, 'projectDesign', NULL, 2),
(18, 'needs', 0, 'from', 'NBO', NULL),
(18, 'needs', 0, 'text', 'A desk officer', NULL),
(18, 'networks', 0, 'international', NULL, 1),
(18, 'networks', 0, 'national', NULL, 3),
(18, 'networks', 0, 'regional', NULL, 2),
(18, 'patAccess', 0, '', 'yes', NULL),
(18, 'staffProfessional', 0, '', NULL, 18),
(18, 'streamline', 0, '', 'no', NULL),
(18, 'unclearObjectives', 0, 'P02', 'P02', NULL),
(18, 'whatHelped', 0, '', 'A colleague’s checklist', NULL),
(18, 'womenProfessional', 0, '', NULL, 12);
INSERT INTO "Appointment" ("id", "personId", "postId", "role", "from", "to") VALUES
(1, 1, 1, 'focalPoint', '1998-01-01', NULL),
(2, 3, 1, 'alternate', '1998-01-01', NULL),
(3, 7, 2, 'focalPoint', '1998-01-01', NULL),
(4, 8, 3, 'focalPoint', '1998-01-01', NULL),
(5, 9, 3, 'alternate', '1998-01-01', NULL),
(6, 10, 4, 'focalPoint', '1998-01-01', NULL),
(7, 11, 5, 'focalPoint', '1998-01-01', NULL),
(8, 16, 6, 'focalPoint', '1997-01-01', '1998-12-31'),
(9, 12, 6, 'focalPoint', '1999-01-01', NULL),
(10, 13, 7, 'focalPoint', '1998-01-01', NULL),
(11, 14, 8, 'focalPoint', '1998-01-01', NULL),
(12, 15, 9, 'focalPoint', '1998-01-01', NULL);
INSERT INTO "BulletinItem" ("id", "workingGroupId", "postId", "offeredBy", "source", "updateId", "section", "language", "text", "consent", "offeredAt", "withdrawnAt", "issueId", "position", "cutAt", "mergedIntoId") VALUES
(1, 1, 4, 10, 'update', 13, 'field', 'en', 'A market women’s association opened a help desk at the port.', 'allStaff', '2000-08-22 09:00:00.000', NULL, 1, 0, NULL, NULL),
(2, 1, 3, 8, 'update', 8, 'recognition', 'fr', 'Un atelier pour les pères avant le départ a réuni 26 hommes.', 'workingGroup', '2000-08-22 09:07:00.000', NULL, 1, 0, NULL, NULL),
(3, 1, 2, 7, 'update', 9, 'headquarters', 'fr', 'Deux sièges de plus pour des femmes à la commission des affectations.', 'memberStates', '2000-08-22 09:14:00.000', NULL, 1, 0, NULL, NULL),
(4, 1, NULL, 6, 'contribution', NULL, 'reading', 'en', 'A reading list on women in ports.', 'memberStates', '2000-12-01 09:30:00.000', NULL, 1, 0, NULL, NULL),
(5, 1, 3, 9, 'contribution', NULL, 'dates', 'fr', 'Une date à retenir : le 8 mars à Dakar.', 'allStaff', '2000-12-04 09:30:00.000', NULL, 1, 0, NULL, NULL),
(6, 1, 4, 10, 'contribution', NULL, 'men', 'en', 'Recognition for the port’s night shift.', 'memberStates', '2000-12-04 09:30:00.000', NULL, 1, 0, NULL, NULL),
(7, 1, 7, 13, 'contribution', NULL, 'aroundTheWorld', 'es', 'Alrededor del mundo: una red nueva.', 'workingGroup', '2000-12-04 09:30:00.000', NULL, 1, 0, NULL, NULL),
(8, 1, NULL, 6, 'contribution', NULL, 'workingGroup', 'en', 'From the working group: a new member.', 'allStaff', '2000-12-04 09:30:00.000', NULL, 1, 0, '2000-12-05 09:30:00.000', NULL),
(9, 1, NULL, 4, 'contribution', NULL, 'quiz', 'en', 'Quiz: which port is the oldest?', 'allStaff', '2000-12-04 09:30:00.000', NULL, 1, 0, NULL, NULL),
(10, 1, 4, 10, 'contribution', NULL, 'field', 'en', 'A second diary of the help desk.', 'allStaff', '2001-03-23 08:30:00.000', NULL, 2, 0, NULL, NULL),
(11, 1, 4, 10, 'contribution', NULL, 'recognition', 'en', 'Recognition for the day shift, too.', 'memberStates', '2001-03-23 08:30:00.000', NULL, 2, 0, NULL, NULL),
(12, 1, NULL, 6, 'contribution', NULL, 'field', 'en', 'A book on harbours.', 'workingGroup', '2001-03-23 08:30:00.000', NULL, 2, 0, NULL, 10),
(13, 1, NULL, 6, 'contribution', NULL, 'reading', 'en', 'An old map, taken back.', 'workingGroup', '2001-03-23 08:30:00.000', '2001-03-23 08:30:00.000', 2, 0, NULL, NULL),
(14, 3, NULL, 20, 'contribution', NULL, 'field', 'en', 'One line.', 'allStaff', '2001-03-23 09:00:00.000', NULL, 4, 0, NULL, NULL);
INSERT INTO "BulletinWording" ("itemId", "language", "headline", "text", "writtenBy", "writtenAt") VALUES
(1, 'en', 'A help desk', 'A market women’s association opened a help desk at the port.', 5, '2000-12-04 09:30:00.000'),
(1, 'fr', 'Un service d’aide', 'Une association a ouvert un service d’aide au port.', 5, '2000-12-04 09:30:00.000'),
(10, 'en', 'A diary', 'The second diary of the help desk.', 4, '2001-03-23 08:30:00.000');
INSERT INTO "Conversation" ("id", "personId", "channel", "asking") VALUES
(1, 8, 'slack', '{"kind":"input","round":4,"post":3,"input":"dialogue.other"}'),
(3, 10, 'slack', '{"kind":"words","intent":{"kind":"snooze"},"field":"words"}'),
(42, 7, 'teams', '{"kind":"words","intent":{"kind":"away"},"field":"words"}'),
(44, 11, 'teams', '{"kind":"input","round":4,"post":5,"input":"mainstreaming.needsAssessment"}'),
(84, 13, 'local', '{"kind":"nothing"}'),
(86, 14, 'slack', '{"kind":"nothing"}'),
(88, 9, 'local', '{"kind":"nothing"}'),
(90, 12, 'local', '{"kind":"input","round":4,"post":6,"input":"mainstreaming.projectDesign"}'),
(93, 1, 'local', '{"kind":"words","intent":{"kind":"round","verb":"reopen","label":"Plans of Action 2000"},"field":"reason"}'),
(140, 6, 'local', '{"kind":"words","intent":{"kind":"contribute"},"field":"text"}'),
(144, 4, 'slack', '{"kind":"words","intent":{"kind":"desk","do":"erratum","issue":1},"field":"text"}'),
(153, 5, 'local', '{"kind":"words","intent":{"kind":"desk","do":"word","item":10,"language":"es"},"field":"text"}'),
(160, 5, 'cli', '{"kind":"nothing"}'),
(167, 3, 'local', '{"kind":"words","intent":{"kind":"desk","do":"return"},"field":"text"}'),
(201, 1, 'slack', '{"kind":"words","intent":{"kind":"pause"},"field":"words"}'),
(231, 1, 'teams', '{"kind":"words","intent":{"kind":"repeat"},"field":"words"}'),
(237, 2, 'teams', '{"kind":"words","intent":{"kind":"link"},"field":"words"}'),
(240, 20, 'cli', '{"kind":"nothing"}'),
(242, 19, 'cli', '{"kind":"nothing"}');
INSERT INTO "Counterpart" ("id", "roundId", "postId", "counterpartId") VALUES
(1, 1, 3, 4),
(2, 1, 4, 3),
(3, 1, 5, 7),
(4, 1, 7, 5),
(5, 2, 3, 4),
(6, 2, 4, 3),
(7, 2, 5, 7),
(8, 2, 7, 5),
(9, 3, 1, 3),
(10, 3, 3, 1),
(11, 3, 1, 7),
(12, 3, 7, 1),
(13, 4, 3, 4),
(14, 4, 4, 3),
(15, 4, 5, 7),
(16, 4, 7, 5),
(17, 5, 7, 9),
(18, 5, 9, 7);
INSERT INTO "Delivery" ("id", "messageId", "channel", "attempt", "at", "outcome", "detail", "externalId") VALUES
(1, 1, 'teams', 1, '1999-04-05 11:00:00.000', 'sent', '', '1:5'),
(2, 2, 'teams', 1, '1999-04-05 11:00:00.000', 'sent', '', '1:6'),
(3, 3, 'slack', 1, '1999-04-05 11:00:00.000', 'sent', '', '1795927927.000008'),
(4, 8, 'local', 1, '1999-08-20 10:00:00.000', 'sent', '', '5'),
(5, 4, 'slack', 1, '1999-08-20 10:00:00.000', 'sent', '', '1795927940.000656'),
(6, 6, 'teams', 1, '1999-08-20 10:00:00.000', 'sent', '', '1:49'),
(7, 7, 'teams', 1, '1999-08-20 10:00:00.000', 'sent', '', '1:50'),
(8, 5, 'slack', 1, '1999-08-20 10:00:00.000', 'sent', '', '1795927940.000665'),
(9, 9, 'slack', 1, '1999-08-20 10:00:00.000', 'sent', '', '1795927940.000674'),
(10, 10, 'teams', 1, '1999-10-04 10:00:00.000', 'sent', '', '1:51'),
(11, 11, 'teams', 1, '1999-10-04 10:00:00.000', 'sent', '', '1:52'),
(12, 16, 'slack', 1, '2000-04-03 11:00:00.000', 'sent', '', '1795927942.000683'),
(13, 17, 'slack', 1, '2000-04-03 11:00:00.000', 'sent', '', '1795927942.000689'),
(14, 18, 'slack', 1, '2000-04-03 11:00:00.000', 'sent', '', '1795927942.000695'),
(15, 12, 'teams', 1, '2000-04-03 11:00:00.000', 'sent', '', '1:53'),
(16, 13, 'teams', 1, '2000-04-03 11:00:00.000', 'sent', '', '1:54'),
(17, 15, 'teams', 1, '2000-04-03 11:00:00.000', 'sent', '', '1:55'),
(18, 14, 'teams', 1, '2000-04-03 11:00:02.000', 'sent', '', '1:56'),
(19, 20, 'local', 1, '2000-08-22 09:35:00.000', 'sent', '', '41'),
(20, 23, 'slack', 1, '2000-08-22 09:35:00.000', 'sent', '', '1795927949.000976'),
(21, 21, 'teams', 1, '2000-08-22 09:35:00.000', 'sent', '', '1:60'),
(22, 24, 'slack', 1, '2000-08-22 09:35:00.000', 'sent', '', '1795927949.000985'),
(23, 25, 'teams', 1, '2000-08-22 09:35:00.000', 'sent', '', '1:61'),
(24, 26, 'teams', 1, '2000-08-22 09:35:00.000', 'sent', '', '1:62'),
(25, 27, 'local', 1, '2000-08-22 09:35:00.000', 'sent', '', '42'),
(26, 28, 'local', 1, '2000-08-22 09:35:00.000', 'sent', '', '43'),
(27, 29, 'slack', 1, '2000-08-30 09:30:00.000', 'sent', '', '1795927950.000994'),
(28, 30, 'slack', 1, '2000-08-30 09:30:00.000', 'sent', '', '1795927950.001003'),
(29, 34, 'local', 1, '2000-09-05 09:30:00.000', 'sent', '', '44'),
(30, 32, 'local', 1, '2000-09-05 09:30:00.000', 'sent', '', '45'),
(31, 35, 'slack', 1, '2000-09-05 09:30:00.000', 'sent', '', '1795927951.001010'),
(32, 33, 'teams', 1, '2000-09-05 09:30:00.000', 'sent', '', '1:64'),
(33, 39, 'local', 1, '2000-09-18 09:30:00.000', 'retry', 'slow down', NULL),
(34, 37, 'local', 1, '2000-09-18 09:30:00.000', 'retry', 'slow down', NULL),
(35, 42, 'local', 1, '2000-09-18 09:30:00.000', 'retry', 'slow down', NULL),
(36, 39, 'local', 2, '2000-09-18 10:00:00.000', 'sent', '', '52'),
(37, 37, 'local', 2, '2000-09-18 10:00:00.000', 'sent', '', '53'),
(38, 42, 'local', 2, '2000-09-18 10:00:00.000', 'sent', '', '54'),
(39, 45, 'teams', 1, '2000-09-18 10:00:00.000', 'sent', '', '1:65'),
(40, 43, 'local', 1, '2000-09-18 10:00:00.000', 'sent', '', '55'),
(41, 44, 'local', 1, '2000-09-18 10:00:00.000', 'sent', '', '56'),
(42, 46, 'local', 1, '2000-10-02 12:00:00.000', 'refused', 'the message is refused', NULL),
(43, 49, 'local', 1, '2000-10-02 12:00:00.000', 'refused', 'the message is refused', NULL),
(44, 50, 'local', 1, '2000-11-01 10:00:00.000', 'sent', '', '102'),
(45, 53, 'slack', 1, '2000-11-01 10:00:00.000', 'sent', '', '1795927958.001157'),
(46, 51, 'teams', 1, '2000-11-01 10:00:00.000', 'sent', '', '1:66'),
(47, 52, 'local', 1, '2000-11-01 10:00:00.000', 'sent', '', '103'),
(48, 56, 'local', 1, '2000-12-05 09:30:00.000', 'sent', '', '151'),
(49, 54, 'slack', 1, '2000-12-05 09:30:00.000', 'sent', '', '1795927960.001199'),
(50, 55, 'teams', 1, '2000-12-05 09:30:00.000', 'sent', '', '1:70'),
(51, 57, 'slack', 1, '2000-12-05 09:30:00.000', 'sent', '', '1795927960.001202'),
(52, 58, 'local', 1, '2001-01-05 09:30:00.000', 'sent', '', '194'),
(53, 63, 'local', 1, '2001-01-05 09:30:00.000', 'sent', '', '195'),
(54, 64, 'local', 1, '2001-01-05 09:30:00.000', 'sent', '', '196'),
(55, 65, 'teams', 1, '2001-01-05 09:30:00.000', 'sent', '', '1:71'),
(56, 66, 'local', 1, '2001-01-08 12:00:00.000', 'sent', '', '201'),
(57, 70, 'slack', 1, '2001-01-08 12:00:00.000', 'sent', '', '1795927962.001205'),
(58, 71, 'slack', 1, '2001-01-08 12:00:00.000', 'sent', '', '1795927962.001211'),
(59, 72, 'slack', 1, '2001-01-08 12:00:00.000', 'sent', '', '1795927962.001217'),
(60, 67, 'teams', 1, '2001-01-08 12:00:00.000', 'sent', '', '1:72'),
(61, 69, 'teams', 1, '2001-01-08 12:00:00.000', 'sent', '', '1:73'),
(62, 68, 'local', 1, '2001-01-08 12:00:00.000', 'sent', '', '202'),
(63, 74, 'local', 1, '2001-02-05 12:00:00.000', 'sent', '', '203'),
(64, 75, 'teams', 1, '2001-02-05 12:00:00.000', 'sent', '', '1:74'),
(65, 76, 'local', 1, '2001-02-05 12:00:00.000', 'sent', '', '204'),
(66, 77, 'teams', 1, '2001-02-05 12:00:02.000', 'sent', '', '1:75'),
(67, 79, 'local', 1, '2001-02-06 12:00:00.000', 'sent', '', '205'),
(68, 80, 'teams', 1, '2001-02-06 12:00:00.000', 'sent', '', '1:76'),
(69, 83, 'local', 1, '2001-02-20 09:30:00.000', 'sent', '', '212'),
(70, 86, 'local', 1, '2001-02-20 09:30:00.000', 'sent', '', '213'),
(71, 89, 'local', 1, '2001-02-20 09:30:00.000', 'sent', '', '214'),
(72, 82, 'teams', 1, '2001-02-20 09:30:00.050', 'refused', 'the message is refused', NULL),
(73, 85, 'teams', 1, '2001-02-20 09:30:00.050', 'refused', 'the message is refused', NULL),
(74, 88, 'teams', 1, '2001-02-20 09:30:00.050', 'refused', 'the message is refused', NULL),
(75, 91, 'teams', 1, '2001-02-20 09:30:00.050', 'refused', 'the message is refused', NULL);
INSERT INTO "Draft" ("id", "roundId", "postId", "content", "version", "startedAt", "updatedAt", "updatedBy") VALUES
(194, 4, 3, '{"answers":{"dialogue":{"government":"regular","multiBilateral":"occasional","ngo":"none"}},"passed":[],"later":[],"typed":{},"changed":{"dialogue.government":1,"dialogue.multiBilateral":2,"dialogue.ngo":4}}', 4, '2001-03-23 09:00:00.000', '2001-03-23 09:00:00.000', 8),
(198, 4, 5, '{"answers":{"dialogue":{"government":"regular","multiBilateral":"occasional","ngo":"regular","other":"none"},"dialogueContact":"La alcaldía"},"passed":[],"later":[],"typed":{},"changed":{"dialogue.government":1,"dialogue.multiBilateral":2,"dialogue.ngo":3,"dialogue.other":4,"dialogueContact":5}}', 5, '2001-03-23 09:00:00.000', '2001-03-23 09:00:00.000', 11),
(203, 4, 6, '{"answers":{"dialogue":{"government":"regular","multiBilateral":"planned","ngo":"regular"},"dialogueContact":"a word that is no option"},"passed":["dialogue.other"],"later":["mainstreaming.needsAssessment"],"typed":{},"changed":{"dialogue.government":1,"dialogue.multiBilateral":2,"dialogue.ngo":3,"dialogueContact":6}}', 7, '2001-03-23 09:00:00.000', '2001-03-23 09:00:00.000', 12),
(210, 4, 4, '{"answers":{"dialogue":{"government":"planned","multiBilateral":"none","ngo":"regular","other":"regular"},"dialogueContact":"The new labour attaché","mainstreaming":{"needsAssessment":3,"projectDesign":0,"implementation":1,"monitoring":2,"evaluation":3},"patAccess":"yes"},"passed":[],"later":[],"typed":{},"changed":{"dialogue.government":1,"dialogue.multiBilateral":1,"dialogue.ngo":1,"dialogue.other":1,"dialogueContact":1,"mainstreaming.needsAssessment":2,"mainstreaming.projectDesign":2,"mainstreaming.implementation":2,"mainstreaming.monitoring":2,"mainstreaming.evaluation":2,"patAccess":2}}', 2, '2001-03-23 09:00:00.000', '2001-03-23 09:00:00.000', 10),
(212, 4, 2, '{"answers":{"dialogue":{"government":"regular","multiBilateral":"regular","ngo":"occasional","other":"planned"},"dialogueContact":"Labour attaché 5","mainstreaming":{"needsAssessment":1,"projectDesign":2,"implementation":3,"monitoring":0,"evaluation":1},"patAccess":"no","patObstacle":"A slow line","staffProfessional":12},"passed":[],"later":[],"typed":{"womenProfessional":"beaucoup"},"changed":{"dialogue.government":1,"dialogue.multiBilateral":1,"dialogue.ngo":1,"dialogue.other":1,"dialogueContact":1,"mainstreaming.needsAssessment":2,"mainstreaming.projectDesign":2,"mainstreaming.implementation":2,"mainstreaming.monitoring":2,"mainstreaming.evaluation":2,"patAccess":2,"patObstacle":2,"staffProfessional":3}}', 3, '2001-03-23 09:00:00.000', '2001-03-23 09:00:00.000', 7),
(215, 4, 1, '{"answers":{"dialogue":{"government":"regular","multiBilateral":"regular","ngo":"occasional","other":"planned"},"dialogueContact":"Labour attaché 10","mainstreaming":{"needsAssessment":2,"projectDesign":3,"implementation":0,"monitoring":1,"evaluation":2},"patAccess":"partly","patObstacle":"A slow line","networks":{"international":2,"regional":3,"national":0},"actions":[{"objective":"P01","status":"onTrack","narrative":"Round-table number 10; a contact was named.","evidence":"https://example.org/10"},{"objective":"S01","status":"completed","narrative":"Half-day session for 20 staff members."}],"streamline":true,"unclearObjectives":["P02"],"commitment":3,"whatHelped":"A colleague’s checklist","womenProfessional":13,"staffProfessional":19},"passed":["actions.+","objectivesNotApplicable","menInitiatives","womenDecisionMaking","staffDecisionMaking","needs.+","bulletinItem.+"],"later":[],"typed":{},"changed":{"dialogue.government":1,"dialogue.multiBilateral":1,"dialogue.ngo":1,"dialogue.other":1,"dialogueContact":1,"mainstreaming.needsAssessment":2,"mainstreaming.projectDesign":2,"mainstreaming.implementation":2,"mainstreaming.monitoring":2,"mainstreaming.evaluation":2,"patAccess":2,"patObstacle":2,"networks.international":3,"networks.regional":3,"networks.national":3,"actions.0.objective":4,"actions.0.status":4,"actions.0.narrative":4,"actions.0.evidence":4,"actions.1.objective":4,"actions.1.status":4,"actions.1.narrative":4,"streamline":5,"unclearObjectives":5,"commitment":6,"whatHelped":6,"womenProfessional":7,"staffProfessional":7}}', 8, '2001-03-23 09:00:00.000', '2001-03-23 09:00:00.000', 1);
INSERT INTO "Expectation" ("id", "roundId", "postId", "updateId") VALUES
(1, 1, 1, NULL),
(2, 1, 2, 3),
(3, 1, 3, 1),
(4, 1, 4, 2),
(5, 1, 5, 4),
(6, 1, 6, NULL),
(7, 1, 7, 5),
(8, 1, 8, 6),
(9, 1, 9, NULL),
(10, 2, 1, 11),
(11, 2, 2, 9),
(12, 2, 3, 8),
(13, 2, 4, 13),
(14, 2, 5, 10),
(15, 2, 6, 14),
(16, 2, 7, 12),
(17, 2, 8, NULL),
(18, 2, 9, NULL),
(19, 3, 1, 15),
(20, 3, 3, 16),
(21, 3, 7, NULL),
(22, 4, 1, NULL),
(23, 4, 2, NULL),
(24, 4, 3, NULL),
(25, 4, 4, NULL),
(26, 4, 5, NULL),
(27, 4, 6, NULL),
(28, 4, 7, NULL),
(29, 4, 8, 18),
(30, 4, 9, NULL),
(31, 5, 7, 17),
(32, 5, 9, NULL),
(33, 6, 1, NULL),
(34, 6, 4, NULL),
(35, 7, 1, NULL),
(36, 8, 1, NULL),
(37, 8, 2, NULL),
(38, 8, 3, NULL),
(39, 8, 4, NULL),
(40, 8, 5, NULL),
(41, 8, 6, NULL),
(42, 8, 7, NULL),
(43, 8, 8, NULL),
(44, 8, 9, NULL);
INSERT INTO "Grant" ("id", "personId", "role", "from", "to") VALUES
(1, 1, 'coordinator', '1998-01-01', NULL),
(2, 2, 'coordinator', '1998-01-01', NULL),
(3, 3, 'supervisor', '1998-01-01', NULL),
(4, 4, 'editor', '1998-01-01', NULL),
(5, 5, 'editor', '1998-01-01', NULL),
(6, 6, 'viewer', '1998-01-01', '2010-12-31'),
(7, 17, 'coordinator', '2000-01-01', NULL),
(8, 18, 'editor', '2000-01-01', NULL),
(9, 19, 'coordinator', '2000-01-01', NULL),
(10, 20, 'editor', '2000-01-01', NULL);
INSERT INTO "Identity" ("id", "personId", "platform", "tenant", "userId", "address", "reachable", "lastUsedAt") VALUES
(1, 1, 'slack', 'T0FOCAL', 'U000005', NULL, true, '2001-03-23 00:00:00.000'),
(2, 1, 'teams', '99999999-8888-7777-6666-555555555555', '5b356a26-7161-4b56-85cf-d22d94d4ab1d', '{"serviceUrl":"http://127.0.0.1:40295","conversation":"a:chat-of-29:Anna","member":"29:Anna","seen":{"name":"Anna","language":"en"}}', true, '2001-03-23 00:00:00.000'),
(3, 1, 'local', 'local', 'anna', NULL, true, '2001-03-23 00:00:00.000'),
(4, 2, 'teams', '99999999-8888-7777-6666-555555555555', '9ff8c54a-0911-410b-842b-d2e7ab85d52e', '{"serviceUrl":"http://127.0.0.1:40295","conversation":"a:chat-of-29:Carla","member":"29:Carla","seen":{"name":"Carla","language":"en"}}', true, '2001-03-23 00:00:00.000'),
(5, 3, 'local', 'local', 'hugo', NULL, true, '2001-03-23 00:00:00.000'),
(6, 4, 'slack', 'T0FOCAL', 'U000001', NULL, true, '2001-03-23 00:00:00.000'),
(7, 5, 'local', 'local', 'ewa', NULL, true, '2001-03-23 00:00:00.000'),
(8, 6, 'local', 'local', 'victor', NULL, true, '2001-03-23 00:00:00.000'),
(9, 7, 'teams', '99999999-8888-7777-6666-555555555555', 'ac6eacd7-25d2-42e8-8f36-9d78c6dcec8a', '{"serviceUrl":"http://127.0.0.1:40295","conversation":"a:chat-of-29:Helene","member":"29:Helene","seen":{"name":"Helene","language":"en"}}', true, '2001-03-23 00:00:00.000'),
(10, 8, 'slack', 'T0FOCAL', 'U000002', NULL, true, '2001-03-23 00:00:00.000'),
(11, 9, 'slack', 'T0FOCAL', 'U000007', '{"seen":{"name":"Amadou Diop"}}', false, NULL),
(12, 9, 'local', 'local', 'amadou', NULL, true, '2001-03-20 00:00:00.000'),
(13, 12, 'local', 'local', 'maria', NULL, true, '2001-03-23 00:00:00.000'),
(14, 13, 'local', 'local', 'luis', NULL, true, '2001-03-23 00:00:00.000'),
(15, 14, 'slack', 'T0FOCAL', 'U000004', NULL, true, '2001-03-22 00:00:00.000'),
(16, 11, 'teams', '99999999-8888-7777-6666-555555555555', '024241ed-8ed2-45c3-8217-77e9d68eaf6e', '{"serviceUrl":"http://127.0.0.1:40295","conversation":"a:chat-of-29:Beatriz","member":"29:Beatriz","seen":{"name":"Beatriz","language":"en"}}', true, '2001-03-23 00:00:00.000'),
(17, 10, 'slack', 'T0FOCAL', 'U000003', NULL, true, '2001-03-23 00:00:00.000'),
(18, 12, 'slack', 'T0FOCAL', 'U000006', NULL, true, NULL),
(19, 17, 'local', 'local', 'SECOND-c', NULL, true, NULL),
(20, 18, 'local', 'local', 'SECOND-e', NULL, true, NULL),
(21, 19, 'local', 'local', 'THIRD-c', NULL, true, NULL),
(22, 20, 'local', 'local', 'THIRD-e', NULL, true, NULL);
INSERT INTO "LinkCode" ("id", "personId", "hash", "expiresAt", "usedAt") VALUES
(1, 12, 'a63f2632def8394e433aad20397d27bac0a35a94bc9763d14c527c53226398e0', '2000-04-06 11:00:02.000', '2000-04-03 11:00:02.000'),
(2, 15, '260eb1d003ab193c9be1abe2271a973d090374e4a736d938cb224e89e33e23c8', '2000-04-06 11:00:02.000', NULL);
INSERT INTO "Need" ("id", "roundId", "updateId", "postId", "text", "ownerId", "by", "metAt") VALUES
(3, 2, 8, 3, 'Une version française de la boîte à outils', 1, NULL, NULL),
(4, 2, 10, 5, 'Datos por sexo de los retornos', 7, '2000-10-15', NULL),
(5, 2, 13, 4, 'A trainer for two days', 2, '2000-12-31', '2000-08-28 09:00:00.000'),
(6, 2, 13, 4, 'A printed toolkit', 1, NULL, NULL),
(7, 3, 15, 1, 'Two beds', 3, '2000-12-01', NULL),
(8, 4, 18, 8, 'A desk officer', 4, NULL, NULL);
INSERT INTO "Objective" ("id", "planOfActionId", "code", "side", "title", "position") VALUES
(1, 1, 'P01', 'programme', 'Consult governments on the needs of migrant women', 0),
(2, 1, 'P02', 'programme', 'Include a gender dimension in every project proposal', 1),
(3, 1, 'S01', 'staffing', 'Reach parity in professional grades', 2),
(4, 1, 'S02', 'staffing', 'Encourage women to apply for posts in the field', 3);
SELECT setval(pg_get_serial_sequence('"Absence"', 'id'), 4);
SELECT setval(pg_get_serial_sequence('"Appointment"', 'id'), 12);
SELECT setval(pg_get_serial_sequence('"AuditEvent"', 'id'), 164);
SELECT setval(pg_get_serial_sequence('"BulletinIssue"', 'id'), 4);
SELECT setval(pg_get_serial_sequence('"BulletinItem"', 'id'), 14);
SELECT setval(pg_get_serial_sequence('"CalendarEntry"', 'id'), 11);
SELECT setval(pg_get_serial_sequence('"Conversation"', 'id'), 243);
SELECT setval(pg_get_serial_sequence('"Counterpart"', 'id'), 18);
SELECT setval(pg_get_serial_sequence('"Delivery"', 'id'), 75);
SELECT setval(pg_get_serial_sequence('"Draft"', 'id'), 222);
SELECT setval(pg_get_serial_sequence('"DutyStation"', 'id'), 8);
SELECT setval(pg_get_serial_sequence('"Edition"', 'id'), 18);
SELECT setval(pg_get_serial_sequence('"Erratum"', 'id'), 3);
SELECT setval(pg_get_serial_sequence('"Expectation"', 'id'), 44);
SELECT setval(pg_get_serial_sequence('"Grant"', 'id'), 10);
SELECT setval(pg_get_serial_sequence('"Identity"', 'id'), 22);
SELECT setval(pg_get_serial_sequence('"Instrument"', 'id'), 2);
SELECT setval(pg_get_serial_sequence('"LinkCode"', 'id'), 2);
SELECT setval(pg_get_serial_sequence('"LocalMessage"', 'id'), 362);
SELECT setval(pg_get_serial_sequence('"Need"', 'id'), 8);
SELECT setval(pg_get_serial_sequence('"Objective"', 'id'), 4);
SELECT setval(pg_get_serial_sequence('"OutboxMessage"', 'id'), 155);
SELECT setval(pg_get_serial_sequence('"Pause"', 'id'), 3);
SELECT setval(pg_get_serial_sequence('"Person"', 'id'), 20);
SELECT setval(pg_get_serial_sequence('"PlanOfAction"', 'id'), 1);
SELECT setval(pg_get_serial_sequence('"Post"', 'id'), 9);
SELECT setval(pg_get_serial_sequence('"Recurrence"', 'id'), 2);
SELECT setval(pg_get_serial_sequence('"Reminder"', 'id'), 61);
SELECT setval(pg_get_serial_sequence('"Round"', 'id'), 8);
SELECT setval(pg_get_serial_sequence('"SignOff"', 'id'), 6);
SELECT setval(pg_get_serial_sequence('"Snooze"', 'id'), 3);
SELECT setval(pg_get_serial_sequence('"Update"', 'id'), 18);
SELECT setval(pg_get_serial_sequence('"WorkingGroup"', 'id'), 3);
