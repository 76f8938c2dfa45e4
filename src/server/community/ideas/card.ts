// Keeps what lists say of an idea in its post, and what the order of ideas goes by in the idea.
import type { Ctx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';

const cardOf = `jsonb_strip_nulls(jsonb_build_object('stage', i.stage, 'votes', p.score,
	'challenge', (select jsonb_build_object('id', c.id, 'slug', c.slug, 'title', c.title) from challenges c where c.id = i.challenge_id)))`;

/** Call after every write that changes stage, votes or challenge, in its transaction. */
export async function writeCard(ctx: Pick<Ctx, 'db'>, postId: number): Promise<void> {
	const text = `with written as (update posts p set card = ${cardOf} from ideas i where i.post_id = p.id and p.id = $1 returning p.id, p.score)
		update ideas i set votes = w.score from written w where i.post_id = w.id and i.votes <> w.score`;
	await named(ctx.db, 'ideas_write_card', text, [postId]);
}

/** As `writeCard`, for all ideas of a challenge: its title stands on their cards. */
export async function writeCardsOfChallenge(ctx: Pick<Ctx, 'db'>, challengeId: number): Promise<void> {
	const text = `update posts p set card = ${cardOf} from ideas i where i.post_id = p.id and i.challenge_id = $1`;
	await named(ctx.db, 'ideas_write_cards', text, [challengeId]);
}
