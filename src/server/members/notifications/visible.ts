// Who may still see what a notice speaks of: what became hidden takes its notices along.

import { placeSql } from '#server/members/access/place.ts';

/**
 * As text for prepared statements: `n` is the notices' alias, `viewer` and `spaces` the parameters with the viewer's id and places.
 * Posts lie a floor above; the rule is that of conversation/posts/visible.ts, and a test holds the two together.
 */
export const visibleNoticeSql = (n: string, viewer: string, spaces: string) => `(case
	when ${n}.post_id is not null then exists (select from posts x where x.id = ${n}.post_id and x.deleted_at is null and (
		x.author_id = ${viewer} or exists (select from post_authors a where a.post_id = x.id and a.person_id = ${viewer})
		or (x.state in ('published', 'archived') and (not x.restricted or ${placeSql('x')} = any(${spaces}::bigint[])))))
	when ${n}.thread like 'space:%' then exists (select from spaces s where s.id = substring(${n}.thread from 7)::bigint
		and (s.visibility <> 'private' or s.id = any(${spaces}::bigint[])))
	else true end)`;
