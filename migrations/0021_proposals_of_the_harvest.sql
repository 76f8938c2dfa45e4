CREATE TABLE "harvest_proposals" (
	"ref" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"title" text DEFAULT '' NOT NULL,
	"facts" jsonb NOT NULL,
	"post_id" bigint,
	"entry_id" bigint,
	"score" real DEFAULT 0 NOT NULL,
	"found_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "feeds" ADD COLUMN "etag" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "feeds" ADD COLUMN "modified" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "feeds" ADD COLUMN "tried_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "harvest_proposals" ADD CONSTRAINT "harvest_proposals_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "harvest_proposals" ADD CONSTRAINT "harvest_proposals_entry_id_feed_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."feed_entries"("id") ON DELETE cascade ON UPDATE no action;