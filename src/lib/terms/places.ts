// Where a post may stand, as forms say it: everywhere, a space by its id, or an audience as `audience-12`.
import type { PostAudience, PostSpace } from './posts.ts';

export interface PlaceChoices {
	spaces: { id: number; slug: string; name: string }[];
	audiences: PostAudience[];
}

const ofAudience = /^audience-(\d+)$/;

/** The value of a choice as the one number that the server compares: an audience is the negative of its id. */
export function placeOfValue(value: string): number | null {
	const words = value.trim();
	const audience = ofAudience.exec(words)?.[1];
	return (audience ? -Number(audience) : Number(words)) || null;
}

/** The other way round. */
export function valueOfPlace(place: number | null): string {
	if (place === null) return '';
	return place < 0 ? audienceValue(-place) : String(place);
}

export const audienceValue = (id: number): string => `audience-${id}`;

/** The choice that says where a post stands now. */
export function placeValue({ space, audience }: { space: PostSpace | null; audience: PostAudience | null }): string {
	if (audience) return audienceValue(audience.id);
	return space ? String(space.id) : '';
}

/** The choice of a space that an address names; of none when it is not among them. */
export function placeOfSlug({ spaces }: PlaceChoices, slug: string | null): string {
	return String(spaces.find((space) => space.slug === slug)?.id ?? '');
}
