// Keeps who knows what: expertise per person and topic, from open questions asked and answered.
import { type Db, named } from '#server/platform/db/client.ts';

export interface ExpertiseChange {
	/** The topics of this question, */
	postId: number;
	/** and those it had before. */
	formerTopicIds?: readonly number[];
	/** For these people; without, for its asker and all who answered. */
	personIds?: readonly number[];
}

/** Counts anew for those concerned; in the write's transaction. */
export async function refreshExpertise(db: Db, change: ExpertiseChange): Promise<void> {
	const values = [change.postId, change.formerTopicIds ?? [], change.personIds ?? null];
	await named(db, 'expertise_refresh', refreshText, values);
}

/** For everyone and everything, after an import. */
export async function rebuildExpertise(db: Db): Promise<void> {
	await named(db, 'expertise_forget', 'delete from expertise', []);
	await named(
		db,
		'expertise_rebuild',
		`insert into expertise (person_id, topic_id, answered, accepted, asked, last_answer_at, z)
		select person_id, topic_id, sum(answered)::int, sum(accepted)::int, sum(asked)::int, max(last), ${zSql('sum(answered)', 'sum(accepted)', 'sum(asked)')}
		from (${givenText('true')} union all ${askedText('true')}) counts group by person_id, topic_id`,
		[]
	);
}

/** z = (a - q) / sqrt(a + q), where an accepted answer counts twice. */
const zSql = (answered: string, accepted: string, asked: string) =>
	`coalesce((${answered} + ${accepted} - ${asked})::real / nullif(sqrt(${answered} + ${accepted} + ${asked}), 0), 0)::real`;

/** Questions of restricted spaces tell nothing to others, so they do not count. */
const open = `p.kind = 'question' and p.state = 'published' and p.deleted_at is null and not p.restricted`;

const givenText = (
	where: string
) => `select a.author_id as person_id, pt.topic_id, count(*) as answered, count(*) filter (where q.accepted_answer_id = a.id) as accepted,
		0 as asked, max(a.created_at) as last
	from answers a join posts p on p.id = a.post_id and ${open} and p.author_id is distinct from a.author_id
		join questions q on q.post_id = p.id join post_topics pt on pt.post_id = p.id
	where a.author_id is not null and a.deleted_at is null and ${where} group by a.author_id, pt.topic_id`;

const askedText = (where: string) => `select p.author_id, pt.topic_id, 0, 0, count(*), null::timestamptz
	from posts p join post_topics pt on pt.post_id = p.id
	where p.author_id is not null and ${open} and ${where.replaceAll('a.author_id', 'p.author_id')} group by p.author_id, pt.topic_id`;

const concerned =
	'a.author_id = any(array(select id from persons)) and pt.topic_id = any(array(select id from subjects))';

const refreshText = `with subjects as (
		select topic_id as id from post_topics where post_id = $1 union select unnest($2::bigint[])
	), persons as (
		select unnest($3::bigint[]) as id
		union select author_id from posts where id = $1 and $3::bigint[] is null and author_id is not null
		union select author_id from answers where post_id = $1 and $3::bigint[] is null and author_id is not null
	), counts as (${givenText(concerned)} union all ${askedText(concerned)}),
	sums as (
		select person_id, topic_id, sum(answered)::int as answered, sum(accepted)::int as accepted, sum(asked)::int as asked, max(last) as last
		from counts group by person_id, topic_id
	), gone as (
		delete from expertise e where e.person_id in (select id from persons) and e.topic_id in (select id from subjects)
			and not exists (select from sums s where s.person_id = e.person_id and s.topic_id = e.topic_id)
	)
	insert into expertise (person_id, topic_id, answered, accepted, asked, last_answer_at, z)
	select person_id, topic_id, answered, accepted, asked, last, ${zSql('answered', 'accepted', 'asked')} from sums order by person_id, topic_id
	on conflict (person_id, topic_id) do update set answered = excluded.answered, accepted = excluded.accepted, asked = excluded.asked,
		last_answer_at = excluded.last_answer_at, z = excluded.z`;
