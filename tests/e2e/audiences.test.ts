// Writing for an audience through the forms and the API, and what happens at once when the audience changes.
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { posts } from '#server/conversation/posts/schema.ts';
import { payloads, sample } from '../support/hostile.ts';
import { useHouse } from '../support/house.ts';
import type { Who } from '../support/people-of-the-house.ts';
import { word } from '../support/words.ts';

const { url, house, cookie, db } = useHouse();
const stamp = () => Math.random().toString(36).slice(2, 8);

const get = async (who: Who, path: string) => {
	const answer = await fetch(url() + path, { redirect: 'manual', headers: { cookie: cookie(who) } });
	return { status: answer.status, text: await answer.text() };
};
const send = async (who: Who, path: string, fields: Record<string, string>) => {
	const answer = await fetch(url() + path, {
		...{ method: 'POST', redirect: 'manual', body: new URLSearchParams(fields) },
		headers: { cookie: cookie(who), origin: url(), accept: 'text/html' }
	});
	return { status: answer.status, place: answer.headers.get('location') ?? '', text: await answer.text() };
};
const call = async (who: Who, path: string, body: object) => {
	const answer = await fetch(url() + path, {
		...{ method: 'POST', body: JSON.stringify(body) },
		headers: { cookie: cookie(who), origin: url(), 'content-type': 'application/json' }
	});
	return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
};
const crew = () => `audience-${house().crewId}`;
const asked = (title: string) => db().select().from(posts).where(eq(posts.title, title));

describe('the choice who sees it', () => {
	it.each(['/questions/new', '/ideas/new', '/articles/new', '/photos/new'])(
		'on %s offers what one may choose',
		async (path) => {
			const offers = async (who: Who) => (await get(who, path)).text.includes(`value="${crew()}"`);
			expect([await offers('member'), await offers('communicator'), await offers('employee')]).toEqual([
				true,
				true,
				false
			]);
		}
	);

	it('puts a question where the form says, and keeps the choice when something else is refused', async () => {
		const title = `Who counts the lamps ${stamp()}?`;
		const refused = await send('member', '/questions/new?/ask', { title: 'Short', spaceId: crew() });
		expect([refused.status, new RegExp(`value="${crew()}" selected`).test(refused.text)]).toEqual([422, true]);
		const made = await send('member', '/questions/new?/ask', { title, spaceId: crew() });
		expect(made.status).toBe(303);
		expect((await get('host', made.place)).text).toContain('Night crew');
		expect((await get('employee', made.place)).status).toBe(404);
		expect(await asked(title)).toMatchObject([{ audienceId: house().crewId, spaceId: null, restricted: true }]);
	});

	it('is refused beside its field to whoever may not write there, like one that is not there', async () => {
		for (const spaceId of [crew(), 'audience-987654321']) {
			const title = `May I ask the crew ${stamp()}?`;
			const { status, text } = await send('employee', '/questions/new?/ask', { title, spaceId });
			expect([status, text.includes(word('audiences_refused_writing')), text.includes('Night crew')]).toEqual([
				422,
				true,
				false
			]);
			expect(await asked(title)).toEqual([]);
		}
	});

	it('takes no other spelling for an audience, whatever is sent', async () => {
		const { crewId } = house();
		const odd = [
			'audience-',
			'audience-0',
			`audience--${crewId}`,
			`-${crewId}`,
			`audience-${crewId}.5`,
			'audience-1e3'
		];
		const long = ['audience-99999999999999999999', `AUDIENCE-${crewId}`, `audience-${crewId},${crewId}`, '1e9', '0'];
		for (const spaceId of [...odd, ...long, ...sample(payloads(), 40)]) {
			const title = `Is this a place ${stamp()}?`;
			const { status } = await send('communicator', '/questions/new?/ask', { title, spaceId: spaceId.toWellFormed() });
			// What is nothing but spaces, or nothing at all, is for everyone.
			const isEmpty = spaceId.replaceAll('\0', '') === '';
			expect([spaceId.slice(0, 80), status]).toEqual([spaceId.slice(0, 80), isEmpty ? 303 : 422]);
			expect(await asked(title)).toHaveLength(isEmpty ? 1 : 0);
		}
	});

	it('is the same over the API', async () => {
		const title = () => `Who fuels the barge ${stamp()}?`;
		const made = await call('member', '/api/v1/questions', { title: title(), spaceId: crew() });
		expect([made.status, made.body.audience, made.body.space]).toEqual([
			201,
			{ id: house().crewId, name: 'Night crew' },
			null
		]);
		const list = async (who: Who) => (await get(who, '/api/v1/questions')).text;
		expect([(await list('host')).includes('Who fuels'), (await list('employee')).includes('Who fuels')]).toEqual([
			true,
			false
		]);
		for (const spaceId of [-house().crewId, `-${house().crewId}`, {}, [], true, 1.5, crew()]) {
			const { status, body } = await call('employee', '/api/v1/questions', { title: title(), spaceId });
			expect([JSON.stringify(spaceId), status]).toEqual([JSON.stringify(spaceId), 422]);
			expect(JSON.stringify(body)).toContain('"field":"spaceId"');
		}
	});
});

describe('an audience that changes', () => {
	it('changes at once who sees what is for it, and stays while anything is', async () => {
		const name = `Lamp keepers ${stamp()}`;
		const rule = (role: string) => JSON.stringify({ all: [{ role }, { not: { role: 'administrator' } }] });
		const save = (role: string, id = 'new') =>
			send('communicator', `/admin/audiences/${id}?/save`, { name, rule: rule(role) });
		expect((await save('moderator')).status).toBe(303);
		const listed = (await get('communicator', '/admin/audiences')).text;
		const id = new RegExp(`/admin/audiences/(\\d+)"[^>]*>${name}`).exec(listed)![1]!;
		const title = `Who trims the wicks ${stamp()}?`;
		const { place } = await send('communicator', '/questions/new?/ask', { title, spaceId: `audience-${id}` });
		const seen = async () => {
			const answers = [];
			for (const who of ['moderator', 'employee', 'administrator', 'communicator'] as const)
				answers.push((await get(who, place)).status === 200 && (await get(who, '/questions')).text.includes(title));
			return answers;
		};
		// Its author sees it without being in it.
		expect(await seen()).toEqual([true, false, false, true]);
		await save('employee', id);
		expect(await seen()).toEqual([true, true, false, true]);
		await save('moderator', id);
		expect(await seen()).toEqual([true, false, false, true]);
		const removed = await send('communicator', '/admin/audiences?/remove', { id });
		expect([removed.status, removed.text.includes('1 post is for this audience')]).toEqual([409, true]);
		expect((await get('moderator', place)).status).toBe(200);
	});
});
