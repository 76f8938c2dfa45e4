// What pops up beside the caret: people after `@`, blocks after `/`.
import { Extension, type Editor, type Range } from '@tiptap/core';
import { PluginKey } from '@tiptap/pm/state';
import { Suggestion, type SuggestionOptions, type SuggestionProps } from '@tiptap/suggestion';
import { slashTools } from './tools.ts';

export interface Offer {
	id: string;
	label: string;
	hint?: string;
	take: (editor: Editor, range: Range) => void;
}

/** The list's state; one for an editor, since only one list is open at a time. */
export class Offers {
	items = $state.raw<Offer[]>([]);
	index = $state(0);
	place = $state.raw<{ left: number; top: number; bottom: number } | null>(null);
	#take: (offer: Offer) => void = () => undefined;

	show = (props: SuggestionProps<Offer, Offer>) => {
		this.items = props.items;
		this.index = 0;
		const rect = props.clientRect?.();
		this.place = rect && props.items.length ? { left: rect.left, top: rect.top, bottom: rect.bottom } : null;
		this.#take = (offer) => props.command(offer);
	};

	take(index = this.index) {
		const offer = this.items[index];
		if (offer) this.#take(offer);
	}

	hide = () => {
		this.place = null;
		this.items = [];
	};

	keydown = (event: KeyboardEvent): boolean => {
		if (!this.place) return false;
		const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
		const step = steps[event.key];
		if (step) this.index = (this.index + step + this.items.length) % this.items.length;
		else if (event.key === 'Enter' || event.key === 'Tab') this.take();
		else if (event.key === 'Escape') this.hide();
		else return false;
		return true;
	};
}

interface Person {
	handle: string;
	name: string;
	title: string;
}

export async function findPeople(query: string): Promise<Person[]> {
	const answer = await fetch(`/articles/mentions?q=${encodeURIComponent(query)}`).catch(() => null);
	return answer?.ok ? ((await answer.json()) as Person[]) : [];
}

const people = async (query: string): Promise<Offer[]> =>
	(await findPeople(query)).map(({ handle, name, title }) => ({
		id: handle,
		label: name,
		hint: title || `@${handle}`,
		take: (editor, range) => editor.chain().focus().insertContentAt(range, `@${handle} `).run()
	}));

const blocks = (query: string): Offer[] =>
	slashTools
		.filter((tool) => tool.label().toLowerCase().includes(query.toLowerCase()))
		.map((tool) => ({
			id: tool.id,
			label: tool.label(),
			take: (editor, range) => {
				editor.chain().focus().deleteRange(range).run();
				tool.run(editor);
			}
		}));

/** Both lists as one extension. */
export function offering(offers: Offers): Extension {
	const common: Partial<SuggestionOptions<Offer, Offer>> = {
		command: ({ editor, range, props }) => props.take(editor, range),
		render: () => ({
			onStart: offers.show,
			onUpdate: offers.show,
			onExit: offers.hide,
			onKeyDown: ({ event }) => offers.keydown(event)
		})
	};
	return Extension.create({
		name: 'offers',
		addProseMirrorPlugins() {
			const { editor } = this;
			return [
				Suggestion<Offer, Offer>({
					...common,
					editor,
					pluginKey: new PluginKey('people'),
					char: '@',
					items: ({ query }) => people(query)
				}),
				Suggestion<Offer, Offer>({
					...common,
					editor,
					pluginKey: new PluginKey('blocks'),
					char: '/',
					startOfLine: true,
					items: ({ query }) => blocks(query)
				})
			];
		}
	});
}
