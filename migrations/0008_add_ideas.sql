CREATE TABLE "challenges" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "challenges_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"summary" text DEFAULT '' NOT NULL,
	"background" text DEFAULT '' NOT NULL,
	"background_html" text DEFAULT '' NOT NULL,
	"rules" text DEFAULT '' NOT NULL,
	"rules_html" text DEFAULT '' NOT NULL,
	"sponsor_id" bigint NOT NULL,
	"space_id" bigint,
	"audience_id" bigint,
	"audience_name" text DEFAULT '' NOT NULL,
	"audience_rule" jsonb,
	"criteria" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"cover_id" bigint,
	"opens_at" timestamp with time zone NOT NULL,
	"closes_at" timestamp with time zone NOT NULL,
	"opening_told_at" timestamp with time zone,
	"closing_told_at" timestamp with time zone,
	"created_by" bigint,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "idea_moves" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "idea_moves_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"post_id" bigint NOT NULL,
	"from_stage" text NOT NULL,
	"to_stage" text NOT NULL,
	"reason" text NOT NULL,
	"actor_id" bigint,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "idea_notes" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "idea_notes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"post_id" bigint NOT NULL,
	"author_id" bigint,
	"body" text NOT NULL,
	"progress" integer,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "idea_reviews" (
	"post_id" bigint NOT NULL,
	"person_id" bigint NOT NULL,
	"invited_by_id" bigint,
	"invited_at" timestamp with time zone NOT NULL,
	"scores" jsonb,
	"note" text DEFAULT '' NOT NULL,
	"scored_at" timestamp with time zone,
	CONSTRAINT "idea_reviews_post_id_person_id_pk" PRIMARY KEY("post_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "ideas" (
	"post_id" bigint PRIMARY KEY NOT NULL,
	"challenge_id" bigint,
	"problem" text DEFAULT '' NOT NULL,
	"proposal" text DEFAULT '' NOT NULL,
	"benefit" text DEFAULT '' NOT NULL,
	"stage" text,
	"stage_since" timestamp with time zone,
	"votes" integer DEFAULT 0 NOT NULL,
	"submitted_at" timestamp with time zone,
	"response_due_at" timestamp with time zone,
	"decision_due_at" timestamp with time zone,
	"responded_at" timestamp with time zone,
	"decided_at" timestamp with time zone,
	"reminded_at" timestamp with time zone,
	"owner_id" bigint,
	"due_on" date,
	"review_count" integer DEFAULT 0 NOT NULL,
	"mean" double precision,
	"spread" double precision,
	"benefit_mean" double precision,
	"effort_mean" double precision,
	"value_amount" double precision,
	"value_unit" text DEFAULT '' NOT NULL,
	"value_note" text DEFAULT '' NOT NULL,
	"value_by_id" bigint,
	"value_at" timestamp with time zone,
	"value_confirmed_by_id" bigint,
	"value_confirmed_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "challenges" ADD CONSTRAINT "challenges_sponsor_id_people_id_fk" FOREIGN KEY ("sponsor_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "challenges" ADD CONSTRAINT "challenges_space_id_spaces_id_fk" FOREIGN KEY ("space_id") REFERENCES "public"."spaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "challenges" ADD CONSTRAINT "challenges_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idea_moves" ADD CONSTRAINT "idea_moves_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idea_moves" ADD CONSTRAINT "idea_moves_actor_id_people_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idea_notes" ADD CONSTRAINT "idea_notes_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idea_notes" ADD CONSTRAINT "idea_notes_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idea_reviews" ADD CONSTRAINT "idea_reviews_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idea_reviews" ADD CONSTRAINT "idea_reviews_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idea_reviews" ADD CONSTRAINT "idea_reviews_invited_by_id_people_id_fk" FOREIGN KEY ("invited_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ideas" ADD CONSTRAINT "ideas_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ideas" ADD CONSTRAINT "ideas_challenge_id_challenges_id_fk" FOREIGN KEY ("challenge_id") REFERENCES "public"."challenges"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ideas" ADD CONSTRAINT "ideas_owner_id_people_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ideas" ADD CONSTRAINT "ideas_value_by_id_people_id_fk" FOREIGN KEY ("value_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ideas" ADD CONSTRAINT "ideas_value_confirmed_by_id_people_id_fk" FOREIGN KEY ("value_confirmed_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "challenges_closing" ON "challenges" USING btree ("closes_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "challenges_sponsor" ON "challenges" USING btree ("sponsor_id");--> statement-breakpoint
CREATE INDEX "idea_moves_of_post" ON "idea_moves" USING btree ("post_id","created_at");--> statement-breakpoint
CREATE INDEX "idea_notes_of_post" ON "idea_notes" USING btree ("post_id","created_at");--> statement-breakpoint
CREATE INDEX "idea_reviews_person" ON "idea_reviews" USING btree ("person_id","scored_at");--> statement-breakpoint
CREATE INDEX "ideas_stage_support" ON "ideas" USING btree ("stage","votes" DESC NULLS LAST,"post_id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "ideas_stage_newest" ON "ideas" USING btree ("stage","stage_since" DESC NULLS LAST,"post_id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "ideas_support" ON "ideas" USING btree ("votes" DESC NULLS LAST,"post_id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "ideas_newest" ON "ideas" USING btree ("submitted_at" DESC NULLS LAST,"post_id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "ideas_rated" ON "ideas" USING btree ("mean" DESC NULLS LAST,"post_id" DESC NULLS LAST) WHERE mean is not null;--> statement-breakpoint
CREATE INDEX "ideas_of_challenge" ON "ideas" USING btree ("challenge_id","stage","votes" DESC NULLS LAST,"post_id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "ideas_owner" ON "ideas" USING btree ("owner_id") WHERE owner_id is not null;--> statement-breakpoint
CREATE INDEX "ideas_unanswered" ON "ideas" USING btree ("response_due_at") WHERE responded_at is null and decided_at is null;--> statement-breakpoint
CREATE INDEX "ideas_undecided" ON "ideas" USING btree ("decision_due_at") WHERE decided_at is null;