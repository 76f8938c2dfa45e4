// The few pages that answer without a session, listed in one place; everything else asks to sign in, each in its way.

const exact = new Set([
	'/login',
	'/login/code',
	'/login/link',
	'/login/logo',
	'/login/forgotten',
	'/login/reset',
	'/setup',
	'/health/live',
	'/health/ready',
	'/metrics',
	'/logout'
]);
const below = ['/api/auth/', '/invitation/', '/setup/', '/programme/calendar/feed/', '/_app/'];

/** Scripts without a session come here with a secret of the thing itself, which the handler asks for. */
const bySecret = /^\/api\/v1\/measures\/\d+\/readings$/;

export function isPublic(path: string): boolean {
	return exact.has(path) || below.some((start) => path.startsWith(start)) || bySecret.test(path);
}

const always = ['/api/', '/files/', '/live'];
/** The routes that are no pages: what they answer is read by a script of ours or of others. */
const withoutPage = new Set(
	Object.keys(import.meta.glob('/src/routes/**/+server.ts')).map((file) =>
		file.slice('/src/routes'.length, -'/+server.ts'.length)
	)
);

/** True when nobody would read a sign-in page there: the answer goes to a script. What Kit itself asks for knows redirects. */
export function isForScripts(request: Request, path: string, route: string | null, isOfKit: boolean): boolean {
	if (always.some((start) => path.startsWith(start))) return true;
	const accept = request.headers.get('accept') ?? '';
	if (isOfKit || request.headers.has('x-sveltekit-action') || accept.includes('text/html')) return false;
	return accept.includes('application/json') || withoutPage.has(route ?? '');
}
