// Who is told of what happens to an idea: its authors, all who supported, commented on or follow it, and those who decide.
import type { IdeaStage } from '#lib/terms/cards.ts';
import { postHref } from '#lib/terms/posts.ts';
import type { PublicCtx } from '#server/members/access/ctx.ts';
import { type Notice, notify } from '#server/members/notifications/notify.ts';
import { named } from '#server/platform/db/client.ts';
import { audienceOfIdea, decidersOf } from './queries/concerned.ts';

export type IdeaNews =
	| { what: 'submitted'; postId: number; actorId: number | null }
	| { what: 'moved'; postId: number; moveId: number; actorId: number | null }
	| { what: 'noted'; postId: number; noteId: number; actorId: number | null }
	| { what: 'review' | 'owner'; postId: number; personIds: number[]; actorId: number | null }
	| { what: 'value'; postId: number; actorId: number | null }
	| { what: 'confirmed'; postId: number; actorId: number | null };

interface Told {
	id: number;
	kind: 'idea';
	slug: string;
	title: string;
	summary: string;
	valueNote: string;
	intoId: number | null;
	intoSlug: string | null;
}

const ideaText = `select p.id, p.kind, p.slug, p.title, p.summary, i.value_note as "valueNote", o.id as "intoId", o.slug as "intoSlug"
	from posts p join ideas i on i.post_id = p.id left join posts o on o.id = p.merged_into_id where p.id = $1 and p.deleted_at is null`;

/** Does nothing when the idea was deleted before its turn came. */
export async function tellOfIdea(ctx: PublicCtx, news: IdeaNews): Promise<void> {
	const [idea] = await named<Told>(ctx.db, 'ideas_tell', ideaText, [news.postId]);
	if (!idea) return;
	const about = {
		thread: `post:${idea.id}`,
		href: postHref(idea),
		title: idea.title,
		actorId: news.actorId,
		postId: idea.id
	};
	if (news.what === 'moved') return tellOfMove(ctx, idea, about, news.moveId);
	if (news.what === 'noted') return tellOfNote(ctx, about, news.noteId);
	if (news.what === 'submitted')
		return told(ctx, await decidersOf(ctx, idea.id), { ...about, verb: 'idea.submitted', excerpt: idea.summary });
	if (news.what === 'value')
		return told(ctx, await decidersOf(ctx, idea.id), { ...about, verb: 'idea.value_entered', excerpt: idea.valueNote });
	if (news.what === 'confirmed')
		return told(ctx, await audienceOfIdea(ctx, idea.id), {
			...about,
			verb: 'idea.value_confirmed',
			excerpt: idea.valueNote
		});
	const asked = news.what === 'review';
	const href = asked ? `/ideas/${idea.id}/evaluate` : about.href;
	return told(ctx, news.personIds, {
		...about,
		href,
		verb: asked ? 'idea.review_asked' : 'idea.owner_named',
		excerpt: idea.summary
	});
}

async function told(ctx: PublicCtx, people: readonly number[], notice: Notice): Promise<void> {
	await notify(ctx, people, notice);
}

type About = Omit<Notice, 'verb' | 'excerpt'>;

/** The reason is what one reads first. */
async function tellOfMove(ctx: PublicCtx, idea: Told, about: About, moveId: number): Promise<void> {
	const text = 'select from_stage as "from", to_stage as stage, reason from idea_moves where id = $1';
	const [move] = await named<{ from: IdeaStage; stage: IdeaStage; reason: string }>(ctx.db, 'ideas_tell_move', text, [
		moveId
	]);
	if (!move) return;
	const people = await audienceOfIdea(ctx, idea.id);
	const facts = { stage: move.stage, ...(move.from === 'merged' ? { unmerged: 1 } : {}) };
	if (move.stage !== 'merged') return told(ctx, people, { ...about, verb: 'idea.moved', excerpt: move.reason, facts });
	const into = idea.intoId ? postHref({ kind: 'idea', id: idea.intoId, slug: idea.intoSlug ?? '' }) : about.href;
	return told(ctx, people, { ...about, href: into, verb: 'idea.merged', excerpt: move.reason });
}

async function tellOfNote(ctx: PublicCtx, about: About, noteId: number): Promise<void> {
	const text = 'select body, post_id as "postId" from idea_notes where id = $1';
	const [note] = await named<{ body: string; postId: number }>(ctx.db, 'ideas_tell_note', text, [noteId]);
	if (!note) return;
	await told(ctx, await audienceOfIdea(ctx, note.postId), { ...about, verb: 'idea.noted', excerpt: note.body });
}
