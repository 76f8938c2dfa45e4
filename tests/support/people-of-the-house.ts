// The people of the running test site, by what they may do, each with a password and a session of their own.
import { createHmac, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import type { Role } from '#server/members/access/roles.ts';
import type { Viewer } from '#server/members/access/viewer.ts';
import { setPassword } from '#server/members/auth/actions/passwords.ts';
import { authSessions, authUsers } from '#server/members/auth/schema.ts';
import type { Db } from '#server/platform/db/client.ts';
import { buildPerson } from '../factories/people.ts';

export const password = 'harbour-lantern-42-sparrow';

/** Who walks through the permission matrix, after the visitor nobody knows. */
export const named = {
	employee: { name: 'Olga Outsider', handle: 'olga', roles: [] },
	member: { name: 'Mika Member', handle: 'mika', roles: [] },
	host: { name: 'Hana Host', handle: 'hana', roles: [] },
	communicator: { name: 'Carla Communicator', handle: 'carla', roles: ['communicator'] },
	moderator: { name: 'Milan Moderator', handle: 'milan', roles: ['moderator'] },
	administrator: { name: 'Ada Administrator', handle: 'ada', roles: ['administrator'] }
} satisfies Record<string, { name: string; handle: string; roles: Role[] }>;
export type Who = keyof typeof named;

export interface Resident {
	viewer: Viewer;
	/** Value of a Cookie header. */
	cookie: string;
}

/** Everybody is active, works at `departmentId` and speaks English; the outsider is a newcomer nobody reports to. */
export async function settle(
	db: Db,
	dataFolder: string,
	departmentId: number,
	locationId: number
): Promise<Record<Who, Resident>> {
	const residents = {} as Record<Who, Resident>;
	for (const [who, { name, handle, roles }] of Object.entries(named)) {
		const managerId = residents.administrator?.viewer.id ?? null;
		const viewer = await buildPerson(db, {
			...{ name, handle, roles, departmentId, locationId, managerId, activatedAt: new Date(), lastSeenAt: new Date() },
			...{ title: 'Engineer', skills: ['Pumps', 'Welding'], languages: ['English'], about: `I am **${name}**.` }
		});
		await setPassword({ db, now: new Date() }, viewer.id, password);
		residents[who as Who] = { viewer, cookie: await signIn(db, dataFolder, viewer.id) };
	}
	return residents;
}

/** A session row and the cookie that goes with it, as better-auth writes them. */
export async function signIn(db: Db, dataFolder: string, personId: number): Promise<string> {
	const [user] = await db.select({ id: authUsers.id }).from(authUsers).where(eq(authUsers.personId, personId));
	if (!user) throw new Error(`Person ${personId} has no identity.`);
	const token = randomBytes(24).toString('base64url');
	const expiresAt = new Date(Date.now() + 7 * 24 * 3_600_000);
	await db.insert(authSessions).values({ id: token.slice(0, 12), token, userId: user.id, expiresAt });
	const secret = readFileSync(join(dataFolder, 'secrets', 'session'), 'utf8').trim();
	const signature = createHmac('sha256', secret).update(token).digest('base64');
	return `hearth.session_token=${encodeURIComponent(`${token}.${signature}`)}`;
}
