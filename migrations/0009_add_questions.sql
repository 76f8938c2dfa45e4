CREATE TABLE "answer_helps" (
	"answer_id" bigint NOT NULL,
	"person_id" bigint NOT NULL,
	"minutes" integer,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "answer_helps_answer_id_person_id_pk" PRIMARY KEY("answer_id","person_id"),
	CONSTRAINT "answer_helps_minutes" CHECK ("answer_helps"."minutes" > 0)
);
--> statement-breakpoint
CREATE TABLE "answer_revisions" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "answer_revisions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"answer_id" bigint NOT NULL,
	"version" integer NOT NULL,
	"body" text NOT NULL,
	"editor_id" bigint,
	"note" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "answers" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "answers_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"post_id" bigint NOT NULL,
	"author_id" bigint,
	"body" text NOT NULL,
	"body_html" text NOT NULL,
	"body_text" text DEFAULT '' NOT NULL,
	"language" "regconfig" DEFAULT 'simple' NOT NULL,
	"score" integer DEFAULT 0 NOT NULL,
	"imported_up" integer DEFAULT 0 NOT NULL,
	"imported_down" integer DEFAULT 0 NOT NULL,
	"helped_count" integer DEFAULT 0 NOT NULL,
	"minutes_saved" integer DEFAULT 0 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"edited_at" timestamp with time zone,
	"deleted_at" timestamp with time zone,
	"deleted_by_id" bigint,
	"search" "tsvector" GENERATED ALWAYS AS (to_tsvector(language, plain(left(body_text, 200000)))) STORED
);
--> statement-breakpoint
CREATE TABLE "avoided_duplicates" (
	"post_id" bigint NOT NULL,
	"person_id" bigint NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "avoided_duplicates_post_id_person_id_pk" PRIMARY KEY("post_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "expert_invitations" (
	"post_id" bigint NOT NULL,
	"person_id" bigint NOT NULL,
	"invited_by_id" bigint,
	"state" text DEFAULT 'asked' NOT NULL,
	"passed_to_id" bigint,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"responded_at" timestamp with time zone,
	CONSTRAINT "expert_invitations_post_id_person_id_pk" PRIMARY KEY("post_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "expertise" (
	"person_id" bigint NOT NULL,
	"topic_id" bigint NOT NULL,
	"answered" integer DEFAULT 0 NOT NULL,
	"accepted" integer DEFAULT 0 NOT NULL,
	"asked" integer DEFAULT 0 NOT NULL,
	"last_answer_at" timestamp with time zone,
	"z" real DEFAULT 0 NOT NULL,
	CONSTRAINT "expertise_person_id_topic_id_pk" PRIMARY KEY("person_id","topic_id")
);
--> statement-breakpoint
CREATE TABLE "question_escalations" (
	"post_id" bigint NOT NULL,
	"person_id" bigint NOT NULL,
	"level" smallint NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "question_escalations_post_id_person_id_level_pk" PRIMARY KEY("post_id","person_id","level")
);
--> statement-breakpoint
CREATE TABLE "question_links" (
	"post_id" bigint NOT NULL,
	"other_id" bigint NOT NULL,
	"kind" text DEFAULT 'related' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "question_links_post_id_other_id_pk" PRIMARY KEY("post_id","other_id")
);
--> statement-breakpoint
CREATE TABLE "question_merges" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "question_merges_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"from_id" bigint NOT NULL,
	"into_id" bigint NOT NULL,
	"merged_by_id" bigint,
	"carried" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"undone_at" timestamp with time zone,
	"undone_by_id" bigint
);
--> statement-breakpoint
CREATE TABLE "questions" (
	"post_id" bigint PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"language" "regconfig" DEFAULT 'simple' NOT NULL,
	"answer_count" integer DEFAULT 0 NOT NULL,
	"first_answer_at" timestamp with time zone,
	"waiting_since" timestamp with time zone,
	"accepted_answer_id" bigint,
	"accepted_at" timestamp with time zone,
	"accepted_by_id" bigint,
	"imported_up" integer DEFAULT 0 NOT NULL,
	"imported_down" integer DEFAULT 0 NOT NULL,
	"found_count" integer DEFAULT 0 NOT NULL,
	"escalation" smallint DEFAULT 0 NOT NULL,
	"owner_id" bigint,
	"review_at" timestamp with time zone,
	"confirmed_at" timestamp with time zone,
	"confirmed_by_id" bigint,
	"obsolete_at" timestamp with time zone,
	"obsolete_by_id" bigint,
	"obsolete_note" text DEFAULT '' NOT NULL,
	"replaced_by_id" bigint,
	"title_search" "tsvector" GENERATED ALWAYS AS (to_tsvector(language, plain(title))) STORED
);
--> statement-breakpoint
ALTER TABLE "answer_helps" ADD CONSTRAINT "answer_helps_answer_id_answers_id_fk" FOREIGN KEY ("answer_id") REFERENCES "public"."answers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer_helps" ADD CONSTRAINT "answer_helps_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer_revisions" ADD CONSTRAINT "answer_revisions_answer_id_answers_id_fk" FOREIGN KEY ("answer_id") REFERENCES "public"."answers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer_revisions" ADD CONSTRAINT "answer_revisions_editor_id_people_id_fk" FOREIGN KEY ("editor_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answers" ADD CONSTRAINT "answers_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answers" ADD CONSTRAINT "answers_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answers" ADD CONSTRAINT "answers_deleted_by_id_people_id_fk" FOREIGN KEY ("deleted_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "avoided_duplicates" ADD CONSTRAINT "avoided_duplicates_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "avoided_duplicates" ADD CONSTRAINT "avoided_duplicates_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "expert_invitations" ADD CONSTRAINT "expert_invitations_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "expert_invitations" ADD CONSTRAINT "expert_invitations_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "expert_invitations" ADD CONSTRAINT "expert_invitations_invited_by_id_people_id_fk" FOREIGN KEY ("invited_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "expert_invitations" ADD CONSTRAINT "expert_invitations_passed_to_id_people_id_fk" FOREIGN KEY ("passed_to_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "expertise" ADD CONSTRAINT "expertise_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "expertise" ADD CONSTRAINT "expertise_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_escalations" ADD CONSTRAINT "question_escalations_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_escalations" ADD CONSTRAINT "question_escalations_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_links" ADD CONSTRAINT "question_links_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_links" ADD CONSTRAINT "question_links_other_id_posts_id_fk" FOREIGN KEY ("other_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_merges" ADD CONSTRAINT "question_merges_from_id_posts_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_merges" ADD CONSTRAINT "question_merges_into_id_posts_id_fk" FOREIGN KEY ("into_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_merges" ADD CONSTRAINT "question_merges_merged_by_id_people_id_fk" FOREIGN KEY ("merged_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_merges" ADD CONSTRAINT "question_merges_undone_by_id_people_id_fk" FOREIGN KEY ("undone_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_accepted_answer_id_answers_id_fk" FOREIGN KEY ("accepted_answer_id") REFERENCES "public"."answers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_accepted_by_id_people_id_fk" FOREIGN KEY ("accepted_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_owner_id_people_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_confirmed_by_id_people_id_fk" FOREIGN KEY ("confirmed_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_obsolete_by_id_people_id_fk" FOREIGN KEY ("obsolete_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_replaced_by_id_posts_id_fk" FOREIGN KEY ("replaced_by_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "answer_helps_person" ON "answer_helps" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "answer_revisions_of_answer" ON "answer_revisions" USING btree ("answer_id","version");--> statement-breakpoint
CREATE INDEX "answers_of_question" ON "answers" USING btree ("post_id","created_at","id");--> statement-breakpoint
CREATE INDEX "answers_of_author" ON "answers" USING btree ("author_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "answers_search" ON "answers" USING gin ("search");--> statement-breakpoint
CREATE INDEX "avoided_duplicates_person" ON "avoided_duplicates" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "expert_invitations_person" ON "expert_invitations" USING btree ("person_id","state","created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "expertise_of_topic" ON "expertise" USING btree ("topic_id","z" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "question_escalations_person" ON "question_escalations" USING btree ("person_id","created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "question_links_other" ON "question_links" USING btree ("other_id");--> statement-breakpoint
CREATE INDEX "question_merges_from" ON "question_merges" USING btree ("from_id");--> statement-breakpoint
CREATE INDEX "question_merges_into" ON "question_merges" USING btree ("into_id");--> statement-breakpoint
CREATE INDEX "questions_waiting" ON "questions" USING btree ("waiting_since" DESC NULLS LAST,"post_id" DESC NULLS LAST) WHERE waiting_since is not null;--> statement-breakpoint
CREATE INDEX "questions_review" ON "questions" USING btree ("review_at") WHERE review_at is not null;--> statement-breakpoint
CREATE INDEX "questions_title_search" ON "questions" USING gin ("title_search");--> statement-breakpoint
CREATE INDEX "questions_title" ON "questions" USING gin (lower(plain("title")) gin_trgm_ops);