// What the palette offers besides search results: places to go and things to do.
import { m } from '#lib/paraglide/messages.js';
import type { ShellData } from './types.ts';

export interface PaletteItem {
	title: string;
	hint?: string;
	kind?: string;
	href?: string;
	run?: () => void;
}

export interface PaletteGroup {
	label: string;
	items: PaletteItem[];
}

/** Places and deeds whose words hold every word that was typed. */
export function commands(
	shell: ShellData,
	query: string,
	deeds: { help: () => void; theme: () => void }
): PaletteGroup[] {
	const words = query.toLowerCase().split(/\s+/).filter(Boolean);
	const matches = ({ title }: PaletteItem) => words.every((word) => title.toLowerCase().includes(word));
	return [
		{ label: m.ui_palette_go(), items: places(shell).filter(matches) },
		{ label: m.ui_palette_do(), items: things(deeds).filter(matches) }
	].filter((group) => group.items.length > 0);
}

/** Any answer of the suggest endpoint, made safe: what does not look like a group is left out. */
export function suggestions(answer: unknown): PaletteGroup[] {
	const groups = (answer as { groups?: PaletteGroup[] } | null)?.groups;
	if (!Array.isArray(groups)) return [];
	return groups.filter((group) => Array.isArray(group.items) && group.items.length > 0);
}

function places({ nav, viewer, spaces }: ShellData): PaletteItem[] {
	return [
		{ title: m.ui_nav_home(), href: '/', hint: 'g h' },
		{ title: m.ui_nav_articles(), href: '/articles', hint: 'g a' },
		{ title: m.questions_nav(), href: '/questions', hint: 'g q' },
		{ title: m.ideas_title(), href: '/ideas', hint: 'g i' },
		{ title: m.ideas_challenges(), href: '/ideas/challenges' },
		{ title: m.photos_nav(), href: '/photos' },
		{ title: m.ui_nav_spaces(), href: '/spaces', hint: 'g s' },
		{ title: m.ui_nav_people(), href: '/people', hint: 'g p' },
		{ title: m.ui_nav_topics(), href: '/topics' },
		{ title: m.ui_nav_bookmarks(), href: '/bookmarks' },
		{ title: m.ui_notifications(), href: '/notifications' },
		{ title: m.conversation_deleted_lately(), href: '/deleted' },
		...spaces.map((space) => ({ title: space.name, href: `/spaces/${space.slug}`, kind: 'space' })),
		...(viewer ? [{ title: m.ui_profile(), href: `/people/${viewer.handle}` }] : []),
		{ title: m.ui_settings(), href: '/settings' },
		...(nav.programme ? [{ title: m.ui_nav_programme(), href: '/programme' }] : []),
		...(nav.moderation ? [{ title: m.ui_nav_moderation(), href: '/moderation' }] : []),
		...(nav.admin ? [{ title: m.ui_nav_administration(), href: '/admin' }] : [])
	].map((place) => ({ kind: 'place', ...place }));
}

function things({ help, theme }: { help: () => void; theme: () => void }): PaletteItem[] {
	return [
		{ title: m.ui_write_article(), href: '/articles/new', hint: 'n', kind: 'write' },
		{ title: m.questions_ask_title(), href: '/questions/new', kind: 'write' },
		{ title: m.ideas_new(), href: '/ideas/new', kind: 'write' },
		{ title: m.photos_new(), href: '/photos/new', kind: 'write' },
		{ title: m.ui_palette_toggle_theme(), run: theme, kind: 'theme' },
		{ title: m.ui_shortcuts(), run: help, hint: '?', kind: 'keys' }
	];
}
