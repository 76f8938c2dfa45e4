// Who wrote it: names of a blog become people of this network.
import { readFileSync } from 'node:fs';
import { eq, or, sql } from 'drizzle-orm';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';
import type { PublicCtx } from '#server/members/access/ctx.ts';
import type { Viewer } from '#server/members/access/viewer.ts';
import { record } from '#server/members/ledger/record.ts';
import { people } from '#server/members/people/schema.ts';
import { slugify } from '#server/platform/text/plain.ts';

export interface AuthorEntry {
	name?: string;
	email?: string;
	handle?: string;
}

/**
 * Reads `--authors FILE`: YAML or JSON (`slug: Name`, or `slug: {name, email, handle}`, or a list with `slug`), or CSV with a header.
 * @throws Error in plain words when it is none of them.
 */
export function readAuthors(file: string): Map<string, AuthorEntry> {
	const text = readFileSync(file, 'utf8');
	const read: unknown = /\.csv$/i.test(file)
		? parseCsv(text, { columns: true, bom: true, skip_empty_lines: true, trim: true })
		: parseYaml(text, { maxAliasCount: 20 });
	if (!read || typeof read !== 'object') throw new Error(`The authors file ${file} holds no list of authors.`);
	const entries = Array.isArray(read) ? read.map((row) => [keyOf(row), row] as const) : Object.entries(read);
	return new Map(entries.map(([slug, value]) => [slug.toLowerCase(), entryOf(value)]));
}

function keyOf(row: unknown): string {
	const { slug, id, key, handle, name } = (row ?? {}) as Record<string, unknown>;
	return String(slug ?? id ?? key ?? handle ?? name ?? '');
}

function entryOf(value: unknown): AuthorEntry {
	if (typeof value === 'string') return { name: value };
	const { name, full_name, display_name, email, handle } = (value ?? {}) as Record<string, string | undefined>;
	return { name: name ?? full_name ?? display_name, email: email?.toLowerCase(), handle };
}

/** Finds or makes the person behind each spelling, once per run. */
export class AuthorBook {
	readonly made: string[] = [];
	private readonly known = new Map<string, Viewer>();
	private readonly entries: Map<string, AuthorEntry>;

	constructor(entries: Map<string, AuthorEntry>) {
		this.entries = entries;
	}

	/** The person as a viewer, so that what is written on their behalf is checked like anything they write themselves. */
	async find(ctx: PublicCtx, spelled: string): Promise<Viewer> {
		const known = this.known.get(spelled.toLowerCase());
		if (known) return known;
		const entry = this.entries.get(spelled.toLowerCase()) ?? {};
		const viewer = (await findPerson(ctx, spelled, entry)) ?? (await this.make(ctx, spelled, entry));
		this.known.set(spelled.toLowerCase(), viewer);
		return viewer;
	}

	/** What was made in a transaction that was undone must be made again. */
	forget(): void {
		this.known.clear();
	}

	/** Somebody who is not in the directory wrote here once: they get a name and no way to sign in. */
	private async make(ctx: PublicCtx, spelled: string, entry: AuthorEntry): Promise<Viewer> {
		const name = (entry.name ?? humanName(spelled)).slice(0, 120);
		const handle = await freeHandle(ctx, entry.handle ?? slugify(spelled, 40, 'author'));
		const [row] = await ctx.db
			.insert(people)
			.values({
				name,
				handle,
				email: entry.email ?? null,
				status: 'left',
				leftAt: ctx.now,
				createdAt: ctx.now,
				updatedAt: ctx.now
			})
			.returning();
		await record(ctx, { verb: 'person.imported', subject: 'person', subjectId: row!.id, facts: { as: 'author' } });
		this.made.push(name);
		return viewerOf(row!);
	}
}

async function findPerson(ctx: PublicCtx, spelled: string, entry: AuthorEntry): Promise<Viewer | null> {
	const handle = (entry.handle ?? spelled).toLowerCase();
	const matches = [eq(sql`lower(${people.handle})`, handle)];
	if (entry.email) matches.push(eq(people.email, entry.email));
	const found = await ctx.db
		.select()
		.from(people)
		.where(or(...matches))
		.orderBy(people.id)
		.limit(1);
	if (found[0]) return viewerOf(found[0]);
	const byName = await ctx.db
		.select()
		.from(people)
		.where(eq(sql`lower(${people.name})`, (entry.name ?? spelled).toLowerCase()))
		.limit(2);
	// Two of the same name: neither is taken for the author.
	return byName.length === 1 ? viewerOf(byName[0]!) : null;
}

async function freeHandle(ctx: PublicCtx, wanted: string): Promise<string> {
	for (let n = 1; ; n++) {
		const handle = n === 1 ? wanted : `${wanted}-${n}`;
		const taken = await ctx.db
			.select({ id: people.id })
			.from(people)
			.where(eq(sql`lower(${people.handle})`, handle.toLowerCase()));
		if (!taken.length) return handle;
	}
}

/** "colin-murphy" becomes "Colin Murphy"; "18F" stays. */
function humanName(spelled: string): string {
	if (!/^[a-z0-9_-]+$/.test(spelled)) return spelled;
	return spelled
		.split(/[-_]+/)
		.map((part) => part.charAt(0).toUpperCase() + part.slice(1))
		.join(' ');
}

function viewerOf(row: typeof people.$inferSelect): Viewer {
	const { id, handle, name, photo, roles, language, timeZone } = row;
	return { id, handle, name, photo, roles, language, timeZone: timeZone ?? 'UTC', spaceIds: [], hostIds: [] };
}
