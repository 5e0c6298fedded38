-- CreateTable
CREATE TABLE "ActionProject" (
    "id" SERIAL NOT NULL,
    "postId" INTEGER NOT NULL,
    "actionKey" TEXT NOT NULL,
    "entryId" INTEGER,
    "formerId" INTEGER,
    "namedBy" INTEGER,
    "namedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ActionProject_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ActionProject_entryId_idx" ON "ActionProject"("entryId");

-- CreateIndex
CREATE INDEX "ActionProject_formerId_idx" ON "ActionProject"("formerId");

-- CreateIndex
CREATE INDEX "ActionProject_namedBy_idx" ON "ActionProject"("namedBy");

-- CreateIndex
CREATE UNIQUE INDEX "ActionProject_postId_actionKey_key" ON "ActionProject"("postId", "actionKey");

-- AddForeignKey
ALTER TABLE "ActionProject" ADD CONSTRAINT "ActionProject_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionProject" ADD CONSTRAINT "ActionProject_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "RegisterEntry"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionProject" ADD CONSTRAINT "ActionProject_formerId_fkey" FOREIGN KEY ("formerId") REFERENCES "RegisterEntry"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionProject" ADD CONSTRAINT "ActionProject_namedBy_fkey" FOREIGN KEY ("namedBy") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
