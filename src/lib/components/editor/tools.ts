// What the toolbar and the slash menu offer: each with its word, its icon, what it does and when it is on.
import type { Component } from 'svelte';
import type { Editor } from '@tiptap/core';
import Bold from '@lucide/svelte/icons/bold';
import CodeIcon from '@lucide/svelte/icons/code';
import EyeOff from '@lucide/svelte/icons/eye-off';
import Heading2 from '@lucide/svelte/icons/heading-2';
import Heading3 from '@lucide/svelte/icons/heading-3';
import Italic from '@lucide/svelte/icons/italic';
import Lightbulb from '@lucide/svelte/icons/lightbulb';
import List from '@lucide/svelte/icons/list';
import ListChecks from '@lucide/svelte/icons/list-checks';
import ListOrdered from '@lucide/svelte/icons/list-ordered';
import Minus from '@lucide/svelte/icons/minus';
import Quote from '@lucide/svelte/icons/quote';
import Redo2 from '@lucide/svelte/icons/redo-2';
import SquareCode from '@lucide/svelte/icons/square-code';
import Strikethrough from '@lucide/svelte/icons/strikethrough';
import TableIcon from '@lucide/svelte/icons/table';
import TriangleAlert from '@lucide/svelte/icons/triangle-alert';
import Undo2 from '@lucide/svelte/icons/undo-2';
import Vote from '@lucide/svelte/icons/vote';
import { m } from '#lib/paraglide/messages.js';

export interface Tool {
	id: string;
	label: () => string;
	icon: Component<{ class?: string }>;
	run: (editor: Editor) => void;
	active?: (editor: Editor) => boolean;
	possible?: (editor: Editor) => boolean;
	/** Offered after `/` too. */
	slash?: boolean;
}

/** What stands for a poll in the text: its question, and its answers as a list. */
const pollBlock = () => ({
	type: 'codeBlock',
	attrs: { language: 'poll' },
	content: [{ type: 'text', text: m.articles_poll_template() }]
});

const chain = (editor: Editor) => editor.chain().focus();

/** In groups, as they stand in the toolbar. */
export const toolGroups: Tool[][] = [
	[
		{
			id: 'bold',
			label: m.articles_tool_bold,
			icon: Bold,
			run: (e) => chain(e).toggleBold().run(),
			active: (e) => e.isActive('bold')
		},
		{
			id: 'italic',
			label: m.articles_tool_italic,
			icon: Italic,
			run: (e) => chain(e).toggleItalic().run(),
			active: (e) => e.isActive('italic')
		},
		{
			id: 'strike',
			label: m.articles_tool_strike,
			icon: Strikethrough,
			run: (e) => chain(e).toggleStrike().run(),
			active: (e) => e.isActive('strike')
		},
		{
			id: 'code',
			label: m.articles_tool_code,
			icon: CodeIcon,
			run: (e) => chain(e).toggleCode().run(),
			active: (e) => e.isActive('code')
		}
	],
	[
		{
			id: 'h2',
			label: m.articles_tool_heading,
			icon: Heading2,
			slash: true,
			run: (e) => chain(e).toggleHeading({ level: 2 }).run(),
			active: (e) => e.isActive('heading', { level: 2 })
		},
		{
			id: 'h3',
			label: m.articles_tool_subheading,
			icon: Heading3,
			slash: true,
			run: (e) => chain(e).toggleHeading({ level: 3 }).run(),
			active: (e) => e.isActive('heading', { level: 3 })
		}
	],
	[
		{
			id: 'bullets',
			label: m.articles_tool_bullets,
			icon: List,
			slash: true,
			run: (e) => chain(e).toggleBulletList().run(),
			active: (e) => e.isActive('bulletList')
		},
		{
			id: 'numbers',
			label: m.articles_tool_numbers,
			icon: ListOrdered,
			slash: true,
			run: (e) => chain(e).toggleOrderedList().run(),
			active: (e) => e.isActive('orderedList')
		},
		{
			id: 'tasks',
			label: m.articles_tool_tasks,
			icon: ListChecks,
			slash: true,
			run: (e) => chain(e).toggleTaskList().run(),
			active: (e) => e.isActive('taskList')
		}
	],
	[
		{
			id: 'quote',
			label: m.articles_tool_quote,
			icon: Quote,
			slash: true,
			run: (e) => chain(e).toggleBlockquote().run(),
			active: (e) => e.isActive('blockquote')
		},
		{
			id: 'tip',
			label: m.articles_tool_tip,
			icon: Lightbulb,
			slash: true,
			run: (e) => chain(e).toggleCallout('tip').run(),
			active: (e) => e.isActive('callout', { kind: 'tip' })
		},
		{
			id: 'warning',
			label: m.articles_tool_warning,
			icon: TriangleAlert,
			slash: true,
			run: (e) => chain(e).toggleCallout('warning').run(),
			active: (e) => e.isActive('callout', { kind: 'warning' })
		},
		{
			id: 'spoiler',
			label: m.articles_tool_spoiler,
			icon: EyeOff,
			slash: true,
			run: (e) => chain(e).toggleSpoiler().run(),
			active: (e) => e.isActive('spoiler')
		},
		{
			id: 'codeblock',
			label: m.articles_tool_code_block,
			icon: SquareCode,
			slash: true,
			run: (e) => chain(e).toggleCodeBlock().run(),
			active: (e) => e.isActive('codeBlock')
		},
		{
			id: 'poll',
			label: m.articles_tool_poll,
			icon: Vote,
			slash: true,
			run: (e) => chain(e).insertContent(pollBlock()).run(),
			possible: (e) => !e.isActive('codeBlock')
		},
		{
			id: 'table',
			label: m.articles_tool_table,
			icon: TableIcon,
			slash: true,
			run: (e) => chain(e).insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
			possible: (e) => !e.isActive('table')
		},
		{
			id: 'rule',
			label: m.articles_tool_rule,
			icon: Minus,
			slash: true,
			run: (e) => chain(e).setHorizontalRule().run()
		}
	],
	[
		{
			id: 'undo',
			label: m.articles_tool_undo,
			icon: Undo2,
			run: (e) => chain(e).undo().run(),
			possible: (e) => e.can().undo()
		},
		{
			id: 'redo',
			label: m.articles_tool_redo,
			icon: Redo2,
			run: (e) => chain(e).redo().run(),
			possible: (e) => e.can().redo()
		}
	]
];

export const slashTools = toolGroups.flat().filter((tool) => tool.slash);

/** Shown while the caret is in a table. */
export const tableTools: { label: () => string; run: (editor: Editor) => void }[] = [
	{ label: m.articles_table_row, run: (e) => chain(e).addRowAfter().run() },
	{ label: m.articles_table_column, run: (e) => chain(e).addColumnAfter().run() },
	{ label: m.articles_table_row_less, run: (e) => chain(e).deleteRow().run() },
	{ label: m.articles_table_column_less, run: (e) => chain(e).deleteColumn().run() },
	{ label: m.articles_table_delete, run: (e) => chain(e).deleteTable().run() }
];
