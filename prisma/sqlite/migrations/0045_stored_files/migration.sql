-- CreateTable
CREATE TABLE "StoredFile" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "workingGroupId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "width" INTEGER,
    "height" INTEGER,
    "alternative" JSONB,
    "sentBy" INTEGER,
    "sentAt" DATETIME NOT NULL,
    "event" TEXT,
    "itemId" INTEGER,
    "entryId" INTEGER,
    "postId" INTEGER,
    "action" TEXT,
    CONSTRAINT "StoredFile_workingGroupId_fkey" FOREIGN KEY ("workingGroupId") REFERENCES "WorkingGroup" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "StoredFile_sentBy_fkey" FOREIGN KEY ("sentBy") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "StoredFile_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "BulletinItem" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "StoredFile_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "RegisterEntry" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "StoredFile_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "StoredFile_key_key" ON "StoredFile"("key");

-- CreateIndex
CREATE UNIQUE INDEX "StoredFile_event_key" ON "StoredFile"("event");

-- CreateIndex
CREATE INDEX "StoredFile_sentBy_idx" ON "StoredFile"("sentBy");

-- CreateIndex
CREATE INDEX "StoredFile_itemId_idx" ON "StoredFile"("itemId");

-- CreateIndex
CREATE INDEX "StoredFile_entryId_idx" ON "StoredFile"("entryId");

-- CreateIndex
CREATE INDEX "StoredFile_postId_action_idx" ON "StoredFile"("postId", "action");
