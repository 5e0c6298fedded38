-- CreateEnum
CREATE TYPE "DatePrecision" AS ENUM ('day', 'month', 'season', 'year');

-- CreateEnum
CREATE TYPE "EntryState" AS ENUM ('planned', 'held', 'closed', 'cancelled');

-- CreateEnum
CREATE TYPE "EntryVisibility" AS ENUM ('coordinator', 'workingGroup', 'allStaff', 'memberStates');

-- CreateEnum
CREATE TYPE "ObjectiveArea" AS ENUM ('awareness', 'access', 'menProjects', 'equalTreatment', 'professionalShare', 'balance');

-- AlterTable
ALTER TABLE "Objective" ADD COLUMN     "area" "ObjectiveArea",
ADD COLUMN     "mandate" JSONB,
ADD COLUMN     "points" JSONB;

-- CreateTable
CREATE TABLE "RegisterType" (
    "id" SERIAL NOT NULL,
    "workingGroupId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "content" JSONB NOT NULL,

    CONSTRAINT "RegisterType_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RegisterEntry" (
    "id" SERIAL NOT NULL,
    "workingGroupId" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "titleFr" TEXT,
    "titleEs" TEXT,
    "from" TEXT,
    "to" TEXT NOT NULL,
    "precision" "DatePrecision" NOT NULL,
    "year" INTEGER NOT NULL,
    "place" TEXT,
    "ownerPostId" INTEGER,
    "ownerPersonId" INTEGER,
    "visibility" "EntryVisibility" NOT NULL,
    "consent" "Audience",
    "state" "EntryState" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "RegisterEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EntryValue" (
    "entryId" INTEGER NOT NULL,
    "field" TEXT NOT NULL,
    "item" INTEGER NOT NULL DEFAULT 0,
    "part" TEXT NOT NULL DEFAULT '',
    "text" TEXT,
    "number" DOUBLE PRECISION,

    CONSTRAINT "EntryValue_pkey" PRIMARY KEY ("entryId","field","item","part")
);

-- CreateTable
CREATE TABLE "EntryVersion" (
    "entryId" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "writtenAt" TIMESTAMP(3) NOT NULL,
    "writtenBy" INTEGER,
    "channel" TEXT NOT NULL,
    "content" JSONB NOT NULL,

    CONSTRAINT "EntryVersion_pkey" PRIMARY KEY ("entryId","version")
);

-- CreateTable
CREATE TABLE "YearBasis" (
    "id" SERIAL NOT NULL,
    "workingGroupId" INTEGER NOT NULL,
    "year" INTEGER NOT NULL,
    "content" JSONB NOT NULL,

    CONSTRAINT "YearBasis_pkey" PRIMARY KEY ("id")
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

-- AddForeignKey
ALTER TABLE "RegisterType" ADD CONSTRAINT "RegisterType_workingGroupId_fkey" FOREIGN KEY ("workingGroupId") REFERENCES "WorkingGroup"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegisterEntry" ADD CONSTRAINT "RegisterEntry_workingGroupId_fkey" FOREIGN KEY ("workingGroupId") REFERENCES "WorkingGroup"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegisterEntry" ADD CONSTRAINT "RegisterEntry_ownerPostId_fkey" FOREIGN KEY ("ownerPostId") REFERENCES "Post"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegisterEntry" ADD CONSTRAINT "RegisterEntry_ownerPersonId_fkey" FOREIGN KEY ("ownerPersonId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EntryValue" ADD CONSTRAINT "EntryValue_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "RegisterEntry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EntryVersion" ADD CONSTRAINT "EntryVersion_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "RegisterEntry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EntryVersion" ADD CONSTRAINT "EntryVersion_writtenBy_fkey" FOREIGN KEY ("writtenBy") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "YearBasis" ADD CONSTRAINT "YearBasis_workingGroupId_fkey" FOREIGN KEY ("workingGroupId") REFERENCES "WorkingGroup"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
