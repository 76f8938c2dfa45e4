// Which posts serve an objective: by themselves, else by their challenge, else by their space.

const own = (post: string) => `exists (select from alignments x where x.subject = 'post' and x.subject_id = ${post})`;
const byChallenge = (post: string) =>
	`exists (select from ideas xi join alignments x on x.subject = 'challenge' and x.subject_id = xi.challenge_id where xi.post_id = ${post})`;

/**
 * Rows of `post_id, objective_id, via` for the objectives of the parameter `ids`; each post is there once at most, whatever its state,
 * but posts of a space only while they are out.
 */
export const servingSql = (
	ids: string
) => `select a.subject_id as post_id, a.objective_id, 'post' as via from alignments a
		where a.subject = 'post' and a.objective_id = any(${ids}::bigint[])
	union all select i.post_id, a.objective_id, 'challenge' from alignments a join ideas i on i.challenge_id = a.subject_id
		where a.subject = 'challenge' and a.objective_id = any(${ids}::bigint[]) and not ${own('i.post_id')}
	union all select p.id, a.objective_id, 'space' from alignments a join posts p on p.space_id = a.subject_id and p.state = 'published'
		where a.subject = 'space' and a.objective_id = any(${ids}::bigint[]) and not ${own('p.id')} and not ${byChallenge('p.id')}`;

/** True for a post that serves one of the objectives of the parameter `ids`; the same rule, asked of one post. */
export const servesAny = (post: string, ids: string) => {
	const among = (subject: string, id: string) =>
		`exists (select from alignments x where x.subject = '${subject}' and x.subject_id = ${id} and x.objective_id = any(${ids}::bigint[]))`;
	return `(${among('post', post)} or (not ${own(post)} and (exists (select from ideas xi where xi.post_id = ${post} and ${among('challenge', 'xi.challenge_id')})
		or (not ${byChallenge(post)} and exists (select from posts xp where xp.id = ${post} and xp.state = 'published' and ${among('space', 'xp.space_id')})))))`;
};

/** True for posts `p` that serve none. */
export const servesNone = (p: string) =>
	`(not ${own(`${p}.id`)} and not ${byChallenge(`${p}.id`)} and not exists (select from alignments x where x.subject = 'space' and x.subject_id = ${p}.space_id))`;

/** Why a post serves its objective. */
export type Via = 'post' | 'challenge' | 'space';
