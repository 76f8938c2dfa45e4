// What people do with ideas of their own, and with those they like: draft, submit, change, support.
import { eq } from 'drizzle-orm';
import { m } from '#lib/paraglide/messages.js';
import { changeDocuments } from '#server/conversation/attachments/actions.ts';
import type { StoredDocument } from '#server/conversation/attachments/take-in.ts';
import { attachImages } from '#server/conversation/media/attach.ts';
import { updatePost, type Written, writePost } from '#server/conversation/posts/write.ts';
import { publishPost } from '#server/conversation/posts/write/state.ts';
import { setTopics } from '#server/conversation/topics/actions.ts';
import { vote } from '#server/conversation/votes/actions.ts';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { partsOfPlace } from '#server/members/access/place.ts';
import { record } from '#server/members/ledger/record.ts';
import { Conflict, Forbidden, Invalid, type Issue } from '#server/platform/errors.ts';
import { enqueue } from '#server/platform/jobs/queue.ts';
import type { SearchLanguage } from '#server/platform/text/language.ts';
import { cleanLine } from '#server/platform/text/plain.ts';
import { writeCard } from './card.ts';
import { dueDates } from './clock.ts';
import { peopleOf } from './handles.ts';
import type { EditIdea, IdeaFields, OneIdea, SupportIdea, WriteIdea } from './input.ts';
import { type FoundIdea, findIdeaPost, lockIdea } from './queries.ts';
import { demandCalledUpon } from './queries/challenges.ts';
import { ideas } from './schema.ts';
import { ideaText, type IdeaText } from './text.ts';

/** A new idea that is out at once, or with `draft` one for oneself and one's co-authors. */
export function writeIdea(ctx: Ctx, input: WriteIdea, documents: readonly StoredDocument[] = []): Promise<Written> {
	return inTransaction(ctx, async (tx) => {
		if (!input.draft) demandWhole(input);
		const { text, placeId } = await prepared(tx, input);
		const coAuthorIds = await peopleOf(tx, input.coAuthors, 'coAuthors');
		const written = await writePost(tx, { kind: 'idea', ...postFields(input.title, text), placeId, coAuthorIds });
		const { challengeId } = input;
		await tx.db.insert(ideas).values({ postId: written.id, challengeId, ...columnsOf(input.title, text) });
		await surround(tx, written, input);
		await changeDocuments(tx, written.id, { added: documents });
		await recordOf(tx, 'drafted', written.id, partsOfPlace(placeId).spaceId);
		if (input.draft) return written;
		return { ...written, state: (await submitIdea(tx, { id: written.id })).state };
	});
}

/** Saves the text; without `draft`, what was a draft is submitted. */
export function editIdea(ctx: Ctx, input: EditIdea, documents: readonly StoredDocument[] = []): Promise<Written> {
	return inTransaction(ctx, async (tx) => {
		const before = await findIdeaPost(tx, input.id);
		if (!before.may.edit) throw new Forbidden(m.ideas_refused_decided(), 'idea_decided');
		const isDraft = before.state === 'draft';
		if (!isDraft || !input.draft) demandWhole(input);
		const { text, placeId, challengeId } = await prepared(tx, input, before);
		const coAuthorIds = await peopleOf(tx, input.coAuthors, 'coAuthors');
		const { baseVersion, note } = input;
		const fields = { ...postFields(input.title, text), placeId, coAuthorIds, baseVersion, note };
		const written = await updatePost(tx, input.id, fields);
		await tx.db
			.update(ideas)
			.set({ ...columnsOf(input.title, text), challengeId })
			.where(eq(ideas.postId, input.id));
		await surround(tx, written, input);
		await changeDocuments(tx, input.id, { added: documents, removed: input.dropDocuments });
		if (!isDraft) {
			await recordOf(tx, 'edited', input.id, partsOfPlace(placeId).spaceId, { version: written.version });
			return written;
		}
		return input.draft ? written : { ...written, state: (await submitIdea(tx, { id: input.id })).state };
	});
}

