ALTER TABLE "Interactions" ADD "CustomerPhone" TEXT NULL;
ALTER TABLE "Interactions" ADD "CustomerNotes" TEXT NULL;
ALTER TABLE "Interactions" ADD "UserAgent" TEXT NULL;
ALTER TABLE "Interactions" ADD "LastPageUrl" TEXT NULL;
ALTER TABLE "Interactions" ADD "LastPageTitle" TEXT NULL;
ALTER TABLE "Interactions" ADD "Tags" TEXT NOT NULL DEFAULT '[]';
ALTER TABLE "Interactions" ADD "CustomerEmailKey" TEXT GENERATED ALWAYS AS (lower("CustomerEmail")) VIRTUAL;
CREATE INDEX "IX_Interactions_CustomerEmailKey" ON "Interactions" ("CustomerEmailKey");
