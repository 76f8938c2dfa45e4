// Behaviour the browser's own popovers lack: a place beside their button where CSS cannot anchor yet, and arrow keys.

/** Attach to an element with a `popover` attribute whose invoker carries `popovertarget`. */
export function anchored(panel: HTMLElement): () => void {
	const onToggle = (event: Event) => {
		const open = (event as ToggleEvent).newState === 'open';
		invoker(panel)?.setAttribute('aria-expanded', String(open));
		if (open && !CSS.supports('position-area', 'block-end')) place(panel);
	};
	panel.addEventListener('toggle', onToggle);
	return () => panel.removeEventListener('toggle', onToggle);
}

/** Up, Down, Home and End move among the links and buttons of a menu; a choice closes it. */
export function walkable(panel: HTMLElement): () => void {
	const keys = (event: KeyboardEvent) => {
		const items = [...panel.querySelectorAll<HTMLElement>('.panel-item:not(:disabled)')];
		const here = items.indexOf(document.activeElement as HTMLElement);
		if (!panel.matches(':popover-open')) return;
		const next = { ArrowDown: here + 1, ArrowUp: here < 0 ? -1 : here - 1, Home: 0, End: -1 }[event.key];
		if (next === undefined) return;
		event.preventDefault();
		items.at(next % items.length)?.focus();
	};
	const chosen = (event: Event) => {
		if ((event.target as Element).closest('a.panel-item, button.panel-item')) panel.hidePopover();
	};
	// Opening leaves the focus on the button, so the first key is heard there.
	const button = invoker(panel);
	button?.addEventListener('keydown', keys);
	panel.addEventListener('keydown', keys);
	panel.addEventListener('click', chosen);
	return () => {
		button?.removeEventListener('keydown', keys);
		panel.removeEventListener('keydown', keys);
		panel.removeEventListener('click', chosen);
	};
}

function invoker(panel: HTMLElement): HTMLElement | null {
	return document.querySelector<HTMLElement>(`[popovertarget="${panel.id}"]`);
}

function place(panel: HTMLElement) {
	const button = invoker(panel)?.getBoundingClientRect();
	if (!button) return;
	const { offsetWidth: width, offsetHeight: height } = panel;
	const left = panel.dataset.align === 'start' ? button.left : button.right - width;
	const below = button.bottom + height < innerHeight;
	panel.style.left = `${Math.max(12, Math.min(left, innerWidth - width - 12))}px`;
	panel.style.top = `${below ? button.bottom : Math.max(12, button.top - height - 12)}px`;
}
