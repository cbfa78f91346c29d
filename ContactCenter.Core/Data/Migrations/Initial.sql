CREATE TABLE "AgentBreaks" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_AgentBreaks" PRIMARY KEY AUTOINCREMENT,
    "AgentId" INTEGER NOT NULL,
    "BreakId" INTEGER NOT NULL,
    "StartedAt" INTEGER NOT NULL,
    "EndedAt" INTEGER NULL
);

CREATE TABLE "AgentSessions" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_AgentSessions" PRIMARY KEY AUTOINCREMENT,
    "PublicId" TEXT NOT NULL,
    "UserId" INTEGER NOT NULL,
    "StartedAt" INTEGER NOT NULL,
    "EndedAt" INTEGER NULL,
    "EndReason" INTEGER NULL
);

CREATE TABLE "AuditEntries" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_AuditEntries" PRIMARY KEY AUTOINCREMENT,
    "At" INTEGER NOT NULL,
    "UserId" INTEGER NULL,
    "Action" TEXT NOT NULL,
    "Subject" TEXT NULL,
    "Details" TEXT NULL
);

CREATE TABLE "Breaks" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Breaks" PRIMARY KEY AUTOINCREMENT,
    "Name" TEXT NOT NULL,
    "Icon" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "MaximumMinutes" INTEGER NULL
);

CREATE TABLE "Campaigns" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Campaigns" PRIMARY KEY AUTOINCREMENT,
    "Key" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Channel" INTEGER NOT NULL,
    "SecurityGroupId" INTEGER NOT NULL,
    "DefaultLanguage" TEXT NOT NULL,
    "Enabled" INTEGER NOT NULL,
    "Strategy" INTEGER NOT NULL,
    "ServiceLevel" INTEGER NOT NULL,
    "Schedule" TEXT NOT NULL,
    "MaximumQueue" INTEGER NULL,
    "MaximumWait" INTEGER NULL,
    "AutomaticEnd" INTEGER NULL,
    "MaximumPerAgent" INTEGER NOT NULL,
    "Color" TEXT NOT NULL,
    "Image" TEXT NULL,
    "ShowAgentName" INTEGER NOT NULL,
    "AskEmail" INTEGER NOT NULL,
    "ExtraLabel" TEXT NULL,
    "ExtraVisible" INTEGER NOT NULL,
    "ExtraRequired" INTEGER NOT NULL,
    "Feedback" INTEGER NOT NULL,
    "OfflineMessages" INTEGER NOT NULL,
    "AllowedDomains" TEXT NOT NULL,
    "Texts" TEXT NOT NULL
);

CREATE TABLE "Interactions" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Interactions" PRIMARY KEY,
    "PublicId" TEXT NOT NULL,
    "ClientId" TEXT NOT NULL,
    "Channel" INTEGER NOT NULL,
    "Direction" INTEGER NOT NULL,
    "CampaignId" INTEGER NOT NULL,
    "State" INTEGER NOT NULL,
    "EndReason" INTEGER NOT NULL,
    "AgentId" INTEGER NULL,
    "VisitorId" TEXT NOT NULL,
    "Language" TEXT NOT NULL,
    "CustomerName" TEXT NOT NULL,
    "CustomerEmail" TEXT NULL,
    "CustomerExtra" TEXT NULL,
    "PageUrl" TEXT NULL,
    "PageTitle" TEXT NULL,
    "CreatedAt" INTEGER NOT NULL,
    "QueuedAt" INTEGER NULL,
    "Priority" INTEGER NOT NULL,
    "StateSince" INTEGER NOT NULL,
    "EndedAt" INTEGER NULL,
    "Rating" INTEGER NULL,
    "RatingComment" TEXT NULL,
    "AgentRead" INTEGER NOT NULL,
    "CustomerDelivered" INTEGER NOT NULL,
    "CustomerRead" INTEGER NOT NULL
);

CREATE TABLE "JournalEntries" (
    "Sequence" INTEGER NOT NULL CONSTRAINT "PK_JournalEntries" PRIMARY KEY,
    "At" INTEGER NOT NULL,
    "Type" INTEGER NOT NULL,
    "InteractionId" INTEGER NULL,
    "CampaignId" INTEGER NULL,
    "AgentId" INTEGER NULL,
    "Payload" TEXT NULL
);

CREATE TABLE "Legs" (
    "InteractionId" INTEGER NOT NULL,
    "Number" INTEGER NOT NULL,
    "CampaignId" INTEGER NOT NULL,
    "AgentId" INTEGER NOT NULL,
    "StartedAt" INTEGER NOT NULL,
    "EndedAt" INTEGER NULL,
    CONSTRAINT "PK_Legs" PRIMARY KEY ("InteractionId", "Number")
);

CREATE TABLE "Messages" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Messages" PRIMARY KEY,
    "InteractionId" INTEGER NOT NULL,
    "ClientId" TEXT NOT NULL,
    "From" INTEGER NOT NULL,
    "AgentId" INTEGER NULL,
    "Text" TEXT NOT NULL,
    "At" INTEGER NOT NULL
);

