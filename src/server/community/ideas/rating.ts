// From the scores of the reviewers to one figure and its spread: pure.
import type { Criterion, CriterionAxis, Scores } from '#lib/terms/ideas.ts';
import { highestScore } from '#lib/terms/ideas.ts';

export interface Rating {
	reviewCount: number;
	mean: number | null;
	spread: number | null;
	benefitMean: number | null;
	effortMean: number | null;
}

/** Much effort counts against an idea, so that 5 is the best of either. */
const worth = (criterion: Criterion, score: number) => (criterion.axis === 'effort' ? highestScore + 1 - score : score);

/** One reviewer's weighted mean over what they scored; null when none of it is asked for any more. */
export function weightedMean(criteria: readonly Criterion[], scores: Scores): number | null {
	return weighted(criteria, scores, worth);
}

function weighted(
	criteria: readonly Criterion[],
	scores: Scores,
	value: (criterion: Criterion, score: number) => number
): number | null {
	let [sum, weights] = [0, 0];
	for (const criterion of criteria) {
		const score = scores[criterion.key];
		if (score === undefined) continue;
		sum += criterion.weight * value(criterion, score);
		weights += criterion.weight;
	}
	return weights ? sum / weights : null;
}

/** The mean of the reviewers' means, each reviewer counting once, and their standard deviation around it. */
export function rate(criteria: readonly Criterion[], reviews: readonly Scores[]): Rating {
	const means = known(reviews.map((scores) => weightedMean(criteria, scores)));
	const onAxis = (axis: CriterionAxis) => {
		const asked = criteria.filter((criterion) => criterion.axis === axis);
		return average(known(reviews.map((scores) => weighted(asked, scores, (_, score) => score))));
	};
	const mean = average(means);
	return {
		reviewCount: means.length,
		mean,
		spread: mean === null ? null : Math.sqrt(average(means.map((one) => (one - mean) ** 2)) ?? 0),
		benefitMean: onAxis('benefit'),
		effortMean: onAxis('effort')
	};
}

const known = (values: (number | null)[]) => values.filter((value): value is number => value !== null);
const average = (values: number[]) =>
	values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : null;
