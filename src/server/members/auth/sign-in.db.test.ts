// Every way in, taken and refused; the same answer for known and unknown; failures that slow down and lock nobody out.
import { eq, inArray } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { buildAudience } from '../../../../tests/factories/audiences.ts';
import { buildPerson } from '../../../../tests/factories/people.ts';
import { buildPost } from '../../../../tests/factories/posts.ts';
import { buildSpace } from '../../../../tests/factories/spaces.ts';
import { ctxOf, rolledBack, useDatabase } from '../../../../tests/support/database.ts';
import { audiences } from '#server/members/audiences/schema.ts';
import { ledger } from '#server/members/ledger/schema.ts';
import { people } from '#server/members/people/schema.ts';
import type { Db } from '#server/platform/db/client.ts';
import { mails } from '#server/platform/mail/schema.ts';
import { acceptInvitation, createInvitation, createSignInCodes } from './actions/codes.ts';
import type { Visit } from './actions/identity.ts';
import { askForLink } from './actions/links.ts';
import {
	changePassword,
	endOtherSessions,
	endSession,
	setPassword,
	signOut,
	touchSession
} from './actions/passwords.ts';
import { resetPassword, signInWithLink, signInWithPassword, useSignInCode } from './actions/sign-in.ts';
import { authOn, cookieOf } from './better-auth.ts';
import { markDevice } from './device.ts';
import { findViewerBySession, hasPassword, listSessions } from './queries.ts';
import { authSessions, signInCodes } from './schema.ts';

const { db } = useDatabase();
const good = 'quiet harbour seven lamps';
const better = 'violet tractor under snow';
const from = (over: Partial<Visit> = {}): Visit => ({
	address: '10.0.0.7',
	userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0',
	origin: 'http://hearth.lan:3000',
	device: null,
	...over
});
const now = () => ({ now: new Date() });
const open = (tx: Db, at = new Date()) => ({ db: tx, now: at });
const verbs = async (tx: Db) => (await tx.select().from(ledger).orderBy(ledger.id)).map((event) => event.verb);

async function withPassword(tx: Db, over = {}) {
	const person = await buildPerson(tx, over);
	await setPassword(open(tx), person.id, good);
	return person;
}

