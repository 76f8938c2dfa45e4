// Search on a real database: found in every language, never what is hidden, every page, whatever was typed.
import { existsSync, readFileSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { buildPerson } from '../../../../tests/factories/people.ts';
import { buildPost } from '../../../../tests/factories/posts.ts';
import { buildAnswer, buildQuestion } from '../../../../tests/factories/questions.ts';
import { buildSpace } from '../../../../tests/factories/spaces.ts';
import { ctxOf, rolledBack, testNow, useDatabase } from '../../../../tests/support/database.ts';
import type { SearchFilter } from '#lib/terms/search.ts';
import { writeComment } from '#server/conversation/comments/actions.ts';
import type { Viewer } from '#server/members/access/viewer.ts';
import type { Db } from '#server/platform/db/client.ts';
import { Invalid } from '#server/platform/errors.ts';
import { noteSearch } from './actions.ts';
import { readSearch } from './input.ts';
import { listSearchSpaces, search } from './queries/search.ts';
import { suggest } from './queries/suggest.ts';

const { db } = useDatabase();
const filter = (over: Partial<SearchFilter>): SearchFilter => ({ q: '', kind: 'posts', sort: 'best', ...over });

async function found(tx: Db, viewer: Viewer, over: Partial<SearchFilter>): Promise<number[]> {
	const ids: number[] = [];
	let after: string | null = null;
	do {
		const page: { rows: { id: number }[]; next: string | null } = (await search(ctxOf(tx, viewer), filter(over), after))
			.found;
		ids.push(...page.rows.map((row) => row.id));
		after = page.next;
	} while (after);
	return ids;
}

describe('posts', () => {
	it('finds words in the language of the post, with and without accents, quotes and minus', () =>
		rolledBack(db(), async (tx) => {
			const me = await buildPerson(tx);
			const english = await buildPost(tx, {
				author: me,
				title: 'Handovers at night',
				body: 'We walked the line twice.'
			});
			const german = await buildPost(tx, {
				author: me,
				title: 'Übergaben in der Nacht',
				body: 'Die Häuser sind größer geworden.',
				language: 'german'
			});
			const french = await buildPost(tx, {
				author: me,
				title: 'Réunion',
				body: 'Les chevaux mangent',
				language: 'french'
			});
			expect(await found(tx, me, { q: 'handover' })).toEqual([english.id]);
			expect(await found(tx, me, { q: 'walking' })).toEqual([english.id]);
			expect(await found(tx, me, { q: 'Übergabe' })).toEqual([german.id]);
			expect(await found(tx, me, { q: 'ubergabe' })).toEqual([german.id]);
			expect(await found(tx, me, { q: 'reunion' })).toEqual([french.id]);
			expect(await found(tx, me, { q: 'night -handover' })).toEqual([]);
			expect(await found(tx, me, { q: '"line twice"' })).toEqual([english.id]);
			expect(await found(tx, me, { q: '"twice line"' })).toEqual([]);
			expect(await found(tx, me, { q: 'handover or reunion' })).toHaveLength(2);
		}));

	it('ranks a title over a text, marks the words, counts, and can go by time', () =>
		rolledBack(db(), async (tx) => {
			const me = await buildPerson(tx);
			const text = await buildPost(tx, {
				author: me,
				title: 'Other things',
				body: 'A word on pumps & <b>valves</b> here.',
				publishedAt: testNow
			});
			const title = await buildPost(tx, {
				author: me,
				title: 'All about pumps',
				body: 'Long story.',
				publishedAt: new Date('2026-01-01')
			});
			const result = await search(ctxOf(tx, me), filter({ q: 'pump' }));
			expect(result.found.rows.map((row) => row.id)).toEqual([title.id, text.id]);
			expect([result.found.total, result.found.next]).toEqual([2, null]);
			if (result.kind !== 'posts') throw new Error('posts');
			expect(result.found.rows[0]?.markedTitle).toContainEqual({ text: 'pumps', hit: true });
			expect(result.found.rows[1]?.markedText).toContainEqual({ text: 'pumps', hit: true });
			expect(await found(tx, me, { q: 'pump', sort: 'newest' })).toEqual([text.id, title.id]);
		}));

	it('narrows by space, topic, person and day', () =>
		rolledBack(db(), async (tx) => {
			const [me, jana] = [await buildPerson(tx), await buildPerson(tx)];
			const space = await buildSpace(tx);
			const [one, two] = [
				await buildPost(tx, { author: me, title: 'Pumps', space }),
				await buildPost(tx, { author: jana, title: 'Pumps', publishedAt: new Date('2026-02-01T12:00:00Z') })
			];
			const topic = await tx.execute<{ id: number }>(
				sql`insert into topics (slug, name) values ('water', 'Water') returning id`
			);
			await tx.execute(sql`insert into post_topics (post_id, topic_id) values (${two.id}, ${topic.rows[0]!.id})`);
			expect(await found(tx, me, { q: 'pumps', space: space.slug })).toEqual([one.id]);
			expect(await found(tx, me, { q: 'pumps', topic: 'water' })).toEqual([two.id]);
			expect(await found(tx, me, { q: 'pumps', person: jana.handle })).toEqual([two.id]);
			expect(await found(tx, me, { q: 'pumps', from: '2026-02-01', to: '2026-02-01' })).toEqual([two.id]);
			expect(await found(tx, me, { q: 'pumps', space: 'no-such-space' })).toEqual([]);
		}));

	it('gives every hit once, common or in between, over equal times', () =>
		rolledBack(db(), async (tx) => {
			const me = await buildPerson(tx);
			await tx.execute(sql`insert into posts (kind, state, author_id, title, body_text, language, published_at)
				select 'article', 'published', ${me.id}, 'Post', 'safety' || case when g % 150 = 0 then ' turbine' else '' end, 'english', ${testNow.toISOString()}::timestamptz - (g / 40) * interval '1 hour'
				from generate_series(1, 2600) g`);
			const common = await found(tx, me, { q: 'safety' });
			expect([common.length, new Set(common).size]).toEqual([2600, 2600]);
			const between = await found(tx, me, { q: 'turbine' });
			expect([between.length, new Set(between).size]).toEqual([17, 17]);
			expect((await search(ctxOf(tx, me), filter({ q: 'safety' }))).found).toMatchObject({ total: null, atLeast: 200 });
			expect((await search(ctxOf(tx, me), filter({ q: 'safety -turbine' }))).found.rows).toHaveLength(20);
		}));
});

describe('the other tabs', () => {
	it('finds comments, people, spaces and topics', () =>
		rolledBack(db(), async (tx) => {
			const me = await buildPerson(tx, { name: 'Anna Müller', title: 'Quality engineer' });
			const post = await buildPost(tx, { author: me });
			const { id } = await writeComment(ctxOf(tx, me), { postId: post.id, body: 'The impeller was worn' });
			await buildSpace(tx, { name: 'Night shift', purpose: 'Handovers that work' });
			await tx.execute(
				sql`insert into topics (slug, name, description) values ('cold-start', 'Cold start', 'In the morning.'), ('cold-case', 'Cold case', '')`
			);
			expect(await found(tx, me, { q: 'impellers', kind: 'comments' })).toEqual([id]);
			expect(await found(tx, me, { q: 'impellers', kind: 'comments', person: 'nobody' })).toEqual([]);
			expect(await found(tx, me, { q: 'muller', kind: 'people' })).toEqual([me.id]);
			expect(await found(tx, me, { q: 'anna quality', kind: 'people' })).toEqual([me.id]);
			expect(await found(tx, me, { q: 'Muler', kind: 'people' })).toEqual([me.id]);
			expect(await found(tx, me, { q: 'handovers', kind: 'spaces' })).toHaveLength(1);
			expect(await found(tx, me, { q: 'cold', kind: 'topics' })).toHaveLength(1);
		}));

	it('pages through comments once', () =>
		rolledBack(db(), async (tx) => {
			const me = await buildPerson(tx);
			const post = await buildPost(tx, { author: me });
			await tx.execute(
				sql`insert into comments (post_id, author_id, body, body_html, body_text, language) select ${post.id}, ${me.id}, '', '', 'a worn seal', 'english' from generate_series(1, 53)`
			);
			const ids = await found(tx, me, { q: 'seal', kind: 'comments' });
			expect([ids.length, new Set(ids).size]).toEqual([53, 53]);
		}));
});

describe('what is hidden', () => {
	it('is in no tab, suggestion, count, choice or guess', () =>
		rolledBack(db(), async (tx) => {
			const [jana, stranger] = [
				await buildPerson(tx),
				await buildPerson(tx, { roles: ['administrator', 'moderator'] })
			];
			const space = await buildSpace(tx, {
				name: 'Zephyr project',
				purpose: 'Zephyr',
				visibility: 'private',
				members: [jana]
			});
			const post = await buildPost(tx, { author: jana, space, title: 'Zephyr merger plan', body: 'Zephyr in full' });
			await writeComment(ctxOf(tx, jana), { postId: post.id, body: 'Zephyr is on' });
			await buildPost(tx, { author: jana, title: 'Zephyr draft', state: 'draft' });
			await buildPost(tx, { author: jana, title: 'Zephyr gone', deletedAt: testNow });
			for (const kind of ['posts', 'comments', 'spaces', 'topics'] as const)
				expect((await search(ctxOf(tx, stranger), filter({ q: 'zephyr', kind }))).found).toMatchObject({
					rows: [],
					total: 0,
					next: null
				});
			expect((await search(ctxOf(tx, stranger), filter({ q: 'zephir' }))).near).toBeNull();
			expect((await search(ctxOf(tx, jana), filter({ q: 'zephir' }))).near?.toLowerCase()).toContain('zephyr');
			expect(await suggest(ctxOf(tx, stranger), 'zeph')).toEqual([]);
			expect((await suggest(ctxOf(tx, jana), 'zeph')).flatMap((group) => group.items)).toHaveLength(2);
			expect((await listSearchSpaces(ctxOf(tx, stranger))).map((row) => row.name)).not.toContain('Zephyr project');
			expect(await found(tx, stranger, { q: 'zephyr', space: space.slug })).toEqual([]);
			expect(await found(tx, jana, { q: 'zephyr' })).toEqual([post.id]);
		}));
});

describe('suggest', () => {
	it('finds beginnings of words, older titles too, and takes wildcards as they are', () =>
		rolledBack(db(), async (tx) => {
			const me = await buildPerson(tx, { name: 'Sölve Sander' });
			const post = await buildPost(tx, { author: me, title: 'What Safety means' });
			const kinds = async (q: string) =>
				(await suggest(ctxOf(tx, me), q)).flatMap((group) => group.items.map((item) => item.kind));
			expect(await kinds('saf')).toEqual(['article']);
			expect(await kinds('Sol')).toEqual(['person']);
			expect((await suggest(ctxOf(tx, me), 'saf'))[0]?.items[0]).toMatchObject({
				href: `/articles/${post.id}-what-safety-means`,
				title: 'What Safety means'
			});
			for (const q of ['', ' ', '%', '_', '\\', "'", 'afety']) expect(await kinds(q)).toEqual([]);
		}));
});

describe('hostile words and addresses', () => {
	it('reads filters that make no sense as none', () => {
		const read = (query: string) => readSearch(new URLSearchParams(query));
		expect(read('')).toMatchObject({ q: '', kind: 'posts', sort: 'best' });
		expect(read('q=%00a%0Ab&kind=x&sort=y&from=2026-99-99&to=yesterday&person=@jana')).toMatchObject({
			q: 'a b',
			kind: 'posts',
			sort: 'best',
			from: undefined,
			to: undefined,
			person: 'jana'
		});
		expect(read(`q=${'x'.repeat(5000)}`).q).toHaveLength(200);
	});

	it('refuses a cursor that was made up', () =>
		rolledBack(db(), async (tx) => {
			const me = await buildPerson(tx);
			const made = (parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');
			for (const kind of ['posts', 'comments', 'people'] as const)
				for (const after of ['x', made(['a']), made([1.5]), made(['2026-01-01T00:00:00Z', "' or 1=1", 1, 1, 1])])
					await expect(search(ctxOf(tx, me), filter({ q: 'x', kind }), after)).rejects.toBeInstanceOf(Invalid);
		}));

	const files = ['../shared/data/naughty-strings/blns.json', '../shared/data/xss-payloadbox'].filter((file) =>
		existsSync(file)
	);
	it.runIf(files.length > 0)('answers whatever is typed', () =>
		rolledBack(db(), async (tx) => {
			const me = await buildPerson(tx);
			await buildPost(tx, {
				author: me,
				title: '<script>alert(1)</script> onerror',
				body: "' OR 1=1 -- \\ & | ! ( ) : * <-> %_"
			});
			const strings = (JSON.parse(readFileSync(files[0]!, 'utf8')) as string[]).filter((_, i) => i % 3 === 0);
			const more = [
				"'",
				'"',
				'\\',
				'&',
				'|',
				'!',
				'(',
				')',
				':*',
				'<->',
				'%',
				'_',
				'-',
				'""',
				'-"',
				'or',
				'or or',
				'<img src=x onerror=alert(1)>',
				'\ue000\ue001',
				...strings
			];
			for (const text of more) {
				const asked = readSearch(new URLSearchParams({ q: text }));
				for (const kind of ['posts', 'comments', 'people'] as const) await search(ctxOf(tx, me), { ...asked, kind });
				await suggest(ctxOf(tx, me), text);
			}
		})
	);
});

it('a search is an event; its words are kept only when it was in vain', () =>
	rolledBack(db(), async (tx) => {
		const me = await buildPerson(tx);
		await noteSearch(ctxOf(tx, me), filter({ q: 'holiday rules' }), 0);
		await noteSearch(ctxOf(tx, me), filter({ q: 'secret' }), 3);
		const { rows } = await tx.execute(sql`select verb, facts from ledger where subject = 'search' order by id`);
		expect(rows).toEqual([
			{ verb: 'search.made', facts: { kind: 'posts', results: 0, words: 'holiday rules' } },
			{ verb: 'search.made', facts: { kind: 'posts', results: 3 } }
		]);
	}));

describe('answers', () => {
	it('are found by their words where the question is visible, and nowhere else', () =>
		rolledBack(db(), async (tx) => {
			const [asker, expert, outsider] = [await buildPerson(tx), await buildPerson(tx), await buildPerson(tx)];
			const space = await buildSpace(tx, { visibility: 'private', members: [asker, expert] });
			for (const place of [null, space]) {
				const question = await buildQuestion(tx, { asker, space: place });
				await buildAnswer(tx, { question, author: expert, body: 'Descale the evaporator with citric acid.' });
			}
			const hits = async (viewer: Viewer) => await found(tx, viewer, { q: 'evaporator', kind: 'answers' });
			expect(await hits(asker)).toHaveLength(2);
			expect(await hits(outsider)).toHaveLength(1);
			const { found: page } = await search(ctxOf(tx, outsider), filter({ q: 'evaporator', kind: 'answers' }));
			expect(page.rows[0]).toMatchObject({ href: expect.stringMatching(/^\/questions\/.+#answer-\d+$/) });
		}));
});
