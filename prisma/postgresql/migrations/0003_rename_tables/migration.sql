-- One word for one thing: the tables get the words of the glossary. No row changes.
ALTER TABLE "Expectation" RENAME TO "Assignment";
ALTER SEQUENCE "Expectation_id_seq" RENAME TO "Assignment_id_seq";
ALTER TABLE "Assignment" RENAME CONSTRAINT "Expectation_pkey" TO "Assignment_pkey";
ALTER TABLE "Assignment" RENAME CONSTRAINT "Expectation_roundId_fkey" TO "Assignment_roundId_fkey";
ALTER TABLE "Assignment" RENAME CONSTRAINT "Expectation_postId_fkey" TO "Assignment_postId_fkey";
ALTER TABLE "Assignment" RENAME CONSTRAINT "Expectation_updateId_fkey" TO "Assignment_updateId_fkey";
ALTER INDEX "Expectation_updateId_key" RENAME TO "Assignment_updateId_key";
ALTER INDEX "Expectation_postId_idx" RENAME TO "Assignment_postId_idx";
ALTER INDEX "Expectation_roundId_postId_key" RENAME TO "Assignment_roundId_postId_key";

ALTER TABLE "Knock" RENAME TO "SchedulerRun";
ALTER TABLE "SchedulerRun" RENAME CONSTRAINT "Knock_pkey" TO "SchedulerRun_pkey";

ALTER TABLE "DeliveryTurn" RENAME TO "DeliveryPace";
ALTER TABLE "DeliveryPace" RENAME COLUMN "turns" TO "claims";
ALTER TABLE "DeliveryPace" RENAME CONSTRAINT "DeliveryTurn_pkey" TO "DeliveryPace_pkey";

ALTER TABLE "SlackValue" RENAME TO "SlackButtonValue";
ALTER TABLE "SlackButtonValue" RENAME CONSTRAINT "SlackValue_pkey" TO "SlackButtonValue_pkey";
ALTER TABLE "SlackHome" RENAME TO "SlackHomeView";
ALTER TABLE "SlackHomeView" RENAME CONSTRAINT "SlackHome_pkey" TO "SlackHomeView_pkey";
