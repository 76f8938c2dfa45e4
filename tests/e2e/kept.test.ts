// Answers that are sent again: never old, never another person's, never with the same nonce, and small.
import { describe, expect, it } from 'vitest';
import { writeComment } from '#server/conversation/comments/actions.ts';
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
const nonceOf = (answer: Response) => /'nonce-([^']+)'/.exec(answer.headers.get('content-security-policy') ?? '')?.[1];

describe('a page that is asked for again', () => {
	it('is the same but for the nonce, which is new in head and text', async () => {
		const [one, two] = [await ask('member', '/articles'), await ask('member', '/articles')];
		const texts = [await one.text(), await two.text()];
		const nonces = [nonceOf(one)!, nonceOf(two)!];
		expect(nonces[0]).not.toBe(nonces[1]);
		expect(texts[0]).toContain(`nonce="${nonces[0]}"`);
		expect(texts[1]!.replaceAll(nonces[1]!, '')).toBe(texts[0]!.replaceAll(nonces[0]!, ''));
		expect(two.headers.get('x-content-type-options')).toBe('nosniff');
	});

	it('says at once what somebody else has written meanwhile', async () => {
		await ask('employee', article());
		await writeComment(ctx('member'), { postId: house().posts.open.id, body: 'Something new about gaskets' });
		// The change travels through the database's own line: some milliseconds, and seconds would be a fault.
		await expect
			.poll(async () => (await ask('employee', article())).text(), { timeout: 1_000 })
			.toContain('Something new about gaskets');
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
		await expect.poll(async () => (await ask('member', `/spaces/${slug}`)).status, { timeout: 1_000 }).toBe(404);
	});

	it('travels small to those who can open it, made anew or kept', async () => {
		for (let time = 0; time < 2; time += 1) {
			const answer = await ask('host', '/people', { 'accept-encoding': 'br' });
			expect(answer.headers.get('content-encoding')).toBe('br');
			expect(await answer.text()).toContain('</html>');
		}
	});
});
