// A database that was migrated has every table, column, index and foreign key that the code speaks of.
import { sql } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import { describe, expect, it } from 'vitest';
import { useDatabase } from '../support/database.ts';

const modules = import.meta.glob<Record<string, unknown>>('../../src/server/**/schema.ts', { eager: true });
const tables = [...new Set(Object.values(modules).flatMap((module) => Object.values(module)))].filter(
	(value) => value instanceof PgTable
);
const { db } = useDatabase();

describe('after the migrations', () => {
	it.each(tables.map((table) => [getTableConfig(table).name, table] as const))(
		'%s stands as in code',
		async (name, table) => {
			const { columns, indexes, foreignKeys } = getTableConfig(table);
			const found = await db().execute<{ name: string; nullable: string }>(
				sql`select column_name as name, is_nullable as nullable from information_schema.columns where table_schema = 'public' and table_name = ${name}`
			);
			const real = found.rows.map((row) => `${row.name} ${row.nullable}`).sort();
			expect(real).toEqual(
				columns.map((column) => `${column.name} ${column.notNull || column.primary ? 'NO' : 'YES'}`).sort()
			);
			const kept = await db().execute<{ name: string }>(
				sql`select indexname as name from pg_indexes where schemaname = 'public' and tablename = ${name}`
			);
			const names = new Set(kept.rows.map((row) => row.name));
			expect(indexes.map((index) => index.config.name).filter((index) => index && !names.has(index))).toEqual([]);
			const keys = await db().execute<{ name: string }>(
				sql`select conname as name from pg_constraint where contype = 'f' and conrelid = ${`public.${name}`}::regclass`
			);
			expect(keys.rows.map((row) => row.name).sort()).toEqual(foreignKeys.map((key) => key.getName()).sort());
		}
	);

	it('there is no table that no code knows', async () => {
		const found = await db().execute<{ name: string }>(
			sql`select table_name as name from information_schema.tables where table_schema = 'public'`
		);
		const known = new Set(tables.map((table) => getTableConfig(table).name));
		expect(found.rows.map((row) => row.name).filter((name) => !known.has(name))).toEqual([]);
	});
});
