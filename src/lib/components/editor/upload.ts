// Sends a picture to the server and says how far it is.

export interface StoredImage {
	src: string;
	key: string;
	width: number;
	height: number;
	placeholder: string;
}

/** @throws Error with a message for the writer. */
export function sendImage(file: File, failed: string, onprogress: (share: number) => void): Promise<StoredImage> {
	return new Promise((resolve, reject) => {
		const request = new XMLHttpRequest();
		request.open('POST', '/articles/images');
		request.responseType = 'json';
		request.setRequestHeader('accept', 'application/json');
		request.upload.onprogress = ({ loaded, total }) => onprogress(total ? loaded / total : 0);
		request.onload = () => {
			const answer = request.response as (StoredImage & { title?: string }) | null;
			if (request.status < 300 && answer) resolve(answer);
			else reject(new Error(answer?.title ?? failed));
		};
		request.onerror = () => reject(new Error(failed));
		const data = new FormData();
		data.set('image', file);
		request.send(data);
	});
}

/** What the picture shows, for those who do not see it; kept with the picture too. */
export async function describeImage(src: string, alt: string): Promise<void> {
	const key = /^\/files\/([\w-]+)-[sml]\.webp$/.exec(src)?.[1];
	if (!key) return;
	// The words stand in the text as well, so that a failure here loses nothing.
	await fetch('/articles/images', {
		method: 'PATCH',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ key, alt })
	}).catch(() => undefined);
}
