// What forms must look like to bring items in: the file or the pasted table, what counts where it says nothing, and which way to take.
import { z } from 'zod';
import { m } from '#lib/paraglide/messages.js';
import { bankFormats, bankStages } from '#lib/terms/bank.ts';
import { exportKinds, firstStages, importWays, type KnownWay, knownWays } from '#lib/terms/exchange.ts';

const unknown = { error: () => m.conversation_error_unknown() };
const none = (value: unknown) => (value === '' || value === undefined ? null : value);
const id = z.coerce.number(unknown).int(unknown).positive(unknown).max(Number.MAX_SAFE_INTEGER, unknown);
/** A form may name several files, one, or none. */
const list = (value: unknown) => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

export const LookAt = z.object({
	files: z.preprocess(
		list,
		z
			.array(z.instanceof(File, { error: () => m.exchange_refused_nothing() }))
			.max(1_000, { error: () => m.articles_refused_many({ count: 1_000 }) })
			.transform((files) => files.filter(({ size }) => size > 0))
	),
	pasted: z.string().default(''),
	stage: z.preprocess(none, z.enum(firstStages, { error: () => m.bank_refused_stage() }).nullable()),
	language: z.preprocess(
		none,
		z
			.string()
			.regex(/^[a-z]{2,3}$/, { error: () => m.bank_refused_language() })
			.nullable()
	),
	objectiveId: z.preprocess(none, id.nullable())
});
export type LookAt = z.infer<typeof LookAt>;

export const BringIn = z.object({
	id,
	way: z.enum(importWays, unknown).default('rest'),
	known: z.enum(knownWays, unknown).default('keep')
});
/** Items in the bank stay as they are unless it says otherwise. */
export type BringIn = Omit<z.infer<typeof BringIn>, 'known'> & { known?: KnownWay };

export const OneImport = z.object({ id });
export type OneImport = z.infer<typeof OneImport>;

const reference = z
	.union([
		z.literal('none'),
		z
			.string()
			.regex(/^\d{1,15}$/)
			.transform(Number)
	])
	.optional()
	.catch(undefined);

/** Which items an export holds, as the address of the bank's list says it; what it should not say is left aside. */
export const ExportFilter = z.object({
	stage: z.enum(bankStages).optional().catch(undefined),
	format: z.enum(bankFormats).optional().catch(undefined),
	objective: reference,
	audience: reference,
	owner: reference,
	language: z
		.string()
		.regex(/^[a-z]{2,3}$/)
		.optional()
		.catch(undefined),
	series: z
		.string()
		.regex(/^\d{1,15}$/)
		.transform(Number)
		.optional()
		.catch(undefined),
	q: z.string().trim().max(100).optional().catch(undefined)
});
export type ExportFilter = z.infer<typeof ExportFilter>;

export const ExportAs = z.object({
	as: z.enum(exportKinds).catch('xlsx'),
	/** The headings alone, for somebody to fill in. */
	empty: z.preprocess((value) => value !== undefined, z.boolean())
});
