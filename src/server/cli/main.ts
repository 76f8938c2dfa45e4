// `npm run hearth -- COMMAND`: finds the command, opens the database, runs it, writes its report.
import { writeFileSync } from 'node:fs';
import { startQueue, stopQueue } from '#server/platform/jobs/queue.ts';
import { closeDatabase, database, databaseUrl, type Db } from '#server/platform/db/client.ts';
import { jobs } from '#server/app.ts';
import { boot } from './boot.ts';
import { type Command, type Report, type Tools, WrongWords } from './command.ts';
import { comingCommands, commands } from './commands.ts';
import { progressBar } from './progress.ts';

const out = (line: string) => process.stdout.write(`${line}\n`);

/** The exit status: 0 done, 1 done with refusals, 2 could not run. */
async function main(words: string[]): Promise<number> {
	const command = commands.find(({ name }) => name.split(' ').every((word, at) => words[at] === word));
	if (!command) return help(words);
	const { rest, json } = takeJson(words.slice(command.name.split(' ').length));
	const quiet = () => undefined;
	const booted = await boot(quiet);
	try {
		const { db } = database();
		await startQueue(databaseUrl(), jobs, false);
		const tools: Tools = {
			config: booted.config,
			db: db as unknown as Db,
			now: new Date(),
			say: out,
			progress: progressBar()
		};
		const report = await run(command, rest, tools);
		if (json) writeFileSync(json, JSON.stringify(report, null, '\t') + '\n');
		return report.refused?.length ? 1 : 0;
	} finally {
		await stopQueue();
		await closeDatabase();
		await booted.stop();
	}
}

async function run(command: Command, args: string[], tools: Tools): Promise<Report> {
	try {
		return await command.run(args, tools);
	} catch (error) {
		if (error instanceof WrongWords) throw new Error(`${error.message}\nUsage: npm run hearth -- ${command.usage}`);
		throw error;
	}
}

function takeJson(args: string[]): { rest: string[]; json: string | undefined } {
	const at = args.indexOf('--json');
	if (at < 0) return { rest: args, json: undefined };
	const json = args[at + 1];
	if (!json) throw new Error('--json needs the name of a file.');
	return { rest: args.filter((_, index) => index !== at && index !== at + 1), json };
}

function help(words: string[]): number {
	const coming = comingCommands[words[0] ?? ''];
	if (coming) out(`${coming}\n`);
	else if (words.length && !['help', '--help', '-h'].includes(words[0]!))
		out(`There is no command "${words.join(' ')}".\n`);
	out('Usage: npm run hearth -- COMMAND\n');
	for (const { usage, about } of commands) out(`  ${usage}\n      ${about}`);
	out('\nEvery command takes --json FILE for its report. Exit status: 0 done, 1 done with refusals, 2 could not run.');
	return words.length && !['help', '--help', '-h'].includes(words[0]!) ? 2 : 0;
}

main(process.argv.slice(2)).then(
	(status) => process.exit(status),
	(error: unknown) => {
		process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
		if (process.env.LOG_LEVEL === 'debug' && error instanceof Error) process.stderr.write(`${error.stack}\n`);
		process.exit(2);
	}
);
