-- How the name of an organization is read, by which lists in Japanese are sorted: the import fills it in, and the start
-- does so for those that were here before. The version tells by which analysis it was read.

ALTER TABLE "Organization" ADD COLUMN "reading" TEXT;
ALTER TABLE "Organization" ADD COLUMN "readingVersion" INTEGER;
