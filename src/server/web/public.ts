// The few pages that answer without a session, listed in one place; everything else asks to sign in.

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
const below = ['/api/auth/', '/invitation/', '/setup/', '/_app/'];

export function isPublic(path: string): boolean {
	return exact.has(path) || below.some((start) => path.startsWith(start));
}
