-- AlterTable
ALTER TABLE "TeamsConversation" ADD COLUMN "greetedAt" DATETIME;
