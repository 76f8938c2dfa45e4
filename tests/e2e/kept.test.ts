// Answers that are sent again: never old, never another person's, with a policy for their own script alone, and small.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { writeComment } from '#server/conversation/comments/actions.ts';
import { voteOnQuestion } from '#server/community/questions/actions/judge.ts';
import { leaveSpace } from '#server/members/spaces/actions/join.ts';
import { useHouse } from '../support/house.ts';
import type { Who } from '../support/people-of-the-house.ts';

const { url, house, cookie, ctx } = useHouse(true);
const ask = (who: Who, path: string, headers: Record<string, string> = {}) =>
	fetch(url() + path, {
		redirect: 'manual',
		headers: { cookie: cookie(who), 'accept-encoding': 'identity', ...headers }
	});
const article = () => `/articles/${house().posts.open.id}-${house().posts.open.slug}`;
/** The scripts that stand in a page, as its policy must name them. */
const scriptsOf = (text: string) =>
	[...text.matchAll(/<script>([^]*?)<\/script>/g)].map(
		([, code]) => `'sha256-${createHash('sha256').update(code!).digest('base64')}'`
	);

describe('a page that is asked for again', () => {
	it('is the same to the byte, and its policy lets run what it holds and nothing else', async () => {
		const [one, two] = [await ask('member', '/articles'), await ask('member', '/articles')];
		const [first, again] = [await one.text(), await two.text()];
		expect(again).toBe(first);
		for (const [answer, text] of [
			[one, first],
			[two, again]
		] as const) {
			const policy = answer.headers.get('content-security-policy') ?? '';
			expect(scriptsOf(text)).toHaveLength(1);
			expect(/script-src ([^;]*)/.exec(policy)?.[1]).toBe(`'self' ${scriptsOf(text)[0]}`);
			expect(text).not.toMatch(/<script (?!type="application\/ld)/);
		}
		expect(two.headers.get('x-content-type-options')).toBe('nosniff');
	});

	it('need not travel again, and does when something is new', async () => {
		const { id, slug } = house().questions.open;
		const path = `/questions/${id}-${slug}`;
		let etag = '';
		let held!: Response;
		// Word of what the house was filled with may still be under way; once it has come, nothing changes any more.
		await expect
			.poll(async () => {
				etag = (await ask('member', path)).headers.get('etag')!;
				held = await ask('member', path, { 'if-none-match': etag });
				return held.status;
			})
			.toBe(304);
		expect(await held.text()).toBe('');
		await voteOnQuestion(ctx('employee'), { postId: id, value: 1 });
		await expect
			.poll(async () => (await ask('member', path, { 'if-none-match': etag })).status, { timeout: 10_000 })
			.toBe(200);
	});

	it('is new for whoever has done something, at once', async () => {
		const { id, slug, answerId } = house().questions.open;
		const path = `/questions/${id}-${slug}`;
		expect(await (await ask('host', path)).text()).not.toContain('helped:true');
		await fetch(`${url()}${path}?/helped`, {
			method: 'POST',
			redirect: 'manual',
			headers: { cookie: cookie('member'), origin: url(), 'content-type': 'application/x-www-form-urlencoded' },
			body: `answerId=${answerId}&helped=yes`
		});
		expect(await (await ask('member', path)).text()).toContain('helped:true');
	});

	it('says at once what somebody else has written meanwhile', async () => {
		await ask('employee', article());
		await writeComment(ctx('member'), { postId: house().posts.open.id, body: 'Something new about gaskets' });
		// The change travels through the database's own line: some milliseconds, where nothing else keeps the machine busy.
		await expect
			.poll(async () => (await ask('employee', article())).text(), { timeout: 10_000 })
			.toContain('Something new about gaskets');
	});

	it('is sent again while something else changes, and made anew when what it shows does', async () => {
		const { open, private: other } = house().posts;
		const text = async () => (await ask('moderator', `/articles/${open.id}-${open.slug}`)).text();
		// Made anew it says another moment.
		const first = await text();
		await writeComment(ctx('member'), { postId: other.id, body: 'About something else entirely' });
		const elsewhere = async () => (await ask('host', `/articles/${other.id}-${other.slug}`)).text();
		await expect.poll(elsewhere, { timeout: 10_000 }).toContain('About something else entirely');
		expect(await text()).toBe(first);
		await writeComment(ctx('member'), { postId: open.id, body: 'About this very thing' });
		await expect.poll(text, { timeout: 10_000 }).toContain('About this very thing');
	});

	it("is nobody else's", async () => {
		const own = await (await ask('host', '/')).text();
		const other = await (await ask('employee', '/')).text();
		const viewerIs = (who: Who) => `viewer:{id:${house().people[who].viewer.id},`;
		expect(own).toContain(viewerIs('host'));
		expect(other).toContain(viewerIs('employee'));
		expect(other).not.toContain(viewerIs('host'));
		expect((await fetch(`${url()}/`, { redirect: 'manual' })).status).toBe(303);
	});

	it('is gone the moment the door closes', async () => {
		const { slug } = house().spaces.private;
		expect((await ask('member', `/spaces/${slug}`)).status).toBe(200);
		await leaveSpace(ctx('member'), { slug });
		await expect.poll(async () => (await ask('member', `/spaces/${slug}`)).status, { timeout: 10_000 }).toBe(404);
	});

	it('travels small to those who can open it, made anew or kept', async () => {
		for (let time = 0; time < 2; time += 1) {
			const answer = await ask('host', '/people', { 'accept-encoding': 'br' });
			expect(answer.headers.get('content-encoding')).toBe('br');
			expect(await answer.text()).toContain('</html>');
		}
	});
});
