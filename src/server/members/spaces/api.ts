// A space as the API shows it.
import type { SpaceRow } from './queries.ts';

export function presentSpace(space: SpaceRow) {
	const { id, slug, name, purpose, visibility, memberCount, archivedAt, standing, can } = space;
	return { id, slug, name, purpose, visibility, memberCount, archivedAt, standing, can, href: `/spaces/${slug}` };
}
