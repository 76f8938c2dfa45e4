// What is measured: each page a reader or a script asks for, as requests of sixteen different people.
import type { Shot } from './client.ts';
import { firstOf, kindsOf } from './seed-kinds.ts';
import { commonWord, wordOf } from './seed.ts';
import type { Size } from './sizes.ts';

/**
 * How a page is asked for. `again`: the same address by the same people, who get what they got before as long as nothing has changed.
 * `anew`: never the same address twice, so that each answer is made. `mix`: as in life, some posts by many and most by few.
 */
export type Asked = 'again' | 'anew' | 'mix' | 'write';

export interface Target {
	name: string;
	/** Pages that are asked for in one way only need not say it. */
	asked?: Asked;
	/** What the ratio to the limit should reach. */
	goal: number;
	/** How many ask at once; sixteen unless it says so. */
	readers?: number;
	/** Milliseconds that each of them waits before asking again. */
	pause?: number;
	shot: (connection: number) => Shot;
}

interface Page {
	name: string;
	goal: number;
	/** The address that is asked for again. */
	path: string;
	/** The post that stands at this place when the most read one stands at 0, where there is more than one. */
	others?: (rank: number) => string;
	/** How many there are. */
	count?: number;
	/** Nobody asks for it twice. */
	onlyAnew?: () => string;
	pause?: number;
}

/**
 * `cookies` are sessions of different people: each connection reads as one of them; comments come from all in turn, because nobody
 * may write more than twenty a minute. `origin` is the site's own, for forms. `coding` is the accept-encoding of all requests.
 */
export function targets(size: Size, cookies: string[], origin: string, readers: number, coding: string): Target[] {
	const get = (path: () => string) => (connection: number) => ({
		path: path(),
		headers: { cookie: cookies[connection % readers]!, accept: 'text/html', 'accept-encoding': coding }
	});
	let asked = 0;
	/** A parameter no page knows makes it another address. */
	const fresh = (path: string) => `${path}${path.includes('?') ? '&' : '?'}n=${asked++}`;
	return [
		...pages(size).flatMap(({ name, goal, path, others, count = 1, onlyAnew, pause }): Target[] => {
			if (onlyAnew) return [{ name, goal, asked: 'anew', pause, shot: get(onlyAnew) }];
			const another = others ? () => fresh(others(asked % count)) : () => fresh(path);
			return [
				{ name, goal, asked: 'again', shot: get(() => path) },
				{ name, goal, asked: 'anew', shot: get(another) },
				...(others ? [{ name, goal, asked: 'mix' as const, shot: get(() => others(rankOf(count))) }] : [])
			];
		}),
		{ name: 'comment', asked: 'write', goal: 0.115, shot: comments(size, cookies, origin) }
	];
}

/** Zipf's law: the most read is asked for twice as often as the second, three times as often as the third. */
const rankOf = (count: number) => Math.floor(Math.exp(Math.random() * Math.log(count + 1))) - 1;

function pages(size: Size): Page[] {
	const [articles, data] = [
		{ count: Math.floor(size.posts / 3), others: (rank: number) => articleAt(size, rank) },
		'__data.json?x-sveltekit-invalidated=01'
	];
	return [
		{ name: 'home feed', goal: 0.27, path: '/' },
		{ name: 'newest list', goal: 0.27, path: '/articles' },
		{ name: 'article', goal: 0.22, path: articleAt(size, 0), ...articles },
		{ name: 'search common word', goal: size.posts >= 100_000 ? 0.14 : 0.083, path: `/search?q=${commonWord}` },
		{ name: 'directory', goal: 0.22, path: '/people' },
		{ name: 'home feed, data only', goal: 0.22, path: `/${data}` },
		{
			name: 'article, data only',
			goal: 0.32,
			path: `${articleAt(size, 0)}/${data}`,
			count: articles.count,
			others: (rank) => `${articleAt(size, rank)}/${data}`
		},
		...kinds(size)
	];
}

/** The newest is the most read. Of three articles in a row one stands in no space, and everybody sees it. */
function articleAt(size: Size, rank: number): string {
	const id = size.posts - (size.posts % 3) - 3 * rank;
	return `/articles/${id}-post-${id}`;
}

/** Questions, ideas and albums; those with a number that three divides stand in no space. */
function kinds(size: Size): Page[] {
	const [first, count] = [firstOf(size), kindsOf(size)];
	const [questions, albums] = [Math.floor(count.questions / 300), Math.floor(count.albums / 3) - 1];
	/** Every hundredth question has thirty answers. */
	const question = (rank: number) => {
		const n = 300 * (questions - rank);
		return `/questions/${first.question + n - 1}-question-${n}`;
	};
	const album = (rank: number) => {
		const n = 3 * (albums - rank);
		return `/photos/${first.album + n - 1}-album-${n}`;
	};
	const typed = () => [0, 1, 2, 3].map(() => wordOf(Math.random())).join(' ');
	const any = () => Math.floor(Math.random() * questions);
	return [
		{ name: 'question, 30 answers', goal: 0.2, path: question(0), others: question, count: questions },
		{ name: 'unanswered queue', goal: 0.2, path: '/questions?tab=unanswered' },
		{ name: 'ideas board', goal: 0.2, path: '/ideas' },
		{ name: 'photo grid', goal: 0.2, path: album(0), others: album, count: albums },
		{
			name: 'similar while typing',
			// The page asks when no key was pressed for so long.
			pause: 250,
			goal: 0,
			path: '',
			onlyAnew: () => `/questions/similar?q=${encodeURIComponent(typed())}`
		},
		{ name: 'experts for a question', goal: 0, path: '', onlyAnew: () => `${question(any())}/experts` }
	];
}

/** Four of five comments go to what is new, the fifth to any old post. */
function comments(size: Size, cookies: string[], origin: string): () => Shot {
	let writer = 0;
	return () => {
		const rank = Math.floor(Math.random() * (Math.random() < 0.8 ? 700 : size.posts / 3));
		const path = articleAt(size, rank);
		return {
			path: `${path}?/comment`,
			method: 'POST',
			headers: {
				cookie: cookies[writer++ % cookies.length]!,
				origin,
				accept: 'application/json',
				'x-sveltekit-action': 'true',
				'content-type': 'application/x-www-form-urlencoded'
			},
			body: `postId=${/\d+/.exec(path)![0]}&body=${encodeURIComponent(`A reply about the pump at ${performance.now()}`)}`
		};
	};
}
