// Where drizzle-kit finds the schema and puts the migrations.
import { defineConfig } from 'drizzle-kit';

export default defineConfig({
	dialect: 'postgresql',
	schema: './src/server/**/schema.ts',
	out: './migrations'
});
