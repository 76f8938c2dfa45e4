// Opening a challenge, and changing what it says.
import { and, eq, gt } from 'drizzle-orm';
import { m } from '#lib/paraglide/messages.js';
import type { Criterion } from '#lib/terms/ideas.ts';
import { momentOf } from '#lib/zoned-time.ts';
import { type Upload, uploadImage } from '#server/conversation/media/actions.ts';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { canUseAudiences } from '#server/members/audiences/policy.ts';
import { findAudience } from '#server/members/audiences/queries.ts';
import { record } from '#server/members/ledger/record.ts';
import { findOrganisation } from '#server/members/organisation/queries.ts';
import { spaces } from '#server/members/spaces/schema.ts';
import { Forbidden, Invalid, NotFound } from '#server/platform/errors.ts';
import { enqueue } from '#server/platform/jobs/queue.ts';
import { renderMarkdown } from '#server/platform/text/markdown.ts';
import { cleanLine, cleanText, slugify } from '#server/platform/text/plain.ts';
import { writeCardsOfChallenge } from '../card.ts';
import { peopleOf } from '../handles.ts';
import type { EditChallenge, OpenChallenge } from '../input-challenges.ts';
import { canOpenAnyChallenge, canOpenChallenge } from '../policy.ts';
import { type ChallengePage, findChallenge } from '../queries/challenges.ts';
import { challenges, ideas } from '../schema.ts';
import { writeRating } from './review.ts';

/** A new picture, null for none any more; left off, it stays as it is. */
export type Cover = Pick<Upload, 'bytes' | 'name' | 'alt'> | null | undefined;

interface Named {
	id: number;
	slug: string;
}

/** @throws Forbidden for those who may open none, Invalid for a place, sponsor or audience that cannot be. */
export function openChallenge(ctx: Ctx, input: OpenChallenge, cover?: Cover): Promise<Named> {
	return inTransaction(ctx, async (tx) => {
		if (!canOpenAnyChallenge(tx.viewer)) throw new Forbidden();
		const picture = { ...input, ...(await takenIn(tx, cover, input.spaceId)) };
		const columns = { ...(await columnsOf(tx, picture, null)), createdBy: tx.viewer.id, createdAt: tx.now };
		const [made] = await tx.db
			.insert(challenges)
			.values(columns)
			.returning({ id: challenges.id, slug: challenges.slug });
		if (!made) throw new Error('The challenge was not inserted.');
		await record(tx, { verb: 'challenge.opened', subject: 'challenge', subjectId: made.id, ...about(columns) });
		await tellSponsor(tx, made.id, columns.sponsorId);
		return made;
	});
}

/** Its ideas follow: their cards carry its title, their ratings its weights. Where it stands does not change any more. */
export function editChallenge(ctx: Ctx, { id, ...input }: EditChallenge, cover?: Cover): Promise<Named> {
	return inTransaction(ctx, async (tx) => {
		const before = await findChallenge(tx, id);
		if (!before.can.edit) throw new Forbidden();
		const place = { ...(await takenIn(tx, cover, before.spaceId)), spaceId: before.spaceId };
		const columns = await columnsOf(tx, { ...input, ...place }, before);
		await tx.db.update(challenges).set(columns).where(eq(challenges.id, id));
		await writeCardsOfChallenge(tx, id);
		if (JSON.stringify(columns.criteria) !== JSON.stringify(before.criteria)) await rateAgain(tx, id, columns.criteria);
		await record(tx, { verb: 'challenge.edited', subject: 'challenge', subjectId: id, ...about(columns) });
		if (columns.sponsorId !== before.sponsorId && !before.draft) await tellSponsor(tx, id, columns.sponsorId);
		return { id, slug: columns.slug };
	});
}

/** In a space the picture is for those who know of the space, else for everyone who is signed in. */
async function takenIn(ctx: Ctx, cover: Cover, spaceId: number | null): Promise<{ coverId?: number | null }> {
	if (!cover) return cover === null ? { coverId: null } : {};
	const seenBy = spaceId === null ? { shared: true } : { spaceId };
	return { coverId: (await uploadImage(ctx, { ...cover, ...seenBy })).id };
}

const about = (columns: { spaceId: number | null; sponsorId: number }) => ({
	spaceId: columns.spaceId,
	otherId: columns.sponsorId
});

