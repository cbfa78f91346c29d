ALTER TABLE "Campaigns" ADD "Alerts" TEXT NOT NULL DEFAULT '{}';
ALTER TABLE "Campaigns" ADD "AlertSecret" TEXT NULL;

CREATE TABLE "Alerts" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Alerts" PRIMARY KEY AUTOINCREMENT,
    "CampaignId" INTEGER NOT NULL,
    "Measure" INTEGER NOT NULL,
    "AgentId" INTEGER NOT NULL,
    "Limit" INTEGER NOT NULL,
    "Value" INTEGER NOT NULL,
    "RaisedAt" INTEGER NOT NULL,
    "ClearedAt" INTEGER NULL,
    "AcknowledgedAt" INTEGER NULL,
    "AcknowledgedBy" INTEGER NULL
);

CREATE UNIQUE INDEX "IX_Alerts_Open" ON "Alerts" ("CampaignId", "Measure", "AgentId") WHERE "ClearedAt" IS NULL;
CREATE INDEX "IX_Alerts_ClearedAt" ON "Alerts" ("ClearedAt");

CREATE TABLE "AlertDeliveries" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_AlertDeliveries" PRIMARY KEY AUTOINCREMENT,
    "PublicId" TEXT NOT NULL,
    "CampaignId" INTEGER NOT NULL,
    "Body" TEXT NOT NULL,
    "Attempts" INTEGER NOT NULL,
    "NextAt" INTEGER NULL,
    "DeliveredAt" INTEGER NULL,
    "Failure" TEXT NULL
);

CREATE INDEX "IX_AlertDeliveries_Open" ON "AlertDeliveries" ("CampaignId", "Id") WHERE "NextAt" IS NOT NULL;
