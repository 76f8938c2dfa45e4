// Reading one idea on behalf of a viewer: for a deed, for its page, and for the form that changes it.
import { m } from '#lib/paraglide/messages.js';
import type { Attachment } from '#lib/terms/attachments.ts';
import type { IdeaStage } from '#lib/terms/cards.ts';
import type { ReactionCounts } from '#lib/terms/conversation.ts';
import { boxCriteria, type Criterion, type IdeaRating, mergeUndoDays } from '#lib/terms/ideas.ts';
import type { PostRow } from '#lib/terms/posts.ts';
import { documentsSql } from '#server/conversation/attachments/queries.ts';
import {
	foundPostColumns,
	type FoundPost,
	findPost,
	lockPost,
	type Place,
	withoutPlace
} from '#server/conversation/posts/queries.ts';
import { postRowColumns } from '#server/conversation/posts/queries/post-row.ts';
import { followedSql } from '#server/conversation/posts/follows/queries.ts';
import { canDo, type PostCan } from '#server/conversation/posts/policy.ts';
import { canSee, insideSql, visibleSql } from '#server/conversation/posts/visible.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { Forbidden, NotFound } from '#server/platform/errors.ts';
import { canEditIdea, type IdeaCan, ideaCan, type IdeaSeen } from './policy.ts';

export interface IdeaFacts {
	challengeId: number | null;
	challenge: { id: number; slug: string; title: string } | null;
	sponsorId: number | null;
	/** Null without a challenge: the idea box has its own. */
	criteria: Criterion[] | null;
	stage: IdeaStage | null;
	stageSince: Date | null;
	votes: number;
	submittedAt: Date | null;
	responseDueAt: Date | null;
	decisionDueAt: Date | null;
	respondedAt: Date | null;
	decidedAt: Date | null;
	ownerId: number | null;
	dueOn: string | null;
	reviewCount: number;
	mean: number | null;
	spread: number | null;
	valueAmount: number | null;
	valueUnit: string;
	valueNote: string;
	valueAt: Date | null;
	valueConfirmedAt: Date | null;
	mergedIntoId: number | null;
}

/** `i` are the ideas, `c` their challenges, `p` their posts. */
const factColumns = `i.challenge_id as "challengeId", c.sponsor_id as "sponsorId", c.criteria,
	case when c.id is not null then json_build_object('id', c.id, 'slug', c.slug, 'title', c.title) end as challenge,
	i.stage, i.stage_since as "stageSince", i.votes, i.submitted_at as "submittedAt", i.response_due_at as "responseDueAt",
	i.decision_due_at as "decisionDueAt", i.responded_at as "respondedAt", i.decided_at as "decidedAt", i.owner_id as "ownerId",
	i.due_on::text as "dueOn", i.review_count as "reviewCount", i.mean, i.spread, i.value_amount as "valueAmount", i.value_unit as "valueUnit",
	i.value_note as "valueNote", i.value_at as "valueAt", i.value_confirmed_at as "valueConfirmedAt", p.merged_into_id as "mergedIntoId"`;

const from = `from posts p join ideas i on i.post_id = p.id left join challenges c on c.id = i.challenge_id`;

export type FoundIdea = FoundPost & IdeaFacts & { may: IdeaCan };

/** @throws NotFound for a post of another kind too. */
export async function findIdeaPost(ctx: Ctx, id: number): Promise<FoundIdea> {
	return withFacts(ctx, await findPost(ctx, id));
}

/** As `findIdeaPost`, and nobody else changes it until the transaction ends. */
export async function lockIdea(ctx: Ctx, id: number): Promise<FoundIdea> {
	return withFacts(ctx, await lockPost(ctx, id));
}

async function withFacts(ctx: Ctx, post: FoundPost): Promise<FoundIdea> {
	if (post.kind !== 'idea') throw new NotFound();
	const text = `select ${factColumns} ${from} where p.id = $1`;
	const [facts] = await named<IdeaFacts>(ctx.db, 'idea_facts', text, [post.id]);
	if (!facts) throw new NotFound();
	return { ...post, ...facts, may: ideaCan(ctx.viewer, { ...post, ...facts }) };
}

/** What an idea is weighed by: its challenge's criteria, or the box's in the reader's language. */
export const criteriaOf = (idea: Pick<IdeaFacts, 'criteria'>): Criterion[] =>
	idea.criteria?.length ? idea.criteria : boxCriteria();

