// The person behind a row's author.
import type { Item } from './items.ts';

/** Finds the person behind a row's author. */
export class PersonBook {
	private readonly known = new Map<string, number>();

	remember(items: readonly Item[]): void {
		for (const { item, subjectId } of items) this.known.set(item, subjectId);
	}

	has(item: string): boolean {
		return this.known.has(item);
	}

	/** Null when nobody knows any more. */
	of(user: string | undefined, name?: string): number | null {
		if (user) return this.known.get(`user/${user}`) ?? null;
		return (name?.trim() && this.known.get(`gone/${name.trim()}`)) || null;
	}
}
