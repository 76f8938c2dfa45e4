// Prometheus metrics; reachable from this machine alone unless a token is set.
import { NotFound } from '#server/platform/errors.ts';
import { config } from '#server/platform/config.ts';
import { metricsText } from '#server/web/metrics.ts';
import type { RequestHandler } from './$types';

const local = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

export const GET: RequestHandler = async ({ request, getClientAddress }) => {
	const token = config().METRICS_TOKEN;
	const allowed = token ? request.headers.get('authorization') === `Bearer ${token}` : local.has(getClientAddress());
	if (!allowed) throw new NotFound();
	const { text, type } = await metricsText();
	return new Response(text, { headers: { 'content-type': type, 'cache-control': 'no-store' } });
};
