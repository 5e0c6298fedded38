-- AlterTable
ALTER TABLE "TeamsConversation" ADD COLUMN     "greetedAt" TIMESTAMP(3);
