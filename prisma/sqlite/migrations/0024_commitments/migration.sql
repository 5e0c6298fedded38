-- CreateTable
CREATE TABLE "Commitment" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "workingGroupId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "text" JSONB NOT NULL,
    "ownerId" INTEGER,
    "holderId" INTEGER,
    "due" TEXT,
    "state" TEXT NOT NULL DEFAULT 'asked',
    "since" DATETIME NOT NULL,
    "askedAt" DATETIME NOT NULL,
    "visibility" TEXT NOT NULL DEFAULT 'workingGroup',
    "roundId" INTEGER,
    "updateId" INTEGER,
    "mergedIntoId" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Commitment_workingGroupId_fkey" FOREIGN KEY ("workingGroupId") REFERENCES "WorkingGroup" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Commitment_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Post" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Commitment_holderId_fkey" FOREIGN KEY ("holderId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Commitment_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Commitment_updateId_fkey" FOREIGN KEY ("updateId") REFERENCES "Update" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Commitment_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Commitment" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CommitmentAsker" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "commitmentId" INTEGER NOT NULL,
    "postId" INTEGER,
    "personId" INTEGER,
    CONSTRAINT "CommitmentAsker_commitmentId_fkey" FOREIGN KEY ("commitmentId") REFERENCES "Commitment" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CommitmentAsker_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CommitmentAsker_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CommitmentEvent" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "commitmentId" INTEGER NOT NULL,
    "act" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "actorId" INTEGER,
    "words" TEXT,
    "postId" INTEGER,
    "updateId" INTEGER,
    "formerNeed" INTEGER,
    CONSTRAINT "CommitmentEvent_commitmentId_fkey" FOREIGN KEY ("commitmentId") REFERENCES "Commitment" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CommitmentEvent_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CommitmentEvent_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CommitmentEvent_updateId_fkey" FOREIGN KEY ("updateId") REFERENCES "Update" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
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

-- Needs of the first editions. One that was kept once a round is one commitment, as it was worded last; what was met once is done. Each
-- old row is an event, so that nothing of it is lost and buttons in old chats find what they were about.
INSERT INTO "Commitment" ("workingGroupId", "kind", "key", "text", "ownerId", "due", "state", "since", "askedAt", "visibility", "roundId", "updateId")
SELECT p."workingGroupId", 'need', k."key", json_object(p."language", last."text"), last."ownerId", last."by",
    CASE WHEN k."metAt" IS NULL THEN 'asked' ELSE 'done' END,
    COALESCE(k."metAt", u."submittedAt"), u."submittedAt",
    -- Which of a group's own questions was for the coordinator alone stands in its source, which no SQL reads: where one was, all are.
    CASE WHEN i."key" <> 'plan-of-action' AND i."source" LIKE '%visibility: coordinator%' THEN 'coordinator' ELSE 'workingGroup' END,
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
SELECT c."id", 'asked', u."submittedAt", u."submittedBy", n."text", n."ownerId", n."updateId", n."id"
FROM "Need" n JOIN "Commitment" c ON c."key" = COALESCE('need:' || CAST(n."postId" AS TEXT) || ':' || n."entry", 'need:' || CAST(n."postId" AS TEXT) || ':old.' || CAST(n."id" AS TEXT)) JOIN "Update" u ON u."id" = n."updateId" ORDER BY n."id";

INSERT INTO "CommitmentEvent" ("commitmentId", "act", "at")
SELECT c."id", 'solved', n."metAt"
FROM "Need" n JOIN "Commitment" c ON c."key" = COALESCE('need:' || CAST(n."postId" AS TEXT) || ':' || n."entry", 'need:' || CAST(n."postId" AS TEXT) || ':old.' || CAST(n."id" AS TEXT)) WHERE n."metAt" IS NOT NULL ORDER BY n."id";

DROP TABLE "Need";

-- What happened is written once: no program and no person at a console changes or removes it.
CREATE TRIGGER "CommitmentEvent_no_update" BEFORE UPDATE ON "CommitmentEvent"
BEGIN
    SELECT RAISE(ABORT, 'CommitmentEvent is append-only');
END;
CREATE TRIGGER "CommitmentEvent_no_delete" BEFORE DELETE ON "CommitmentEvent"
BEGIN
    SELECT RAISE(ABORT, 'CommitmentEvent is append-only');
END;
