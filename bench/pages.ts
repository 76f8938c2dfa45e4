// What is measured: each page a reader or a script asks for, as requests of sixteen different people.
import type { Shot } from './client.ts';
import { firstOf, kindsOf } from './seed-kinds.ts';
import { commonWord, wordOf } from './seed.ts';
import type { Size } from './sizes.ts';

export interface Target {
	name: string;
	/** What the ratio to the limit should reach. */
	goal: number;
	shot: (connection: number) => Shot;
}

/**
 * `cookies` are sessions of different people: each connection reads as one of them; comments come from all in turn, because nobody
 * may write more than twenty a minute. `origin` is the site's own, for forms.
 */
export function targets(size: Size, cookies: string[], origin: string, readers: number): Target[] {
	let writer = 0;
	const get = (path: () => string) => (connection: number) => ({
		path: path(),
		headers: { cookie: cookies[connection % readers]!, accept: 'text/html' }
	});
	// Readers ask mostly for what is new; every fifth request is for any old post.
	const anyPost = () => {
		const recent = Math.random() < 0.8;
		let id: number;
		do id = recent ? size.posts - Math.floor(Math.random() * 2000) : 1 + Math.floor(Math.random() * size.posts);
		while (!open(id));
		return id;
	};
	const article = () => {
		const id = anyPost();
		return `/articles/${id}-post-${id}`;
	};
	return [
		{ name: 'home feed', goal: 0.27, shot: get(() => '/') },
		{ name: 'newest list', goal: 0.27, shot: get(() => '/articles') },
		{ name: 'article', goal: 0.22, shot: get(article) },
		{
			name: 'search common word',
			goal: size.posts >= 100_000 ? 0.14 : 0.083,
			shot: get(() => `/search?q=${commonWord}`)
		},
		{ name: 'directory', goal: 0.22, shot: get(() => '/people') },
		{ name: 'home feed, data only', goal: 0.22, shot: get(() => '/__data.json?x-sveltekit-invalidated=01') },
		{ name: 'article, data only', goal: 0.32, shot: get(() => `${article()}/__data.json?x-sveltekit-invalidated=01`) },
		...kinds(size, get),
		{
			name: 'comment',
			goal: 0.115,
			shot: () => {
				const id = anyPost();
				return {
					path: `/articles/${id}-post-${id}?/comment`,
					method: 'POST',
					headers: {
						cookie: cookies[writer++ % cookies.length]!,
						origin,
						accept: 'application/json',
						'x-sveltekit-action': 'true',
						'content-type': 'application/x-www-form-urlencoded'
					},
					body: `postId=${id}&body=${encodeURIComponent(`A reply about the pump at ${performance.now()}`)}`
				};
			}
		}
	];
}

type Get = (path: () => string) => Target['shot'];

/** Questions, ideas and albums, read as articles are: each request for another one. */
function kinds(size: Size, get: Get): Target[] {
	const [first, count] = [firstOf(size), kindsOf(size)];
	const any = (most: number) => Math.floor(Math.random() * most);
	/** Every hundredth question has thirty answers; those with a number that three divides stand in no space. */
	const question = () => {
		const n = 300 * (1 + any(Math.floor(count.questions / 300)));
		return `/questions/${first.question + n - 1}-question-${n}`;
	};
	const album = () => {
		const n = 3 * (1 + any(Math.floor(count.albums / 3) - 1));
		return `/photos/${first.album + n - 1}-album-${n}`;
	};
	const typed = () => [0, 1, 2, 3].map(() => wordOf(Math.random())).join(' ');
	return [
		{ name: 'question, 30 answers', goal: 0.2, shot: get(question) },
		{ name: 'unanswered queue', goal: 0.2, shot: get(() => '/questions?tab=unanswered') },
		{ name: 'ideas board', goal: 0.2, shot: get(() => '/ideas') },
		{ name: 'photo grid', goal: 0.2, shot: get(album) },
		{ name: 'similar while typing', goal: 0, shot: get(() => `/questions/similar?q=${encodeURIComponent(typed())}`) },
		{ name: 'experts for a question', goal: 0, shot: get(() => `${question()}/experts`) }
	];
}

/** The seed puts every post of each tenth space behind a door. */
const open = (id: number) => id % 3 === 0 || (1 + (id % 100)) % 10 !== 0;
