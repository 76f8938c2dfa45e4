// The steps of the set-up, each a write of its own, and its end.
import { and, eq, ne, sql } from 'drizzle-orm';
import { m } from '#lib/paraglide/messages.js';
import { type Ctx, type PublicCtx, inTransaction } from '#server/members/access/ctx.ts';
import type { Role } from '#server/members/access/roles.ts';
import { openSession, type SignedIn, type Visit } from '#server/members/auth/actions/identity.ts';
import { setPassword } from '#server/members/auth/actions/passwords.ts';
import { record } from '#server/members/ledger/record.ts';
import { findOrganisation } from '#server/members/organisation/queries.ts';
import { organisation } from '#server/members/organisation/schema.ts';
import { freeHandle } from '#server/members/people/queries/handles.ts';
import { people } from '#server/members/people/schema.ts';
import { addMembersById, createSpace } from '#server/members/spaces/actions.ts';
import { Conflict, Invalid } from '#server/platform/errors.ts';
import { chooseObjective } from '#server/programme/objectives/actions/choose.ts';
import type { ChooseObjective } from '#server/programme/objectives/input.ts';
import { draftOf, keepDraft } from './draft.ts';
import type { ChosenSpace, DescribeOrganisation, MakeAdministrator } from './input.ts';
import { listDepartmentIds } from './queries.ts';

/** Kept until there is somebody who can own it. @throws Invalid when the day has passed. */
export async function keepObjective(ctx: PublicCtx, input: ChooseObjective): Promise<void> {
	if (input.dueOn <= ctx.now.toISOString().slice(0, 10))
		throw new Invalid([{ field: 'dueOn', message: m.programme_error_date_past() }]);
	await keepDraft(ctx, { objective: input });
}

/** `logo` is a storage key; left off, the present one stays. */
export async function describeOrganisation(ctx: PublicCtx, input: DescribeOrganisation, logo?: string): Promise<void> {
	const { colour, accent, removeLogo, ...columns } = input;
	await inTransaction(ctx, async (tx) => {
		await findOrganisation(tx);
		await tx.db
			.update(organisation)
			.set({
				...columns,
				accent: colour === 'own' && accent ? accent.toLowerCase() : null,
				...(logo ? { logo } : removeLogo ? { logo: null } : {})
			})
			.where(eq(organisation.id, 1));
		await keepDraft(tx, { organisation: true });
	});
}

const allRoles: Role[] = ['employee', 'communicator', 'moderator', 'administrator'];

/**
 * The first account: all roles, the first steps behind it, and signed in at once.
 * @throws Conflict when there is one already. @throws Invalid when the password is weak.
 */
export async function makeAdministrator(
	ctx: PublicCtx,
	input: MakeAdministrator,
	language: 'en' | 'de',
	visit: Visit
): Promise<SignedIn> {
	return inTransaction(ctx, async (tx) => {
		// Two who send the step at once take turns here.
		const [row] = await tx.db.select().from(organisation).where(eq(organisation.id, 1)).for('update');
		if (row && draftOf(row).administratorId) throw new Conflict(m.setup_closed_sign_in(), 'administrator_exists');
		const personId = await enrol(
			tx,
			input,
			row?.languages.includes(language) === false ? ((row.languages[0] ?? 'en') as 'en' | 'de') : language
		);
		await setPassword(tx, personId, input.password);
		await keepDraft(tx, { administratorId: personId });
		await record(tx, { actorId: personId, verb: 'person.activated', subject: 'person', subjectId: personId });
		const signedIn = await openSession(tx, personId, visit, 'set-up');
		return signedIn!;
	});
}

/** Somebody whom an import brought before the set-up becomes the administrator; anybody else is made. */
async function enrol(tx: PublicCtx, { name, email }: MakeAdministrator, language: 'en' | 'de'): Promise<number> {
	const columns = {
		name,
		email,
		language,
		roles: allRoles,
		status: 'active' as const,
		activatedAt: tx.now,
		updatedAt: tx.now
	};
	const [known] = await tx.db
		.select({ id: people.id })
		.from(people)
		.where(and(eq(people.email, email), ne(people.status, 'left')));
	if (known) {
		await tx.db.update(people).set(columns).where(eq(people.id, known.id));
		return known.id;
	}
	const [made] = await tx.db
		.insert(people)
		.values({ ...columns, handle: await freeHandle(tx, name), createdAt: tx.now })
		.returning({ id: people.id });
	return made!.id;
}

/** Makes the chosen spaces, writes the objective down, and ends the set-up; all or nothing. */
export async function finishSetUp(ctx: Ctx, chosen: ChosenSpace[]): Promise<void> {
	await inTransaction(ctx, async (tx) => {
		const [row] = await tx.db.select().from(organisation).where(eq(organisation.id, 1)).for('update');
		if (!row || row.setUpAt) throw new Conflict(m.setup_closed_title(), 'set_up_done');
		for (const space of chosen) await makeSpace(tx, space);
		const { objective } = draftOf(row);
		if (objective) await chooseObjective(tx, objective);
		const rest = sql`${organisation.setup} - '{objective,upload,mapping}'::text[]`;
		await tx.db
			.update(organisation)
			.set({ setUpAt: tx.now, setupToken: null, setup: rest })
			.where(eq(organisation.id, 1));
		await record(tx, {
			verb: 'organisation.set_up',
			subject: 'organisation',
			subjectId: 1,
			facts: { spaces: chosen.length }
		});
	});
}

async function makeSpace(tx: Ctx, { place, name, purpose, departmentId }: ChosenSpace) {
	try {
		const { id, slug } = await createSpace(tx, { name, purpose, rules: '', visibility: 'open' });
		const personIds = departmentId ? await listDepartmentIds(tx, departmentId) : [];
		const asHost = {
			...tx,
			viewer: { ...tx.viewer, spaceIds: [...tx.viewer.spaceIds, id], hostIds: [...tx.viewer.hostIds, id] }
		};
		if (personIds.length) await addMembersById(asHost, { slug, personIds });
	} catch (error) {
		// The form shows many names; the message belongs beside this one.
		if (error instanceof Conflict)
			throw new Conflict(error.message, error.code, [{ field: `name.${place}`, message: error.message }]);
		throw error;
	}
}
