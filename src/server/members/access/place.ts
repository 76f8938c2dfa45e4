// Where a post stands, as one number, so that the rule who sees it compares one number with a list of them.

/** A space by its id, an audience by the negative of its id. */
export type PlaceId = number;

export interface Placed {
	spaceId: number | null;
	audienceId: number | null;
}

export const placeOfAudience = (id: number): PlaceId => -id;

/** Null when it stands nowhere in particular. */
export const placeOf = ({ spaceId, audienceId }: Placed): PlaceId | null =>
	audienceId === null ? spaceId : placeOfAudience(audienceId);

/** The same in SQL; `p` is the posts alias. */
export const placeSql = (p: string) => `coalesce(-${p}.audience_id, ${p}.space_id)`;

/** What a place is made of: at most one of the two. */
export const partsOfPlace = (place: PlaceId | null): Placed => ({
	spaceId: place !== null && place > 0 ? place : null,
	audienceId: place !== null && place < 0 ? -place : null
});
