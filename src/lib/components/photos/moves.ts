// Moving on by keys and by swiping, without getting in the way of typing, scrolling or assistive technology.
import type { Attachment } from 'svelte/attachments';

/** A keydown handler; silent while one types, a dialog is open, or a control would take the key itself. */
export function onKeys(acts: Record<string, () => unknown>): (event: KeyboardEvent) => void {
	return (event) => {
		const act = acts[event.key];
		if (!act || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
		const target = event.target instanceof Element ? event.target : null;
		const typing = 'input, textarea, select, [contenteditable]:not([contenteditable="false"]), dialog, [popover]';
		if (target?.closest(typing) || document.querySelector('dialog[open], [popover]:popover-open')) return;
		if (event.key === ' ' && target?.closest('button, a, summary, label')) return;
		event.preventDefault();
		act();
	};
}

/** So far a finger must go, and so much more to the side than up or down. */
const FAR = 50;

/** Calls back when one finger swiped; two fingers zoom and are left alone. */
export function onSwipe(acts: {
	left: () => unknown;
	right: () => unknown;
	down: () => unknown;
}): Attachment<HTMLElement> {
	return (element) => {
		let start: { x: number; y: number } | null = null;
		const touched = (event: TouchEvent) => {
			const [finger] = event.touches;
			const zoomed = (globalThis.visualViewport?.scale ?? 1) > 1.05;
			start = event.touches.length === 1 && finger && !zoomed ? { x: finger.clientX, y: finger.clientY } : null;
		};
		const left = (event: TouchEvent) => {
			const [finger] = event.changedTouches;
			if (!start || !finger) return;
			const [dx, dy] = [finger.clientX - start.x, finger.clientY - start.y];
			start = null;
			if (Math.abs(dx) > FAR && Math.abs(dx) > 1.5 * Math.abs(dy)) (dx < 0 ? acts.left : acts.right)();
			else if (dy > 2 * FAR && dy > 2 * Math.abs(dx) && scrollY === 0) acts.down();
		};
		element.addEventListener('touchstart', touched, { passive: true });
		element.addEventListener('touchend', left, { passive: true });
		return () => {
			element.removeEventListener('touchstart', touched);
			element.removeEventListener('touchend', left);
		};
	};
}
