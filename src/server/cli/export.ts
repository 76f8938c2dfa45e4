// `hearth export`: everything a company may take away, as plain files.
import { resolve } from 'node:path';
import { exportEverything } from '#server/overview/transfer/export/export.ts';
import { type Command, WrongWords } from './command.ts';

export const exportCommand: Command = {
	name: 'export',
	usage: 'export FOLDER',
	about:
		'Writes articles as Markdown with their pictures, posts with their documents, comments, people, spaces and topics into a new folder; no passwords, no sessions.',
	async run([folder], { db, now, say, progress }) {
		if (!folder) throw new WrongWords('Into which folder?');
		const target = resolve(folder);
		const report = await exportEverything({ db, now }, { target, progress });
		const { articles, posts, comments, people, spaces, topics, pictures, documents } = report.exported;
		say(
			`${articles} articles, ${posts} other posts, ${comments} comments, ${people} people, ${spaces} spaces, ${topics} topics, ${pictures} pictures and ${documents} documents are in ${target}.`
		);
		for (const { item, why } of report.refused) say(`  ${item}: ${why}`);
		return report;
	}
};
