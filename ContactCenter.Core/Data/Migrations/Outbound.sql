-- What somebody wrote first, for their list of it.
CREATE INDEX "IX_Interactions_Outbound" ON "Interactions" ("AgentId", "Id") WHERE "Direction" = 2;
