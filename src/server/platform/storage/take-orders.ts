// The other side of `ownProcess`: takes orders, answers them, and ends the process when it grows past its bound.

/** Exit status of a process that found itself too large. */
export const tooLarge = 86;

/** What goes back for an order: the answer, and how large the process has become by it. */
export interface Reply<Answer> {
	answer: Answer;
	resident: number;
}

/** Takes one order after another. Work that throws is a bug: the process ends, and the one who asked learns that it broke. */
export function takeOrders<Order, Answer>(work: (order: Order) => Promise<Answer>): void {
	const bound = Number(process.env.HEARTH_MEGABYTES) * 1_000_000;
	// Native code works beside this thread, so the clock keeps ticking while it does.
	setInterval(() => process.memoryUsage.rss() > bound && process.exit(tooLarge), 10).unref();
	process.on('disconnect', () => process.exit(0));
	process.on('message', (order: Order) => {
		work(order).then(
			(answer) => process.send?.({ answer, resident: process.memoryUsage.rss() } satisfies Reply<Answer>),
			(error: unknown) => {
				process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
				process.exit(1);
			}
		);
	});
}
