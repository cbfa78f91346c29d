ALTER TABLE "Transfers" ADD "NotReturned" INTEGER NULL;
