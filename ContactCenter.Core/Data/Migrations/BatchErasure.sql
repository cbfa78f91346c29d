-- Numbers of batches are kept as long as their campaign's conversations, and count in an erasure.
ALTER TABLE "Batches" ADD "EmptiedAt" INTEGER NULL;
ALTER TABLE "ErasureCases" ADD "BatchLines" INTEGER NOT NULL DEFAULT 0;
