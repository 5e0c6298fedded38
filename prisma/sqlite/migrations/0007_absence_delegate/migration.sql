-- CreateIndex
CREATE INDEX "Absence_delegateId_idx" ON "Absence"("delegateId");
