-- CreateEnum
CREATE TYPE "ManagementResponse" AS ENUM ('accepted', 'partly', 'rejected');

-- CreateEnum
CREATE TYPE "RecommendationSource" AS ENUM ('action', 'needs', 'own');

-- AlterEnum
ALTER TYPE "CommitmentAct" ADD VALUE 'partly';

-- AlterEnum
ALTER TYPE "CommitmentKind" ADD VALUE 'recommendation';

-- AlterTable
ALTER TABLE "Commitment" ADD COLUMN     "response" "ManagementResponse";

-- AlterTable
ALTER TABLE "CommitmentEvent" ADD COLUMN     "due" TEXT;

-- CreateTable
CREATE TABLE "Recommendation" (
    "id" SERIAL NOT NULL,
    "workingGroupId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "source" "RecommendationSource" NOT NULL,
    "roundId" INTEGER NOT NULL,
    "conclusion" TEXT,
    "needs" JSONB,
    "measure" JSONB,
    "text" JSONB NOT NULL,
    "ownerId" INTEGER,
    "due" TEXT,
    "visibility" "CommitmentVisibility" NOT NULL DEFAULT 'workingGroup',
    "commitmentId" INTEGER,

    CONSTRAINT "Recommendation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Recommendation_commitmentId_key" ON "Recommendation"("commitmentId");

-- CreateIndex
CREATE INDEX "Recommendation_roundId_idx" ON "Recommendation"("roundId");

-- CreateIndex
CREATE UNIQUE INDEX "Recommendation_workingGroupId_key_key" ON "Recommendation"("workingGroupId", "key");

-- AddForeignKey
ALTER TABLE "Recommendation" ADD CONSTRAINT "Recommendation_workingGroupId_fkey" FOREIGN KEY ("workingGroupId") REFERENCES "WorkingGroup"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recommendation" ADD CONSTRAINT "Recommendation_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recommendation" ADD CONSTRAINT "Recommendation_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Post"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recommendation" ADD CONSTRAINT "Recommendation_commitmentId_fkey" FOREIGN KEY ("commitmentId") REFERENCES "Commitment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
