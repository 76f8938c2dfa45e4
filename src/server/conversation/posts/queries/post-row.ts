// The select list of one entry of a list of posts; every list of posts reads these columns and no others.

const authors = (
	p: string
) => `(select json_agg(json_build_object('id', w.id, 'handle', w.handle, 'name', w.name, 'photo', w.photo) order by w.position)
	from (select m.id, m.handle, m.name, m.photo, -1 as position from people m where m.id = ${p}.author_id
		union all select c.id, c.handle, c.name, c.photo, a.position from post_authors a join people c on c.id = a.person_id where a.post_id = ${p}.id) w)`;

const space = (p: string) =>
	`(select json_build_object('id', s.id, 'slug', s.slug, 'name', s.name, 'colour', s.colour) from spaces s where s.id = ${p}.space_id)`;

const audience = (p: string) =>
	`(select json_build_object('id', u.id, 'name', u.name) from audiences u where u.id = ${p}.audience_id)`;

const topics = (p: string) => `(select json_agg(json_build_object('slug', t.slug, 'name', t.name) order by t.name)
	from post_topics pt join topics t on t.id = pt.topic_id where pt.post_id = ${p}.id)`;

const cover = (
	p: string
) => `(select json_build_object('key', m.key, 'width', m.width, 'height', m.height, 'alt', m.alt, 'placeholder', m.placeholder)
	from media m where m.id = ${p}.cover_id)`;

/** The columns of a post that are the same for whoever looks; `p` is the posts alias. */
export const sharedPostColumns = (p: string) => `${p}.id, ${p}.kind, ${p}.state, ${p}.title, ${p}.slug, ${p}.summary,
	${p}.language::text as language, ${p}.reading_minutes as "readingMinutes", ${p}.comment_count as "commentCount",
	${p}.reaction_count as "reactionCount", ${p}.view_count as "viewCount", ${p}.score, ${p}.card, ${p}.version, ${p}.seeded, ${p}.pinned_until as "pinnedUntil",
	${p}.scheduled_for as "scheduledFor", ${p}.published_at as "publishedAt", ${p}.edited_at as "editedAt", ${p}.updated_at as "updatedAt",
	coalesce(${authors(p)}, '[]') as authors, ${space(p)} as space, ${audience(p)} as audience, coalesce(${topics(p)}, '[]') as topics, ${cover(p)} as cover`;

/** The columns of a `PostRow` in a prepared statement: `p` is the posts alias, `viewer` the parameter with the viewer's id. */
export const postRowColumns = (p: string, viewer: string) => `${sharedPostColumns(p)},
	(select r.kind from post_reactions r where r.post_id = ${p}.id and r.person_id = ${viewer}) as reaction,
	exists (select from bookmarks b where b.post_id = ${p}.id and b.person_id = ${viewer}) as bookmarked,
	exists (select from post_views v where v.post_id = ${p}.id and v.person_id = ${viewer}) as seen`;
