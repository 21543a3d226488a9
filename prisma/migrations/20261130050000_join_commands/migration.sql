-- A join whose answer was lost is sent again, maybe after names were erased: then only its id tells whose it is.
ALTER TABLE "Participant" ADD COLUMN "joinCommand" TEXT;
