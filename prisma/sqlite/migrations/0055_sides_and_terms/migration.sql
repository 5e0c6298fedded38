-- AlterTable
ALTER TABLE "Post" ADD COLUMN "staffingSide" BOOLEAN NOT NULL DEFAULT true;

-- CreateTable
CREATE TABLE "TermChoice" (
    "workingGroupId" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "term" TEXT NOT NULL,
    "used" INTEGER NOT NULL DEFAULT 0,
    "left" INTEGER NOT NULL DEFAULT 0,
    "never" INTEGER NOT NULL DEFAULT 0,

    PRIMARY KEY ("workingGroupId", "language", "term"),
    CONSTRAINT "TermChoice_workingGroupId_fkey" FOREIGN KEY ("workingGroupId") REFERENCES "WorkingGroup" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SilencedTerm" (
    "personId" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "term" TEXT NOT NULL,

    PRIMARY KEY ("personId", "language", "term"),
    CONSTRAINT "SilencedTerm_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
