-- CreateTable
CREATE TABLE "Heartbeat" (
    "workingGroupId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "at" DATETIME NOT NULL,
    CONSTRAINT "Heartbeat_workingGroupId_fkey" FOREIGN KEY ("workingGroupId") REFERENCES "WorkingGroup" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ClockJump" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "workingGroupId" INTEGER NOT NULL,
    "from" DATETIME NOT NULL,
    "to" DATETIME NOT NULL,
    "verdict" TEXT,
    "answeredBy" INTEGER,
    "answeredAt" DATETIME,
    CONSTRAINT "ClockJump_workingGroupId_fkey" FOREIGN KEY ("workingGroupId") REFERENCES "WorkingGroup" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ClockJump_answeredBy_fkey" FOREIGN KEY ("answeredBy") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "ClockJump_workingGroupId_id_idx" ON "ClockJump"("workingGroupId", "id");
