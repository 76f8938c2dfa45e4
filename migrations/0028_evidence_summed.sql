ALTER TABLE "objective_sums" ADD COLUMN "worth" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "objective_sums" ADD COLUMN "employees" integer DEFAULT 0 NOT NULL;