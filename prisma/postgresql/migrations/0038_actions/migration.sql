-- AlterTable
ALTER TABLE "WorkingGroup" ADD COLUMN     "actionsRead" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "Action" (
    "id" SERIAL NOT NULL,
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

    CONSTRAINT "Action_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ActionActual" (
    "id" SERIAL NOT NULL,
    "actionId" INTEGER NOT NULL,
    "roundId" INTEGER NOT NULL,
    "updateId" INTEGER NOT NULL,
    "status" TEXT,
    "actual" TEXT,
    "origin" "Origin" NOT NULL,

    CONSTRAINT "ActionActual_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Action_postId_key_key" ON "Action"("postId", "key");

-- CreateIndex
CREATE INDEX "ActionActual_roundId_idx" ON "ActionActual"("roundId");

-- CreateIndex
CREATE INDEX "ActionActual_updateId_idx" ON "ActionActual"("updateId");

-- CreateIndex
CREATE UNIQUE INDEX "ActionActual_actionId_roundId_key" ON "ActionActual"("actionId", "roundId");

-- AddForeignKey
ALTER TABLE "Action" ADD CONSTRAINT "Action_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Action" ADD CONSTRAINT "Action_openedInId_fkey" FOREIGN KEY ("openedInId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Action" ADD CONSTRAINT "Action_closedInId_fkey" FOREIGN KEY ("closedInId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionActual" ADD CONSTRAINT "ActionActual_actionId_fkey" FOREIGN KEY ("actionId") REFERENCES "Action"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionActual" ADD CONSTRAINT "ActionActual_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionActual" ADD CONSTRAINT "ActionActual_updateId_fkey" FOREIGN KEY ("updateId") REFERENCES "Update"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
