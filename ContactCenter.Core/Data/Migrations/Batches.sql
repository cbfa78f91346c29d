-- One template to many numbers.
CREATE TABLE "Batches" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Batches" PRIMARY KEY AUTOINCREMENT,
    "PublicId" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "CampaignId" INTEGER NOT NULL,
    "ProviderId" INTEGER NOT NULL,
    "Template" TEXT NOT NULL,
    "Language" TEXT NOT NULL,
    "PerMinute" INTEGER NOT NULL,
    "CreatedBy" INTEGER NOT NULL,
    "CreatedAt" INTEGER NOT NULL,
    "State" INTEGER NOT NULL,
    "StateSince" INTEGER NOT NULL,
    "PausedBy" TEXT NULL
);
CREATE UNIQUE INDEX "IX_Batches_PublicId" ON "Batches" ("PublicId");

CREATE TABLE "BatchLines" (
    "BatchId" INTEGER NOT NULL,
    "Line" INTEGER NOT NULL,
    "Number" TEXT NOT NULL,
    "Values" TEXT NOT NULL,
    "State" INTEGER NOT NULL,
    "Code" TEXT NULL,
    "InteractionId" INTEGER NULL,
    "MessageId" INTEGER NULL,
    CONSTRAINT "PK_BatchLines" PRIMARY KEY ("BatchId", "Line")
) WITHOUT ROWID;
-- By number whoever is erased is found there too.
CREATE INDEX "IX_BatchLines_Number" ON "BatchLines" ("Number");
CREATE INDEX "IX_BatchLines_BatchId_State_Line" ON "BatchLines" ("BatchId", "State", "Line");
