// `hearth import bank`: a folder of Markdown, or a table, becomes items of the content bank.
import { parseArgs } from 'node:util';
import { sql } from 'drizzle-orm';
import { formatLabel } from '#lib/terms/bank-labels.ts';
import { bankFormats } from '#lib/terms/bank.ts';
import { type Finding, firstStages, knownWays, spokenFinding } from '#lib/terms/exchange.ts';
import { people } from '#server/members/people/schema.ts';
import { findActingAdministrator } from '#server/members/people/queries/acting.ts';
import type { Db } from '#server/platform/db/client.ts';
import { AppError } from '#server/platform/errors.ts';
import { importBank, type WholeReport } from '#server/programme/exchange/actions/whole.ts';
import type { ImportDefaults } from '#server/programme/exchange/schema.ts';
import { readFolder } from '#server/programme/exchange/source/folder.ts';
import { listObjectiveChoices } from '#server/programme/objectives/queries/choices.ts';
import { type Command, type Report, type Tools, WrongWords } from './command.ts';

const options = {
	owner: { type: 'string' },
	stage: { type: 'string' },
	language: { type: 'string' },
	objective: { type: 'string' },
	known: { type: 'string', default: 'keep' },
	'all-or-nothing': { type: 'boolean', default: false },
	'dry-run': { type: 'boolean', default: false }
} as const;

type Words = ReturnType<typeof read>['values'];

export const importBankCommand: Command = {
	name: 'import bank',
	usage:
		'import bank DIR|FILE.csv|FILE.xlsx [--owner HANDLE] [--stage ready|idea|drafting] [--language xx] [--objective TITLE] [--known keep|update] [--all-or-nothing] [--dry-run]',
	about:
		'Brings Markdown files with YAML front matter, or the rows of a table, into the content bank, each text as a draft. A second run changes nothing. With --known update, items in the bank come to say what the file says.',
	async run(args, tools) {
		const { values, positionals } = read(args);
		const [place, ...rest] = positionals;
		if (!place || rest.length)
			throw new WrongWords(place ? `"${rest[0]}" is not understood.` : 'Which folder or file?');
		const viewer = await findActingAdministrator(tools);
		if (!viewer) throw new Error('There is no administrator yet. Finish the set-up in the browser first.');
		const ctx = { db: tools.db, now: tools.now, viewer, quiet: true };
		const known = knownWays.find((way) => way === values.known);
		if (!known) throw new WrongWords(`--known is one of ${knownWays.join(', ')}.`);
		const defaults = await defaultsOf(tools, values);
		tools.progress(0, 0, 'reading');
		const source = await inWords(() => readFolder(place));
		const { 'all-or-nothing': allOrNothing, 'dry-run': dryRun } = values;
		const how = { defaults, known, allOrNothing, dryRun, progress: tools.progress };
		const report = await importBank(ctx, source, how);
		sayReport(tools, report, dryRun);
		return jsonOf(report, dryRun);
	}
};

function read(args: string[]) {
	try {
		return parseArgs({ args, options, allowPositionals: true });
	} catch (error) {
		throw new WrongWords(error instanceof Error ? error.message : String(error));
	}
}

/** @throws Error when the person or the objective is not there. */
async function defaultsOf({ db, now }: Tools, { owner, stage, language, objective }: Words): Promise<ImportDefaults> {
	const firstStage = firstStages.find((known) => known === stage);
	if (stage && !firstStage) throw new WrongWords(`--stage is one of ${firstStages.join(', ')}.`);
	if (language && !/^[a-z]{2,3}$/.test(language)) throw new WrongWords('--language is a code such as en or de.');
	const wanted = objective?.trim().toLowerCase();
	const choices = wanted ? await listObjectiveChoices({ db, now }) : [];
	const found = choices.filter(({ title }) => title.trim().toLowerCase() === wanted);
	if (wanted && found.length !== 1)
		throw new Error(`${found.length ? 'Several objectives are' : 'No objective is'} called "${objective}".`);
	return {
		stage: firstStage ?? null,
		language: language ?? null,
		objectiveId: found[0]?.id ?? null,
		ownerId: owner ? await personOf(db, owner) : null
	};
}

