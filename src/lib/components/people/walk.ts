// Walking through the chart by arrow keys, beside Tab: along the people as they stand, first and last by Home and End.
import type { Attachment } from 'svelte/attachments';

const steps: Record<string, number> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** For the element around the people of a chart; their names are its `data-node` links. */
export const walk: Attachment<HTMLElement> = (element) => {
	function move(event: KeyboardEvent) {
		const nodes = [...element.querySelectorAll<HTMLElement>('a[data-node]')];
		const at = nodes.indexOf(event.target as HTMLElement);
		if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
		const next = event.key === 'Home' ? 0 : event.key === 'End' ? nodes.length - 1 : at + (steps[event.key] ?? NaN);
		if (!nodes[next]) return;
		event.preventDefault();
		nodes[next].focus();
	}
	element.addEventListener('keydown', move);
	return () => element.removeEventListener('keydown', move);
};
