-- What people write may be in any language, or in one that nobody knows.
ALTER TABLE "BulletinItem" ALTER COLUMN "language" TYPE TEXT USING "language"::text;
