// Changing the theme at once, and remembering it on the server.

export type Theme = 'light' | 'dark' | 'system';

export function showTheme(theme: Theme) {
	if (theme === 'system') delete document.documentElement.dataset.theme;
	else document.documentElement.dataset.theme = theme;
}

/** From what one sees now to the other. */
export async function toggleTheme(): Promise<Theme> {
	const set = document.documentElement.dataset.theme;
	const dark = set ? set === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
	const theme: Theme = dark ? 'light' : 'dark';
	showTheme(theme);
	await fetch('/settings/appearance', {
		method: 'POST',
		headers: { accept: 'application/json' },
		body: new URLSearchParams({ theme })
	});
	return theme;
}
