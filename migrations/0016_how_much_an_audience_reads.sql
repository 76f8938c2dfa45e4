CREATE TABLE "calendar_settings" (
	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"most_per_week" smallint DEFAULT 5 NOT NULL,
	"hours_apart" smallint DEFAULT 24 NOT NULL,
	CONSTRAINT "calendar_settings_one" CHECK ("calendar_settings"."id" = 1)
);
