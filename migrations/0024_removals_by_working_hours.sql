ALTER TABLE "photo_rules" ALTER COLUMN "removal_hours" SET DEFAULT 16;--> statement-breakpoint
-- What was said in hours of the day is meant in hours of work: eight of them are a day.
UPDATE "photo_rules" SET "removal_hours" = greatest(1, round("removal_hours" / 3.0))::smallint;
