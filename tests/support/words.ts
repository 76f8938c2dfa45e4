// The interface's English words by key, so that a journey finds a button by what it says today.
import { readFileSync, readdirSync } from 'node:fs';

const words = Object.assign(
	{},
	...readdirSync('messages/en').map((name) => JSON.parse(readFileSync(`messages/en/${name}`, 'utf8')) as object)
) as Record<string, unknown>;

/** @throws Error when there is no such word, or it has several forms */
export function word(key: string, values: Record<string, string> = {}): string {
	const text = words[key];
	if (typeof text !== 'string') throw new Error(`There is no plain word ${key}.`);
	return text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
