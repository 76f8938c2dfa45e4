// What people change about themselves: profile, photo, appearance, and the first steps.
import { and, eq, isNull } from 'drizzle-orm';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import { Forbidden, NotFound } from '#server/platform/errors.ts';
import { renderMarkdown } from '#server/platform/text/markdown.ts';
import type { EditProfile, SetAppearance } from '../input.ts';
import { canEditProfile } from '../policy.ts';
import { people } from '../schema.ts';

type PersonRow = typeof people.$inferSelect;

/** The row, locked until the transaction ends. @throws NotFound */
export async function lockPerson(ctx: Ctx, id: number): Promise<PersonRow> {
	const [person] = await ctx.db.select().from(people).where(eq(people.id, id)).for('update');
	if (!person) throw new NotFound();
	return person;
}

/** Title, about, skills and languages; of oneself, or of anybody for an administrator. */
export async function editProfile(ctx: Ctx, input: EditProfile): Promise<PersonRow> {
	return inTransaction(ctx, async (tx) => {
		const person = await lockPerson(tx, input.personId);
		if (!canEditProfile(tx.viewer, person)) throw new Forbidden();
		const { title, about, skills, languages } = input;
		const aboutHtml = about ? renderMarkdown(about).html : '';
		await tx.db
			.update(people)
			.set({ title, about, aboutHtml, skills, languages, updatedAt: tx.now })
			.where(eq(people.id, person.id));
		await record(tx, { verb: 'person.profile_edited', subject: 'person', subjectId: person.id, otherId: person.id });
		return { ...person, title, about, aboutHtml, skills, languages };
	});
}

/** `key` is a stored picture that everyone may see; null takes the photo away. */
export async function setPhoto(ctx: Ctx, input: { personId: number; key: string | null }): Promise<void> {
	await inTransaction(ctx, async (tx) => {
		const person = await lockPerson(tx, input.personId);
		if (!canEditProfile(tx.viewer, person)) throw new Forbidden();
		await tx.db.update(people).set({ photo: input.key, updatedAt: tx.now }).where(eq(people.id, person.id));
		await record(tx, {
			verb: input.key ? 'person.photo_set' : 'person.photo_removed',
			subject: 'person',
			subjectId: person.id
		});
	});
}

/** Theme, language and time zone of the viewer; what is left out stays. */
export async function setAppearance(ctx: Ctx, input: SetAppearance): Promise<SetAppearance> {
	await inTransaction(ctx, async (tx) => {
		await tx.db
			.update(people)
			.set({ ...input, updatedAt: tx.now })
			.where(eq(people.id, tx.viewer.id));
		const facts = { theme: input.theme ?? null, language: input.language ?? null };
		await record(tx, { verb: 'person.appearance_set', subject: 'person', subjectId: tx.viewer.id, facts });
	});
	return input;
}

/** Ends the first steps: from now on the person counts as activated. Safe to call again. */
export async function finishFirstSteps(ctx: Ctx): Promise<void> {
	await inTransaction(ctx, async (tx) => {
		const [done] = await tx.db
			.update(people)
			.set({ activatedAt: tx.now, status: 'active', updatedAt: tx.now })
			.where(and(eq(people.id, tx.viewer.id), isNull(people.activatedAt)))
			.returning({ id: people.id });
		if (done) await record(tx, { verb: 'person.activated', subject: 'person', subjectId: done.id });
	});
}
