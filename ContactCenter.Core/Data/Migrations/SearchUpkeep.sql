-- Whoever ends a conversation does not merge the index for all: that is done in small pieces between other work.
INSERT INTO "RecordingWords"("RecordingWords", rank) VALUES('automerge', 0);
INSERT INTO "RecordingWords"("RecordingWords", rank) VALUES('crisismerge', 1000);
INSERT INTO "RecordingParts"("RecordingParts", rank) VALUES('automerge', 0);
INSERT INTO "RecordingParts"("RecordingParts", rank) VALUES('crisismerge', 1000);

-- The average of the final reviews, by which results are sorted; who makes one final, or takes it back, need not think of it.
ALTER TABLE "RecordingKeys" ADD "Quality" REAL NULL;
UPDATE "RecordingKeys" SET "Quality" = (SELECT AVG("Result") FROM "Reviews" r WHERE r."InteractionId" = "RecordingKeys"."Id" AND r."State" = 2)
WHERE "Id" IN (SELECT "InteractionId" FROM "Reviews" WHERE "State" = 2);
CREATE TRIGGER "Reviews_Begun" AFTER INSERT ON "Reviews" WHEN new."State" = 2 BEGIN
    UPDATE "RecordingKeys" SET "Quality" = (SELECT AVG("Result") FROM "Reviews" WHERE "InteractionId" = new."InteractionId" AND "State" = 2) WHERE "Id" = new."InteractionId";
END;
CREATE TRIGGER "Reviews_Changed" AFTER UPDATE OF "State", "Result" ON "Reviews" BEGIN
    UPDATE "RecordingKeys" SET "Quality" = (SELECT AVG("Result") FROM "Reviews" WHERE "InteractionId" = new."InteractionId" AND "State" = 2) WHERE "Id" = new."InteractionId";
END;

-- By which digits a person's conversations are found, however the number was written. Whatever writes or erases one need not think of it.
CREATE TABLE "PersonNumbers" (
    "Digits" TEXT NOT NULL,
    "InteractionId" INTEGER NOT NULL,
    CONSTRAINT "PK_PersonNumbers" PRIMARY KEY ("Digits", "InteractionId")
) WITHOUT ROWID;
INSERT INTO "PersonNumbers"("Digits", "InteractionId") SELECT DISTINCT d, "Id" FROM (
    SELECT "Id", person_digits("CustomerPhone") AS d FROM "Interactions" WHERE "CustomerPhone" IS NOT NULL
    UNION ALL SELECT "Id", person_digits("CustomerExtra") FROM "Interactions" WHERE "CustomerExtra" IS NOT NULL
    UNION ALL SELECT "Id", person_digits("VisitorId") FROM "Interactions" WHERE "Channel" = 2 AND "VisitorId" NOT LIKE 'erased-%') WHERE d IS NOT NULL;
CREATE TRIGGER "Interactions_Numbered" AFTER INSERT ON "Interactions" WHEN new."CustomerPhone" IS NOT NULL OR new."CustomerExtra" IS NOT NULL OR new."Channel" = 2 BEGIN
    INSERT OR IGNORE INTO "PersonNumbers"("Digits", "InteractionId") SELECT d, new."Id" FROM (
        SELECT person_digits(new."CustomerPhone") AS d UNION SELECT person_digits(new."CustomerExtra") UNION SELECT person_digits(new."VisitorId") WHERE new."Channel" = 2) WHERE d IS NOT NULL;
END;
CREATE TRIGGER "Interactions_Renumbered" AFTER UPDATE OF "CustomerPhone", "CustomerExtra", "VisitorId" ON "Interactions"
WHEN new."CustomerPhone" IS NOT old."CustomerPhone" OR new."CustomerExtra" IS NOT old."CustomerExtra" OR new."VisitorId" IS NOT old."VisitorId" BEGIN
    DELETE FROM "PersonNumbers" WHERE "InteractionId" = old."Id" AND "Digits" IN (person_digits(old."CustomerPhone"), person_digits(old."CustomerExtra"), person_digits(old."VisitorId"));
    INSERT OR IGNORE INTO "PersonNumbers"("Digits", "InteractionId") SELECT d, new."Id" FROM (
        SELECT person_digits(new."CustomerPhone") AS d UNION SELECT person_digits(new."CustomerExtra")
        UNION SELECT person_digits(new."VisitorId") WHERE new."Channel" = 2 AND new."VisitorId" NOT LIKE 'erased-%') WHERE d IS NOT NULL;
END;
