-- CreateEnum
CREATE TYPE "CommitmentKind" AS ENUM ('need');

-- CreateEnum
CREATE TYPE "CommitmentState" AS ENUM ('asked', 'declined', 'done', 'taken', 'withdrawn');

-- CreateEnum
CREATE TYPE "CommitmentAct" AS ENUM ('asked', 'changed', 'declined', 'done', 'given', 'merged', 'notYet', 'reminded', 'solved', 'stillNeeded', 'taken', 'withdrawn');

-- CreateEnum
CREATE TYPE "CommitmentVisibility" AS ENUM ('allStaff', 'coordinator', 'memberStates', 'workingGroup');

-- CreateTable
CREATE TABLE "Commitment" (
    "id" SERIAL NOT NULL,
    "workingGroupId" INTEGER NOT NULL,
    "kind" "CommitmentKind" NOT NULL,
    "key" TEXT NOT NULL,
    "text" JSONB NOT NULL,
    "ownerId" INTEGER,
    "holderId" INTEGER,
    "due" TEXT,
    "state" "CommitmentState" NOT NULL DEFAULT 'asked',
    "since" TIMESTAMP(3) NOT NULL,
    "askedAt" TIMESTAMP(3) NOT NULL,
    "visibility" "CommitmentVisibility" NOT NULL DEFAULT 'workingGroup',
    "roundId" INTEGER,
    "updateId" INTEGER,
    "mergedIntoId" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Commitment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CommitmentAsker" (
    "id" SERIAL NOT NULL,
    "commitmentId" INTEGER NOT NULL,
    "postId" INTEGER,
    "personId" INTEGER,

    CONSTRAINT "CommitmentAsker_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CommitmentEvent" (
    "id" SERIAL NOT NULL,
    "commitmentId" INTEGER NOT NULL,
    "act" "CommitmentAct" NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "actorId" INTEGER,
    "words" TEXT,
    "postId" INTEGER,
    "updateId" INTEGER,
    "formerNeed" INTEGER,

    CONSTRAINT "CommitmentEvent_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Commitment_ownerId_state_idx" ON "Commitment"("ownerId", "state");

-- CreateIndex
CREATE INDEX "Commitment_workingGroupId_state_kind_idx" ON "Commitment"("workingGroupId", "state", "kind");

-- CreateIndex
CREATE INDEX "Commitment_updateId_idx" ON "Commitment"("updateId");

-- CreateIndex
CREATE UNIQUE INDEX "Commitment_workingGroupId_key_key" ON "Commitment"("workingGroupId", "key");

-- CreateIndex
CREATE INDEX "CommitmentAsker_postId_idx" ON "CommitmentAsker"("postId");

-- CreateIndex
CREATE UNIQUE INDEX "CommitmentAsker_commitmentId_postId_personId_key" ON "CommitmentAsker"("commitmentId", "postId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "CommitmentEvent_formerNeed_key" ON "CommitmentEvent"("formerNeed");

-- CreateIndex
CREATE INDEX "CommitmentEvent_commitmentId_idx" ON "CommitmentEvent"("commitmentId");

-- AddForeignKey
ALTER TABLE "Commitment" ADD CONSTRAINT "Commitment_workingGroupId_fkey" FOREIGN KEY ("workingGroupId") REFERENCES "WorkingGroup"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Commitment" ADD CONSTRAINT "Commitment_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Post"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Commitment" ADD CONSTRAINT "Commitment_holderId_fkey" FOREIGN KEY ("holderId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Commitment" ADD CONSTRAINT "Commitment_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Commitment" ADD CONSTRAINT "Commitment_updateId_fkey" FOREIGN KEY ("updateId") REFERENCES "Update"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Commitment" ADD CONSTRAINT "Commitment_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Commitment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommitmentAsker" ADD CONSTRAINT "CommitmentAsker_commitmentId_fkey" FOREIGN KEY ("commitmentId") REFERENCES "Commitment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommitmentAsker" ADD CONSTRAINT "CommitmentAsker_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommitmentAsker" ADD CONSTRAINT "CommitmentAsker_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommitmentEvent" ADD CONSTRAINT "CommitmentEvent_commitmentId_fkey" FOREIGN KEY ("commitmentId") REFERENCES "Commitment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommitmentEvent" ADD CONSTRAINT "CommitmentEvent_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommitmentEvent" ADD CONSTRAINT "CommitmentEvent_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommitmentEvent" ADD CONSTRAINT "CommitmentEvent_updateId_fkey" FOREIGN KEY ("updateId") REFERENCES "Update"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Needs of the first editions. One that was kept once a round is one commitment, as it was worded last; what was met once is done. Each
-- old row is an event, so that nothing of it is lost and buttons in old chats find what they were about.
INSERT INTO "Commitment" ("workingGroupId", "kind", "key", "text", "ownerId", "due", "state", "since", "askedAt", "visibility", "roundId", "updateId")
SELECT p."workingGroupId", 'need'::"CommitmentKind", k."key", jsonb_build_object(p."language"::text, last."text"), last."ownerId", last."by",
    CASE WHEN k."metAt" IS NULL THEN 'asked'::"CommitmentState" ELSE 'done'::"CommitmentState" END,
    COALESCE(k."metAt", u."submittedAt"), u."submittedAt",
    -- Which of a group's own questions was for the coordinator alone stands in its source, which no SQL reads: where one was, all are.
    CASE WHEN i."key" <> 'plan-of-action' AND i."source" LIKE '%visibility: coordinator%' THEN 'coordinator'::"CommitmentVisibility" ELSE 'workingGroup'::"CommitmentVisibility" END,
    last."roundId", last."updateId"
FROM (
    SELECT COALESCE('need:' || CAST(n."postId" AS TEXT) || ':' || n."entry", 'need:' || CAST(n."postId" AS TEXT) || ':old.' || CAST(n."id" AS TEXT)) AS "key", MIN(n."id") AS "first", MAX(n."id") AS "last", MAX(n."metAt") AS "metAt"
    FROM "Need" n GROUP BY 1
) k
JOIN "Need" last ON last."id" = k."last"
JOIN "Need" "first" ON "first"."id" = k."first"
JOIN "Update" u ON u."id" = "first"."updateId"
JOIN "Post" p ON p."id" = last."postId"
JOIN "Round" r ON r."id" = last."roundId"
JOIN "Instrument" i ON i."id" = r."instrumentId"
ORDER BY k."first";

INSERT INTO "CommitmentAsker" ("commitmentId", "postId")
SELECT DISTINCT c."id", n."postId" FROM "Need" n JOIN "Commitment" c ON c."key" = COALESCE('need:' || CAST(n."postId" AS TEXT) || ':' || n."entry", 'need:' || CAST(n."postId" AS TEXT) || ':old.' || CAST(n."id" AS TEXT));

INSERT INTO "CommitmentEvent" ("commitmentId", "act", "at", "actorId", "words", "postId", "updateId", "formerNeed")
SELECT c."id", 'asked'::"CommitmentAct", u."submittedAt", u."submittedBy", n."text", n."ownerId", n."updateId", n."id"
FROM "Need" n JOIN "Commitment" c ON c."key" = COALESCE('need:' || CAST(n."postId" AS TEXT) || ':' || n."entry", 'need:' || CAST(n."postId" AS TEXT) || ':old.' || CAST(n."id" AS TEXT)) JOIN "Update" u ON u."id" = n."updateId" ORDER BY n."id";

INSERT INTO "CommitmentEvent" ("commitmentId", "act", "at")
SELECT c."id", 'solved'::"CommitmentAct", n."metAt"
FROM "Need" n JOIN "Commitment" c ON c."key" = COALESCE('need:' || CAST(n."postId" AS TEXT) || ':' || n."entry", 'need:' || CAST(n."postId" AS TEXT) || ':old.' || CAST(n."id" AS TEXT)) WHERE n."metAt" IS NOT NULL ORDER BY n."id";

DROP TABLE "Need";

-- What happened is written once: no program and no person at a console changes or removes it.
CREATE FUNCTION commitment_event_is_append_only() RETURNS trigger AS $$
BEGIN
    RAISE EXCEPTION 'CommitmentEvent is append-only';
END;
$$ LANGUAGE plpgsql;
CREATE TRIGGER "CommitmentEvent_no_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "CommitmentEvent"
FOR EACH STATEMENT EXECUTE FUNCTION commitment_event_is_append_only();
