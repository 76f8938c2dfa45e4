// Adds questions with answers, ideas and albums to a seeded database: the other kinds beside the articles.
import pg from 'pg';
import type { Size } from './sizes.ts';

/** How many of each kind a size has; a fifth as many questions as articles. */
export const kindsOf = (size: Size) => ({
	questions: size.posts / 5,
	ideas: size.posts / 50,
	albums: Math.max(20, size.posts / 500)
});

/** Every hundredth question has as many answers; every fourth waits for its first. */
export const manyAnswers = 30;
/** Photos of an album; the first has two hundred times as many. */
const photosEach = 50;

/** Ids go on where the articles end. */
export const firstOf = (size: Size) => {
	const { questions, ideas } = kindsOf(size);
	return {
		question: size.posts + 1,
		idea: size.posts + questions + 1,
		album: size.posts + questions + ideas + 1
	};
};

export async function seedKinds(url: string, size: Size, say: (step: string) => void): Promise<void> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	await client.query(
		`set session_replication_role = replica; set synchronous_commit = off; set maintenance_work_mem = '1GB'; set work_mem = '256MB'`
	);
	const step: Step = async (name, text) => {
		const start = performance.now();
		await client.query(text);
		say(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
	};
	await questions(step, size);
	await ideas(step, size);
	await albums(step, size);
	await client.query(`select setval(pg_get_serial_sequence('posts', 'id'), (select max(id) from posts))`);
	await step(
		'counts of topics',
		`update topics t set post_count = c.n from (select topic_id, count(*)::int as n from post_topics group by topic_id) c where c.topic_id = t.id`
	);
	await step(
		'counts of spaces',
		`update spaces s set member_count = c.n from (select space_id, count(*)::int as n from space_members group by space_id) c where c.space_id = s.id`
	);
	await step('analyze', 'vacuum analyze');
	await client.end();
}

type Step = (name: string, text: string) => Promise<void>;

/** `n` counts the rows; texts come from the articles, so that search and similarity have real work. */
const postsOf = (kind: string, first: number, count: number, people: number, card: string, score: string) =>
	`insert into posts (id, kind, state, author_id, space_id, restricted, title, slug, summary, body, body_html, body_text, language, published_at, active_at, score, card)
	overriding system value
	select ${first} + n - 1, '${kind}', 'published', 1 + (n::bigint * 7907) % ${people}, case when n % 3 = 0 then null else 1 + n % 100 end, n % 3 <> 0 and (1 + n % 100) % 10 = 0,
		split_part(a.title, ' ', 1) || ' ' || split_part(a.title, ' ', 2) || ' ' || split_part(b.body_text, ' ', 1 + n % 40) || ' ' || split_part(b.title, ' ', 2) || ' ' || split_part(a.body_text, ' ', 1 + n % 37), '${kind}-' || n, a.summary, a.body, a.body_html, a.body_text, 'english',
		now() - ((${count} - n) * (interval '4 years' / ${count})), now() - ((${count} - n) * (interval '4 years' / ${count})), ${score}, ${card}
	from generate_series(1, ${count}) n join posts a on a.id = 1 + (n * 31) % 9000 join posts b on b.id = 1 + (n * 17) % 9000`;

async function questions(step: Step, size: Size) {
	const { questions: count } = kindsOf(size);
	const first = firstOf(size).question;
	const answers = `case when n % 100 = 0 then ${manyAnswers} when n % 4 = 0 then 0 else 2 end`;
	const card = `jsonb_build_object('answers', ${answers}, 'accepted', n % 4 = 1)`;
	await step('questions', postsOf('question', first, count, size.people, card, 'n % 9'));
	await step(
		'facts of questions',
		`insert into questions (post_id, title, language, answer_count, waiting_since)
		select p.id, p.title, p.language, (p.card->>'answers')::int, case when (p.card->>'answers')::int = 0 then p.published_at end from posts p where p.kind = 'question'`
	);
	await step(
		'topics of questions',
		`insert into post_topics (post_id, topic_id) select ${first} + n - 1, 1 + (n * 3) % 200 from generate_series(1, ${count}) n`
	);
	await step(
		'answers',
		`insert into answers (post_id, author_id, body, body_html, body_text, language, score, created_at)
		select q.post_id, 1 + (q.post_id * 104729 + k * 7919) % ${size.people}, c.body, c.body_html, c.body_text, 'english', k % 5, now() - interval '1 day' * (k + q.post_id % 900)
		from questions q cross join lateral generate_series(1, q.answer_count) k join comments c on c.id = 1 + (q.post_id * 13 + k) % 40000`
	);
	await step(
		'expertise',
		`insert into expertise (person_id, topic_id, answered, accepted, asked, last_answer_at, z)
		select author_id, topic_id, n, n / 4, 1, last, (n + n / 4 - 1) / sqrt(n + n / 4 + 1) from (
			select a.author_id, t.topic_id, count(*) as n, max(a.created_at) as last from answers a join post_topics t on t.post_id = a.post_id group by 1, 2) e`
	);
}

async function ideas(step: Step, size: Size) {
	const { ideas: count } = kindsOf(size);
	const stage = `(array['submitted', 'under-review', 'planned', 'in-progress', 'done', 'declined'])[1 + n % 6]`;
	const card = `jsonb_build_object('stage', ${stage}, 'votes', n % 40)`;
	await step('ideas', postsOf('idea', firstOf(size).idea, count, size.people, card, 'n % 40'));
	await step(
		'facts of ideas',
		`insert into ideas (post_id, title, problem, stage, stage_since, votes, submitted_at, response_due_at, decision_due_at, responded_at)
		select id, title, body, card->>'stage', published_at, score, published_at, published_at + interval '7 days', published_at + interval '42 days', published_at
		from posts where kind = 'idea'`
	);
}

async function albums(step: Step, size: Size) {
	const { albums: count } = kindsOf(size);
	const first = firstOf(size).album;
	const card = `jsonb_build_object('photos', ${photosEach}, 'shown', '[]'::jsonb)`;
	await step('albums', postsOf('album', first, count, size.people, card, '0'));
	await step('facts of albums', `insert into albums (post_id) select id from posts where kind = 'album'`);
	await step(
		'pictures',
		`insert into media (key, hash, owner_id, post_id, width, height, placeholder, sizes)
		select md5(p.id || '-' || k), md5(p.id || ':' || k), p.author_id, p.id, 1200 + (k * 37) % 800, 900 + (k * 53) % 600, 'data:image/webp;base64,UklGRhYAAABXRUJQVlA4TAoAAAAvAAAAAP8/AA==',
			'[{"suffix":"s","width":480,"height":320,"mime":"image/webp","bytes":20000},{"suffix":"m","width":960,"height":640,"mime":"image/webp","bytes":60000}]'
		from posts p cross join lateral generate_series(1, case when p.id = ${first} then ${photosEach * 200} else ${photosEach} end) k where p.kind = 'album'`
	);
	await step(
		'photos',
		`insert into photos (post_id, media_id, uploader_id, hash, position) select post_id, id, owner_id, hash, id from media where post_id >= ${first}`
	);
}
