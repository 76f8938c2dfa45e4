// A rule out of the form that works without script: one field each, joined by "and".

/** JSON of the rule; what the builder sent wins. */
export function ruleOf(values: Record<string, unknown>): string {
	if (typeof values.rule === 'string' && values.rule) return values.rule;
	const given = (name: string) =>
		typeof values[`plain.${name}`] === 'string' && values[`plain.${name}`] ? String(values[`plain.${name}`]) : null;
	const [min, max, activity] = [given('min'), given('max'), given('activity')];
	const all = [
		given('department') && { department: given('department'), below: true },
		given('location') && { location: given('location') },
		given('language') && { language: given('language') },
		given('role') && { role: given('role') },
		(min || max) && { tenure: { ...(min ? { min } : {}), ...(max ? { max } : {}) } },
		activity && { activity, days: given('days') ?? 28 }
	].filter(Boolean);
	return JSON.stringify({ all });
}
