// The one rule engine: a rule over people as a condition of SQL.
import { type SQL, sql } from 'drizzle-orm';
import { people } from '#server/members/people/schema.ts';
import type { Rule } from './schema.ts';

/** What of the ledger counts as what; reading is told by the readers of posts, signing in by the person's own row. */
export const verbsOf = {
	reacted: ['reaction.given', 'reaction.changed', 'vote.given', 'vote.changed', 'comment.written'],
	contributed: [
		'article.published',
		'question.asked',
		'question.answered',
		'idea.submitted',
		'album.published',
		'comment.written'
	]
};

const dayMs = 86_400_000;

/** True for the people of the table `people` whom the rule means and who have not left. */
export function audienceCondition(rule: Rule, now: Date): SQL {
	return sql`(${people.status} <> 'left' and ${compileRule(rule, now)})`;
}

/** Every condition is yes or no, never unknown, so that "not" means what it says. */
export function compileRule(rule: Rule, now: Date): SQL {
	if ('all' in rule) return combined(rule.all, 'and', now);
	if ('any' in rule) return combined(rule.any, 'or', now);
	if ('not' in rule) return sql`(not ${compileRule(rule.not, now)})`;
	return sql`coalesce(${leaf(rule, now)}, false)`;
}

type Leaf = Exclude<Rule, { all: Rule[] } | { any: Rule[] } | { not: Rule }>;

function combined(rules: Rule[], joint: 'and' | 'or', now: Date): SQL {
	if (!rules.length) return joint === 'and' ? sql`true` : sql`false`;
	return sql`(${sql.join(
		rules.map((rule) => compileRule(rule, now)),
		sql.raw(` ${joint} `)
	)})`;
}

function leaf(rule: Leaf, now: Date): SQL {
	if ('department' in rule) {
		if (!rule.below) return sql`${people.departmentId} = ${rule.department}`;
		return sql`${people.departmentId} in (select d.id from departments d where d.path @> array[${rule.department}]::bigint[])`;
	}
	if ('location' in rule) return sql`${people.locationId} = ${rule.location}`;
	if ('language' in rule)
		return sql`(${people.language} = ${rule.language} or exists (select 1 from unnest(${people.languages}) spoken where lower(spoken) = lower(${rule.language})))`;
	if ('role' in rule) return sql`${people.roles} @> array[${rule.role}]::text[]`;
	// Spaces and readers stand on higher floors: their tables are named here, their code is not imported.
	if ('space' in rule)
		return sql`exists (select 1 from space_members sm where sm.space_id = ${rule.space} and sm.person_id = ${people.id})`;
	if ('tenure' in rule) return tenure(rule.tenure, now);
	return active(rule.activity, new Date(now.getTime() - rule.days * dayMs));
}

function tenure({ min, max }: { min?: number; max?: number }, now: Date): SQL {
	const day = (ago: number) => new Date(now.getTime() - ago * dayMs).toISOString().slice(0, 10);
	const parts = [
		...(min === undefined ? [] : [sql`${people.startedOn} <= ${day(min)}::date`]),
		...(max === undefined ? [] : [sql`${people.startedOn} >= ${day(max)}::date`])
	];
	return parts.length ? sql.join(parts, sql` and `) : sql`true`;
}

function active(what: 'signed_in' | 'read' | 'reacted' | 'contributed' | 'nothing', since: Date): SQL {
	const from = sql`${since.toISOString()}::timestamptz`;
	if (what === 'signed_in') return sql`${people.lastSeenAt} >= ${from}`;
	if (what === 'read')
		return sql`exists (select 1 from post_views v where v.person_id = ${people.id} and v.last_at >= ${from})`;
	if (what === 'nothing') {
		const kinds = (['signed_in', 'read', 'reacted', 'contributed'] as const).map(
			(kind) => sql`coalesce(${active(kind, since)}, false)`
		);
		return sql`not (${sql.join(kinds, sql` or `)})`;
	}
	const verbs = sql.join(
		verbsOf[what].map((verb) => sql`${verb}`),
		sql`, `
	);
	// "exists" leaves PostgreSQL the choice: one person is looked up by ledger_actor_at, a whole company hashed from ledger_verb_at.
	return sql`exists (select 1 from ledger e where e.actor_id = ${people.id} and e.verb in (${verbs}) and e.at >= ${from})`;
}
