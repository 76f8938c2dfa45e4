// Photos being sent: lives outside every page, so that one may go on browsing; resumes by itself when the line comes back.
import type { DetailedError, Upload } from 'tus-js-client';
import { m } from '#lib/paraglide/messages.js';
import { onLive } from '#lib/shell/live.ts';
import { uploading } from './uploading.svelte.ts';
import { type UploadRow, type UploadState, uploadProblem } from '#lib/terms/photos.ts';

export interface Target {
	id: number;
	title: string;
	href: string;
}

export interface Sending {
	key: number;
	album: Target;
	name: string;
	size: number;
	sent: number;
	/** queued here, sending, stalled without a line; then as the server says. */
	state: 'queued' | 'sending' | 'stalled' | UploadState;
	/** Why it did not become a photo. */
	problem: string | null;
	/** The server's name for it, once there is one. */
	id: string | null;
}

const AT_ONCE = 3;
/** Small enough that little is lost with the line, and that a proxy's limit is not met. */
const CHUNK = 4 * 1024 * 1024;
const RETRY_AFTER = 10_000;
const LOOK_EVERY = 2_500;

/** Everything of this visit, until it is put away. */
export const sendings = $state<Sending[]>([]);
// What the page shows is in the list; files and their uploads are not.
// eslint-disable-next-line svelte/prefer-svelte-reactivity
const under = new Map<number, { file: File; upload?: Upload }>();
let last = 0;
let looking: ReturnType<typeof setTimeout> | undefined;
let awake = false;

const isOpen = ({ state }: Sending) => ['queued', 'sending', 'stalled', 'receiving'].includes(state);

/** Fetches what sending takes, while there is a line. */
export const makeReady = () => import('tus-js-client');

/** Takes files for an album; they are sent a few at a time, in their order. */
export function sendPhotos(album: Target, files: File[]): void {
	wake();
	for (const file of files) {
		const key = ++last;
		const { name, size } = file;
		under.set(key, { file });
		sendings.push({ key, album, name, size, sent: 0, state: 'queued', problem: null, id: null });
	}
	fill();
}

export function cancelSending(key: number): void {
	const place = sendings.findIndex((one) => one.key === key);
	if (place < 0) return;
	void under
		.get(key)
		?.upload?.abort(true)
		.catch(() => undefined);
	under.delete(key);
	sendings.splice(place, 1);
	fill();
}

/** Puts away what is finished. */
export function dismissSendings(): void {
	for (let place = sendings.length - 1; place >= 0; place -= 1)
		if (!isOpen(sendings[place]!) && sendings[place]!.state !== 'waiting') sendings.splice(place, 1);
}

/** Once per visit: word from the server, the line coming back, and a warning before files are left behind. */
function wake() {
	if (awake) return;
	awake = true;
	uploading.begun = true;
	onLive('photo.prepared', () => look(200));
	addEventListener('online', () => resume());
	addEventListener('beforeunload', (event) => {
		if (sendings.some(isOpen)) event.preventDefault();
	});
}

function fill() {
	const free = AT_ONCE - sendings.filter((one) => one.state === 'sending').length;
	for (const one of sendings.filter(({ state }) => state === 'queued').slice(0, Math.max(0, free))) void send(one);
}

function resume() {
	for (const one of sendings) if (one.state === 'stalled') one.state = 'queued';
	fill();
}

async function send(one: Sending) {
	one.state = 'sending';
	const held = under.get(one.key);
	if (!held) return;
	try {
		await held.file.slice(0, 1).arrayBuffer();
	} catch {
		return finish(one, 'refused', m.photos_problem_unreadable());
	}
	try {
		held.upload ??= await prepare(one, held.file);
	} catch (error) {
		// The library itself could not be fetched.
		return fail(one, error instanceof Error ? error : new Error(String(error)));
	}
	if (under.has(one.key)) held.upload.start();
}

async function prepare(one: Sending, file: File): Promise<Upload> {
	const tus = await import('tus-js-client');
	const upload = new tus.Upload(file, {
		endpoint: '/photos/uploads',
		chunkSize: CHUNK,
		retryDelays: [500, 2_000, 5_000],
		metadata: { album: String(one.album.id), name: one.name },
		removeFingerprintOnSuccess: true,
		fingerprint: async () => ['hearth', one.album.id, one.name, file.size, file.lastModified].join('|'),
		onProgress: (sent) => (one.sent = sent),
		onSuccess: () => {
			one.id = upload.url?.split('/').at(-1) ?? null;
			finish(one, 'waiting', null);
			look(LOOK_EVERY);
		},
		onError: (error) => fail(one, error)
	});
	// The same file of the same album, left half by an earlier visit.
	const [earlier] = await upload.findPreviousUploads();
	if (earlier) upload.resumeFromPreviousUpload(earlier);
	return upload;
}

/** Without an answer the line is gone: the file waits for it. An answer says why not. */
function fail(one: Sending, error: Error | DetailedError) {
	const answer = 'originalResponse' in error ? error.originalResponse : null;
	const status = answer?.getStatus() ?? 0;
	if (!status || status >= 500 || status === 409 || status === 423) {
		one.state = 'stalled';
		setTimeout(resume, RETRY_AFTER);
		return fill();
	}
	finish(one, 'refused', status === 413 ? uploadProblem('upload_too_large') : saidBy(answer?.getBody()));
}

function saidBy(body: string | undefined): string {
	try {
		const { message, title } = JSON.parse(body ?? '') as { message?: string; title?: string };
		return message ?? title ?? uploadProblem(null);
	} catch {
		return uploadProblem(null);
	}
}

function finish(one: Sending, state: Sending['state'], problem: string | null) {
	Object.assign(one, { state, problem });
	under.delete(one.key);
	fill();
}

/** Asks what became of those that are there: when word comes, and every few seconds until all are prepared. */
function look(soon: number) {
	clearTimeout(looking);
	looking = setTimeout(() => void lookNow(), soon);
}

async function lookNow() {
	const waiting = sendings.filter((one) => one.state === 'waiting' && one.id);
	if (!waiting.length) return;
	const ids = waiting.slice(0, 100).map((one) => one.id);
	try {
		const answer = await fetch(`/photos/uploads?ids=${ids.join(',')}`, { headers: { accept: 'application/json' } });
		if (answer.ok) hear((await answer.json()) as UploadRow[]);
	} catch {
		// The next look will tell.
	}
	look(LOOK_EVERY);
}

function hear(rows: UploadRow[]) {
	for (const row of rows) {
		const one = sendings.find(({ id }) => id === row.id);
		if (!one || row.state === 'receiving' || row.state === 'waiting') continue;
		Object.assign(one, { state: row.state, problem: row.problem && uploadProblem(row.problem) });
	}
}
