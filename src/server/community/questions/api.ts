// What the API shows of a question and its answers.
import { postHref, type PostRow } from '#lib/terms/posts.ts';
import type { AnswerRow } from '#lib/terms/questions.ts';
import type { QuestionPage } from './queries/page.ts';

/** One entry of a list. */
export function presentQuestion(row: PostRow) {
	const { id, state, title, summary, language, score, commentCount, viewCount, publishedAt, editedAt } = row;
	return {
		...{ id, href: postHref(row), state, title, summary, language, score, commentCount, viewCount },
		...{ publishedAt, editedAt },
		answers: row.card.answers ?? 0,
		accepted: row.card.accepted ?? false,
		obsolete: row.card.obsolete ?? false,
		authors: row.authors.map(({ handle, name }) => ({ handle, name })),
		space: row.space && { slug: row.space.slug, name: row.space.name },
		topics: row.topics.map((topic) => topic.slug)
	};
}

export function presentAnswer(answer: AnswerRow) {
	const { id, score, accepted, helpedCount, minutesSaved, createdAt, editedAt, can } = answer;
	const author = answer.author && { handle: answer.author.handle, name: answer.author.name };
	return { id, author, html: answer.bodyHtml, score, accepted, helpedCount, minutesSaved, createdAt, editedAt, can };
}

/** The whole question with its first answers and what the caller may do. */
export function presentQuestionPage(page: QuestionPage) {
	return {
		...presentQuestion(page),
		html: page.bodyHtml,
		mergedInto: page.mergedInto?.id ?? null,
		answerList: page.answers.map(presentAnswer),
		can: page.can
	};
}
