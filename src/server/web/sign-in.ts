// Between a request and sign-in: where it comes from, and the cookies that a session leaves behind.
import { type ActionFailure, type Cookies, redirect, type RequestEvent } from '@sveltejs/kit';
import type { z } from 'zod';
import type { PublicCtx } from '#server/members/access/ctx.ts';
import type { SignedIn, Visit } from '#server/members/auth/actions/identity.ts';
import { cookieOf } from '#server/members/auth/better-auth.ts';
import { markDevice, readDevice } from '#server/members/auth/device.ts';
import { failure, type FormFailure, parse, valuesOf } from './form.ts';
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
		if (cookies.get(name))
			cookies.delete(name, { path: '/', secure: name.startsWith('__Secure-') || url.protocol === 'https:' });
	}
}

/** A place of our own to go to after signing in; anything that leads elsewhere becomes the home feed. */
export function nextOf(url: URL, fallback = '/'): string {
	const next = url.searchParams.get('next') ?? '';
	const isOurs = /^\/(?![/\\])/.test(next) && new URL(next, url.origin).origin === url.origin;
	return isOurs && !/^\/(login|logout)\b/.test(next) ? next : fallback;
}

/** Where to go: the first steps for somebody new, else where they were going. */
export function placeAfter(event: Here, signedIn: Pick<SignedIn, 'activated'>): string {
	const next = nextOf(event.url);
	return signedIn.activated || next !== '/' ? next : '/welcome';
}

/** A form action that ends signed in; `by` is a stop on the way, such as choosing a password after a paper code. */
export function enter<S extends z.ZodType>(
	schema: S,
	action: (ctx: PublicCtx, input: z.infer<S>, visit: Visit) => Promise<SignedIn>,
	extra?: (event: RequestEvent) => Record<string, unknown>,
	by?: string
) {
	return async (event: RequestEvent): Promise<ActionFailure<FormFailure>> => {
		const values = { ...valuesOf(await event.request.formData()), ...extra?.(event) };
		let signedIn: SignedIn;
		try {
			signedIn = await action(event.locals.publicCtx(), parse(schema, values), visitOf(event));
		} catch (error) {
			return failure(error, values);
		}
		await keepSession(event, signedIn);
		const place = placeAfter(event, signedIn);
		redirect(303, by ? `${by}?next=${encodeURIComponent(place)}` : place);
	};
}
