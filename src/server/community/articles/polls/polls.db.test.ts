// Polls in articles: they follow the text, take one vote a person, show results to those who voted, and stay hidden with their article.
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { buildPerson } from '../../../../../tests/factories/people.ts';
import { buildSpace } from '../../../../../tests/factories/spaces.ts';
import { ctxOf, rolledBack, useDatabase } from '../../../../../tests/support/database.ts';
import { archivePost } from '#server/conversation/posts/write/state.ts';
import type { Viewer } from '#server/members/access/viewer.ts';
import { ledger } from '#server/members/ledger/schema.ts';
import type { Db } from '#server/platform/db/client.ts';
import { Forbidden, NotFound } from '#server/platform/errors.ts';
import { editArticle, writeArticle } from '../actions.ts';
import { saveDraft } from '../autosave.ts';
import { ArticleFields, VoteInPoll } from '../input.ts';
import { findArticle } from '../queries.ts';
import { pollVotes } from '../schema.ts';
import { voteInPoll } from './vote.ts';

const { db } = useDatabase();
const poll = (question: string, ...options: string[]) =>
	`\`\`\`poll\n${question}\n${options.map((option) => `- ${option}`).join('\n')}\n\`\`\``;
const fields = (body: string, over: object = {}) => ArticleFields.parse({ title: 'Which shift?', body, ...over });
const write = (tx: Db, author: Viewer, body: string, over: object = {}, publish = true) =>
	writeArticle(ctxOf(tx, author), { ...fields(body, over), publish });
const pollsOf = async (tx: Db, viewer: Viewer, id: number) => (await findArticle(ctxOf(tx, viewer), id)).polls;
const vote = (tx: Db, viewer: Viewer, id: number, pollId: number, optionId: number | null) =>
	voteInPoll(ctxOf(tx, viewer), VoteInPoll.parse({ id, pollId, optionId: optionId ?? '' }));
/** Answers of the first poll as the viewer finds them, with the votes as they are kept. */
const results = async (tx: Db, viewer: Viewer, id: number) => {
	const [first] = await pollsOf(tx, viewer, id);
	return Promise.all(
		first!.options.map(async ({ text, id }) => [text, await tx.$count(pollVotes, eq(pollVotes.optionId, id))])
	);
};

describe('a poll', () => {
	it('takes one vote a person, changed and taken back, and tells what came of it to those who voted', () =>
		rolledBack(db(), async (tx) => {
			const [jana, piet, mira] = [await buildPerson(tx), await buildPerson(tx), await buildPerson(tx)];
			const { id } = await write(tx, jana, `Before.\n\n${poll('Early or late?', 'Early', 'Late')}`);
			const [before] = await pollsOf(tx, piet, id);
			expect(before).toMatchObject({ position: 0, question: 'Early or late?', voters: 0, mine: null, open: true });
			expect(before!.options.map((option) => option.votes)).toEqual([null, null]);
			const [early, late] = before!.options.map((option) => option.id);
			await vote(tx, piet, id, before!.id, early!);
			await vote(tx, piet, id, before!.id, early!);
			await vote(tx, mira, id, before!.id, early!);
			await vote(tx, piet, id, before!.id, late!);
			expect(await results(tx, piet, id)).toEqual([
				['Early', 1],
				['Late', 1]
			]);
			expect((await pollsOf(tx, piet, id))[0]).toMatchObject({ mine: late, voters: 2 });
			expect((await pollsOf(tx, jana, id))[0]!.options[0]!.votes).toBeNull();
			await vote(tx, mira, id, before!.id, null);
			expect((await pollsOf(tx, piet, id))[0]!.voters).toBe(1);
			const told = (await tx.select().from(ledger)).filter((event) => event.verb.startsWith('poll.'));
			expect(told.map((event) => event.verb)).toEqual([
				...['poll.voted', 'poll.voted', 'poll.vote_changed', 'poll.vote_withdrawn']
			]);
			expect(told.every((event) => JSON.stringify(event.facts) === JSON.stringify({ poll: before!.id }))).toBe(true);
		}));

	it('keeps its counts to itself while so few have voted that one could tell who voted for what', () =>
		rolledBack(db(), async (tx) => {
			const jana = await buildPerson(tx);
			const { id } = await write(tx, jana, poll('Early or late?', 'Early', 'Late'));
			const [before] = await pollsOf(tx, jana, id);
			const [early, late] = before!.options.map((option) => option.id);
			const counts = async () => (await pollsOf(tx, jana, id))[0]!.options.map(({ votes }) => votes);
			await vote(tx, jana, id, before!.id, early!);
			for (let n = 0; n < 3; n += 1) await vote(tx, await buildPerson(tx), id, before!.id, late!);
			expect(await counts()).toEqual([null, null]);
			await vote(tx, await buildPerson(tx), id, before!.id, late!);
			expect(await counts()).toEqual([1, 4]);
			await vote(tx, jana, id, before!.id, null);
			expect(await counts()).toEqual([null, null]);
		}));

	it('is voted in where its article is seen and out, and for its own answers', () =>
		rolledBack(db(), async (tx) => {
			const [jana, piet] = [await buildPerson(tx), await buildPerson(tx)];
			const space = await buildSpace(tx, { visibility: 'private', members: [jana] });
			const text = poll('Early or late?', 'Early', 'Late');
			const { id } = await write(tx, jana, text, { spaceId: String(space.id) });
			const draft = await write(tx, jana, text, {}, false);
			const [hidden] = await pollsOf(tx, jana, id);
			const option = hidden!.options[0]!.id;
			await expect(vote(tx, piet, id, hidden!.id, option)).rejects.toBeInstanceOf(NotFound);
			await expect(vote(tx, jana, draft.id, hidden!.id, option)).rejects.toBeInstanceOf(NotFound);
			await expect(vote(tx, jana, id, hidden!.id, 999_999)).rejects.toBeInstanceOf(NotFound);
			expect(await pollsOf(tx, jana, draft.id)).toEqual([]);
			await archivePost(ctxOf(tx, jana), id);
			await expect(vote(tx, jana, id, hidden!.id, option)).rejects.toBeInstanceOf(Forbidden);
			expect((await pollsOf(tx, jana, id))[0]).toMatchObject({
				open: false,
				options: [{ votes: null }, { votes: null }]
			});
			expect(await tx.$count(pollVotes)).toBe(0);
		}));

	it.each([{ optionId: 'x' }, { pollId: '' }, { pollId: '-1' }])('refuses %j', (given) =>
		expect(VoteInPoll.safeParse({ id: 1, pollId: 1, optionId: 1, ...given }).success).toBe(false)
	);
});

