// Makes spaces with their members for tests.
import type { Viewer } from '#server/members/access/viewer.ts';
import { spaceMembers, spaces, type SpaceVisibility } from '#server/members/spaces/schema.ts';
import type { Db } from '#server/platform/db/client.ts';

export interface SpaceOptions {
	name?: string;
	slug?: string;
	purpose?: string;
	visibility?: SpaceVisibility;
	/** Their viewers learn of it: spaceIds and hostIds are updated in place. */
	hosts?: Viewer[];
	members?: Viewer[];
	archivedAt?: Date | null;
}

export interface BuiltSpace {
	id: number;
	slug: string;
	name: string;
	visibility: SpaceVisibility;
}

let made = 0;

/** Inserts a space and its memberships; name and slug are unique unless given. */
export async function buildSpace(db: Db, over: SpaceOptions = {}): Promise<BuiltSpace> {
	made += 1;
	const { hosts = [], members = [], ...columns } = over;
	const [space] = await db
		.insert(spaces)
		.values({
			name: `Space ${made}`,
			slug: `space-${made}`,
			purpose: 'Where we test what belongs together.',
			memberCount: hosts.length + members.length,
			...columns
		})
		.returning();
	if (!space) throw new Error('The space was not inserted.');
	await addTo(db, space.id, hosts, 'host');
	await addTo(db, space.id, members, 'member');
	return { id: space.id, slug: space.slug, name: space.name, visibility: space.visibility };
}

async function addTo(db: Db, spaceId: number, viewers: Viewer[], role: 'host' | 'member') {
	if (!viewers.length) return;
	await db.insert(spaceMembers).values(viewers.map((viewer) => ({ spaceId, personId: viewer.id, role })));
	for (const viewer of viewers) {
		viewer.spaceIds = [...viewer.spaceIds, spaceId];
		if (role === 'host') viewer.hostIds = [...viewer.hostIds, spaceId];
	}
}
