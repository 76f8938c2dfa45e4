-- Generated columns take immutable functions only, and array_to_string is declared stable for the sake of other types than text.
CREATE FUNCTION listed(words text[]) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT array_to_string(words, ' ') $$;--> statement-breakpoint
ALTER TABLE "people" drop column "findable";--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "findable" text GENERATED ALWAYS AS (lower(plain(name || ' ' || handle || ' ' || title || ' ' || listed(skills)))) STORED NOT NULL;--> statement-breakpoint
CREATE INDEX "people_findable" ON "people" USING gin ("findable" gin_trgm_ops);
