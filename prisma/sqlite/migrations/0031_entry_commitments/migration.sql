-- CreateTable
CREATE TABLE "EntryCommitment" (
    "commitmentId" INTEGER NOT NULL PRIMARY KEY,
    "entryId" INTEGER NOT NULL,
    "field" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "addressee" TEXT,
    "due" TEXT,
    "listed" BOOLEAN NOT NULL DEFAULT true,
    CONSTRAINT "EntryCommitment_commitmentId_fkey" FOREIGN KEY ("commitmentId") REFERENCES "Commitment" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "EntryCommitment_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "RegisterEntry" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "EntryCommitment_entryId_idx" ON "EntryCommitment"("entryId");
