// A challenge that is prepared before it opens: its draft, who prepares it, and opening it with its days counted from then.
import { eq } from 'drizzle-orm';
import type { Criterion } from '#lib/terms/ideas.ts';
import { carriedOver, clockTime, momentOf } from '#lib/zoned-time.ts';
import { type Ctx, inTransaction, type PublicCtx } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import { findOrganisation } from '#server/members/organisation/queries.ts';
import { NotFound } from '#server/platform/errors.ts';
import { enqueue } from '#server/platform/jobs/queue.ts';
import { tellChange } from '#server/platform/live/changes.ts';
import { renderMarkdown } from '#server/platform/text/markdown.ts';
import { cleanLine, cleanText, slugify } from '#server/platform/text/plain.ts';
import { challenges } from '../schema.ts';

/** How long it runs, unless those who prepare it choose other days. */
const runs = 28;

/** What the draft begins with; no more than a challenge may hold. */
export interface ChallengeDraft {
	title: string;
	/** Markdown. */
	background: string;
	sponsorId: number;
	spaceId: number | null;
	criteria: Criterion[];
	/** Who prepares it beside the sponsor. */
	preparedBy: number[];
}

/** Seen by nobody but those who prepare it; asks no one who may open challenges: the caller did. */
export function draftChallenge(ctx: Ctx, input: ChallengeDraft): Promise<{ id: number; slug: string }> {
	return inTransaction(ctx, async (tx) => {
		const title = cleanLine(input.title);
		const background = cleanText(input.background);
		const { sponsorId, spaceId, criteria, preparedBy } = input;
		const { timeZone } = await findOrganisation(tx);
		const [made] = await tx.db
			.insert(challenges)
			.values({
				...{ title, slug: slugify(title), background, backgroundHtml: renderMarkdown(background).html },
				...{ sponsorId, spaceId, criteria, preparedBy, draft: true, createdBy: tx.viewer.id },
				...{ opensAt: midnight(tx.now, timeZone), closesAt: midnight(daysLater(tx.now, runs), timeZone) },
				...{ createdAt: tx.now, updatedAt: tx.now }
			})
			.returning({ id: challenges.id, slug: challenges.slug });
		if (!made) throw new Error('The challenge was not inserted.');
		await record(tx, { verb: 'challenge.drafted', subject: 'challenge', subjectId: made.id, spaceId });
		return made;
	});
}

/** Who prepares a draft, and who is to answer for it; what is open already stays as it is. */
export async function setPreparers(
	ctx: PublicCtx,
	id: number,
	preparedBy: number[],
	sponsorId?: number
): Promise<void> {
	await ctx.db
		.update(challenges)
		.set({ preparedBy, ...(sponsorId === undefined ? {} : { sponsorId }) })
		.where(eq(challenges.id, id));
	await tellChange(ctx.db, { people: preparedBy });
}

/**
 * Opens what was a draft, for as many days as its draft said, in the viewer's name. Opening what is open changes nothing.
 * `seeded`: the programme does it; it is labelled so, and the event says it.
 */
export function openDraftChallenge(ctx: Ctx, { id }: { id: number }, { seeded = false } = {}): Promise<void> {
	return inTransaction(ctx, async (tx) => {
		const [draft] = await tx.db.select().from(challenges).where(eq(challenges.id, id)).for('update');
		if (!draft) throw new NotFound();
		if (!draft.draft) return;
		const { timeZone } = await findOrganisation(tx);
		const closesAt = carriedOver(draft.closesAt, draft.opensAt, tx.now, timeZone);
		const opened = { draft: false, seeded, opensAt: tx.now, closesAt, createdBy: tx.viewer.id, preparedBy: [] };
		await tx.db
			.update(challenges)
			.set({ ...opened, updatedAt: tx.now })
			.where(eq(challenges.id, id));
		const { spaceId, sponsorId } = draft;
		await record(tx, {
			...{ verb: 'challenge.opened', subject: 'challenge', subjectId: id, spaceId, otherId: sponsorId },
			...(seeded ? { facts: { seeded } } : {})
		});
		if (tx.quiet || sponsorId === tx.viewer.id) return;
		const telling = { what: 'sponsor', challengeId: id, personIds: [sponsorId], actorId: tx.viewer.id };
		await enqueue(tx.db, 'tell-of-challenge', telling);
	});
}

const daysLater = (now: Date, days: number) => new Date(now.getTime() + days * 24 * 3_600_000);

const midnight = (day: Date, timeZone: string) => momentOf(`${clockTime(day, timeZone).slice(0, 10)}T00:00`, timeZone);
