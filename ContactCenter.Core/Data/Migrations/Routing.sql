CREATE TABLE "RoutingDecisions" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_RoutingDecisions" PRIMARY KEY AUTOINCREMENT,
    "InteractionId" INTEGER NOT NULL,
    "CampaignId" INTEGER NOT NULL,
    "AgentId" INTEGER NOT NULL,
    "Position" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    "Evidence" TEXT NOT NULL
);

CREATE INDEX "IX_RoutingDecisions_InteractionId" ON "RoutingDecisions" ("InteractionId");
CREATE INDEX "IX_RoutingDecisions_CampaignId" ON "RoutingDecisions" ("CampaignId");

CREATE TABLE "Transfers" (
    "InteractionId" INTEGER NOT NULL,
    "EntryNumber" INTEGER NOT NULL,
    "FromAgentId" INTEGER NOT NULL,
    "ToAgentId" INTEGER NULL,
    "CampaignId" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    "Note" TEXT NULL,
    "ReturnedAt" INTEGER NULL,
    CONSTRAINT "PK_Transfers" PRIMARY KEY ("InteractionId", "EntryNumber")
);

CREATE TABLE "WrapUps" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_WrapUps" PRIMARY KEY AUTOINCREMENT,
    "AgentId" INTEGER NOT NULL,
    "CampaignId" INTEGER NOT NULL,
    "InteractionId" INTEGER NOT NULL,
    "StartedAt" INTEGER NOT NULL,
    "DueAt" INTEGER NOT NULL,
    "EndedAt" INTEGER NULL
);

CREATE INDEX "IX_WrapUps_AgentId_StartedAt" ON "WrapUps" ("AgentId", "StartedAt");
CREATE INDEX "IX_WrapUps_Open" ON "WrapUps" ("AgentId") WHERE "EndedAt" IS NULL;

CREATE INDEX "IX_Legs_StartedAt" ON "Legs" ("StartedAt");

-- The breaks that the system puts agents on. Negative, so that they take no number of an administrator's.
INSERT INTO "Breaks" ("Id", "Name", "Icon", "Position", "MaximumMinutes", "SecurityGroupId", "Version") VALUES
    (-1, 'No answer', 'phone_missed', 1000, NULL, 1, 1),
    (-2, 'Paused by a supervisor', 'pause_circle', 1001, NULL, 1, 1);
