-- A sign-off is of an analysis, a yearly paper or an issue; what there is are sign-offs of issues.
-- CreateEnum
CREATE TYPE "SignOffKind" AS ENUM ('analysis', 'annual', 'bulletin');

-- DropForeignKey
ALTER TABLE "SignOff" DROP CONSTRAINT "SignOff_issueId_fkey";

-- DropIndex
DROP INDEX "Edition_kind_subjectId_audience_language_key";

-- DropIndex
DROP INDEX "SignOff_issueId_idx";

-- AlterTable
ALTER TABLE "Edition" ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "SignOff" ADD COLUMN     "figures" TEXT,
ADD COLUMN     "kind" "SignOffKind",
ADD COLUMN     "namedId" INTEGER,
ADD COLUMN     "subjectId" INTEGER,
ADD COLUMN     "workingGroupId" INTEGER;
UPDATE "SignOff" s SET "kind" = 'bulletin', "subjectId" = s."issueId", "workingGroupId" = i."workingGroupId"
FROM "BulletinIssue" i WHERE i."id" = s."issueId";
ALTER TABLE "SignOff" ALTER COLUMN "kind" SET NOT NULL,
ALTER COLUMN "subjectId" SET NOT NULL,
ALTER COLUMN "workingGroupId" SET NOT NULL,
DROP COLUMN "issueId";

-- CreateTable
CREATE TABLE "ConclusionNote" (
    "id" SERIAL NOT NULL,
    "roundId" INTEGER NOT NULL,
    "conclusion" TEXT NOT NULL,
    "note" JSONB,
    "withheld" JSONB,
    "writtenBy" INTEGER,
    "writtenAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ConclusionNote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AnalysisRevision" (
    "id" SERIAL NOT NULL,
    "roundId" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "preparedAt" TIMESTAMP(3) NOT NULL,
    "snapshot" JSONB NOT NULL,
    "standing" JSONB NOT NULL,

    CONSTRAINT "AnalysisRevision_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ConclusionNote_roundId_conclusion_key" ON "ConclusionNote"("roundId", "conclusion");

-- CreateIndex
CREATE UNIQUE INDEX "AnalysisRevision_roundId_revision_key" ON "AnalysisRevision"("roundId", "revision");

-- CreateIndex
CREATE UNIQUE INDEX "Edition_kind_subjectId_audience_language_revision_key" ON "Edition"("kind", "subjectId", "audience", "language", "revision");

-- CreateIndex
CREATE INDEX "SignOff_workingGroupId_kind_subjectId_idx" ON "SignOff"("workingGroupId", "kind", "subjectId");

-- AddForeignKey
ALTER TABLE "SignOff" ADD CONSTRAINT "SignOff_workingGroupId_fkey" FOREIGN KEY ("workingGroupId") REFERENCES "WorkingGroup"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignOff" ADD CONSTRAINT "SignOff_namedId_fkey" FOREIGN KEY ("namedId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConclusionNote" ADD CONSTRAINT "ConclusionNote_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConclusionNote" ADD CONSTRAINT "ConclusionNote_writtenBy_fkey" FOREIGN KEY ("writtenBy") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnalysisRevision" ADD CONSTRAINT "AnalysisRevision_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
