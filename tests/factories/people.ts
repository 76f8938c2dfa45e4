// Makes people, departments and locations for tests.
import { departments, locations, people, type PersonStatus } from '#server/members/people/schema.ts';
import type { Role } from '#server/members/access/roles.ts';
import type { Viewer } from '#server/members/access/viewer.ts';
import type { Db } from '#server/platform/db/client.ts';
import { eq } from 'drizzle-orm';

export interface PersonOptions {
	name?: string;
	handle?: string;
	email?: string | null;
	employeeNumber?: string | null;
	title?: string;
	/** 'employee' is added by itself. */
	roles?: Role[];
	departmentId?: number | null;
	locationId?: number | null;
	managerId?: number | null;
	status?: PersonStatus;
	startedOn?: string | null;
	language?: 'en' | 'de';
	languages?: string[];
	skills?: string[];
	about?: string;
	photo?: string | null;
	lastSeenAt?: Date | null;
	activatedAt?: Date | null;
	createdAt?: Date;
	/** What the returned viewer belongs to; writing the membership is the space factory's business. */
	spaceIds?: number[];
	hostIds?: number[];
}

let made = 0;

/** Inserts an active person and returns them as a viewer; handle, name and e-mail are unique unless given. */
export async function buildPerson(db: Db, over: PersonOptions = {}): Promise<Viewer> {
	made += 1;
	const { spaceIds = [], hostIds = [], roles = [], ...columns } = over;
	const handle = over.handle ?? `person-${made}`;
	const [row] = await db
		.insert(people)
		.values({
			name: `Person ${made}`,
			email: `${handle}@example.org`,
			status: 'active',
			startedOn: '2020-01-06',
			...columns,
			handle,
			roles: [...new Set<Role>(['employee', ...roles])]
		})
		.returning();
	if (!row) throw new Error('The person was not inserted.');
	return {
		id: row.id,
		handle: row.handle,
		name: row.name,
		photo: row.photo,
		roles: row.roles,
		language: row.language,
		timeZone: row.timeZone ?? 'UTC',
		spaceIds,
		hostIds
	};
}

/** A person who is also the viewer of the call. */
export const buildViewer = buildPerson;

export async function buildDepartment(db: Db, over: { name?: string; parentId?: number } = {}): Promise<number> {
	made += 1;
	const [parent] = over.parentId ? await db.select().from(departments).where(eq(departments.id, over.parentId)) : [];
	const [row] = await db
		.insert(departments)
		.values({ name: `Department ${made}`, ...over })
		.returning({ id: departments.id });
	if (!row) throw new Error('The department was not inserted.');
	await db
		.update(departments)
		.set({ path: [...(parent?.path ?? []), row.id] })
		.where(eq(departments.id, row.id));
	return row.id;
}

export async function buildLocation(
	db: Db,
	over: { name?: string; city?: string; country?: string } = {}
): Promise<number> {
	made += 1;
	const [row] = await db
		.insert(locations)
		.values({ name: `Location ${made}`, ...over })
		.returning({ id: locations.id });
	if (!row) throw new Error('The location was not inserted.');
	return row.id;
}
