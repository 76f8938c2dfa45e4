// Every request passes here: start once, session, language, deny by default, one table of errors.
import { hash, randomUUID } from 'node:crypto';
import { redirect } from '@sveltejs/kit';
import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit/hooks';
import { paraglideMiddleware } from '#lib/paraglide/server.js';
import { startApp } from '#server/app.ts';
import { AppError, NotFound, SignInNeeded } from '#server/platform/errors.ts';
import { database, type Db } from '#server/platform/db/client.ts';
import { changed, heedTold } from '#server/platform/live/changes.ts';
import { log } from '#server/platform/log.ts';
import { compressed } from '#server/web/compress.ts';
import { shareFormatters } from '#server/web/intl.ts';
import { before, type Before, keep, sendKept } from '#server/web/kept.ts';
import { countRequest } from '#server/web/metrics.ts';
import { isForScripts, isPublic } from '#server/web/public.ts';
import { problem } from '#server/web/rest.ts';
import { sessionCookies, sessionOf } from '#server/web/session.ts';
import { isSetUp } from '#server/members/organisation/queries.ts';

export const init: ServerInit = () => {
	shareFormatters();
	// The web server runs outside the built site and asks here first.
	(globalThis as { hearthKept?: typeof sendKept }).hearthKept = sendKept;
	return startApp();
};

type Asked = Parameters<Handle>[0]['event'];

export const handle: Handle = async ({ event, resolve }) => {
	const now = new Date();
	const cookie = sessionCookies.map((name) => event.cookies.get(name)).find(Boolean);
	const session = await sessionOf(cookie, now);
	const db = database().db as unknown as Db;
	Object.assign(event.locals, {
		viewer: session?.viewer ?? null,
		sessionId: session?.sessionId ?? null,
		theme: session?.theme ?? 'system',
		origin: event.url.origin,
		publicCtx: () => ({ db, now }),
		ctx: () => {
			if (!session) throw new SignInNeeded();
			return { viewer: session.viewer, db, now };
		}
	});
	const start = performance.now();
	const then = session && before(session.viewer.id);
	const made = (await turnedAway(event)) ?? (await translated(event, resolve));
	secure(made.headers);
	const answer = await packed(event, made, then);
	// What somebody has just done they see at the next page, before the change has come round.
	if (event.request.method !== 'GET') {
		heedTold();
		if (session) changed({ people: [session.viewer.id] });
	}
	countRequest(event.route.id ?? 'unknown', event.request.method, answer.status, (performance.now() - start) / 1000);
	return answer;
};

/** Sends visitors to the set-up or to sign in; scripts, which follow no such way, get a problem document. */
async function turnedAway(event: Asked): Promise<Response | void> {
	const path = event.url.pathname;
	// No text of ours holds this character, and PostgreSQL takes none that does: nothing can be found there.
	if (/%00/.test(event.url.href)) throw new NotFound();
	if (isPublic(path)) return;
	if (!(await isSetUp(event.locals.publicCtx()))) redirect(303, '/setup');
	if (event.locals.viewer) return;
	if (isForScripts(event.request, path, event.route.id, event.isDataRequest)) return problem(new SignInNeeded());
	redirect(303, `/login?next=${encodeURIComponent(path + event.url.search)}`);
}

/** Renders in the viewer's language: the cookie that sign-in and settings write, else what the browser prefers. */
function translated(event: Asked, resolve: Parameters<Handle>[0]['resolve']) {
	return paraglideMiddleware(event.request, ({ locale }) => {
		event.locals.locale = locale;
		return resolve(event, {
			// The two upright Latin fonts are on every page; asked for early they are there for the first paint.
			preload: ({ type, path }) => type === 'js' || type === 'css' || path.includes('-latin-wght-normal')
		});
	});
}

/** A page with its language and look in its first line, done on the bytes: as text the whole page would be put together twice. */
function dressed(page: Buffer, { locale, theme }: App.Locals): Buffer {
	const end = page.indexOf('<head');
	if (end < 0) return page;
	const open = page
		.toString('latin1', 0, end)
		.replace('%hearth.language%', locale)
		.replace('%hearth.direction%', 'ltr')
		.replace('%hearth.theme%', theme === 'system' ? '' : `data-theme="${theme}"`);
	return Buffer.concat([Buffer.from(open), page.subarray(end)]);
}

/** Pages and their data are kept for a moment and made smaller; everything else goes as it is. */
async function packed(
	{ request, url, route, locals }: Asked,
	answer: Response,
	then: Before | null
): Promise<Response> {
	const type = /^(text\/html|application\/json)/.exec(answer.headers.get('content-type') ?? '')?.[1];
	if (!type || !answer.body) return answer;
	const given = Buffer.from(await answer.arrayBuffer());
	const whole = type === 'text/html' ? dressed(given, locals) : given;
	if (type === 'text/html') answer.headers.set('etag', `"${hash('sha1', whole, 'base64url')}"`);
	const { body, headers } = await compressed(whole, request.headers.get('accept-encoding') ?? '');
	for (const [name, value] of Object.entries(headers)) answer.headers.set(name, value);
	answer.headers.set('content-length', String(body.byteLength));
	if (locals.viewer && then) {
		const address = request.url.slice(url.origin.length);
		const asked = { request, address, route: route.id, personId: locals.viewer.id, leansOn: locals.leansOn, then };
		keep({ ...asked, response: answer, body });
	}
	return new Response(body as BodyInit, answer);
}

function secure(headers: Headers) {
	headers.set('x-content-type-options', 'nosniff');
	headers.set('referrer-policy', 'same-origin');
	headers.set('x-frame-options', 'DENY');
	headers.set('cross-origin-opener-policy', 'same-origin');
	headers.set('permissions-policy', 'camera=(self), microphone=(), geolocation=()');
}

/** Domain errors carry their status; anything else is a bug with a reference number for the user and a stack for the log. */
export const handleError: HandleServerError = (caught) => {
	const { error } = caught;
	if (error instanceof AppError) return { status: error.status, message: error.message, code: error.code };
	if (caught.kind !== 'unknown') return;
	const reference = randomUUID().slice(0, 8);
	log.error('unexpected', error, { reference, path: caught.event?.url.pathname });
	return { message: 'Something went wrong on our side.', code: 'bug', reference };
};
