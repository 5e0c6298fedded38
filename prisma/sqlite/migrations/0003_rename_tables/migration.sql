-- One word for one thing: the tables get the words of the glossary. No row changes.
ALTER TABLE "Expectation" RENAME TO "Assignment";
DROP INDEX "Expectation_updateId_key";
DROP INDEX "Expectation_postId_idx";
DROP INDEX "Expectation_roundId_postId_key";
CREATE UNIQUE INDEX "Assignment_updateId_key" ON "Assignment"("updateId");
CREATE INDEX "Assignment_postId_idx" ON "Assignment"("postId");
CREATE UNIQUE INDEX "Assignment_roundId_postId_key" ON "Assignment"("roundId", "postId");

ALTER TABLE "Knock" RENAME TO "SchedulerRun";

ALTER TABLE "DeliveryTurn" RENAME TO "DeliveryPace";
ALTER TABLE "DeliveryPace" RENAME COLUMN "turns" TO "claims";

ALTER TABLE "SlackValue" RENAME TO "SlackButtonValue";
ALTER TABLE "SlackHome" RENAME TO "SlackHomeView";
