// The short messages at the foot of the page, and the one list they stand in.

export interface ToastItem {
	id: number;
	message: string;
	tone: 'plain' | 'good' | 'bad';
	undo?: () => void | Promise<void>;
	href?: string;
	hrefLabel?: string;
}

interface ToastOptions {
	tone?: ToastItem['tone'];
	/** Offers "Undo" for as long as the message stands. */
	undo?: ToastItem['undo'];
	href?: string;
	hrefLabel?: string;
	/** Milliseconds; longer when there is something to do. */
	stay?: number;
}

export const toasts = $state<ToastItem[]>([]);
let last = 0;

export function toast(message: string, { tone = 'plain', stay, ...rest }: ToastOptions = {}): number {
	const id = ++last;
	toasts.push({ id, message, tone, ...rest });
	if (toasts.length > 3) toasts.shift();
	setTimeout(() => dismissToast(id), stay ?? (rest.undo || rest.href ? 10_000 : 5_000));
	return id;
}

export function dismissToast(id: number) {
	const place = toasts.findIndex((item) => item.id === id);
	if (place >= 0) toasts.splice(place, 1);
}
