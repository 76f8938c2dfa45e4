// What time it is for jobs and for what nobody asked for: the machine's clock, or under test a file that says so.
import { readFileSync } from 'node:fs';

/**
 * The moment it is. Under test (`NODE_ENV=test`) HEARTH_CLOCK may name a file with a moment in it, read at every call,
 * so that a test runs the clock forward for a process of its own. Nothing else ever moves it.
 * @throws Error for a clock that shows no time.
 */
export function currentTime(): Date {
	const file = process.env.NODE_ENV === 'test' ? process.env.HEARTH_CLOCK : undefined;
	if (!file) return new Date();
	const shown = new Date(readFileSync(file, 'utf8').trim());
	if (Number.isNaN(shown.getTime())) throw new Error(`The clock in ${file} shows no time.`);
	return shown;
}
