-- What lasted into a span of time, found by its end: by its begin alone all that ever was before would be read.
CREATE INDEX "IX_AgentSessions_UserId_EndedAt_StartedAt" ON "AgentSessions" ("UserId", "EndedAt", "StartedAt");
CREATE INDEX "IX_AgentBreaks_AgentId_EndedAt_StartedAt_BreakId" ON "AgentBreaks" ("AgentId", "EndedAt", "StartedAt", "BreakId");
CREATE INDEX "IX_Legs_AgentId_EndedAt_StartedAt" ON "Legs" ("AgentId", "EndedAt", "StartedAt");
CREATE INDEX "IX_WrapUps_AgentId_EndedAt_StartedAt" ON "WrapUps" ("AgentId", "EndedAt", "StartedAt");
-- Led from a reviewer to all of their reviews, when only those with unread comments are asked for.
DROP INDEX "IX_Reviews_ReviewerId";
