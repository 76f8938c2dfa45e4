// The demo company's texts hang together: right numbers, every reference resolves, nothing happens before it can.
import { describe, expect, it } from 'vitest';
import { articles } from './articles.ts';
import { departments, locations, objective } from './organisation.ts';
import { people } from './people.ts';
import type { ArticleText, CommentText } from './shape.ts';
import { spaces } from './spaces.ts';
import { series, topics } from './topics.ts';

const personOf = new Map(people.map((person) => [person.handle, person]));
const spaceOf = new Map(spaces.map((space) => [space.slug, space]));

function flat(comments: CommentText[]): CommentText[] {
	return comments.flatMap((comment) => [comment, ...flat(comment.replies ?? [])]);
}

function everyoneIn(article: ArticleText): string[] {
	const reactions = Object.values(article.reactions ?? {}).flat();
	return [article.author, ...(article.coAuthors ?? []), ...flat(article.comments).map((c) => c.by), ...reactions];
}

function unique(values: string[]): void {
	expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([]);
}

describe('the organisation', () => {
	it('has 40 people in 5 departments and 3 places', () => {
		expect(people).toHaveLength(40);
		expect(departments.filter((department) => !department.parent)).toHaveLength(5);
		expect(locations).toHaveLength(3);
		unique(people.map((person) => person.handle));
		unique(people.map((person) => person.name));
		unique(people.map((person) => person.employeeNumber));
		unique(people.map((person) => person.about));
	});

	it('knows every department, place and manager that is named', () => {
		const departmentSlugs = departments.map((department) => department.slug);
		for (const { parent } of departments) if (parent) expect(departmentSlugs).toContain(parent);
		for (const person of people) {
			expect(departmentSlugs).toContain(person.department);
			expect(locations.map((location) => location.slug)).toContain(person.location);
			if (person.manager) expect(personOf.has(person.manager), person.manager).toBe(true);
		}
		expect(personOf.has(objective.owner)).toBe(true);
	});

	it('is one tree of managers', () => {
		const top = people.filter((person) => !person.manager);
		expect(top).toHaveLength(1);
		for (const person of people) {
			let steps = 0;
			for (let at = person; at.manager; at = personOf.get(at.manager)!) expect(steps++).toBeLessThan(10);
		}
	});
});

describe('the spaces and topics', () => {
	it('name people who exist, and nobody twice', () => {
		for (const space of spaces) {
			const all = [...space.hosts, ...space.members];
			unique(all);
			for (const handle of all) expect(personOf.has(handle), `${handle} in ${space.slug}`).toBe(true);
		}
		expect(spaces.filter((space) => space.joining === 'private')).toHaveLength(1);
		expect(spaces.filter((space) => space.joining === 'request')).toHaveLength(1);
	});

	it('are all used', () => {
		for (const { slug } of spaces)
			expect(
				articles.some((article) => article.space === slug),
				slug
			).toBe(true);
		for (const { slug } of topics)
			expect(
				articles.some((article) => article.topics.includes(slug)),
				slug
			).toBe(true);
		unique(topics.map((topic) => topic.slug));
	});
});

describe('the articles', () => {
	it('are 60, about 10 of them German, each with its own slug, title and text', () => {
		expect(articles).toHaveLength(60);
		expect(articles.filter((article) => article.language === 'de')).toHaveLength(10);
		unique(articles.map((article) => article.slug));
		unique(articles.map((article) => article.title));
		for (const { body, slug } of articles) {
			const words = body.split(/\s+/).length;
			expect(words, slug).toBeGreaterThanOrEqual(150);
			expect(words, slug).toBeLessThanOrEqual(900);
		}
	});

	it('carry 300 comments, no two alike', () => {
		const comments = articles.flatMap((article) => flat(article.comments));
		expect(comments).toHaveLength(300);
		unique(comments.map((comment) => comment.body));
	});

	it('name people, spaces, topics and series that exist', () => {
		for (const article of articles) {
			for (const handle of everyoneIn(article)) expect(personOf.has(handle), `${handle} in ${article.slug}`).toBe(true);
			for (const topic of article.topics) expect(topics.map((t) => t.slug)).toContain(topic);
			if (article.space) expect(spaceOf.has(article.space)).toBe(true);
			if (article.series) expect(series.map((s) => s.slug)).toContain(article.series.slug);
			for (const handles of Object.values(article.reactions ?? {})) unique(handles);
		}
	});

	it('are written, discussed and liked by members only where the space is not open', () => {
		for (const article of articles) {
			const space = spaceOf.get(article.space ?? '');
			if (!space || space.joining === 'open') continue;
			const inside = [...space.hosts, ...space.members];
			for (const handle of everyoneIn(article)) expect(inside, `${handle} in ${article.slug}`).toContain(handle);
		}
	});

	it('number the parts of a series in the order of their dates', () => {
		for (const { slug } of series) {
			const parts = articles.filter((article) => article.series?.slug === slug).map((article) => article.series?.part);
			expect(parts.length, slug).toBeGreaterThanOrEqual(3);
			expect(parts).toEqual(parts.map((_, index) => index + 1));
		}
	});
});

describe('the clock', () => {
	it('lets nobody write before the first day of work', () => {
		for (const article of articles) {
			for (const handle of [article.author, ...(article.coAuthors ?? [])])
				expect(personOf.get(handle)!.startedDaysAgo, article.slug).toBeGreaterThanOrEqual(article.daysAgo);
			for (const comment of flat(article.comments)) {
				const daysAgo = article.daysAgo - Math.floor((article.hour + comment.afterHours) / 24);
				expect(personOf.get(comment.by)!.startedDaysAgo, comment.body).toBeGreaterThanOrEqual(daysAgo);
			}
		}
	});

	it('lets no comment lie in the future, and no reply come before what it replies to', () => {
		for (const article of articles) {
			expect(article.daysAgo).toBeLessThanOrEqual(182);
			for (const comment of flat(article.comments)) {
				expect(article.hour + comment.afterHours, comment.body).toBeLessThan(article.daysAgo * 24);
				const hours = (comment.replies ?? []).map((reply) => reply.afterHours);
				expect([comment.afterHours, ...hours]).toEqual([comment.afterHours, ...hours].toSorted((a, b) => a - b));
			}
		}
	});

	it('leaves the hours between midnight and three quiet, night shift or not', () => {
		for (const article of articles) {
			for (const comment of flat(article.comments)) {
				const hour = (article.hour + comment.afterHours) % 24;
				expect(hour >= 3, `${article.slug}: ${comment.by} at ${hour}`).toBe(true);
			}
		}
	});
});
