ALTER TABLE "ideas" ADD COLUMN "title" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "ideas" ADD COLUMN "language" "regconfig" DEFAULT 'simple' NOT NULL;--> statement-breakpoint
ALTER TABLE "ideas" ADD COLUMN "merged_into_id" bigint;--> statement-breakpoint
ALTER TABLE "ideas" ADD COLUMN "title_search" "tsvector" GENERATED ALWAYS AS (to_tsvector(language, plain(title))) STORED;--> statement-breakpoint
ALTER TABLE "ideas" ADD CONSTRAINT "ideas_merged_into_id_ideas_post_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."ideas"("post_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ideas_title_search" ON "ideas" USING gin ("title_search");--> statement-breakpoint
CREATE INDEX "ideas_merged_into" ON "ideas" USING btree ("merged_into_id") WHERE merged_into_id is not null;--> statement-breakpoint
UPDATE "ideas" SET "title" = p."title", "language" = p."language", "merged_into_id" = p."merged_into_id" FROM "posts" p WHERE p."id" = "ideas"."post_id";