-- The coordinator gives a round, or one of its posts, more time.
ALTER TABLE "Round" ADD COLUMN "extendedOn" TEXT;
ALTER TABLE "Assignment" ADD COLUMN "dueAt" TEXT;
ALTER TABLE "Assignment" ADD COLUMN "extendedOn" TEXT;
