// What the process counts about itself, for Prometheus.
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import { database, type Db } from '#server/platform/db/client.ts';
import { countJobs } from '#server/platform/jobs/queue.ts';

const registry = new Registry();
collectDefaultMetrics({ register: registry });

const requests = new Counter({
	name: 'hearth_requests_total',
	help: 'Requests by route and status.',
	labelNames: ['route', 'method', 'status'],
	registers: [registry]
});

const latency = new Histogram({
	name: 'hearth_request_seconds',
	help: 'Time to answer, in seconds.',
	labelNames: ['route'],
	buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
	registers: [registry]
});

const pool = new Gauge({
	name: 'hearth_pool_connections',
	help: 'Database connections by state.',
	labelNames: ['state'],
	registers: [registry]
});
const jobs = new Gauge({ name: 'hearth_jobs', help: 'Jobs by state.', labelNames: ['state'], registers: [registry] });

/** `route` is the route's pattern, so that the number of series stays small; `seconds` is the time to answer. */
export function countRequest(route: string, method: string, status: number, seconds: number): void {
	requests.inc({ route, method, status });
	latency.observe({ route }, seconds);
}

export async function metricsText(): Promise<{ text: string; type: string }> {
	const { pool: connections, db } = database();
	pool.set({ state: 'total' }, connections.totalCount);
	pool.set({ state: 'idle' }, connections.idleCount);
	pool.set({ state: 'waiting' }, connections.waitingCount);
	jobs.reset();
	for (const { state, count } of await countJobs(db as unknown as Db)) jobs.set({ state }, count);
	return { text: await registry.metrics(), type: registry.contentType };
}
