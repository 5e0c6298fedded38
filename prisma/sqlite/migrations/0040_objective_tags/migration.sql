-- When the coordinator tagged an objective in chat last, and how it was tagged before.
ALTER TABLE "Objective" ADD COLUMN "taggedAt" DATETIME;
ALTER TABLE "Objective" ADD COLUMN "tagsBefore" JSONB;
