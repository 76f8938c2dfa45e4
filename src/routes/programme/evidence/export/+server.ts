// The evidence as CSV or XLSX: every entry, traceable, with what each rule counts of it.
import { getLocale } from '#lib/paraglide/runtime.js';
import { writeCsv, writeXlsx } from '#server/platform/text/cells.ts';
import { evidenceSheet } from '#server/programme/objectives/queries/evidence-sheet.ts';
import { asDownload } from '#server/web/download.ts';
import { readScope } from '../read.ts';
import type { RequestHandler } from './$types';

const mimes = {
	csv: 'text/csv; charset=utf-8',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
};

export const GET: RequestHandler = async ({ locals, url }) => {
	const ctx = locals.ctx();
	const { filter } = await readScope(ctx, url);
	const sheet = await evidenceSheet(ctx, filter, url.origin);
	const format = url.searchParams.get('format') === 'xlsx' ? 'xlsx' : 'csv';
	const csv = () => Buffer.from(writeCsv(sheet, getLocale() === 'de' ? ';' : ','));
	const bytes = new Uint8Array(format === 'xlsx' ? await writeXlsx([sheet]) : csv());
	const name = `evidence-${ctx.now.toISOString().slice(0, 10)}.${format}`;
	return new Response(bytes, { headers: asDownload({ mime: mimes[format], size: bytes.byteLength }, name) });
};
