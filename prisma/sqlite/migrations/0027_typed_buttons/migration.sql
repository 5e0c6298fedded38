-- Buttons that were shown can be typed.
ALTER TABLE "Conversation" ADD COLUMN "buttons" JSONB;