describe('changing the text', () => {
	const started = async (tx: Db, ...options: string[]) => {
		const [jana, piet] = [await buildPerson(tx), await buildPerson(tx)];
		const { id } = await write(tx, jana, poll('Which shift hands over best?', ...options));
		const [before] = await pollsOf(tx, piet, id);
		await vote(tx, piet, id, before!.id, before!.options[0]!.id);
		const edit = async (body: string) => {
			const { version } = await findArticle(ctxOf(tx, jana), id);
			await editArticle(ctxOf(tx, jana), { ...fields(body), id, baseVersion: version, note: '' });
		};
		return { piet, id, edit };
	};

	it('keeps votes where only a slip was mended, or answers changed their places', () =>
		rolledBack(db(), async (tx) => {
			const { piet, id, edit } = await started(tx, 'The erly shift of hall 4', 'Late');
			await edit(`More.\n\n${poll('Which shift hands over best??', 'Late', 'The early shift of hall 4', 'Night')}`);
			expect(await results(tx, piet, id)).toEqual([
				['Late', 0],
				['The early shift of hall 4', 1],
				['Night', 0]
			]);
		}));

	it.each([
		['another answer', 'Which shift hands over best?', ['No', 'Late']],
		['another figure', 'Which shift hands over best?', ['after 100 minutes each', 'Late']],
		['another question', 'Which shift hands over worst of all?', ['Yes', 'after 10 minutes each']]
	])('counts no vote for %s', (_, question, options) =>
		rolledBack(db(), async (tx) => {
			const { piet, id, edit } = await started(
				tx,
				question.includes('worst') ? 'Yes' : 'after 10 minutes each',
				'Late'
			);
			await edit(poll(question, ...options));
			const [now] = await pollsOf(tx, piet, id);
			expect([now!.voters, now!.mine]).toEqual([0, null]);
		})
	);

	it('keeps the votes of what was taken out, for the day it comes back', () =>
		rolledBack(db(), async (tx) => {
			const { piet, id, edit } = await started(tx, 'Early', 'Late');
			await edit('No poll.');
			expect(await pollsOf(tx, piet, id)).toEqual([]);
			await edit(poll('Which shift hands over best?', 'Early', 'Late'));
			expect(await results(tx, piet, id)).toEqual([
				['Early', 1],
				['Late', 0]
			]);
		}));

	it('follows what the editor saves by itself', () =>
		rolledBack(db(), async (tx) => {
			const jana = await buildPerson(tx);
			const { id, version } = await write(tx, jana, 'Nothing yet.', {}, false);
			const ctx = ctxOf(tx, jana);
			const saved = await saveDraft(ctx, {
				id,
				baseVersion: version,
				title: 'T',
				summary: '',
				body: poll('A?', 'x', 'y')
			});
			await editArticle(ctx, { ...fields(poll('A?', 'x', 'y')), id, baseVersion: saved.version, note: '' });
			const rows = await tx.execute('select position from polls');
			expect(rows.rows).toEqual([{ position: 0 }]);
		}));
});
