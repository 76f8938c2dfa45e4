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
	/** Whether the bank has it, by its key or by what it says. */
	hasItem(wanted: WantedItem): boolean;
	/** Whether another item of that title and format is in the bank. */
	hasTitle(wanted: Pick<WantedItem, 'title' | 'format'>): boolean;
}

export async function findKnown(ctx: Ctx, rows: readonly WantedItem[]): Promise<Known> {
	const people = await listPeople(ctx, rows);
	const objectives = book(await listObjectiveChoices(ctx), ({ title }) => [title]);
	const audiences = book(await listAudiences(ctx), ({ name }) => [name]);
	const spaces = book(await listWritableSpaces(ctx), ({ name, slug }) => [name, slug]);
	const [refs, items, titles] = [await listRefs(ctx, rows), await listOwn(ctx, rows), await listTitles(ctx, rows)];
	const isHere = ({ key, row }: WantedItem) =>
		key === null ? refs.has(refOfHash(row.hash)) : items.has(key) || refsOfKey(key).some((ref) => refs.has(ref));
	return {
		person: (spelled) => people.get(spelling(spelled)) ?? null,
		objective: (title) => objectives.get(plain(title)) ?? null,
		audience: (name) => audiences.get(plain(name)) ?? null,
		space: (name) => spaces.get(plain(name)) ?? null,
		hasItem: isHere,
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
async function listPeople(ctx: Ctx, rows: readonly WantedItem[]): Promise<Map<string, Found>> {
	const said = rows.flatMap(({ authors, ghost, owner, reviewer }) => [...authors, ghost, owner, reviewer]);
	const wanted = [...new Set(said.filter((one) => one !== null).map(spelling))].slice(0, 20_000);
	if (!wanted.length) return new Map();
	const text = `select id, name, lower(handle) as handle, lower(email) as email from people
		where status <> 'left' and (lower(handle) = any($1::text[]) or lower(email) = any($1::text[]) or lower(name) = any($1::text[]))`;
	const found = await named<PersonRow>(ctx.db, 'exchange_people', text, [wanted]);
	const byName = book(found, ({ name }) => [name]);
	const exact = found.flatMap((person) =>
		[person.email, person.handle].filter((name) => name !== null).map((name): [string, Found] => [name, person])
	);
	return new Map([...byName, ...exact]);
}

const listAudiences = (ctx: Ctx) =>
	named<{ id: number; name: string }>(ctx.db, 'exchange_audiences', 'select id, name from audiences', []);

/** Of the references these rows would get, those that are taken. */
async function listRefs(ctx: Ctx, rows: readonly WantedItem[]): Promise<Set<string>> {
	const refs = rows.flatMap(({ key, row }) => (key === null ? [refOfHash(row.hash)] : refsOfKey(key)));
	const text = 'select source_ref as ref from bank_items where source_ref = any($1::text[]) and deleted_at is null';
	const found = await named<{ ref: string }>(ctx.db, 'exchange_refs', text, [refs]);
	return new Set(found.map(({ ref }) => ref));
}

/** Keys of items that were not brought in but made here. */
async function listOwn(ctx: Ctx, rows: readonly WantedItem[]): Promise<Set<string>> {
	const ids = rows.map(({ key }) => (key === null ? null : itemOfKey(key))).filter((id) => id !== null);
	if (!ids.length) return new Set();
	const found = await ctx.db
		.select({ id: bankItems.id, sourceRef: bankItems.sourceRef, createdAt: bankItems.createdAt })
		.from(bankItems)
		.where(sql`${inArray(bankItems.id, ids)} and ${bankItems.deletedAt} is null`);
	return new Set(found.map(keyOfItem));
}

async function listTitles(ctx: Ctx, rows: readonly WantedItem[]): Promise<Set<string>> {
	const text = `select i.format, lower(i.title) as title from bank_items i where lower(i.title) = any($1::text[]) and i.deleted_at is null`;
	const titles = rows.map(({ title }) => plain(title));
	const found = await named<{ format: string; title: string }>(ctx.db, 'exchange_titles', text, [titles]);
	return new Set(found.map(({ format, title }) => `${format} ${title}`));
}
