// The polls of an article as its page shows them: what stands to the vote, and what came of it for those who voted.
import type { Ctx } from '#server/members/access/ctx.ts';
import { pollFloor } from '#lib/terms/polls.ts';
import { named } from '#server/platform/db/client.ts';

export interface PollOption {
	id: number;
	text: string;
	/** Null for whoever has yet to vote, and while so few have voted that one could tell who voted for what. */
	votes: number | null;
}

export interface PollPage {
	id: number;
	/** Which of the text's polls it is, from 0. */
	position: number;
	question: string;
	options: PollOption[];
	/** People who voted. */
	voters: number;
	/** The answer the viewer gave. */
	mine: number | null;
	/** It takes votes. */
	open: boolean;
}

/** What everyone shares of a poll. */
export type SharedPoll = Omit<PollPage, 'mine' | 'open' | 'options'> & {
	options: { id: number; text: string; votes: number }[];
};

/** The polls of the post `p`, for a statement that reads more; null where there are none. */
// Plan: polls_of_post, poll_options_of_poll, poll_votes_option; nothing but one look at an index for an article without any.
export const pollsSql = (
	p: string
) => `(select json_agg(json_build_object('id', q.id, 'position', q.position, 'question', q.question,
		'voters', (select count(*)::int from poll_votes v join poll_options o on o.id = v.option_id where v.poll_id = q.id and o.position is not null),
		'options', (select json_agg(json_build_object('id', o.id, 'text', o.text, 'votes', (select count(*)::int from poll_votes v where v.option_id = o.id))
			order by o.position) from poll_options o where o.poll_id = q.id and o.position is not null)) order by q.position)
	from polls q where q.post_id = ${p}.id and q.position is not null)`;

/** With the viewer's own votes; results are for those who voted, and for all once it takes no votes, from five votes on. */
export async function pollsFor(ctx: Ctx, shared: readonly SharedPoll[], open: boolean): Promise<PollPage[]> {
	if (!shared.length) return [];
	const text = `select v.poll_id as "pollId", v.option_id as "optionId" from poll_votes v join poll_options o on o.id = v.option_id
		where v.person_id = $1 and v.poll_id = any($2::bigint[]) and o.position is not null`;
	const ids = shared.map((poll) => poll.id);
	const rows = await named<{ pollId: number; optionId: number }>(ctx.db, 'polls_mine', text, [ctx.viewer.id, ids]);
	const mine = new Map(rows.map(({ pollId, optionId }) => [pollId, optionId]));
	return shared.map((poll) => {
		const shown = (!open || mine.has(poll.id)) && poll.voters >= pollFloor;
		const options = poll.options.map((option) => ({ ...option, votes: shown ? option.votes : null }));
		return { ...poll, options, mine: mine.get(poll.id) ?? null, open };
	});
}
