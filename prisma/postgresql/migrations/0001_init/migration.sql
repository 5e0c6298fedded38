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
