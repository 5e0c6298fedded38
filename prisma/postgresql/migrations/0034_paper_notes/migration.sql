ALTER TYPE "EditionKind" ADD VALUE 'annual';

-- An edition belongs to its group: the year of a yearly paper is no id of its own.
DROP INDEX "Edition_kind_subjectId_audience_language_revision_key";

-- CreateTable
CREATE TABLE "PaperNote" (
    "id" SERIAL NOT NULL,
    "workingGroupId" INTEGER NOT NULL,
    "year" INTEGER NOT NULL,
    "paragraph" TEXT NOT NULL,
    "note" JSONB,
    "withheld" JSONB,
    "writtenBy" INTEGER,
    "writtenAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "PaperNote_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "PaperNote_writtenBy_idx" ON "PaperNote"("writtenBy");

-- CreateIndex
CREATE UNIQUE INDEX "PaperNote_workingGroupId_year_paragraph_key" ON "PaperNote"("workingGroupId", "year", "paragraph");

-- CreateIndex
CREATE UNIQUE INDEX "Edition_workingGroupId_kind_subjectId_audience_language_rev_key" ON "Edition"("workingGroupId", "kind", "subjectId", "audience", "language", "revision");

-- AddForeignKey
ALTER TABLE "PaperNote" ADD CONSTRAINT "PaperNote_workingGroupId_fkey" FOREIGN KEY ("workingGroupId") REFERENCES "WorkingGroup"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaperNote" ADD CONSTRAINT "PaperNote_writtenBy_fkey" FOREIGN KEY ("writtenBy") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
