// Following a person, and ceasing to.
import { and, eq } from 'drizzle-orm';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import { Forbidden, NotFound } from '#server/platform/errors.ts';
import type { ChoosePerson } from '../input.ts';
import { canFollowPerson } from '../policy.ts';
import { people, personFollows } from '../schema.ts';

/** Safe to call again: a second follow changes and records nothing. */
export async function followPerson(ctx: Ctx, { personId }: ChoosePerson): Promise<void> {
	await inTransaction(ctx, async (tx) => {
		const [person] = await tx.db
			.select({ id: people.id, status: people.status })
			.from(people)
			.where(eq(people.id, personId));
		if (!person) throw new NotFound();
		if (!canFollowPerson(tx.viewer, person)) throw new Forbidden();
		const added = await tx.db
			.insert(personFollows)
			.values({ followerId: tx.viewer.id, personId, createdAt: tx.now })
			.onConflictDoNothing()
			.returning({ personId: personFollows.personId });
		if (added.length)
			await record(tx, { verb: 'person.followed', subject: 'person', subjectId: personId, otherId: personId });
	});
}

export async function unfollowPerson(ctx: Ctx, { personId }: ChoosePerson): Promise<void> {
	await inTransaction(ctx, async (tx) => {
		const removed = await tx.db
			.delete(personFollows)
			.where(and(eq(personFollows.followerId, tx.viewer.id), eq(personFollows.personId, personId)))
			.returning({ personId: personFollows.personId });
		if (removed.length)
			await record(tx, { verb: 'person.unfollowed', subject: 'person', subjectId: personId, otherId: personId });
	});
}
