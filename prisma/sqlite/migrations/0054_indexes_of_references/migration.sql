-- CreateIndex
CREATE INDEX "Action_openedInId_idx" ON "Action"("openedInId");

-- CreateIndex
CREATE INDEX "Action_closedInId_idx" ON "Action"("closedInId");

-- CreateIndex
CREATE INDEX "AuditEvent_actorId_idx" ON "AuditEvent"("actorId");

-- CreateIndex
CREATE INDEX "BulletinItem_postId_idx" ON "BulletinItem"("postId");

-- CreateIndex
CREATE INDEX "BulletinItem_mergedIntoId_idx" ON "BulletinItem"("mergedIntoId");

-- CreateIndex
CREATE INDEX "BulletinWording_writtenBy_idx" ON "BulletinWording"("writtenBy");

-- CreateIndex
CREATE INDEX "CalendarEntry_heldBy_idx" ON "CalendarEntry"("heldBy");

-- CreateIndex
CREATE INDEX "ClockJump_answeredBy_idx" ON "ClockJump"("answeredBy");

-- CreateIndex
CREATE INDEX "Commitment_holderId_idx" ON "Commitment"("holderId");

-- CreateIndex
CREATE INDEX "Commitment_roundId_idx" ON "Commitment"("roundId");

-- CreateIndex
CREATE INDEX "Commitment_mergedIntoId_idx" ON "Commitment"("mergedIntoId");

-- CreateIndex
CREATE INDEX "CommitmentAsker_personId_idx" ON "CommitmentAsker"("personId");

-- CreateIndex
CREATE INDEX "CommitmentEvent_actorId_idx" ON "CommitmentEvent"("actorId");

-- CreateIndex
CREATE INDEX "CommitmentEvent_postId_idx" ON "CommitmentEvent"("postId");

-- CreateIndex
CREATE INDEX "CommitmentEvent_updateId_idx" ON "CommitmentEvent"("updateId");

-- CreateIndex
CREATE INDEX "ConclusionNote_writtenBy_idx" ON "ConclusionNote"("writtenBy");

-- CreateIndex
CREATE INDEX "Counterpart_postId_idx" ON "Counterpart"("postId");

-- CreateIndex
CREATE INDEX "Counterpart_counterpartId_idx" ON "Counterpart"("counterpartId");

-- CreateIndex
CREATE INDEX "Draft_postId_idx" ON "Draft"("postId");

-- CreateIndex
CREATE INDEX "Draft_updatedBy_idx" ON "Draft"("updatedBy");

-- CreateIndex
CREATE INDEX "EntryVersion_writtenBy_idx" ON "EntryVersion"("writtenBy");

-- CreateIndex
CREATE INDEX "Erratum_writtenBy_idx" ON "Erratum"("writtenBy");

-- CreateIndex
CREATE INDEX "LinkCode_personId_idx" ON "LinkCode"("personId");

-- CreateIndex
CREATE INDEX "Pause_postId_idx" ON "Pause"("postId");

-- CreateIndex
CREATE INDEX "Pause_pausedBy_idx" ON "Pause"("pausedBy");

-- CreateIndex
CREATE INDEX "Recommendation_ownerId_idx" ON "Recommendation"("ownerId");

-- CreateIndex
CREATE INDEX "Reminder_workingGroupId_idx" ON "Reminder"("workingGroupId");

-- CreateIndex
CREATE INDEX "Reminder_postId_idx" ON "Reminder"("postId");

-- CreateIndex
CREATE INDEX "Round_instrumentId_idx" ON "Round"("instrumentId");

-- CreateIndex
CREATE INDEX "Round_planOfActionId_idx" ON "Round"("planOfActionId");

-- CreateIndex
CREATE INDEX "SignOff_requestedBy_idx" ON "SignOff"("requestedBy");

-- CreateIndex
CREATE INDEX "SignOff_namedId_idx" ON "SignOff"("namedId");

-- CreateIndex
CREATE INDEX "SignOff_decidedBy_idx" ON "SignOff"("decidedBy");

-- CreateIndex
CREATE INDEX "StoredFile_workingGroupId_idx" ON "StoredFile"("workingGroupId");

-- CreateIndex
CREATE INDEX "Update_postId_idx" ON "Update"("postId");

-- CreateIndex
CREATE INDEX "Update_submittedBy_idx" ON "Update"("submittedBy");
