-- AlterTable
ALTER TABLE "Participant" ADD COLUMN "gradebookKey" TEXT;
ALTER TABLE "Participant" ADD COLUMN "studentId" TEXT;
