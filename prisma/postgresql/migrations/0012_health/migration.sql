-- CreateEnum
CREATE TYPE "ClockVerdict" AS ENUM ('right', 'wrong', 'setBack');

-- CreateTable
CREATE TABLE "Heartbeat" (
    "workingGroupId" INTEGER NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Heartbeat_pkey" PRIMARY KEY ("workingGroupId")
);

-- CreateTable
CREATE TABLE "ClockJump" (
    "id" SERIAL NOT NULL,
    "workingGroupId" INTEGER NOT NULL,
    "from" TIMESTAMP(3) NOT NULL,
    "to" TIMESTAMP(3) NOT NULL,
    "verdict" "ClockVerdict",
    "answeredBy" INTEGER,
    "answeredAt" TIMESTAMP(3),

    CONSTRAINT "ClockJump_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ClockJump_workingGroupId_id_idx" ON "ClockJump"("workingGroupId", "id");

-- AddForeignKey
ALTER TABLE "Heartbeat" ADD CONSTRAINT "Heartbeat_workingGroupId_fkey" FOREIGN KEY ("workingGroupId") REFERENCES "WorkingGroup"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClockJump" ADD CONSTRAINT "ClockJump_workingGroupId_fkey" FOREIGN KEY ("workingGroupId") REFERENCES "WorkingGroup"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClockJump" ADD CONSTRAINT "ClockJump_answeredBy_fkey" FOREIGN KEY ("answeredBy") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
