-- CreateTable
CREATE TABLE "Action" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "postId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "objective" TEXT,
    "title" TEXT NOT NULL,
    "due" TEXT,
    "status" TEXT,
    "openedInId" INTEGER NOT NULL,
    "closedInId" INTEGER,
    "indicator" TEXT,
    "baseline" TEXT,
    "target" TEXT,
    CONSTRAINT "Action_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Action_openedInId_fkey" FOREIGN KEY ("openedInId") REFERENCES "Round" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Action_closedInId_fkey" FOREIGN KEY ("closedInId") REFERENCES "Round" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ActionActual" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "actionId" INTEGER NOT NULL,
    "roundId" INTEGER NOT NULL,
    "updateId" INTEGER NOT NULL,
    "status" TEXT,
    "actual" TEXT,
    "origin" TEXT NOT NULL,
    CONSTRAINT "ActionActual_actionId_fkey" FOREIGN KEY ("actionId") REFERENCES "Action" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ActionActual_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ActionActual_updateId_fkey" FOREIGN KEY ("updateId") REFERENCES "Update" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- AlterTable
ALTER TABLE "WorkingGroup" ADD COLUMN "actionsRead" BOOLEAN NOT NULL DEFAULT false;

-- CreateIndex
CREATE UNIQUE INDEX "Action_postId_key_key" ON "Action"("postId", "key");

-- CreateIndex
CREATE INDEX "ActionActual_roundId_idx" ON "ActionActual"("roundId");

-- CreateIndex
CREATE INDEX "ActionActual_updateId_idx" ON "ActionActual"("updateId");

-- CreateIndex
CREATE UNIQUE INDEX "ActionActual_actionId_roundId_key" ON "ActionActual"("actionId", "roundId");
