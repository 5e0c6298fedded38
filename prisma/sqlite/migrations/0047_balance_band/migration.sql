-- From which share of women to which a grade is in balance.
ALTER TABLE "WorkingGroup" ADD COLUMN "balanceBand" JSONB;
