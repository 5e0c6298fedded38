-- CreateTable
CREATE TABLE "InstrumentProposal" (
    "id" SERIAL NOT NULL,
    "workingGroupId" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "proposedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "InstrumentProposal_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "InstrumentProposal_workingGroupId_idx" ON "InstrumentProposal"("workingGroupId");

-- AddForeignKey
ALTER TABLE "InstrumentProposal" ADD CONSTRAINT "InstrumentProposal_workingGroupId_fkey" FOREIGN KEY ("workingGroupId") REFERENCES "WorkingGroup"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
