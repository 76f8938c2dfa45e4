// What the frame around every page is given.

export interface ShellViewer {
	id: number | string;
	name: string;
	handle: string;
	photo: string | null;
	roles: readonly string[];
	language: string;
	timeZone?: string;
}

export interface ShellData {
	/** `logo` is an address. */
	organisation: { name: string; logo: string | null; accent: string | null };
	viewer: ShellViewer | null;
	spaces: { slug: string; name: string; colour: string }[];
	unread: number;
	theme: 'light' | 'dark' | 'system';
	nav: { programme: boolean; moderation: boolean; admin: boolean };
}
