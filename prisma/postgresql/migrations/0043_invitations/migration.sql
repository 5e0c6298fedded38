-- CreateEnum
CREATE TYPE "InvitationAnswer" AS ENUM ('coming', 'later', 'notComing');

-- CreateTable
CREATE TABLE "EntryInvitation" (
    "id" SERIAL NOT NULL,
    "entryId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "invitedAt" TIMESTAMP(3) NOT NULL,
    "answer" "InvitationAnswer",
    "answeredAt" TIMESTAMP(3),

    CONSTRAINT "EntryInvitation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "EntryInvitation_personId_idx" ON "EntryInvitation"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "EntryInvitation_entryId_personId_key" ON "EntryInvitation"("entryId", "personId");

-- AddForeignKey
ALTER TABLE "EntryInvitation" ADD CONSTRAINT "EntryInvitation_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "RegisterEntry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EntryInvitation" ADD CONSTRAINT "EntryInvitation_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
