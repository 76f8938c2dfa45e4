// The number in the address of an objective or a measure.
import { NotFound } from '#server/platform/errors.ts';

/** @throws NotFound for anything else. */
export function idOf(parameter: string | undefined): number {
	if (!parameter || !/^[1-9]\d{0,14}$/.test(parameter)) throw new NotFound();
	return Number(parameter);
}

/** For the input of an action: what is no number matches nothing. */
export const idOrNone = (parameter: string | undefined): number =>
	parameter && /^[1-9]\d{0,14}$/.test(parameter) ? Number(parameter) : 0;
