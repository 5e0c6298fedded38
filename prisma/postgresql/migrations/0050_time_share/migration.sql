-- AlterTable
ALTER TABLE "Appointment" ADD COLUMN     "termsUrl" TEXT,
ADD COLUMN     "timeShare" INTEGER,
ADD COLUMN     "timeShareOn" TEXT;
