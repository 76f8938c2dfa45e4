// Notices on a real database: grouped, chosen, mailed once, read, and silent about what one may not see.
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { ctxOf, rolledBack, testNow, useDatabase } from '../../../../tests/support/database.ts';
import { buildAudience } from '../../../../tests/factories/audiences.ts';
import { buildPerson } from '../../../../tests/factories/people.ts';
import { buildPost } from '../../../../tests/factories/posts.ts';
import { buildSpace } from '../../../../tests/factories/spaces.ts';
import { canSee } from '#server/conversation/posts/visible.ts';
import { posts } from '#server/conversation/posts/schema.ts';
import { noticeVerbs } from '#lib/terms/notifications.ts';
import type { Db } from '#server/platform/db/client.ts';
import { listMails } from '#server/platform/mail/queries.ts';
import { chooseNotices, markAllRead, markRead, markThreadRead, openNotice } from './actions.ts';
import { notify } from './notify.ts';
import { countUnread, listNotices, listPreferences } from './queries.ts';

const house = useDatabase();
const later = (minutes: number) => new Date(testNow.getTime() + minutes * 60_000);
const about = (over = {}) => ({
	verb: 'comment.written',
	thread: 'post:1',
	href: '/articles/1',
	title: 'Night shift',
	excerpt: 'Well said',
	actorId: null,
	...over
});

describe('telling people', () => {
	it('makes one entry of an unread thread, newest actor first, and one mail', () =>
		rolledBack(house.db(), async (db) => {
			const [ines, jana, piet] = [
				await buildPerson(db),
				await buildPerson(db, { name: 'Jana' }),
				await buildPerson(db, { name: 'Piet' })
			];
			await notify({ db, now: testNow }, [ines.id, jana.id], about({ actorId: jana.id }));
			await notify({ db, now: later(1) }, [ines.id], about({ actorId: piet.id, excerpt: 'I disagree' }));
			await notify({ db, now: later(2) }, [ines.id], about({ actorId: jana.id }));
			const { rows } = await listNotices(ctxOf(db, ines));
			expect(rows).toMatchObject([
				{ count: 3, actors: [{ name: 'Jana' }, { name: 'Piet' }], readAt: null, excerpt: 'Well said' }
			]);
			expect(await countUnread(ctxOf(db, ines))).toBe(1);
			expect((await listNotices(ctxOf(db, jana))).rows).toEqual([]);
			const mails = await listMails(db);
			expect(mails.rows.map((mail) => mail.subject)).toEqual(['Jana commented on “Night shift”']);
			await markThreadRead(ctxOf(db, ines), 'post:1');
			await notify({ db, now: later(3) }, [ines.id], about({ actorId: piet.id }));
			expect((await listNotices(ctxOf(db, ines))).rows.map((row) => row.count)).toEqual([1, 3]);
			expect((await listMails(db)).rows).toHaveLength(2);
		}));

	it('writes in the language of the receiver, and not to leavers or those without mail', () =>
		rolledBack(house.db(), async (db) => {
			const actor = await buildPerson(db, { name: 'Jana' });
			const told = [
				await buildPerson(db, { language: 'de' }),
				await buildPerson(db, { email: null }),
				await buildPerson(db, { status: 'left' })
			];
			expect(
				await notify(
					{ db, now: testNow },
					told.map((person) => person.id),
					about({ actorId: actor.id, verb: 'person.mentioned' })
				)
			).toBe(2);
			const { rows } = await listMails(db);
			expect(rows).toMatchObject([
				{ recipient: `${told[0]!.handle}@example.org`, subject: 'Erwähnung durch Jana in „Night shift“' }
			]);
		}));

	it('follows what each chose', () =>
		rolledBack(house.db(), async (db) => {
			const [quiet, mailed] = [await buildPerson(db), await buildPerson(db)];
			await chooseNotices(ctxOf(db, quiet), { inProduct: ['person.mentioned'], mail: [] });
			await chooseNotices(ctxOf(db, mailed), { inProduct: [], mail: ['comment.written'] });
			for (const minute of [0, 1]) await notify({ db, now: later(minute) }, [quiet.id, mailed.id], about());
			expect((await listNotices(ctxOf(db, quiet))).rows).toEqual([]);
			expect((await listNotices(ctxOf(db, mailed))).rows).toEqual([]);
			expect((await listMails(db)).rows.map((mail) => mail.recipient)).toEqual([
				`${mailed.handle}@example.org`,
				`${mailed.handle}@example.org`
			]);
			const { preferences } = await listPreferences(ctxOf(db, quiet));
			expect(preferences).toHaveLength(noticeVerbs.length);
			expect(preferences.filter((one) => one.inProduct).map((one) => one.verb)).toEqual(['person.mentioned']);
		}));

	it('tells four thousand in a few statements', () =>
		rolledBack(house.db(), async (db) => {
			await db.execute(
				sql`insert into people (handle, name, email, status) select 'crowd-' || n, 'Crowd ' || n, 'crowd-' || n || '@example.org', 'active' from generate_series(1, 4000) n`
			);
			const crowd = (await db.execute<{ id: number }>(sql`select id from people where handle like 'crowd-%'`)).rows.map(
				(row) => row.id
			);
			const started = performance.now();
			expect(await notify({ db, now: testNow }, crowd, about({ verb: 'article.published' }))).toBe(4_000);
			expect(performance.now() - started).toBeLessThan(15_000);
			expect((await listMails(db)).rows).toEqual([]);
		}));

	it('leaves no trace when the action is undone', async () => {
		const ines = await buildPerson(house.db());
		await house
			.db()
			.transaction(async (tx) => {
				await notify({ db: tx as Db, now: testNow }, [ines.id], about());
				throw new Error('undo');
			})
			.catch(() => undefined);
		expect(await countUnread(ctxOf(house.db(), ines))).toBe(0);
		expect((await listMails(house.db())).rows).toEqual([]);
	});
});

