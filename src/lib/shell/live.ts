// One connection to /live for the whole page; anyone may listen for events by name.

type Listener = (data: unknown) => void;

const listeners = new Map<string, Set<Listener>>();
const posts = new Set<number>();
const HIDDEN_FOR = 60_000;
let source: EventSource | undefined;
let wanted = false;
let waits = 0;
let retry: ReturnType<typeof setTimeout> | undefined;
let rest: ReturnType<typeof setTimeout> | undefined;

/**
 * Calls `listener` with the parsed data of each event of this name; `resumed` fires after a pause,
 * when something may have been missed.
 * @returns stops listening; fit to be returned from an effect or an attachment.
 */
export function onLive(event: string, listener: Listener): () => void {
	const known = listeners.get(event) ?? new Set();
	known.add(listener);
	listeners.set(event, known);
	source?.addEventListener(event, heard);
	want();
	return () => {
		known.delete(listener);
	};
}

/**
 * Adds what happens on a post ('comment.written', 'comment.changed') to the connection.
 * @returns stops asking for it; the connection itself goes on.
 */
export function watchPost(id: number): () => void {
	posts.add(id);
	if (source) {
		disconnect();
		connect();
	}
	want();
	return () => {
		posts.delete(id);
	};
}

/** The first listener starts the connection, once the page has nothing better to do. */
function want() {
	if (wanted || typeof EventSource === 'undefined') return;
	wanted = true;
	const idle = globalThis.requestIdleCallback ?? ((act: () => void) => setTimeout(act, 400));
	idle(() => connect());
	// Browsers allow six connections to a site over plain http: a page nobody looks at gives its own back.
	document.addEventListener('visibilitychange', () => {
		clearTimeout(rest);
		if (document.hidden) rest = setTimeout(disconnect, HIDDEN_FOR);
		else if (!source) resume();
	});
	addEventListener('pagehide', disconnect);
	addEventListener('pageshow', (event) => event.persisted && resume());
}

function connect() {
	if (source || document.hidden) return;
	source = new EventSource(`/live${posts.size ? `?${[...posts].map((id) => `post=${id}`).join('&')}` : ''}`);
	for (const event of listeners.keys()) source.addEventListener(event, heard);
	source.onopen = () => {
		if (waits > 0) tell('resumed', null);
		waits = 0;
	};
	source.onerror = () => {
		if (source?.readyState !== EventSource.CLOSED) return;
		disconnect();
		retry = setTimeout(connect, Math.min(120_000, 2_000 * 2 ** waits++));
	};
}

function disconnect() {
	clearTimeout(retry);
	source?.close();
	source = undefined;
}

function resume() {
	waits = Math.max(waits, 1);
	connect();
}

function heard(event: Event) {
	const { type, data } = event as MessageEvent<string>;
	tell(type, parsed(data));
}

function tell(event: string, data: unknown) {
	for (const listener of listeners.get(event) ?? []) listener(data);
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}
