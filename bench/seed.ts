// Fills a database with people, spaces, topics, posts and comments, set by set, with the indexes made last.
import { createHmac } from 'node:crypto';
import pg from 'pg';
import type { Size } from './sizes.ts';

/** The word that the search benchmark looks for: in about a third of all posts. */
export const commonWord = 'safety';

const words =
	'the of to and in a for is we line shift pump seal valve bearing report customer plant team quality order site check tool stock part test plan cost time week audit supplier drawing leak noise flow pressure motor cable sensor firmware release ticket invoice travel canteen training visitor forklift pallet label batch recipe oven paint weld robot gripper camera dashboard meeting minutes handover night morning winter summer Leipzig Pune field service engineer apprentice mentor buddy idea saving energy water waste heat noise glove helmet guard near miss report root cause action owner due date done open late learn share ask answer vote photo album story market tender price margin contract delivery delay truck port customs form approval budget forecast result growth change culture value trust respect help thanks welcome goodbye retire hire interview onboarding desk laptop password backup network printer update patch phone call mail letter poster screen board room hall gate fence yard roof light window door key card badge bus train bike parking kitchen coffee tea lunch soup salad bread cake fruit sport run team game prize music choir theatre book library course exam grade school university research patent paper lab sample measure scale chart curve limit alarm standard norm rule law council vote union pension salary bonus holiday sick leave doctor first aid fire drill exit map route floor'.split(
		' '
	);

/** One of the two hundred most frequent words; `at` is between 0 and 1. */
export const wordOf = (at: number): string => words[Math.floor(at * words.length)]!;

/** Seeds in one connection. `say` is told each step. */
export async function seed(url: string, size: Size, say: (step: string) => void): Promise<void> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	const step = async (name: string, text: string, values: unknown[] = []) => {
		const start = performance.now();
		await client.query(text, values);
		say(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
	};
	// Keys are right by construction; checking five million of them one by one would take the most of the time.
	await client.query(
		`set session_replication_role = replica; set synchronous_commit = off; set maintenance_work_mem = '1GB'; set work_mem = '256MB'`
	);
	await client.query('select setseed(0.42)');
	const indexes = await dropIndexes(client);
	await people(step, size);
	await texts(client, step);
	await posts(step, size);
	await comments(step, size);
	await around(step, size);
	for (const { definition, name } of indexes) await step(`index ${name}`, definition);
	await step('analyze', 'vacuum analyze');
	await client.end();
}

type Step = (name: string, text: string, values?: unknown[]) => Promise<void>;

async function dropIndexes(client: pg.Client): Promise<{ name: string; definition: string }[]> {
	const { rows } = await client.query<{ name: string; definition: string }>(
		`select indexname as name, indexdef as definition from pg_indexes
		where schemaname = 'public' and tablename in ('posts', 'comments', 'post_topics', 'post_reactions', 'ledger', 'people')
		and indexname not in (select conname from pg_constraint)`
	);
	for (const { name } of rows) await client.query(`drop index "${name}"`);
	return rows;
}

