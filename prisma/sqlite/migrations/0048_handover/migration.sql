-- CreateTable
CREATE TABLE "Handover" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "workingGroupId" INTEGER NOT NULL,
    "postId" INTEGER,
    "appointmentId" INTEGER,
    "grantId" INTEGER,
    "leaverId" INTEGER NOT NULL,
    "successorId" INTEGER,
    "from" TEXT NOT NULL,
    "madeAt" DATETIME NOT NULL,
    "answers" JSONB,
    "reportAt" DATETIME NOT NULL,
    "reportedAt" DATETIME,
    CONSTRAINT "Handover_workingGroupId_fkey" FOREIGN KEY ("workingGroupId") REFERENCES "WorkingGroup" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Handover_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Handover_appointmentId_fkey" FOREIGN KEY ("appointmentId") REFERENCES "Appointment" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Handover_grantId_fkey" FOREIGN KEY ("grantId") REFERENCES "Grant" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Handover_leaverId_fkey" FOREIGN KEY ("leaverId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Handover_successorId_fkey" FOREIGN KEY ("successorId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "HandoverItem" (
    "handoverId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "choice" TEXT NOT NULL,
    "decidedBy" INTEGER,
    "decidedAt" DATETIME NOT NULL,
    "question" TEXT,
    "reply" TEXT,

    PRIMARY KEY ("handoverId", "key"),
    CONSTRAINT "HandoverItem_handoverId_fkey" FOREIGN KEY ("handoverId") REFERENCES "Handover" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "HandoverItem_decidedBy_fkey" FOREIGN KEY ("decidedBy") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
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
