// The edge of the set-up: the token's cookie, and who may open which step.
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { setUpSteps, type SetUpStep } from '#lib/terms/set-up.ts';
import { findSetUp, type SetUp } from '#server/overview/set-up/queries.ts';

const cookie = 'hearth.setup';
type Here = Pick<RequestEvent, 'cookies' | 'locals' | 'url'>;

export const setUpOf = ({ locals, cookies }: Here): Promise<SetUp> =>
	findSetUp(locals.publicCtx(), locals.viewer, cookies.get(cookie));

/** The token moves from the address, where it would stay in the history, into a cookie. */
export function keepToken({ cookies, url }: Here, token: string): void {
	cookies.set(cookie, token, {
		path: '/setup',
		httpOnly: true,
		sameSite: 'lax',
		secure: url.protocol === 'https:',
		maxAge: 24 * 60 * 60
	});
}

export const dropToken = ({ cookies, url }: Here) =>
	cookies.delete(cookie, { path: '/setup', secure: url.protocol === 'https:' });

/** For loads and actions of a step: the set-up when the visitor may be here, else on to where they should be. */
export async function enterStep(event: Here, step: SetUpStep): Promise<SetUp> {
	const found = await setUpOf(event);
	if (found.done) redirect(303, '/');
	if (!found.open) redirect(303, '/setup');
	if (setUpSteps.indexOf(step) > setUpSteps.indexOf(found.step)) redirect(303, `/setup/${found.step}`);
	return found;
}
