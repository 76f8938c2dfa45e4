// Reading articles: the reader's page in one statement, and what the editor starts from.
import { foundPostColumns, type FoundPost, findPostText } from '#server/conversation/posts/queries.ts';
import { postRowColumns } from '#server/conversation/posts/queries/post-row.ts';
import { canDo, type PostCan } from '#server/conversation/posts/policy.ts';
import { canSee, visibleSql } from '#server/conversation/posts/visible.ts';
import { renderText } from '#server/conversation/posts/write/render.ts';
import { findKeptDraft, type Editing, listEditing } from '#server/conversation/posts/write/drafts.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { Forbidden, NotFound } from '#server/platform/errors.ts';
import { unescapeHtml } from '#server/platform/text/walk.ts';
import type { ReactionCounts } from '#lib/terms/conversation.ts';
import type { PostRow } from '#lib/terms/posts.ts';
import { canChooseAuthors } from './policy.ts';

export interface SeriesPart {
	id: number;
	slug: string;
	title: string;
}

export interface ArticlePage extends PostRow {
	bodyHtml: string;
	archivedAt: Date | null;
	/** The viewer follows the main author. */
	followed: boolean;
	/** How often each kind of reaction was given. */
	reactions: ReactionCounts;
	series: { title: string; parts: SeriesPart[] } | null;
	/** What the rule who may comment looks at. */
	place: Pick<FoundPost, 'id' | 'state' | 'spaceId' | 'restricted' | 'authorId' | 'coAuthorIds'>;
	headings: { id: string; text: string; level: 2 | 3 }[];
	can: PostCan;
}

type Row = Omit<FoundPost, 'can'> & Omit<ArticlePage, 'can' | 'headings' | 'place'>;

const statement = `select ${foundPostColumns('p')}, ${postRowColumns('p', '$2')}, p.body_html as "bodyHtml",
	case when p.reaction_count > 0 then (select json_object_agg(k.kind, k.given) from
		(select kind, count(*) as given from post_reactions where post_id = p.id group by kind) k) end as reactions,
	exists (select from person_follows f where f.follower_id = $2 and f.person_id = p.author_id) as followed,
	(select json_build_object('title', s.title, 'parts', (
			select json_agg(json_build_object('id', o.id, 'slug', o.slug, 'title', o.title) order by n.series_position, o.id)
			from articles n join posts o on o.id = n.post_id where n.series_id = s.id and (o.id = p.id or (${visibleSql('o', '$3')}))))
		from articles a join series s on s.id = a.series_id where a.post_id = p.id) as series
	from posts p where p.id = $1 and p.kind = 'article'`;

/** @throws NotFound when there is none or it is hidden from the viewer. */
export async function findArticle(ctx: Ctx, id: number): Promise<ArticlePage> {
	const { viewer } = ctx;
	if (!Number.isSafeInteger(id)) throw new NotFound();
	const [row] = await named<Row>(ctx.db, 'article_page', statement, [id, viewer.id, viewer.spaceIds]);
	if (!row || !canSee(viewer, row)) throw new NotFound();
	const { coAuthorIds, restricted, authorId, spaceId, deletedAt: _, coverId: __, ...page } = row;
	const place = { id, state: row.state, spaceId, restricted, authorId, coAuthorIds };
	return {
		...page,
		place,
		reactions: row.reactions ?? {},
		headings: headingsOf(row.bodyHtml),
		can: canDo(viewer, row)
	};
}

/** Sections and their parts, as the sanitiser wrote them: `<h2 id="h-…">`. */
function headingsOf(html: string): ArticlePage['headings'] {
	return [...html.matchAll(/<h([23])[^>]* id="([^"]+)"[^>]*>(.*?)<\/h\1>/gs)].map(([, level, id, inner]) => ({
		id: unescapeHtml(id ?? ''),
		text: unescapeHtml((inner ?? '').replace(/<[^>]*>/g, '')).trim(),
		level: level === '2' ? 2 : 3
	}));
}

export interface EditableArticle {
	id: number;
	slug: string;
	state: PostRow['state'];
	version: number;
	title: string;
	/** Empty when nobody wrote one. */
	summary: string;
	body: string;
	language: string;
	spaceId: number | null;
	space: PostRow['space'];
	topics: string[];
	coAuthors: { handle: string; name: string }[];
	cover: PostRow['cover'];
	series: string;
	seriesPosition: number | null;
	scheduledFor: Date | null;
	/** What the viewer wrote before and never saved for all, when it differs. */
	kept: { title: string; summary: string; body: string; baseVersion: number; updatedAt: Date } | null;
	editing: Editing[];
	can: PostCan & { chooseAuthors: boolean };
}

/** @throws NotFound, Forbidden */
export async function findArticleToEdit(ctx: Ctx, id: number): Promise<EditableArticle> {
	const text = `select ${foundPostColumns('p')}, ${postRowColumns('p', '$2')}, s.title as series, a.series_position as "seriesPosition"
		from posts p left join articles a on a.post_id = p.id left join series s on s.id = a.series_id where p.id = $1 and p.kind = 'article'`;
	type Found = Omit<FoundPost, 'can'> & PostRow & { series: string | null; seriesPosition: number | null };
	const [row] = Number.isSafeInteger(id)
		? await named<Found>(ctx.db, 'article_to_edit', text, [id, ctx.viewer.id])
		: [];
	if (!row || !canSee(ctx.viewer, row)) throw new NotFound();
	const can = canDo(ctx.viewer, row);
	if (!can.edit) throw new Forbidden();
	const [words, kept, editing] = [
		await findPostText(ctx, row),
		await findKeptDraft(ctx, id),
		await listEditing(ctx, id)
	];
	const summary = words.summaryIsGiven ? row.summary : '';
	const differs = kept && (kept.body !== words.body || kept.title !== row.title || kept.summary !== summary);
	return {
		id,
		slug: row.slug,
		state: row.state,
		version: row.version,
		title: row.title,
		summary,
		body: words.body,
		language: row.language,
		spaceId: row.spaceId,
		space: row.space,
		topics: row.topics.map((topic) => topic.name),
		cover: row.cover,
		coAuthors: row.authors.filter((author) => author.id !== row.authorId),
		series: row.series ?? '',
		seriesPosition: row.seriesPosition,
		scheduledFor: row.scheduledFor,
		kept: differs ? kept : null,
		editing,
		can: { ...can, chooseAuthors: canChooseAuthors(ctx.viewer, row) }
	};
}

/** What the text would look like; nothing is kept. */
export async function previewArticle(ctx: Ctx, written: { title: string; summary: string; body: string }) {
	const { columns } = await renderText(ctx, written);
	return {
		title: columns.title,
		summary: columns.summary,
		html: columns.bodyHtml,
		readingMinutes: columns.readingMinutes
	};
}
