-- AlterTable
ALTER TABLE "Objective" ADD COLUMN "area" TEXT;
ALTER TABLE "Objective" ADD COLUMN "mandate" JSONB;
ALTER TABLE "Objective" ADD COLUMN "points" JSONB;

-- CreateTable
CREATE TABLE "RegisterType" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "workingGroupId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    CONSTRAINT "RegisterType_workingGroupId_fkey" FOREIGN KEY ("workingGroupId") REFERENCES "WorkingGroup" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RegisterEntry" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "workingGroupId" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "titleFr" TEXT,
    "titleEs" TEXT,
    "from" TEXT,
    "to" TEXT NOT NULL,
    "precision" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "place" TEXT,
    "ownerPostId" INTEGER,
    "ownerPersonId" INTEGER,
    "visibility" TEXT NOT NULL,
    "consent" TEXT,
    "state" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "RegisterEntry_workingGroupId_fkey" FOREIGN KEY ("workingGroupId") REFERENCES "WorkingGroup" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "RegisterEntry_ownerPostId_fkey" FOREIGN KEY ("ownerPostId") REFERENCES "Post" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "RegisterEntry_ownerPersonId_fkey" FOREIGN KEY ("ownerPersonId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "EntryValue" (
    "entryId" INTEGER NOT NULL,
    "field" TEXT NOT NULL,
    "item" INTEGER NOT NULL DEFAULT 0,
    "part" TEXT NOT NULL DEFAULT '',
    "text" TEXT,
    "number" REAL,

    PRIMARY KEY ("entryId", "field", "item", "part"),
    CONSTRAINT "EntryValue_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "RegisterEntry" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "EntryVersion" (
    "entryId" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "writtenAt" DATETIME NOT NULL,
    "writtenBy" INTEGER,
    "channel" TEXT NOT NULL,
    "content" JSONB NOT NULL,

    PRIMARY KEY ("entryId", "version"),
    CONSTRAINT "EntryVersion_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "RegisterEntry" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "EntryVersion_writtenBy_fkey" FOREIGN KEY ("writtenBy") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "YearBasis" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "workingGroupId" INTEGER NOT NULL,
    "year" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    CONSTRAINT "YearBasis_workingGroupId_fkey" FOREIGN KEY ("workingGroupId") REFERENCES "WorkingGroup" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "RegisterType_workingGroupId_key_key" ON "RegisterType"("workingGroupId", "key");

-- CreateIndex
CREATE INDEX "RegisterEntry_workingGroupId_type_year_idx" ON "RegisterEntry"("workingGroupId", "type", "year");

-- CreateIndex
CREATE INDEX "RegisterEntry_state_to_idx" ON "RegisterEntry"("state", "to");

-- CreateIndex
CREATE INDEX "RegisterEntry_ownerPostId_idx" ON "RegisterEntry"("ownerPostId");

-- CreateIndex
CREATE INDEX "RegisterEntry_ownerPersonId_idx" ON "RegisterEntry"("ownerPersonId");

-- CreateIndex
CREATE UNIQUE INDEX "RegisterEntry_workingGroupId_key_key" ON "RegisterEntry"("workingGroupId", "key");

-- CreateIndex
CREATE INDEX "EntryValue_field_part_idx" ON "EntryValue"("field", "part");

-- CreateIndex
CREATE UNIQUE INDEX "YearBasis_workingGroupId_year_key" ON "YearBasis"("workingGroupId", "year");
