ALTER TABLE "media" ADD COLUMN "space_id" bigint;--> statement-breakpoint
ALTER TABLE "mails" ADD COLUMN "kind" text DEFAULT 'notice' NOT NULL;--> statement-breakpoint
ALTER TABLE "mails" ADD COLUMN "about" text;--> statement-breakpoint
ALTER TABLE "media" ADD CONSTRAINT "media_space_id_spaces_id_fk" FOREIGN KEY ("space_id") REFERENCES "public"."spaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
UPDATE "media" SET "space_id" = s."id", "shared" = false FROM "spaces" s WHERE s."cover" = "media"."key";--> statement-breakpoint
UPDATE "mails" SET "kind" = split_part("once", ':', 1) WHERE split_part("once", ':', 1) IN ('invitation', 'link', 'reset');--> statement-breakpoint
UPDATE "spaces" SET "member_count" = (SELECT count(*) FROM "space_members" m JOIN "people" p ON p."id" = m."person_id" AND p."status" <> 'left' WHERE m."space_id" = "spaces"."id");
