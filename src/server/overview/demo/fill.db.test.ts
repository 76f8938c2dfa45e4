// The demo company moves into a database: everybody and everything is there, at its time, and nobody is told of the past.
import { sql, type SQL } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { listPosts } from '#server/conversation/posts/queries/list-posts.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { buildPerson } from '../../../../tests/factories/people.ts';
import { useDatabase } from '../../../../tests/support/database.ts';
import { chanceOf } from './chance.ts';
import { articles } from './content/articles.ts';
import { seededArticles } from './content/programme/aims.ts';
import { announcement, draft, planned } from './content/unpublished.ts';
import { fillDemo, whoLivesHere } from './fill.ts';

const { db } = useDatabase();
const now = new Date('2026-03-18T10:00:00Z');
const one = async <Row>(query: SQL) => (await db().execute<Row & Record<string, unknown>>(query)).rows[0]!;
const count = async (query: SQL) => (await one<{ n: number }>(sql`select count(*)::int as n ${query}`)).n;

beforeAll(async () => {
	expect(await whoLivesHere({ db: db(), now })).toBe('nobody');
	// Pictures are tested where they are drawn; here they would take most of the time.
	await fillDemo({ db: db(), now }, { origin: 'http://localhost:3000', picture: () => Promise.resolve(null) });
}, 240_000);

describe('who and what is there', () => {
	it('is known as the demo afterwards, so that a second start leaves it alone', async () => {
		expect(await whoLivesHere({ db: db(), now })).toBe('demo');
	});

	it('has forty active people with managers, skills and a password, one of them without mail', async () => {
		expect(await count(sql`from people where status = 'active' and activated_at is not null`)).toBe(40);
		expect(await count(sql`from people where manager_id is null`)).toBe(1);
		expect(await count(sql`from people where cardinality(skills) = 0 or about_html = ''`)).toBe(0);
		expect(await count(sql`from auth_accounts where password is not null`)).toBe(40);
		expect(await count(sql`from people where email is null`)).toBe(1);
	});

	it('has ideas in every stage, two challenges, and values that were confirmed', async () => {
		expect(await count(sql`from challenges where not draft`)).toBe(2);
		expect(await count(sql`from (select distinct stage from ideas) s`)).toBe(7);
		expect(await count(sql`from ledger where verb = 'idea.value_confirmed'`)).toBe(2);
	});

	it('has all that was written, the announcement pinned, a draft and an article that waits', async () => {
		const lately = sql`(select post_id from bank_items where published_at > ${now.toISOString()}::timestamptz - interval '9 days' and source = 'own'
			and outline <> '' and post_id is not null)`;
		const out = sql`from posts where state = 'published' and kind = 'article' and id not in ${lately}`;
		expect(await count(out)).toBe(articles.length + 1);
		expect(await count(sql`from comments c join posts p on p.id = c.post_id where p.kind = 'article'`)).toBe(300 + 4);
		expect(await one(sql`select title from posts where pinned_until > ${now.toISOString()}::timestamptz`)).toEqual({
			title: announcement.title
		});
		const ofBank = sql`(select post_id from bank_items where post_id is not null)`;
		expect(await one(sql`select title from posts where state = 'draft' and id not in ${ofBank}`)).toEqual({
			title: draft.title
		});
		expect(await one(sql`select title from posts where state = 'scheduled'`)).toEqual({ title: planned.title });
		expect(await count(sql`from post_authors`)).toBeGreaterThan(5);
		expect(await count(sql`from articles where series_id is not null`)).toBeGreaterThan(12);
	});

	it('has objectives with readings, and a bank in mid-flight', async () => {
		expect(await count(sql`from objectives`)).toBe(4);
		expect(await count(sql`from readings`)).toBeGreaterThan(40);
		const stages = await db().execute<{ stage: string; n: number }>(
			sql`select stage, count(*)::int as n from bank_items group by stage order by stage`
		);
		const found = Object.fromEntries(stages.rows.map(({ stage, n }) => [stage, n]));
		expect(Object.keys(found).toSorted()).toEqual(['drafting', 'idea', 'published', 'ready', 'review', 'scheduled']);
		expect(found.idea).toBeGreaterThan(40);
		expect(found.published).toBeGreaterThan(seededArticles.length);
		expect(await count(sql`from posts where seeded and state = 'published'`)).toBe(found.published!);
		expect(
			await count(sql`from slots where state = 'open' and at > ${now.toISOString()}::timestamptz`)
		).toBeGreaterThan(30);
		expect(await count(sql`from publications where maker = 'bank'`)).toBe(found.published!);
	});

	it('is read, liked, kept and followed, by some more than by others', async () => {
		expect(await count(sql`from post_views`)).toBeGreaterThan(800);
		expect(await count(sql`from post_reactions`)).toBeGreaterThan(500);
		expect(await count(sql`from bookmarks`)).toBeGreaterThan(20);
		expect(await count(sql`from person_follows`)).toBeGreaterThan(60);
		expect(await count(sql`from topic_follows`)).toBeGreaterThan(60);
		const { least, most } = await one<{ least: number; most: number }>(
			sql`select min(view_count) as least, max(view_count) as most from posts where state = 'published'`
		);
		expect(most).toBeGreaterThan(least * 3);
	});

	it('keeps counts that agree with what they count', async () => {
		expect(
			await count(sql`from posts p where comment_count <> (select count(*) from comments c where c.post_id = p.id)
			or reaction_count <> (select count(*) from post_reactions r where r.post_id = p.id)
			or view_count <> (select count(*) from post_views v where v.post_id = p.id)`)
		).toBe(0);
		expect(
			await count(
				sql`from spaces s where member_count <> (select count(*) from space_members m where m.space_id = s.id)`
			)
		).toBe(0);
	});
});

