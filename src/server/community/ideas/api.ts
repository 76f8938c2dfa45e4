// What the API shows of an idea.
import { postHref } from '#lib/terms/posts.ts';
import type { IdeaRow } from '#lib/terms/ideas.ts';
import type { IdeaPage } from './queries.ts';

/** One entry of a list. */
export function presentIdeaRow(row: IdeaRow) {
	const {
		id,
		slug,
		title,
		summary,
		stage,
		stageSince,
		submittedAt,
		votes,
		comments,
		author,
		challenge,
		space,
		rating,
		late
	} = row;
	return {
		...{
			id,
			href: postHref({ kind: 'idea', id, slug }),
			title,
			summary,
			stage,
			stageSince,
			submittedAt,
			votes,
			comments
		},
		author: author && { handle: author.handle, name: author.name },
		challenge: challenge && { id: challenge.id, title: challenge.title },
		space: space && { slug: space.slug, name: space.name },
		rating,
		late
	};
}

/** The whole idea with its HTML, its way so far, and what the caller may do. */
export function presentIdea(page: IdeaPage) {
	const {
		id,
		state,
		stage,
		stageSince,
		title,
		summary,
		language,
		votes,
		supported,
		commentCount,
		publishedAt,
		rating
	} = page;
	return {
		...{
			id,
			href: postHref(page),
			state,
			stage,
			stageSince,
			title,
			summary,
			language,
			votes,
			supported,
			commentCount,
			publishedAt,
			rating
		},
		authors: page.authors.map(({ handle, name }) => ({ handle, name })),
		challenge: page.challenge,
		space: page.space && { slug: page.space.slug, name: page.space.name },
		topics: page.topics.map((topic) => topic.slug),
		html: page.bodyHtml,
		moves: page.moves.map(({ from, to, reason, at, actor }) => ({ from, to, reason, at, by: actor?.handle ?? null })),
		owner: page.owner?.handle ?? null,
		dueOn: page.dueOn,
		value:
			page.valueAmount === null
				? null
				: { amount: page.valueAmount, unit: page.valueUnit, confirmedAt: page.valueConfirmedAt },
		can: { ...page.can, ...page.may }
	};
}
