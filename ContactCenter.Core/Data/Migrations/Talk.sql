CREATE TABLE "Closures" (
    "InteractionId" INTEGER NOT NULL CONSTRAINT "PK_Closures" PRIMARY KEY,
    "CampaignId" INTEGER NOT NULL,
    "AgentId" INTEGER NOT NULL,
    "DispositionId" TEXT NULL,
    "Disposition" TEXT NULL,
    "Note" TEXT NULL,
    "At" INTEGER NOT NULL
);

ALTER TABLE "Messages" ADD "ReplyTo" INTEGER NULL;

CREATE TABLE "Notes" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Notes" PRIMARY KEY AUTOINCREMENT,
    "InteractionId" INTEGER NOT NULL,
    "ClientId" TEXT NOT NULL,
    "AuthorId" INTEGER NOT NULL,
    "Text" TEXT NOT NULL,
    "At" INTEGER NOT NULL
);

CREATE UNIQUE INDEX "IX_Notes_InteractionId_ClientId" ON "Notes" ("InteractionId", "ClientId");

CREATE TABLE "Mentions" (
    "NoteId" INTEGER NOT NULL,
    "UserId" INTEGER NOT NULL,
    "SeenAt" INTEGER NULL,
    CONSTRAINT "PK_Mentions" PRIMARY KEY ("NoteId", "UserId")
);

CREATE INDEX "IX_Mentions_Unseen" ON "Mentions" ("UserId") WHERE "SeenAt" IS NULL;

CREATE TABLE "SelfReviews" (
    "InteractionId" INTEGER NOT NULL,
    "AgentId" INTEGER NOT NULL,
    "FormId" INTEGER NOT NULL,
    "Answers" TEXT NOT NULL,
    "CreatedAt" INTEGER NOT NULL,
    "ChangedAt" INTEGER NOT NULL,
    CONSTRAINT "PK_SelfReviews" PRIMARY KEY ("InteractionId", "AgentId")
);
