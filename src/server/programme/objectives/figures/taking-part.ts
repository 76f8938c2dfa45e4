// Who takes part: activated, readers, interactive, contributors and sustaining, each a share of the group.
import { sql } from 'drizzle-orm';
import { people } from '#server/members/people/schema.ts';
import {
	countGroup,
	daysBefore,
	type Figure,
	inGroup,
	moment,
	narrowedEvents,
	percentOf,
	rowOf,
	verbList,
	windowDays
} from './scope.ts';

/** Writing an article, question, answer, idea, photo or comment. */
export const contributing = [
	'article.published',
	'question.asked',
	'question.published',
	'question.answered',
	'idea.submitted',
	'album.published',
	'photo.added',
	'comment.written'
];
const interacting = ['reaction.given', 'reaction.changed', 'vote.given', 'vote.changed', 'comment.written'];

/** What the content bank publishes under somebody's name is not their doing. */
export const notSeeded = sql.raw(`(e.facts ->> 'seeded') is distinct from 'true'`);

/** Signed in and finished the first steps, ever. */
export const activated: Figure = async (ctx, scope, until) => {
	const denominator = await countGroup(ctx, scope, until);
	const { count } = await rowOf<{ count: number }>(
		ctx,
		sql`select count(*)::int as count from people where ${inGroup(scope, until)} and exists (select from ledger e
			where e.subject = 'person' and e.subject_id = ${people.id} and e.verb = 'person.activated' and e.at <= ${moment(until)})`
	);
	return { value: percentOf(count, denominator), denominator, authors: null };
};

/** The share of the group that did one of these in the last 28 days. */
const sharing =
	(verbs: readonly string[]): Figure =>
	async (ctx, scope, until) => {
		const denominator = await countGroup(ctx, scope, until);
		const { count } = await rowOf<{ count: number }>(
			ctx,
			sql`select count(*)::int as count from (select distinct e.actor_id from ledger e where e.verb in ${verbList(verbs)}
					and e.at > ${moment(daysBefore(until, windowDays))} and e.at <= ${moment(until)} and ${notSeeded} and ${narrowedEvents(scope)}) a
				join people on ${people.id} = a.actor_id where ${inGroup(scope, until)}`
		);
		return { value: percentOf(count, denominator), denominator, authors: null };
	};

export const readers = sharing(['post.viewed']);
export const interactive = sharing(interacting);
export const contributors = sharing(contributing);

/** Contributed in at least three of the last four weeks, each seven days up to then. */
export const sustaining: Figure = async (ctx, scope, until) => {
	const denominator = await countGroup(ctx, scope, until);
	const { count } = await rowOf<{ count: number }>(
		ctx,
		sql`select count(*)::int as count from (select e.actor_id from ledger e where e.verb in ${verbList(contributing)}
				and e.at > ${moment(daysBefore(until, 28))} and e.at <= ${moment(until)} and ${notSeeded} and ${narrowedEvents(scope)}
				group by e.actor_id having count(distinct ceil(extract(epoch from ${moment(until)} - e.at + interval '1 microsecond') / 604800)) >= 3) a
			join people on ${people.id} = a.actor_id where ${inGroup(scope, until)}`
	);
	return { value: percentOf(count, denominator), denominator, authors: null };
};
