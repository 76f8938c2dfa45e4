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
	/**
	 * Where the viewer belongs, the whole of the rule who may see a restricted post: spaces by their ids, audiences as the negative of
	 * theirs (`PlaceId`). Audiences that no post is for, and nobody in them may write for, are left out: nothing asks for them.
	 */
	spaceIds: readonly number[];
	/** Spaces the viewer hosts. */
	hostIds: readonly number[];
}

/** Whether the viewer belongs to any space; being meant by an audience is not joining one. */
export const hasSpaces = (viewer: Pick<Viewer, 'spaceIds'>): boolean => viewer.spaceIds.some((id) => id > 0);
