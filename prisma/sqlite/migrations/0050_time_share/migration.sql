-- AlterTable
ALTER TABLE "Appointment" ADD COLUMN "termsUrl" TEXT;
ALTER TABLE "Appointment" ADD COLUMN "timeShare" INTEGER;
ALTER TABLE "Appointment" ADD COLUMN "timeShareOn" TEXT;
