-- AlterTable
ALTER TABLE "Participant" ADD COLUMN "formerDevices" TEXT;
