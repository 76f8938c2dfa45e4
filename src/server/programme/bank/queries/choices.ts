// What the forms and filters of the bank offer: objectives, audiences, spaces, series, languages, people who see to items.
import type { Ctx } from '#server/members/access/ctx.ts';
import { listWritableSpaces } from '#server/members/spaces/queries.ts';
import { named } from '#server/platform/db/client.ts';
import { listObjectiveChoices, type ObjectiveChoice } from '../../objectives/queries/choices.ts';

export interface BankChoices {
	objectives: ObjectiveChoice[];
	audiences: { id: number; name: string }[];
	spaces: { id: number; name: string }[];
	series: { id: number; title: string }[];
	/** Those that items are written in. */
	languages: string[];
	/** Who sees to any item. */
	owners: { id: number; name: string }[];
}

// Plan: a few small tables, read whole; the bank itself has some thousand rows.
const text = `select
	coalesce((select json_agg(json_build_object('id', a.id, 'name', a.name) order by lower(a.name), a.id) from audiences a), '[]') as audiences,
	coalesce((select json_agg(json_build_object('id', s.id, 'title', s.title) order by lower(s.title), s.id) from bank_series s), '[]') as series,
	array_to_json(array(select distinct i.language from bank_items i where i.deleted_at is null order by 1)) as languages,
	coalesce((select json_agg(json_build_object('id', o.id, 'name', o.name) order by lower(o.name), o.id) from people o
		where o.id in (select i.owner_id from bank_items i where i.deleted_at is null)), '[]') as owners`;

/** For whoever runs the programme or assigns an item: the caller asks the policy. */
export async function listBankChoices(ctx: Ctx): Promise<BankChoices> {
	const [[row], objectives, spaces] = [
		await named<Omit<BankChoices, 'objectives' | 'spaces'>>(ctx.db, 'bank_choices', text, []),
		await listObjectiveChoices(ctx),
		await listWritableSpaces(ctx)
	];
	return { ...row!, objectives, spaces: spaces.map(({ id, name }) => ({ id, name })) };
}
