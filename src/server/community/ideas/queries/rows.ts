// What the board and the list say of one idea, and which ideas they mean.
import type { IdeaOrder, IdeaRow } from '#lib/terms/ideas.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { visibleSql } from '#server/conversation/posts/visible.ts';
import { named } from '#server/platform/db/client.ts';
import { canDecide, movesOf } from '../policy.ts';

export interface IdeaFilter {
	challengeId?: number;
	/** Ideas without a challenge alone. */
	box?: boolean;
	topicId?: number;
	spaceId?: number;
	/** Written, or written with others. */
	authorId?: number;
}

/** Whoever is to score an idea does not see what others gave; one score alone would tell who gave it. */
const rated = (viewer: string) => `i.review_count >= 2 and not exists (select from idea_reviews r
	where r.post_id = i.post_id and r.person_id = ${viewer} and r.scored_at is null)`;

/** The columns of an `IdeaRow` that are the same for all who may see it: `p` posts, `i` ideas; `now` is a parameter. */
export const rowColumns = (now: string) => `p.id, p.slug, p.title, p.summary, i.stage, i.stage_since as "stageSince",
	i.submitted_at as "submittedAt", i.votes, p.comment_count as comments,
	(select json_build_object('handle', m.handle, 'name', m.name, 'photo', m.photo) from people m where m.id = p.author_id) as author,
	(select json_build_object('id', c.id, 'slug', c.slug, 'title', c.title, 'sponsorId', c.sponsor_id) from challenges c where c.id = i.challenge_id) as challenge,
	(select json_build_object('slug', s.slug, 'name', s.name) from spaces s where s.id = p.space_id) as space,
	(select json_build_object('id', u.id, 'name', u.name) from audiences u where u.id = p.audience_id) as audience,
	case when i.mean is not null and i.review_count >= 2 then json_build_object('mean', i.mean, 'spread', i.spread, 'count', i.review_count) end as rating,
	case when i.decided_at is not null or i.stage not in ('submitted', 'under-review') then null
		when i.decision_due_at < ${now} then 'decision' when i.responded_at is null and i.response_due_at < ${now} then 'response' end as late,
	case when i.responded_at is null then i.response_due_at else i.decision_due_at end as "lateSince",
	p.state, p.restricted, p.space_id as "spaceId", p.audience_id as "audienceId", p.author_id as "authorId", i.owner_id as "ownerId"`;

export type StoredRow = Omit<IdeaRow, 'can' | 'challenge' | 'supported'> & {
	challenge: (NonNullable<IdeaRow['challenge']> & { sponsorId: number }) | null;
	state: string;
	restricted: boolean;
	spaceId: number | null;
	audienceId: number | null;
	authorId: number | null;
	ownerId: number | null;
};

/** What the viewer has to do with the ideas of a list, by their ids. */
export interface Own {
	supported: ReadonlySet<number>;
	/** Written, or written with others. */
	written: ReadonlySet<number>;
	/** To be scored without seeing what others gave. */
	asked: ReadonlySet<number>;
}

const ownText = `select array_to_json(array(select v.post_id from votes v where v.post_id = any($2::bigint[]) and v.part_id = 0 and v.person_id = $1 and v.value = 1)) as supported,
	array_to_json(array(select p.id from posts p where p.id = any($2::bigint[]) and p.author_id = $1
		union all select a.post_id from post_authors a where a.person_id = $1 and a.post_id = any($2::bigint[]))) as written,
	array_to_json(array(select r.post_id from idea_reviews r where r.person_id = $1 and r.scored_at is null and r.post_id = any($2::bigint[]))) as asked`;

export async function findOwn(ctx: Ctx, ids: readonly number[]): Promise<Own> {
	type Found = Record<keyof Own, number[]>;
	const [row] = ids.length ? await named<Found>(ctx.db, 'ideas_own', ownText, [ctx.viewer.id, ids]) : [];
	return { supported: new Set(row?.supported), written: new Set(row?.written), asked: new Set(row?.asked) };
}

/** What the viewer may do with a row, and no more of it than the page needs. */
export function presentRow(ctx: Ctx, own: Own, row: StoredRow): IdeaRow {
	const { state, restricted, spaceId, audienceId, authorId, ownerId, challenge, ...shown } = row;
	const seen = {
		...{ state, restricted, spaceId, audienceId, authorId, ownerId, stage: row.stage, deletedAt: null },
		...{ sponsorId: challenge?.sponsorId ?? null, valueAmount: null, valueConfirmedAt: null }
	};
	const { id, slug, title } = challenge ?? { id: 0, slug: '', title: '' };
	return {
		...shown,
		supported: own.supported.has(row.id),
		rating: own.asked.has(row.id) ? null : row.rating,
		lateSince: row.late ? row.lateSince : null,
		challenge: challenge && { id, slug, title },
		can: {
			move: canDecide(ctx.viewer, seen) ? 'any' : movesOf(ctx.viewer, seen).length ? 'work' : null,
			support: !own.written.has(row.id)
		}
	};
}

interface Conditions {
	values: unknown[];
	/** Over `p` and `i`. */
	where: string;
	/** Names the combination, for prepared statements. */
	shape: string;
}

/**
 * Parameters $1 the viewer's places, $2 now, $3 the viewer, then what the filter needs.
 * With `all`, ideas of every place: the caller shows nobody more than they may see.
 */
export function conditions(ctx: Ctx, filter: IdeaFilter, all = false): Conditions {
	const values: unknown[] = [ctx.viewer.spaceIds, ctx.now, ctx.viewer.id];
	const where = [
		all
			? `p.state = 'published' and p.deleted_at is null and $1::bigint[] is not null and $3::bigint > 0`
			: visibleSql('p', '$1', '$3')
	];
	let shape = '';
	const add = (letter: string, value: unknown, condition: (parameter: string) => string) => {
		if (value === undefined) return;
		values.push(value);
		where.push(condition(`$${values.length}`));
		shape += `_${letter}`;
	};
	if (filter.box) {
		where.push('i.challenge_id is null');
		shape += '_box';
	}
	add('challenge', filter.challengeId, (value) => `i.challenge_id = ${value}`);
	add('space', filter.spaceId, (value) => `p.space_id = ${value}`);
	add(
		'topic',
		filter.topicId,
		(value) => `i.post_id in (select t.post_id from post_topics t where t.topic_id = ${value})`
	);
	add(
		'author',
		filter.authorId,
		(value) => `i.post_id in (select o.id from posts o where o.author_id = ${value} and o.kind = 'idea'
			union select a.post_id from post_authors a where a.person_id = ${value})`
	);
	return { values, where: where.join(' and '), shape };
}

interface Order {
	key: string;
	type: 'int' | 'timestamptz' | 'float8';
	/** Before the first row. */
	begin: string | number;
	where: string;
}

/** `stage`: within one column the newest are those that came there last. `viewer` is a parameter, which only `rated` looks at. */
export function orderOf(order: IdeaOrder, stage: boolean, viewer: string): Order {
	if (order === 'newest')
		return { key: stage ? 'i.stage_since' : 'i.submitted_at', type: 'timestamptz', begin: 'infinity', where: 'true' };
	if (order === 'rated')
		return { key: 'i.mean', type: 'float8', begin: 'Infinity', where: `i.mean is not null and ${rated(viewer)}` };
	return { key: 'i.votes', type: 'int', begin: 2_147_483_647, where: 'true' };
}