describe('with a password', () => {
	it.each(['amara', '@amara', 'AMARA', 'amara@example.org', 'Amara@Example.org'])('lets %s in', (identifier) =>
		rolledBack(db(), async (tx) => {
			const person = await withPassword(tx, { handle: 'amara', language: 'de' });
			const signedIn = await signInWithPassword(open(tx), { identifier, password: good }, from());
			expect(signedIn).toMatchObject({ personId: person.id, language: 'de', activated: false });
			expect(await verbs(tx)).toContain('person.signed_in');
		})
	);

	it('makes a session that the edge believes, with the cookie better-auth itself would read', () =>
		rolledBack(db(), async (tx) => {
			const person = await withPassword(tx);
			const { token } = await signInWithPassword(open(tx), { identifier: person.handle, password: good }, from());
			expect((await findViewerBySession(tx, token, new Date()))?.viewer.id).toBe(person.id);
			const plain = await cookieOf(tx, 'http://hearth.lan:3000', token);
			expect(plain).toMatchObject({ name: 'hearth.session_token', secure: false });
			const headers = new Headers({ cookie: `${plain.name}=${encodeURIComponent(plain.value)}` });
			const read = await authOn(tx, 'http://hearth.lan:3000').api.getSession({ headers });
			expect(read?.session.token).toBe(token);
			expect(await cookieOf(tx, 'https://hearth.example', token)).toMatchObject({
				name: '__Secure-hearth.session_token',
				secure: true
			});
		}));

	it('knows the spaces one belongs to, and the audiences one is in that decide about anything', () =>
		rolledBack(db(), async (tx) => {
			const person = await withPassword(tx);
			const [open, used, idle] = [
				await buildAudience(tx, { openToMembers: true, members: [person] }),
				await buildAudience(tx),
				await buildAudience(tx, { openToMembers: false })
			];
			await buildAudience(tx, { openToMembers: true });
			const space = await buildSpace(tx, { members: [person] });
			const { token } = await signInWithPassword(
				{ db: tx, now: new Date() },
				{ identifier: person.handle, password: good },
				from()
			);
			const places = async () => (await findViewerBySession(tx, token, new Date()))?.viewer.spaceIds;
			expect(await places()).toEqual([space.id, -open.id]);
			await tx
				.update(audiences)
				.set({ rule: { not: { role: 'administrator' } } })
				.where(inArray(audiences.id, [used.id, idle.id]));
			await buildPost(tx, { author: await buildPerson(tx), audience: used, state: 'draft' });
			expect(await places()).toEqual([space.id, -open.id, -used.id]);
			await tx.update(people).set({ locationId: null }).where(eq(people.id, person.id));
			expect(await places()).toEqual([space.id, -used.id]);
		}));

	it('answers wrong, unknown, without password and left in the same words', () =>
		rolledBack(db(), async (tx) => {
			await withPassword(tx, { handle: 'known' });
			await buildPerson(tx, { handle: 'bare' });
			const gone = await withPassword(tx, { handle: 'gone' });
			await tx.update(people).set({ status: 'left' }).where(eq(people.id, gone.id));
			const answers = [];
			for (const [identifier, password] of [
				['known', better],
				['nobody', better],
				['bare', better],
				['gone', good]
			] as const) {
				const error = await signInWithPassword(open(tx), { identifier, password }, from()).catch(
					(caught: unknown) => caught
				);
				const { code, message, status } = error as { code: string; message: string; status: number };
				answers.push(`${code} ${status} ${message}`);
			}
			expect(new Set(answers).size).toBe(1);
			const failed = await tx.select().from(ledger).where(eq(ledger.verb, 'person.sign_in_failed'));
			expect(failed).toHaveLength(4);
			expect(JSON.stringify(failed)).not.toContain(better);
			expect(JSON.stringify(failed)).not.toContain('nobody');
		}));

	it('takes about as long for an unknown name as for a known one', () =>
		rolledBack(db(), async (tx) => {
			await withPassword(tx, { handle: 'known' });
			const time = async (identifier: string) => {
				const start = performance.now();
				await signInWithPassword(open(tx), { identifier, password: better }, from()).catch(() => undefined);
				return performance.now() - start;
			};
			await time('warm-up');
			const [known, unknown] = [await time('known'), await time('nobody')];
			expect(unknown).toBeGreaterThan(known / 4);
		}));

	it('turns an invited person into an active one', () =>
		rolledBack(db(), async (tx) => {
			const person = await withPassword(tx, { status: 'invited' });
			await signInWithPassword(open(tx), { identifier: person.handle, password: good }, from());
			const [row] = await tx.select().from(people).where(eq(people.id, person.id));
			expect(row?.status).toBe('active');
			expect(await verbs(tx)).toContain('person.joined');
		}));
});

describe('failures', () => {
	const fail = async (tx: Db, visit: Visit, times: number, at = new Date()) => {
		for (let i = 0; i < times; i += 1)
			await signInWithPassword(open(tx, at), { identifier: 'target', password: better }, visit).catch(() => undefined);
	};
	const succeed = (tx: Db, visit: Visit, at = new Date()) =>
		signInWithPassword(open(tx, at), { identifier: 'target', password: good }, visit);

	it('make the account wait at the place they came from, right password or not', () =>
		rolledBack(db(), async (tx) => {
			await withPassword(tx, { handle: 'target' });
			const at = new Date();
			await fail(tx, from(), 5, at);
			await expect(succeed(tx, from(), at)).rejects.toMatchObject({ status: 429, retryAfter: 30 });
			await expect(succeed(tx, from(), new Date(at.getTime() + 31_000))).resolves.toBeTruthy();
		}));

	it('do not lock the owner out anywhere else, nor on a known device at the same address', () =>
		rolledBack(db(), async (tx) => {
			const owner = await withPassword(tx, { handle: 'target' });
			await fail(tx, from({ address: '10.6.6.6' }), 8);
			await expect(succeed(tx, from({ address: '10.0.0.8' }))).resolves.toBeTruthy();
			await fail(tx, from({ address: '10.6.6.6' }), 8);
			await expect(
				succeed(tx, from({ address: '10.6.6.6', device: markDevice(null, owner.id) }))
			).resolves.toBeTruthy();
		}));

	it('do not spill over to another account at the same address', () =>
		rolledBack(db(), async (tx) => {
			await withPassword(tx, { handle: 'target' });
			await withPassword(tx, { handle: 'colleague' });
			await fail(tx, from(), 6);
			await expect(
				signInWithPassword(open(tx), { identifier: 'colleague', password: good }, from())
			).resolves.toBeTruthy();
		}));

	it('make an unknown name wait just the same', () =>
		rolledBack(db(), async (tx) => {
			await fail(tx, from(), 5);
			await expect(succeed(tx, from())).rejects.toMatchObject({ status: 429 });
		}));
});

