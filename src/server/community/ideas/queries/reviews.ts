// The evaluation of one idea: what the viewer is to score, and what came out, for those who may know.
import type { Criterion, IdeaRating, Scores } from '#lib/terms/ideas.ts';
import { insideSql } from '#server/conversation/posts/visible.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { NotFound } from '#server/platform/errors.ts';
import { criteriaOf, findIdeaPost, type FoundIdea, type IdeaFace } from '../queries.ts';
import { weightedMean } from '../rating.ts';

export interface Review {
	reviewer: IdeaFace;
	scores: Scores;
	mean: number;
	note: string;
	scoredAt: string | Date;
}

export interface CriterionResult extends Criterion {
	/** How often each score from 1 to 5 was given. */
	given: [number, number, number, number, number];
	mean: number | null;
	lowest: number | null;
	highest: number | null;
}

export interface Evaluation {
	criteria: Criterion[];
	/** What the viewer gave; null for those who were not asked. */
	mine: { scores: Scores | null; note: string; scoredAt: Date | null } | null;
	/** Who was asked and has not scored. */
	waiting: IdeaFace[];
	/** Null until the viewer may see it: one who was asked scores first. */
	results: { rating: IdeaRating | null; criteria: CriterionResult[]; reviews: Review[] } | null;
	can: { score: boolean; invite: boolean };
}

interface Row {
	reviewer: IdeaFace;
	scores: Scores | null;
	note: string;
	scoredAt: Date | null;
}

const statement = `select json_build_object('id', f.id, 'handle', f.handle, 'name', f.name, 'photo', f.photo) as reviewer,
	r.scores, r.note, r.scored_at as "scoredAt" from idea_reviews r join people f on f.id = r.person_id where r.post_id = $1 order by r.scored_at nulls last, f.name`;

/** @throws NotFound for all but those who decide and those who were asked. */
export async function findEvaluation(ctx: Ctx, id: number): Promise<{ idea: FoundIdea; evaluation: Evaluation }> {
	const idea = await findIdeaPost(ctx, id);
	const rows = await named<Row>(ctx.db, 'idea_reviews', statement, [idea.id]);
	const own = rows.find((row) => row.reviewer.id === ctx.viewer.id);
	if (!own && !idea.may.decide) throw new NotFound();
	const criteria = criteriaOf(idea);
	const isBlind = own !== undefined && own.scoredAt === null;
	const mine = own ? { scores: own.scores, note: own.note, scoredAt: own.scoredAt } : null;
	const waiting = rows.filter((row) => row.scoredAt === null).map((row) => row.reviewer);
	const results = isBlind ? null : resultsOf(idea, criteria, rows);
	const can = { score: own !== undefined && idea.may.score, invite: idea.may.decide && idea.may.score };
	return { idea, evaluation: { criteria, mine, waiting, results, can } };
}

function resultsOf(idea: FoundIdea, criteria: Criterion[], rows: Row[]): Evaluation['results'] {
	const scored = rows.filter((row): row is Row & { scores: Scores; scoredAt: Date } => row.scores !== null);
	const reviews = scored.map((row) => ({ ...row, mean: weightedMean(criteria, row.scores) ?? 0 }));
	const { mean, spread, reviewCount: count } = idea;
	return {
		rating: mean === null ? null : { mean, spread: spread ?? 0, count },
		criteria: criteria.map((criterion) => resultOf(criterion, reviews)),
		reviews
	};
}

function resultOf(criterion: Criterion, reviews: { scores: Scores }[]): CriterionResult {
	const values = reviews.map(({ scores }) => scores[criterion.key]).filter((score) => score !== undefined);
	const given: CriterionResult['given'] = [0, 0, 0, 0, 0];
	for (const value of values) given[value - 1] = (given[value - 1] ?? 0) + 1;
	const sum = values.reduce((so, value) => so + value, 0);
	const some = values.length > 0;
	return {
		...criterion,
		given,
		mean: some ? sum / values.length : null,
		lowest: some ? Math.min(...values) : null,
		highest: some ? Math.max(...values) : null
	};
}

/** Ideas that wait for the viewer's score. */
export function listAskedReviews(ctx: Ctx): Promise<{ id: number; slug: string; title: string; invitedAt: Date }[]> {
	const text = `select p.id, p.slug, p.title, r.invited_at as "invitedAt" from idea_reviews r join posts p on p.id = r.post_id join ideas i on i.post_id = p.id
		where r.person_id = $1 and r.scored_at is null and p.state = 'published' and p.deleted_at is null
			and i.stage in ('submitted', 'under-review', 'planned', 'in-progress') and ${insideSql('p', '$2', '$1')}
		order by r.invited_at limit 50`;
	return named(ctx.db, 'ideas_asked_reviews', text, [ctx.viewer.id, ctx.viewer.spaceIds]);
}
