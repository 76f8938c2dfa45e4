// The page of an item beyond the item: its checklist, what was said, what happened, and its draft as far as the viewer may read it.
import { challengeHref } from '#lib/terms/ideas.ts';
import { postHref } from '#lib/terms/posts.ts';
import { findChallenge } from '#server/community/ideas/queries/challenges.ts';
import { findPost, findPostText } from '#server/conversation/posts/queries.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { NotFound } from '#server/platform/errors.ts';
import { draftHref } from '../actions/draft.ts';
import { findItem, type Item, type ItemFace } from '../queries.ts';

export interface Check {
	id: number;
	text: string;
	doneAt: string | null;
	doneBy: string | null;
}

export interface ItemComment {
	id: number;
	body: string;
	createdAt: Date | string;
	author: ItemFace;
}

/** Something that happened to an item; what it was is in `verb` and `facts`. */
export interface ItemEvent {
	id: number;
	at: Date | string;
	verb: string;
	actor: ItemFace | null;
	facts: { from?: string; to?: string; reason?: string } | null;
}

export interface Draft {
	/** Where it is written, for those who may. */
	edit: string;
	/** Where it is read as it will be. */
	read: string;
	/** Sanitised. */
	html: string;
	updatedAt: Date;
}

export interface ItemParts {
	checks: Check[];
	comments: ItemComment[];
	events: ItemEvent[];
}

const face = (p: string) =>
	`json_build_object('id', ${p}.id, 'handle', ${p}.handle, 'name', ${p}.name, 'photo', ${p}.photo)`;

/** Small steps on the list of things to do are not history. */
const told = ['bank.added', 'bank.moved', 'bank.edited', 'bank.withdrawn', 'bank.deleted', 'bank.restored'];

// Plan: bank_checks_of_item, bank_comments_of_item and ledger_subject, each for one item.
const partsText = `select
	coalesce((select json_agg(json_build_object('id', k.id, 'text', k.text, 'doneAt', k.done_at, 'doneBy', d.name) order by k.position, k.id)
		from bank_checks k left join people d on d.id = k.done_by where k.item_id = $1), '[]') as checks,
	coalesce((select json_agg(json_build_object('id', m.id, 'body', m.body, 'createdAt', m.created_at, 'author', ${face('w')}) order by m.created_at, m.id)
		from (select * from bank_comments where item_id = $1 order by created_at desc, id desc limit 200) m join people w on w.id = m.author_id), '[]') as comments,
	coalesce((select json_agg(json_build_object('id', e.id, 'at', e.at, 'verb', e.verb, 'facts', e.facts, 'actor', case when w.id is not null then ${face('w')} end) order by e.at desc, e.id desc)
		from (select * from ledger where subject = 'bank_item' and subject_id = $1 and verb = any($2::text[]) order by at desc limit 100) e
			left join people w on w.id = e.actor_id), '[]') as events`;

/** Call with an item that was found for the viewer. */
export async function findItemParts(ctx: Ctx, { id }: Pick<Item, 'id'>): Promise<ItemParts> {
	const [row] = await named<ItemParts>(ctx.db, 'bank_item_parts', partsText, [id, told]);
	return row!;
}

/** Null where there is none, or it is not the viewer's to read. */
export async function findDraft(ctx: Ctx, item: Item): Promise<Draft | null> {
	const edit = draftHref(item);
	if (!edit) return null;
	try {
		if (item.challengeId !== null) {
			const challenge = await findChallenge(ctx, item.challengeId);
			const { backgroundHtml: html } = challenge;
			return { edit, read: challengeHref(challenge), html, updatedAt: item.updatedAt };
		}
		const post = await findPost(ctx, item.postId!);
		const { bodyHtml: html } = await findPostText(ctx, post);
		return { edit, read: postHref(post), html, updatedAt: post.updatedAt };
	} catch (error) {
		if (error instanceof NotFound) return null;
		throw error;
	}
}

/** The id of the item whose draft this is, for those who see the item, until it is out: so that the form of the draft leads back to it. */
export async function findItemOfDraft(
	ctx: Ctx,
	draft: { postId: number } | { challengeId: number }
): Promise<number | null> {
	const [column, id] = 'postId' in draft ? ['post_id', draft.postId] : ['challenge_id', draft.challengeId];
	const text = `select id from bank_items where ${column} = $1 and deleted_at is null and stage <> 'published'`;
	const [row] = await named<{ id: number }>(ctx.db, `bank_item_of_${column}`, text, [id]);
	if (!row) return null;
	return findItem(ctx, row.id).then(
		(item) => item.id,
		(error: unknown) => {
			if (error instanceof NotFound) return null;
			throw error;
		}
	);
}
