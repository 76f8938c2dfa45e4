// How dumps spell moments, numbers and tags, and what they are here.
import { slugify } from '#server/platform/text/plain.ts';

/** A moment as dumps spell it: UTC unless it says otherwise. Null when it is none. */
export function momentOf(spelled: string | undefined): Date | null {
	if (!spelled || !/^\d{4}-\d{2}-\d{2}/.test(spelled)) return null;
	const hasZone = /(?:Z|[+-]\d{2}:?\d{2})$/.test(spelled.slice(10));
	const whole = spelled.length === 10 ? `${spelled}T00:00:00` : spelled.replace(' ', 'T');
	const at = new Date(hasZone ? whole : `${whole}Z`);
	return Number.isNaN(at.getTime()) || at.getUTCFullYear() < 1970 ? null : at;
}

export const numberOf = (spelled: string | undefined) => {
	const value = Number(spelled ?? '');
	return Number.isSafeInteger(value) && spelled?.trim() ? value : null;
};

/** `<a><b>` in older dumps, `|a|b|` in newer ones. */
export function tagsOf(spelled: string | undefined): string[] {
	return (spelled ?? '').split(/[<>|]+/).filter(Boolean);
}

/** Addresses of topics know letters and digits only: "c++" and "c#" would both be "c". */
export function topicName(tag: string): string {
	return tag
		.replace(/\++/g, (signs) => '-plus'.repeat(signs.length))
		.replace(/#/g, '-sharp')
		.slice(0, 50);
}

export const topicSlug = (tag: string) => slugify(topicName(tag), 60, '');
