// Reading articles: the reader's page in one statement, and what the editor starts from.
import { findThread, noThread } from '#server/conversation/comments/queries.ts';
import { findMineOfPost } from '#server/conversation/posts/queries/mine.ts';
import {
	foundPostColumns,
	type FoundPost,
	findPostText,
	type Place,
	withoutPlace
} from '#server/conversation/posts/queries.ts';
import { postRowColumns, sharedPostColumns } from '#server/conversation/posts/queries/post-row.ts';
import { canDo, type PostCan } from '#server/conversation/posts/policy.ts';
import { canSee, type Seen } from '#server/conversation/posts/visible.ts';
import { renderText } from '#server/conversation/posts/write/render.ts';
import { findKeptDraft, type Editing, listEditing } from '#server/conversation/posts/write/drafts.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import type { Viewer } from '#server/members/access/viewer.ts';
import { named } from '#server/platform/db/client.ts';
import type { Page } from '#server/platform/db/page.ts';
import { makeKeep } from '#server/platform/keep.ts';
import { postVersion } from '#server/platform/live/changes.ts';
import { Forbidden, NotFound } from '#server/platform/errors.ts';
import { unescapeHtml } from '#server/platform/text/walk.ts';
import type { CommentRow, ReactionCounts } from '#lib/terms/conversation.ts';
import type { PostRow } from '#lib/terms/posts.ts';
import { canChooseAuthors } from './policy.ts';
import { type PollPage, pollsFor, pollsSql, type SharedPoll } from './polls/queries.ts';

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
	place: Place;
	headings: { id: string; text: string; level: 2 | 3 }[];
	polls: PollPage[];
	can: PostCan;
}

type Row = Omit<FoundPost, 'can'> &
	Omit<ArticlePage, 'can' | 'headings' | 'place' | 'polls'> & { polls: SharedPoll[] | null };

/** What everyone shares of an article; who may see which part of the series is decided for each viewer. */
type Shared = Omit<Row, 'reaction' | 'bookmarked' | 'seen' | 'followed' | 'series'> & {
	series: { title: string; parts: (SeriesPart & Seen)[] } | null;
};

const statement = `select ${foundPostColumns('p')}, ${sharedPostColumns('p')}, p.body_html as "bodyHtml",
	case when p.reaction_count > 0 then (select json_object_agg(k.kind, k.given) from
		(select kind, count(*) as given from post_reactions where post_id = p.id group by kind) k) end as reactions,
	(select json_build_object('title', s.title, 'parts', (
			select json_agg(json_build_object('id', o.id, 'slug', o.slug, 'title', o.title, 'state', o.state, 'restricted', o.restricted,
				'spaceId', o.space_id, 'audienceId', o.audience_id, 'authorId', o.author_id, 'deletedAt', null) order by n.series_position, o.id)
			from articles n join posts o on o.id = n.post_id
			where n.series_id = s.id and (o.id = p.id or (o.state = 'published' and o.deleted_at is null))))
		from articles a join series s on s.id = a.series_id where a.post_id = p.id) as series, ${pollsSql('p')} as polls
	from posts p where p.id = $1 and p.kind = 'article'`;

type Kept = Shared & Pick<ArticlePage, 'headings'>;

const kept = makeKeep<Kept | null>({ age: 20_000, most: 300 });

/** The part that all readers share; several thousand open the same article on the morning it is announced. */
async function findShared(ctx: Ctx, id: number): Promise<Kept | null> {
	const read = async () => {
		const [row] = await named<Shared>(ctx.db, 'article_page', statement, [id]);
		return row ? { ...row, headings: headingsOf(row.bodyHtml) } : null;
	};
	const row = await kept.get(id, postVersion(id), read);
	// A draft is saved while one writes, without an event for each.
	return row && isOut(row) ? row : read();
}

const isOut = ({ state }: Pick<FoundPost, 'state'>) => state === 'published' || state === 'archived';

/** @throws NotFound when there is none or it is hidden from the viewer. */
export async function findArticle(ctx: Ctx, id: number): Promise<ArticlePage> {
	return (await findArticlePage(ctx, id)).article;
}

export interface ArticleWithComments {
	article: ArticlePage;
	comments: Page<CommentRow>;
}

/**
 * The reader's page: what all share is kept while it stands, what is the viewer's own takes one statement.
 * @throws NotFound when there is none or it is hidden from the viewer.
 */
export async function findArticlePage(ctx: Ctx, id: number, after?: string | null): Promise<ArticleWithComments> {
	const { viewer } = ctx;
	const row = Number.isSafeInteger(id) ? await findShared(ctx, id) : null;
	if (!row || !canSee(viewer, row)) throw new NotFound();
	const { place, page: whole } = withoutPlace(row);
	const { deletedAt: _, coverId: __, ...page } = whole;
	const thread = isOut(row) ? await findThread(ctx, place, after) : noThread;
	const { commentReactions, ...mine } = await findMineOfPost(ctx, row, thread.reactedTo);
	const article = {
		...page,
		...mine,
		place,
		reactions: row.reactions ?? {},
		series: seriesFor(viewer, row),
		polls: isOut(row) ? await pollsFor(ctx, row.polls ?? [], row.state === 'published') : [],
		can: canDo(viewer, row)
	};
	return { article, comments: thread.present(commentReactions) };
}

function seriesFor(viewer: Viewer, { id, series }: Kept): ArticlePage['series'] {
	const parts = series?.parts.filter((part) => part.id === id || canSee(viewer, part));
	return series && { title: series.title, parts: parts!.map(({ id, slug, title }) => ({ id, slug, title })) };
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
	space: PostRow['space'];
	audience: PostRow['audience'];
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
		space: row.space,
		audience: row.audience,
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
