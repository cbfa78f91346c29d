ALTER TABLE "Campaigns" ADD "DaysToKeep" INTEGER NULL;

CREATE TABLE "ErasureCases" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ErasureCases" PRIMARY KEY AUTOINCREMENT,
    "PublicId" TEXT NOT NULL,
    "Reason" INTEGER NOT NULL,
    "ByUserId" INTEGER NULL,
    "CampaignId" INTEGER NULL,
    "UpTo" INTEGER NULL,
    "State" INTEGER NOT NULL,
    "StartedAt" INTEGER NOT NULL,
    "ErasedAt" INTEGER NULL,
    "CleanedAt" INTEGER NULL,
    "Interactions" INTEGER NOT NULL,
    "Messages" INTEGER NOT NULL,
    "Files" INTEGER NOT NULL,
    "Notes" INTEGER NOT NULL,
    "Reviews" INTEGER NOT NULL,
    "Mentions" INTEGER NOT NULL,
    "FirstAt" INTEGER NULL,
    "LastAt" INTEGER NULL,
    "Parts" TEXT NOT NULL,
    "Digest" TEXT NOT NULL
);
CREATE UNIQUE INDEX "IX_ErasureCases_PublicId" ON "ErasureCases" ("PublicId");
CREATE INDEX "IX_ErasureCases_CampaignId" ON "ErasureCases" ("CampaignId");

CREATE TABLE "ErasedInteractions" (
    "InteractionId" INTEGER NOT NULL CONSTRAINT "PK_ErasedInteractions" PRIMARY KEY,
    "CaseId" INTEGER NOT NULL,
    "ErasedAt" INTEGER NULL,
    "Files" TEXT NULL
);
CREATE INDEX "IX_ErasedInteractions_CaseId" ON "ErasedInteractions" ("CaseId");
