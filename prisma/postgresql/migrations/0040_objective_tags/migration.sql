-- When the coordinator tagged an objective in chat last, and how it was tagged before.
ALTER TABLE "Objective" ADD COLUMN     "taggedAt" TIMESTAMP(3),
ADD COLUMN     "tagsBefore" JSONB;
