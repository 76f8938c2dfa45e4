// Departments as a tree and locations as a list, with how many people are in each.
import { eq, sql } from 'drizzle-orm';
import type { PublicCtx } from '#server/members/access/ctx.ts';
import { NotFound } from '#server/platform/errors.ts';
import { departments, locations } from '../schema.ts';

export interface Department {
	id: number;
	parentId: number | null;
	name: string;
	/** Names from the root to this one. */
	path: string[];
	depth: number;
	/** People directly in it who have not left. */
	people: number;
	/** And in everything below it too. */
	peopleBelow: number;
}

export interface Location {
	id: number;
	name: string;
	city: string | null;
	country: string | null;
	timeZone: string | null;
	people: number;
}

/** Depth first, siblings by name: the order in which a tree is read. */
export async function listDepartments(ctx: PublicCtx): Promise<Department[]> {
	const counts = sql<number>`(select count(*)::int from people p where p.department_id = departments.id and p.status <> 'left')`;
	const rows = await ctx.db
		.select({ id: departments.id, parentId: departments.parentId, name: departments.name, people: counts })
		.from(departments)
		.orderBy(sql`lower(${departments.name})`, departments.id);
	const children = Map.groupBy(rows, (row) => row.parentId);
	const tree: Department[] = [];
	const visit = (parentId: number | null, path: string[]): number => {
		let sum = 0;
		for (const row of children.get(parentId) ?? []) {
			const entry = { ...row, path: [...path, row.name], depth: path.length, peopleBelow: 0 };
			tree.push(entry);
			entry.peopleBelow = row.people + visit(row.id, entry.path);
			sum += entry.peopleBelow;
		}
		return sum;
	};
	visit(null, []);
	return tree;
}

export async function listLocations(ctx: PublicCtx): Promise<Location[]> {
	const counts = sql<number>`(select count(*)::int from people p where p.location_id = locations.id and p.status <> 'left')`;
	return ctx.db
		.select({
			id: locations.id,
			name: locations.name,
			city: locations.city,
			country: locations.country,
			timeZone: locations.timeZone,
			people: counts
		})
		.from(locations)
		.orderBy(sql`lower(${locations.name})`, locations.id);
}

/** Names for filters: cheaper than the counted lists. */
export async function listUnitNames(
	ctx: PublicCtx
): Promise<{ departments: { id: number; name: string; path: string[] }[]; locations: { id: number; name: string }[] }> {
	const [rows, places] = [
		await ctx.db
			.select({ id: departments.id, parentId: departments.parentId, name: departments.name })
			.from(departments)
			.orderBy(sql`lower(${departments.name})`),
		await ctx.db
			.select({ id: locations.id, name: locations.name })
			.from(locations)
			.orderBy(sql`lower(${locations.name})`)
	];
	const children = Map.groupBy(rows, (row) => row.parentId);
	const walk = (parentId: number | null, path: string[]): { id: number; name: string; path: string[] }[] =>
		(children.get(parentId) ?? []).flatMap(({ id, name }) => [
			{ id, name, path: [...path, name] },
			...walk(id, [...path, name])
		]);
	return { departments: walk(null, []), locations: places };
}

export async function findDepartment(ctx: PublicCtx, id: number): Promise<typeof departments.$inferSelect> {
	const [row] = await ctx.db.select().from(departments).where(eq(departments.id, id));
	if (!row) throw new NotFound();
	return row;
}

export async function findLocation(ctx: PublicCtx, id: number): Promise<typeof locations.$inferSelect> {
	const [row] = await ctx.db.select().from(locations).where(eq(locations.id, id));
	if (!row) throw new NotFound();
	return row;
}
