// Everything the editor can hold, and how it behaves while one writes.
import type { AnyExtension } from '@tiptap/core';
import Code from '@tiptap/extension-code';
import Image from '@tiptap/extension-image';
import { ListItem, TaskItem, TaskList } from '@tiptap/extension-list';
import { TableKit } from '@tiptap/extension-table';
import { CharacterCount, Placeholder } from '@tiptap/extensions';
import StarterKit from '@tiptap/starter-kit';
import { Callout, RawBlock, RawInline, Spoiler } from './nodes.ts';

export function extensions(placeholder: string): AnyExtension[] {
	return [
		StarterKit.configure({
			code: false,
			listItem: false,
			underline: false,
			link: {
				openOnClick: false,
				autolink: true,
				linkOnPaste: true,
				defaultProtocol: 'https',
				HTMLAttributes: { rel: null, target: null }
			},
			dropcursor: { color: 'var(--color-ember)', width: 2 }
		}),
		// Inside a link code stays a link.
		Code.extend({ excludes: 'bold italic strike' }),
		// Markdown lets an item begin with anything, a heading or code.
		ListItem.extend({ content: 'block+' }),
		TaskList,
		TaskItem.extend({ content: 'block+' }).configure({ nested: true }),
		TableKit.configure({ table: { resizable: false, renderWrapper: true } }),
		Image.configure({ inline: true }),
		Callout,
		Spoiler,
		RawBlock,
		RawInline,
		CharacterCount,
		Placeholder.configure({ placeholder })
	];
}
