CREATE TABLE "Closures" (
    "InteractionId" INTEGER NOT NULL CONSTRAINT "PK_Closures" PRIMARY KEY,
    "CampaignId" INTEGER NOT NULL,
    "AgentId" INTEGER NOT NULL,
    "DispositionId" TEXT NULL,
    "Disposition" TEXT NULL,
    "Note" TEXT NULL,
    "At" INTEGER NOT NULL
);
