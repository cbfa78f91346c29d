ALTER TABLE "AgentBreaks" ADD "ByUserId" INTEGER NULL;
ALTER TABLE "AgentBreaks" ADD "Reason" TEXT NULL;

CREATE TABLE "AgentAlerts" (
    "UserId" INTEGER NOT NULL CONSTRAINT "PK_AgentAlerts" PRIMARY KEY,
    "Sounds" INTEGER NOT NULL,
    "Notifications" INTEGER NOT NULL,
    "Volume" INTEGER NOT NULL
);
