-- What results are sorted by and what short parts are looked for in, a narrow row for each ended interaction: a sorted search goes through them all.
CREATE TABLE "RecordingKeys" (
    "Id" INTEGER NOT NULL PRIMARY KEY,
    "Channel" INTEGER NOT NULL,
    "Direction" INTEGER NOT NULL,
    "CampaignId" INTEGER NOT NULL,
    "State" INTEGER NOT NULL,
    "AgentId" INTEGER NULL,
    "CreatedAt" INTEGER NOT NULL,
    "Duration" INTEGER NOT NULL,
    "Wait" INTEGER NULL,
    "Rating" INTEGER NULL,
    "Customer" TEXT NOT NULL,
    "Tags" TEXT NULL
);

-- Ids up to Next are not in RecordingWords and RecordingKeys yet; they are put there from the newest to the oldest while the server works. Newest is where that began.
CREATE TABLE "RecordingBackfill" (
    "Next" INTEGER NOT NULL,
    "Newest" INTEGER NOT NULL
);
INSERT INTO "RecordingBackfill"("Next", "Newest") SELECT COALESCE(MAX("Id"), 0), COALESCE(MAX("Id"), 0) FROM "Interactions";

-- Chinese, Japanese and Korean go into it as pairs of letters now, so it begins anew.
DROP TABLE "RecordingWords";
CREATE VIRTUAL TABLE "RecordingWords" USING fts5(marks, words, content='', tokenize="unicode61 remove_diacritics 2");
INSERT INTO "RecordingWords"("RecordingWords", rank) VALUES('secure-delete', 1);