describe('the past', () => {
	it('stands in the ledger at its time, in order for everyone', async () => {
		const { first, last } = await one<{ first: Date; last: Date }>(
			sql`select min(at) as first, max(at) as last from ledger where verb = 'article.published'`
		);
		expect(now.getTime() - new Date(first).getTime()).toBeGreaterThan(150 * 86_400_000);
		expect(now.getTime() - new Date(last).getTime()).toBeLessThan(5 * 86_400_000);
		expect(await count(sql`from ledger where at > ${now.toISOString()}::timestamptz`)).toBe(0);
		expect(
			await count(sql`from comments c join posts p on p.id = c.post_id where c.created_at <= p.published_at`)
		).toBe(0);
		expect(
			await count(sql`from post_views v join people p on p.id = v.person_id where v.first_at < p.activated_at`)
		).toBe(0);
	});

	it('is told to nobody: no mail, no job but the one of the planned article, bells of the last days only', async () => {
		expect(await count(sql`from mails`)).toBe(0);
		expect(await count(sql`from pgboss.job where name not in ('publish-due-posts', 'begin-counting')`)).toBe(0);
		expect(
			await count(
				sql`from notifications where created_at < ${new Date(now.getTime() - 6 * 86_400_000).toISOString()}::timestamptz`
			)
		).toBe(0);
	});

	it('leaves something unread for each of those one is invited to sign in as', async () => {
		for (const handle of ['alina.moritz', 'jana.okafor', 'hannes.vogt'])
			expect(
				await count(
					sql`from notifications n join people p on p.id = n.person_id where p.handle = ${handle} and n.read_at is null`
				),
				handle
			).toBeGreaterThan(0);
	});
});

describe('the private space', () => {
	it('is in the newest list of its members and of nobody else', async () => {
		const { id } = await one<{ id: number }>(sql`select id from spaces where visibility = 'private'`);
		const stranger = await buildPerson(db(), { handle: 'stranger' });
		const titles = async (spaceIds: number[]) => {
			const ctx: Ctx = { db: db(), now, viewer: { ...stranger, spaceIds } };
			return (await listPosts(ctx, { size: 100 })).rows.map((row) => row.space?.id ?? null);
		};
		expect(await titles([])).not.toContain(id);
		expect(await titles([id])).toContain(id);
	});
});

describe('chance', () => {
	it('is the same for the same name', () => {
		const [first, second] = [chanceOf('a'), chanceOf('a')];
		expect([first.next(), first.between(1, 6)]).toEqual([second.next(), second.between(1, 6)]);
		expect(chanceOf('b').next()).not.toBe(chanceOf('a').next());
	});
});
