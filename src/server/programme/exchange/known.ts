// What the names in a file mean here: people, objectives, audiences, spaces, and items that are in the bank already.
import { inArray, sql } from 'drizzle-orm';
import type { Ctx } from '#server/members/access/ctx.ts';
import { listWritableSpaces } from '#server/members/spaces/queries.ts';
import { named } from '#server/platform/db/client.ts';
import { bankItems } from '../bank/schema.ts';
import { listObjectiveChoices } from '../objectives/queries/choices.ts';
import { itemOfKey, keyOfItem, refsOfKey } from './keys.ts';
import type { WantedItem } from './rows.ts';

/** Several of one name are none: nobody is taken for another. */
export type Found = { id: number; name: string } | 'several' | null;

export interface Known {
	person(spelled: string): Found;
	objective(title: string): Found;
	audience(name: string): Found;
	space(name: string): Found;
	/** The handle of somebody `person` found. */
	handleOf(personId: number): string;
	/** bank_items.id of what the bank has, by its key or by what it says. */
	item(wanted: WantedItem): number | null;
	/** Whether the bank had what this key means, and somebody deleted it. */
	wasDeleted(wanted: WantedItem): boolean;
	/** Whether another item of that title and format is in the bank. */
	hasTitle(wanted: Pick<WantedItem, 'title' | 'format'>): boolean;
}

export async function findKnown(ctx: Ctx, rows: readonly WantedItem[]): Promise<Known> {
	const { people, handles } = await listPeople(ctx, rows);
	const objectives = book(await listObjectiveChoices(ctx), ({ title }) => [title]);
	const audiences = book(await listAudiences(ctx), ({ name }) => [name]);
	const spaces = book(await listWritableSpaces(ctx), ({ name, slug }) => [name, slug]);
	const [items, titles] = [await listItems(ctx, rows), await listTitles(ctx, rows)];
	return {
		person: (spelled) => people.get(spelling(spelled)) ?? null,
		objective: (title) => objectives.get(plain(title)) ?? null,
		audience: (name) => audiences.get(plain(name)) ?? null,
		space: (name) => spaces.get(plain(name)) ?? null,
		handleOf: (personId) => handles.get(personId) ?? '',
		item: (wanted) =>
			namesOf(wanted)
				.map((name) => items.here.get(name))
				.find((id) => id !== undefined) ?? null,
		wasDeleted: (wanted) => wanted.key !== null && namesOf(wanted).some((name) => items.gone.has(name)),
		hasTitle: ({ title, format }) => titles.has(`${format} ${plain(title)}`)
	};
}

/** How a row without a key is known again. */
export const refOfHash = (hash: string) => `import:sha256:${hash}`;

const plain = (text: string) => text.trim().toLowerCase();

function book<T extends { id: number }>(all: readonly T[], names: (one: T) => string[]): Map<string, Found> {
	const found = new Map<string, Found>();
	for (const one of all)
		for (const name of new Set(names(one).map(plain))) {
			const before = found.get(name);
			found.set(name, before && before !== 'several' && before.id !== one.id ? 'several' : { id: one.id, name });
		}
	return found;
}

/** `piet.vos`, `@piet.vos`, `Piet Vos @piet.vos`, `piet@example.com`, `Piet Vos`. */
function spelling(spelled: string): string {
	const text = plain(spelled);
	if (/^\S+@\S+\.\S+$/.test(text) && !text.startsWith('@')) return text;
	return /(?:^|\s)@([^\s@]+)$/.exec(text)?.[1] ?? text;
}

interface PersonRow {
	id: number;
	name: string;
	handle: string;
	email: string | null;
}

/** By handle before all, then by e-mail address, then by a name that one alone has; of those who work here. */
async function listPeople(
	ctx: Ctx,
	rows: readonly WantedItem[]
): Promise<{ people: Map<string, Found>; handles: Map<number, string> }> {
	const said = rows.flatMap(({ authors, ghost, owner, reviewer }) => [...authors, ghost, owner, reviewer]);
	const wanted = [...new Set(said.filter((one) => one !== null).map(spelling))].slice(0, 20_000);
	if (!wanted.length) return { people: new Map(), handles: new Map() };
	const text = `select id, name, lower(handle) as handle, lower(email) as email from people
		where status <> 'left' and (lower(handle) = any($1::text[]) or lower(email) = any($1::text[]) or lower(name) = any($1::text[]))`;
	const found = await named<PersonRow>(ctx.db, 'exchange_people', text, [wanted]);
	const byName = book(found, ({ name }) => [name]);
	const exact = found.flatMap((person) =>
		[person.email, person.handle].filter((name) => name !== null).map((name): [string, Found] => [name, person])
	);
	return { people: new Map([...byName, ...exact]), handles: new Map(found.map(({ id, handle }) => [id, handle])) };
}

const listAudiences = (ctx: Ctx) =>
	named<{ id: number; name: string }>(ctx.db, 'exchange_audiences', 'select id, name from audiences', []);

/** Under what the bank may have it: the key of what was made here, or the reference of what came from outside. */
const namesOf = ({ key, row }: WantedItem) =>
	key === null ? [refOfHash(row.hash)] : [`${own}${key}`, ...refsOfKey(key)];
const own = 'own ';

interface Items {
	here: Map<string, number>;
	gone: Set<string>;
}

/** What the bank has, and had, under the names of these rows. */
async function listItems(ctx: Ctx, rows: readonly WantedItem[]): Promise<Items> {
	const names = rows.flatMap(namesOf);
	const ids = rows.map(({ key }) => (key === null ? null : itemOfKey(key))).filter((id) => id !== null);
	const { id, sourceRef, createdAt, deletedAt } = bankItems;
	const columns = { id, sourceRef, createdAt, deletedAt };
	const byRef = await ctx.db
		.select(columns)
		.from(bankItems)
		.where(sql`${sourceRef} = any(${sql.param(names)}::text[])`);
	const byId = ids.length ? await ctx.db.select(columns).from(bankItems).where(inArray(id, ids)) : [];
	const items: Items = { here: new Map(), gone: new Set() };
	for (const [name, item] of [
		...byRef.map((item) => [item.sourceRef!, item] as const),
		...byId.map((item) => [`${own}${keyOfItem(item)}`, item] as const)
	])
		if (item.deletedAt === null) items.here.set(name, item.id);
		else items.gone.add(name);
	return items;
}

async function listTitles(ctx: Ctx, rows: readonly WantedItem[]): Promise<Set<string>> {
	const text = `select i.format, lower(i.title) as title from bank_items i where lower(i.title) = any($1::text[]) and i.deleted_at is null`;
	const titles = rows.map(({ title }) => plain(title));
	const found = await named<{ format: string; title: string }>(ctx.db, 'exchange_titles', text, [titles]);
	return new Set(found.map(({ format, title }) => `${format} ${title}`));
}
