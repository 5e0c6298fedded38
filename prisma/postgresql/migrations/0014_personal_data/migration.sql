-- A person's data can be taken along, erased and forgotten; the record of acts names accounts by the id of a row that can be erased.
-- AlterTable
ALTER TABLE "AnsweredMessage" ADD COLUMN "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- AlterTable
ALTER TABLE "Person" ADD COLUMN "erasedAt" TIMESTAMP(3);

-- CreateTable
CREATE TABLE "AccountRef" (
    "id" SERIAL NOT NULL,
    "personId" INTEGER NOT NULL,
    "platform" "Platform" NOT NULL,
    "tenant" TEXT NOT NULL,
    "userId" TEXT NOT NULL,

    CONSTRAINT "AccountRef_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ErasureRequest" (
    "personId" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ErasureRequest_pkey" PRIMARY KEY ("personId")
);

-- CreateTable
CREATE TABLE "RetentionPolicy" (
    "workingGroupId" INTEGER NOT NULL,
    "months" JSONB NOT NULL,
    "announcedAt" TIMESTAMP(3),
    "nextAt" TIMESTAMP(3),
    "deleted" JSONB NOT NULL,
    "toldAt" TIMESTAMP(3),

    CONSTRAINT "RetentionPolicy_pkey" PRIMARY KEY ("workingGroupId")
);

-- CreateIndex
CREATE UNIQUE INDEX "AccountRef_personId_platform_tenant_userId_key" ON "AccountRef"("personId", "platform", "tenant", "userId");

-- CreateIndex
CREATE INDEX "AnsweredMessage_at_idx" ON "AnsweredMessage"("at");

-- AddForeignKey
ALTER TABLE "AccountRef" ADD CONSTRAINT "AccountRef_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ErasureRequest" ADD CONSTRAINT "ErasureRequest_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RetentionPolicy" ADD CONSTRAINT "RetentionPolicy_workingGroupId_fkey" FOREIGN KEY ("workingGroupId") REFERENCES "WorkingGroup"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The one exception to "append-only": what is never changed can never be erased, so account ids leave the record for good.
DROP TRIGGER "AuditEvent_no_change" ON "AuditEvent";
INSERT INTO "AccountRef" ("personId", "platform", "tenant", "userId")
SELECT DISTINCT "Person"."id", "AuditEvent"."channel"::"Platform", "detail" ->> 'tenant', "detail" ->> 'userId'
FROM "AuditEvent" JOIN "Person" ON "AuditEvent"."subject" = 'person:' || "Person"."id"
WHERE "AuditEvent"."channel" IN ('slack', 'teams', 'local')
AND "detail" ->> 'tenant' IS NOT NULL AND "detail" ->> 'userId' IS NOT NULL;
UPDATE "AuditEvent" SET "detail" = ("detail" - 'tenant' - 'userId') || jsonb_build_object(
    'account',
    (SELECT "AccountRef"."id" FROM "AccountRef"
    WHERE "AuditEvent"."subject" = 'person:' || "AccountRef"."personId" AND "AuditEvent"."channel" = "AccountRef"."platform"::text
    AND "AccountRef"."tenant" = "AuditEvent"."detail" ->> 'tenant'
    AND "AccountRef"."userId" = "AuditEvent"."detail" ->> 'userId')
)
WHERE "detail" ->> 'userId' IS NOT NULL;
CREATE TRIGGER "AuditEvent_no_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "AuditEvent"
FOR EACH STATEMENT EXECUTE FUNCTION audit_event_is_append_only();