describe('with a link by mail', () => {
	const tokenIn = async (tx: Db) => (await tx.select().from(mails)).at(-1)?.text.match(/token=([\w-]+)/)?.[1] ?? '';

	it('signs in once', () =>
		rolledBack(db(), async (tx) => {
			const person = await buildPerson(tx, { status: 'invited' });
			await askForLink(open(tx), 'link', { identifier: person.handle }, from());
			const token = await tokenIn(tx);
			await expect(signInWithLink(open(tx), { token }, from())).resolves.toMatchObject({ personId: person.id });
			await expect(signInWithLink(open(tx), { token }, from())).rejects.toMatchObject({ code: 'link_over' });
		}));

	it('sends nothing to unknown names, leavers and people without e-mail, and says so to nobody', () =>
		rolledBack(db(), async (tx) => {
			const gone = await buildPerson(tx, { status: 'left' });
			const bare = await buildPerson(tx, { email: null });
			for (const identifier of ['nobody@example.org', gone.handle, bare.handle])
				await expect(askForLink(open(tx), 'reset', { identifier }, from())).resolves.toBeUndefined();
			expect(await tx.select().from(mails)).toHaveLength(0);
		}));

	it('sends at most four in a quarter of an hour', () =>
		rolledBack(db(), async (tx) => {
			const person = await buildPerson(tx);
			for (let i = 0; i < 6; i += 1) await askForLink(open(tx), 'link', { identifier: person.handle }, from());
			expect(await tx.select().from(mails)).toHaveLength(4);
		}));

	it('does not sign a leaver in who still holds one', () =>
		rolledBack(db(), async (tx) => {
			const person = await buildPerson(tx);
			await askForLink(open(tx), 'link', { identifier: person.handle }, from());
			const token = await tokenIn(tx);
			await tx.update(people).set({ status: 'left' }).where(eq(people.id, person.id));
			await expect(signInWithLink(open(tx), { token }, from())).rejects.toMatchObject({ code: 'link_over' });
		}));

	it('names no address that a forged request made up', () =>
		rolledBack(db(), async (tx) => {
			const boss = await withPassword(tx, { roles: ['administrator'] });
			await signInWithPassword(open(tx), { identifier: boss.handle, password: good }, from());
			await askForLink(open(tx), 'reset', { identifier: boss.handle }, from({ origin: 'http://evil.example' }));
			const [mail] = await tx.select().from(mails);
			expect(mail?.text).toContain('http://hearth.lan:3000/login/reset?token=');
			expect(mail?.text).not.toContain('evil.example');
			expect(mail?.secret).toBe('yes');
		}));

	it('sets a new password and ends every other session; a weak one does not use the link up', () =>
		rolledBack(db(), async (tx) => {
			const person = await withPassword(tx);
			const old = await signInWithPassword(open(tx), { identifier: person.handle, password: good }, from());
			await askForLink(open(tx), 'reset', { identifier: person.handle }, from());
			const token = await tokenIn(tx);
			await expect(resetPassword(open(tx), { token, password: 'password1234' }, from())).rejects.toMatchObject({
				code: 'weak_password'
			});
			await expect(resetPassword(open(tx), { token, password: better }, from())).resolves.toMatchObject({
				personId: person.id
			});
			expect(await findViewerBySession(tx, old.token, new Date())).toBeNull();
			await expect(
				signInWithPassword(open(tx), { identifier: person.handle, password: better }, from())
			).resolves.toBeTruthy();
		}));
});

