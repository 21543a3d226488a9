-- A session that is being read in from a file, a few rows at a time.
ALTER TABLE "Session" ADD COLUMN "isPartial" BOOLEAN NOT NULL DEFAULT false;
