// On whose behalf something is read or written.
import type { Role } from './roles.ts';

export interface Viewer {
	/** people.id */
	id: number;
	handle: string;
	name: string;
	photo: string | null;
	roles: readonly Role[];
	/** Interface language. */
	language: 'en' | 'de';
	timeZone: string;
	/** Spaces the viewer belongs to: the whole of the rule who may see a restricted post. */
	spaceIds: readonly number[];
	/** Spaces the viewer hosts. */
	hostIds: readonly number[];
}
