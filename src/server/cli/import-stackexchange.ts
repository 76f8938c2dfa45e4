// `hearth import stackexchange`: moves a question-and-answer site in.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { importStackExchange } from '#server/overview/transfer/stackexchange/import.ts';
import type { StackExchangeReport } from '#server/overview/transfer/stackexchange/report.ts';
import { type Command, WrongWords } from './command.ts';

const options = { space: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } } as const;

export const importStackExchangeCommand: Command = {
	name: 'import stackexchange',
	usage: 'import stackexchange DIR [--space SLUG] [--dry-run]',
	about:
		'Brings the dump of a Stack Exchange site in: its XML files, plain or .gz, as questions, answers, comments and votes. A second run changes nothing.',
	async run(args, { config, db, now, say, progress }) {
		const { values, positionals } = read(args);
		const [folder] = positionals;
		if (!folder) throw new WrongWords('Which folder?');
		const scratch = join(config.dataFolder, 'import');
		const where = { folder, space: values.space, dryRun: values['dry-run'], progress, scratch };
		const report = await importStackExchange({ db, now }, where);
		for (const line of inWords(report)) say(line);
		return report;
	}
};

function read(args: string[]) {
	try {
		return parseArgs({ args, options, allowPositionals: true });
	} catch (error) {
		throw new WrongWords(error instanceof Error ? error.message : String(error));
	}
}

function inWords({ dryRun, imported, already, leftOut, remarks, refused, ...report }: StackExchangeReport): string[] {
	const refusals = refused.length + report.refusedMore;
	const { questions, answers, accepted, comments, people, topics, revisions, links, duplicates } = imported;
	const there = Object.entries(already).map(([kind, count]) => `${count} ${kind}`);
	return [
		`${dryRun ? 'Would bring in' : 'Brought in'} ${questions} questions, ${answers} answers (${accepted} accepted), ${comments} comments by ${people} new people on ${topics} topics; ` +
			`${imported.upVotes} votes up, ${imported.downVotes} down, ${revisions} earlier versions, ${links} links, ${duplicates} duplicates, ${imported.bookmarks} bookmarks; ${refusals} refused.`,
		...(there.length ? [`Here before, and left as they are: ${there.join(', ')}.`] : []),
		...leftOut.map(({ what, count }) => `  left out: ${count} ${what}`),
		...remarks.slice(0, 50).map(({ item, what }) => `  ${item}: ${what}`),
		...refused.slice(0, 50).map(({ item, why }) => `  ${item}: ${why}`),
		...(refusals > 50 ? [`  … and ${refusals - 50} more refused; --json FILE has the first thousand.`] : []),
		`${report.seconds} s, ${report.rowsPerSecond} rows a second.`
	];
}
