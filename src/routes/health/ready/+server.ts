// The process can do its work: the database answers.
import { pingDatabase } from '#server/platform/db/client.ts';

export const GET = async () => {
	const ready = await pingDatabase();
	return new Response(ready ? 'ready\n' : 'the database does not answer\n', {
		status: ready ? 200 : 503,
		headers: { 'content-type': 'text/plain', 'cache-control': 'no-store' }
	});
};
