-- CreateTable
CREATE TABLE "ProcessedEvent" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "until" DATETIME NOT NULL,
    "done" BOOLEAN NOT NULL DEFAULT false
);

-- CreateTable
CREATE TABLE "AnsweredMessage" (
    "platform" TEXT NOT NULL,
    "conversation" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "round" INTEGER NOT NULL,
    "post" INTEGER NOT NULL,
    "input" TEXT NOT NULL,

    PRIMARY KEY ("platform", "conversation", "message")
);

-- CreateTable
CREATE TABLE "PublishingPlace" (
    "platform" TEXT NOT NULL,
    "tenant" TEXT NOT NULL,
    "audience" TEXT NOT NULL,
    "conversation" TEXT NOT NULL,

    PRIMARY KEY ("platform", "tenant", "audience")
);

-- CreateIndex
CREATE INDEX "ProcessedEvent_until_idx" ON "ProcessedEvent"("until");

-- What the tables of one platform each hold goes on in one of all.
INSERT INTO "ProcessedEvent" ("key", "until", "done")
SELECT 'slack:' || "key", "until", "done" FROM "SlackOnce";
INSERT INTO "ProcessedEvent" ("key", "until", "done")
SELECT 'teams:' || "key", "until", "done" FROM "TeamsOnce";

INSERT INTO "AnsweredMessage" ("platform", "conversation", "message", "round", "post", "input")
SELECT 'slack', "channel", "ts", "round", "post", "input" FROM "SlackAnswer";
INSERT INTO "AnsweredMessage" ("platform", "conversation", "message", "round", "post", "input")
SELECT 'teams', "conversation", "activity", "round", "post", "input" FROM "TeamsAnswer";

INSERT INTO "PublishingPlace" ("platform", "tenant", "audience", "conversation")
SELECT 'slack', "tenant", "audience", "channel" FROM "SlackPlace";
INSERT INTO "PublishingPlace" ("platform", "tenant", "audience", "conversation")
SELECT 'teams', "tenant", "audience", "conversation" FROM "TeamsPlace";

-- DropTable
DROP TABLE "SlackAnswer";

-- DropTable
DROP TABLE "SlackOnce";

-- DropTable
DROP TABLE "SlackPlace";

-- DropTable
DROP TABLE "TeamsAnswer";

-- DropTable
DROP TABLE "TeamsOnce";

-- DropTable
DROP TABLE "TeamsPlace";