describe('what one may not see', () => {
	it('is neither told nor listed, by the same rule as posts', () =>
		rolledBack(house.db(), async (db) => {
			const [author, coAuthor, member, stranger] = [
				await buildPerson(db),
				await buildPerson(db),
				await buildPerson(db),
				await buildPerson(db)
			];
			const space = await buildSpace(db, { visibility: 'private', members: [author, member] });
			// Whoever wrote for it need not be in it.
			const audience = await buildAudience(db, { members: [member] });
			const written = [
				await buildPost(db, { author }),
				await buildPost(db, { author, space, coAuthors: [coAuthor] }),
				await buildPost(db, { author, coAuthors: [coAuthor], state: 'draft' }),
				await buildPost(db, { author, state: 'archived' }),
				await buildPost(db, { author, deletedAt: testNow }),
				await buildPost(db, { author, audience }),
				await buildPost(db, { author, audience, state: 'archived' }),
				await buildPost(db, { author, audience, state: 'draft' })
			];
			const everyone = [author, coAuthor, member, stranger];
			for (const post of written) {
				const thread = `post:${post.id}`;
				await notify(
					{ db, now: testNow },
					everyone.map((one) => one.id),
					about({ thread, postId: post.id, title: thread })
				);
				for (const one of everyone) {
					const coAuthorIds = post.id === written[1]!.id || post.id === written[2]!.id ? [coAuthor.id] : [];
					const told = (await listNotices(ctxOf(db, one))).rows.some((row) => row.title === thread);
					expect([post.state, told]).toEqual([post.state, canSee(one, { ...post, coAuthorIds })]);
				}
			}
			expect(
				(await listMails(db, { size: 100 })).rows.some(
					(mail) => mail.recipient.startsWith(`${stranger.handle}@`) && mail.subject.includes(`post:${written[1]!.id}`)
				)
			).toBe(false);
		}));

	it('takes its notices along when it becomes hidden', () =>
		rolledBack(house.db(), async (db) => {
			const [author, member] = [await buildPerson(db), await buildPerson(db)];
			const space = await buildSpace(db, { visibility: 'private', members: [author, member] });
			const post = await buildPost(db, { author, space });
			await notify({ db, now: testNow }, [member.id], about({ postId: post.id, thread: `post:${post.id}` }));
			await notify({ db, now: testNow }, [member.id], about({ verb: 'space.invited', thread: `space:${space.id}` }));
			expect(await countUnread(ctxOf(db, member))).toBe(2);
			const outside = ctxOf(db, { ...member, spaceIds: [] });
			expect([await countUnread(outside), (await listNotices(outside)).rows]).toEqual([0, []]);
			await db.update(posts).set({ deletedAt: testNow });
			expect(await countUnread(ctxOf(db, member))).toBe(1);
		}));
});

describe('reading', () => {
	it('opens, reads one, reads all, and only one’s own', () =>
		rolledBack(house.db(), async (db) => {
			const [ines, other] = [await buildPerson(db), await buildPerson(db)];
			const ctx = ctxOf(db, ines);
			for (const [minute, thread] of ['post:1', 'post:2', 'post:3'].entries())
				await notify({ db, now: later(minute) }, [ines.id], about({ thread, href: `/articles/${thread.slice(5)}` }));
			const first = await listNotices(ctx, { size: 2 });
			const second = await listNotices(ctx, { size: 2, cursor: first.next });
			const [newest, middle] = first.rows;
			expect([...first.rows, ...second.rows]).toHaveLength(3);
			await expect(openNotice(ctxOf(db, other), { id: newest!.id })).rejects.toMatchObject({ code: 'not_found' });
			await markRead(ctxOf(db, other), { id: newest!.id });
			expect(await openNotice(ctx, { id: newest!.id })).toEqual({ href: '/articles/3' });
			await markRead(ctx, { id: middle!.id });
			expect((await listNotices(ctx, { unread: true })).rows.map((row) => row.id)).toEqual([second.rows[0]!.id]);
			await markAllRead(ctx);
			expect(await countUnread(ctx)).toBe(0);
		}));
});
