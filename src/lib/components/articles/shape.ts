// What the editor's form is given and gives back.

export interface Draft {
	id: number | null;
	version: number;
	state: 'draft' | 'scheduled' | 'published' | 'archived';
	title: string;
	summary: string;
	body: string;
	language: string;
	/** As `placeValue` says it. */
	place: string;
	topics: string[];
	coAuthors: { handle: string; name: string }[];
	cover: { key: string; alt: string } | null;
	series: string;
	seriesPosition: number | null;
	/** On a clock in the writer's time zone. */
	scheduledFor: string | null;
	chooseAuthors: boolean;
}

export const emptyDraft: Draft = {
	id: null,
	version: 1,
	state: 'draft',
	title: '',
	summary: '',
	body: '',
	language: '',
	place: '',
	topics: [],
	coAuthors: [],
	cover: null,
	series: '',
	seriesPosition: null,
	scheduledFor: null,
	chooseAuthors: true
};

export interface Preview {
	title: string;
	summary: string;
	html: string;
	readingMinutes: number;
	/** What the form held. */
	values?: FormState['values'];
}

export interface FormState {
	message?: string;
	code?: string;
	errors?: Record<string, string>;
	values?: Record<string, string | string[]>;
	result?: unknown;
}

/** From `piet.vos`, or `Piet Vos @piet.vos`. */
function personOf(words: string, known: Draft['coAuthors']) {
	const handle = /@([^\s@]+)$/.exec(words)?.[1] ?? words;
	return (
		known.find((person) => person.handle === handle) ?? { handle, name: words.replace(/\s*@[^\s@]+$/, '') || handle }
	);
}

/** What a refused form had, over what was there before. */
export function withTyped(draft: Draft, values: FormState['values']): Draft {
	if (!values) return draft;
	const one = (name: string, before: string) => (typeof values[name] === 'string' ? values[name] : before);
	const many = (name: string, before: string[]) => {
		const value = values[name];
		if (value === undefined) return before;
		return (Array.isArray(value) ? value : value.split(',')).map((word) => word.trim()).filter(Boolean);
	};
	return {
		...draft,
		title: one('title', draft.title),
		summary: one('summary', draft.summary),
		body: one('body', draft.body),
		language: one('language', draft.language),
		place: one('spaceId', draft.place),
		topics: many('topics', draft.topics),
		coAuthors:
			values.coAuthors === undefined
				? draft.coAuthors
				: many('coAuthors', []).map((words) => personOf(words, draft.coAuthors)),
		series: one('series', draft.series),
		scheduledFor: one('scheduledFor', draft.scheduledFor ?? '') || null
	};
}
