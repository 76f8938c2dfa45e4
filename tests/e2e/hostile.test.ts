// Hostile words in every field: each gets an answer, and none of them runs in a real browser.
import { describe, expect, it } from 'vitest';
import { comments } from '#server/conversation/comments/schema.ts';
import { writeIdea } from '#server/community/ideas/actions.ts';
import { openChallenge } from '#server/community/ideas/actions/challenges.ts';
import { moveIdea } from '#server/community/ideas/actions/move.ts';
import { enterValue, noteProgress } from '#server/community/ideas/actions/work.ts';
import { OpenChallenge } from '#server/community/ideas/input-challenges.ts';
import { EnterValue, MoveIdea, NoteProgress, WriteIdea } from '#server/community/ideas/input.ts';
import { postAnswer } from '#server/community/questions/actions/answer.ts';
import { askQuestion } from '#server/community/questions/actions/ask.ts';
import { markObsolete } from '#server/community/questions/actions/freshness.ts';
import { commentOnAnswer } from '#server/community/questions/actions/judge.ts';
import { AskQuestion, CommentOnAnswer } from '#server/community/questions/input.ts';
import { writeComment } from '#server/conversation/comments/actions.ts';
import { WriteComment } from '#server/conversation/comments/input.ts';
import { editProfile } from '#server/members/people/actions/profile.ts';
import { EditProfile } from '#server/members/people/input.ts';
import { renderMarkdown } from '#server/platform/text/markdown.ts';
import { payloads, sample } from '../support/hostile.ts';
import { useHostileWalk } from '../support/hostile-walk.ts';
import { article, useHouse } from '../support/house.ts';

const rooms = useHouse(true);
const { url, cookie, ctx, db } = rooms;
const walk = useHostileWalk(rooms, 'administrator');
const { expectHarmless } = walk;
const all = payloads();

const headers = (json = false) => ({
	cookie: cookie('administrator'),
	origin: url(),
	...(json ? { 'content-type': 'application/json' } : {})
});

const send = async (address: string, fields: Record<string, string>) => (await walk.send(address, fields)).status;

async function expectAnswers(list: string[], ask: (payload: string, index: number) => Promise<number>): Promise<void> {
	const broken: string[] = [];
	const waiting = list.map((payload, index) => [payload, index] as const);
	const work = async () => {
		for (let next = waiting.pop(); next; next = waiting.pop()) {
			const status = await ask(...next).catch((error: unknown) => String(error));
			if (typeof status === 'string' || status >= 500) broken.push(`${status}: ${next[0].slice(0, 100)}`);
		}
	};
	await Promise.all(Array.from({ length: 6 }, work));
	expect(broken).toEqual([]);
}

/** The page and those after it by its own "next" link. */
async function onwards(address: string, most: number): Promise<void> {
	let next: string | null = address;
	for (let seen = 0; next && seen < most; seen++) {
		await expectHarmless([next]);
		next = await walk
			.page()
			.locator('main a[href*="cursor="], main a[href*="after="]')
			.last()
			.getAttribute('href', { timeout: 200 })
			.catch(() => null);
	}
}

