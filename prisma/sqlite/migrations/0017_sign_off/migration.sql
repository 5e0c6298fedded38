-- A sign-off is of an analysis, a yearly paper or an issue; what there is are sign-offs of issues.
-- CreateTable
CREATE TABLE "ConclusionNote" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "roundId" INTEGER NOT NULL,
    "conclusion" TEXT NOT NULL,
    "note" JSONB,
    "withheld" JSONB,
    "writtenBy" INTEGER,
    "writtenAt" DATETIME NOT NULL,
    CONSTRAINT "ConclusionNote_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ConclusionNote_writtenBy_fkey" FOREIGN KEY ("writtenBy") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AnalysisRevision" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "roundId" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "preparedAt" DATETIME NOT NULL,
    "snapshot" JSONB NOT NULL,
    "standing" JSONB NOT NULL,
    CONSTRAINT "AnalysisRevision_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Edition" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "workingGroupId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "subjectId" INTEGER NOT NULL,
    "audience" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "document" JSONB NOT NULL,
    "words" TEXT NOT NULL,
    "publishedAt" DATETIME NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Edition_workingGroupId_fkey" FOREIGN KEY ("workingGroupId") REFERENCES "WorkingGroup" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Edition" ("audience", "document", "id", "kind", "language", "publishedAt", "subjectId", "title", "words", "workingGroupId") SELECT "audience", "document", "id", "kind", "language", "publishedAt", "subjectId", "title", "words", "workingGroupId" FROM "Edition";
DROP TABLE "Edition";
ALTER TABLE "new_Edition" RENAME TO "Edition";
CREATE INDEX "Edition_workingGroupId_publishedAt_idx" ON "Edition"("workingGroupId", "publishedAt");
CREATE UNIQUE INDEX "Edition_kind_subjectId_audience_language_revision_key" ON "Edition"("kind", "subjectId", "audience", "language", "revision");
CREATE TABLE "new_SignOff" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "workingGroupId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "subjectId" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "figures" TEXT,
    "requestedBy" INTEGER,
    "requestedAt" DATETIME NOT NULL,
    "namedId" INTEGER,
    "decidedBy" INTEGER,
    "decidedAt" DATETIME,
    "approved" BOOLEAN,
    "reason" TEXT,
    CONSTRAINT "SignOff_workingGroupId_fkey" FOREIGN KEY ("workingGroupId") REFERENCES "WorkingGroup" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "SignOff_requestedBy_fkey" FOREIGN KEY ("requestedBy") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "SignOff_namedId_fkey" FOREIGN KEY ("namedId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "SignOff_decidedBy_fkey" FOREIGN KEY ("decidedBy") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_SignOff" ("approved", "decidedAt", "decidedBy", "id", "kind", "reason", "requestedAt", "requestedBy", "revision", "subjectId", "workingGroupId")
SELECT s."approved", s."decidedAt", s."decidedBy", s."id", 'bulletin', s."reason", s."requestedAt", s."requestedBy", s."revision", s."issueId", i."workingGroupId"
FROM "SignOff" s JOIN "BulletinIssue" i ON i."id" = s."issueId";
DROP TABLE "SignOff";
ALTER TABLE "new_SignOff" RENAME TO "SignOff";
CREATE INDEX "SignOff_workingGroupId_kind_subjectId_idx" ON "SignOff"("workingGroupId", "kind", "subjectId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE UNIQUE INDEX "ConclusionNote_roundId_conclusion_key" ON "ConclusionNote"("roundId", "conclusion");

-- CreateIndex
CREATE UNIQUE INDEX "AnalysisRevision_roundId_revision_key" ON "AnalysisRevision"("roundId", "revision");
