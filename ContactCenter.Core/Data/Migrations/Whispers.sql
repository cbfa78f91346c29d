CREATE TABLE "Whispers" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Whispers" PRIMARY KEY AUTOINCREMENT,
    "InteractionId" INTEGER NOT NULL,
    "ToAgentId" INTEGER NOT NULL,
    "ClientId" TEXT NOT NULL,
    "AuthorId" INTEGER NOT NULL,
    "Text" TEXT NOT NULL,
    "At" INTEGER NOT NULL
);

CREATE UNIQUE INDEX "IX_Whispers_InteractionId_ClientId" ON "Whispers" ("InteractionId", "ClientId");

CREATE TABLE "Participants" (
    "InteractionId" INTEGER NOT NULL,
    "UserId" INTEGER NOT NULL,
    "JoinedAt" INTEGER NOT NULL,
    "LeftAt" INTEGER NULL,
    CONSTRAINT "PK_Participants" PRIMARY KEY ("InteractionId", "UserId")
);
