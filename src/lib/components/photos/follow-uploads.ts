// Keeps the page of an album in step with what is being prepared for it.
import type { Attachment } from 'svelte/attachments';
import { invalidateAll } from '$app/navigation';
import { onLive } from '#lib/shell/live.ts';

/** Photos come in bursts: the page is loaded anew at most this often. */
const PAUSE = 1_500;

/** Loads the page again, a moment after a photo of this album was prepared. */
export function followUploads(albumId: number): Attachment {
	return () => {
		let planned: ReturnType<typeof setTimeout> | undefined;
		const stop = onLive('photo.prepared', (event) => {
			if ((event as { post?: number }).post !== albumId) return;
			planned ??= setTimeout(() => {
				planned = undefined;
				void invalidateAll();
			}, PAUSE);
		});
		return () => {
			stop();
			clearTimeout(planned);
		};
	};
}
