// `hearth import people`: brings a personnel file in, as an administrator would in the browser.
import { readFile } from 'node:fs/promises';
import { findActingAdministrator } from '#server/members/people/queries/acting.ts';
import { type Field, type Mapping, fields, guessMapping } from '#server/members/people/import/fields.ts';
import { decodeText } from '#server/members/people/import/decode.ts';
import { readTable } from '#server/members/people/import/table.ts';
import { AppError } from '#server/platform/errors.ts';
import { importStaff } from '#server/overview/staff/actions.ts';
import { type Command, type Report, type Tools, WrongWords } from './command.ts';

interface Words {
	file: string;
	mapping: Mapping;
	deactivateMissing: boolean;
	confirmed: boolean;
	dryRun: boolean;
}

function readWords(args: string[]): Words {
	const words: Words = { file: '', mapping: {}, deactivateMissing: false, confirmed: false, dryRun: false };
	for (let at = 0; at < args.length; at += 1) {
		const word = args[at]!;
		if (word === '--deactivate-missing') words.deactivateMissing = true;
		else if (word === '--confirm') words.confirmed = true;
		else if (word === '--dry-run') words.dryRun = true;
		else if (word === '--map') readMap(args[(at += 1)] ?? '', words.mapping);
		else if (word.startsWith('--') || words.file) throw new WrongWords(`"${word}" is not understood.`);
		else words.file = word;
	}
	if (!words.file) throw new WrongWords('Which file?');
	return words;
}

function readMap(pair: string, mapping: Mapping) {
	const [field, ...column] = pair.split('=');
	if (!fields.includes(field as Field) || !column.length)
		throw new WrongWords(`--map takes field=column; fields: ${fields.join(', ')}.`);
	mapping[field as Field] = column.join('=');
}

/** What the header suggests, overruled by what was said; `--map field=` leaves a field out. */
function mappingOf(bytes: Uint8Array, said: Mapping): Mapping {
	const { columns } = readTable(decodeText(bytes));
	const unknown = Object.values(said).find((column) => column && !columns.includes(column));
	if (unknown) throw new WrongWords(`The file has no column "${unknown}". It has: ${columns.join(', ')}.`);
	const whole: Mapping = { ...guessMapping(columns), ...said };
	return Object.fromEntries(Object.entries(whole).filter(([, column]) => column));
}

async function run(args: string[], tools: Tools): Promise<Report> {
	const words = readWords(args);
	const bytes = await readFile(words.file).catch(() => {
		throw new Error(`The file ${words.file} cannot be read.`);
	});
	const viewer = await findActingAdministrator(tools);
	if (!viewer) throw new Error('There is no administrator yet. Finish the set-up in the browser first.');
	tools.progress(0, 0, 'people');
	const ctx = { viewer, db: tools.db, now: tools.now, quiet: true };
	const mapping = mappingOf(bytes, words.mapping);
	const result = await importStaff(ctx, bytes, { ...words, mapping }).catch((error: unknown) => {
		if (error instanceof AppError && error.code === 'many_would_leave')
			throw new Error(`${error.message} Add --confirm.`);
		throw error;
	});
	const { refused, created, updated, unchanged, deactivated } = result;
	tools.say(
		`${words.dryRun ? 'Would be: ' : ''}${created} new, ${updated} updated, ${unchanged} unchanged, ${deactivated} deactivated, ${refused.length} refused.`
	);
	for (const { row, why } of refused.slice(0, 50)) tools.say(`  line ${row}: ${why}`);
	for (const { row, why } of result.warnings.slice(0, 50)) tools.say(`  line ${row}, taken but: ${why}`);
	return {
		imported: { people: created },
		dryRun: words.dryRun,
		...result,
		refused: refused.map(({ row, why }) => ({ item: `line ${row}`, row, why }))
	};
}

export const importPeopleCommand: Command = {
	name: 'import people',
	usage: 'import people FILE.csv [--map field=column ...] [--deactivate-missing [--confirm]] [--dry-run]',
	about:
		'Creates and updates people, departments and locations after a personnel file; columns it does not know are never read.',
	run
};
