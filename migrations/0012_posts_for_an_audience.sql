ALTER TABLE "posts" ADD COLUMN "audience_id" bigint;--> statement-breakpoint
ALTER TABLE "audiences" ADD COLUMN "open_to_members" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_audience_id_audiences_id_fk" FOREIGN KEY ("audience_id") REFERENCES "public"."audiences"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "posts_of_audience" ON "posts" USING btree ("audience_id","published_at" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE audience_id is not null;--> statement-breakpoint
CREATE INDEX "posts_merged_into" ON "posts" USING btree ("merged_into_id") WHERE merged_into_id is not null;--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_one_place" CHECK ("posts"."audience_id" is null or ("posts"."space_id" is null and "posts"."restricted"));