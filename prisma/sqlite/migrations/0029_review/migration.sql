-- The coordinator reads, questions and accepts what posts have sent.
ALTER TABLE "Assignment" ADD COLUMN "review" TEXT NOT NULL DEFAULT 'waiting';
ALTER TABLE "Assignment" ADD COLUMN "reviewQuestion" TEXT;
ALTER TABLE "Assignment" ADD COLUMN "reviewReply" TEXT;
ALTER TABLE "Assignment" ADD COLUMN "unlockedQuestions" JSONB;
ALTER TABLE "Assignment" ADD COLUMN "unlockedUntil" TEXT;
ALTER TABLE "Assignment" ADD COLUMN "unlockReason" TEXT;
