// The hub of one web node: listens to PostgreSQL on a connection of its own and hands events to who subscribed.
import pg from 'pg';
import { databaseUrl } from '../db/client.ts';
import { log } from '../log.ts';
import { type LiveEvent, wire } from './publish.ts';

export { publish, personChannel, postChannel, wire, type LiveEvent } from './publish.ts';

type Send = (event: LiveEvent) => void;
type Watch = (channels: string[], event: LiveEvent) => void;

export interface Hub {
	/** Returns the way to stop. */
	subscribe(channels: string[], send: Send): () => void;
	/** Hears everything, whoever it is for; returns the way to stop. */
	watch(send: Watch): () => void;
	/** Called when the node shuts down, so that streams end in order. */
	onClose(close: () => void): () => void;
	/** Resolves once the connection listens. */
	ready(): Promise<void>;
	/** Whether the connection to PostgreSQL stands. */
	listening(): boolean;
	close(): Promise<void>;
}

/** A hub on its own connection; it connects at once and again whenever the connection is lost. */
export function openHub(url: string, pause = 1_000): Hub {
	const listeners = new Map<string, Set<Send>>();
	const watchers = new Set<Watch>();
	const closers = new Set<() => void>();
	const line = keepListening(
		url,
		pause,
		(message) => deliver(listeners, watchers, message),
		() => everyone(listeners, watchers, { event: 'resumed' })
	);
	return {
		subscribe: (channels, send) => subscribe(listeners, channels, send),
		watch(send) {
			watchers.add(send);
			return () => watchers.delete(send);
		},
		onClose(close) {
			closers.add(close);
			return () => closers.delete(close);
		},
		ready: line.ready,
		listening: line.listening,
		async close() {
			for (const close of closers) close();
			closers.clear();
			listeners.clear();
			await line.close();
		}
	};
}

function subscribe(listeners: Map<string, Set<Send>>, channels: string[], send: Send): () => void {
	for (const channel of channels) {
		const known = listeners.get(channel);
		if (known) known.add(send);
		else listeners.set(channel, new Set([send]));
	}
	return () => {
		for (const channel of channels) {
			const known = listeners.get(channel);
			known?.delete(send);
			if (known?.size === 0) listeners.delete(channel);
		}
	};
}

function deliver(listeners: Map<string, Set<Send>>, watchers: Set<Watch>, message: string) {
	const { to, event } = JSON.parse(message) as { to: string[]; event: LiveEvent };
	// What is kept is dropped before browsers are told to look again.
	for (const watch of watchers) watch(to, event);
	for (const channel of to) for (const send of listeners.get(channel) ?? []) send(event);
}

/** Events were missed while the connection was gone: browsers are told to look again. */
function everyone(listeners: Map<string, Set<Send>>, watchers: Set<Watch>, event: LiveEvent) {
	for (const watch of watchers) watch([], event);
	for (const send of new Set([...listeners.values()].flatMap((set) => [...set]))) send(event);
}

/** One client that listens for as long as the hub lives. */
function keepListening(url: string, pause: number, heard: (message: string) => void, resumed: () => void) {
	const state = {
		client: undefined as pg.Client | undefined,
		closed: false,
		timer: undefined as NodeJS.Timeout | undefined
	};
	const first = Promise.withResolvers<void>();
	let before = false;

	async function connect() {
		const client = new pg.Client({ connectionString: url, application_name: 'hearth-live', keepAlive: true });
		const lost = onceOnly(() => again(client));
		client.on('error', lost).on('end', lost);
		client.on('notification', ({ payload }) => payload && heard(payload));
		try {
			await client.connect();
			await client.query(`listen ${wire}`);
		} catch {
			return lost();
		}
		if (state.closed) return void client.end();
		state.client = client;
		if (before) resumed();
		before = true;
		first.resolve();
	}

	function again(client: pg.Client) {
		state.client = undefined;
		client.end().catch(() => undefined);
		if (state.closed) return;
		log.warn('live events wait for the database');
		state.timer = setTimeout(connect, pause);
	}

	void connect();
	return {
		ready: () => first.promise,
		listening: () => state.client !== undefined,
		async close() {
			state.closed = true;
			clearTimeout(state.timer);
			await state.client?.end();
		}
	};
}

function onceOnly(work: () => void): () => void {
	let done = false;
	return () => {
		if (!done) work();
		done = true;
	};
}

let shared: Hub | undefined;

/** This node's hub, opened when the first browser listens. */
export function hub(): Hub {
	shared ??= openHub(databaseUrl());
	return shared;
}

/** Ends every stream and the connection. */
export async function closeHub(): Promise<void> {
	await shared?.close();
	shared = undefined;
}