async function people(step: Step, size: Size) {
	await step(
		'organisation',
		`insert into organisation (id, name, set_up_at) values (1, 'Bench', now()) on conflict (id) do update set name = 'Bench', set_up_at = now()`
	);
	await step('departments', `insert into departments (name) select 'Department ' || n from generate_series(1, 40) n`);
	await step('department paths', `update departments set path = array[id]`);
	await step('locations', `insert into locations (name) select 'Location ' || n from generate_series(1, 20) n`);
	await step(
		'people',
		`insert into people (handle, name, email, title, department_id, location_id, manager_id, started_on, status, activated_at, skills)
		select 'person' || n, (array['Ada','Ben','Chloe','Dev','Eva','Finn','Gita','Hugo','Iris','Jan'])[1 + n % 10] || ' ' ||
			(array['Okafor','Brandt','Rao','Sander','Vos','Klein','Mehta','Novak','Silva','Weber'])[1 + (n / 10) % 10] || ' ' || n,
			'person' || n || '@bench.example', 'Engineer', 1 + n % 40, 1 + n % 20, case when n > 10 then 1 + n / 10 end,
			date '2015-01-01' + (n * 7) % 4000, 'active', now(), array['skill' || n % 200, 'skill' || n % 13]
		from generate_series(1, $1::int) n`,
		[size.people]
	);
	await step(
		'spaces',
		`insert into spaces (slug, name, purpose, visibility) select 'space-' || n, 'Space ' || n, 'What space ' || n || ' is for', case when n % 10 = 0 then 'private' else 'open' end
		from generate_series(1, 100) n`
	);
	await step(
		'members',
		`insert into space_members (space_id, person_id) select distinct 1 + (p * 7 + k * 13) % 100, p from generate_series(1, $1::int) p, generate_series(1, 5) k`,
		[size.people]
	);
	await step(
		'topics',
		`insert into topics (slug, name) select 'topic-' || n, 'Topic ' || n from generate_series(1, 200) n`
	);
	await step(
		'follows',
		`insert into topic_follows (person_id, topic_id) select distinct p, 1 + (p * 3 + k * 17) % 200 from generate_series(1, $1::int) p, generate_series(1, 3) k`,
		[size.people]
	);
	await step(
		'friends',
		`insert into person_follows (follower_id, person_id) select distinct p, 1 + (p * 31 + k * 101) % $1::int from generate_series(1, $1::int) p, generate_series(1, 5) k
		where p <> 1 + (p * 31 + k * 101) % $1::int`,
		[size.people]
	);
}

/**
 * Two thousand paragraphs of forty words; posts and comments are put together from them. Words are as frequent as in a language: the
 * n-th about 1/n as often as the first (Zipf 1949), over twenty thousand of them, most made of syllables.
 */
async function texts(client: pg.Client, step: Step) {
	await client.query('create temporary table vocabulary (place int primary key, word text)');
	await client.query(`insert into vocabulary select n, word from unnest($1::text[]) with ordinality as w(word, n)`, [
		[...new Set(words)]
	]);
	await client.query(
		`insert into vocabulary select n, (array['ba','ce','di','fo','gu','la','me','ni','po','ru'])[1 + n % 10] || (array['ran','sel','tik','mol','fus','ger','lin','dor','ven','pak'])[1 + n / 10 % 10]
			|| (array['a','eri','ion','um','est','al','ive','or','ing','en'])[1 + n / 100 % 10] || (array['','s','t','k','m','d','l','r','n','g'])[1 + n / 1000 % 10] || case when n >= 10000 then 'o' else '' end
		from generate_series((select count(*)::int + 1 from vocabulary), 20000) n`
	);
	await step(
		'texts',
		`create temporary table paragraphs as select s.n, string_agg(v.word, ' ' order by k.k) || case when s.n % 6 = 0 then ' ${commonWord}' else '' end as text
		from generate_series(0, 1999) s(n) cross join generate_series(1, 40) k(k)
		join vocabulary v on v.place = floor(power(20000, (hashint8(s.n * 1000 + k.k)::bigint + 2147483648) / 4294967296.0))::int
		group by s.n`
	);
	await client.query('alter table paragraphs add primary key (n)');
}

