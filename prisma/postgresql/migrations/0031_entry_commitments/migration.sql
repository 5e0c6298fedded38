-- AlterEnum
ALTER TYPE "CommitmentKind" ADD VALUE 'followUp' BEFORE 'need';

-- CreateTable
CREATE TABLE "EntryCommitment" (
    "commitmentId" INTEGER NOT NULL,
    "entryId" INTEGER NOT NULL,
    "field" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "addressee" TEXT,
    "due" TEXT,
    "listed" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "EntryCommitment_pkey" PRIMARY KEY ("commitmentId")
);

-- CreateIndex
CREATE INDEX "EntryCommitment_entryId_idx" ON "EntryCommitment"("entryId");

-- AddForeignKey
ALTER TABLE "EntryCommitment" ADD CONSTRAINT "EntryCommitment_commitmentId_fkey" FOREIGN KEY ("commitmentId") REFERENCES "Commitment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EntryCommitment" ADD CONSTRAINT "EntryCommitment_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "RegisterEntry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
