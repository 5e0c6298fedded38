-- The channel of a conversation and of a version of an entry is one of a closed list. Every value stays what it is.
CREATE TYPE "ActorChannel" AS ENUM ('slack', 'teams', 'local', 'cli', 'calendar', 'outbox');

ALTER TABLE "Conversation" ALTER COLUMN "channel" TYPE "Channel" USING "channel"::"Channel";

ALTER TABLE "EntryVersion" ALTER COLUMN "channel" TYPE "ActorChannel" USING "channel"::"ActorChannel";
