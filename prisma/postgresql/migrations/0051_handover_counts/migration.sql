-- AlterTable
ALTER TABLE "Handover" ADD COLUMN     "countedAt" TIMESTAMP(3),
ADD COLUMN     "itemsLeft" INTEGER,
ADD COLUMN     "itemsTotal" INTEGER;
