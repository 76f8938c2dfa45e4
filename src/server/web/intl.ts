// Formatters of dates, numbers and plurals are made once per language and options, not once per word on a page.

const kept = 1_000;

/**
 * Making an Intl formatter costs some fifty times as much as using it, and the compiled messages make one at each use.
 * Formatters never change, so one instance can serve all: `new Intl.PluralRules('de')` gives the same one each time.
 */
export function shareFormatters(): void {
	for (const name of ['PluralRules', 'NumberFormat', 'DateTimeFormat', 'RelativeTimeFormat', 'ListFormat'] as const) {
		const made = new Map<string, object>();
		const shared = (target: new (...args: unknown[]) => object, args: unknown[]) => {
			const key = JSON.stringify(args);
			const known = made.get(key);
			if (known) return known;
			if (made.size > kept) made.clear();
			const formatter = new target(...args);
			made.set(key, formatter);
			return formatter;
		};
		const intl = Intl as unknown as Record<string, new (...args: unknown[]) => object>;
		intl[name] = new Proxy(intl[name]!, {
			construct: shared,
			apply: (target, _self, args: unknown[]) => shared(target as never, args)
		});
	}
}
