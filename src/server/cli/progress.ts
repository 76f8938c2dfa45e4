// A progress bar on standard error, one line that rewrites itself.

/** Returns a function to call as often as one likes; it draws ten times a second at most, and nothing when nobody watches. */
export function progressBar(): (done: number, total: number, what: string) => void {
	let drawnAt = 0;
	return (done, total, what) => {
		if (!process.stderr.isTTY) return;
		const now = Date.now();
		if (done < total && now - drawnAt < 100) return;
		drawnAt = now;
		const share = total ? done / total : 0;
		const bar = '█'.repeat(Math.round(share * 30)).padEnd(30, '░');
		process.stderr.write(`\r${bar} ${done}${total ? `/${total}` : ''} ${what}\x1b[K${done >= total ? '\n' : ''}`);
	};
}
