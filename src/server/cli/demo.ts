// `npm run demo`: the same server with a company that is made up, in a data folder of its own.
import { progressBar } from './progress.ts';
import { runSite, say } from './site.ts';
import type { Booted } from './boot.ts';

// What .env says about the real installation must not reach the demo; what was typed for this very start does.
process.env.HEARTH_DATA ||= './data-demo';
for (const name of ['DATABASE_URL', 'SMTP_URL', 'S3_ENDPOINT', 'S3_BUCKET']) process.env[name] ??= '';

/** Loaded late: on a fresh clone the interface's words are compiled by the build that comes before. */
async function prepare({ config }: Booted): Promise<string[]> {
	const { closeDatabase, database, databaseUrl } = await import('#server/platform/db/client.ts');
	const { demoPassword, fillDemo, whoLivesHere } = await import('#server/overview/demo/fill.ts');
	const { suggested } = await import('#server/overview/demo/today.ts');
	const ctx = { db: database().db as never, now: new Date() };
	const lives = await whoLivesHere(ctx);
	if (lives === 'others')
		throw new Error(
			'This database holds a network that is not the demo; it is left as it is. Set HEARTH_DATA to another folder.'
		);
	if (lives === 'nobody') {
		say('Filling it with a company and its last half year (once, less than a minute)');
		const { startQueue, stopQueue } = await import('#server/platform/jobs/queue.ts');
		const { jobs } = await import('#server/app.ts');
		await startQueue(databaseUrl(), jobs, false);
		const bar = progressBar();
		await fillDemo(ctx, {
			origin: config.ORIGIN ?? `http://localhost:${config.PORT}`,
			progress: (done, total) => bar(done, total, 'moments')
		});
		await stopQueue();
	}
	await closeDatabase();
	return welcome(demoPassword, suggested);
}

function welcome(password: string, people: readonly { handle: string; role: string }[]): string[] {
	return [
		'',
		`This is a demo: Parthe Pumps and everybody in it are made up. Sign in with the password ${password} as`,
		...people.map(({ handle, role }) => `  ${handle.padEnd(14)} ${role}`),
		'or as anybody else you meet there; the password is the same for all. Never let the demo be reached from outside.',
		'To start afresh, stop it and delete its data folder.'
	];
}

runSite({ title: 'Hearth, demo company', prepare });
