ALTER TABLE "AgentSessions" ADD "EndWords" TEXT NULL;
ALTER TABLE "AlertDeliveries" ADD "AttemptedAt" INTEGER NULL;

CREATE TABLE "SupervisorPins" (
    "UserId" INTEGER NOT NULL CONSTRAINT "PK_SupervisorPins" PRIMARY KEY,
    "CampaignIds" TEXT NOT NULL
);
