-- A draft has a subject: a post's task in a round as until now, or an entry, or a handover.
-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_AnsweredMessage" (
    "platform" TEXT NOT NULL,
    "conversation" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "input" TEXT NOT NULL,

    PRIMARY KEY ("platform", "conversation", "message")
);
INSERT INTO "new_AnsweredMessage" ("conversation", "input", "message", "platform", "subject")
SELECT "conversation", "input", "message", "platform", 'round:' || "round" || '/post:' || "post" FROM "AnsweredMessage";
DROP TABLE "AnsweredMessage";
ALTER TABLE "new_AnsweredMessage" RENAME TO "AnsweredMessage";
CREATE TABLE "new_Draft" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "subject" TEXT NOT NULL,
    "roundId" INTEGER,
    "postId" INTEGER,
    "content" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "startedAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "updatedBy" INTEGER,
    CONSTRAINT "Draft_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Draft_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Draft_updatedBy_fkey" FOREIGN KEY ("updatedBy") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Draft" ("content", "id", "postId", "roundId", "startedAt", "updatedAt", "updatedBy", "version", "subject")
SELECT "content", "id", "postId", "roundId", "startedAt", "updatedAt", "updatedBy", "version", 'round:' || "roundId" || '/post:' || "postId" FROM "Draft";
DROP TABLE "Draft";
ALTER TABLE "new_Draft" RENAME TO "Draft";
CREATE UNIQUE INDEX "Draft_subject_key" ON "Draft"("subject");
CREATE INDEX "Draft_roundId_postId_idx" ON "Draft"("roundId", "postId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
