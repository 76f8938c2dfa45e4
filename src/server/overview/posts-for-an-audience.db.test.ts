// A question, an idea, an article for an audience: there for those in it and its author, and nowhere for anybody else.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { eq, sql } from 'drizzle-orm';
import sharp from 'sharp';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { buildAudience } from '../../../tests/factories/audiences.ts';
import { buildPerson } from '../../../tests/factories/people.ts';
import { buildSpace } from '../../../tests/factories/spaces.ts';
import { ctxOf, rolledBack, testNow, useDatabase } from '../../../tests/support/database.ts';
import { placeOfAudience } from '#server/members/access/place.ts';
import type { Viewer } from '#server/members/access/viewer.ts';
import type { Db } from '#server/platform/db/client.ts';
import { Conflict, Invalid, NotFound } from '#server/platform/errors.ts';

mkdirSync('tests/.tmp', { recursive: true });
const folder = mkdtempSync(resolve('tests/.tmp', 'audience-'));
vi.stubEnv('HEARTH_DATA', join(folder, 'data'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const { editArticle, writeArticle } = await import('#server/community/articles/actions.ts');
const { EditArticle, WriteArticle } = await import('#server/community/articles/input.ts');
const { findArticle, findArticleToEdit } = await import('#server/community/articles/queries.ts');
const { writeIdea } = await import('#server/community/ideas/actions.ts');
const { mergeIdea } = await import('#server/community/ideas/actions/merge.ts');
const { inviteReviewers } = await import('#server/community/ideas/actions/review.ts');
const { planWork } = await import('#server/community/ideas/actions/work.ts');
const { WriteIdea } = await import('#server/community/ideas/input.ts');
const { findIdea } = await import('#server/community/ideas/queries.ts');
const { findBoard, listIdeas } = await import('#server/community/ideas/queries/board.ts');
const { listWaiting: listLateIdeas } = await import('#server/community/ideas/queries/late.ts');
const { listSimilarIdeas } = await import('#server/community/ideas/queries/similar.ts');
const { remindOfLate } = await import('#server/community/ideas/watch.ts');
const { askQuestion, editQuestion } = await import('#server/community/questions/actions/ask.ts');
const { escalateQuestions } = await import('#server/community/questions/actions/escalate.ts');
const { ownQuestion } = await import('#server/community/questions/actions/freshness.ts');
const { inviteExperts } = await import('#server/community/questions/actions/invite.ts');
const { mergeQuestion } = await import('#server/community/questions/actions/merge.ts');
const { postAnswer } = await import('#server/community/questions/actions/answer.ts');
const { AskQuestion, EditQuestion } = await import('#server/community/questions/input.ts');
const { listExperts } = await import('#server/community/questions/queries/experts.ts');
const { listFoundAnswers } = await import('#server/community/questions/queries/found.ts');
const { countWaiting, listAnswersOf, listForMe, listWaiting } =
	await import('#server/community/questions/queries/lists.ts');
const { findQuestionPage } = await import('#server/community/questions/queries/page.ts');
const { listSimilar } = await import('#server/community/questions/queries/similar.ts');
const { keepPost } = await import('#server/conversation/bookmarks/actions.ts');
const { listKeptPosts } = await import('#server/conversation/bookmarks/queries.ts');
const { writeComment } = await import('#server/conversation/comments/actions.ts');
const { uploadImage } = await import('#server/conversation/media/actions.ts');
const { openImage } = await import('#server/conversation/media/queries.ts');
const { tellOfPost } = await import('#server/conversation/posts/notices.ts');
const { listPosts } = await import('#server/conversation/posts/queries/list-posts.ts');
const { listPlaces } = await import('#server/conversation/posts/queries/places.ts');
const { posts } = await import('#server/conversation/posts/schema.ts');
const { deletePost, restorePost } = await import('#server/conversation/posts/write/state.ts');
const { findTopic, listTopics } = await import('#server/conversation/topics/queries.ts');
const { removeAudience } = await import('#server/members/audiences/actions.ts');
const { listAudiences } = await import('#server/members/audiences/queries.ts');
const { listNotices } = await import('#server/members/notifications/queries.ts');
const { personFollows } = await import('#server/members/people/schema.ts');
const { listFeed } = await import('./feed/queries/list-feed.ts');
const { findFeedSide } = await import('./feed/queries/side.ts');
const { searchComments } = await import('./search/queries/found-comments.ts');
const { searchTopics } = await import('./search/queries/found-names.ts');
const { searchPosts } = await import('./search/queries/found-posts.ts');
const { suggest } = await import('./search/queries/suggest.ts');
const { findNearWord } = await import('./search/queries/did-you-mean.ts');

const { db } = useDatabase();
const ids = (rows: readonly { id: number }[]) => rows.map((row) => row.id);
const told = async (tx: Db, who: Viewer) => (await listNotices(ctxOf(tx, who))).rows.map((row) => row.verb);

/** The night shift, open to its members; one who runs the network without being in it, and one whom it is not for. */
async function company(tx: Db) {
	const [mira, nico, piet] = [await buildPerson(tx), await buildPerson(tx), await buildPerson(tx)];
	const cleo = await buildPerson(tx, { roles: ['communicator'] });
	const boss = await buildPerson(tx, { roles: ['administrator', 'moderator'] });
	const audience = await buildAudience(tx, { name: 'Night shift', openToMembers: true, members: [mira, nico] });
	return { mira, nico, piet, cleo, boss, audience, place: placeOfAudience(audience.id) };
}
type Company = Awaited<ReturnType<typeof company>>;

const ask = (
	tx: Db,
	who: Viewer,
	place: number | null,
	title = 'Who keeps the Zanzibar key at night?',
	more: object = {}
) =>
	askQuestion(ctxOf(tx, who), {
		...AskQuestion.parse({ title, topics: ['Zanzibar'], body: 'The kiosk is dark.', ...more }),
		spaceId: place
	});

/** Everywhere a question could be met, by name. */
async function meets(tx: Db, who: Viewer, id: number): Promise<string[]> {
	const ctx = ctxOf(tx, who);
	const q = { kind: 'posts' as const, q: 'zanzibar key', sort: 'best' as const };
	const places: Record<string, () => Promise<boolean>> = {
		page: async () => Boolean(await findQuestionPage(ctx, id)),
		list: async () => ids((await listPosts(ctx, { kind: 'question' })).rows).includes(id),
		waiting: async () => ids((await listWaiting(ctx)).rows).includes(id),
		counted: async () => (await countWaiting(ctx)).waiting > 0,
		similar: async () => ids(await listSimilar(ctx, 'Who keeps the Zanzibar key?')).includes(id),
		found: async () => ids((await searchPosts(ctx, q)).rows).includes(id),
		suggested: async () => JSON.stringify(await suggest(ctx, 'who keeps the zan')).includes(`/questions/${id}`),
		near: async () => (await findNearWord(ctx, 'zanzibarr'))?.toLowerCase() === 'zanzibar',
		newest: async () => ids((await listFeed(ctx, 'newest')).rows).includes(id),
		'for you': async () => ids((await listFeed(ctx, 'for-you')).rows).includes(id),
		topic: async () => Boolean(await findTopic(ctx, 'zanzibar')),
		topics: async () => (await listTopics(ctx, { order: 'popular' })).rows.some(({ slug }) => slug === 'zanzibar'),
		'found topic': async () => (await searchTopics(ctx, 'zanzibar')).rows.length > 0
	};
	const met: string[] = [];
	for (const [name, look] of Object.entries(places)) {
		const seen = await look().catch((error: unknown) => {
			if (error instanceof NotFound) return false;
			throw error;
		});
		if (seen) met.push(name);
	}
	return met;
}

const everywhere = [
	...['page', 'list', 'waiting', 'counted', 'similar', 'found', 'suggested', 'near', 'newest', 'for you'],
	...['topic', 'topics', 'found topic']
];

describe('a question for an audience', () => {
	it('is met everywhere by those in it and its author, and nowhere by anybody else', () =>
		rolledBack(db(), async (tx) => {
			const { mira, nico, piet, cleo, boss, place } = await company(tx);
			const { id } = await ask(tx, cleo, place);
			expect(await meets(tx, mira, id)).toEqual(everywhere);
			expect(await meets(tx, nico, id)).toEqual(everywhere);
			// Whoever asked is not in the night shift: one's own is there all the same.
			expect(await meets(tx, cleo, id)).toEqual(everywhere);
			expect(await meets(tx, piet, id)).toEqual([]);
			expect(await meets(tx, boss, id)).toEqual([]);
			// Whoever leaves the audience leaves the question.
			expect(await meets(tx, { ...mira, spaceIds: [] }, id)).toEqual([]);
			const page = await findQuestionPage(ctxOf(tx, mira), id);
			expect([page.space, page.audience?.name]).toEqual([null, 'Night shift']);
			const [entry] = (await listFeed(ctxOf(tx, mira), 'newest')).rows;
			expect(entry).toMatchObject({
				audience: { name: 'Night shift' },
				why: { because: 'audience', name: 'Night shift' }
			});
			expect([(await findFeedSide(ctxOf(tx, mira))).fresh, (await findFeedSide(ctxOf(tx, piet))).fresh]).toEqual([
				true,
				true
			]);
		}));

	it('takes its answers, comments, bookmarks and pictures along', () =>
		rolledBack(db(), async (tx) => {
			const { mira, nico, piet, place } = await company(tx);
			const bytes = await sharp({ create: { width: 40, height: 40, channels: 3, background: '#a42' } })
				.png()
				.toBuffer();
			const { key } = await uploadImage(ctxOf(tx, mira), { bytes, name: 'a.png', alt: 'A key' });
			const { id } = await ask(tx, mira, place, undefined, { body: `![A key](/files/${key}-m.webp)` });
			await postAnswer(ctxOf(tx, nico), { id, body: 'The porter of the annexe.' });
			await writeComment(ctxOf(tx, nico), { postId: id, body: 'Ask the annexe.' });
			await keepPost(ctxOf(tx, nico), { postId: id, keep: true });
			for (const work of [
				() => postAnswer(ctxOf(tx, piet), { id, body: 'Me.' }),
				() => writeComment(ctxOf(tx, piet), { postId: id, body: 'Me.' }),
				() => keepPost(ctxOf(tx, piet), { postId: id, keep: true }),
				() => openImage(ctxOf(tx, piet), `${key}-m.webp`)
			])
				await expect(work()).rejects.toBeInstanceOf(NotFound);
			expect(await openImage(ctxOf(tx, nico), `${key}-m.webp`)).toBeTruthy();
			const seenBy = async (who: Viewer) => [
				(await listFoundAnswers(ctxOf(tx, who), { q: 'annexe' })).rows.length,
				(await listAnswersOf(ctxOf(tx, who), nico.id)).rows.length,
				(await searchComments(ctxOf(tx, who), { kind: 'comments', q: 'annexe', sort: 'best' })).rows.length,
				(await listKeptPosts(ctxOf(tx, who))).rows.length
			];
			expect([await seenBy(nico), await seenBy(piet)]).toEqual([
				[1, 1, 1, 1],
				[0, 0, 0, 0]
			]);
			expect(await seenBy({ ...nico, spaceIds: [] })).toEqual([0, 0, 0, 0]);
		}));

	it('is told to nobody outside: neither followers, nor who is named, invited, looked for, or next in line', () =>
		rolledBack(db(), async (tx) => {
			const { mira, nico, piet, boss, place } = await company(tx);
			const follows = [nico, piet].map((one) => ({ followerId: one.id, personId: mira.id }));
			await tx.insert(personFollows).values(follows);
			// Both know the topic, from questions for everyone.
			for (const expert of [nico, piet])
				for (let i = 0; i < 4; i += 1) {
					const open = await ask(tx, boss, null, `Is ${expert.handle} right about number ${i}?`);
					await postAnswer(ctxOf(tx, expert), { id: open.id, body: 'Yes.' });
				}
			const body = `Ask @${nico.handle} or @${piet.handle}.`;
			const { id } = await ask(tx, mira, place, undefined, { body });
			await tellOfPost({ db: tx, now: testNow }, { postId: id, actorId: mira.id });
			expect([await told(tx, nico), await told(tx, piet)]).toEqual([['person.mentioned'], []]);
			const experts = await listExperts(ctxOf(tx, mira), { postId: id });
			expect(ids(experts)).toEqual([nico.id]);
			await expect(inviteExperts(ctxOf(tx, mira), { id, handles: [piet.handle] })).rejects.toMatchObject({
				code: 'expert_unknown'
			});
			await expect(ownQuestion(ctxOf(tx, mira), { id, owner: piet.handle, reviewOn: null })).rejects.toBeInstanceOf(
				Invalid
			);
			await ownQuestion(ctxOf(tx, mira), { id, owner: nico.handle, reviewOn: null });
			const monday = new Date('2026-03-23T10:00:00Z');
			await escalateQuestions({ db: tx, now: monday });
			const { rows } = await tx.execute<{ id: number }>(
				sql`select person_id as id from question_escalations where post_id = ${id}`
			);
			expect(rows.map((row) => Number(row.id))).toEqual([nico.id]);
			expect([await told(tx, piet), await told(tx, boss)]).toEqual([[], []]);
			expect((await listForMe(ctxOf(tx, piet))).rows.map((row) => row.id)).not.toContain(id);
		}));

	it('is not merged with one that others see', () =>
		rolledBack(db(), async (tx) => {
			const { mira, place } = await company(tx);
			const tender = { ...mira, roles: [...mira.roles, 'moderator' as const] };
			const [open, inside, other] = [await ask(tx, mira, null), await ask(tx, mira, place), await ask(tx, mira, place)];
			for (const [id, into] of [
				[inside.id, open.id],
				[open.id, inside.id]
			] as const)
				await expect(mergeQuestion(ctxOf(tx, tender), { id, into })).rejects.toMatchObject({ code: 'not_mergeable' });
			await mergeQuestion(ctxOf(tx, tender), { id: inside.id, into: other.id });
			expect((await findQuestionPage(ctxOf(tx, mira), inside.id)).mergedInto?.id).toBe(other.id);
		}));

	it('moves between places, with what is counted', () =>
		rolledBack(db(), async (tx) => {
			const { mira, piet, place } = await company(tx);
			const space = await buildSpace(tx, { members: [mira] });
			const { id } = await ask(tx, mira, space.id);
			const rowOf = async () => (await tx.select().from(posts).where(eq(posts.id, id)))[0]!;
			const move = async (to: number | null) => {
				const { version, title } = await rowOf();
				const input = EditQuestion.parse({ id, baseVersion: version, title, topics: ['Zanzibar'] });
				await editQuestion(ctxOf(tx, mira), { ...input, spaceId: to });
				const { spaceId, audienceId, restricted } = await rowOf();
				const topic = await findTopic(ctxOf(tx, mira), 'zanzibar');
				return { spaceId, audienceId, restricted, count: topic.postCount };
			};
			expect(await move(place)).toEqual({ spaceId: null, audienceId: -place, restricted: true, count: 0 });
			expect(await meets(tx, piet, id)).toEqual([]);
			expect(await move(place)).toMatchObject({ audienceId: -place });
			expect(await move(space.id)).toEqual({ spaceId: space.id, audienceId: null, restricted: false, count: 1 });
			expect(await move(place)).toMatchObject({ spaceId: null, audienceId: -place });
			expect(await move(null)).toEqual({ spaceId: null, audienceId: null, restricted: false, count: 1 });
		}));
});

describe('an idea for an audience', () => {
	const write = (tx: Db, who: Viewer, place: number | null, title = 'A lamp for the Zanzibar kiosk') =>
		writeIdea(ctxOf(tx, who), {
			...WriteIdea.parse({ title, problem: 'It is dark.', proposal: 'A lamp.' }),
			spaceId: place
		});

	async function where(tx: Db, who: Viewer, id: number) {
		const ctx = ctxOf(tx, who);
		const [submitted] = await findBoard(ctx, {}, 'newest');
		const page = await findIdea(ctx, id).catch(() => null);
		return {
			...{ page: page !== null, board: ids(submitted!.rows).includes(id), count: submitted!.count },
			list: ids((await listIdeas(ctx, {}, 'newest')).rows).includes(id),
			similar: ids(await listSimilarIdeas(ctx, 'lamp for the zanzibar kiosk')).includes(id)
		};
	}

	it('is on the board, in lists and among similar ones of those in it and its author alone', () =>
		rolledBack(db(), async (tx) => {
			const { mira, nico, piet, boss, place } = await company(tx);
			// Ids of audiences are small: none may be taken for a post that stands nowhere.
			const { id } = await write(tx, mira, place);
			const there = { page: true, board: true, count: 1, list: true, similar: true };
			const away = { page: false, board: false, count: 0, list: false, similar: false };
			expect([await where(tx, mira, id), await where(tx, nico, id)]).toEqual([there, there]);
			expect(await where(tx, { ...mira, spaceIds: [] }, id)).toEqual(there);
			for (const outsider of [piet, boss, { ...piet, spaceIds: [-place, 1, 2, 3, -(-place + 1)] }])
				expect(await where(tx, outsider, id)).toEqual(away);
			const row = (await listIdeas(ctxOf(tx, nico), {}, 'newest')).rows[0];
			expect([row?.audience?.name, row?.space]).toEqual(['Night shift', null]);
		}));

	it('is decided, scored and put to work by those who see it, and nobody else hears that it is late', () =>
		rolledBack(db(), async (tx) => {
			const { mira, nico, piet, cleo, place } = await company(tx);
			const inside = { ...nico, roles: [...nico.roles, 'communicator' as const] };
			await tx.execute(sql`update people set roles = '{employee,communicator}' where id = ${nico.id}`);
			const { id } = await write(tx, mira, place);
			await write(tx, mira, null, 'A bench for everyone');
			await expect(inviteReviewers(ctxOf(tx, cleo), { id, people: [mira.handle] })).rejects.toBeInstanceOf(NotFound);
			await expect(inviteReviewers(ctxOf(tx, inside), { id, people: [piet.handle] })).rejects.toMatchObject({
				code: 'not_a_reader'
			});
			await expect(planWork(ctxOf(tx, inside), { id, owner: piet.handle, dueOn: null })).rejects.toMatchObject({
				code: 'not_a_reader'
			});
			await planWork(ctxOf(tx, inside), { id, owner: nico.handle, dueOn: null });
			const late = new Date(testNow.getTime() + 9 * 86_400_000);
			expect(await remindOfLate({ db: tx, now: late })).toBe(2);
			const noticeOf = async (who: Viewer) =>
				(await listNotices(ctxOf(tx, who, late))).rows.find((row) => row.verb === 'idea.late');
			expect([(await noticeOf(inside))?.facts, (await noticeOf(cleo))?.facts]).toEqual([{ count: 2 }, { count: 1 }]);
			expect((await noticeOf(cleo))?.excerpt).not.toContain('Zanzibar');
			expect(ids(await listLateIdeas(ctxOf(tx, inside, late)))).toContain(id);
			expect(ids(await listLateIdeas(ctxOf(tx, cleo, late)))).not.toContain(id);
			const open = await write(tx, mira, null);
			await expect(mergeIdea(ctxOf(tx, inside), { id, into: open.id, reason: 'The same.' })).rejects.toMatchObject({
				code: 'other_space'
			});
		}));
});

describe('who may write for an audience', () => {
	const accepted = async (tx: Db, who: Viewer, place: number) =>
		ask(tx, who, place).then(
			() => 'yes',
			(error: unknown) => (error instanceof Invalid ? error.code : String(error))
		);
	const choices = async (tx: Db, who: Viewer) => (await listPlaces(ctxOf(tx, who))).audiences.map(({ name }) => name);

	it('is a communicator for any, others for those they are in that are open; one that is not there says the same', () =>
		rolledBack(db(), async (tx) => {
			const { mira, piet, cleo, boss, place }: Company = await company(tx);
			const closed = await buildAudience(tx, { name: 'Board', members: [mira] });
			const shut = placeOfAudience(closed.id);
			expect([await accepted(tx, mira, place), await accepted(tx, mira, shut)]).toEqual(['yes', 'audience_refused']);
			expect([await accepted(tx, cleo, place), await accepted(tx, cleo, shut)]).toEqual(['yes', 'yes']);
			for (const who of [piet, boss])
				for (const to of [place, shut, placeOfAudience(999_999)])
					expect(await accepted(tx, who, to)).toBe('audience_refused');
			expect([await choices(tx, mira), await choices(tx, cleo), await choices(tx, piet)]).toEqual([
				['Night shift'],
				['Board', 'Night shift'],
				[]
			]);
		}));

	it('keeps the place of what one changes, although one might not put it there now', () =>
		rolledBack(db(), async (tx) => {
			const { cleo, mira, place } = await company(tx);
			const fields = { title: 'Keys', body: 'Here.', publish: true, coAuthors: mira.handle };
			const written = await writeArticle(ctxOf(tx, cleo), { ...WriteArticle.parse(fields), spaceId: place });
			const outside = { ...mira, spaceIds: [] };
			const found = await findArticleToEdit(ctxOf(tx, outside), written.id);
			expect((await listPlaces(ctxOf(tx, outside), found)).audiences.map(({ name }) => name)).toEqual(['Night shift']);
			const change = { ...fields, id: written.id, baseVersion: 1, body: 'There.' };
			await editArticle(ctxOf(tx, outside), { ...EditArticle.parse(change), spaceId: place });
			expect((await findArticle(ctxOf(tx, mira), written.id)).bodyHtml).toContain('There.');
		}));
});

describe('an audience that posts are for', () => {
	it('is not removed before they are somewhere else; what was deleted stays restricted', () =>
		rolledBack(db(), async (tx) => {
			const { mira, piet, cleo, audience, place } = await company(tx);
			const { id } = await ask(tx, mira, place);
			expect((await listAudiences(ctxOf(tx, cleo))).map(({ posts: count }) => count)).toEqual([1]);
			await expect(removeAudience(ctxOf(tx, cleo), { id: audience.id })).rejects.toBeInstanceOf(Conflict);
			await deletePost(ctxOf(tx, mira), id);
			await removeAudience(ctxOf(tx, cleo), { id: audience.id });
			await restorePost(ctxOf(tx, mira), id);
			expect(await findQuestionPage(ctxOf(tx, mira), id)).toMatchObject({ audience: null, space: null });
			await expect(findQuestionPage(ctxOf(tx, piet), id)).rejects.toBeInstanceOf(NotFound);
			const input = EditQuestion.parse({ id, baseVersion: 1, title: 'Who keeps the key at night?' });
			await editQuestion(ctxOf(tx, mira), input);
			expect((await findQuestionPage(ctxOf(tx, piet), id)).title).toContain('key');
		}));
});
