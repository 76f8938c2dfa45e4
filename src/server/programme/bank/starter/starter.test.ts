// The starter bank is whole: every objective, format and week is served, in both languages, and nothing is said twice.
import { describe, expect, it } from 'vitest';
import { bankFormats } from '#lib/terms/bank.ts';
import { starterItems, starterItemsOf } from './items.ts';
import { starterObjectives, type StarterItem, type StarterText } from './shape.ts';

interface Told {
	key: string;
	language: 'en' | 'de';
	item: StarterItem;
	text: StarterText;
}

const told: Told[] = starterItems.flatMap((item) => [
	{ key: item.key, language: 'en' as const, item, text: item.en },
	{ key: item.key, language: 'de' as const, item, text: item.de }
]);
const written = told.filter(({ item }) => ['article', 'interview', 'series_part'].includes(item.format));
const failing = (list: Told[], fails: (one: Told) => boolean) =>
	list.filter(fails).map(({ key, language }) => `${key} (${language})`);

const twice = (values: string[]) => values.filter((value, index) => values.indexOf(value) !== index);
const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
const wordsOf = (text: string) =>
	new Set(
		plain(text)
			.split(' ')
			.filter((word) => word.length > 4)
	);

/** Shared long words over all of them: 1 is the same text, unrelated briefs stay well below a quarter. */
function likeness(one: Set<string>, other: Set<string>): number {
	const shared = [...one].filter((word) => other.has(word)).length;
	return shared / (one.size + other.size - shared);
}

describe('the starter bank as a whole', () => {
	it('has 130 items, each with a key of its own that begins with its objective', () => {
		expect(starterItems).toHaveLength(130);
		expect(twice(starterItems.map(({ key }) => key))).toEqual([]);
		for (const objective of starterObjectives)
			for (const { key } of starterItemsOf[objective]) expect(key).toMatch(new RegExp(`^${objective}-[a-z0-9-]+$`));
	});

	it('serves every objective in every format', () => {
		for (const objective of starterObjectives) {
			const formats = starterItemsOf[objective].map(({ format }) => format);
			expect(formats.length, objective).toBeGreaterThanOrEqual(16);
			expect([...new Set(formats)].sort(), objective).toEqual([...bankFormats].sort());
		}
	});

	it('has at least three items for each of the 26 weeks, and none outside', () => {
		for (let week = 1; week <= 26; week++) {
			expect(starterItems.filter((item) => item.week === week).length, `week ${week}`).toBeGreaterThanOrEqual(3);
		}
		expect(starterItems.filter(({ week }) => !Number.isInteger(week) || week < 1 || week > 26)).toEqual([]);
	});

	it('stands in the order of weeks, then keys', () => {
		const places = starterItems.map(({ week, key }) => `${String(week).padStart(2, '0')} ${key}`);
		expect(places).toEqual([...places].sort());
	});

	it('is usable at any time for the most part, with an effort somebody can plan', () => {
		const evergreen = starterItems.filter((item) => item.evergreen).length / starterItems.length;
		expect(evergreen).toBeGreaterThan(0.55);
		expect(evergreen).toBeLessThan(0.85);
		expect(starterItems.filter(({ effort }) => effort < 0.5 || effort > 6).map(({ key }) => key)).toEqual([]);
	});
});

describe('the series', () => {
	const parts = starterItems.filter(({ format }) => format === 'series_part');

	it('belong to series parts and to nothing else', () => {
		expect(parts.filter(({ series }) => !series).map(({ key }) => key)).toEqual([]);
		expect(starterItems.filter(({ format, series }) => series && format !== 'series_part')).toEqual([]);
	});

	it('are numbered from one without a gap, in the order of weeks, under one title', () => {
		for (const seriesKey of new Set(parts.map(({ series }) => series!.key))) {
			const own = parts.filter(({ series }) => series!.key === seriesKey);
			expect(own.length, seriesKey).toBeGreaterThanOrEqual(2);
			expect(
				own.map(({ series }) => series!.part),
				seriesKey
			).toEqual(own.map((_, index) => index + 1));
			expect(new Set(own.map(({ week }) => week)).size, seriesKey).toBe(own.length);
			expect(new Set(own.map(({ series }) => `${series!.en}|${series!.de}`)).size, seriesKey).toBe(1);
		}
	});
});

