-- An edition belongs to its group: the year of a yearly paper is no id of its own.
DROP INDEX "Edition_kind_subjectId_audience_language_revision_key";

-- CreateIndex
CREATE UNIQUE INDEX "Edition_workingGroupId_kind_subjectId_audience_language_revision_key" ON "Edition"("workingGroupId", "kind", "subjectId", "audience", "language", "revision");

-- CreateTable
CREATE TABLE "PaperNote" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "workingGroupId" INTEGER NOT NULL,
    "year" INTEGER NOT NULL,
    "paragraph" TEXT NOT NULL,
    "note" JSONB,
    "withheld" JSONB,
    "writtenBy" INTEGER,
    "writtenAt" DATETIME NOT NULL,
    CONSTRAINT "PaperNote_workingGroupId_fkey" FOREIGN KEY ("workingGroupId") REFERENCES "WorkingGroup" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "PaperNote_writtenBy_fkey" FOREIGN KEY ("writtenBy") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "PaperNote_writtenBy_idx" ON "PaperNote"("writtenBy");

-- CreateIndex
CREATE UNIQUE INDEX "PaperNote_workingGroupId_year_paragraph_key" ON "PaperNote"("workingGroupId", "year", "paragraph");
