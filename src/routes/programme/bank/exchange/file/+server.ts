// Items of the bank as one file: XLSX, CSV, or Markdown in a ZIP file.
import { getLocale } from '#lib/paraglide/runtime.js';
import { Forbidden } from '#server/platform/errors.ts';
import { ExportAs, ExportFilter } from '#server/programme/exchange/input.ts';
import { exportItems, listExport } from '#server/programme/exchange/queries/export.ts';
import { zipOf } from '#server/programme/exchange/write/markdown.ts';
import { csvOf, xlsxOf } from '#server/programme/exchange/write/table.ts';
import { canRunProgramme } from '#server/programme/objectives/policy.ts';
import { asDownload } from '#server/web/download.ts';
import type { RequestHandler } from './$types';

const mimes = {
	csv: 'text/csv; charset=utf-8',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	zip: 'application/zip'
};

export const GET: RequestHandler = async ({ locals, url }) => {
	const ctx = locals.ctx();
	if (!canRunProgramme(ctx.viewer)) throw new Forbidden();
	const query = Object.fromEntries(url.searchParams);
	const { as, empty } = ExportAs.parse(query);
	const filter = ExportFilter.parse(query);
	const { timeZone } = ctx.viewer;
	const name = `bank-${ctx.now.toISOString().slice(0, 10)}`;
	if (as === 'markdown') {
		const { 'content-length': _, ...headers } = asDownload({ mime: mimes.zip, size: 0 }, `${name}.zip`);
		return new Response(zipOf(exportItems(ctx, filter), name, timeZone), { headers });
	}
	const items = empty ? [] : await listExport(ctx, filter);
	const writing = { locale: getLocale(), timeZone };
	const bytes = new Uint8Array(as === 'csv' ? Buffer.from(csvOf(items, writing)) : await xlsxOf(items, writing));
	return new Response(bytes, { headers: asDownload({ mime: mimes[as], size: bytes.byteLength }, `${name}.${as}`) });
};
