// The process answers.
export const GET = () =>
	new Response('live\n', { headers: { 'content-type': 'text/plain', 'cache-control': 'no-store' } });
