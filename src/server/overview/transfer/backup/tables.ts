// Which tables there are, their own columns, and an order in which each comes after what it refers to.
import type pg from 'pg';

export interface Table {
	name: string;
	/** Without generated columns: those make themselves. */
	columns: string[];
}

/** Every table of Hearth's own schema; the job queue and the list of migrations make themselves. */
export async function listTables(client: pg.ClientBase): Promise<Table[]> {
	const { rows } = await client.query<{ name: string; columns: string[] }>(
		`select table_name as name, array_agg(column_name::text order by ordinal_position) filter (where is_generated = 'NEVER') as columns
		from information_schema.columns join information_schema.tables using (table_schema, table_name)
		where table_schema = 'public' and table_type = 'BASE TABLE' group by table_name order by table_name`
	);
	const { rows: references } = await client.query<{ from: string; to: string }>(
		`select distinct conrelid::regclass::text as from, confrelid::regclass::text as to from pg_constraint
		where contype = 'f' and connamespace = 'public'::regnamespace and conrelid <> confrelid`
	);
	return inOrder(rows, references);
}

/** A table follows all it refers to. @throws Error when two refer to each other: then no order loads them. */
export function inOrder(tables: Table[], references: { from: string; to: string }[]): Table[] {
	const ordered: Table[] = [];
	const placed = new Set<string>();
	let rest = tables;
	while (rest.length) {
		const ready = rest.filter(({ name }) => references.every(({ from, to }) => from !== name || placed.has(to)));
		if (!ready.length)
			throw new Error(`These tables refer to each other in a circle: ${rest.map(({ name }) => name).join(', ')}.`);
		ordered.push(...ready);
		for (const { name } of ready) placed.add(name);
		rest = rest.filter(({ name }) => !placed.has(name));
	}
	return ordered;
}
