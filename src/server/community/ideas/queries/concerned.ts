// Whom an idea concerns: those who decide about it, and those who care what becomes of it.
import type { PublicCtx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';

/**
 * Who answers for an idea, for statements: the sponsor of its challenge, else the hosts of its space, else the communicators.
 * `p` posts, `c` the left-joined challenge; a set of people's ids.
 */
export const responsible = (p: string, c: string) => `(select ${c}.sponsor_id where ${c}.sponsor_id is not null
	union all select s.person_id from space_members s where ${c}.sponsor_id is null and s.space_id = ${p}.space_id and s.role = 'host'
	union all select m.id from people m where ${c}.sponsor_id is null and ${p}.space_id is null and m.roles @> '{communicator}' and m.status <> 'left')`;

/** Any of those who may decide, responsible or not: what they write counts as a response. */
export const decides = (person: string, p: string, c: string) => `(${person} = ${c}.sponsor_id
	or exists (select from space_members host where host.space_id = ${p}.space_id and host.role = 'host' and host.person_id = ${person})
	or exists (select from people decider where decider.id = ${person} and decider.roles @> '{communicator}'))`;

export async function decidersOf(ctx: PublicCtx, postId: number): Promise<number[]> {
	const text = `select array_to_json(array${responsible('p', 'c')}) as ids from posts p join ideas i on i.post_id = p.id
		left join challenges c on c.id = i.challenge_id where p.id = $1`;
	const [row] = await named<{ ids: number[] }>(ctx.db, 'ideas_deciders', text, [postId]);
	return row?.ids ?? [];
}

/** Authors, supporters, commenters, followers, and whoever puts it to work. After a merge the votes are on the other idea too. */
export async function audienceOfIdea(ctx: PublicCtx, postId: number): Promise<number[]> {
	const text = `select array_to_json(array(
			select p.author_id from posts p where p.id = $1 and p.author_id is not null
			union select a.person_id from post_authors a where a.post_id = $1
			union select v.person_id from votes v where v.post_id = $1 and v.part_id = 0 and v.value = 1
			union select c.author_id from comments c where c.post_id = $1 and c.deleted_at is null and c.author_id is not null
			union select f.person_id from post_follows f where f.post_id = $1
			union select i.owner_id from ideas i where i.post_id = $1 and i.owner_id is not null)) as ids`;
	const [row] = await named<{ ids: number[] }>(ctx.db, 'ideas_audience', text, [postId]);
	return row?.ids ?? [];
}
