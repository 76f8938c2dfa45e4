// Adds the programme to a seeded database: a long ledger, objectives with readings, what serves them, a bank of 2,000 items and a year of slots.
import pg from 'pg';
import type { Size } from './sizes.ts';

export const itemCount = 2_000;
const [objectiveCount, measureCount, readingCount] = [12, 36, 200];

export async function seedProgramme(url: string, size: Size, say: (step: string) => void): Promise<void> {
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
	await ledger(step, size);
	await objectives(step, size);
	await bank(step, size);
	await step('analyze', 'vacuum analyze');
	await client.end();
}

type Step = (name: string, text: string) => Promise<void>;

/** A year of events: mostly reading, and one in fifty a sign of worth, spread over all answers and questions. */
async function ledger(step: Step, { events, people, posts }: Size) {
	const at = (n: string) => `now() - (${events} - ${n}) * (interval '1 year' / ${events})`;
	const anyone = (n: string) => `1 + (${n} * 7919) % ${people}`;
	await step(
		`${events} events`,
		`insert into ledger (at, verb, actor_id, subject, subject_id, other_id)
		select ${at('n')}, case when n % 20 = 3 then 'comment.written' when n % 20 = 7 then 'reaction.given'
				when n % 500 = 11 then 'article.published' else 'post.viewed' end,
			${anyone('n')}, 'post', 1 + (n * 31) % ${posts}, 1 + (n * 104729) % ${people}
		from generate_series(1, ${events}::bigint) n where n % 50 > 0`
	);
	await step(
		'signs of worth',
		`insert into ledger (at, verb, actor_id, subject, subject_id, other_id, facts)
		select ${at('k * 100')}, 'answer.helped', ${anyone('k')}, 'answer', a.id, a.author_id,
			jsonb_build_object('post', a.post_id, 'minutes', (array[5, 15, 30, 60, 240, 480])[1 + k % 6])
		from generate_series(1, ${events / 100}::bigint) k join answers a on a.id = 1 + (k * 7907) % (select max(id) from answers)
		union all select ${at('k * 100 - 50')}, 'question.found', ${anyone('k + 5')}, 'post', ${posts} + 1 + (k * 7901) % ${posts / 5}, null, null
		from generate_series(1, ${events / 100}::bigint) k`
	);
}

async function objectives(step: Step, { posts }: Size) {
	await step(
		'objectives',
		`insert into objectives (title, why, owner_id, position, starts_on, ends_on, parent_id) overriding system value
		select 'Objective ' || n, 'Why it matters', 1 + n, n, current_date - 200, current_date + 160, null from generate_series(1, ${objectiveCount}) n`
	);
	await step('tree', `update objectives set parent_id = (select min(id) from objectives) + id % 3 where position > 3`);
	await step(
		'measures',
		`insert into measures (objective_id, name, unit, direction, baseline, target, starts_on, due_on)
		select o.id, 'Measure ' || k, '%', 'up', 20, 80, current_date - 200, current_date + 160
		from objectives o, generate_series(1, ${measureCount / objectiveCount}) k`
	);
	await step(
		'readings',
		`insert into readings (measure_id, "on", value, source) select m.id, current_date - k, 20 + (${readingCount} - k) * 0.2, 'typed'
		from measures m, generate_series(0, ${readingCount - 1}) k`
	);
	await step(
		'alignments',
		`insert into alignments (subject, subject_id, objective_id)
		select 'post', n, (select min(id) from objectives) + n % ${objectiveCount} from generate_series(1, ${posts}, 20) n
		union all select 'post', ${posts} + n, (select min(id) from objectives) + n % ${objectiveCount} from generate_series(1, ${posts / 5}, 3) n`
	);
}

async function bank(step: Step, { people }: Size) {
	const stage = `(array['idea', 'idea', 'drafting', 'review', 'ready', 'ready', 'scheduled', 'scheduled', 'published', 'published'])[1 + n % 10]`;
	const format = `(array['article', 'question', 'question', 'interview', 'photo_call'])[1 + n % 5]`;
	await step(
		'cadences',
		`insert into cadences (format, per_week, weekdays, at_minute, time_zone, starts_on)
		select f, 7, '{1,2,3,4,5,6,7}', 540, 'Europe/Berlin', current_date - 200 from unnest(array['article', 'question', 'photo_call']) f`
	);
	await step(
		'items',
		`insert into bank_items (format, stage, title, brief, author_id, owner_id, objective_id, language, planned_for, published_at)
		select ${format}, ${stage}, 'Item ' || n || ' of the bank', 'What it is about', 1 + n % ${people}, 1 + n % 20,
			case when n % 6 > 0 then (select min(id) from objectives) + n % ${objectiveCount} end, case when n % 4 = 0 then 'de' else 'en' end,
			case when ${stage} in ('scheduled', 'published') then now() + (n - ${itemCount / 2}) * interval '4 hours' end,
			case when ${stage} = 'published' then now() - n * interval '4 hours' end
		from generate_series(1, ${itemCount}) n`
	);
	await step(
		'slots',
		`insert into slots (at, local_day, format, item_id, state, published_at)
		select now() + (i.id - ${itemCount / 2}) * interval '4 hours', (now() + (i.id - ${itemCount / 2}) * interval '4 hours')::date, i.format,
			case when i.id > ${itemCount / 2} or i.stage = 'published' then i.id end,
			case when i.id > ${itemCount / 2} then 'filled' when i.stage = 'published' then 'published' else 'missed' end,
			case when i.stage = 'published' and i.id <= ${itemCount / 2} then now() end
		from bank_items i`
	);
}
