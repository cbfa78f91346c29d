ALTER TABLE "Messages" ADD "Kind" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "Campaigns" ADD "FileTypes" TEXT NOT NULL DEFAULT '["images","pdf","text","office","audio","video","voice"]';

CREATE TABLE "Files" (
    "MessageId" INTEGER NOT NULL CONSTRAINT "PK_Files" PRIMARY KEY,
    "InteractionId" INTEGER NOT NULL,
    "PublicId" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "ContentType" TEXT NOT NULL,
    "Size" INTEGER NOT NULL,
    "Hash" TEXT NOT NULL,
    "Width" INTEGER NULL,
    "Height" INTEGER NULL,
    "Duration" INTEGER NULL,
    "Waveform" TEXT NULL
);

CREATE INDEX "IX_Files_InteractionId" ON "Files" ("InteractionId");
CREATE UNIQUE INDEX "IX_Files_PublicId" ON "Files" ("PublicId");
