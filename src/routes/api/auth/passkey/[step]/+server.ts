// The steps of the two passkey ceremonies, which only scripts take.
import type { RequestHandler } from './$types';
import { takePasskeyStep } from '#server/members/auth/actions/passkeys.ts';
import { rest } from '#server/web/rest.ts';
import { keepDevice } from '#server/web/sign-in.ts';

const step = rest<Parameters<RequestHandler>[0]>(async (event) => {
	const { response, signedIn } = await takePasskeyStep(
		event.locals.publicCtx(),
		event.params.step,
		event.request,
		event.url.origin
	);
	if (signedIn) keepDevice(event, signedIn.personId, signedIn.language);
	return response;
});

export const GET: RequestHandler = step;
export const POST: RequestHandler = step;
