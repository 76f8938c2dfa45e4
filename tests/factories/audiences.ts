// Makes audiences with the people who are in them for tests.
import { inArray } from 'drizzle-orm';
import { placeOfAudience } from '#server/members/access/place.ts';
import type { Viewer } from '#server/members/access/viewer.ts';
import { audiences } from '#server/members/audiences/schema.ts';
import { people } from '#server/members/people/schema.ts';
import type { Db } from '#server/platform/db/client.ts';
import { buildLocation } from './people.ts';

export interface AudienceOptions {
	name?: string;
	openToMembers?: boolean;
	/** They are moved to a place of their own, and their viewers learn of it: spaceIds are updated in place. */
	members?: Viewer[];
}

let made = 0;

/** Everyone at one place. */
export async function buildAudience(
	db: Db,
	{ name, openToMembers = false, members = [] }: AudienceOptions = {}
): Promise<{ id: number; name: string; location: number }> {
	made += 1;
	const location = await buildLocation(db);
	const ids = members.map((member) => member.id);
	if (ids.length) await db.update(people).set({ locationId: location }).where(inArray(people.id, ids));
	const [audience] = await db
		.insert(audiences)
		.values({ name: name ?? `Audience ${made}`, rule: { location }, openToMembers })
		.returning({ id: audiences.id, name: audiences.name });
	if (!audience) throw new Error('The audience was not inserted.');
	for (const member of members) member.spaceIds = [...member.spaceIds, placeOfAudience(audience.id)];
	return { ...audience, location };
}
