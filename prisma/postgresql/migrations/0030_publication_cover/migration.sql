-- What a group prints on the covers of its publications.
ALTER TABLE "WorkingGroup" ADD COLUMN     "publication" JSONB;
