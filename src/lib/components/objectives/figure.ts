// How the numbers of measures are written: with as many decimals as say something.
import { number } from '#lib/format.ts';

/** 8.25, 34.2, 412, 1,204. */
export function figure(value: number, locale: string): string {
	const size = Math.abs(value);
	return number(value, locale, size >= 100 ? 0 : size >= 10 ? 1 : 2);
}

/** With its unit, which stands close to a percent sign and apart from a word. */
export function withUnit(value: number, unit: string, locale: string): string {
	return unit ? `${figure(value, locale)}\u00a0${unit}` : figure(value, locale);
}
