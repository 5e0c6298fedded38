-- AlterTable
ALTER TABLE "Post" ADD COLUMN     "staffingSide" BOOLEAN NOT NULL DEFAULT true;

-- CreateTable
CREATE TABLE "TermChoice" (
    "workingGroupId" INTEGER NOT NULL,
    "language" "Language" NOT NULL,
    "term" TEXT NOT NULL,
    "used" INTEGER NOT NULL DEFAULT 0,
    "left" INTEGER NOT NULL DEFAULT 0,
    "never" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "TermChoice_pkey" PRIMARY KEY ("workingGroupId","language","term")
);

-- CreateTable
CREATE TABLE "SilencedTerm" (
    "personId" INTEGER NOT NULL,
    "language" "Language" NOT NULL,
    "term" TEXT NOT NULL,

    CONSTRAINT "SilencedTerm_pkey" PRIMARY KEY ("personId","language","term")
);

-- AddForeignKey
ALTER TABLE "TermChoice" ADD CONSTRAINT "TermChoice_workingGroupId_fkey" FOREIGN KEY ("workingGroupId") REFERENCES "WorkingGroup"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SilencedTerm" ADD CONSTRAINT "SilencedTerm_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