describe('hostile words', () => {
	it('in the text of articles, every one of them', async () => {
		const addresses: string[] = [];
		for (let from = 0; from < all.length; from += 600) {
			const body = all
				.slice(from, from + 600)
				.join('\n\n')
				.slice(0, 900_000);
			const { id } = await article(ctx('administrator'), { title: `Payloads from ${from}`, body, publish: true });
			addresses.push(`/articles/${id}`);
		}
		await expectHarmless(addresses);
	});

	it('in comments, each on its own', async () => {
		const { id } = await article(ctx('administrator'), {
			title: 'Under discussion',
			body: 'Say something.',
			publish: true
		});
		const asked = sample(all, 120).map((body) => WriteComment.safeParse({ postId: id, body }));
		for (const [index, { data }] of asked.entries())
			if (data) await writeComment({ ...ctx('administrator'), now: new Date(Date.now() + index * 4_000) }, data);
		const addresses = [`/articles/${id}`];
		for (let from = 0; from < all.length; from += 1_500) addresses.push(await discussed(all.slice(from, from + 1_500)));
		await expectHarmless(addresses);
	});

	it('in questions, answers, and the comments on them', async () => {
		const addresses: string[] = [];
		for (const [index, payload] of sample(all, 24).entries()) {
			const at = new Date(Date.now() - (40 - index) * 3_600_000);
			const asked = AskQuestion.safeParse({
				title: `About ${payload}`.slice(0, 190),
				body: payload,
				topics: [payload]
			});
			if (!asked.data) continue;
			const mine = { ...ctx('administrator'), now: at };
			const { id } = await askQuestion(mine, asked.data);
			const body = sample(all, 200)
				.slice(index, index + 60)
				.join('\n\n');
			const answer = await postAnswer({ ...ctx('member'), now: at }, { id, body });
			const said = CommentOnAnswer.safeParse({ answerId: answer.id, body: payload });
			if (said.data) await commentOnAnswer({ ...ctx('member'), now: at }, said.data);
			await markObsolete(mine, { id, obsolete: true, note: payload.replaceAll('\0', ''), replacedBy: null });
			addresses.push(`/questions/${id}?part=${answer.id}`);
		}
		await expectHarmless([...addresses, '/questions', '/questions?tab=mine']);
	});

	it('as a title that somebody types', async () => {
		const broken: string[] = [];
		for (const payload of sample(all, 60)) {
			const q = encodeURIComponent(payload.slice(0, 1_500).toWellFormed());
			const answer = await fetch(`${url()}/questions/similar?q=${q}&text=${q}&except=${q}`, { headers: headers() });
			await answer.body?.cancel();
			if (answer.status >= 500) broken.push(`${answer.status} ${payload}`);
		}
		expect(broken).toEqual([]);
	});

	it('in ideas, reasons, notes and challenges', async () => {
		const addresses: string[] = [];
		for (const [index, payload] of sample(all, 24).entries()) {
			const clean = payload.replaceAll('\0', '');
			const steering = ctx('communicator');
			const written = WriteIdea.safeParse({
				...{ title: `Why ${clean}`.slice(0, 190), problem: payload, proposal: payload, benefit: payload },
				topics: [clean.slice(0, 50)]
			});
			if (!written.data) continue;
			const { id } = await writeIdea(ctx('member'), written.data);
			const moved = MoveIdea.safeParse({ id, to: 'in-progress', reason: `Because ${clean}`.slice(0, 1_900) });
			if (moved.data) await moveIdea(steering, moved.data);
			const noted = NoteProgress.safeParse({ id, body: clean.slice(0, 3_000), progress: '40' });
			if (noted.data) await noteProgress(steering, noted.data);
			const worth = EnterValue.safeParse({ id, amount: '12', unit: clean.slice(0, 60), note: clean.slice(0, 1_900) });
			if (worth.data) await enterValue(steering, worth.data);
			if (index % 4 === 0) addresses.push(await challenged(payload, clean));
			addresses.push(`/ideas/${id}`);
		}
		const lists = ['/ideas', '/ideas?view=list', '/ideas?view=matrix', '/ideas/challenges', '/ideas/late'];
		await expectHarmless([...addresses, ...lists]);
	});

	async function challenged(payload: string, clean: string): Promise<string> {
		const asked = OpenChallenge.parse({
			...{ title: `What ${clean}`.slice(0, 190), summary: clean.slice(0, 300), background: payload, rules: payload },
			...{ sponsor: 'carla', opensOn: '2026-01-01', closesOn: '2090-01-01' },
			criteria: [{ name: `C ${clean}`.slice(0, 70), weight: 3 }]
		});
		const { id } = await openChallenge(ctx('communicator'), asked);
		return `/ideas/challenges/${id}`;
	}

	it('in the fields and addresses of ideas', async () => {
		await expectAnswers(sample(all, 60), async (payload) => {
			const q = encodeURIComponent(payload.slice(0, 500).toWellFormed());
			const words = payload.slice(0, 150);
			const asked = [
				`/ideas?challenge=${q}&view=${q}&order=${q}&stage=${q}`,
				`/ideas?topic=${q}&cursor=${q}&view=list`,
				`/ideas?space=${q}`,
				`/ideas/cards?stage=submitted&cursor=${q}&challenge=${q}`,
				`/ideas/similar?q=${q}&except=${q}`
			];
			const statuses: number[] = [];
			for (const address of asked) {
				const answer = await fetch(url() + address, { headers: headers() });
				await answer.body?.cancel();
				statuses.push(answer.status);
			}
			statuses.push(
				await send('/ideas/new', {
					...{ title: words, problem: payload, proposal: payload },
					challengeId: words,
					topics: words
				}),
				await send('/ideas/challenges/new', {
					...{ title: words, background: payload, sponsor: words, opensOn: words, closesOn: words, spaceId: words },
					...{ 'criterion-0-name': words, 'criterion-0-weight': words }
				})
			);
			return Math.max(...statuses);
		});
	});

	/** Each rendered and cleaned on its own, then eight to a comment: what a page costs are its comments, not their words. */
	async function discussed(bodies: string[]): Promise<string> {
		const { id } = await article(ctx('administrator'), {
			title: 'Much discussed',
			body: 'Say something.',
			publish: true
		});
		const row = (together: string[], parentId: number | null) => {
			const rendered = together.map((body) => renderMarkdown(body, { knownHandles: () => true }));
			return {
				postId: id,
				parentId,
				authorId: ctx('administrator').viewer.id,
				body: together.join('\n\n').replaceAll('\0', ''),
				bodyHtml: rendered.map(({ html }) => html.replaceAll('\0', '')).join('\n'),
				bodyText: rendered.map(({ text }) => text.replaceAll('\0', '')).join('\n'),
				language: 'simple' as const
			};
		};
		const comment = Array.from({ length: Math.ceil(bodies.length / 8) }, (_, at) => bodies.slice(at * 8, at * 8 + 8));
		const first = await db()
			.insert(comments)
			.values(comment.slice(0, 45).map((together) => row(together, null)))
			.returning({ id: comments.id });
		const replies = comment.slice(45).map((together, index) => row(together, first[index % first.length]!.id));
		if (replies.length) await db().insert(comments).values(replies);
		return `/articles/${id}`;
	}

	it('in titles, summaries and topics, through the form', async () => {
		await expectAnswers(sample(all, 180), (payload) =>
			send('/articles/new?/publish', {
				title: payload.slice(0, 200),
				summary: payload.slice(0, 500),
				body: payload,
				topics: payload.slice(0, 60).replaceAll(',', ' '),
				coAuthors: '',
				baseVersion: '1'
			})
		);
		await onwards('/articles', 6);
		await onwards('/topics', 3);
		await onwards('/', 3);
	});

	it('in names, purposes and rules of spaces', async () => {
		await expectAnswers(sample(all, 60), (payload) =>
			send('/spaces/new', {
				name: payload.slice(0, 60),
				purpose: payload.slice(0, 290).padEnd(12, '.'),
				rules: payload,
				visibility: 'open'
			})
		);
		await onwards('/spaces', 4);
		await onwards('/spaces?scope=discover', 2);
		const links = await walk
			.page()
			.locator('main a[href^="/spaces/"]')
			.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
		await expectHarmless([...new Set(links)].slice(0, 5));
	});

	it('in profiles and personnel files', async () => {
		const about = sample(all, 60).join('\n\n').slice(0, 5_000);
		for (const payload of sample(all, 5)) {
			const profile = EditProfile.safeParse({
				personId: ctx('administrator').viewer.id,
				title: payload.slice(0, 160),
				about,
				skills: payload.slice(0, 60),
				languages: payload.slice(0, 60)
			});
			if (profile.data) await editProfile(ctx('administrator'), profile.data);
			await expectHarmless(['/people/ada', '/settings/profile']);
		}
		// A file that holds the character nobody can keep is no text, and refused whole.
		const quoted = (text: string) => `"${text.replaceAll('\0', '').replaceAll('"', '""')}"`;
		const rows = sample(all, 150).map((payload, index) =>
			[`N${index}`, payload.slice(0, 120), `p${index}@example.org`, payload.slice(0, 150), payload.slice(0, 60)]
				.map(quoted)
				.join(',')
		);
		const form = new FormData();
		form.set(
			'file',
			new File([['number,name,email,title,department', ...rows].join('\r\n')], 'people.csv', { type: 'text/csv' })
		);
		for (const [name, value] of Object.entries({
			step: 'import',
			mapped: 'people.csv',
			'map.employeeNumber': 'number',
			'map.name': 'name',
			'map.email': 'email',
			'map.title': 'title',
			'map.department': 'department'
		}))
			form.set(name, value);
		const answer = await fetch(`${url()}/admin/people/import`, { method: 'POST', headers: headers(), body: form });
		expect(answer.status).toBe(200);
		await walk.page().setContent('<p></p>');
		await onwards('/people', 4);
		await onwards('/admin/people', 3);
		await expectHarmless(['/people/chart', '/people/new-here', '/admin/departments']);
	});

	it('in the search', async () => {
		await expectAnswers(sample(all, 700), async (payload, index) => {
			const q = encodeURIComponent(payload.slice(0, 1_500).toWellFormed());
			const answer = await fetch(`${url()}/${index % 3 ? 'search' : 'search/suggest'}?q=${q}`, { headers: headers() });
			await answer.body?.cancel();
			return answer.status;
		});
		await expectHarmless(
			sample(all, 25).map((payload) => `/search?q=${encodeURIComponent(payload.slice(0, 1_500).toWellFormed())}`)
		);
	});

	it('in bodies that are not what they should be', async () => {
		const bodies = [
			'',
			'{',
			'null',
			'[]',
			'"x"',
			'{"postId":{"a":1}}',
			'{"id":1e400}',
			'{"__proto__":{"x":1}}',
			'[[[[',
			'\u0000'
		];
		const handlers = [
			'/reactions/given',
			'/bookmarks/kept',
			'/articles/drafts',
			'/articles/images',
			'/api/v1/spaces',
			'/api/v1/articles',
			'/api/v1/questions',
			'/api/v1/questions/1/answers',
			'/api/auth/strength'
		];
		const types = ['application/json', 'application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain'];
		const asked = handlers.flatMap((handler) =>
			types.flatMap((type) => bodies.map((body) => ({ handler, type, body })))
		);
		const broken: string[] = [];
		for (const { handler, type, body } of asked) {
			const answer = await fetch(url() + handler, {
				method: 'POST',
				redirect: 'manual',
				headers: { ...headers(), 'content-type': type },
				body
			});
			await answer.body?.cancel();
			if (answer.status >= 500) broken.push(`${answer.status} ${handler} ${type} ${body}`);
		}
		expect(broken).toEqual([]);
	});
});
