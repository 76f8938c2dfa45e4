// What a press on a vote, on "accept" or on "this helped me" does where script runs: it shows at once, and goes back when it was refused.
import type { SubmitFunction } from '$app/forms';
import { invalidateAll } from '$app/navigation';
import { m } from '#lib/paraglide/messages.js';
import { toast } from '#lib/ui/toasts.svelte.ts';

/** `show` is told the vote that was pressed, and null when it came to nothing. */
export function judging(show: (vote: 1 | -1 | 0 | null) => void): SubmitFunction {
	return ({ formData }) => {
		const value = formData.get('value');
		if (value !== null) show(Number(value) as 1 | -1 | 0);
		return async ({ result }) => {
			if (result.type === 'failure' || result.type === 'error') {
				show(null);
				const said = result.type === 'failure' ? (result.data as { message?: string } | undefined)?.message : undefined;
				toast(said ?? m.conversation_error_not_saved(), { tone: 'bad' });
				return;
			}
			await invalidateAll();
		};
	};
}
