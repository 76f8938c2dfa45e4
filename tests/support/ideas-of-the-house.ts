// The ideas and challenges of the running test site: the member's, some of them where only the private space reads.
import { moveIdea } from '#server/community/ideas/actions/move.ts';
import { inviteReviewers, scoreIdea } from '#server/community/ideas/actions/review.ts';
import { changeDocuments } from '#server/conversation/attachments/actions.ts';
import { storeDocuments } from '#server/conversation/attachments/take-in.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import type { Viewer } from '#server/members/access/viewer.ts';
import type { Db } from '#server/platform/db/client.ts';
import { buildChallenge, buildIdea } from '../factories/ideas.ts';
import { pdf } from './documents.ts';

interface Named {
	id: number;
	slug: string;
}

export interface HouseIdeas {
	/** All of the member's. `open` answers the open challenge, and the moderator is asked to score it; `weighed` was scored by two. */
	ideas: Record<'open' | 'private' | 'weighed' | 'declined', Named>;
	challenges: Record<'open' | 'private', Named>;
	/** Keys of documents on the open and on the private idea. */
	documents: Record<'open' | 'private', string>;
}

type People = Record<'member' | 'host' | 'communicator' | 'moderator' | 'administrator', Viewer>;

export async function bringIdeas(db: Db, people: People, hidden: { id: number }): Promise<HouseIdeas> {
	const { member, host, communicator, moderator, administrator } = people;
	const now = new Date();
	const day = (after: number) => new Date(now.getTime() + after * 86_400_000).toISOString().slice(0, 10);
	const dates = { opensOn: day(-10), closesOn: day(30) };
	const background = 'Ropes **fray**.\n\n- one\n- two';
	const challenges = {
		open: await buildChallenge(
			db,
			communicator,
			communicator,
			{ ...dates, title: 'What frays too early?', background, rules: 'We answer all.' },
			now,
			true
		),
		private: await buildChallenge(
			db,
			host,
			host,
			{ ...dates, title: 'How do we keep Zanzibar dry?', spaceId: hidden.id },
			now,
			true
		)
	};
	const bring = async (title: string, more: object) =>
		named(await buildIdea(db, member, { title, ...more }, now, true));
	const ideas = {
		open: await bring('Ropes of another fibre', {
			challengeId: challenges.open.id,
			benefit: 'They last.',
			topics: 'Safety'
		}),
		private: await bring('Tarpaulins for Zanzibar', { challengeId: challenges.private.id }),
		weighed: await bring('A tally for fenders', { challengeId: challenges.open.id }),
		declined: await bring('A slide from the crane', {})
	};
	const as = (viewer: Viewer) => ({ db, viewer, now, quiet: true });
	await inviteReviewers(as(communicator), { id: ideas.open.id, people: [moderator.handle] });
	await inviteReviewers(as(communicator), { id: ideas.weighed.id, people: [moderator.handle, administrator.handle] });
	for (const [reviewer, benefit] of [
		[moderator, 5],
		[administrator, 3]
	] as const)
		await scoreIdea(as(reviewer), { id: ideas.weighed.id, scores: { benefit, effort: 2 }, note: 'Worth a try.' });
	await moveIdea(as(communicator), {
		id: ideas.declined.id,
		to: 'declined',
		from: null,
		reason: 'It would be fun, and nobody could be insured.'
	});
	const documents = {
		open: await hang(as(member), ideas.open.id),
		private: await hang(as(member), ideas.private.id)
	};
	return { ideas, challenges, documents };
}

async function hang(ctx: Ctx, postId: number): Promise<string> {
	const added = await storeDocuments([{ name: 'Offer.pdf', bytes: pdf }]);
	await changeDocuments(ctx, postId, { added });
	return added[0]!.key;
}

const named = ({ id, slug }: Named): Named => ({ id, slug });
