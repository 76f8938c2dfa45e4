DROP INDEX "spaces_name";--> statement-breakpoint
CREATE UNIQUE INDEX "spaces_name" ON "spaces" USING btree (lower("name")) WHERE visibility <> 'private';