-- Columns with a closed list say so. Every value stays what it is; one that is in no list would have been refused before.
CREATE TYPE "RecipientKind" AS ENUM ('person', 'audience');
CREATE TYPE "OutboxState" AS ENUM ('queued', 'sending', 'sent', 'parked', 'dropped');
CREATE TYPE "DeliveryOutcome" AS ENUM ('sent', 'retry', 'refused');
CREATE TYPE "LocalAuthor" AS ENUM ('bot', 'person');
CREATE TYPE "Language" AS ENUM ('en', 'fr', 'es');
CREATE TYPE "Platform" AS ENUM ('slack', 'teams', 'local');
CREATE TYPE "PostKind" AS ENUM ('field', 'hq');
CREATE TYPE "AppointmentRole" AS ENUM ('alternate', 'focalPoint');
CREATE TYPE "GrantRole" AS ENUM ('coordinator', 'supervisor', 'editor', 'viewer');
CREATE TYPE "Audience" AS ENUM ('workingGroup', 'allStaff', 'memberStates');
CREATE TYPE "Section" AS ENUM ('headquarters', 'workingGroup', 'field', 'men', 'aroundTheWorld', 'reading', 'quiz', 'dates', 'recognition');
CREATE TYPE "ItemSource" AS ENUM ('update', 'contribution');
CREATE TYPE "IssueState" AS ENUM ('collecting', 'editing', 'approved', 'published');
CREATE TYPE "EditionKind" AS ENUM ('bulletin', 'analysis');
CREATE TYPE "CalendarAct" AS ENUM ('openRound', 'closeRound');
CREATE TYPE "RecurrenceKind" AS ENUM ('round');
CREATE TYPE "RoundState" AS ENUM ('scheduled', 'open', 'closed', 'locked', 'published');
CREATE TYPE "ObjectiveSide" AS ENUM ('programme', 'staffing');
CREATE TYPE "TeamsConversationKind" AS ENUM ('personal', 'groupChat', 'channel');
CREATE TYPE "UpdateState" AS ENUM ('submitted', 'amended');
CREATE TYPE "Channel" AS ENUM ('slack', 'teams', 'local', 'cli');

ALTER TABLE "Appointment"
    ALTER COLUMN "role" TYPE "AppointmentRole" USING "role"::"AppointmentRole";

ALTER TABLE "BulletinIssue"
    ALTER COLUMN "state" DROP DEFAULT,
    ALTER COLUMN "state" TYPE "IssueState" USING "state"::"IssueState",
    ALTER COLUMN "state" SET DEFAULT 'collecting';

ALTER TABLE "BulletinItem"
    ALTER COLUMN "source" TYPE "ItemSource" USING "source"::"ItemSource",
    ALTER COLUMN "section" TYPE "Section" USING "section"::"Section",
    ALTER COLUMN "language" TYPE "Language" USING "language"::"Language",
    ALTER COLUMN "consent" TYPE "Audience" USING "consent"::"Audience";

ALTER TABLE "BulletinWording"
    ALTER COLUMN "language" TYPE "Language" USING "language"::"Language";

ALTER TABLE "CalendarEntry"
    ALTER COLUMN "act" TYPE "CalendarAct" USING "act"::"CalendarAct";

ALTER TABLE "Delivery"
    ALTER COLUMN "channel" TYPE "Platform" USING "channel"::"Platform",
    ALTER COLUMN "outcome" TYPE "DeliveryOutcome" USING "outcome"::"DeliveryOutcome";

ALTER TABLE "Edition"
    ALTER COLUMN "kind" TYPE "EditionKind" USING "kind"::"EditionKind",
    ALTER COLUMN "audience" TYPE "Audience" USING "audience"::"Audience",
    ALTER COLUMN "language" TYPE "Language" USING "language"::"Language";

ALTER TABLE "Erratum"
    ALTER COLUMN "audience" TYPE "Audience" USING "audience"::"Audience";

ALTER TABLE "Grant"
    ALTER COLUMN "role" TYPE "GrantRole" USING "role"::"GrantRole";

ALTER TABLE "Identity"
    ALTER COLUMN "platform" TYPE "Platform" USING "platform"::"Platform";

ALTER TABLE "LocalMessage"
    ALTER COLUMN "author" TYPE "LocalAuthor" USING "author"::"LocalAuthor";

ALTER TABLE "Objective"
    ALTER COLUMN "side" TYPE "ObjectiveSide" USING "side"::"ObjectiveSide";

ALTER TABLE "OutboxMessage"
    ALTER COLUMN "recipientKind" TYPE "RecipientKind" USING "recipientKind"::"RecipientKind",
    ALTER COLUMN "state" DROP DEFAULT,
    ALTER COLUMN "state" TYPE "OutboxState" USING "state"::"OutboxState",
    ALTER COLUMN "state" SET DEFAULT 'queued',
    ALTER COLUMN "channel" TYPE "Platform" USING "channel"::"Platform";

ALTER TABLE "Person"
    ALTER COLUMN "language" DROP DEFAULT,
    ALTER COLUMN "language" TYPE "Language" USING "language"::"Language",
    ALTER COLUMN "language" SET DEFAULT 'en';

ALTER TABLE "Post"
    ALTER COLUMN "kind" TYPE "PostKind" USING "kind"::"PostKind",
    ALTER COLUMN "language" DROP DEFAULT,
    ALTER COLUMN "language" TYPE "Language" USING "language"::"Language",
    ALTER COLUMN "language" SET DEFAULT 'en';

ALTER TABLE "Recurrence"
    ALTER COLUMN "what" TYPE "RecurrenceKind" USING "what"::"RecurrenceKind";

ALTER TABLE "Round"
    ALTER COLUMN "state" DROP DEFAULT,
    ALTER COLUMN "state" TYPE "RoundState" USING "state"::"RoundState",
    ALTER COLUMN "state" SET DEFAULT 'scheduled';

ALTER TABLE "TeamsConversation"
    ALTER COLUMN "kind" TYPE "TeamsConversationKind" USING "kind"::"TeamsConversationKind";

ALTER TABLE "Update"
    ALTER COLUMN "state" DROP DEFAULT,
    ALTER COLUMN "state" TYPE "UpdateState" USING "state"::"UpdateState",
    ALTER COLUMN "state" SET DEFAULT 'submitted',
    ALTER COLUMN "channel" TYPE "Channel" USING "channel"::"Channel";

ALTER TABLE "WorkingGroup"
    ALTER COLUMN "language" DROP DEFAULT,
    ALTER COLUMN "language" TYPE "Language" USING "language"::"Language",
    ALTER COLUMN "language" SET DEFAULT 'en';
