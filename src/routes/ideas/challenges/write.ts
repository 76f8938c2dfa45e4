// What the form of a challenge offers, and the picture it sends.
import { z } from 'zod';
import type { Cover } from '#server/community/ideas/actions/challenges.ts';
import { canOpenChallenge } from '#server/community/ideas/policy.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { canUseAudiences } from '#server/members/audiences/policy.ts';
import { listAudiences } from '#server/members/audiences/queries.ts';
import { listWritableSpaces } from '#server/members/spaces/queries.ts';

export const CoverFields = z.object({
	coverFile: z.preprocess(
		(file) => (file instanceof File && file.size > 0 ? file : undefined),
		z.instanceof(File).optional()
	),
	coverAlt: z.string().max(500).default(''),
	withoutCover: z.preprocess((value) => value === 'on' || value === '1', z.boolean())
});

/** A new picture, none any more, or the one there is. */
export async function coverOf({ coverFile, coverAlt, withoutCover }: z.infer<typeof CoverFields>): Promise<Cover> {
	if (!coverFile) return withoutCover ? null : undefined;
	return { bytes: new Uint8Array(await coverFile.arrayBuffer()), name: coverFile.name, alt: coverAlt };
}

/** Where the viewer may open a challenge, and whom they may call upon; without a choice the field is not shown. */
export async function choicesOf(ctx: Ctx) {
	const spaces = (await listWritableSpaces(ctx)).filter(({ id }) => canOpenChallenge(ctx.viewer, id));
	const audiences = canUseAudiences(ctx.viewer) ? await listAudiences(ctx) : null;
	return {
		spaces: spaces.map(({ id, name }) => ({ id, name })),
		audiences: audiences && audiences.map(({ id, name }) => ({ id, name })),
		everywhere: canOpenChallenge(ctx.viewer, null)
	};
}
