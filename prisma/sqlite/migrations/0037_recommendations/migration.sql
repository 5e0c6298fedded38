-- AlterTable
ALTER TABLE "Commitment" ADD COLUMN "response" TEXT;

-- AlterTable
ALTER TABLE "CommitmentEvent" ADD COLUMN "due" TEXT;

-- CreateTable
CREATE TABLE "Recommendation" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "workingGroupId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "roundId" INTEGER NOT NULL,
    "conclusion" TEXT,
    "needs" JSONB,
    "measure" JSONB,
    "text" JSONB NOT NULL,
    "ownerId" INTEGER,
    "due" TEXT,
    "visibility" TEXT NOT NULL DEFAULT 'workingGroup',
    "commitmentId" INTEGER,
    CONSTRAINT "Recommendation_workingGroupId_fkey" FOREIGN KEY ("workingGroupId") REFERENCES "WorkingGroup" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Recommendation_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Recommendation_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Post" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Recommendation_commitmentId_fkey" FOREIGN KEY ("commitmentId") REFERENCES "Commitment" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Recommendation_commitmentId_key" ON "Recommendation"("commitmentId");

-- CreateIndex
CREATE INDEX "Recommendation_roundId_idx" ON "Recommendation"("roundId");

-- CreateIndex
CREATE UNIQUE INDEX "Recommendation_workingGroupId_key_key" ON "Recommendation"("workingGroupId", "key");
