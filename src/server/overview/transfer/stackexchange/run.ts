// What every step of the import is handed: the dump, on whose behalf, and where it keeps count.
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { AppError } from '#server/platform/errors.ts';
import type { Dump } from './dump.ts';
import type { PersonBook } from './person-book.ts';
import type { Tally } from './report.ts';
import type { Spool } from './spool.ts';
import type { Survey } from './survey.ts';
import type { Addresses } from './text/inline.ts';

export interface Run {
	/** An administrator's, quiet. */
	ctx: Ctx;
	dump: Dump;
	/** 'stackexchange:NAME', under which all of it is remembered. */
	source: string;
	spaceId: number | null;
	dryRun: boolean;
	tally: Tally;
	spool: Spool;
	survey: Survey;
	people: PersonBook;
	addresses: Addresses;
	/** Posts of this dump that a dry run would have brought in. */
	planned: Set<string>;
	/** Counts rows for the bar. */
	step: (what: string, by?: number) => void;
}

/** Hands rows on in bundles. */
export async function* bundled<T>(rows: AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
	let bundle: T[] = [];
	for await (const row of rows) {
		bundle.push(row);
		if (bundle.length >= size) {
			yield bundle;
			bundle = [];
		}
	}
	if (bundle.length) yield bundle;
}

/**
 * Writes a bundle in one transaction. When the database or the house refuses it, each is tried by itself,
 * so that one bad row costs nothing but itself.
 */
export async function writeBundle<T>(
	run: Run,
	bundle: readonly T[],
	itemOf: (one: T) => string,
	write: (ctx: Ctx, bundle: readonly T[]) => Promise<void>
): Promise<void> {
	if (!bundle.length) return;
	try {
		await inTransaction(run.ctx, (ctx) => write(ctx, bundle));
	} catch (error) {
		const why = refusalOf(error);
		if (why === null) throw error;
		if (bundle.length === 1) return run.tally.refuse(itemOf(bundle[0]!), why);
		for (const one of bundle) await writeBundle(run, [one], itemOf, write);
	}
}

/** In words, when it is about what was to be written; null when it is about the database or a mistake of ours. */
function refusalOf(error: unknown): string | null {
	if (error instanceof AppError) return error.message;
	const cause = error instanceof Error ? (error.cause ?? error) : error;
	const { code, message } = cause as { code?: string; message?: string };
	return typeof code === 'string' && /^(?:22|23|54)/.test(code) ? `The database refuses it: ${message}` : null;
}