async function columnsOf(ctx: Ctx, input: OpenChallenge, before: ChallengePage | null) {
	const title = cleanLine(input.title);
	const [background, rules] = [cleanText(input.background), cleanText(input.rules)];
	const [sponsorId] = await peopleOf(ctx, [input.sponsor], 'sponsor');
	if (!sponsorId) throw new Invalid([{ field: 'sponsor', message: m.ideas_refused_sponsor() }], 'sponsor_missing');
	if (!before) await demandPlace(ctx, input.spaceId);
	return {
		title,
		slug: slugify(title),
		summary: cleanLine(input.summary),
		...{ background, backgroundHtml: renderMarkdown(background).html, rules, rulesHtml: renderMarkdown(rules).html },
		...{ sponsorId, spaceId: input.spaceId },
		...(await audienceOf(ctx, input.audienceId, before)),
		...(await datesOf(ctx, input)),
		criteria: keyed(input.criteria),
		...(input.coverId === undefined ? {} : { coverId: input.coverId }),
		updatedAt: ctx.now
	};
}

/** @throws Invalid on `spaceId`, also for a space that the viewer does not know of. */
async function demandPlace(ctx: Ctx, spaceId: number | null): Promise<void> {
	if (canOpenChallenge(ctx.viewer, spaceId)) {
		if (spaceId === null) return;
		const [space] = await ctx.db.select({ at: spaces.archivedAt }).from(spaces).where(eq(spaces.id, spaceId));
		if (space && !space.at) return;
	}
	throw new Invalid([{ field: 'spaceId', message: m.ideas_refused_place() }], 'place_refused');
}

/** The rule is copied: who is called upon does not change under those who were. Whoever may not use audiences leaves it as it was. */
async function audienceOf(ctx: Ctx, audienceId: number | null, before: ChallengePage | null) {
	if (!canUseAudiences(ctx.viewer) || (before && before.audienceId === audienceId)) return {};
	if (audienceId === null) return { audienceId, audienceName: '', audienceRule: null };
	try {
		const { name, rule } = await findAudience(ctx, audienceId);
		return { audienceId, audienceName: name, audienceRule: rule };
	} catch (error) {
		if (!(error instanceof NotFound)) throw error;
		throw new Invalid([{ field: 'audienceId', message: m.ideas_refused_audience() }], 'audience_unknown');
	}
}

/** From the beginning of the first day to the end of the last, on the organisation's clock. */
async function datesOf(ctx: Ctx, { opensOn, closesOn }: Pick<OpenChallenge, 'opensOn' | 'closesOn'>) {
	if (closesOn < opensOn) throw new Invalid([{ field: 'closesOn', message: m.ideas_refused_dates() }], 'dates');
	const { timeZone } = await findOrganisation(ctx);
	const after = new Date(Date.parse(`${closesOn}T00:00Z`) + 24 * 3_600_000).toISOString().slice(0, 10);
	return { opensAt: momentOf(`${opensOn}T00:00`, timeZone), closesAt: momentOf(`${after}T00:00`, timeZone) };
}

/** New criteria get a key of their own; two of one name differ by a number. */
function keyed(given: OpenChallenge['criteria']): Criterion[] {
	const taken = new Set<string>();
	return given.map(({ key, name, weight, axis }) => {
		const start = /^[a-z0-9-]{1,40}$/.test(key) ? key : slugify(name, 36, 'criterion');
		let own = start;
		for (let number = 2; taken.has(own); number += 1) own = `${start}-${number}`;
		taken.add(own);
		return { key: own, name: cleanLine(name), weight, axis };
	});
}

async function rateAgain(ctx: Ctx, challengeId: number, criteria: Criterion[]): Promise<void> {
	const rated = await ctx.db
		.select({ id: ideas.postId })
		.from(ideas)
		.where(and(eq(ideas.challengeId, challengeId), gt(ideas.reviewCount, 0)));
	for (const { id } of rated) await writeRating(ctx, id, criteria);
}

async function tellSponsor(ctx: Ctx, challengeId: number, sponsorId: number): Promise<void> {
	if (ctx.quiet) return;
	const telling = { what: 'sponsor', challengeId, personIds: [sponsorId], actorId: ctx.viewer.id };
	await enqueue(ctx.db, 'tell-of-challenge', telling);
}
