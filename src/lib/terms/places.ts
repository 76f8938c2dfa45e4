// Where a post may stand, as forms say it: everywhere, a space by its id, or an audience as `audience-12`.
import type { PostAudience, PostSpace } from './posts.ts';

export interface PlaceChoices {
	spaces: { id: number; name: string }[];
	audiences: PostAudience[];
}

const ofAudience = /^audience-(\d+)$/;

/** The value of a choice as the one number that the server compares: an audience is the negative of its id. */
export function placeOfValue(value: string): number | null {
	const words = value.trim();
	const audience = ofAudience.exec(words)?.[1];
	return (audience ? -Number(audience) : Number(words)) || null;
}

export const audienceValue = (id: number): string => `audience-${id}`;

/** The choice that says where a post stands now. */
export function placeValue(post: {
	space: Pick<PostSpace, 'id'> | null;
	audience: Pick<PostAudience, 'id'> | null;
}): string {
	if (post.audience) return audienceValue(post.audience.id);
	return post.space ? String(post.space.id) : '';
}
