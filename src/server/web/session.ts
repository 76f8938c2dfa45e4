// From the cookie to the viewer: one prepared query, remembered for a few seconds.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { config } from '#server/platform/config.ts';
import { database, type Db } from '#server/platform/db/client.ts';
import { canKeep, changeCount, changed, standingVersion } from '#server/platform/live/changes.ts';
import { log } from '#server/platform/log.ts';
import { touchSession } from '#server/members/auth/actions/passwords.ts';
import { findViewerBySession, type SessionViewer } from '#server/members/auth/queries.ts';

/** better-auth's cookie: `<token>.<base64 HMAC-SHA256 of the token>`, percent-encoded. */
// The secure one first: over https a left-over of plain http must not stand before it.
export const sessionCookies = ['__Secure-hearth.session_token', 'hearth.session_token'];

/** Milliseconds a looked-up session is believed while changes of other nodes are heard, and while they are not. */
const hearing = 60_000;
const deaf = 5_000;
const remembered = new Map<string, { until: number; standing: string; session: SessionViewer }>();

export async function sessionOf(cookie: string | undefined, now: Date): Promise<SessionViewer | null> {
	const token = cookie ? verifiedToken(cookie) : null;
	if (!token) return null;
	const known = remembered.get(token);
	if (known && known.until > now.getTime() && known.standing === standingVersion(known.session.viewer.id))
		return known.session;
	const before = changeCount();
	const session = await findViewerBySession(database().db, token, now);
	if (!session) {
		remembered.delete(token);
		return null;
	}
	if (remembered.size > 20_000) remembered.clear();
	// What changed while it was read may not be in it: it is read again at the next request.
	const believed = before !== changeCount() ? 0 : canKeep() ? hearing : deaf;
	const until = now.getTime() + believed;
	remembered.set(token, { until, standing: standingVersion(session.viewer.id), session });
	if (now.getTime() - session.usedAt.getTime() > noted) void noteUse(session, now);
	return session;
}

/** Milliseconds of use that are noted as one. */
const noted = 10 * 60_000;

/** Beside the request, which does not wait for it; what goes wrong is tried again at the next. */
function noteUse(session: SessionViewer, now: Date): Promise<void> {
	const ctx = { db: database().db as unknown as Db, now };
	return touchSession(ctx, session.sessionId, session.viewer.id).catch((error: unknown) =>
		log.error('session not noted', error)
	);
}

/** Call after anything that changes who somebody is, so that this node knows at once: roles, memberships, profile, sign-out. */
export function forgetSessions(personId?: number): void {
	changed(personId === undefined ? { all: true } : { standing: [personId] });
	for (const [token, entry] of remembered)
		if (personId === undefined || entry.session.viewer.id === personId) remembered.delete(token);
}

function verifiedToken(cookie: string): string | null {
	const dot = cookie.lastIndexOf('.');
	if (dot < 1) return null;
	const token = cookie.slice(0, dot);
	const given = Buffer.from(cookie.slice(dot + 1), 'base64');
	const right = createHmac('sha256', config().secret).update(token).digest();
	return given.length === right.length && timingSafeEqual(given, right) ? token : null;
}
