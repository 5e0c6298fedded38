-- CreateTable
CREATE TABLE "InstrumentProposal" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "workingGroupId" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "proposedAt" DATETIME NOT NULL,
    CONSTRAINT "InstrumentProposal_workingGroupId_fkey" FOREIGN KEY ("workingGroupId") REFERENCES "WorkingGroup" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "InstrumentProposal_workingGroupId_idx" ON "InstrumentProposal"("workingGroupId");
