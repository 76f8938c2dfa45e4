// The items of an export with all they say, as far as the viewer may see it.
import type { ItemColumn } from '#lib/terms/exchange.ts';
import { canSee, type Seen } from '#server/conversation/posts/visible.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { type ItemFilter, listItems } from '../../bank/queries/list.ts';
import type { ItemRow } from '../../bank/queries.ts';
import { keyOfItem } from '../keys.ts';

export interface ExportedItem
	extends
		Pick<ItemRow, 'id' | 'format' | 'stage' | 'title' | 'language' | 'effort' | 'evergreen' | 'plannedFor'>,
		Pick<ItemRow, 'usableFrom' | 'usableUntil'>,
		Record<Extract<ItemColumn, 'key' | 'brief' | 'outline' | 'body' | 'sourceNote'>, string>,
		Record<People | 'objective' | 'audience' | 'space' | 'series' | 'draftDue' | 'reviewDue', string | null> {
	prompts: string[];
	topics: string[];
	part: number | null;
	/** There is a draft, and the viewer does not work on it. */
	isTextHidden: boolean;
}

type People = 'author' | 'ghost' | 'owner' | 'reviewer';

export interface ExportOptions {
	/** For whoever has the machine: drafts of all, and spaces of all. */
	everything?: boolean;
}

/** Beside what goes out, what an update has to know. */
export interface ReadItem {
	row: ItemRow;
	texts: Texts;
	exported: ExportedItem;
}

interface Texts {
	id: number;
	brief: string;
	prompts: string[];
	outline: string;
	topics: string[];
	sourceRef: string | null;
	sourceNote: string;
	createdAt: Date;
	workingTitle: string;
	spaceId: number | null;
	declinedIds: number[];
	space: { name: string; open: boolean } | null;
	post: (Omit<Seen, 'publishedAt' | 'deletedAt'> & { body: string; deleted: boolean }) | null;
	challenge: { background: string; preparing: boolean; open: boolean } | null;
}

// A challenge is read as its pages are: a draft by those who prepare it, else by those who see the space it is in.
const text = `select i.id, i.brief, i.prompts, i.outline, i.topics, i.source_ref as "sourceRef", i.source_note as "sourceNote", i.created_at as "createdAt",
	i.title as "workingTitle", i.space_id as "spaceId", i.declined_ids as "declinedIds",
	(select json_build_object('name', s.name, 'open', s.visibility <> 'private' or s.id = any($2::bigint[])) from spaces s where s.id = i.space_id) as space,
	case when p.id is not null then json_build_object('body', p.body, 'state', p.state, 'restricted', p.restricted, 'authorId', p.author_id,
		'spaceId', p.space_id, 'audienceId', p.audience_id, 'deleted', p.deleted_at is not null,
		'coAuthorIds', array(select a.person_id from post_authors a where a.post_id = p.id)) end as post,
	case when c.id is not null then json_build_object('background', c.background,
		'preparing', $3::bigint in (c.created_by, c.sponsor_id) or $3::bigint = any(c.prepared_by),
		'open', not c.draft and (c.space_id is null or c.space_id = any($2::bigint[]) or exists (select from spaces s where s.id = c.space_id and s.visibility = 'open'))) end as challenge
	from bank_items i left join posts p on p.id = i.post_id left join challenges c on c.id = i.challenge_id
	where i.id = any($1::bigint[])`;

/** Page by page, what changed last first. */
export async function* exportItems(
	ctx: Ctx,
	filter: ItemFilter,
	options?: ExportOptions
): AsyncGenerator<ExportedItem[]> {
	for await (const page of readItems(ctx, filter, options)) yield page.map(({ exported }) => exported);
}

export async function* readItems(
	ctx: Ctx,
	filter: ItemFilter,
	{ everything = false }: ExportOptions = {}
): AsyncGenerator<ReadItem[]> {
	let cursor: string | null = null;
	do {
		const page = await listItems(ctx, { ...filter, size: 200 }, cursor);
		const ids = page.rows.map(({ id }) => id);
		const texts = await named<Texts>(ctx.db, 'exchange_texts', text, [ids, ctx.viewer.spaceIds, ctx.viewer.id]);
		const byId = new Map(texts.map((one) => [one.id, one]));
		yield page.rows.flatMap((row) => {
			const found = byId.get(row.id);
			return found ? [{ row, texts: found, exported: exportedOf(ctx, row, found, everything) }] : [];
		});
		cursor = page.next;
	} while (cursor);
}

/** All at once, in the order in which they came into the bank. */
export async function listExport(ctx: Ctx, filter: ItemFilter, options?: ExportOptions): Promise<ExportedItem[]> {
	const items: ExportedItem[] = [];
	for await (const page of exportItems(ctx, filter, options)) items.push(...page);
	return items.sort((one, other) => one.id - other.id);
}

function exportedOf(ctx: Ctx, row: ItemRow, texts: Texts, everything: boolean): ExportedItem {
	const { id, format, stage, title, language, effort, evergreen, plannedFor, usableFrom, usableUntil } = row;
	const { brief, prompts, outline, topics, sourceNote, space } = texts;
	const body = bodyOf(ctx, texts, everything);
	return {
		...{ id, format, stage, title, language, effort, evergreen, plannedFor, usableFrom, usableUntil },
		...{ brief, prompts, outline, topics, sourceNote },
		key: keyOfItem(texts),
		body: body ?? '',
		isTextHidden: body === null,
		...namesOf(row),
		space: space && (space.open || everything) ? space.name : null,
		...{ part: row.seriesPart, draftDue: row.draftDueOn, reviewDue: row.reviewDueOn }
	};
}

/** What the item refers to, as people call it. */
function namesOf({ author, ghost, owner, reviewer, objective, audience, series }: ItemRow) {
	const handle = (one: ItemRow['author']) => one?.handle ?? null;
	return {
		...{ author: handle(author), ghost: handle(ghost), owner: handle(owner), reviewer: handle(reviewer) },
		objective: objective?.title ?? null,
		audience: audience?.name ?? null,
		series: series?.title ?? null
	};
}

/** Empty where there is no draft; null where there is one that the viewer may not read. */
function bodyOf(ctx: Ctx, { post, challenge }: Texts, everything: boolean): string | null {
	if (challenge) return everything || challenge.preparing || challenge.open ? challenge.background : null;
	if (!post || post.deleted) return '';
	return everything || canSee(ctx.viewer, { ...post, deletedAt: null }) ? post.body : null;
}