describe('with a code on paper', () => {
	it('signs in once, and not at all when over', () =>
		rolledBack(db(), async (tx) => {
			const boss = await buildPerson(tx, { roles: ['administrator'] });
			const [one, two] = [await buildPerson(tx, { email: null }), await buildPerson(tx, { email: null })];
			const sheet = await createSignInCodes(ctxOf(tx, boss, new Date()), [one.id, two.id]);
			const code = sheet.find((entry) => entry.personId === one.id)?.code ?? '';
			await expect(useSignInCode(open(tx), { code: code.toLowerCase() }, from())).resolves.toMatchObject({
				personId: one.id
			});
			await expect(useSignInCode(open(tx), { code }, from())).rejects.toMatchObject({ code: 'code_wrong' });
			const late = new Date(Date.now() + 31 * 86_400_000);
			const other = sheet.find((entry) => entry.personId === two.id)?.code ?? '';
			await expect(useSignInCode(open(tx, late), { code: other }, from())).rejects.toMatchObject({
				code: 'code_wrong'
			});
		}));

	it('keeps hashes only, and a new sheet cancels the old', () =>
		rolledBack(db(), async (tx) => {
			const boss = await buildPerson(tx, { roles: ['administrator'] });
			const one = await buildPerson(tx, { email: null });
			const [first] = await createSignInCodes(ctxOf(tx, boss, new Date()), [one.id]);
			await createSignInCodes(ctxOf(tx, boss, new Date()), [one.id]);
			expect(JSON.stringify(await tx.select().from(signInCodes))).not.toContain(first?.code);
			await expect(useSignInCode(open(tx), { code: first?.code ?? '' }, from())).rejects.toMatchObject({
				code: 'code_wrong'
			});
		}));

	it('is made by administrators only, and for no leaver', () =>
		rolledBack(db(), async (tx) => {
			const gone = await buildPerson(tx, { status: 'left' });
			await expect(createSignInCodes(ctxOf(tx, await buildPerson(tx), new Date()), [gone.id])).rejects.toMatchObject({
				status: 403
			});
			const boss = await buildPerson(tx, { roles: ['administrator'] });
			expect(await createSignInCodes(ctxOf(tx, boss, new Date()), [gone.id])).toEqual([]);
		}));

	it('makes guessing wait', () =>
		rolledBack(db(), async (tx) => {
			for (let i = 0; i < 5; i += 1)
				await useSignInCode(open(tx), { code: `AAAA-AAAA-AAA${i}` }, from()).catch(() => undefined);
			await expect(useSignInCode(open(tx), { code: 'AAAA-AAAA-AAAA' }, from())).rejects.toMatchObject({ status: 429 });
		}));
});

describe('with an invitation', () => {
	it('chooses a password, signs in, works once, and mails the link', () =>
		rolledBack(db(), async (tx) => {
			const boss = await buildPerson(tx, { roles: ['administrator'] });
			const person = await buildPerson(tx, { status: 'invited' });
			const invitation = await createInvitation(ctxOf(tx, boss, new Date()), person.id, 'http://hearth.lan:3000');
			const token = invitation.path.split('/').at(-1) ?? '';
			const [mail] = await tx.select().from(mails);
			expect(mail?.text).toContain(invitation.path);
			await expect(acceptInvitation(open(tx), { token, password: 'short' }, from())).rejects.toMatchObject({
				code: 'weak_password'
			});
			await expect(acceptInvitation(open(tx), { token, password: good }, from())).resolves.toMatchObject({
				personId: person.id
			});
			await expect(acceptInvitation(open(tx), { token, password: good }, from())).rejects.toMatchObject({
				code: 'invitation_over'
			});
			expect(await verbs(tx)).toEqual(expect.arrayContaining(['person.invited', 'person.joined', 'person.signed_in']));
		}));

	it('is made by administrators only', () =>
		rolledBack(db(), async (tx) => {
			const person = await buildPerson(tx);
			await expect(createInvitation(ctxOf(tx, person, new Date()), person.id, 'http://x')).rejects.toMatchObject({
				status: 403
			});
		}));
});

