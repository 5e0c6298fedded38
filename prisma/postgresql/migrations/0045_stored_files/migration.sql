-- CreateEnum
CREATE TYPE "FileKind" AS ENUM ('docx', 'gif', 'jpeg', 'pdf', 'png', 'text', 'webp', 'xlsx');

-- CreateTable
CREATE TABLE "StoredFile" (
    "id" SERIAL NOT NULL,
    "workingGroupId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "FileKind" NOT NULL,
    "bytes" INTEGER NOT NULL,
    "width" INTEGER,
    "height" INTEGER,
    "alternative" JSONB,
    "sentBy" INTEGER,
    "sentAt" TIMESTAMP(3) NOT NULL,
    "event" TEXT,
    "itemId" INTEGER,
    "entryId" INTEGER,
    "postId" INTEGER,
    "action" TEXT,

    CONSTRAINT "StoredFile_pkey" PRIMARY KEY ("id")
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

-- AddForeignKey
ALTER TABLE "StoredFile" ADD CONSTRAINT "StoredFile_workingGroupId_fkey" FOREIGN KEY ("workingGroupId") REFERENCES "WorkingGroup"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoredFile" ADD CONSTRAINT "StoredFile_sentBy_fkey" FOREIGN KEY ("sentBy") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoredFile" ADD CONSTRAINT "StoredFile_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "BulletinItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoredFile" ADD CONSTRAINT "StoredFile_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "RegisterEntry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoredFile" ADD CONSTRAINT "StoredFile_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
