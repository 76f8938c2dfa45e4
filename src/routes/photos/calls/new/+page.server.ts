// A new photo call, for those who may make one.
import { callForPhotos } from '#server/community/photos/actions/calls.ts';
import { CallForPhotos } from '#server/community/photos/input.ts';
import { canCallForPhotos } from '#server/community/photos/policy.ts';
import { listWritableSpaces } from '#server/members/spaces/queries.ts';
import { Forbidden } from '#server/platform/errors.ts';
import { submit } from '#server/web/form.ts';
import { postHref } from '#lib/terms/posts.ts';
import { clockTime } from '#lib/zoned-time.ts';
import type { Actions, PageServerLoad } from './$types';

const DAY = 24 * 3_600_000;

export const load: PageServerLoad = async ({ locals }) => {
	const ctx = locals.ctx();
	const everywhere = canCallForPhotos(ctx.viewer, null);
	const spaces = (await listWritableSpaces(ctx)).filter((space) => canCallForPhotos(ctx.viewer, space.id));
	if (!everywhere && !spaces.length) throw new Forbidden();
	const at = (days: number) => clockTime(new Date(ctx.now.getTime() + days * DAY), ctx.viewer.timeZone).slice(0, 11);
	return { spaces, everywhere, closesAt: `${at(14)}18:00`, votingUntil: `${at(21)}18:00` };
};

export const actions: Actions = {
	default: submit(CallForPhotos, callForPhotos, (written) => postHref({ kind: 'album', ...written }))
};