export interface IdeaFace {
	id: number;
	handle: string;
	name: string;
	photo: string | null;
}

/** How an idea came to be in another one, for those who may take it out again. */
interface Merge {
	id: number;
	/** ISO time. */
	at: string;
}

export interface IdeaPage extends PostRow, Omit<IdeaFacts, 'criteria'> {
	bodyHtml: string;
	archivedAt: Date | null;
	reactions: ReactionCounts;
	/** The viewer supports it. */
	supported: boolean;
	/** The viewer is told of every move without supporting it. */
	followed: boolean;
	/** The newest few supporters. */
	supporters: IdeaFace[];
	sponsor: IdeaFace | null;
	owner: IdeaFace | null;
	valueBy: IdeaFace | null;
	valueConfirmedBy: IdeaFace | null;
	moves: { from: IdeaStage; to: IdeaStage; reason: string; at: string; actor: IdeaFace | null }[];
	notes: { id: number; body: string; progress: number | null; at: string; author: IdeaFace | null }[];
	/** Ideas that went into this one. */
	merged: {
		id: number;
		title: string;
		html: string;
		author: IdeaFace | null;
		documents: Attachment[] | null;
		merge: Merge | null;
	}[];
	documents: Attachment[];
	/** asked: the viewer is to score it. scored: has done so. */
	review: 'asked' | 'scored' | null;
	/** Null while nobody has scored, and for whoever is to score without seeing it. */
	rating: IdeaRating | null;
	place: Place;
	can: PostCan;
	may: IdeaCan;
}

const face = (id: string) =>
	`(select json_build_object('id', f.id, 'handle', f.handle, 'name', f.name, 'photo', f.photo) from people f where f.id = ${id})`;

type Row = Omit<FoundPost, 'can'> & Omit<IdeaPage, 'can' | 'may' | 'place' | 'rating'> & Pick<IdeaFacts, 'criteria'>;

const mergeSql = (post: string) =>
	`(select json_build_object('id', g.id, 'at', g.created_at) from idea_merges g where g.from_id = ${post} and g.undone_at is null order by g.id desc limit 1)`;

const statement = `select ${foundPostColumns('p')}, ${postRowColumns('p', '$2')}, ${factColumns}, p.body_html as "bodyHtml",
	case when p.reaction_count > 0 then (select json_object_agg(k.kind, k.given) from
		(select kind, count(*) as given from post_reactions where post_id = p.id group by kind) k) end as reactions,
	exists (select from votes v where v.post_id = p.id and v.part_id = 0 and v.person_id = $2 and v.value = 1) as supported,
	${followedSql('p.id', '$2')} as followed,
	(select json_agg(s) from (select m.id, m.handle, m.name, m.photo from votes v join people m on m.id = v.person_id
		where v.post_id = p.id and v.part_id = 0 and v.value = 1 order by v.created_at desc limit 8) s) as supporters,
	${face('c.sponsor_id')} as sponsor, ${face('i.owner_id')} as owner, ${face('i.value_by_id')} as "valueBy",
	${face('i.value_confirmed_by_id')} as "valueConfirmedBy",
	(select json_agg(json_build_object('from', v.from_stage, 'to', v.to_stage, 'reason', v.reason, 'at', v.created_at, 'actor', ${face('v.actor_id')}) order by v.created_at, v.id)
		from idea_moves v where v.post_id = p.id) as moves,
	(select json_agg(json_build_object('id', n.id, 'body', n.body, 'progress', n.progress, 'at', n.created_at, 'author', ${face('n.author_id')}) order by n.created_at desc, n.id desc)
		from (select * from idea_notes where post_id = p.id order by created_at desc limit 100) n) as notes,
	(select json_agg(json_build_object('id', o.id, 'title', o.title, 'html', o.body_html, 'author', ${face('o.author_id')}, 'documents', ${documentsSql('o.id')}, 'merge', ${mergeSql('o.id')}) order by o.id)
		from ideas w join posts o on o.id = w.post_id where w.merged_into_id = p.id and o.deleted_at is null and ${insideSql('o', '$3', '$2')}) as merged,
	${documentsSql('p.id')} as documents,
	(select case when r.scored_at is null then 'asked' else 'scored' end from idea_reviews r where r.post_id = p.id and r.person_id = $2) as review
	${from} where p.id = $1 and p.kind = 'idea'`;

