DROP INDEX "people_by_name";--> statement-breakpoint
CREATE INDEX "people_by_name" ON "people" USING btree (lower(plain("name")),"id");