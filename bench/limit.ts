// The limit every figure is a ratio to: a bare HTTP handler doing one prepared primary-key read through a pool of ten.
import { createServer } from 'node:http';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
const { rows } = await pool.query<{ newest: string }>('select max(id) as newest from posts');
const newest = Number(rows[0]?.newest ?? 1);

const server = createServer(async (_request, response) => {
	const id = 1 + Math.floor(Math.random() * newest);
	const found = await pool.query({ name: 'limit', text: 'select id, title from posts where id = $1', values: [id] });
	const body = JSON.stringify(found.rows[0] ?? null);
	response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
	response.end(body);
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => {
	const address = server.address();
	process.stdout.write(`port ${address && typeof address === 'object' ? address.port : 0}\n`);
});
process.on('SIGTERM', () => process.exit(0));
