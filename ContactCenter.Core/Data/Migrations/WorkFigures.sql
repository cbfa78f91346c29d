-- What a span of time holds, campaign by campaign. Of what is over only, so that nothing is written here before an end.
CREATE INDEX "IX_Interactions_CampaignId_EndedAt" ON "Interactions" ("CampaignId", "EndedAt") WHERE "EndedAt" IS NOT NULL;
CREATE INDEX "IX_Legs_CampaignId_EndedAt" ON "Legs" ("CampaignId", "EndedAt") WHERE "EndedAt" IS NOT NULL;
CREATE INDEX "IX_WrapUps_CampaignId_StartedAt" ON "WrapUps" ("CampaignId", "StartedAt");
CREATE INDEX "IX_AgentSessions_UserId_StartedAt" ON "AgentSessions" ("UserId", "StartedAt");
