// Saves by itself while somebody writes: to the server every few seconds, on this device at once, and sends it later when the network is away.

export interface Text {
	title: string;
	summary: string;
	body: string;
}

export interface Colleague {
	name: string;
	handle: string;
	at: string;
}

interface Answer {
	id: number;
	state: 'saved' | 'kept' | 'apart';
	version: number;
	at: string;
	editing: Colleague[];
}

interface Stored extends Text {
	baseVersion: number;
	at: number;
}

export type AutosaveState = 'quiet' | 'waiting' | 'saving' | 'saved' | 'kept' | 'apart' | 'device' | 'refused';

const REST = 2_000;
const PULSE = 5_000;

export class Autosave {
	state = $state<AutosaveState>('quiet');
	savedAt = $state<number | null>(null);
	editing = $state.raw<Colleague[]>([]);
	/** What the server refused to save, in its words. */
	refusal = $state('');
	id = $state<number | null>(null);
	version = $state(1);
	#text: Text;
	#sent: string;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#pulse: ReturnType<typeof setInterval> | undefined;
	#sending: Promise<void> = Promise.resolve();
	#stopped = false;
	readonly #created: (id: number) => void;

	constructor(start: { id: number | null; version: number; text: Text; created: (id: number) => void }) {
		this.id = start.id;
		this.version = start.version;
		this.#text = start.text;
		this.#sent = JSON.stringify(start.text);
		this.#created = start.created;
	}

	/** Begins the pulse that tells others who is writing. Returns the way to stop. */
	start(): () => void {
		this.#pulse = setInterval(() => {
			if (document.visibilityState === 'visible' && (this.id || this.state === 'device')) void this.send();
		}, PULSE);
		const leave = () => document.visibilityState === 'hidden' && this.#isChanged() && void this.send();
		const online = () => void this.send();
		document.addEventListener('visibilitychange', leave);
		window.addEventListener('online', online);
		return () => {
			this.stop();
			document.removeEventListener('visibilitychange', leave);
			window.removeEventListener('online', online);
		};
	}

	stop() {
		this.#stopped = true;
		clearTimeout(this.#timer);
		clearInterval(this.#pulse);
	}

	/** Before the form itself saves: nothing of ours may be under way. */
	async pause(): Promise<void> {
		clearTimeout(this.#timer);
		await this.#sending;
	}

	/** The form saved everything: go on from there. */
	settled(version: number, text: Text) {
		this.version = version;
		this.#sent = JSON.stringify(text);
		this.#forget();
		this.state = 'quiet';
	}

	change(text: Text) {
		this.#text = text;
		if (!this.#isChanged()) return;
		this.#keep();
		if (this.state !== 'device') this.state = 'waiting';
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.send(), REST);
	}

	/** What an earlier visit on this device could not send; null when there is nothing. */
	left(): (Stored & { fits: boolean }) | null {
		const text = readStored(this.#key());
		return text && JSON.stringify(only(text)) !== this.#sent
			? { ...text, fits: text.baseVersion === this.version }
			: null;
	}

	drop() {
		this.#forget();
	}

	send(): Promise<void> {
		this.#sending = this.#sending.then(() => this.#post());
		return this.#sending;
	}

	async #post() {
		if (this.#stopped || (!this.id && !this.#isChanged())) return;
		const text = this.#text;
		if (this.#isChanged()) this.state = 'saving';
		try {
			const body = JSON.stringify({ ...text, id: this.id, baseVersion: this.version });
			const answer = await fetch('/articles/drafts', {
				method: 'POST',
				headers: { 'content-type': 'application/json' },
				body
			});
			if (answer.ok) this.#took((await answer.json()) as Answer, text);
			else
				this.#refused(((await answer.json().catch(() => ({}))) as { title?: string }).title ?? String(answer.status));
		} catch {
			// The network is away: the text is on this device and goes out with the next pulse.
			if (this.#isChanged()) this.state = 'device';
		}
	}

	#took(answer: Answer, text: Text) {
		const wasNew = this.id === null;
		// The text of before the answer is kept under the new key from here on.
		if (wasNew) this.#forget();
		this.id = answer.id;
		this.version = answer.version;
		this.editing = answer.editing;
		const changed = this.#sent !== JSON.stringify(text);
		this.#sent = JSON.stringify(text);
		if (changed || this.state === 'saving') {
			this.state = answer.state;
			this.savedAt = Date.parse(answer.at);
		}
		if (this.#isChanged()) this.#keep();
		else this.#forget();
		if (wasNew) this.#created(answer.id);
	}

	#refused(message: string) {
		this.state = 'refused';
		this.refusal = message;
	}

	#isChanged(): boolean {
		return JSON.stringify(this.#text) !== this.#sent;
	}

	#key(): string {
		return `hearth:article:${this.id ?? 'new'}`;
	}

	#keep() {
		try {
			const stored: Stored = { ...this.#text, baseVersion: this.version, at: Date.now() };
			localStorage.setItem(this.#key(), JSON.stringify(stored));
		} catch {
			// A full or forbidden store: the server still gets it.
		}
	}

	#forget() {
		try {
			localStorage.removeItem(this.#key());
		} catch {
			// As above.
		}
	}
}

const only = ({ title, summary, body }: Text): Text => ({ title, summary, body });

function readStored(key: string): Stored | null {
	try {
		const found = JSON.parse(localStorage.getItem(key) ?? 'null') as Partial<Stored> | null;
		if (!found || typeof found.body !== 'string') return null;
		return {
			title: found.title ?? '',
			summary: found.summary ?? '',
			body: found.body,
			baseVersion: Number(found.baseVersion),
			at: Number(found.at)
		};
	} catch {
		return null;
	}
}
