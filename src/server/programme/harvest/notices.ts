// Who is told of what became of a suggestion: whoever made it.
import { challengeHref } from '#lib/terms/ideas.ts';
import { postHref, type PostKind } from '#lib/terms/posts.ts';
import { insideSql } from '#server/conversation/posts/visible.ts';
import { inTransaction, type PublicCtx } from '#server/members/access/ctx.ts';
import { findViewer } from '#server/members/auth/queries/viewer.ts';
import { record } from '#server/members/ledger/record.ts';
import { type Notice, notify } from '#server/members/notifications/notify.ts';
import { named } from '#server/platform/db/client.ts';
import { excerpt } from '#server/platform/text/plain.ts';
import type { SuggestionKind, SuggestionState } from '#lib/terms/bank.ts';

interface Told {
	id: number;
	personId: number;
	kind: SuggestionKind;
	text: string;
	state: SuggestionState;
	answer: string;
	answeredBy: number | null;
	answeredAt: Date | null;
	itemId: number | null;
	writes: boolean;
}

const oneText = `select s.id, s.person_id as "personId", s.kind, s.text, s.state, s.answer, s.answered_by as "answeredBy", s.answered_at as "answeredAt",
	s.item_id as "itemId", coalesce(s.person_id in (i.author_id, i.ghost_id), false) as writes
	from suggestions s left join bank_items i on i.id = s.item_id and i.deleted_at is null where s.id = $1`;

const noticeOf = ({ id, text }: Told): Pick<Notice, 'thread' | 'href' | 'title'> => ({
	thread: `suggestion:${id}`,
	href: '/suggestions',
	title: excerpt(text.split('\n', 1)[0] ?? text, 120)
});

/** Does nothing when the answer was undone, or given anew, before its turn came. */
export async function tellOfSuggestion(ctx: PublicCtx, input: { id: number; answeredAt: string }): Promise<void> {
	const [told] = await named<Told>(ctx.db, 'suggestion_tell', oneText, [input.id]);
	if (!told || told.answeredAt?.toISOString() !== input.answeredAt) return;
	const notice = { ...noticeOf(told), actorId: told.answeredBy };
	if (told.state === 'declined')
		await notify(ctx, [told.personId], { ...notice, verb: 'suggestion.declined', excerpt: told.answer });
	if (told.state !== 'taken' && told.state !== 'published') return;
	const mine = told.writes ? { href: `/programme/bank/${told.itemId}` } : {};
	await notify(ctx, [told.personId], {
		...{ ...notice, ...mine, verb: 'suggestion.taken', excerpt: told.text === notice.title ? '' : told.text },
		facts: { author: told.writes ? 1 : 0 }
	});
}

interface Published extends Told {
	post: { id: number; kind: PostKind; slug: string } | null;
	challenge: { id: number; slug: string } | null;
	/** Told by the bank already, as somebody who works on the item. */
	works: boolean;
}

// Plan: suggestions_open for those taken, then each item by its key.
const publishedText = `select s.id, s.person_id as "personId", s.kind, s.text, s.state, s.answer, s.answered_by as "answeredBy", s.item_id as "itemId",
		coalesce(s.person_id in (i.author_id, i.ghost_id, i.owner_id, i.reviewer_id), false) as works,
		case when p.id is not null then json_build_object('id', p.id, 'kind', p.kind, 'slug', p.slug) end as post,
		case when c.id is not null and c.space_id is null and c.audience_id is null then json_build_object('id', c.id, 'slug', c.slug) end as challenge
	from suggestions s join bank_items i on i.id = s.item_id left join posts p on p.id = i.post_id left join challenges c on c.id = i.challenge_id
	where s.state = 'taken' and i.stage = 'published' and i.deleted_at is null and ($1::bigint is null or i.id = $1)
	order by s.id limit 500 for no key update of s skip locked`;
const publishText = `update suggestions set state = 'published' where id = $1`;

/** What is out by now: each is said once, for the suggestion is published in the same transaction. Returns how many were. */
export function tellSuggesters(ctx: PublicCtx, itemId: number | null = null): Promise<number> {
	return inTransaction(ctx, async (tx) => {
		const rows = await named<Published>(tx.db, 'suggestions_published', publishedText, [itemId]);
		for (const row of rows) {
			await named(tx.db, 'suggestion_publish', publishText, [row.id]);
			await record(tx, {
				verb: 'suggestion.published',
				subject: 'suggestion',
				subjectId: row.id,
				otherId: row.personId,
				facts: { item: row.itemId }
			});
			if (row.works) continue;
			const seen = row.post && (await canRead(tx, row.personId, row.post.id)) ? row.post : null;
			const href = seen ? postHref(seen) : row.challenge ? challengeHref(row.challenge) : '/suggestions';
			const notice = { ...noticeOf(row), verb: 'suggestion.published', actorId: null, href, postId: seen?.id ?? null };
			await notify(tx, [row.personId], notice);
		}
		return rows.length;
	});
}

const readableText = `select p.id from posts p where p.id = $3 and p.deleted_at is null and p.state in ('published', 'archived') and ${insideSql('p', '$1', '$2')}`;

async function canRead(ctx: PublicCtx, personId: number, postId: number): Promise<boolean> {
	const viewer = await findViewer(ctx, personId);
	if (!viewer) return false;
	return (await named(ctx.db, 'suggestion_readable', readableText, [viewer.spaceIds, viewer.id, postId])).length > 0;
}
