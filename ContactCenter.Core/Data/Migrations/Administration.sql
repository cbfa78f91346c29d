CREATE INDEX "IX_AuditEntries_Subject" ON "AuditEntries" ("Subject");
ALTER TABLE "AuditEntries" ADD "Kind" TEXT GENERATED ALWAYS AS (substr("Action", 1, instr("Action", '.') - 1)) VIRTUAL;
CREATE INDEX "IX_AuditEntries_Kind_At" ON "AuditEntries" ("Kind", "At");
CREATE INDEX "IX_AuditEntries_UserId_At" ON "AuditEntries" ("UserId", "At");
CREATE INDEX "IX_AuditEntries_UserId_Kind_At" ON "AuditEntries" ("UserId", "Kind", "At");

ALTER TABLE "Breaks" ADD "SecurityGroupId" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "Breaks" ADD "Version" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "Breaks" ADD "DeletedAt" INTEGER NULL;

ALTER TABLE "Campaigns" ADD "Distribution" INTEGER NULL;
ALTER TABLE "Campaigns" ADD "Thresholds" TEXT NOT NULL DEFAULT '{}';
ALTER TABLE "Campaigns" ADD "WrapUp" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "Campaigns" ADD "AudioVideo" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "Campaigns" ADD "Dispositions" TEXT NOT NULL DEFAULT '[]';
ALTER TABLE "Campaigns" ADD "DispositionRequired" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "Campaigns" ADD "QualityFormId" INTEGER NULL;
ALTER TABLE "Campaigns" ADD "ProviderId" INTEGER NULL;
ALTER TABLE "Campaigns" ADD "Skills" TEXT NOT NULL DEFAULT '[]';
ALTER TABLE "Campaigns" ADD "Version" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "Campaigns" ADD "DeletedAt" INTEGER NULL;
DROP INDEX "IX_Campaigns_Channel_Key";
CREATE UNIQUE INDEX "IX_Campaigns_Channel_Key" ON "Campaigns" ("Channel", "Key") WHERE "DeletedAt" IS NULL;

ALTER TABLE "CannedResponses" ADD "Version" INTEGER NOT NULL DEFAULT 1;

CREATE TABLE "Images" (
    "Hash" TEXT NOT NULL CONSTRAINT "PK_Images" PRIMARY KEY,
    "ContentType" TEXT NOT NULL,
    "Bytes" BLOB NOT NULL,
    "StoredAt" INTEGER NOT NULL
);

CREATE TABLE "Providers" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Providers" PRIMARY KEY AUTOINCREMENT,
    "Name" TEXT NOT NULL,
    "Channel" INTEGER NOT NULL,
    "Api" INTEGER NOT NULL,
    "Domain" TEXT NULL,
    "PlatformId" TEXT NOT NULL,
    "UserName" TEXT NULL,
    "DefaultCampaignId" INTEGER NULL,
    "Secret" TEXT NULL,
    "SecretApi" INTEGER NULL,
    "InboundKeyHash" TEXT NULL,
    "Version" INTEGER NOT NULL
);

CREATE UNIQUE INDEX "IX_Providers_InboundKeyHash" ON "Providers" ("InboundKeyHash");

CREATE TABLE "QualityForms" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_QualityForms" PRIMARY KEY AUTOINCREMENT,
    "Name" TEXT NOT NULL,
    "SecurityGroupId" INTEGER NOT NULL,
    "Questions" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    "DeletedAt" INTEGER NULL
);

ALTER TABLE "SecurityGroups" ADD "Version" INTEGER NOT NULL DEFAULT 1;

ALTER TABLE "Users" ADD "ScreenMonitoring" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "Users" ADD "MayWriteOutbound" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "Users" ADD "MustChangePassword" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "Users" ADD "Version" INTEGER NOT NULL DEFAULT 1;
