// Any employee suggests content, and takes it back while nobody has answered.
import { and, eq, gt } from 'drizzle-orm';
import { m } from '#lib/paraglide/messages.js';
import { mostSuggestions } from '#lib/terms/harvest.ts';
import { findPost } from '#server/conversation/posts/queries.ts';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import { people } from '#server/members/people/schema.ts';
import { Conflict, Forbidden, TooMany } from '#server/platform/errors.ts';
import type { MakeSuggestion, OneSuggestion } from '../input.ts';
import { lockSuggestion } from '../queries/suggestions.ts';
import { suggestions } from '../schema.ts';

const DAY = 24 * 3_600_000;

/** The same words sent twice are one suggestion. @throws TooMany after so many in 24 hours, NotFound for a post the viewer may not see. */
export function makeSuggestion(ctx: Ctx, { kind, text, postId }: MakeSuggestion): Promise<{ id: number }> {
	return inTransaction(ctx, async (tx) => {
		if (postId !== null) await findPost(tx, postId);
		// One after another, so that a form sent twice at once counts once.
		await tx.db.select({ id: people.id }).from(people).where(eq(people.id, tx.viewer.id)).for('no key update');
		const personId = tx.viewer.id;
		const own = and(eq(suggestions.personId, personId), gt(suggestions.createdAt, new Date(tx.now.getTime() - DAY)));
		const lately = await tx.db.select().from(suggestions).where(own);
		const same = lately.find(
			(one) => one.state === 'open' && one.kind === kind && one.text === text && one.postId === postId
		);
		if (same) return { id: same.id };
		if (lately.length >= mostSuggestions) throw new TooMany(3_600, m.harvest_refused_many({ count: mostSuggestions }));
		const [made] = await tx.db
			.insert(suggestions)
			.values({ personId, kind, text, postId, createdAt: tx.now })
			.returning({ id: suggestions.id });
		await record(tx, {
			verb: 'suggestion.made',
			subject: 'suggestion',
			subjectId: made!.id,
			facts: { kind, about: postId }
		});
		return { id: made!.id };
	});
}

/** @throws NotFound for another's, Conflict once it was answered. */
export function withdrawSuggestion(ctx: Ctx, { id }: OneSuggestion): Promise<{ id: number }> {
	return inTransaction(ctx, async (tx) => {
		const suggestion = await lockSuggestion(tx, id);
		if (suggestion.personId !== tx.viewer.id) throw new Forbidden();
		if (!suggestion.can.withdraw) throw new Conflict(m.harvest_refused_answered(), 'suggestion_answered');
		await tx.db.delete(suggestions).where(eq(suggestions.id, id));
		await record(tx, { verb: 'suggestion.withdrawn', subject: 'suggestion', subjectId: id });
		return { id };
	});
}

/** The title of a post that somebody is about to suggest something on. @throws NotFound when they may not see it. */
export async function findSubject(ctx: Ctx, postId: number) {
	const { id, kind, slug, title } = await findPost(ctx, postId);
	return { id, kind, slug, title };
}
