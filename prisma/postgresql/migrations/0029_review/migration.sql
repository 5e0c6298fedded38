-- The coordinator reads, questions and accepts what posts have sent.
CREATE TYPE "ReviewState" AS ENUM ('waiting', 'asked', 'accepted');

ALTER TABLE "Assignment" ADD COLUMN "review" "ReviewState" NOT NULL DEFAULT 'waiting',
ADD COLUMN "reviewQuestion" TEXT,
ADD COLUMN "reviewReply" TEXT,
ADD COLUMN "unlockReason" TEXT,
ADD COLUMN "unlockedQuestions" JSONB,
ADD COLUMN "unlockedUntil" TEXT;
