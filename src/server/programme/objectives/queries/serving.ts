// Lists of what serves an objective, or none: posts, spaces and challenges the viewer may see.
import type { PostKind } from '#lib/terms/posts.ts';
import { visibleSql } from '#server/conversation/posts/visible.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { visibleSpaceSql } from '#server/members/spaces/queries.ts';
import { named } from '#server/platform/db/client.ts';
import { decodeCursor, decodeMoment, type Page, toPage } from '#server/platform/db/page.ts';
import { Forbidden } from '#server/platform/errors.ts';
import { unservedDays } from '../actions/sums.ts';
import { canRunProgramme } from '../policy.ts';
import { servesNone, servingSql, type Via } from '../serving.ts';

export interface ServingPost {
	id: number;
	kind: PostKind;
	slug: string;
	title: string;
	publishedAt: Date;
	author: string | null;
	space: { slug: string; name: string } | null;
	readers: number;
	comments: number;
	/** Of a question. */
	answers: number | null;
	evidence: number;
	/** Null: it serves none. */
	via: Via | null;
	/** Put there by the content bank. */
	seeded: boolean;
}

export interface ServingFilter {
	/** Null: what serves none, published within 90 days. */
	objectiveId: number | null;
	kind?: PostKind | null;
	cursor?: string | null;
}

const size = 30;

const columns = `p.id, p.kind, p.slug, p.title, p.published_at as "publishedAt", p.published_at::text as key, p.seeded,
	(select f.name from people f where f.id = p.author_id) as author,
	(select json_build_object('slug', s.slug, 'name', s.name) from spaces s where s.id = p.space_id) as space,
	p.view_count as readers, p.comment_count as comments, (select q.answer_count from questions q where q.post_id = p.id) as answers,
	(select count(*)::int from evidence e where e.post_id = p.id and e.counts) as evidence`;

const rest = `and ($1::text is null or p.kind = $1) and (p.published_at, p.id) < ($2::timestamptz, $3::bigint) and ${visibleSql('p', '$4', '$5')}
	order by p.published_at desc nulls last, p.id desc nulls last limit ${size + 1}`;

const servingText = `select ${columns}, s.via from (${servingSql('$6')}) s join posts p on p.id = s.post_id where true ${rest}`;
// Plan: posts_newest from the top down, most of which serve none.
const noneText = `select ${columns}, null as via from posts p where ${servesNone('p')} and p.published_at > $6 ${rest}`;

/** The newest first. For an objective that was found on behalf of the viewer; what serves none is for those who run the programme. @throws Forbidden */
export async function listServingPosts(ctx: Ctx, filter: ServingFilter): Promise<Page<ServingPost>> {
	const { objectiveId, kind = null } = filter;
	demandRunner(ctx, objectiveId);
	const [at, id] = decodeMoment(filter.cursor, 'infinity');
	const last = objectiveId === null ? new Date(ctx.now.getTime() - unservedDays * 86_400_000) : [objectiveId];
	const values = [kind, at, id, ctx.viewer.spaceIds, ctx.viewer.id, last];
	const [name, text] = objectiveId === null ? ['unserving_posts', noneText] : ['serving_posts', servingText];
	const rows = await named<ServingPost & { key: string }>(ctx.db, name, text, values);
	return toPage(rows, size, (row) => [row.key, row.id]);
}

function demandRunner(ctx: Ctx, objectiveId: number | null) {
	if (objectiveId === null && !canRunProgramme(ctx.viewer)) throw new Forbidden();
}

export interface ServingPlace {
	id: number;
	slug: string;
	name: string;
	/** Members of a space, ideas of a challenge. */
	count: number;
}

const aligned = (subject: string, id: string) =>
	`case when $1::bigint is null then not exists (select from alignments a where a.subject = '${subject}' and a.subject_id = ${id})
		else exists (select from alignments a where a.subject = '${subject}' and a.subject_id = ${id} and a.objective_id = $1) end`;

const spacesText = `select s.id, s.slug, s.name, s.member_count as count from spaces s
	where ${aligned('space', 's.id')} and s.archived_at is null and ${visibleSpaceSql('s', '$2')} and s.id > $3 order by s.id limit ${size + 1}`;
const challengesText = `select c.id, c.slug, c.title as name, (select count(*)::int from ideas i where i.challenge_id = c.id and i.stage is not null) as count from challenges c
	where ${aligned('challenge', 'c.id')} and not c.draft and ($1 is not null or c.closes_at > $4)
		and (c.space_id is null or exists (select from spaces s where s.id = c.space_id and (s.visibility = 'open' or s.id = any($2::bigint[]))))
		and c.id > $3 order by c.id limit ${size + 1}`;

/** Of spaces those in use, of challenges those that serve it, or that serve none and are not closed. */
export async function listServingPlaces(
	ctx: Ctx,
	what: 'spaces' | 'challenges',
	{ objectiveId, cursor }: Pick<ServingFilter, 'objectiveId' | 'cursor'>
): Promise<Page<ServingPlace>> {
	demandRunner(ctx, objectiveId);
	const [after] = decodeCursor(cursor, 1) ?? [0];
	const values = [objectiveId, ctx.viewer.spaceIds, Number(after) || 0];
	const rows =
		what === 'spaces'
			? await named<ServingPlace>(ctx.db, 'serving_spaces', spacesText, values)
			: await named<ServingPlace>(ctx.db, 'serving_challenges', challengesText, [...values, ctx.now]);
	return toPage(rows, size, (row) => [row.id]);
}
