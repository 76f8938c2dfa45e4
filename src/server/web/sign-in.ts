// Between a request and sign-in: where it comes from, and the cookies that a session leaves behind.
import { type Cookies, redirect, type RequestEvent } from '@sveltejs/kit';
import type { SignedIn, Visit } from '#server/members/auth/actions/identity.ts';
import { cookieOf } from '#server/members/auth/better-auth.ts';
import { markDevice, readDevice } from '#server/members/auth/device.ts';
import { forgetSessions, sessionCookies } from './session.ts';

const deviceCookie = 'hearth.device';
export const languageCookie = 'hearth_language';
const year = 365 * 24 * 60 * 60;

type Here = Pick<RequestEvent, 'request' | 'cookies' | 'url' | 'getClientAddress' | 'locals'>;

export function visitOf(event: Here): Visit {
	return {
		address: event.getClientAddress(),
		userAgent: event.request.headers.get('user-agent') ?? '',
		origin: event.url.origin,
		device: event.cookies.get(deviceCookie) ?? null
	};
}

/** Leaves the session's cookie, the mark of a known device and the person's language. */
export async function keepSession(event: Here, signedIn: SignedIn): Promise<void> {
	const { name, value, secure, maxAge } = await cookieOf(event.locals.publicCtx().db, event.url.origin, signedIn.token);
	dropSession(event.cookies, event.url);
	event.cookies.set(name, value, { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge });
	keepDevice(event, signedIn.personId, signedIn.language);
}

/** For a passkey, whose session cookie better-auth sets itself. */
export function keepDevice(event: Here, personId: number, language: 'en' | 'de'): void {
	const secure = event.url.protocol === 'https:';
	const device = markDevice(readDevice(event.cookies.get(deviceCookie)), personId);
	event.cookies.set(deviceCookie, device, { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge: year });
	// Readable by scripts: the page's own words are chosen by it.
	event.cookies.set(languageCookie, language, { path: '/', httpOnly: false, sameSite: 'lax', secure, maxAge: year });
	forgetSessions(personId);
}

export function dropSession(cookies: Cookies, url: URL): void {
	for (const name of sessionCookies) {
		if (cookies.get(name)) cookies.delete(name, { path: '/', secure: name.startsWith('__Secure-') || url.protocol === 'https:' });
	}
}

/** A place of our own to go to after signing in; anything that leads elsewhere becomes the home feed. */
export function nextOf(url: URL, fallback = '/'): string {
	const next = url.searchParams.get('next') ?? '';
	const isOurs = /^\/(?![/\\])/.test(next) && new URL(next, url.origin).origin === url.origin;
	return isOurs && !/^\/(login|logout|setup)\b/.test(next) ? next : fallback;
}

/** Where to go: the first steps for somebody new, else where they were going. */
export function goOn(event: Here, signedIn: Pick<SignedIn, 'activated'>): never {
	const next = nextOf(event.url);
	redirect(303, signedIn.activated || next !== '/' ? next : '/welcome');
}
