-- The words of each notice as they were analysed at its import: analysis is what is slow about an index.

CREATE TABLE "NoticeTokens" (
  "noticeId" INTEGER NOT NULL PRIMARY KEY REFERENCES "Notice" ("id") ON DELETE CASCADE,
  "version" INTEGER NOT NULL,
  "title" BLOB NOT NULL,
  "body" BLOB NOT NULL
);
