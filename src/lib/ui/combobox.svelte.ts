// The state of a typeahead: what was typed, what is offered, what is chosen.

export interface Option {
	value: string;
	label: string;
	hint?: string;
}

export interface Source {
	options?: Option[];
	load?: (query: string) => Promise<Option[]>;
	multiple: boolean;
	allowNew: boolean;
}

export class Typeahead {
	query = $state('');
	open = $state(false);
	loading = $state(false);
	active = $state(-1);
	found = $state<Option[]>([]);
	chosen = $state<Option[]>([]);
	#timer: ReturnType<typeof setTimeout> | undefined;
	#round = 0;
	#source: () => Source;

	constructor(source: () => Source, chosen: Option[]) {
		this.#source = source;
		this.chosen = chosen;
		if (!source().multiple) this.query = chosen[0]?.label ?? '';
	}

	/** What is offered: found, not yet chosen, and a new word where that is allowed. */
	get offers(): Option[] {
		const taken = this.#source().multiple ? this.chosen.map((option) => option.value) : [];
		const offers = this.found.filter((option) => !taken.includes(option.value));
		const word = this.query.trim();
		const known = [...offers, ...this.chosen].some((option) => option.label.toLowerCase() === word.toLowerCase());
		return this.#source().allowNew && word && !known ? [...offers, { value: word, label: word }] : offers;
	}

	typed(query: string) {
		this.query = query;
		if (!this.#source().multiple) this.chosen = [];
		this.seek();
	}

	/** Looks in the given options at once, elsewhere after a short rest from typing. */
	seek() {
		this.open = true;
		this.active = -1;
		const { options, load } = this.#source();
		const needle = this.query.trim().toLowerCase();
		if (options) this.found = options.filter((option) => option.label.toLowerCase().includes(needle)).slice(0, 50);
		clearTimeout(this.#timer);
		if (load) this.#timer = setTimeout(() => this.#fetch(load), 150);
	}

	async #fetch(load: (query: string) => Promise<Option[]>) {
		const round = ++this.#round;
		this.loading = true;
		const found = await load(this.query.trim()).catch(() => []);
		if (round !== this.#round) return;
		this.found = found;
		this.loading = false;
	}

	choose(option: Option) {
		const { multiple } = this.#source();
		this.chosen = multiple ? [...this.chosen, option] : [option];
		this.query = multiple ? '' : option.label;
		this.found = [];
		this.close();
	}

	remove(value: string) {
		this.chosen = this.chosen.filter((option) => option.value !== value);
	}

	close() {
		this.open = false;
		this.active = -1;
	}

	/** @returns whether the key was used up. */
	key(key: string): boolean {
		if (key === 'Escape' && this.open) return this.#then(() => this.close());
		if (key === 'ArrowDown' || key === 'ArrowUp') return this.#then(() => this.#move(key === 'ArrowDown' ? 1 : -1));
		const offer = this.offers[this.active] ?? (this.#source().allowNew ? this.offers.at(-1) : undefined);
		if (key === 'Enter' && this.open && offer) return this.#then(() => this.choose(offer));
		const last = this.chosen.at(-1);
		if (key === 'Backspace' && this.query === '' && last) return this.#then(() => this.remove(last.value));
		return false;
	}

	#move(step: 1 | -1) {
		if (!this.open) return this.seek();
		const many = this.offers.length;
		if (many > 0) this.active = this.active < 0 && step < 0 ? many - 1 : (this.active + step + many) % many;
	}

	#then(act: () => void): true {
		act();
		return true;
	}
}
