CREATE TABLE "bank_import_updates" (
	"import_id" bigint NOT NULL,
	"item_id" bigint NOT NULL,
	"version" integer NOT NULL,
	"former" jsonb NOT NULL,
	CONSTRAINT "bank_import_updates_import_id_item_id_pk" PRIMARY KEY("import_id","item_id")
);
--> statement-breakpoint
ALTER TABLE "bank_imports" ADD COLUMN "known" text DEFAULT 'keep' NOT NULL;--> statement-breakpoint
ALTER TABLE "bank_import_updates" ADD CONSTRAINT "bank_import_updates_import_id_bank_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."bank_imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bank_import_updates" ADD CONSTRAINT "bank_import_updates_item_id_bank_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."bank_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "bank_import_updates_item" ON "bank_import_updates" USING btree ("item_id");