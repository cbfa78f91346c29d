CREATE TABLE "Reviews" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Reviews" PRIMARY KEY AUTOINCREMENT,
    "InteractionId" INTEGER NOT NULL,
    "ReviewerId" INTEGER NOT NULL,
    "AgentId" INTEGER NOT NULL,
    "CampaignId" INTEGER NOT NULL,
    "ConversationAt" INTEGER NOT NULL,
    "FormId" INTEGER NOT NULL,
    "FormName" TEXT NOT NULL,
    "Questions" TEXT NOT NULL,
    "State" INTEGER NOT NULL,
    "Comment" TEXT NULL,
    "Result" REAL NULL,
    "Version" INTEGER NOT NULL,
    "BegunAt" INTEGER NOT NULL,
    "ChangedAt" INTEGER NOT NULL,
    "FinishedAt" INTEGER NULL,
    "SeenAt" INTEGER NULL
);
CREATE UNIQUE INDEX "IX_Reviews_InteractionId_ReviewerId" ON "Reviews" ("InteractionId", "ReviewerId");
-- Figures count final reviews only: those of a campaign by day, those of an agent by the order they were made final.
CREATE INDEX "IX_Reviews_Final" ON "Reviews" ("CampaignId", "ConversationAt") WHERE "State" = 2;
CREATE INDEX "IX_Reviews_Agent" ON "Reviews" ("AgentId", "FinishedAt") WHERE "State" = 2;

CREATE TABLE "ReviewAnswers" (
    "ReviewId" INTEGER NOT NULL,
    "QuestionId" TEXT NOT NULL,
    "Stars" INTEGER NULL,
    "NotApplicable" INTEGER NOT NULL,
    "Comment" TEXT NULL,
    CONSTRAINT "PK_ReviewAnswers" PRIMARY KEY ("ReviewId", "QuestionId"),
    CONSTRAINT "FK_ReviewAnswers_Reviews_ReviewId" FOREIGN KEY ("ReviewId") REFERENCES "Reviews" ("Id") ON DELETE CASCADE
);

CREATE TABLE "ReviewComments" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ReviewComments" PRIMARY KEY AUTOINCREMENT,
    "ReviewId" INTEGER NOT NULL,
    "AuthorId" INTEGER NOT NULL,
    "ClientId" TEXT NOT NULL,
    "Text" TEXT NOT NULL,
    "At" INTEGER NOT NULL
);
CREATE UNIQUE INDEX "IX_ReviewComments_ReviewId_ClientId" ON "ReviewComments" ("ReviewId", "ClientId");
