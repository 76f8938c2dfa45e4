// The demo company's questions hang together: everybody named exists and was there, nobody judges themselves, links resolve.
import { describe, expect, it } from 'vitest';
import { people } from './people.ts';
import { questions } from './questions.ts';
import { spaces } from './spaces.ts';
import { topics } from './topics.ts';
import type { CommentText } from './shape.ts';

const startOf = new Map(people.map((person) => [person.handle, person.startedDaysAgo]));
const flat = (comments: CommentText[] = []): CommentText[] => comments.flatMap((one) => [one, ...flat(one.replies)]);

describe('the questions', () => {
	it('are fifteen or more, each once, on known topics in open spaces', () => {
		expect(questions.length).toBeGreaterThanOrEqual(15);
		expect(new Set(questions.map((question) => question.slug)).size).toBe(questions.length);
		for (const question of questions) {
			expect(
				question.topics.every((slug) => topics.some((topic) => topic.slug === slug)),
				question.slug
			).toBe(true);
			if (question.space) expect(spaces.find(({ slug }) => slug === question.space)?.joining).toBe('open');
			if (question.outdated?.instead)
				expect(questions.some(({ slug }) => slug === question.outdated?.instead)).toBe(true);
		}
	});

	it('name people who were there, and let nobody judge their own words', () => {
		for (const question of questions) {
			const answers = question.answers;
			const named = [
				question.asker,
				...[question.up, question.found, question.followers].flatMap((list) => list ?? []),
				...(question.invited ?? []).flatMap(({ by, who }) => [by, who]),
				...answers.flatMap((answer) => [
					answer.by,
					...(answer.up ?? []),
					...(answer.down ?? []),
					...(answer.helped ?? []).map(([handle]) => handle),
					...flat(answer.comments).map(({ by }) => by)
				])
			];
			for (const handle of named) expect(startOf.has(handle), `${question.slug}: ${handle}`).toBe(true);
			expect(startOf.get(question.asker)!).toBeGreaterThan(question.daysAgo);
			expect(question.up ?? []).not.toContain(question.asker);
			for (const answer of answers) {
				expect([...(answer.up ?? []), ...(answer.helped ?? []).map(([handle]) => handle)], question.slug).not.toContain(
					answer.by
				);
				expect(startOf.get(answer.by)! * 24, `${question.slug}: ${answer.by}`).toBeGreaterThan(
					question.daysAgo * 24 - answer.afterHours
				);
			}
			expect(answers.filter((answer) => answer.accepted).length).toBeLessThanOrEqual(1);
		}
	});

	it('leave some waiting, and one out of date', () => {
		expect(questions.filter((question) => question.answers.length === 0).length).toBeGreaterThanOrEqual(3);
		expect(questions.some((question) => question.outdated)).toBe(true);
	});
});
