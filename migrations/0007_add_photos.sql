CREATE TABLE "albums" (
	"post_id" bigint PRIMARY KEY NOT NULL,
	"held_on" date,
	"adding" text DEFAULT 'authors' NOT NULL,
	"alt" text DEFAULT '' NOT NULL,
	"originals" boolean DEFAULT false NOT NULL,
	"publish_when_ready" boolean DEFAULT false NOT NULL,
	"cover_chosen" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "photo_calls" (
	"post_id" bigint PRIMARY KEY NOT NULL,
	"closes_at" timestamp with time zone NOT NULL,
	"voting_until" timestamp with time zone NOT NULL,
	"most_each" smallint DEFAULT 3 NOT NULL,
	"votes_each" smallint DEFAULT 3 NOT NULL,
	"settled_at" timestamp with time zone,
	CONSTRAINT "photo_calls_order" CHECK ("photo_calls"."voting_until" >= "photo_calls"."closes_at")
);
--> statement-breakpoint
CREATE TABLE "photo_people" (
	"photo_id" bigint NOT NULL,
	"person_id" bigint NOT NULL,
	"state" text NOT NULL,
	"asked_by" bigint NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"answered_at" timestamp with time zone,
	CONSTRAINT "photo_people_photo_id_person_id_pk" PRIMARY KEY("photo_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "photo_removals" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "photo_removals_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"photo_id" bigint NOT NULL,
	"person_id" bigint NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"answer" text DEFAULT '' NOT NULL,
	"decision" text,
	"decided_by" bigint,
	"decided_at" timestamp with time zone,
	"due_at" timestamp with time zone NOT NULL,
	"reminded_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "photo_rules" (
	"id" smallint PRIMARY KEY DEFAULT 1 NOT NULL,
	"hide_at_once" boolean DEFAULT true NOT NULL,
	"removal_hours" smallint DEFAULT 48 NOT NULL,
	CONSTRAINT "photo_rules_one" CHECK ("photo_rules"."id" = 1)
);
--> statement-breakpoint
CREATE TABLE "photo_uploads" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" bigint NOT NULL,
	"post_id" bigint NOT NULL,
	"name" text NOT NULL,
	"size" bigint NOT NULL,
	"received" bigint DEFAULT 0 NOT NULL,
	"pieces" bigint[] DEFAULT '{}' NOT NULL,
	"state" text DEFAULT 'receiving' NOT NULL,
	"problem" text,
	"photo_id" bigint,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"touched_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "photos" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "photos_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"post_id" bigint NOT NULL,
	"media_id" bigint NOT NULL,
	"uploader_id" bigint NOT NULL,
	"hash" text NOT NULL,
	"position" double precision NOT NULL,
	"caption" text DEFAULT '' NOT NULL,
	"original" text,
	"original_bytes" integer,
	"hidden_at" timestamp with time zone,
	"removed_at" timestamp with time zone,
	"removed_by" bigint,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "photos_of_the_week" (
	"week" date PRIMARY KEY NOT NULL,
	"photo_id" bigint NOT NULL,
	"words" text DEFAULT '' NOT NULL,
	"chosen_by" bigint NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "hidden_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "albums" ADD CONSTRAINT "albums_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "photo_calls" ADD CONSTRAINT "photo_calls_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "photo_people" ADD CONSTRAINT "photo_people_photo_id_photos_id_fk" FOREIGN KEY ("photo_id") REFERENCES "public"."photos"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "photo_people" ADD CONSTRAINT "photo_people_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "photo_people" ADD CONSTRAINT "photo_people_asked_by_people_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "photo_removals" ADD CONSTRAINT "photo_removals_photo_id_photos_id_fk" FOREIGN KEY ("photo_id") REFERENCES "public"."photos"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "photo_removals" ADD CONSTRAINT "photo_removals_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "photo_removals" ADD CONSTRAINT "photo_removals_decided_by_people_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "photo_uploads" ADD CONSTRAINT "photo_uploads_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "photo_uploads" ADD CONSTRAINT "photo_uploads_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "photo_uploads" ADD CONSTRAINT "photo_uploads_photo_id_photos_id_fk" FOREIGN KEY ("photo_id") REFERENCES "public"."photos"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "photos" ADD CONSTRAINT "photos_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "photos" ADD CONSTRAINT "photos_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "photos" ADD CONSTRAINT "photos_uploader_id_people_id_fk" FOREIGN KEY ("uploader_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "photos" ADD CONSTRAINT "photos_removed_by_people_id_fk" FOREIGN KEY ("removed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "photos_of_the_week" ADD CONSTRAINT "photos_of_the_week_photo_id_photos_id_fk" FOREIGN KEY ("photo_id") REFERENCES "public"."photos"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "photos_of_the_week" ADD CONSTRAINT "photos_of_the_week_chosen_by_people_id_fk" FOREIGN KEY ("chosen_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "photo_calls_open" ON "photo_calls" USING btree ("voting_until");--> statement-breakpoint
CREATE INDEX "photo_people_person" ON "photo_people" USING btree ("person_id","state");--> statement-breakpoint
CREATE UNIQUE INDEX "photo_removals_open" ON "photo_removals" USING btree ("photo_id","person_id") WHERE decided_at is null;--> statement-breakpoint
CREATE INDEX "photo_removals_due" ON "photo_removals" USING btree ("due_at") WHERE decided_at is null;--> statement-breakpoint
CREATE INDEX "photo_removals_person" ON "photo_removals" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "photo_uploads_person" ON "photo_uploads" USING btree ("person_id","created_at");--> statement-breakpoint
CREATE INDEX "photo_uploads_touched" ON "photo_uploads" USING btree ("touched_at");--> statement-breakpoint
CREATE INDEX "photo_uploads_under_way" ON "photo_uploads" USING btree ("post_id") WHERE state in ('receiving', 'waiting');--> statement-breakpoint
CREATE INDEX "photos_of_album" ON "photos" USING btree ("post_id","position","id") WHERE removed_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "photos_once" ON "photos" USING btree ("post_id","hash") WHERE removed_at is null;--> statement-breakpoint
CREATE INDEX "photos_of_uploader" ON "photos" USING btree ("uploader_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "photos_media" ON "photos" USING btree ("media_id");--> statement-breakpoint
CREATE INDEX "photos_removed" ON "photos" USING btree ("removed_at") WHERE removed_at is not null;