async function personOf(db: Db, handle: string): Promise<number> {
	const wanted = handle.replace(/^@/, '').toLowerCase();
	const [found] = await db
		.select({ id: people.id })
		.from(people)
		.where(sql`lower(${people.handle}) = ${wanted} and ${people.status} <> 'left'`);
	if (!found) throw new Error(`Nobody who works here has the handle "${handle}".`);
	return found.id;
}

/** What a person in the browser would read beside the field. */
async function inWords<T>(work: () => Promise<T>): Promise<T> {
	try {
		return await work();
	} catch (error) {
		throw error instanceof AppError ? new Error(error.message) : error;
	}
}

const shown = 50;

function sayReport({ say }: Tools, report: WholeReport, dryRun: boolean): void {
	const { all, isLeft } = report;
	say(isLeft ? 'Nothing was brought in, because not everything is right.' : summaryOf(report, dryRun));
	for (const format of bankFormats)
		if (report.added[format]) say(`  ${formatLabel(format, 'en')}: ${report.added[format]}`);
	const grave = all.filter(({ kind }) => kind !== 'noted' && kind !== 'changed');
	for (const finding of grave.slice(0, shown)) say(`  ${spokenFinding(finding)}`);
	if (grave.length > shown) say(`  … and ${grave.length - shown} more; --json FILE has all of them.`);
	const changed = isLeft ? [] : all.filter(({ kind }) => kind === 'changed');
	for (const finding of changed.slice(0, shown)) say(`  differs: ${spokenFinding(finding)}`);
	if (changed.length > shown) say(`  … and ${changed.length - shown} more; --json FILE has all of them.`);
	const remarks = isLeft ? [] : report.findings.filter(({ kind }) => kind === 'noted');
	for (const finding of remarks.slice(0, 20)) say(`  remark: ${spokenFinding(finding)}`);
	if (remarks.length > 20) say('  … --json FILE has all remarks.');
}

function summaryOf(report: WholeReport, dryRun: boolean): string {
	const { addedCount, drafts, unchanged, refused, emptied, noted, updated = 0, differing = 0, kept = 0 } = report;
	const also = [
		updated ? `${dryRun ? 'would update' : 'updated'} ${updated}` : '',
		differing ? `${differing} differ from the file and stay as they are (--known update changes them)` : '',
		kept ? `${kept} cells of known items not taken` : ''
	];
	return (
		`${dryRun ? 'Would bring in' : 'Brought in'} ${addedCount} items, ${drafts} of them with a draft; ${unchanged} were in the bank already; ` +
		also.map((part) => part && `${part}; `).join('') +
		`${refused} refused, ${emptied} cells left empty, ${noted} remarks.`
	);
}

function jsonOf(report: WholeReport, dryRun: boolean): Report {
	const { all, added, addedCount, drafts, unchanged, updated = 0, differing = 0, isLeft } = report;
	const isDone = !isLeft && !dryRun;
	const of = (...kinds: Finding['kind'][]) => all.filter(({ kind }) => kinds.includes(kind)).map(asItem);
	return {
		imported: { items: isDone ? addedCount : 0, drafts: isDone ? drafts : 0, updated: isDone ? updated : 0 },
		...{ dryRun, byFormat: added, unchanged, nothing: isLeft },
		...{ differing, changed: of('changed'), kept: of('kept') },
		emptied: of('emptied'),
		remarks: of('noted'),
		refused: isLeft ? of('refused', 'emptied', 'kept') : of('refused')
	};
}

function asItem(finding: Finding): { item: string; why: string } {
	const { file, line, column, message } = finding;
	const item = [file, line === null ? null : `line ${line}`, column].filter(Boolean).join(', ');
	return { item: item || 'the file', why: message };
}