/** Puts a draft out: from now on the clocks run. */
export function submitIdea(ctx: Ctx, { id }: OneIdea): Promise<{ state: 'published' }> {
	return inTransaction(ctx, async (tx) => {
		const idea = await lockIdea(tx, id);
		if (!idea.can.publish) throw new Forbidden();
		if (idea.submittedAt) throw new Conflict(m.ideas_refused_submitted(), 'already_submitted');
		demandWhole({ title: idea.title, ...(await partsOf(tx, id)) });
		if (idea.challengeId) await demandCalledUpon(tx, idea.challengeId);
		const now = { stage: 'submitted' as const, stageSince: tx.now, submittedAt: tx.now };
		await tx.db
			.update(ideas)
			.set({ ...now, ...(await dueDates(tx, tx.now)) })
			.where(eq(ideas.postId, id));
		await writeCard(tx, id);
		await publishPost(tx, id);
		await recordOf(tx, 'submitted', id, idea.spaceId, { challenge: idea.challengeId ?? 0 });
		if (!tx.quiet) await enqueue(tx.db, 'tell-of-idea', { what: 'submitted', postId: id, actorId: tx.viewer.id });
		return { state: 'published' as const };
	});
}

/** A vote for it, or the vote taken back. Returns how many support it now. */
export function supportIdea(ctx: Ctx, { id, support }: SupportIdea): Promise<{ votes: number; supported: boolean }> {
	return inTransaction(ctx, async (tx) => {
		await findIdeaPost(tx, id);
		const { score } = await vote(tx, { postId: id, value: support ? 1 : 0 });
		await writeCard(tx, id);
		return { votes: score, supported: support };
	});
}

async function partsOf(ctx: Ctx, id: number): Promise<Pick<IdeaFields, 'problem' | 'proposal'>> {
	const [row] = await ctx.db
		.select({ problem: ideas.problem, proposal: ideas.proposal })
		.from(ideas)
		.where(eq(ideas.postId, id));
	return row ?? { problem: '', proposal: '' };
}

/** @throws Invalid with one issue for each part that cannot be left out. */
function demandWhole(input: Pick<IdeaFields, 'title' | 'problem' | 'proposal'>) {
	const issues: Issue[] = [];
	if (!input.title.trim()) issues.push({ field: 'title', message: m.ideas_refused_title() });
	if (!input.problem.trim()) issues.push({ field: 'problem', message: m.ideas_refused_problem() });
	if (!input.proposal.trim()) issues.push({ field: 'proposal', message: m.ideas_refused_proposal() });
	if (issues.length) throw new Invalid(issues, 'idea_unfinished');
}

/** An idea of a challenge stands where its challenge stands; once it is out it stays in its challenge. */
async function prepared(ctx: Ctx, input: IdeaFields, before?: FoundIdea) {
	const given = { problem: input.problem, proposal: input.proposal, benefit: input.benefit };
	const text = ideaText(input.title, given, (input.language as SearchLanguage | null) ?? null);
	const challengeId = before?.submittedAt ? before.challengeId : input.challengeId;
	if (challengeId === null) return { text, challengeId, placeId: input.spaceId };
	const isNew = challengeId !== before?.challengeId;
	const place = isNew ? await demandCalledUpon(ctx, challengeId) : { spaceId: before.spaceId };
	return { text, challengeId, placeId: place.spaceId };
}

/** The title as the post has it. */
const columnsOf = (title: string, { parts, language }: IdeaText) => ({ ...parts, title: cleanLine(title), language });

function postFields(title: string, { body, summary, language }: IdeaText) {
	return { title, body, summary, language };
}

/** Pictures, topics and those to tell: what follows from the text being there. */
async function surround(ctx: Ctx, written: Written, input: IdeaFields): Promise<void> {
	const { id, newCoAuthorIds, newlyMentionedIds } = written;
	await attachImages(ctx, id, written.imageKeys);
	await setTopics(ctx, id, input.topics);
	await writeCard(ctx, id);
	if (ctx.quiet) return;
	const telling = { postId: id, actorId: ctx.viewer.id };
	if (newCoAuthorIds.length) await enqueue(ctx.db, 'tell-of-post', { ...telling, coAuthorIds: newCoAuthorIds });
	if (written.state === 'published' && newlyMentionedIds.length)
		await enqueue(ctx.db, 'tell-of-post', { ...telling, mentionedIds: newlyMentionedIds });
}

function recordOf(ctx: Ctx, verb: string, subjectId: number, spaceId: number | null, facts?: Record<string, number>) {
	return record(ctx, { verb: `idea.${verb}`, subject: 'post', subjectId, spaceId, facts });
}
