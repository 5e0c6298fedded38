-- A key over post and person never held, as one of the two is always null: who stands twice stands once from now on.
DELETE FROM "CommitmentAsker" WHERE "id" NOT IN (
    SELECT MIN("id") FROM "CommitmentAsker" GROUP BY "commitmentId", "postId", "personId"
);

-- DropIndex
DROP INDEX "CommitmentAsker_commitmentId_postId_personId_key";

-- CreateIndex
CREATE UNIQUE INDEX "CommitmentAsker_commitmentId_postId_key" ON "CommitmentAsker"("commitmentId", "postId");

-- CreateIndex
CREATE UNIQUE INDEX "CommitmentAsker_commitmentId_personId_key" ON "CommitmentAsker"("commitmentId", "personId");
