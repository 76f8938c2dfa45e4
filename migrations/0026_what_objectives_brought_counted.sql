ALTER TABLE "objective_sums" ADD COLUMN "evidence" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "objective_sums" ADD COLUMN "of_posts" integer DEFAULT 0 NOT NULL;