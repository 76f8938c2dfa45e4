// The mark of a device somebody has signed in on before: it keeps its own count of failures, so no stranger can lock it out.
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { config } from '#server/platform/config.ts';

export interface Device {
	id: string;
	/** people.id of those who signed in here, newest first. */
	personIds: number[];
}

/** The device a cookie speaks of; null when it was not made here. */
export function readDevice(cookie: string | undefined | null): Device | null {
	const [id, people, seal] = (cookie ?? '').split('.');
	if (!id || !people || !seal) return null;
	const right = Buffer.from(sealOf(id, people));
	const given = Buffer.from(seal);
	if (right.length !== given.length || !timingSafeEqual(right, given)) return null;
	return { id, personIds: people.split('-').map(Number) };
}

/** The cookie after `personId` signed in; a shared device remembers the last eight. */
export function markDevice(before: Device | null, personId: number): string {
	const id = before?.id ?? randomBytes(12).toString('base64url');
	const others = (before?.personIds ?? []).filter((other) => other !== personId);
	const people = [personId, ...others].slice(0, 8).join('-');
	return `${id}.${people}.${sealOf(id, people)}`;
}

const sealOf = (id: string, people: string) =>
	createHmac('sha256', config().secret).update(`device ${id} ${people}`).digest('base64url');