async function posts(step: Step, size: Size) {
	await step(
		'posts',
		`insert into posts (kind, state, author_id, space_id, restricted, title, slug, summary, body, body_html, body_text, language, reading_minutes, published_at, active_at, comment_count)
		select 'article', 'published', 1 + (s.n::bigint * 7919) % $2::int, case when s.n % 3 = 0 then null else 1 + s.n % 100 end, s.n % 3 <> 0 and (1 + s.n % 100) % 10 = 0,
			initcap(split_part(a.text, ' ', 1 + s.n % 37)) || ' ' || split_part(b.text, ' ', 1 + s.n % 31) || ' ' || split_part(a.text, ' ', 2 + s.n % 37) || ' ' || split_part(b.text, ' ', 1 + s.n % 29) || ' ' || s.n, 'post-' || s.n, left(a.text, 160),
			a.text || E'\\n\\n' || b.text, '<p>' || a.text || '</p><p>' || b.text || '</p>', a.text || ' ' || b.text, 'english', 2,
			now() - (($1::int - s.n) * (interval '4 years' / $1::int)), now() - (($1::int - s.n) * (interval '4 years' / $1::int)), 5
		from generate_series(1, $1::int) s(n) join paragraphs a on a.n = (s.n::bigint * 31) % 2000 join paragraphs b on b.n = (s.n::bigint * 17 + 5) % 2000
		order by s.n`,
		[size.posts, size.people]
	);
	await step('articles', `insert into articles (post_id) select id from posts`);
	await step(
		'topics of posts',
		`insert into post_topics (post_id, topic_id) select n, 1 + (n * 3) % 200 from generate_series(1, $1::int) n union all select n, 1 + (n * 3 + 1 + n % 190) % 200 from generate_series(1, $1::int) n`,
		[size.posts]
	);
	// As the product keeps it: a topic without any would be taken for one that is used in private alone.
	await step(
		'posts of topics',
		`update topics t set post_count = n.count from (select pt.topic_id, count(*)::int as count from post_topics pt join posts p on p.id = pt.post_id
			where not p.restricted group by 1) n where n.topic_id = t.id`
	);
}

async function comments(step: Step, size: Size) {
	await step(
		'comments',
		`insert into comments (post_id, author_id, body, body_html, body_text, language, created_at)
		select 1 + (s.n - 1) / 5, 1 + (s.n::bigint * 104729) % $2::int, a.text, '<p>' || a.text || '</p>', a.text, 'english',
			now() - (($1::int - s.n) * (interval '4 years' / $1::int))
		from generate_series(1, $1::int) s(n) join paragraphs a on a.n = (s.n::bigint * 13) % 2000 order by s.n`,
		[size.comments, size.people]
	);
}

async function around(step: Step, size: Size) {
	await step(
		'reactions',
		`insert into post_reactions (post_id, person_id, kind) select distinct n, 1 + (n::bigint * k * 7919) % $2::int, 'like' from generate_series(1, $1::int) n, generate_series(1, 2) k`,
		[size.posts, size.people]
	);
	await step('reaction counts', `update posts set reaction_count = 2 where id % 10 = 0`);
	await step(
		'ledger',
		`insert into ledger (at, verb, actor_id, subject, subject_id, space_id) select published_at, 'article.published', author_id, 'post', id, space_id from posts`
	);
}

/** Signs in the first `count` people, as the product would; returns their cookies. */
export async function signIn(url: string, secret: string, count: number): Promise<string[]> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	const token = (n: number) => `bench-token-${n}-0123456789abcdef`;
	await client.query(
		`insert into auth_users (id, person_id, name, email) select 'reader' || n, n, 'reader' || n, 'reader' || n || '@bench.example' from generate_series(1, $1::int) n
		on conflict do nothing`,
		[count]
	);
	await client.query(
		`insert into auth_sessions (id, token, user_id, expires_at)
		select 'reader' || n, 'bench-token-' || n || '-0123456789abcdef', u.id, now() + interval '30 days'
		from generate_series(1, $1::int) n join auth_users u on u.person_id = n
		on conflict (id) do update set token = excluded.token, expires_at = excluded.expires_at, updated_at = now()`,
		[count]
	);
	await client.end();
	return Array.from({ length: count }, (_, at) => {
		const signature = createHmac('sha256', secret)
			.update(token(at + 1))
			.digest('base64');
		return `hearth.session_token=${encodeURIComponent(`${token(at + 1)}.${signature}`)}`;
	});
}
