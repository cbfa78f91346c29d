-- One review by each reviewer of each agent who served the interaction.
DROP INDEX "IX_Reviews_InteractionId_ReviewerId";
CREATE UNIQUE INDEX "IX_Reviews_InteractionId_ReviewerId_AgentId" ON "Reviews" ("InteractionId", "ReviewerId", "AgentId");
CREATE INDEX "IX_Reviews_ReviewerId" ON "Reviews" ("ReviewerId");

-- When the reviewer had it before them. What was said until now is news to nobody.
ALTER TABLE "ReviewComments" ADD COLUMN "ReadAt" INTEGER NULL;
UPDATE "ReviewComments" SET "ReadAt" = "At";
CREATE INDEX "IX_ReviewComments_Unread" ON "ReviewComments" ("ReviewId") WHERE "ReadAt" IS NULL;
