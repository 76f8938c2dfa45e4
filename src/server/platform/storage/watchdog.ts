// Loaded first in a process of its own: ends it when it grows past its bound, or when the one who started it is gone.

/** Native code works beside this thread, so the clock keeps ticking while it does. */
const every = 10;
const bound = Number(process.env.HEARTH_MEGABYTES) * 1_000_000;

if (bound > 0)
	setInterval(() => {
		if (process.memoryUsage.rss() > bound) process.exit(86);
	}, every).unref();

process.on('disconnect', () => process.exit(0));
