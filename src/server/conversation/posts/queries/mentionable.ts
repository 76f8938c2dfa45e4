// Who may be meant while somebody types a name.
import type { Ctx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';

export interface Mentionable {
	handle: string;
	name: string;
	title: string;
	photo: string | null;
}

// Words that begin a name or handle come first; the trigram index finds them anywhere in it.
const statement = `select handle, name, title, photo from people
	where status <> 'left' and findable like '%' || lower(plain($1)) || '%'
	order by (lower(plain(name)) like lower(plain($1)) || '%' or lower(handle) like lower($1) || '%') desc, id = $2, lower(name), id limit 8`;

/** Up to eight people; nobody for an empty query. */
export async function listMentionable(ctx: Ctx, query: string): Promise<Mentionable[]> {
	const words = query
		.trim()
		.slice(0, 60)
		.replace(/[\\%_]/g, '\\$&');
	return words ? named<Mentionable>(ctx.db, 'posts_mentionable', statement, [words, ctx.viewer.id]) : [];
}
