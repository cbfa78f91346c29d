ALTER TABLE "JournalEntries" ADD "Seal" BLOB NULL;
ALTER TABLE "Interactions" ADD "Seal" BLOB NULL;
ALTER TABLE "Files" ADD "KeptHash" TEXT NULL;

CREATE TABLE "SealStates" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_SealStates" PRIMARY KEY,
    "Sequence" INTEGER NOT NULL,
    "Mac" BLOB NOT NULL
);
