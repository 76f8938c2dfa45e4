// `hearth import markdown`: moves a blog in.
import { parseArgs } from 'node:util';
import { importMarkdown } from '#server/overview/transfer/markdown/import.ts';
import { type Command, WrongWords } from './command.ts';

const options = {
	authors: { type: 'string' },
	space: { type: 'string' },
	author: { type: 'string' },
	'dry-run': { type: 'boolean', default: false }
} as const;

export const importMarkdownCommand: Command = {
	name: 'import markdown',
	usage: 'import markdown DIR [--authors FILE] [--space SLUG] [--author HANDLE] [--dry-run]',
	about: 'Brings a folder of Markdown files with YAML front matter in as articles. A second run changes nothing.',
	async run(args, { db, now, say, progress }) {
		const { values, positionals } = read(args);
		const [folder] = positionals;
		if (!folder) throw new WrongWords('Which folder?');
		const dryRun = values['dry-run'];
		const report = await importMarkdown(
			{ db, now },
			{ folder, authorsFile: values.authors, space: values.space, author: values.author, dryRun, progress }
		);
		const { imported, updated, skipped, missingPictures, refused } = report;
		say(
			`${dryRun ? 'Would bring in' : 'Brought in'} ${imported.articles} articles by ${imported.people} new authors with ${imported.pictures} pictures; ` +
				`${updated.articles} updated, ${skipped} unchanged, ${missingPictures} pictures named but not there, ${refused.length} refused.`
		);
		for (const { item, why } of refused) say(`  ${item}: ${why}`);
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
