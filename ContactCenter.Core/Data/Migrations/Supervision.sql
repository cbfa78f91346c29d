ALTER TABLE "AgentSessions" ADD "EndWords" TEXT NULL;
ALTER TABLE "AlertDeliveries" ADD "AttemptedAt" INTEGER NULL;

CREATE TABLE "SupervisorPins" (
    "UserId" INTEGER NOT NULL CONSTRAINT "PK_SupervisorPins" PRIMARY KEY,
    "CampaignIds" TEXT NOT NULL
);

-- Whoever chose before knew nothing of a supervisor's alerts: they begin switched on.
UPDATE "AgentAlerts" SET "Sounds" = "Sounds" | 96, "Notifications" = "Notifications" | 96;
