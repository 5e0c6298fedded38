-- Who may read a need of the first editions is said by its question, in a source that no SQL reads: 0024 guessed it from the text. Until the
-- program has read it (settleVisibility, at its start), such a need is for the coordinator alone.
UPDATE "Commitment" SET "visibility" = 'coordinator'
WHERE "id" IN (SELECT "commitmentId" FROM "CommitmentEvent" WHERE "formerNeed" IS NOT NULL);
