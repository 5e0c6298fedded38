-- DropIndex
DROP INDEX "EntryValue_field_part_idx";

-- CreateIndex
CREATE INDEX "EntryValue_field_part_entryId_idx" ON "EntryValue"("field", "part", "entryId");
