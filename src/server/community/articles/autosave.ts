// What the editor saves by itself every few seconds: into the draft, or beside what is out already.
import { findPostText } from '#server/conversation/posts/queries.ts';
import { updatePost } from '#server/conversation/posts/write.ts';
import { discardDraft, type Editing, keepDraft, listEditing } from '#server/conversation/posts/write/drafts.ts';
import { attachImages } from '#server/conversation/media/attach.ts';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { findArticlePost } from './actions.ts';
import { keepPolls } from './polls/keep.ts';
import type { OneArticle, SaveDraft } from './input.ts';

export interface Saved {
	/** saved: it is the draft now. kept: beside what is out, until it is saved for all. apart: somebody saved a newer version; this text is kept beside it. */
	state: 'saved' | 'kept' | 'apart';
	/** The version to start the next save from. */
	version: number;
	at: Date;
	/** Who else is at it right now. */
	editing: Editing[];
}

/** Never loses a text: where it may not overwrite, it keeps it beside. */
export function saveDraft(ctx: Ctx, input: SaveDraft): Promise<Saved> {
	return inTransaction(ctx, async (tx) => {
		const post = await findArticlePost(tx, input.id);
		const { title, summary, body, baseVersion } = input;
		const isNew = post.state === 'draft' || post.state === 'scheduled';
		let [state, version]: [Saved['state'], number] = [isNew ? 'saved' : 'kept', baseVersion];
		if (isNew) {
			const now = await findPostText(tx, post);
			const isSame = now.body === body && post.title === title && (now.summaryIsGiven ? post.summary : '') === summary;
			if (isSame) version = post.version;
			else if (post.version !== baseVersion) state = 'apart';
			else version = await saveInto(tx, input);
		} else if (post.version !== baseVersion) state = 'apart';
		await keepDraft(tx, input.id, { title, summary, body, baseVersion: version });
		return { state, version, at: tx.now, editing: await listEditing(tx, input.id) };
	});
}

async function saveInto(ctx: Ctx, { id, ...change }: SaveDraft): Promise<number> {
	const written = await updatePost(ctx, id, { ...change, autosave: true });
	await attachImages(ctx, id, written.imageKeys);
	await keepPolls(ctx, id, change.body);
	return written.version;
}

/** Lets go of what was kept beside the article. */
export async function discardKept(ctx: Ctx, { id }: OneArticle): Promise<void> {
	await findArticlePost(ctx, id);
	await discardDraft(ctx, id);
}