describe('the texts', () => {
	it('have titles of their own that fit into a line', () => {
		for (const language of ['en', 'de'] as const) {
			expect(twice(starterItems.map((item) => plain(item[language].title)))).toEqual([]);
		}
		expect(failing(told, ({ text }) => text.title.length > 120 || text.title.length < 12)).toEqual([]);
	});

	it('have a brief of two to four sentences and an outline, both of a real length', () => {
		expect(failing(told, ({ text }) => text.brief.length < 200 || text.brief.length > 1200)).toEqual([]);
		const sentences = (brief: string) => brief.replace(/“[^”]*”|„[^“]*“/g, 'x').split(/(?<=[.!?])\s+/).length;
		expect(failing(told, ({ text }) => sentences(text.brief) < 2 || sentences(text.brief) > 4)).toEqual([]);
		expect(failing(told, ({ text }) => text.outline.length < 350 || text.outline.length > 4000)).toEqual([]);
	});

	it('ask at least three things, each a question', () => {
		expect(failing(told, ({ text }) => text.prompts.length < 3 || text.prompts.length > 6)).toEqual([]);
		const dull = ({ text }: Told) => text.prompts.some((prompt) => prompt.length < 15 || !prompt.includes('?'));
		expect(failing(told, dull)).toEqual([]);
		expect(starterItems.filter((item) => item.en.prompts.length !== item.de.prompts.length)).toEqual([]);
	});

	it('name one to three topics as a list with commas can carry them, in lower case, and an audience', () => {
		const topics = ({ text }: Told) =>
			text.topics.length < 1 ||
			text.topics.length > 3 ||
			text.topics.some((topic) => topic !== topic.toLowerCase() || !/^[^,#]{2,50}$/.test(topic));
		expect(failing(told, topics)).toEqual([]);
		expect(failing(told, ({ text }) => text.audience.trim().length < 4)).toEqual([]);
	});

	it('are German in German and English in English', () => {
		const small = {
			en: ['and', 'the', 'of', 'not', 'you', 'with', 'for', 'is'],
			de: ['und', 'der', 'nicht', 'euch', 'wird', 'eine', 'für', 'auf', 'mit', 'ist']
		};
		const wrong = ({ language, text }: Told) => {
			const words = plain(`${text.brief} ${text.prompts.join(' ')} ${text.outline}`).split(' ');
			const share = (list: string[]) => words.filter((word) => list.includes(word)).length / words.length;
			return share(small[language]) < 0.05 || share(small[language === 'de' ? 'en' : 'de']) > 0.01;
		};
		expect(failing(told, wrong)).toEqual([]);
		expect(starterItems.filter(({ en, de }) => en.outline === de.outline || en.brief === de.brief)).toEqual([]);
	});

	it('address German readers as one does here, and keep their quotation marks', () => {
		const all = ({ text }: Told) => [text.title, text.brief, ...text.prompts, text.outline].join('\n');
		const inGerman = told.filter(({ language }) => language === 'de');
		expect(
			failing(inGerman, (one) => /(?<!\p{L})(du|dich|dir|dein(e[mnrs]?)?|Ihnen|Ihre[mnrs])(?!\p{L})/u.test(all(one)))
		).toEqual([]);
		expect(failing(told, (one) => /"|\p{Extended_Pictographic}/u.test(all(one)))).toEqual([]);
	});

	it('say nothing twice', () => {
		for (const language of ['en', 'de'] as const) {
			const briefs = starterItems.map((item) => ({ key: item.key, words: wordsOf(item[language].brief) }));
			const alike = briefs.flatMap((one, index) =>
				briefs
					.slice(index + 1)
					.filter((other) => likeness(one.words, other.words) > 0.25)
					.map((other) => `${one.key} ~ ${other.key}`)
			);
			expect(alike, language).toEqual([]);
		}
	});
});

describe('the outlines', () => {
	it('give what is written four to seven headings, each with a hint', () => {
		const bare = ({ text }: Told) => {
			const [before, ...sections] = text.outline.split(/^## /m);
			const hinted = sections.every((section) => /\n\[.{8,}/.test(section));
			return before !== '' || sections.length < 4 || sections.length > 7 || !hinted;
		};
		expect(failing(written, bare)).toEqual([]);
	});

	it('have the same headings in both languages', () => {
		const headings = (text: StarterText) => (text.outline.match(/^## /gm) ?? []).length;
		expect(starterItems.filter(({ en, de }) => headings(en) !== headings(de)).map(({ key }) => key)).toEqual([]);
	});

	it('close every bracket, and open with a hint, a heading or the text itself', () => {
		const open = ({ text }: Told) =>
			(text.outline.match(/\[/g) ?? []).length !== (text.outline.match(/\]/g) ?? []).length;
		expect(failing(told, open)).toEqual([]);
		expect(failing(told, ({ text }) => text.outline !== text.outline.trim())).toEqual([]);
	});

	it('give a poll one question in bold, followed by three to five answers, the same number in both languages', () => {
		const answers = (text: StarterText) => {
			const found = [...text.outline.matchAll(/^\*\*[^*\n]+\?[^*\n]*\*\*\n\n((?:- .+\n?)+)/gm)];
			return found.length === 1 ? found[0]![1]!.trim().split('\n').length : 0;
		};
		const polls = starterItems.filter(({ format }) => format === 'poll');
		expect(polls.map(({ key, en }) => [key, answers(en)]).filter(([, n]) => Number(n) < 3 || Number(n) > 5)).toEqual(
			[]
		);
		expect(polls.filter(({ en, de }) => answers(en) !== answers(de)).map(({ key }) => key)).toEqual([]);
	});
});