CREATE TABLE "QueueEntries" (
    "InteractionId" INTEGER NOT NULL,
    "Number" INTEGER NOT NULL,
    "CampaignId" INTEGER NOT NULL,
    "EnteredAt" INTEGER NOT NULL,
    "AnsweredAt" INTEGER NULL,
    "AnsweredBy" INTEGER NULL,
    "EndedAt" INTEGER NULL,
    "Outcome" INTEGER NOT NULL,
    CONSTRAINT "PK_QueueEntries" PRIMARY KEY ("InteractionId", "Number")
);

CREATE TABLE "SecurityGroups" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_SecurityGroups" PRIMARY KEY AUTOINCREMENT,
    "Name" TEXT NOT NULL
);

CREATE TABLE "CannedResponses" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_CannedResponses" PRIMARY KEY AUTOINCREMENT,
    "CampaignId" INTEGER NULL,
    "Shortcut" TEXT NOT NULL,
    "Description" TEXT NOT NULL,
    "Text" TEXT NOT NULL,
    CONSTRAINT "FK_CannedResponses_Campaigns_CampaignId" FOREIGN KEY ("CampaignId") REFERENCES "Campaigns" ("Id") ON DELETE CASCADE
);

CREATE TABLE "Members" (
    "CampaignId" INTEGER NOT NULL,
    "AgentId" INTEGER NOT NULL,
    "Penalty" INTEGER NOT NULL,
    "Position" INTEGER NOT NULL,
    CONSTRAINT "PK_Members" PRIMARY KEY ("CampaignId", "AgentId"),
    CONSTRAINT "FK_Members_Campaigns_CampaignId" FOREIGN KEY ("CampaignId") REFERENCES "Campaigns" ("Id") ON DELETE CASCADE
);

CREATE TABLE "Users" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Users" PRIMARY KEY AUTOINCREMENT,
    "UserName" TEXT NOT NULL,
    "NormalizedUserName" TEXT NOT NULL,
    "DisplayName" TEXT NOT NULL,
    "Email" TEXT NULL,
    "PasswordHash" TEXT NULL,
    "SecurityStamp" TEXT NOT NULL,
    "LockedOutUntil" INTEGER NULL,
    "AccessFailedCount" INTEGER NOT NULL,
    "Roles" INTEGER NOT NULL,
    "SecurityGroupId" INTEGER NOT NULL,
    "Language" TEXT NOT NULL,
    "Theme" TEXT NOT NULL,
    "Enabled" INTEGER NOT NULL,
    CONSTRAINT "FK_Users_SecurityGroups_SecurityGroupId" FOREIGN KEY ("SecurityGroupId") REFERENCES "SecurityGroups" ("Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_AgentBreaks_AgentId_StartedAt" ON "AgentBreaks" ("AgentId", "StartedAt");

CREATE UNIQUE INDEX "IX_AgentBreaks_Open" ON "AgentBreaks" ("AgentId") WHERE "EndedAt" IS NULL;

CREATE UNIQUE INDEX "IX_AgentSessions_Open" ON "AgentSessions" ("UserId") WHERE "EndedAt" IS NULL;

CREATE UNIQUE INDEX "IX_AgentSessions_PublicId" ON "AgentSessions" ("PublicId");

CREATE INDEX "IX_AuditEntries_At" ON "AuditEntries" ("At");

CREATE UNIQUE INDEX "IX_Campaigns_Channel_Key" ON "Campaigns" ("Channel", "Key");

CREATE INDEX "IX_CannedResponses_CampaignId" ON "CannedResponses" ("CampaignId");

CREATE INDEX "IX_Interactions_Agent" ON "Interactions" ("AgentId", "State") WHERE "EndedAt" IS NULL;

CREATE UNIQUE INDEX "IX_Interactions_ClientId" ON "Interactions" ("ClientId");

CREATE INDEX "IX_Interactions_CreatedAt" ON "Interactions" ("CreatedAt");

CREATE INDEX "IX_Interactions_Open" ON "Interactions" ("CampaignId", "State") WHERE "EndedAt" IS NULL;

CREATE UNIQUE INDEX "IX_Interactions_PublicId" ON "Interactions" ("PublicId");

CREATE INDEX "IX_Interactions_VisitorId" ON "Interactions" ("VisitorId");

CREATE INDEX "IX_JournalEntries_InteractionId" ON "JournalEntries" ("InteractionId") WHERE "Type" <> 10;

CREATE INDEX "IX_Legs_AgentId_StartedAt" ON "Legs" ("AgentId", "StartedAt");

CREATE INDEX "IX_Members_AgentId" ON "Members" ("AgentId");

CREATE UNIQUE INDEX "IX_Messages_InteractionId_ClientId" ON "Messages" ("InteractionId", "ClientId");

CREATE INDEX "IX_QueueEntries_CampaignId_EnteredAt" ON "QueueEntries" ("CampaignId", "EnteredAt");

CREATE UNIQUE INDEX "IX_Users_NormalizedUserName" ON "Users" ("NormalizedUserName");

CREATE INDEX "IX_Users_SecurityGroupId" ON "Users" ("SecurityGroupId");

