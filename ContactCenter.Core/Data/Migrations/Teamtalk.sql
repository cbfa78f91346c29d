CREATE TABLE "TalkMessages" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_TalkMessages" PRIMARY KEY AUTOINCREMENT,
    "AgentId" INTEGER NOT NULL,
    "AuthorId" INTEGER NOT NULL,
    "ClientId" TEXT NOT NULL,
    "Text" TEXT NOT NULL,
    "At" INTEGER NOT NULL
);

CREATE UNIQUE INDEX "IX_TalkMessages_AgentId_ClientId" ON "TalkMessages" ("AgentId", "ClientId");
CREATE INDEX "IX_TalkMessages_AgentId_Id" ON "TalkMessages" ("AgentId", "Id");
CREATE INDEX "IX_TalkMessages_AuthorId" ON "TalkMessages" ("AuthorId");

CREATE TABLE "TalkReads" (
    "AgentId" INTEGER NOT NULL,
    "UserId" INTEGER NOT NULL,
    "UpTo" INTEGER NOT NULL,
    CONSTRAINT "PK_TalkReads" PRIMARY KEY ("AgentId", "UserId")
);

-- Who chose how to be called before supervisors could call too is called by them as well.
UPDATE "AgentAlerts" SET "Sounds" = "Sounds" | 16, "Notifications" = "Notifications" | 16;
