// The keyboard shortcuts of every page: single keys, Ctrl or Cmd with K, and "g" followed by a letter.

export interface KeyActions {
	search: () => void;
	help: () => void;
	go: (href: string) => void;
}

const PLACES: Record<string, string> = {
	h: '/',
	a: '/articles',
	i: '/ideas',
	p: '/people',
	q: '/questions',
	s: '/spaces'
};
const PATIENCE = 1200;

/** A keydown handler; silent while one types or a dialog is open. */
export function shortcuts(actions: KeyActions): (event: KeyboardEvent) => void {
	let leading = 0;
	return (event) => {
		if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey) {
			event.preventDefault();
			return actions.search();
		}
		if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || busy(event.target)) return;
		const led = event.timeStamp - leading < PATIENCE;
		leading = !led && event.key === 'g' ? event.timeStamp : 0;
		const act = led ? goes(event.key, actions) : single(event.key, actions);
		if (!act) return;
		event.preventDefault();
		act();
	};
}

function goes(key: string, { go }: KeyActions) {
	const place = PLACES[key];
	return place === undefined ? undefined : () => go(place);
}

function single(key: string, { search, help, go }: KeyActions) {
	return { '/': search, '?': help, n: () => go('/articles/new') }[key];
}

function busy(target: EventTarget | null): boolean {
	const element = target instanceof Element ? target : null;
	return Boolean(
		element?.closest('input, textarea, select, [contenteditable]:not([contenteditable="false"]), dialog') ||
		document.querySelector('dialog[open]')
	);
}
