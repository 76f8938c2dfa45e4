// Who is told of what happens to an item of the bank: those who work on it.
import { challengeHref } from '#lib/terms/ideas.ts';
import { postHref, type PostKind } from '#lib/terms/posts.ts';
import type { PublicCtx } from '#server/members/access/ctx.ts';
import { type Notice, notify } from '#server/members/notifications/notify.ts';
import { named } from '#server/platform/db/client.ts';

export type BankNews = { itemId: number; actorId: number | null } & (
	| { what: 'writing' | 'author' | 'owner' | 'review'; personIds: number[] }
	| { what: 'sent_back'; reason: string }
	| { what: 'approved' }
	| { what: 'withdrawn' }
	| { what: 'published' }
	| { what: 'commented'; commentId: number }
);

interface Told {
	id: number;
	title: string;
	brief: string;
	writerIds: number[];
	ownerId: number | null;
	reviewerId: number | null;
	createdBy: number | null;
	post: { kind: PostKind; id: number; slug: string } | null;
	challenge: { id: number; slug: string } | null;
}

const itemText = `select i.id, coalesce(nullif(p.title, ''), nullif(c.title, ''), i.title) as title, i.brief, i.owner_id as "ownerId",
	array_to_json(array_remove(array[i.author_id, i.ghost_id], null)) as "writerIds", i.reviewer_id as "reviewerId", i.created_by as "createdBy",
	case when p.id is not null then json_build_object('kind', p.kind, 'id', p.id, 'slug', p.slug) end as post,
	case when c.id is not null then json_build_object('id', c.id, 'slug', c.slug) end as challenge
	from bank_items i left join posts p on p.id = i.post_id left join challenges c on c.id = i.challenge_id
	where i.id = $1 and i.deleted_at is null`;

const verbs = {
	...{
		writing: 'bank.writing_asked',
		author: 'bank.author_named',
		owner: 'bank.owner_named',
		review: 'bank.review_asked'
	},
	...{ sent_back: 'bank.sent_back', approved: 'bank.approved', withdrawn: 'bank.withdrawn' },
	...{ published: 'bank.published', commented: 'bank.commented' }
} as const;

/** Does nothing when the item was deleted before its turn came. */
export async function tellOfItem(ctx: PublicCtx, news: BankNews): Promise<void> {
	const [item] = await named<Told>(ctx.db, 'bank_tell', itemText, [news.itemId]);
	if (!item) return;
	const about = { thread: `bank:${item.id}`, href: `/programme/bank/${item.id}`, title: item.title };
	const notice: Notice = { ...about, verb: verbs[news.what], actorId: news.actorId, excerpt: item.brief };
	const all = [...item.writerIds, item.ownerId, item.reviewerId].filter((id) => id !== null);
	if (news.what === 'commented') return told(ctx, ...(await ofComment(ctx, item, notice, news.commentId)));
	if (news.what === 'published') return told(ctx, all, { ...notice, href: placeOf(item) });
	if (news.what === 'sent_back') return told(ctx, answering(item), { ...notice, excerpt: news.reason });
	if (news.what === 'approved') return told(ctx, answering(item), notice);
	if (news.what === 'withdrawn') return told(ctx, ids([item.ownerId ?? item.createdBy]), notice);
	return told(ctx, news.personIds, notice);
}

async function told(ctx: PublicCtx, people: readonly number[], notice: Notice): Promise<void> {
	await notify(ctx, people, notice);
}

const ids = (given: (number | null)[]) => given.filter((id) => id !== null);
const answering = ({ writerIds, ownerId }: Told) => ids([...writerIds, ownerId]);

const placeOf = ({ post, challenge }: Told) => (challenge ? challengeHref(challenge) : post ? postHref(post) : '/');

/** Those who work on it, and those who have said something about it and still may read it. */
async function ofComment(ctx: PublicCtx, item: Told, notice: Notice, id: number): Promise<[number[], Notice]> {
	const text = `select m.body, array_to_json(array(select distinct o.author_id from bank_comments o join people w on w.id = o.author_id
			where o.item_id = m.item_id and w.roles && array['communicator', 'administrator'])) as "saidIds"
		from bank_comments m where m.id = $1`;
	const [comment] = await named<{ body: string; saidIds: number[] }>(ctx.db, 'bank_tell_comment', text, [id]);
	if (!comment) return [[], notice];
	const people = ids([...item.writerIds, item.ownerId, item.reviewerId, ...comment.saidIds]);
	return [people, { ...notice, excerpt: comment.body }];
}