/** @throws NotFound when there is none or it is hidden from the viewer. */
export async function findIdea(ctx: Ctx, id: number): Promise<IdeaPage> {
	const { viewer } = ctx;
	if (!Number.isSafeInteger(id)) throw new NotFound();
	const [row] = await named<Row>(ctx.db, 'idea_page', statement, [id, viewer.id, viewer.spaceIds]);
	if (!row || !canSee(viewer, row)) throw new NotFound();
	const { place, page: whole } = withoutPlace(row);
	const { deletedAt: _, coverId: __, criteria: ___, ...page } = whole;
	const may = ideaCan(viewer, row);
	return {
		...page,
		place,
		reactions: row.reactions ?? {},
		supporters: row.supporters ?? [],
		moves: row.moves ?? [],
		notes: row.notes ?? [],
		merged: (row.merged ?? []).map((one) => ({
			...one,
			merge: may.decide && isFresh(ctx, one.merge) ? one.merge : null
		})),
		documents: row.documents ?? [],
		rating: ratingFor(row, may.decide),
		can: canDo(viewer, row),
		may
	};
}

const isFresh = (ctx: Ctx, merge: Merge | null) =>
	merge !== null && ctx.now.getTime() - Date.parse(merge.at) <= mergeUndoDays * 24 * 3_600_000;

/** One score alone would tell who gave it; those who decide see it all the same, unless they are to score themselves. */
function ratingFor(row: Pick<Row, 'mean' | 'spread' | 'reviewCount' | 'review'>, decides: boolean): IdeaRating | null {
	if (row.mean === null || row.review === 'asked' || (row.reviewCount < 2 && !decides)) return null;
	return { mean: row.mean, spread: row.spread ?? 0, count: row.reviewCount };
}

export interface EditableIdea {
	id: number;
	slug: string;
	state: PostRow['state'];
	version: number;
	title: string;
	problem: string;
	proposal: string;
	benefit: string;
	language: string;
	space: PostRow['space'];
	audience: PostRow['audience'];
	challenge: IdeaFacts['challenge'];
	topics: string[];
	coAuthors: { handle: string; name: string }[];
	documents: Attachment[];
}

/** @throws NotFound, Forbidden when it was decided upon already. */
export async function findIdeaToEdit(ctx: Ctx, id: number): Promise<EditableIdea> {
	const text = `select ${foundPostColumns('p')}, ${postRowColumns('p', '$2')}, ${factColumns}, i.problem, i.proposal, i.benefit, ${documentsSql('p.id')} as documents
		${from} where p.id = $1 and p.kind = 'idea'`;
	type Parts = Pick<EditableIdea, 'problem' | 'proposal' | 'benefit' | 'documents'>;
	type Found = Omit<FoundPost, 'can'> & PostRow & IdeaFacts & Parts;
	const [row] = Number.isSafeInteger(id) ? await named<Found>(ctx.db, 'idea_to_edit', text, [id, ctx.viewer.id]) : [];
	if (!row || !canSee(ctx.viewer, row)) throw new NotFound();
	if (!canEditIdea(ctx.viewer, row satisfies IdeaSeen)) throw new Forbidden(m.ideas_refused_decided(), 'idea_decided');
	const { slug, state, version, title, problem, proposal, benefit, language, space, audience, challenge } = row;
	return {
		...{ id, slug, state, version, title, problem, proposal, benefit, language, space, audience, challenge },
		topics: row.topics.map((topic) => topic.name),
		coAuthors: row.authors.filter((author) => author.id !== row.authorId),
		documents: row.documents ?? []
	};
}

/** Where a merged idea's address leads; null when it was not merged, or the other is hidden from the viewer. */
export async function findMergedInto(ctx: Ctx, id: number): Promise<{ id: number; slug: string } | null> {
	const text = `select o.id, o.slug from posts p join posts o on o.id = p.merged_into_id
		where p.id = $1 and p.kind = 'idea' and p.deleted_at is null and (${visibleSql('o', '$2', '$3')})`;
	const [row] = await named<{ id: number; slug: string }>(ctx.db, 'idea_merged_into', text, [
		id,
		ctx.viewer.spaceIds,
		ctx.viewer.id
	]);
	return row ?? null;
}