describe('sessions', () => {
	it('are listed with their device, and ended one by one or together', () =>
		rolledBack(db(), async (tx) => {
			const person = await withPassword(tx);
			const enter = () => signInWithPassword(open(tx), { identifier: person.handle, password: good }, from());
			const [here] = [await enter(), await enter(), await enter()];
			const ctx = { ...ctxOf(tx, person, new Date()), ...now() };
			const current = (await findViewerBySession(tx, here.token, new Date()))?.sessionId ?? '';
			const before = await listSessions(ctx, current);
			expect(before.map((one) => one.current)).toEqual([true, false, false]);
			expect(before[0]?.device).toBe('Firefox, Linux');
			await endSession(ctx, { id: before[1]?.id ?? '' });
			expect(await listSessions(ctx, current)).toHaveLength(2);
			expect(await endOtherSessions(ctx, current)).toBe(1);
			await signOut(ctx, current);
			expect(await listSessions(ctx, current)).toHaveLength(0);
		}));

	it('of somebody else cannot be ended', () =>
		rolledBack(db(), async (tx) => {
			const person = await withPassword(tx);
			await signInWithPassword(open(tx), { identifier: person.handle, password: good }, from());
			const [theirs] = await tx.select().from(authSessions);
			await expect(
				endSession(ctxOf(tx, await buildPerson(tx), new Date()), { id: theirs?.id ?? '' })
			).rejects.toMatchObject({ status: 404 });
		}));

	it('of a leaver open nothing', () =>
		rolledBack(db(), async (tx) => {
			const person = await withPassword(tx);
			const { token } = await signInWithPassword(open(tx), { identifier: person.handle, password: good }, from());
			await tx.update(people).set({ status: 'left' }).where(eq(people.id, person.id));
			expect(await findViewerBySession(tx, token, new Date())).toBeNull();
		}));

	it('live on while they are used', () =>
		rolledBack(db(), async (tx) => {
			const person = await withPassword(tx);
			const { token } = await signInWithPassword(open(tx), { identifier: person.handle, password: good }, from());
			const [session] = await tx.select().from(authSessions);
			const later = new Date(Date.now() + 29 * 86_400_000);
			await touchSession(open(tx, later), session?.id ?? '', person.id);
			const muchLater = new Date(later.getTime() + 29 * 86_400_000);
			expect(await findViewerBySession(tx, token, muchLater)).not.toBeNull();
			expect(await findViewerBySession(tx, token, new Date(muchLater.getTime() + 2 * 86_400_000))).toBeNull();
		}));

	it('end elsewhere when the password changes, which asks for the current one', () =>
		rolledBack(db(), async (tx) => {
			const person = await withPassword(tx);
			const other = await signInWithPassword(open(tx), { identifier: person.handle, password: good }, from());
			const here = await signInWithPassword(open(tx), { identifier: person.handle, password: good }, from());
			const ctx = ctxOf(tx, person, new Date());
			const current = (await findViewerBySession(tx, here.token, new Date()))?.sessionId ?? null;
			await expect(changePassword(ctx, { current: 'nonsense', password: better }, current)).rejects.toMatchObject({
				code: 'current_wrong'
			});
			await changePassword(ctx, { current: good, password: better }, current);
			expect(await findViewerBySession(tx, other.token, new Date())).toBeNull();
			expect(await findViewerBySession(tx, here.token, new Date())).not.toBeNull();
		}));

	it('let somebody without a password choose a first one', () =>
		rolledBack(db(), async (tx) => {
			const ctx = ctxOf(tx, await buildPerson(tx, { email: null }), new Date());
			expect(await hasPassword(ctx)).toBe(false);
			await changePassword(ctx, { current: '', password: good }, null);
			expect(await hasPassword(ctx)).toBe(true);
		}));
});

describe('the owner of an account', () => {
	const told = async (tx: Db) =>
		(await tx.select().from(mails).orderBy(mails.id)).filter(({ kind }) => kind === 'security');

	it('is told by mail of a new password, however it came about, in their language', () =>
		rolledBack(db(), async (tx) => {
			const person = await withPassword(tx, { language: 'de' });
			expect(await told(tx)).toEqual([]);
			await changePassword(ctxOf(tx, person, new Date()), { current: good, password: better }, null);
			await setPassword(open(tx, new Date(Date.now() + 60_000)), person.id, good);
			const sent = await told(tx);
			expect(sent.map(({ recipient }) => recipient)).toEqual(Array(2).fill(`${person.handle}@example.org`));
			expect(sent[0]?.text).toContain('geändert');
			expect(sent[0]?.text).toContain('/settings/security');
			expect(sent[0]?.text).not.toMatch(/token|tractor/);
		}));

	it('and of a first password in the settings, and of a code that was used', () =>
		rolledBack(db(), async (tx) => {
			const admin = await buildPerson(tx, { roles: ['administrator'] });
			const person = await buildPerson(tx);
			const [sheet] = await createSignInCodes(ctxOf(tx, admin, new Date()), [person.id]);
			await useSignInCode(open(tx), { code: sheet!.code }, from());
			await changePassword(ctxOf(tx, person, new Date()), { current: '', password: good }, null);
			expect((await told(tx)).map(({ once }) => once.split(':')[2])).toEqual(['code', 'password']);
			const silent = await buildPerson(tx, { email: null });
			await setPassword(open(tx), silent.id, good);
			await setPassword(open(tx), silent.id, better);
			expect(await told(tx)).toHaveLength(2);
		}));
});
