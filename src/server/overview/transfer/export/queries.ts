// What an export takes away, read in portions. There is no viewer: whoever has the shell has the database.
import { type Db, named } from '#server/platform/db/client.ts';
import type { PostKind, PostState } from '#lib/terms/posts.ts';

export interface ExportedArticle {
	id: number;
	slug: string;
	title: string;
	summary: string;
	body: string;
	bodyText: string;
	language: string;
	state: PostState;
	/** ISO times. */
	createdAt: string;
	publishedAt: string | null;
	scheduledFor: string | null;
	editedAt: string | null;
	/** Handles, the main author first. */
	authors: string[];
	topics: string[];
	space: string | null;
	/** Its name; a post stands in a space, or is for an audience. */
	audience: string | null;
	series: string | null;
	seriesPosition: number | null;
	cover: { key: string; alt: string } | null;
}

const portion = 200;

/** Runs a statement again and again from the last id on; its first two parameters are that id and how many. */
async function* inPortions<Row extends { id: number }>(db: Db, name: string, text: string): AsyncGenerator<Row> {
	let last = 0;
	for (;;) {
		const rows = await named<Row>(db, name, text, [last, portion]);
		yield* rows;
		if (rows.length < portion) return;
		last = rows.at(-1)!.id;
	}
}

const iso = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

export const listArticles = (db: Db) =>
	inPortions<ExportedArticle>(
		db,
		'export_articles',
		`select p.id, p.slug, p.title, p.summary, p.body, left(p.body_text, 4000) as "bodyText", p.language::text as language, p.state,
			${iso('p.created_at')} as "createdAt", ${iso('p.published_at')} as "publishedAt", ${iso('p.scheduled_for')} as "scheduledFor",
			${iso('p.edited_at')} as "editedAt",
			array_remove((select w.handle from people w where w.id = p.author_id) || array(select w.handle from post_authors a
				join people w on w.id = a.person_id where a.post_id = p.id order by a.position, w.id), null) as authors,
			array(select t.name from post_topics pt join topics t on t.id = pt.topic_id where pt.post_id = p.id order by t.name) as topics,
			(select s.slug from spaces s where s.id = p.space_id) as space,
			(select u.name from audiences u where u.id = p.audience_id) as audience, se.title as series, ar.series_position as "seriesPosition",
			(select json_build_object('key', m.key, 'alt', m.alt) from media m where m.id = p.cover_id) as cover
		from posts p left join articles ar on ar.post_id = p.id left join series se on se.id = ar.series_id
		where p.kind = 'article' and p.deleted_at is null and p.id > $1 order by p.id limit $2`
	);

export interface ExportedPost {
	id: number;
	kind: PostKind;
	/** `file` is its place in the export. */
	documents: { name: string; file: string }[];
}

/** Posts of the other kinds, as far as all kinds are alike. */
export const listOtherPosts = (db: Db) =>
	inPortions<ExportedPost>(
		db,
		'export_other_posts',
		`select p.id, p.kind, p.state, p.title, p.summary, p.body, p.language::text as language, w.handle as author, s.slug as space,
			(select u.name from audiences u where u.id = p.audience_id) as audience,
			p.score, p.card, ${iso('p.created_at')} as "createdAt", ${iso('p.published_at')} as "publishedAt",
			array(select t.name from post_topics pt join topics t on t.id = pt.topic_id where pt.post_id = p.id order by t.name) as topics,
			coalesce((select json_agg(json_build_object('name', x.name, 'file', 'documents/' || x.key || '.' || x.kind) order by x.id)
				from attachments x where x.post_id = p.id), '[]') as documents
		from posts p left join people w on w.id = p.author_id left join spaces s on s.id = p.space_id
		where p.kind <> 'article' and p.deleted_at is null and p.id > $1 order by p.id limit $2`
	);

export const listComments = (db: Db) =>
	inPortions<{ id: number }>(
		db,
		'export_comments',
		`select c.id, c.post_id as "postId", c.part_id as "partId", c.parent_id as "parentId", w.handle as author, c.body,
			${iso('c.created_at')} as "writtenAt", ${iso('c.edited_at')} as "editedAt"
		from comments c join posts p on p.id = c.post_id left join people w on w.id = c.author_id
		where c.deleted_at is null and p.deleted_at is null and c.id > $1 order by c.id limit $2`
	);

export interface ExportedPerson {
	id: number;
	handle: string;
	name: string;
	email: string | null;
	employeeNumber: string | null;
	title: string;
	department: string;
	location: string;
	manager: string | null;
	startedOn: string | null;
	languages: string[];
	skills: string[];
	roles: string[];
	status: string;
	about: string;
	photo: string | null;
}

export const listPeople = (db: Db) =>
	inPortions<ExportedPerson>(
		db,
		'export_people',
		`select p.id, p.handle, p.name, p.email, p.employee_number as "employeeNumber", p.title, coalesce(l.name, '') as location,
			coalesce((select string_agg(d.name, ' / ' order by u.place) from departments own, unnest(own.path) with ordinality u(id, place)
				join departments d on d.id = u.id where own.id = p.department_id), '') as department,
			coalesce(b.employee_number, b.email, b.name) as manager, p.started_on::text as "startedOn",
			p.languages, p.skills, p.roles, p.status, p.about, p.photo
		from people p left join locations l on l.id = p.location_id left join people b on b.id = p.manager_id
		where p.id > $1 order by p.id limit $2`
	);

export const listSpaces = (db: Db) =>
	inPortions<{ id: number }>(
		db,
		'export_spaces',
		`select s.id, s.slug, s.name, s.purpose, s.rules, s.visibility, s.colour, ${iso('s.created_at')} as "createdAt",
			${iso('s.archived_at')} as "archivedAt",
			(select coalesce(json_agg(json_build_object('handle', p.handle, 'role', m.role) order by m.role, p.handle), '[]')
				from space_members m join people p on p.id = m.person_id where m.space_id = s.id) as members
		from spaces s where s.id > $1 order by s.id limit $2`
	);

export const listAudiences = (db: Db) =>
	inPortions<{ id: number }>(
		db,
		'export_audiences',
		`select a.id, a.name, a.rule, a.open_to_members as "openToMembers", ${iso('a.created_at')} as "createdAt"
		from audiences a where a.id > $1 order by a.id limit $2`
	);

export const listTopics = (db: Db) =>
	inPortions<{ id: number }>(
		db,
		'export_topics',
		`select t.id, t.slug, t.name, t.description from topics t where t.id > $1 order by t.id limit $2`
	);

export async function countArticles(db: Db): Promise<number> {
	const [row] = await named<{ count: number }>(
		db,
		'export_count',
		`select count(*)::int as count from posts where kind = 'article' and deleted_at is null`,
		[]
	);
	return row?.count ?? 0;
}
