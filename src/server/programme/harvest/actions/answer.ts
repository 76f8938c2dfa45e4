// The communications team answers a suggestion: takes it into the bank, or declines it with a word; each can be undone.
import { eq } from 'drizzle-orm';
import { m } from '#lib/paraglide/messages.js';
import { postHref } from '#lib/terms/posts.ts';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import { findOrganisation } from '#server/members/organisation/queries.ts';
import { named } from '#server/platform/db/client.ts';
import { Conflict, Forbidden } from '#server/platform/errors.ts';
import { enqueue } from '#server/platform/jobs/queue.ts';
import { excerpt } from '#server/platform/text/plain.ts';
import { insertItems, type NewItem } from '../../bank/actions/insert.ts';
import { deleteItem } from '../../bank/actions/shelf.ts';
import { findItem } from '../../bank/queries.ts';
import { canRunProgramme } from '../../objectives/policy.ts';
import type { DeclineSuggestion, OneSuggestion } from '../input.ts';
import { lockSuggestion, type Suggestion } from '../queries/suggestions.ts';
import { suggestions } from '../schema.ts';

/** Seconds in which an answer can be undone before anybody is told of it. */
const graceTime = 60;

/** An idea in the bank; whoever said that they could write it is its author. @throws Conflict when somebody was quicker. */
export function takeSuggestion(ctx: Ctx, { id }: OneSuggestion): Promise<{ id: number; itemId: number; name: string }> {
	return inTransaction(ctx, async (tx) => {
		const suggestion = await demandOpen(tx, id);
		const [made] = await insertItems(tx, [await itemOf(tx, suggestion)]);
		if (!made) throw new Conflict(m.harvest_refused_answered(), 'suggestion_answered');
		await answer(tx, id, { state: 'taken', answer: '', itemId: made.id });
		return { id, itemId: made.id, name: suggestion.person.name };
	});
}

/** @throws Conflict when somebody was quicker. */
export function declineSuggestion(
	ctx: Ctx,
	{ id, answer: said }: DeclineSuggestion
): Promise<{ id: number; name: string }> {
	return inTransaction(ctx, async (tx) => {
		const { person } = await demandOpen(tx, id);
		await answer(tx, id, { state: 'declined', answer: said, itemId: null });
		return { id, name: person.name };
	});
}

/** Undoes an answer: the item goes out of the bank again, if nobody went on with it. */
export function reopenSuggestion(ctx: Ctx, { id }: OneSuggestion): Promise<{ id: number }> {
	return inTransaction(ctx, async (tx) => {
		if (!canRunProgramme(tx.viewer)) throw new Forbidden();
		const { can, itemId, stage } = await lockSuggestion(tx, id);
		if (!can.reopen) throw new Conflict(m.harvest_refused_undo(), 'suggestion_moved_on');
		if (itemId !== null && stage !== null) {
			const item = await findItem(tx, itemId);
			if (item.stage !== 'idea' || item.postId !== null)
				throw new Conflict(m.harvest_refused_undo(), 'suggestion_moved_on');
			await deleteItem(tx, { id: itemId });
		}
		const open = { state: 'open' as const, answer: '', answeredBy: null, answeredAt: null, itemId: null };
		await tx.db.update(suggestions).set(open).where(eq(suggestions.id, id));
		await record(tx, { verb: 'suggestion.reopened', subject: 'suggestion', subjectId: id });
		return { id };
	});
}

async function demandOpen(tx: Ctx, id: number): Promise<Suggestion> {
	if (!canRunProgramme(tx.viewer)) throw new Forbidden();
	const suggestion = await lockSuggestion(tx, id);
	if (!suggestion.can.answer) throw new Conflict(m.harvest_refused_answered(), 'suggestion_answered');
	return suggestion;
}

type Answer = Pick<typeof suggestions.$inferSelect, 'answer' | 'itemId'> & { state: 'taken' | 'declined' };

async function answer(tx: Ctx, id: number, said: Answer): Promise<void> {
	const values = { ...said, answeredBy: tx.viewer.id, answeredAt: tx.now };
	const [row] = await tx.db.update(suggestions).set(values).where(eq(suggestions.id, id)).returning();
	const facts = { item: said.itemId };
	await record(tx, {
		verb: `suggestion.${said.state}`,
		subject: 'suggestion',
		subjectId: id,
		otherId: row!.personId,
		facts
	});
	if (!tx.quiet)
		await enqueue(tx.db, 'tell-of-suggestion', { id, answeredAt: tx.now.toISOString() }, { startAfter: graceTime });
}

async function itemOf(tx: Ctx, { id, kind, text, person, personId, post }: Suggestion): Promise<NewItem> {
	const { languages } = await findOrganisation(tx);
	const language = languages[0] ?? 'en';
	const options = { locale: language === 'de' ? ('de' as const) : ('en' as const) };
	const [isHere] = await named<{ open: boolean }>(tx.db, 'suggestion_frame', frameText, [personId, post?.id ?? null]);
	// What not everyone sees is not named in the bank, which has other readers.
	const about =
		post && isHere?.open ? `\n\n${m.harvest_item_about({ title: post.title }, options)} (${postHref(post)})` : '';
	return {
		format: 'article',
		title: excerpt(text.split('\n', 1)[0] ?? text, 120),
		brief: m.harvest_item_suggestion_brief({ name: person.name, text }, options) + about,
		...{ language, source: 'suggestion', sourceRef: `suggestion:${id}`, sourceNote: person.name },
		ownerId: tx.viewer.id,
		authorId: kind === 'could_write' && isHere ? personId : null
	};
}

/** Nothing when the person has left; else whether everyone sees the post. */
const frameText = `select coalesce((select not p.restricted from posts p where p.id = $2::bigint), false) as open
	from people a where a.id = $1 and a.status <> 'left'`;
