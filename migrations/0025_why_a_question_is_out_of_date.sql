ALTER TABLE "questions" ADD COLUMN "obsolete_reason" text;--> statement-breakpoint
-- What an import wrote in English is said by the interface.
UPDATE "questions" SET "obsolete_reason" = 'closed-elsewhere', "obsolete_note" = '' WHERE "obsolete_note" = 'Closed without an answer on the site it comes from.';
