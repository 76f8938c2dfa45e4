// Reading the content bank on behalf of a viewer: one item, and those of a list.
import type { BankFormat, BankSource, BankStage } from '#lib/terms/bank.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { NotFound } from '#server/platform/errors.ts';
import { canSeeItem, type ItemCan, itemCan, type ItemSeen } from './policy.ts';

export interface ItemFace {
	id: number;
	handle: string;
	name: string;
	photo: string | null;
}

/** An item as lists, board and calendar show it. */
export interface ItemRow extends ItemSeen {
	id: number;
	format: BankFormat;
	/** The draft's own title once there is one. */
	title: string;
	author: ItemFace | null;
	ghost: ItemFace | null;
	owner: ItemFace | null;
	reviewer: ItemFace | null;
	objective: { id: number; title: string } | null;
	audience: { id: number; name: string } | null;
	series: { id: number; title: string } | null;
	seriesPart: number | null;
	/** 'en', 'de', … */
	language: string;
	effort: number;
	evergreen: boolean;
	usableFrom: string | null;
	usableUntil: string | null;
	source: BankSource;
	draftDueOn: string | null;
	reviewDueOn: string | null;
	movedAt: Date;
	updatedAt: Date;
	publishedAt: Date | null;
	version: number;
	checks: { done: number; all: number };
	comments: number;
	can: ItemCan;
}

export interface Item extends ItemRow {
	/** The title it was planned under. */
	workingTitle: string;
	brief: string;
	prompts: string[];
	outline: string;
	/** A private space that the viewer is not in has no name here. */
	space: { id: number; slug: string; name: string } | null;
	spaceId: number | null;
	topics: string[];
	sourceRef: string | null;
	sourceNote: string;
	declinedIds: number[];
	shelvedFrom: BankStage | null;
	readyAt: Date | null;
	createdBy: number | null;
	createdAt: Date;
}

const face = (column: string) =>
	`(select json_build_object('id', f.id, 'handle', f.handle, 'name', f.name, 'photo', f.photo) from people f where f.id = ${column})`;

/** The columns of an `ItemRow` but `can`; `i` is the alias of bank_items, `p` of posts and `c` of challenges, joined by `itemJoins`. */
export const itemColumns = `i.id, i.format, i.stage, coalesce(nullif(p.title, ''), nullif(c.title, ''), i.title) as title,
	i.author_id as "authorId", i.ghost_id as "ghostId", i.owner_id as "ownerId", i.reviewer_id as "reviewerId",
	${face('i.author_id')} as author, ${face('i.ghost_id')} as ghost, ${face('i.owner_id')} as owner, ${face('i.reviewer_id')} as reviewer,
	(select json_build_object('id', o.id, 'title', o.title) from objectives o where o.id = i.objective_id) as objective,
	(select json_build_object('id', a.id, 'name', a.name) from audiences a where a.id = i.audience_id) as audience,
	(select json_build_object('id', s.id, 'title', s.title) from bank_series s where s.id = i.series_id) as series,
	i.series_part as "seriesPart", i.language, i.effort, i.evergreen, i.usable_from::text as "usableFrom", i.usable_until::text as "usableUntil", i.source,
	i.draft_due_on::text as "draftDueOn", i.review_due_on::text as "reviewDueOn", i.planned_for as "plannedFor", i.moved_at as "movedAt",
	i.updated_at as "updatedAt", i.published_at as "publishedAt", i.version, i.post_id as "postId", i.challenge_id as "challengeId", i.deleted_at as "deletedAt",
	(select json_build_object('done', count(*) filter (where k.done_at is not null), 'all', count(*)) from bank_checks k where k.item_id = i.id) as checks,
	(select count(*)::int from bank_comments m where m.item_id = i.id) as comments`;

export const itemJoins = 'left join posts p on p.id = i.post_id left join challenges c on c.id = i.challenge_id';

const oneText = `select ${itemColumns}, i.title as "workingTitle", i.brief, i.prompts, i.outline, i.space_id as "spaceId",
	(select json_build_object('id', s.id, 'slug', s.slug, 'name', s.name) from spaces s
		where s.id = i.space_id and (s.visibility <> 'private' or s.id = any($2::bigint[]))) as space,
	i.topics, i.source_ref as "sourceRef", i.source_note as "sourceNote", i.declined_ids as "declinedIds", i.shelved_from as "shelvedFrom",
	i.ready_at as "readyAt", i.created_by as "createdBy", i.created_at as "createdAt"
	from bank_items i ${itemJoins} where i.id = $1`;

/** @throws NotFound when there is none, it was deleted, or it is hidden from the viewer. */
export async function findItem(ctx: Ctx, id: number): Promise<Item> {
	return seen(ctx, await read(ctx, id, false));
}

/** As `findItem`, and nobody else changes it until the transaction ends. */
export async function lockItem(ctx: Ctx, id: number): Promise<Item> {
	return seen(ctx, await read(ctx, id, true));
}

async function read(ctx: Ctx, id: number, lock: boolean): Promise<Omit<Item, 'can'> | undefined> {
	if (!Number.isSafeInteger(id)) return undefined;
	const [name, text] = lock ? ['bank_lock', `${oneText} for no key update of i`] : ['bank_find', oneText];
	const [row] = await named<Omit<Item, 'can'>>(ctx.db, name, text, [id, ctx.viewer.spaceIds]);
	return row;
}

function seen(ctx: Ctx, row: Omit<Item, 'can'> | undefined): Item {
	if (!row || !canSeeItem(ctx.viewer, row)) throw new NotFound();
	return { ...row, can: itemCan(ctx.viewer, row) };
}
