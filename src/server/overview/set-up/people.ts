// The people step: an uploaded file waits in the store until it is imported or dropped, so that a reload loses nothing.
import { randomUUID } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import type { Ctx } from '#server/members/access/ctx.ts';
import { mostBytes } from '#server/members/people/import/decode.ts';
import { type Field, fields, type Mapping } from '#server/members/people/import/fields.ts';
import { type ImportResult, type Preview, previewImport } from '#server/members/people/import/queries.ts';
import { m } from '#lib/paraglide/messages.js';
import { config } from '#server/platform/config.ts';
import { Invalid } from '#server/platform/errors.ts';
import { openStore } from '#server/platform/storage/open-store.ts';
import { findOrganisation } from '#server/members/organisation/queries.ts';
import { importStaff } from '#server/overview/staff/actions.ts';
import { draftOf, keepDraft } from './draft.ts';

const store = () => openStore(config());

/** @throws Invalid when it is no table; then an earlier file stays. */
export async function keepUpload(ctx: Ctx, bytes: Buffer): Promise<void> {
	if (bytes.length > mostBytes) throw new Invalid([{ field: 'file', message: m.people_import_too_big() }], 'too_big');
	await previewImport(ctx, bytes);
	const before = (await uploaded(ctx)).key;
	const key = `set-up/people-${randomUUID()}.csv`;
	await store().put(key, bytes, 'text/csv');
	await keepDraft(ctx, { upload: key, mapping: undefined });
	if (before) await store().remove(before);
}

/** Columns by field, as the form sends them; an empty choice leaves a field out. */
export async function keepMapping(ctx: Ctx, values: Record<string, unknown>): Promise<void> {
	const chosen = fields.map((field): [Field, unknown] => [field, values[`column.${field}`]]);
	const mapping = Object.fromEntries(chosen.filter(([, column]) => typeof column === 'string' && column !== ''));
	await keepDraft(ctx, { mapping: mapping as Record<string, string> });
}

/** What importing the waiting file would do; null when there is none. */
export async function previewUpload(ctx: Ctx): Promise<Preview | null> {
	const { bytes, mapping } = await uploaded(ctx);
	return bytes ? previewImport(ctx, bytes, mapping ? { mapping } : {}) : null;
}

/** Imports the waiting file and drops it. @throws Invalid when there is none. */
export async function importUpload(ctx: Ctx): Promise<ImportResult> {
	const { bytes, mapping, key } = await uploaded(ctx);
	if (!bytes || !key) throw new Invalid([{ field: 'file', message: m.setup_people_no_file() }], 'no_file');
	const result = await importStaff(ctx, bytes, mapping ? { mapping } : {});
	await keepDraft(ctx, { people: 'import', upload: undefined, mapping: undefined });
	await store().remove(key);
	return result;
}

export async function dropUpload(ctx: Ctx): Promise<void> {
	const { key } = await uploaded(ctx);
	await keepDraft(ctx, { upload: undefined, mapping: undefined });
	if (key) await store().remove(key);
}

/** "Just me for now", or on with whoever is there. */
export async function passPeople(ctx: Ctx): Promise<void> {
	await dropUpload(ctx);
	const { people } = draftOf(await findOrganisation(ctx));
	await keepDraft(ctx, { people: people ?? 'alone' });
}

async function uploaded(ctx: Ctx): Promise<{ key?: string; bytes?: Buffer; mapping?: Mapping }> {
	const { upload, mapping } = draftOf(await findOrganisation(ctx));
	const file = upload ? await store().get(upload) : null;
	return upload && file ? { key: upload, bytes: await buffer(file.body), mapping } : {};
}
