-- CreateTable
CREATE TABLE "EntryInvitation" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "entryId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "invitedAt" DATETIME NOT NULL,
    "answer" TEXT,
    "answeredAt" DATETIME,
    CONSTRAINT "EntryInvitation_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "RegisterEntry" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "EntryInvitation_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "EntryInvitation_personId_idx" ON "EntryInvitation"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "EntryInvitation_entryId_personId_key" ON "EntryInvitation"("entryId", "personId");
