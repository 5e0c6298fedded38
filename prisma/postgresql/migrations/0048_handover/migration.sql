-- CreateEnum
CREATE TYPE "HandoverChoice" AS ENUM ('asked', 'mine', 'notMine');

-- CreateTable
CREATE TABLE "Handover" (
    "id" SERIAL NOT NULL,
    "workingGroupId" INTEGER NOT NULL,
    "postId" INTEGER,
    "appointmentId" INTEGER,
    "grantId" INTEGER,
    "leaverId" INTEGER NOT NULL,
    "successorId" INTEGER,
    "from" TEXT NOT NULL,
    "madeAt" TIMESTAMP(3) NOT NULL,
    "answers" JSONB,
    "reportAt" TIMESTAMP(3) NOT NULL,
    "reportedAt" TIMESTAMP(3),

    CONSTRAINT "Handover_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "HandoverItem" (
    "handoverId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "choice" "HandoverChoice" NOT NULL,
    "decidedBy" INTEGER,
    "decidedAt" TIMESTAMP(3) NOT NULL,
    "question" TEXT,
    "reply" TEXT,

    CONSTRAINT "HandoverItem_pkey" PRIMARY KEY ("handoverId","key")
);

-- CreateIndex
CREATE UNIQUE INDEX "Handover_appointmentId_key" ON "Handover"("appointmentId");

-- CreateIndex
CREATE UNIQUE INDEX "Handover_grantId_key" ON "Handover"("grantId");

-- CreateIndex
CREATE INDEX "Handover_workingGroupId_reportedAt_reportAt_idx" ON "Handover"("workingGroupId", "reportedAt", "reportAt");

-- CreateIndex
CREATE INDEX "Handover_postId_idx" ON "Handover"("postId");

-- CreateIndex
CREATE INDEX "Handover_leaverId_idx" ON "Handover"("leaverId");

-- CreateIndex
CREATE INDEX "Handover_successorId_idx" ON "Handover"("successorId");

-- CreateIndex
CREATE INDEX "HandoverItem_decidedBy_idx" ON "HandoverItem"("decidedBy");

-- AddForeignKey
ALTER TABLE "Handover" ADD CONSTRAINT "Handover_workingGroupId_fkey" FOREIGN KEY ("workingGroupId") REFERENCES "WorkingGroup"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Handover" ADD CONSTRAINT "Handover_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Handover" ADD CONSTRAINT "Handover_appointmentId_fkey" FOREIGN KEY ("appointmentId") REFERENCES "Appointment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Handover" ADD CONSTRAINT "Handover_grantId_fkey" FOREIGN KEY ("grantId") REFERENCES "Grant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Handover" ADD CONSTRAINT "Handover_leaverId_fkey" FOREIGN KEY ("leaverId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Handover" ADD CONSTRAINT "Handover_successorId_fkey" FOREIGN KEY ("successorId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HandoverItem" ADD CONSTRAINT "HandoverItem_handoverId_fkey" FOREIGN KEY ("handoverId") REFERENCES "Handover"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HandoverItem" ADD CONSTRAINT "HandoverItem_decidedBy_fkey" FOREIGN KEY ("decidedBy") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
