CREATE TABLE "SavedSearches" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_SavedSearches" PRIMARY KEY,
    "UserId" INTEGER NOT NULL,
    "Channel" INTEGER NOT NULL,
    "Name" TEXT NOT NULL,
    "Query" TEXT NOT NULL
);

CREATE INDEX "IX_SavedSearches_UserId" ON "SavedSearches" ("UserId", "Channel");
