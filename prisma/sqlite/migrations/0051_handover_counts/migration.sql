-- AlterTable
ALTER TABLE "Handover" ADD COLUMN "countedAt" DATETIME;
ALTER TABLE "Handover" ADD COLUMN "itemsLeft" INTEGER;
ALTER TABLE "Handover" ADD COLUMN "itemsTotal" INTEGER;
