// What the editor's document holds beyond Tiptap's own: callouts, spoilers, and source kept word for word.
import { mergeAttributes, Node } from '@tiptap/core';

export const calloutKinds = ['note', 'tip', 'important', 'warning', 'caution'] as const;
export type CalloutKind = (typeof calloutKinds)[number];

declare module '@tiptap/core' {
	interface Commands<ReturnType> {
		callout: {
			/** Puts the chosen blocks into a callout, changes its kind, or takes it away when it is of that kind. */
			toggleCallout: (kind: CalloutKind) => ReturnType;
		};
		spoiler: {
			/** Hides the chosen blocks until a reader asks for them, or shows them again. */
			toggleSpoiler: () => ReturnType;
		};
	}
}

export const Callout = Node.create({
	name: 'callout',
	group: 'block',
	content: 'block+',
	defining: true,
	addAttributes: () => ({
		kind: {
			default: 'note',
			parseHTML: (element: HTMLElement) => element.dataset.callout ?? 'note',
			renderHTML: () => ({})
		}
	}),
	parseHTML: () => [{ tag: 'aside[data-callout]' }],
	renderHTML: ({ node, HTMLAttributes }) => {
		const kind = String(node.attrs.kind);
		return ['aside', mergeAttributes(HTMLAttributes, { class: `callout callout-${kind}`, 'data-callout': kind }), 0];
	},
	addCommands() {
		return {
			toggleCallout:
				(kind) =>
				({ commands, editor }) => {
					if (editor.isActive('callout', { kind })) return commands.lift('callout');
					return editor.isActive('callout')
						? commands.updateAttributes('callout', { kind })
						: commands.wrapIn('callout', { kind });
				}
		};
	}
});

/** Open while one writes; readers find it folded. */
export const Spoiler = Node.create({
	name: 'spoiler',
	group: 'block',
	content: 'block+',
	defining: true,
	parseHTML: () => [{ tag: 'div[data-spoiler]' }, { tag: 'details.spoiler' }],
	renderHTML: ({ HTMLAttributes }) => [
		'div',
		mergeAttributes(HTMLAttributes, { class: 'spoiler', 'data-spoiler': '' }),
		0
	],
	addCommands: () => ({
		toggleSpoiler:
			() =>
			({ commands }) =>
				commands.toggleWrap('spoiler')
	})
});

const source = () => ({
	source: {
		default: '',
		parseHTML: (element: HTMLElement) => element.dataset.source ?? '',
		renderHTML: (attributes: Record<string, unknown>) => ({ 'data-source': attributes.source })
	}
});

/** HTML or a footnote that a writer of Markdown put in: shown as what it is, moved and deleted as a whole. */
export const RawBlock = Node.create({
	name: 'rawBlock',
	group: 'block',
	atom: true,
	draggable: true,
	addAttributes: source,
	parseHTML: () => [{ tag: 'pre[data-source]', priority: 100 }],
	renderHTML: ({ node, HTMLAttributes }) => [
		'pre',
		mergeAttributes(HTMLAttributes, { class: 'raw-source' }),
		String(node.attrs.source)
	]
});

export const RawInline = Node.create({
	name: 'rawInline',
	group: 'inline',
	inline: true,
	atom: true,
	addAttributes: source,
	parseHTML: () => [{ tag: 'code[data-source]', priority: 100 }],
	renderHTML: ({ node, HTMLAttributes }) => [
		'code',
		mergeAttributes(HTMLAttributes, { class: 'raw-source' }),
		String(node.attrs.source)
	]
});
