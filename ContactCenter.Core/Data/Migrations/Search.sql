-- What the search goes through of an ended interaction: its marks (exact conditions as words), its words, and what is sought by a part of it.
CREATE VIEW "RecordingTexts" AS
SELECT i."Id" AS "Id",
    'h' || i."Channel" || ' d' || i."Direction" || ' c' || i."CampaignId" || ' s' || i."State" || COALESCE(' a' || i."AgentId", '')
        || COALESCE((SELECT group_concat(' a' || l."AgentId", '') FROM "Legs" l WHERE l."InteractionId" = i."Id"), '') AS "Marks",
    (SELECT group_concat(m."Text", char(10)) FROM (SELECT "Text" FROM "Messages" WHERE "InteractionId" = i."Id" AND "From" <> 4 ORDER BY "Id") m) AS "Words",
    i."CustomerName" || char(10) || COALESCE(i."CustomerEmail", '') || char(10) || COALESCE(i."CustomerPhone", '') AS "Customer",
    (SELECT group_concat(t.value, char(10)) FROM json_each(i."Tags") t) AS "Tags"
FROM "Interactions" i WHERE i."EndedAt" IS NOT NULL;

-- Neither keeps the texts a second time; what is taken out of them is overwritten.
CREATE VIRTUAL TABLE "RecordingWords" USING fts5(marks, words, content='', tokenize="unicode61 remove_diacritics 2");
INSERT INTO "RecordingWords"("RecordingWords", rank) VALUES('secure-delete', 1);
CREATE VIRTUAL TABLE "RecordingParts" USING fts5(customer, tags, content='', tokenize="trigram case_sensitive 0 remove_diacritics 1");
INSERT INTO "RecordingParts"("RecordingParts", rank) VALUES('secure-delete', 1);

INSERT INTO "RecordingParts"(rowid, customer, tags) SELECT "Id", "Customer", "Tags" FROM "RecordingTexts";
