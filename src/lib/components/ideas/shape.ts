// What the form of an idea is given, and what it keeps of what was typed.
import type { Attachment } from '#lib/terms/attachments.ts';

export interface IdeaDraft {
	id: number | null;
	version: number;
	state: 'draft' | 'scheduled' | 'published' | 'archived';
	title: string;
	problem: string;
	proposal: string;
	benefit: string;
	language: string;
	/** As `placeValue` says it. */
	place: string;
	challengeId: number | null;
	topics: string[];
	coAuthors: { handle: string; name: string }[];
	documents: Attachment[];
}

export const emptyIdea: IdeaDraft = {
	id: null,
	version: 1,
	state: 'draft',
	title: '',
	problem: '',
	proposal: '',
	benefit: '',
	language: '',
	place: '',
	challengeId: null,
	topics: [],
	coAuthors: [],
	documents: []
};

type Values = Record<string, string | string[]> | undefined;

/** What a refused form had, over what was there before. */
export function withTyped(draft: IdeaDraft, values: Values): IdeaDraft & { dropDocuments: string[] } {
	if (!values) return { ...draft, dropDocuments: [] };
	const one = (name: string, before: string) => (typeof values[name] === 'string' ? values[name] : before);
	const many = (name: string) => {
		const value = values[name] ?? [];
		return (Array.isArray(value) ? value : value.split(',')).map((word) => word.trim()).filter(Boolean);
	};
	return {
		...draft,
		title: one('title', draft.title),
		problem: one('problem', draft.problem),
		proposal: one('proposal', draft.proposal),
		benefit: one('benefit', draft.benefit),
		language: one('language', draft.language),
		place: one('spaceId', draft.place),
		challengeId: Number(one('challengeId', String(draft.challengeId ?? ''))) || null,
		dropDocuments: many('dropDocuments'),
		topics: many('topics'),
		coAuthors: many('coAuthors').map((words) => personOf(words, draft.coAuthors))
	};
}

/** From `piet.vos`, or `Piet Vos @piet.vos`. */
function personOf(words: string, known: IdeaDraft['coAuthors']) {
	const handle = /@([^\s@]+)$/.exec(words)?.[1] ?? words;
	return (
		known.find((person) => person.handle === handle) ?? { handle, name: words.replace(/\s*@[^\s@]+$/, '') || handle }
	);
}

export interface KeptText {
	title: string;
	problem: string;
	proposal: string;
	benefit: string;
}

const keyOf = (id: number | null) => `hearth:idea:${id ?? 'new'}`;

/** Kept on this device while somebody types, so that a closed tab loses nothing. */
export function keepText(id: number | null, text: KeptText): void {
	try {
		const isEmpty = !(text.title || text.problem || text.proposal || text.benefit);
		if (isEmpty) localStorage.removeItem(keyOf(id));
		else localStorage.setItem(keyOf(id), JSON.stringify(text));
	} catch {
		// A full or forbidden store: the form still holds it.
	}
}

export function keptText(id: number | null): KeptText | null {
	try {
		const found = JSON.parse(localStorage.getItem(keyOf(id)) ?? 'null') as Partial<KeptText> | null;
		if (!found) return null;
		const { title = '', problem = '', proposal = '', benefit = '' } = found;
		return [title, problem, proposal, benefit].every((part) => typeof part === 'string')
			? { title, problem, proposal, benefit }
			: null;
	} catch {
		return null;
	}
}

export function forgetText(id: number | null): void {
	try {
		localStorage.removeItem(keyOf(id));
	} catch {
		// As above.
	}
}
