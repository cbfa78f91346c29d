ALTER TABLE "Providers" ADD "MaximumPerSecond" INTEGER NULL;
ALTER TABLE "Providers" ADD "Templates" TEXT NOT NULL DEFAULT '[]';
ALTER TABLE "Providers" ADD "AppSecret" TEXT NULL;

-- A customer as a provider knows them.
CREATE TABLE "ProviderContacts" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ProviderContacts" PRIMARY KEY,
    "ProviderId" INTEGER NOT NULL,
    "Channel" INTEGER NOT NULL,
    "PlatformId" TEXT NOT NULL,
    "ClientId" TEXT NOT NULL,
    "Session" TEXT NULL,
    "LastHeardAt" INTEGER NULL,
    "InteractionId" INTEGER NULL
);
CREATE UNIQUE INDEX "IX_ProviderContacts_Address" ON "ProviderContacts" ("ProviderId", "ClientId", "Channel", "PlatformId");

CREATE INDEX "IX_ProviderContacts_Session" ON "ProviderContacts" ("ProviderId", "Session") WHERE "Session" IS NOT NULL;

CREATE TABLE "ProviderThreads" (
    "InteractionId" INTEGER NOT NULL CONSTRAINT "PK_ProviderThreads" PRIMARY KEY,
    "ContactId" INTEGER NOT NULL
);
CREATE INDEX "IX_ProviderThreads_ContactId" ON "ProviderThreads" ("ContactId");

-- Each message that came from a provider or goes to one, by the provider's id.
CREATE TABLE "ProviderMessages" (
    "ProviderId" INTEGER NOT NULL,
    "ProviderMessageId" TEXT NOT NULL,
    "InteractionId" INTEGER NULL,
    "MessageId" INTEGER NULL,
    "Status" INTEGER NOT NULL,
    "StatusAt" INTEGER NOT NULL,
    "Code" TEXT NULL,
    "Reason" TEXT NULL,
    "Template" TEXT NULL,
    CONSTRAINT "PK_ProviderMessages" PRIMARY KEY ("ProviderId", "ProviderMessageId")
) WITHOUT ROWID;
CREATE UNIQUE INDEX "IX_ProviderMessages_MessageId" ON "ProviderMessages" ("MessageId") WHERE "MessageId" IS NOT NULL;
CREATE INDEX "IX_ProviderMessages_InteractionId" ON "ProviderMessages" ("InteractionId");
CREATE INDEX "IX_ProviderMessages_Queued" ON "ProviderMessages" ("ProviderId", "MessageId") WHERE "Status" = 1;

-- Files that a provider named and that are still to be fetched.
CREATE TABLE "ProviderFiles" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ProviderFiles" PRIMARY KEY AUTOINCREMENT,
    "ProviderId" INTEGER NOT NULL,
    "ProviderMessageId" TEXT NOT NULL,
    "InteractionId" INTEGER NOT NULL,
    "FromCustomer" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "ContentType" TEXT NULL,
    "IsVoice" INTEGER NOT NULL,
    "SentAt" INTEGER NULL,
    "NamedAt" INTEGER NOT NULL
);
