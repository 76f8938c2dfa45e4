// The figures counted once more, naively: the definitions of docs/measures.md, word by word, over everything that happened.
import type { FigureFilter, FigureName } from '#lib/terms/objectives.ts';
import { workingHoursBetween } from '#server/members/organisation/working-time.ts';
import {
	ago,
	calendar,
	day,
	entries,
	events,
	place,
	type Somebody,
	staff,
	submitted,
	type Thing,
	until
} from './house-of-chance.ts';

interface Result {
	value: number | null;
	denominator: number | null;
	authors: number | null;
}

const within = (at: Date, days: number, end = until) => at > new Date(end.getTime() - days * day) && at <= end;

export function recount(filter: FigureFilter): Record<FigureName, Result> {
	const inAudience = (id: number | null) =>
		filter.audienceId === undefined || staff.find((one) => one.id === id)?.departmentId === place.departmentId;
	const fits = (thing: Thing | null) =>
		(filter.spaceId === undefined || thing?.spaceId === filter.spaceId) &&
		(filter.topicId === undefined || thing?.topic === true) &&
		(filter.kind === undefined || thing?.kind === filter.kind);
	const group = staff.filter(
		(one) =>
			one.createdAt <= until &&
			(!one.leftAt || one.leftAt > until) &&
			inAudience(one.id) &&
			(filter.spaceId === undefined || one.member)
	);
	const happened = events.filter(({ at }) => at <= until);
	const wrote =
		/^(article\.published|question\.(asked|published|answered)|idea\.submitted|album\.published|photo\.added|comment\.written)$/;
	const own = happened.filter((event) => !event.seeded);
	const share = (test: (one: Somebody) => boolean): Result => ({
		value: group.length ? (group.filter(test).length / group.length) * 100 : null,
		denominator: group.length,
		authors: null
	});
	const did = (id: number, verbs: RegExp, days: number, end = until) =>
		own.some(
			(event) => event.actorId === id && verbs.test(event.verb) && fits(event.post) && within(event.at, days, end)
		);
	const firsts = [
		...Map.groupBy(
			happened.filter(({ verb }) =>
				/^(article\.published|question\.asked|idea\.submitted|album\.published)$/.test(verb)
			),
			({ subjectId }) => subjectId
		).values()
	]
		.map((all) => all.sort((a, b) => a.at.getTime() - b.at.getTime())[0]!)
		.filter((event) => fits(event.post) && inAudience(event.actorId));
	const fresh = firsts.filter(({ at }) => within(at, 28));
	const organic = fresh.filter((event) => !event.seeded && !staff.find(({ id }) => id === event.actorId)!.communicator);
	const makers = (all: { actorId: number }[]) => new Set(all.map(({ actorId }) => actorId)).size;
	const asked = (from: number, to: number) =>
		firsts
			.filter(({ at, post }) => post!.kind === 'question' && !post!.gone && at > ago(from) && at <= ago(to))
			.map((question) => {
				const answers = happened.filter(
					({ verb, post, actorId, at, subjectId }) =>
						verb === 'question.answered' &&
						post === question.post &&
						actorId !== question.actorId &&
						at >= question.at &&
						!happened.some((other) => other.verb === 'answer.deleted' && other.subjectId === subjectId)
				);
				const first = answers.map(({ at }) => at.getTime()).sort((a, b) => a - b)[0];
				return { ...question, first: first === undefined ? null : new Date(first) };
			});
	const lately = asked(28, 0).filter(({ first }) => first !== null);
	const weekOld = asked(35, 7);
	const inTime = weekOld.filter(({ first, at }) => first !== null && first.getTime() <= at.getTime() + 7 * day);
	const judged = submitted.filter(
		({ thing, at, due, responded }) =>
			!thing.gone &&
			fits(thing) &&
			inAudience(thing.authorId) &&
			within(at, 28) &&
			((responded !== null && responded <= until) || due < until)
	);
	const joined = staff.flatMap((one) => {
		if (!inAudience(one.id)) return [];
		const all = own.filter(({ actorId, verb }) => actorId === one.id && wrote.test(verb));
		if (all.some(({ at }) => at <= ago(28))) return [];
		const first = all
			.filter(({ at }) => {
				const days = Math.round((Date.parse(at.toISOString().slice(0, 10)) - Date.parse(one.startedOn)) / day);
				return within(at, 28) && days >= 0 && days < 90;
			})
			.sort((a, b) => a.at.getTime() - b.at.getTime())[0];
		const replies = happened.filter(
			({ verb, otherId, actorId, post, at }) =>
				first &&
				/^(comment\.written|question\.answered)$/.test(verb) &&
				otherId === one.id &&
				actorId !== one.id &&
				post === first.post &&
				at >= first.at
		);
		const reply = replies.map(({ at }) => at.getTime()).sort((a, b) => a - b)[0];
		return first && fits(first.post) && reply !== undefined
			? [workingHoursBetween(first.at, new Date(reply), calendar)]
			: [];
	});
	const narrowedToPeople = filter.audienceId !== undefined || filter.spaceId !== undefined;
	const back = { month: 28, year: 365, start: 100 }[filter.window ?? 'month'];
	const confirmed = (kind: string, whose: 'personId' | 'otherId', counted: boolean) => {
		const all = entries.filter(
			(entry) =>
				entry.kind === kind &&
				within(entry.at, back) &&
				fits(entry.post) &&
				inAudience(entry[whose]) &&
				(entry.counts || !counted)
		);
		const sum = kind === 'time_saved' ? all.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0) : all.length;
		return {
			value: sum,
			denominator: null,
			authors: narrowedToPeople ? new Set(all.map((entry) => entry[whose])).size : null
		};
	};
	const middle = (hours: number[], authors: number): Result => {
		const sorted = hours.sort((a, b) => a - b);
		const half = Math.floor(sorted.length / 2);
		const value = !sorted.length ? null : sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
		return { value, denominator: sorted.length, authors };
	};
	const weekly = (one: Somebody) => [0, 7, 14, 21].filter((week) => did(one.id, wrote, 7, ago(week))).length;
	const publishedSince = firsts.filter(({ at }) => within(at, back));
	return {
		activated: share(({ id }) =>
			happened.some(({ verb, subjectId }) => verb === 'person.activated' && subjectId === id)
		),
		readers: share(({ id }) => did(id, /^post\.viewed$/, 28)),
		interactive: share(({ id }) => did(id, /^(reaction\.(given|changed)|vote\.(given|changed)|comment\.written)$/, 28)),
		contributors: share(({ id }) => did(id, wrote, 28)),
		sustaining: share((one) => weekly(one) >= 3),
		published: { value: publishedSince.length, denominator: null, authors: makers(publishedSince) },
		organic_share: {
			value: fresh.length ? (organic.length / fresh.length) * 100 : null,
			denominator: fresh.length,
			authors: makers(fresh)
		},
		first_answer_hours: middle(
			lately.map(({ at, first }) => workingHoursBetween(at, first!, calendar)),
			makers(lately)
		),
		answered_in_7_days: {
			value: weekOld.length ? (inTime.length / weekOld.length) * 100 : null,
			denominator: weekOld.length,
			authors: makers(weekOld)
		},
		ideas_first_response: {
			value: judged.length
				? (judged.filter(({ responded, due }) => responded && responded <= due).length / judged.length) * 100
				: null,
			denominator: judged.length,
			authors: new Set(judged.map(({ thing }) => thing.authorId)).size
		},
		joiner_first_reply: middle(joined, joined.length),
		minutes_saved: confirmed('time_saved', 'personId', true),
		ideas_with_value: confirmed('idea_value', 'otherId', true),
		duplicates_avoided: confirmed('duplicate_avoided', 'personId', false),
		experts_found: confirmed('expert_found', 'otherId', false)
	};
}

export function groupSize(filter: FigureFilter): number {
	return recount(filter).activated.denominator!;
}
