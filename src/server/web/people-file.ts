// A personnel file and its mapping out of a form; used by the administration and the set-up.
import { m } from '#lib/paraglide/messages.js';
import { fields, type Mapping } from '#server/members/people/import/fields.ts';
import { type ImportResult, type Preview, previewImport } from '#server/members/people/import/queries.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { Invalid } from '#server/platform/errors.ts';
import { importStaff } from '#server/overview/staff/actions.ts';

export interface ShownResult extends ImportResult {
	refusedCount: number;
	warningCount: number;
}

export type FileAnswer =
	| { step: 'preview'; preview: Omit<Preview, 'result'> & { result: ShownResult }; fileName: string }
	| { step: 'result'; result: ShownResult };

/**
 * Looks at the file, or brings it in when the form says `step=import`. The file travels with each step and is kept nowhere:
 * it may hold columns nobody should keep.
 * @throws Invalid @throws Conflict when many would leave.
 */
export async function takePeopleFile(ctx: Ctx, data: FormData): Promise<FileAnswer> {
	const file = data.get('file');
	if (!(file instanceof File) || !file.size) throw new Invalid([{ field: 'file', message: m.admin_import_choose() }]);
	const bytes = new Uint8Array(await file.arrayBuffer());
	// Another file has other columns: what was chosen for the last one does not count.
	const mapping = data.get('mapped') === file.name ? mappingOf(data) : undefined;
	const options = {
		mapping,
		deactivateMissing: data.get('deactivateMissing') !== null,
		confirmed: data.get('confirmed') !== null
	};
	if (data.get('step') === 'import' && mapping)
		return { step: 'result', result: shortened(await importStaff(ctx, bytes, options)) };
	const preview = await previewImport(ctx, bytes, options);
	return { step: 'preview', preview: { ...preview, result: shortened(preview.result) }, fileName: file.name };
}

function mappingOf(data: FormData): Mapping {
	const chosen = fields
		.map((field) => [field, data.get(`map.${field}`)] as const)
		.filter(([, column]) => typeof column === 'string' && column);
	return Object.fromEntries(chosen) as Mapping;
}

/** A page with ten thousand remarks helps nobody: the first two hundred, and the numbers in full. */
function shortened(result: ImportResult): ShownResult {
	const { refused, warnings } = result;
	return {
		...result,
		refused: refused.slice(0, 200),
		warnings: warnings.slice(0, 200),
		refusedCount: refused.length,
		warningCount: warnings.length
	};
}
